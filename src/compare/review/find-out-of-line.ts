import { ABOVE_ALL, NEARLY_ALL_SHARE, SHARE_END, TIMES } from '../../words/draft-faults.js'
import { anotherPlace, smallShare, thePlace } from '../../words/review-texts.js'
import type { Finding, Target } from '../../model.js'
import { answersOf } from '../judge-row.js'
import { boundOf, medianTarget } from '../median-target.js'
import { openScopes } from '../read-scopes.js'
import { readUnit } from '../read-unit.js'
import { sameQuantity } from '../same-quantity.js'
import { isTotal, readSide, type Side } from '../verdict-rules.js'
import { comparablePeers } from './find-weaker.js'
import {
  aboutTarget,
  citeTarget,
  fillIn,
  makeFinding,
  nameIndicator,
  placeOfTarget,
  datedValue,
  type ReviewContext,
} from './review-context.js'
import { sectionPlace } from './section-place.js'
import type { OwnGroup } from './own-groups.js'
import { readRow, type ReviewRow } from './review-row.js'
import type { Direction } from '../direction-of.js'

/** More values than this of one indicator in one plan are a series of their own, and each pair of them is looked at. */
const MOST_VALUES = 300

/** Base-ten logarithm of the quotient may be so far from a whole number: 9.5 and 95, 8 and 90, but not 20 and 90. */
const NEAR = 0.12

/**
 * Numbers that look like a slip of the decimal point or the unit: ten or a hundred times what the peers or the draft
 * itself says elsewhere. Totals, which grow with the area, are left out; shares over 100% are always reported.
 */
export function findOutOfLine(context: ReviewContext): Finding[] {
  const findings: Finding[] = []
  for (const target of context.draft.targets) {
    const isTimes = target.unit === TIMES && SHARE_END.test(target.indicator)
    if ((readUnit(target.unit).kind !== 'percent' && !isTimes) || target.kind === 'change') continue
    const most = Math.max(target.min ?? 0, target.max ?? 0) * (isTimes ? 100 : 1)
    if (most <= 100 || ABOVE_ALL.test(isTimes ? target.indicator : target.indicator + target.quote)) continue
    if (target.comparator === '<=' || target.comparator === '<') continue
    const fillings = {
      indicator: nameIndicator(target.indicator, target.indicatorId, context),
      own: datedValue(target),
    }
    findings.push(makeFinding('review-over-hundred', fillings, aboutTarget(target)))
  }
  for (const target of context.draft.targets) if (isTooSmall(target)) findings.push(describeSmall(target, context))
  for (const row of context.comparison.rows) {
    const read = readRow(row, context)
    if (read.own === null) continue
    const { label, meta } = context.draft
    const stated = {
      id: context.draftId,
      label,
      level: meta.region?.level ?? null,
      place: meta.region?.code ?? null,
      cell: read.own,
    }
    const sides = answersOf(stated, openScopes(context.vocabulary))
    for (const side of sides) findings.push(...againstPeers(side, read, context))
  }
  for (const group of context.own) findings.push(...againstItself(group, context))
  return findings
}

/** 知晓率达到0.85%: what is meant to be nearly all, and is less than one in a hundred. */
function isTooSmall({ unit, kind, comparator, min, indicator, doubts, table }: Target): boolean {
  // in a table the head or the other values of the row may say that fractions are meant
  if (unit !== '%' || kind !== 'ratio' || table !== null || doubts.some((doubt) => doubt !== 'year')) return false
  return min !== null && min > 0 && min < 1 && comparator !== '<=' && NEARLY_ALL_SHARE.test(indicator)
}

function describeSmall(target: Target, context: ReviewContext): Finding {
  const fillings = {
    indicator: nameIndicator(target.indicator, target.indicatorId, context),
    own: datedValue(target),
  }
  const finding = makeFinding('review-out-of-line', fillings, aboutTarget(target))
  const reason = { zh: fillIn(smallShare, fillings, 'zh'), en: fillIn(smallShare, fillings, 'en') }
  return { ...finding, tier: 'likely', severity: 'warning', reason }
}

/** Below the faults that stand in the draft itself. */
const ONE_PEER = 60

function againstPeers(own: Side, read: ReviewRow, context: ReviewContext): Finding[] {
  // how many items a list has grows with the list
  if (isTotal(own.target) || own.target.kind === 'count') return []
  const peers = comparablePeers(own, read, context)
  const median = medianTarget(peers.map((peer) => peer.target), read.row.better) // prettier-ignore
  if (median === null || !isTenfold(own.target, median, read.row.better)) return []
  const reference = peers.length === 1 ? (peers[0]?.label ?? '') : { zh: '同类中位数', en: 'the peers’ median' }
  const fillings = {
    indicator: nameIndicator(read.row.indicator.label, read.row.indicator.id, context),
    here: thePlace.draft,
    own: datedValue(own.target),
    reference,
    value: datedValue(median),
  }
  const cited = peers.map(({ id, label, target }) => citeTarget(id, label, target))
  const finding = makeFinding('review-out-of-line', fillings, { theme: read.row.theme, indicatorId: read.row.indicator.id, place: placeOfTarget(own.target), peers: cited }) // prettier-ignore
  // one other plan may be the one that is out of line
  return [peers.length > 1 ? finding : { ...finding, tier: 'likely', severity: 'warning', importance: ONE_PEER }]
}

/** The draft's own values for one indicator in different years and places; the first of a pair that differs is named. */
function againstItself(
  { label, theme, indicatorId, better, targets: own }: OwnGroup,
  context: ReviewContext,
): Finding[] {
  const scopes = openScopes(context.vocabulary)
  const sides = own.filter((target) => !isTotal(target)).slice(0, MOST_VALUES).map((target) => readSide(target, scopes, '', null, 'own')) // prettier-ignore
  // how many others a value is ten times away from: 150 among 9, 12 and 15 is the one that is out of line
  const apart = sides.map((one) => sides.filter((other) => isSlip(one, other, better)))
  const most = Math.max(0, ...apart.map(({ length }) => length))
  const at = apart.findIndex(({ length }) => length === most)
  const [one, other] = [sides[at], apart[at]?.at(-1)]
  if (most === 0 || one === undefined || other === undefined) return []
  const fillings = {
    indicator: nameIndicator(label, indicatorId, context),
    here: thePlace.here,
    own: datedValue(one.target),
    reference: anotherPlace(sectionPlace(context.draft, other.target.span.start)),
    value: datedValue(other.target),
  }
  const peers = [citeTarget(context.draft.id, context.draft.label, other.target)]
  return [makeFinding('review-out-of-line', fillings, { theme, indicatorId, place: placeOfTarget(one.target), peers })]
}

/**
 * Two values of one quantity: in one row of a table, of one year in two places, or a share of any year. The rows of a
 * list of projects say the same of one each (河道整治12.9公里, 河道整治105公里), and how many or how much there is of
 * something may well grow tenfold by another year.
 */
function isSlip(a: Side, b: Side, better: Direction): boolean {
  const [one, other] = [a.target, b.target]
  if (a === b || !sameQuantity(a, b) || !isTenfold(one, other, better)) return false
  if (sameRow(one, other)) return true
  if (isOneList(one, other)) return false
  if ((one.table !== null && other.table !== null) || one.year === null || other.year === null) return false
  return one.year === other.year || (GROWS_LITTLE.has(one.kind) && GROWS_LITTLE.has(other.kind))
}

/** Closer values stand in one list, or are a whole and its part: 收集储运项目35项，项目总数353项. */
const ONE_LIST = 40

function isOneList(a: Target, b: Target): boolean {
  if (a.table !== null || b.table !== null) return false
  const [first, second] = a.valueSpan.start < b.valueSpan.start ? [a, b] : [b, a]
  return second.valueSpan.start - first.valueSpan.end < ONE_LIST
}

const GROWS_LITTLE: ReadonlySet<Target['kind']> = new Set(['ratio', 'coverage', 'density'])

/** Values of one row of a table are one series. */
function sameRow(a: Target, b: Target): boolean {
  if (a.table === null || b.table === null || a.measureId !== b.measureId) return false
  return a.measureId !== null || (a.table.row === b.table.row && a.location === b.location)
}

function isTenfold(a: Target, b: Target, better: Direction): boolean {
  const value = (target: Target): number =>
    (boundOf(target, better) ?? target.min ?? target.max ?? 0) * readUnit(target.unit).factor
  const [x, y] = [value(a), value(b)]
  if (x <= 0 || y <= 0) return false
  const powers = Math.abs(Math.log10(x / y))
  return powers > 0.5 && Math.abs(powers - Math.round(powers)) <= NEAR
}
