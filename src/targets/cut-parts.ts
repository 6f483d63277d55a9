import { IN_TURN, PART_SIGN } from '../words/judge-patterns.js'
import { LEADING_JOINTS } from '../words/name-words.js'
import { endsAt } from '../text/affix.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import type { Binding } from './frames/binding.js'
import type { Sides } from './frames/sides.js'
import type { Due } from './due.js'
import type { Coverage } from '../clause/find-coverage.js'
import type { Quantity } from '../clause/quantity.js'
import { Inside, type Brackets, type Pair } from '../clause/find-brackets.js'
import type { Stretch, Structure } from '../clause/split-sentences.js'

/** A value that was accepted: a quantity or a coverage word, with the part of the clause that is its own. */
export interface Item {
  quantity: Quantity | null
  coverage: Coverage | null
  start: number
  end: number
  /** the stretch that belongs to this value and to no other */
  part: Stretch
  /** clause or bracket that holds the part */
  container: Stretch
  /** item of the whole that a bracket or 其中 takes a part of */
  whole: Item | null
  /** previous and next item of the same container */
  previous: Item | null
  next: Item | null
  /** the words on either side of it, with those of the values joined to it and without; null until they are asked for */
  sides: Sides | null
  ownSides: Sides | null
  /** what it measures and when it is due: values are bound in order, null until it is the turn of this one */
  binding: Binding | null
  due: Due | null
}

/** Signs between the members of a list, those that part the parts of a clause, and what stands before a value of its own. */
const JOINTS = makeSigns('、和及与或')
const WORDS = makeSigns('和及与并且')
const BREAKS = makeSigns('，；。：')
const LEADS = makeSigns('每各至少约达')
const PAUSE = 0x3001 // 、
const OF = 0x7684 // 的
const MOREOVER = 0x4e14 // 且
const AND = 0x53ca // 及
const BOUND = 0x4ee5 // 以
const CLOSES = '”'
/** 省办|及以上|医院. */
const isBound = (text: string, at: number): boolean => text.charCodeAt(at) === AND && text.charCodeAt(at + 1) === BOUND
const isJoint = (text: string, at: number): boolean => isSignAt(JOINTS, text, at)

/**
 * Cut each clause (and each bracket that holds values) into parts, one a value: at the 、 or 和 that stands right before
 * a value or right behind one, else at the first 、 between two values.
 *
 * @param text cleaned text
 * @param structure its clauses
 * @param brackets its brackets
 * @param values accepted values in order
 * @returns one item a value, in order
 */
export function cutParts(
  text: string,
  structure: Structure,
  brackets: Brackets,
  values: readonly { quantity: Quantity | null; coverage: Coverage | null; start: number; end: number }[],
): Item[] {
  const items: Item[] = []
  let pair = 0
  for (const value of values) {
    const container = containerOf(text, structure, brackets, value, pair)
    pair = container.pair
    const last = items.at(-1)
    const together =
      last !== undefined && last.container.start === container.start && last.container.end === container.end
    const item: Item = {
      quantity: value.quantity,
      coverage: value.coverage,
      start: value.start,
      end: value.end,
      part: { start: container.start, end: container.end },
      container: { start: container.start, end: container.end },
      whole: null,
      previous: null,
      next: null,
      sides: null,
      ownSides: null,
      binding: null,
      due: null,
    }
    if (together) {
      item.previous = last
      last.next = item
      const cut = cutBetween(text, brackets, last, item)
      last.part.end = cut
      item.part.start = cut
    }
    if (container.bracket) {
      const outer = items.findLast((one) => one.end <= container.start && one.container.start < container.start)
      item.whole =
        outer !== undefined && structure.clauseAt(outer.start) === structure.clauseAt(container.start)
          ? outer
          : (last?.whole ?? null)
    } else if (startsWithPart(text, item)) {
      item.whole = last !== undefined && isOfOne(text, structure, last, item) ? last : null
    } else if (last?.whole != null && together && text.charAt(item.part.start - 1) === '、') {
      item.whole = last.whole
    }
    items.push(item)
  }
  for (const item of items) if (item.whole !== null && isEachPart(text, item)) pairWholes(item, item.whole)
  return items
}

/** 其中中医类|分别|不少于2个、5个; 其中省级3个、|2所: the second has no words of its own. */
const isEachPart = (text: string, { previous, next, part, start }: Item): boolean =>
  previous === null &&
  (endsAt(IN_TURN, text, Math.max(part.start, start - TURN_REACH), start) || (next !== null && isBare(text, next)))

/** 、|2所, 和|2所: nothing but the sign of a list stands before the number. */
const isBare = (text: string, { part, start }: Item): boolean =>
  text.slice(part.start, start).replace(LEADING_JOINTS, '') === ''

/** 建成A 10个、B 25个，其中C分别不少于2个、5个: the n-th part is one of the n-th whole. */
function pairWholes(first: Item, last: Item): void {
  const parts = [first]
  for (let one = first.next; one !== null && parts.length < MOST_PARTS; one = one.next) parts.push(one)
  const wholes = [last]
  for (let one = last.previous; one !== null && wholes.length < MOST_PARTS; one = one.previous) wholes.unshift(one)
  if (parts.length === 1 || parts.length !== wholes.length) return
  for (const [i, part] of parts.entries()) part.whole = wholes[i] ?? null
}

/** How far before a value 分别 may stand. */
const TURN_REACH = 6
/** Longest list of parts that is paired with its wholes. */
const MOST_PARTS = 12

/** How far before a value its 其中 may stand. */
const REACH = 200

function startsWithPart(text: string, item: Item): boolean {
  // 其中，A 5张、B 3张, 其中：A 5张，B 3张: a clause of its own
  const { start } = item.part
  if (start === item.container.start && text.startsWith(PART_SIGN, start - 3) && isSignAt(BREAKS, text, start - 1))
    return true
  for (let at = Math.max(start, item.start - REACH); at < item.start; at++)
    if (text.charCodeAt(at) === THIS && text[at + 1] === '中') return true
  return false
}

const THIS = 0x5176 // 其

/**
 * Whether 其中 may take a part of a value: both stand between the same 。 and ；, or it heads what follows such a sign. 提出6项指标，其中A增长5%。
 * 提出5项指标，其中B增长8% takes B from the five, and not from A.
 */
function isOfOne(text: string, structure: Structure, one: Item, two: Item): boolean {
  const before = structure.clauseAt(one.start)
  const own = structure.clauseAt(two.start)
  if (own.sentence === before.sentence && own.part === before.part) return true
  const head = structure.sentences[own.sentence]?.clauses.find(({ part }) => part === own.part)
  return head !== undefined && text.startsWith(PART_SIGN, head.start)
}

function containerOf(
  text: string,
  structure: Structure,
  brackets: Brackets,
  value: Stretch,
  from: number,
): Stretch & { bracket: boolean; pair: number } {
  const clause = structure.clauseAt(value.start)
  if (((brackets.inside[value.start] ?? 0) & Inside.bracket) === 0) {
    return { start: clause.start, end: clause.end, bracket: false, pair: from }
  }
  const { pairs } = brackets
  while (from < pairs.length && (pairs[from]?.close ?? 0) < value.start) from++
  let inner: Pair | null = null
  for (let i = from; i < pairs.length; i++) {
    const pair = pairs[i]
    if (pair === undefined || pair.open > value.start) break
    if (pair.close > value.start && pair.kind.inside === Inside.bracket) inner = pair
  }
  if (inner === null) return { start: clause.start, end: clause.end, bracket: false, pair: from }
  let start = value.start
  while (start > inner.open + 1 && !isSignAt(BREAKS, text, start - 1)) start--
  let end = value.end
  while (end < inner.close && !isSignAt(BREAKS, text, end)) end++
  return { start, end, bracket: true, pair: from }
}

function cutBetween(text: string, { inside }: Brackets, one: Item, two: Item): number {
  let before = two.start
  while (before > one.end && isSignAt(LEADS, text, before - 1)) before--
  if (isJoint(text, before - 1) && before - 1 >= one.end) return before
  if (text.startsWith('以及', before - 2) && before - 2 >= one.end) return before
  // 充换电站“区县全覆盖”、充电桩“乡镇全覆盖”: each in a quote of its own
  const level = text.slice(one.end, two.start).includes(CLOSES)
    ? (inside[one.start] ?? 0) & ~Inside.quote
    : (inside[one.start] ?? 0)
  // 100%的中心、卫生院设置中医馆且医师占比达20%: the list is of the share, 且 parts the two
  if (one.quantity?.family === 'percent' && text.charCodeAt(one.end) === OF)
    for (let at = two.start - 1; at > one.end; at--)
      if (inside[at] === level && text.charCodeAt(at) === MOREOVER) return at + 1
  for (let at = one.end; at < two.start; at++) {
    if (inside[at] !== level) continue
    if (text.charCodeAt(at) === PAUSE || (at === one.end && isJoint(text, at))) return at + 1
  }
  for (let at = one.end; at < two.start; at++) {
    if (inside[at] === level && isSignAt(WORDS, text, at) && !isBound(text, at)) return at + 1
  }
  // 80%的村卫生室提供6类…: who and the deed belong to the share
  return one.quantity?.family === 'percent' && text.charCodeAt(one.end) === OF ? two.start : one.end
}
