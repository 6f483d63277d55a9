import { CUMULATIVE } from '../../words/draft-faults.js'
import type { Finding, Target } from '../../model.js'
import { foldPhrase } from '../fold-phrase.js'
import { sameQuantity } from '../same-quantity.js'
import { openScopes } from '../read-scopes.js'
import { isTotal, readSide, type Side } from '../verdict-rules.js'
import {
  aboutTarget,
  citeTarget,
  datedValue,
  makeFinding,
  nameIndicator,
  type ReviewContext,
} from './review-context.js'
import { dueYear } from './due-year.js'
import { yearMeant } from './year-meant.js'

/** Two places of one draft speak of one place. */
const ONE_PLACE = 'own'

/**
 * The draft against itself: one quantity with two values for one year in its text, and one value with two years in
 * text and table. Steps towards a goal (60% by 2025, 65% by 2027) agree, and so do a level and a change.
 */
export function checkOwnValues(context: ReviewContext): Finding[] {
  const findings: Finding[] = []
  const scopes = openScopes(context.vocabulary)
  for (const { label, targets } of context.own) {
    if (targets.length < 2) continue
    const sides = targets
      .filter(({ kind }) => kind !== 'milestone')
      .map((target) => readSide(target, scopes, '', null, ONE_PLACE))
    const told = new Set<Side>()
    for (const [i, one] of sides.entries()) {
      for (const other of sides.slice(i + 1)) {
        if (told.has(one) || told.has(other) || !isSameThing(one, other)) continue
        const rule = contradiction(one, other, context)
        if (rule === null) continue
        told.add(other)
        const [first, second] = one.target.table === null ? [one, other] : [other, one]
        const fillings = {
          indicator: nameIndicator(label, first.target.indicatorId, context),
          own: datedValue(withDue(first.target, context)),
          other: datedValue(withDue(second.target, context)),
        }
        const peers = [citeTarget(context.draft.id, context.draft.label, second.target)]
        const finding = makeFinding(rule, fillings, { ...aboutTarget(first.target), peers })
        // the deadline of a whole task need not be that of each of its numbers
        if (isDated(first.target) && isDated(second.target)) findings.push(finding)
        else if (rule === 'review-years-differ') findings.push({ ...finding, tier: 'hint', severity: 'info' })
        // a value without a year of its own is most often meant for the last year of the plan
        else findings.push({ ...finding, tier: 'likely', severity: 'warning', importance: UNDATED })
      }
    }
  }
  return findings
}

/** The target with the year that its deadline gives it, as it is told. */
function withDue(target: Target, context: ReviewContext): Target {
  return { ...target, year: dueYear(target, context) }
}

/** Closer values stand in one list: 检验结果互认20项、检查结果互认10项. */
const ONE_LIST = 40

function isSameThing(a: Side, b: Side): boolean {
  const [one, other] = [a.target, b.target]
  if (!sameQuantity(a, b) || [...one.doubts, ...other.doubts].some((doubt) => doubt !== 'year')) return false
  const gap = Math.max(one.valueSpan.start, other.valueSpan.start) - Math.min(one.valueSpan.end, other.valueSpan.end)
  if (one.table === null && other.table === null && gap < ONE_LIST) return false
  const named = foldPhrase(one.indicator).key === foldPhrase(other.indicator).key
  // of counts the words say what is counted, whatever the catalogue makes of them
  if (isTotal(one) || isTotal(other) || one.indicatorId === null) return named
  return one.indicatorId === other.indicatorId
}

const isDated = ({ year, doubts }: Target): boolean => year !== null && !doubts.includes('year')

/** Importance of a contradiction in which one side has no year of its own. */
const UNDATED = 66

/** One value without a year stands against one with it only where the two are worded alike. */
function isDatedAlike(a: Target, b: Target, context: ReviewContext): boolean {
  if (a.year !== null && b.year !== null) return a.year === b.year
  // so much of every year holds in all of them
  if (a.perYear && b.perYear) return a.comparator === b.comparator && a.year !== b.year
  if ((a.year === null && b.year === null) || a.comparator !== b.comparator) return false
  const year = yearMeant(a, context)
  return year !== null && year === yearMeant(b, context) && foldPhrase(a.indicator).key === foldPhrase(b.indicator).key
}

/** So far before a value its own year may stand. */
const YEAR_REACH = 24
const BEFORE_CELL = /^[\s\S]*[|\t\n]/u

/** Whether the cell of a value prints the year that it is due in. */
function namesYear({ span, yearText, year }: Target, { draft }: ReviewContext): boolean {
  if (year === null || yearText === null) return false
  const before = draft.source.slice(Math.max(0, span.start - YEAR_REACH), span.start)
  return draft.source.slice(span.start - before.replace(BEFORE_CELL, '').length, span.end).includes(yearText)
}

function contradiction(
  a: Side,
  b: Side,
  context: ReviewContext,
): 'review-values-differ' | 'review-years-differ' | null {
  const oneTable = (a.target.table === null) !== (b.target.table === null)
  const [text, table] = a.target.table === null ? [a.target, b.target] : [b.target, a.target]
  if (a.low === b.low && a.high === b.high) {
    // a table of years may reach the value earlier and keep it; a cell that names its own year is held to it
    const [yearText, yearTable] = [dueYear(text, context), dueYear(table, context)]
    if (!oneTable || yearText === null || yearTable === null || yearTable === yearText) return null
    if (namesYear(table, context)) return 'review-years-differ'
    // what has come together by one year is still there in the last
    return yearTable > yearText && !CUMULATIVE.test(text.quote) ? 'review-years-differ' : null
  }
  // text against table is told by a rule of its own
  if (oneTable || !isDatedAlike(a.target, b.target, context)) return null
  return a.target.table === null ? 'review-values-differ' : null
}
