import { numberingStyles } from '../words/numbering.js'
import type { NumberingKind, NumberingStyle } from '../words/numbering.js'
import type { Candidate } from './find-candidates.js'

/** A marker that numbers a section. */
export interface Numbered {
  candidate: Candidate
  style: NumberingStyle
  /** what the sequence expected here, where it was something else */
  odd: { rule: 'numbering-gap' | 'numbering-repeat' | 'numbering-start' | 'numbering-level'; expected: string } | null
  /** inside a boxed list (专栏) or its lists */
  boxed: boolean
}

interface List {
  kind: NumberingKind
  rank: number
  numbers: number[]
}

const styles = new Map(numberingStyles.map((style) => [style.kind, style]))
const CHAPTER_LIKE = new Set<NumberingKind>(['part', 'book', 'chapter', 'section', 'article'])
/** Kinds that number nothing but headings: 第一条 may be cited at the head of a line. */
const HEADS = new Set<NumberingKind>(['chapter', 'section'])
const MOST_CHAPTERS = 20
const MAX_GAP = 4

/**
 * Decide which markers number sections, by what number each open list expects next. One mechanism finds sections in a
 * text without line breaks, tells a heading from a mention, and notices gaps, repeats and restarts.
 *
 * @param candidates markers of one region (the plan, or one attachment) in document order
 */
export function numberSections(candidates: readonly Candidate[]): Numbered[] {
  const accepted: Numbered[] = []
  const ranks = findRanks(candidates)
  const lists: List[] = []
  const lastOf = new Map<NumberingKind, number>()
  const running = new Set<NumberingKind>()
  const levels = new Set<string>()
  const decideOn = (candidate: Candidate): Decision | null => {
    const { kind } = candidate.marker
    return kind === 'decimal'
      ? decideDecimal(candidate, lists)
      : decide(candidate, { lists, lastOf, running }, ranks.get(kind) ?? 0)
  }
  for (const [index, found] of candidates.entries()) {
    let candidate = found
    let decision = decideOn(candidate)
    if (decision === null && opensList(candidate, candidates[index + 1]))
      decision = { keep: 0, isNew: true, odd: expect('numbering-start', candidate, 1) }
    if (decision === null && found.other !== null) decision = decideOn((candidate = found.other))
    if (decision === null) continue
    const { kind, numbers } = candidate.marker
    const style = styles.get(kind)
    if (style === undefined) continue
    const rank = ranks.get(kind) ?? style.rank
    let { odd } = decision
    lists.length = decision.keep
    const parent = lists.at(-1)
    if (decision.isNew && odd === null && parent !== undefined && parent.kind !== 'box' && kind !== 'box') {
      const above = styles.get(parent.kind)
      const key = `${parent.kind}>${kind}`
      if (
        above !== undefined &&
        kind !== 'decimal' &&
        style.step > above.step + 1 &&
        above.step > 0 &&
        !levels.has(key)
      ) {
        levels.add(key)
        const expected = numberingStyles.find((other) => other.step === above.step + 1)?.example ?? ''
        odd = { rule: 'numbering-level', expected }
      }
    }
    // （二）4. behind （一）3.: its numbers go on under other headings
    if (decision.isNew && lastOf.get(kind) === (numbers[0] ?? 0) - 1) running.add(kind)
    lists.push({ kind, rank: kind === 'decimal' ? rank + numbers.length / 10 : rank, numbers })
    lastOf.set(kind, numbers.at(-1) ?? 0)
    accepted.push({ candidate, style, odd, boxed: lists.slice(0, -1).some((list) => list.kind === 'box') })
  }
  return accepted
}

/** 三、保障措施（一）…: in a text without line breaks that begins in the middle, a heading right before the first of its parts. */
const opensList = (candidate: Candidate, next: Candidate | undefined): boolean =>
  candidate.place === 'sentence' &&
  candidate.marker.kind === 'han' &&
  next?.paragraph === candidate.paragraph &&
  next.marker.kind === 'han-brackets' &&
  next.marker.numbers[0] === 1 &&
  next.at - candidate.at <= MAX_HEADING

/** Longest heading with its marker. */
const MAX_HEADING = 40

/** The lists that are open, the last number of each kind, and the kinds whose numbers go on under the next heading. */
interface Sequences {
  lists: readonly List[]
  lastOf: ReadonlyMap<NumberingKind, number>
  running: ReadonlySet<NumberingKind>
}

interface Decision {
  /** how many of the open lists stay open above this marker */
  keep: number
  isNew: boolean
  odd: Numbered['odd']
}

function decide(candidate: Candidate, { lists, lastOf, running }: Sequences, rank: number): Decision | null {
  const {
    place,
    marker: { kind, numbers },
  } = candidate
  const n = numbers[0] ?? 0
  const isStart = candidate.place === 'start'
  const continued = lists.findLastIndex((list) => list.kind === kind && (list.numbers[0] ?? 0) + 1 === n)
  if (continued >= 0 && canStand(candidate)) return { keep: continued, isNew: false, odd: null }
  // 1.5万名 at the start of a line is a number, unless a list begins or goes on with it
  if (candidate.marker.glued === true && !(n === 1 ? candidate.followed : lastOf.get(kind) === n - 1)) return null
  const box = lists.findLastIndex((list) => list.kind === 'box')
  const open = lists.findLastIndex((list) => list.kind === kind)
  const under = lists.findIndex((list, index) => index > box && list.rank >= rank)
  const keep = under < 0 ? lists.length : under
  if (n === 1) {
    // …制定本方案。一、总体要求到2027年，…: the first part of a cutting that ends before the second
    const isPart = candidate.common && place === 'sentence'
    if (!isStart && !isPart && !(candidate.followed && canStand(candidate))) return null
    if (open >= 0 && open > box) {
      // the open list goes on after it: a mention, not a list
      if (candidate.next === (lists[open]?.numbers[0] ?? 0) + 1 && candidate.next !== 2) return null
      // a list that starts again under the same heading
      const odd =
        isStart && rank >= 6 ? expect('numbering-repeat', candidate, (lists[open]?.numbers[0] ?? 0) + 1) : null
      return { keep: open, isNew: true, odd }
    }
    // boxes do not stand in boxes
    return { keep: kind === 'box' && open >= 0 ? open : keep, isNew: true, odd: null }
  }
  const last = open >= 0 ? lists[open]?.numbers[0] : undefined
  const before = last ?? lastOf.get(kind)
  if (before !== undefined && n === before + 1 && canStand(candidate)) return { keep, isNew: true, odd: null }
  // an outline on one line may begin in the middle: …。（三）…。（四）…
  const isSeen = rank <= 7 ? candidate.followed : candidate.marker.dotted === true && candidate.run >= MIN_RUN
  if (place === 'sentence' && isSeen && before === undefined && !CHAPTER_LIKE.has(kind))
    return { keep, isNew: true, odd: expect('numbering-start', candidate, 1) }
  if (!isStart) return null
  if (kind === 'box') return { keep: open >= 0 ? open : keep, isNew: true, odd: null }
  if (last !== undefined && open >= 0) {
    if (n > last && n <= last + MAX_GAP)
      return { keep: open, isNew: false, odd: expect('numbering-gap', candidate, last + 1) }
    if (n <= last && last - n <= NEAR_REPEAT)
      return { keep: open, isNew: false, odd: expect('numbering-repeat', candidate, last + 1) }
  }
  if (before !== undefined && n > before && n <= before + MAX_GAP)
    return { keep, isNew: true, odd: expect('numbering-gap', candidate, before + 1) }
  // （三）8. behind （二）8.: the numbers go on under other headings, and one of them comes again
  if (before !== undefined && (n === before || (running.has(kind) && before - n <= NEAR_REPEAT)))
    return { keep, isNew: true, odd: expect('numbering-repeat', candidate, before + 1) }
  // 第三节　发展目标 in a cutting: a heading of its own line, whatever number it has
  const isHeading = candidate.titled && n <= MOST_CHAPTERS && HEADS.has(kind)
  const trusted = candidate.followed || isHeading || (!CHAPTER_LIKE.has(kind) && rank <= 7 && n <= 20)
  if (!trusted) return null
  return { keep, isNew: true, odd: expect('numbering-start', candidate, 1) }
}

/** So many items that count on from one another are a list wherever it begins: …工程 8. …。9. …。10. … */
const MIN_RUN = 3

/** A number that comes again is one of the last ones. */
const NEAR_REPEAT = 3

/** Inside a sentence only the styles that nothing else looks like. */
function canStand({ place, marker: { kind, dotted, glued } }: Candidate): boolean {
  if (place === 'start' || place === 'sentence') return true
  if (glued === true) return false
  if (kind === 'article' || kind === 'circled' || kind === 'digit-brackets') return false
  if (place === 'clause') return true
  return kind === 'digit' ? dotted === true : kind !== 'han'
}

/** 2.3.1 continues 2.3 or follows 2.2.9; its first component is the number of the chapter it stands in. */
function decideDecimal(candidate: Candidate, lists: readonly List[]): Decision | null {
  const { numbers } = candidate.marker
  if (candidate.place !== 'start' && candidate.place !== 'sentence') return null
  const last = numbers.at(-1) ?? 0
  const index = lists.findLastIndex(
    (list) => list.kind === 'decimal' && list.numbers.length === numbers.length && samePrefix(list.numbers, numbers),
  )
  const open = lists[index]
  if (open !== undefined) {
    const before = open.numbers.at(-1) ?? 0
    if (last === before + 1) return { keep: index, isNew: false, odd: null }
    if (candidate.place === 'start' && last > before && last <= before + MAX_GAP)
      return { keep: index, isNew: false, odd: expect('numbering-gap', candidate, before + 1) }
    return null
  }
  const parent = lists.findLastIndex((list) =>
    list.kind === 'decimal'
      ? list.numbers.length < numbers.length && isPrefix(list.numbers, numbers)
      : list.numbers[0] === numbers[0],
  )
  if (parent >= 0 && numbers.length > 1)
    return last <= 2
      ? { keep: parent + 1, isNew: true, odd: last === 1 ? null : expect('numbering-start', candidate, 1) }
      : null
  if (lists.every((list) => list.kind === 'decimal') && candidate.followed && last === 1)
    return { keep: 0, isNew: true, odd: null }
  return null
}

const samePrefix = (a: readonly number[], b: readonly number[]): boolean => a.slice(0, -1).every((n, i) => n === b[i])
const isPrefix = (a: readonly number[], b: readonly number[]): boolean => a.every((n, i) => n === b[i])

function expect(
  rule: NonNullable<Numbered['odd']>['rule'],
  { marker }: Candidate,
  n: number,
): NonNullable<Numbered['odd']> {
  return { rule, expected: printNumber(marker.kind, [...marker.numbers.slice(0, -1), n]) }
}

const HAN = '零一二三四五六七八九'

function printHan(n: number): string {
  if (n >= 100) return String(n)
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return `${tens > 1 ? (HAN[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 || n === 0 ? (HAN[ones] ?? '') : ''}`
}

/** A marker of a style with another number. */
function printNumber(kind: NumberingKind, numbers: readonly number[]): string {
  const n = numbers.at(-1) ?? 0
  if (kind === 'decimal') return numbers.join('.')
  const example = styles.get(kind)?.example ?? ''
  if (kind === 'circled') return String.fromCharCode(0x245f + n)
  return example.replace('一', printHan(n)).replace('1', String(n))
}

/**
 * The ladder, but for documents that turn two styles round: where every 1. has its own （一）（二） and the 1. 2. 3. count
 * on across them, 1. stands above.
 */
function findRanks(candidates: readonly Candidate[]): Map<NumberingKind, number> {
  const ranks = new Map<NumberingKind, number>(numberingStyles.map((style) => [style.kind, style.rank]))
  const first = new Map<NumberingKind, number>()
  const starts = new Map<NumberingKind, number>()
  for (const [index, { place, marker }] of candidates.entries()) {
    if (place !== 'start') continue
    if (!first.has(marker.kind)) first.set(marker.kind, index)
    if (marker.numbers[0] === 1) starts.set(marker.kind, (starts.get(marker.kind) ?? 0) + 1)
  }
  const swap = (upper: NumberingKind, lower: NumberingKind): void => {
    const upperFirst = first.get(upper)
    const lowerFirst = first.get(lower)
    if (upperFirst === undefined || lowerFirst === undefined || lowerFirst > upperFirst) return
    if ((starts.get(lower) ?? 0) !== 1 || (starts.get(upper) ?? 0) < 2) return
    const a = ranks.get(upper) ?? 0
    ranks.set(upper, ranks.get(lower) ?? 0)
    ranks.set(lower, a)
  }
  swap('han', 'han-brackets')
  swap('han-brackets', 'digit')
  swap('digit', 'digit-brackets')
  return ranks
}
