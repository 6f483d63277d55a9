import { PER_EACH } from '../../words/change-words.js'
import {
  ALL_OF_THEM,
  CLOSED_PARTS,
  COUNTED_OF_WHICH,
  FULL_STOP,
  LEAST_BEFORE,
  NO_PART,
  NO_PARTS,
  OF_WHICH,
  OVERLAPPING,
  PART,
  PART_JOINT,
  PARTS_BEHIND,
  PLACE_END,
  TOTAL_WITH_PARTS,
} from '../../words/draft-faults.js'
import type { Finding, Plan, Target } from '../../model.js'
import { readUnit, unitsMatch } from '../read-unit.js'
import { locateIn } from './locate-in.js'
import { aboutTarget, datedValue, makeFinding, nameIndicator, words, type ReviewContext } from './review-context.js'

/** Behind 其中 so many parts that make so much of the total may leave one out, or not add up. */
const MANY = 3
const NEARLY = 0.9
const NEARLY_ALL = 62

function isNearlyAll(share: number, parts: number): boolean {
  return parts >= MANY && share >= NEARLY
}

/** How far behind a total its bracket may open. */
const NEAR = 6

/**
 * Totals whose parts in the bracket behind them do not add up: 28支（市本级10支、旗县区20支）. A bracket with one part only
 * names some of it.
 */
export function checkTotals(context: ReviewContext): Finding[] {
  const { draft } = context
  const findings: Finding[] = checkPrinted(draft)
  const targets = draft.targets.filter(isCount)
  for (const [i, whole] of targets.entries()) {
    const range = partsAfter(draft.source, whole.valueSpan.end)
    if (range === null) continue
    const { from, close, named, some } = range
    if (!named && NO_PARTS.test(draft.source.slice(from, from + close))) continue
    const parts: Target[] = []
    for (let k = i + 1; k < targets.length; k++) {
      const part = targets[k]
      if (part === undefined || part.valueSpan.start > from + close) break
      if (unitsMatch(readUnit(part.unit), readUnit(whole.unit))) parts.push(part)
    }
    // 旗县区各2支 is so many for each of them
    if (
      parts.some(({ valueSpan }) =>
        PER_EACH.test(draft.source.slice(Math.max(0, valueSpan.start - NEAR), valueSpan.start + 1)),
      )
    )
      continue
    const list = draft.source.slice(from + (named ? 0 : 1), from + close)
    const read = parts.length < 2 ? sumPrinted(list, whole.unit) : null
    const sum = read ?? parts.reduce((total, { min, unit }) => total + (min ?? 0) * readUnit(unit).factor, 0)
    const stated = (whole.min ?? 0) * readUnit(whole.unit).factor
    if ((parts.length < 2 && read === null) || Math.abs(sum - stated) < 1e-9 || whole.comparator !== '=') continue
    const names = read === null ? parts.map((part) => nameBefore(draft.source, from, part)) : namesIn(list)
    // 其中 may name some parts only, unless it gives each place its own
    const places = names.every((name) => PLACE_END.test(name))
    // what is counted twice makes more than all of it, and parts may be those of another total of the sentence
    if (some && sum > stated && names.some((name) => OVERLAPPING.test(name))) continue
    if (named && sumsToAnother(draft.source, whole, sum)) continue
    const isSome = some && sum < stated && !places
    const isClosed = CLOSED_PARTS.some((kind) => names.every((name) => kind.test(name)))
    if (isSome && !isClosed && !isNearlyAll(sum / stated, names.length)) continue
    const factor = readUnit(whole.unit).factor
    const fillings = {
      own: datedValue(whole),
      sum: datedValue({ ...whole, min: sum / factor, max: sum / factor, year: null }),
      indicator: nameIndicator(whole.indicator, whole.indicatorId, context),
    }
    const finding = makeFinding('review-total', fillings, aboutTarget(whole))
    // parts that are nearly all of it are most often meant to be all
    findings.push(isSome ? { ...finding, tier: 'likely', severity: 'warning', importance: NEARLY_ALL } : finding)
  }
  return findings
}

/**
 * Totals that are no targets (已接入26家（县级医院4家、乡镇卫生院18家）) and list all of their parts: they tell what is, and
 * have to add up as well.
 */
function checkPrinted(draft: Plan): Finding[] {
  const { source, targets } = draft
  const known = new Set(targets.filter(isCount).map(({ valueSpan }) => valueSpan.start))
  return [...source.matchAll(TOTAL_WITH_PARTS)].flatMap((match): Finding[] => {
    const { number = '', unit = '', parts = '' } = match.groups ?? {}
    const start = match.index
    const before = source.slice(Math.max(0, start - BEFORE), start)
    if (known.has(start) || LEAST_BEFORE.test(before) || /[\d.,，]$/u.test(before) || NO_PARTS.test(parts)) return []
    if (PER_EACH.test(before.slice(-NEAR)) || OF_WHICH.test(parts)) return []
    const sum = sumPrinted(parts, unit)
    const factor = readUnit(unit).factor
    if (sum === null || Math.abs(sum - Number(number) * factor) < 1e-9) return []
    const span = { start, end: start + match[0].length }
    const name = before.split(/[，。；：、（(\s]/u).at(-1) ?? ''
    const place = { quote: match[0], span, location: locateIn(draft, start) }
    const fillings = { own: words(number + unit), sum: words(`${String(sum / factor)}${unit}`), indicator: words(name === '' ? number + unit : name) } // prettier-ignore
    return [makeFinding('review-total', fillings, { place })]
  })
}

/** So much before a total may say what it is of. */
const BEFORE = 24

/** The sum of what a bracket lists, where it is nothing but names with their numbers in the unit of the whole. */
function sumPrinted(text: string, unit: string | null): number | null {
  const parts = text.split(PART_JOINT).map((part) => PART.exec(part.trim())?.groups)
  const numbers = parts.flatMap((part) => (part?.['unit'] === unit ? [Number(part['number'])] : []))
  return parts.length > 1 && numbers.length === parts.length
    ? numbers.reduce((sum, one) => sum + one, 0) * readUnit(unit).factor
    : null
}

/** Where parts stand. */
interface Parts {
  from: number
  /** how long their list is */
  close: number
  /** they stand behind 其中, and in no bracket */
  named: boolean
  /** 其中 opens them: they may be some of the parts only */
  some: boolean
}

/** How far behind a total the list of its parts may begin that 其中 opens. */
const FAR = 32

/** Where the parts of a total stand: in the bracket behind it, or in the sentence after 其中. */
function partsAfter(source: string, end: number): Parts | null {
  const after = source.slice(end, end + FAR)
  const near = after.slice(0, NEAR).search(/[（(]/u)
  const behind = near < 0 ? PARTS_BEHIND.exec(after) : null
  const opening = behind === null ? near : behind[0].length - 1
  const which = opening < 0 ? COUNTED_OF_WHICH.exec(after) : null
  if (opening < 0 && which === null) return null
  const named = opening < 0
  const from = end + (named ? (which?.[0].length ?? 0) : opening)
  const list = source.slice(from, from + LONGEST)
  const stop = list.search(named ? /[。；;\n]/u : /[）)]/u)
  if (stop < 0) return null
  return {
    from,
    close: named ? endOfParts(list.slice(0, stop)) : stop,
    named,
    some: behind !== null || (which !== null && !ALL_OF_THEM.test(which[0])),
  }
}

/** Longest list of parts. */
const LONGEST = 300

/**
 * Where the list after 其中 ends: before what is no part (…，急救站点总数达到14个), and where its joint changes
 * (县城3个、乡镇4个，…).
 */
function endOfParts(text: string): number {
  let at = 0
  let joint: string | null = null
  while (at < text.length) {
    const length = text.slice(at).search(PART_JOINT)
    const item = length < 0 ? text.slice(at) : text.slice(at, at + length)
    if (!PART.test(item.trim()) || NO_PART.test(item)) return at
    at += item.length
    const next = text[at]
    if (next === undefined || (joint !== null && next !== joint)) return at
    joint = next
    at++
  }
  return at
}

/** What stands before the number of a part, in its item of the list: 县级 of 县级18支. */
function nameBefore(source: string, from: number, { valueSpan }: Target): string {
  const items = source.slice(from, valueSpan.start).split(PART_JOINT)
  return (items.at(-1) ?? '').replace(/^[（(]?(?:其中)?/u, '').trim()
}

/** The names of a list of parts, as it prints them. */
function namesIn(list: string): string[] {
  return list.split(PART_JOINT).map((part) => /^(?:其中)?(\D*)/u.exec(part.trim())?.[1] ?? '')
}

/** 建设项目12个，计划竣工3个，其中幼儿园7个、小学4个、初中1个: the parts are those of the first total. */
function sumsToAnother(source: string, { valueSpan }: Target, sum: number): boolean {
  const before = source.slice(Math.max(0, valueSpan.start - SENTENCE), valueSpan.start)
  const sentence = before.slice(Math.max(before.lastIndexOf(FULL_STOP), before.lastIndexOf('\n')) + 1)
  return (sentence.match(/\d+(?:\.\d+)?/gu) ?? []).some((number) => Number(number) === sum)
}

/** So far before a total its sentence is looked at. */
const SENTENCE = 80

function isCount({ kind, min, max, perYear }: Target): boolean {
  return (kind === 'count' || kind === 'amount') && min !== null && min === max && !perYear
}
