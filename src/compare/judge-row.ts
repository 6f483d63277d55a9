import { medianLabel } from '../words/verdict-reasons.js'
import type { Cell, RegionLevel, Target, Verdict } from '../model.js'
import { judgePair } from './judge-targets.js'
import { createMedians } from './median-of-others.js'
import { MEDIAN } from './median-target.js'
import { relateScopes, type ScopeReader, type ScopeRelation } from './read-scopes.js'
import { unitsMatch } from './read-unit.js'
import { isMilestone, pairSides, readSide, type Side } from './verdict-rules.js'
import { sameQuantity } from './same-quantity.js'
import { pickAnswer } from './make-cells.js'
import type { Direction } from './direction-of.js'

/** A plan's stated cell under a row. */
export interface StatedCell {
  id: string
  label: string
  level: RegionLevel | null
  /** code of the plan's region */
  place: string | null
  cell: Cell & { status: 'stated' }
}

/** Up to so many plans, every pair is judged; above, each against the median of the others. */
export const PAIRWISE_LIMIT = 12

/**
 * The verdicts of a row. Where a cell answers for several subjects (社区站 and 村卫生室), each is judged against the
 * same subject of the other plan.
 *
 * @param cells stated cells in plan order
 * @param better which way the indicator is better
 * @param against id of the reference plan or `median`; undefined for every pair
 * @param plans number of plans compared
 * @param scopes populations and kinds of institution of the vocabulary
 */
export function judgeRow(
  cells: readonly StatedCell[],
  better: Direction,
  against: string | undefined,
  plans: number,
  scopes: ScopeReader,
): Verdict[] {
  if (cells.length < 2) return []
  if (against === MEDIAN || (against === undefined && plans > PAIRWISE_LIMIT))
    return judgeAgainstMedian(cells, better, scopes)
  const sides = cells.map((cell) => ({ cell, answers: answersOf(cell, scopes) }))
  const verdicts: Verdict[] = []
  for (const [i, one] of sides.entries()) {
    for (const [j, other] of sides.entries()) {
      const wanted = against === undefined ? i < j : other.cell.id === against && one.cell.id !== against
      if (wanted) verdicts.push(...judgeCells(one, other, better))
    }
  }
  return verdicts
}

interface Answers {
  cell: StatedCell
  answers: Side[]
}

/** The cell's answer first, then the answers for its other subjects and kinds of unit. */
export function answersOf(stated: StatedCell, scopes: ScopeReader): Side[] {
  const sides = stated.cell.targets.map((target) => readSide(target, scopes, stated.label, stated.level, stated.place))
  if (sides.length === 1) return sides
  const groups: Side[][] = []
  for (const side of sides) {
    const group = groups.find(([other]) => other !== undefined && sameQuantity(other, side))
    if (group === undefined) groups.push([side])
    else group.push(side)
  }
  const answers = groups.map((group) => {
    const answer = pickAnswer(group.map((side) => side.target))
    return group.find((side) => side.target === answer)
  })
  return answers
    .filter((side) => side !== undefined)
    .sort((a, b) => Number(b.target.id === stated.cell.answer) - Number(a.target.id === stated.cell.answer))
}

const CLOSENESS: readonly ScopeRelation[] = ['same', 'open', 'overlap']

/** Pair the answers of two cells by subject, nearest first; without any pair, answer against answer. */
function judgeCells(one: Answers, other: Answers, better: Direction): Verdict[] {
  const verdicts: Verdict[] = []
  const free = new Set(other.answers)
  for (const a of one.answers) {
    const b = partnerOf(a, free)
    if (b === undefined) continue
    free.delete(b)
    verdicts.push(toVerdict(one.cell.id, other.cell.id, a, b, better))
  }
  const [a, b] = [one.answers[0], other.answers[0]]
  if (verdicts.length === 0 && a !== undefined && b !== undefined)
    verdicts.push(toVerdict(one.cell.id, other.cell.id, a, b, better))
  return verdicts
}

/** The side of another plan that is about the same quantity, of the nearest subject; disjoint subjects are none. */
export function partnerOf(a: Side, free: Iterable<Side>): Side | undefined {
  for (const wanted of CLOSENESS)
    for (const b of free) if (relateScopes(a.scopes, b.scopes) === wanted && quantitiesMatch(a, b)) return b
  return undefined
}

/** One kind of quantity: numbers that the rules do not bar for their unit, yearly count or being a change. */
function quantitiesMatch(a: Side, b: Side): boolean {
  return (
    unitsMatch(a.unit, b.unit) &&
    a.perYear === b.perYear &&
    (a.target.kind === 'change') === (b.target.kind === 'change') &&
    isMilestone(a) === isMilestone(b)
  )
}

function judgeAgainstMedian(cells: readonly StatedCell[], better: Direction, scopes: ScopeReader): Verdict[] {
  const sides = cells.map((cell) => answersOf(cell, scopes)[0])
  const medianFor = createMedians(
    sides.filter((side) => side !== undefined),
    better,
  )
  const verdicts: Verdict[] = []
  /** equal sides have one median, which is taken apart once */
  const medians = new Map<Target, Side>()
  for (const [i, own] of sides.entries()) {
    const id = cells[i]?.id
    if (own === undefined || id === undefined) continue
    const median = medianFor(own)
    if (median === null) continue
    let side = medians.get(median)
    if (side === undefined) medians.set(median, (side = readSide(median, scopes, medianLabel, null)))
    verdicts.push(toVerdict(id, MEDIAN, own, side, better))
  }
  return verdicts
}

function toVerdict(a: string, b: string, sideA: Side, sideB: Side, better: Direction): Verdict {
  return { a, b, targetA: sideA.target.id, targetB: sideB.target.id, ...judgePair(pairSides(sideA, sideB, better)) }
}
