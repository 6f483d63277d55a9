import type { Passage } from '../plan/passage.js'
import { findCoverage, type Coverage } from '../clause/find-coverage.js'
import type { Quantity } from '../clause/quantity.js'
import type { Reading } from '../clause/reading.js'
import type { Clause, Stretch } from '../clause/split-sentences.js'
import { structureOf } from '../clause/structure-of.js'
import { firstFrom } from '../text/first-from.js'
import { endsAt } from '../text/affix.js'
import { ALSO_TO } from '../words/coverage-patterns.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { COVERING } from '../words/frame-patterns.js'
import { DEADLINE_SIGN } from '../words/date-patterns.js'
import { LIST_JOINTS } from '../words/name-words.js'
import type { Item } from './cut-parts.js'
import { isSilent } from './is-silent.js'
import { lastDate } from './last-date.js'
import { isTold } from './time/is-told.js'
import { timeOfWords } from './time/time-of-words.js'

/** Zones whose words of coverage promise nothing. */
const UNCOVERED: ReadonlySet<Passage['zone']> = new Set([
  'front',
  'background',
  'organisation',
  'preamble',
  'steps',
  'principles',
])

/** Zones before the first part: letterhead, notice, opening. */
const OPENING: ReadonlySet<Passage['zone']> = new Set(['front', 'preamble'])

/** 到2027年底，…全部…: a deadline stands before a place in its sentence. */
function isDueAt(reading: Reading, at: number): boolean {
  const structure = structureOf(reading)
  const sentence = structure.sentences[structure.clauseAt(at).sentence]
  const date = lastDate(reading.dates, at, sentence?.start ?? 0)
  return date?.role === 'due' && date.year !== null && DEADLINE_SIGN.test(reading.text.slice(date.start, date.end))
}

/** A number or a word of coverage that promises. */
export type Value = Pick<Item, 'quantity' | 'coverage' | 'start' | 'end'>

/**
 * Add coverage words, but not where a number in the same clause says how much (均达到90%, 均设置1个).
 *
 * @param reading the passage
 * @param accepted its quantities that are commitments, in order
 * @returns the values of the passage in order
 */
export function withCoverage(reading: Reading, accepted: readonly Quantity[]): Value[] {
  const { passage } = reading
  const values: Value[] = accepted.map((quantity) => ({
    quantity,
    coverage: null,
    start: quantity.start,
    end: quantity.end,
  }))
  const isSentence = passage.role === 'heading' && reading.dates.some(({ role }) => role === 'due')
  if (passage.role !== 'text' && passage.role !== 'cell' && !isSentence) return values
  const isUncovered = UNCOVERED.has(passage.zone) && reading.row === null
  // the opening of a text of the press tells goals by their deadlines
  if (isSilent(reading) || (isUncovered && !OPENING.has(passage.zone))) return values
  const hits = findCoverage(reading)
  if (hits.length === 0) return values
  const structure = structureOf(reading)
  const clauses = new Set(accepted.map((quantity) => structure.clauseAt(quantity.start)))
  const chosen = new Map<Clause, Coverage>()
  const before: Coverage[] = []
  for (const coverage of hits) {
    const clause = structure.clauseAt(coverage.start)
    if (isUncovered && !isDueAt(reading, coverage.start)) continue
    // 实现了县级医院全覆盖
    if (isTold(reading, timeOfWords(reading, coverage))) continue
    // 实现甲“区县全覆盖”、乙“乡镇全覆盖”: each is said of its own
    if (coverage.shape === 'quoted') {
      values.push({ quantity: null, coverage, start: coverage.start, end: coverage.end })
      continue
    }
    if (clauses.has(clause) && !isOwnMember(reading, coverage, clause, accepted)) continue
    const other = chosen.get(clause)
    // 实现卫生院全覆盖、卫生室全覆盖: members of a list, each with its own word
    if (other?.shape === 'whole' && coverage.shape === 'whole' && isSignAt(MEMBER_JOINTS, reading.text, other.end)) {
      before.push(other)
      chosen.set(clause, coverage)
      continue
    }
    // 所有县级医院均建成: 均 says it of them
    // 均实现应保尽保: the deed itself is the value
    const isSaid = coverage.shape === 'exhaustive' && other?.shape !== 'whole'
    // 所有地区实现机构全覆盖: 全覆盖 is what is reached
    if (other === undefined || isSaid || (other.shape === 'before-noun' && coverage.shape !== 'before-noun'))
      chosen.set(clause, coverage)
  }
  for (const coverage of [...before, ...chosen.values()])
    values.push({ quantity: null, coverage, start: coverage.start, end: coverage.end })
  return values.sort((a, b) => a.start - b.start)
}

/** How far before a share 并延伸至 may begin. */
const ALSO_REACH = 5

const MEMBER_JOINTS = makeSigns(LIST_JOINTS)
/** How far a member of a list reaches to either side of its word of coverage. */
const LONGEST_MEMBER = 100

/** 实际付费机构全覆盖、病种覆盖率达到95%: the number belongs to another member of the list. */
function isOwnMember({ text }: Reading, coverage: Coverage, clause: Stretch, accepted: readonly Quantity[]): boolean {
  // 所有卫生院能够开展6类以上技术: of all of them, and how many
  if (coverage.shape === 'before-noun' || COVERING.test(text.slice(coverage.start, coverage.end)))
    // …, but 所有卫生院和70%的村卫生室具备 says it of each
    return !hasWithin(
      accepted,
      clause.start,
      clause.end,
      ({ family, start }) =>
        family === 'percent' &&
        !isSignAt(MEMBER_JOINTS, text, start - 1) &&
        !endsAt(ALSO_TO, text, Math.max(clause.start, start - ALSO_REACH), start),
    )
  if (coverage.shape !== 'whole' && coverage.shape !== 'widened') return false
  const first = Math.max(clause.start, coverage.start - LONGEST_MEMBER)
  const last = Math.min(clause.end, coverage.end + LONGEST_MEMBER)
  let { start, end } = coverage
  while (start > first && text.charAt(start - 1) !== '、') start--
  while (end < last && text[end] !== '、') end++
  if (start === first && end === last) return false
  return !hasWithin(accepted, start, end, () => true)
}

/** Whether one of some quantities, in order, starts within a stretch and fits. */
function hasWithin(
  quantities: readonly Quantity[],
  start: number,
  end: number,
  fits: (quantity: Quantity) => boolean,
): boolean {
  for (let i = firstFrom(quantities, start); i < quantities.length; i++) {
    const quantity = quantities[i]
    if (quantity === undefined || quantity.start >= end) return false
    if (fits(quantity)) return true
  }
  return false
}
