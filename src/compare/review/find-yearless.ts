import {
  DATED_LENGTH,
  DEADLINE_YEAR,
  EACH_TURN,
  FULL_STOP,
  NORM_OF_EACH,
  OVER_YEARS,
  PART_OF,
  PROCEDURE,
  WEIGHT,
  WHOLE_BEFORE,
} from '../../words/draft-faults.js'
import { deadlineNotes, earlierNote, goalsNote, horizonNote } from '../../words/review-texts.js'
import type { Finding, Labels, Lang, Plan, Target } from '../../model.js'
import { readUnit } from '../read-unit.js'
import {
  aboutTarget,
  fillIn,
  makeFinding,
  nameIndicator,
  placeOfTarget,
  datedValue,
  type ReviewContext,
} from './review-context.js'
import { readOwnYears } from './own-years.js'

/** More targets without a year than this are told in one finding; those of known indicators are still listed. */
const MANY = 15

/** How long an office takes is a rule from the first day on, unless it is a goal. */
const isProcedureTime = (target: Target): boolean => isDuration(target) && isProcedure(target)

/** So many of them without any year of the plan's own are a habit. */
const SOME = 5

/** 每个乡镇配备2名以上辅导员 holds from the first day on. */
const isNorm = ({ indicator, quote }: Target): boolean => NORM_OF_EACH.test(quote) || NORM_OF_EACH.test(indicator)

/** Years that a title names: 2022—2025年, “十四五”. */
const HORIZON = /20\d\d年?[-—–~至]{1,2}20\d\d年?|[“"]?十[二三四五六]五[”"]?/u

/**
 * Targets without a year where a year is to be expected: fees and limits hold as long as the plan does. A title that
 * names the years it covers makes the finding less pressing.
 */
export function findYearless(context: ReviewContext): Finding[] {
  const { draft } = context
  // 占比达到60% in the text and 60% under 2030年 in the table: the year is printed there
  const dated = new Set(draft.targets.filter(({ year }) => year !== null).map(keyOf))
  // a task whose row in the task table has a deadline has it too
  const due = new Map(draft.measures.flatMap(({ deadline, bodyMeasureId }) => (bodyMeasureId !== null && deadline !== null && DEADLINE_YEAR.test(deadline) ? [[bodyMeasureId, deadline] as const] : []))) // prettier-ignore
  const all = draft.targets.filter(
    (target) =>
      lacksYear(target, context) &&
      !isPart(target, draft) &&
      !dated.has(keyOf(target)) &&
      (isLength(target) || !due.has(target.measureId ?? '')),
  )
  const horizon = noteHorizon(draft)
  // a plan that names no year of its own sets most of its targets without one: that is told once
  const isOpen = horizon === null && all.length >= SOME
  const listed = all.length > MANY ? all.filter((target) => target.indicatorId !== null).slice(0, MANY) : all
  const findings = listed.map((target) =>
    describeYearless(target, due.get(target.measureId ?? ''), { horizon, isOpen }, context),
  )
  if (isOpen || listed.length < all.length) findings.push(summarizeYearless(all, horizon, context))
  return findings
}

const keyOf = ({ indicator, indicatorId, min, max, unit }: Target): string =>
  `${indicatorId ?? indicator}|${min}|${max}|${unit}`

function describeYearless(
  target: Target,
  rowDeadline: string | undefined,
  { horizon, isOpen }: { horizon: Labels | null; isOpen: boolean },
  context: ReviewContext,
): Finding {
  const note = rowDeadline === undefined ? deadlineNotes.none : deadlineNotes.row
  const fill = (lang: Lang): string => fillIn(note, { deadline: rowDeadline ?? '' }, lang)
  const fillings = {
    indicator: nameIndicator(target.indicator, target.indicatorId, context),
    own: datedValue(target),
    deadline: { zh: fill('zh'), en: fill('en') },
    horizon: horizon ?? NOTHING,
    ...adviseYear(context.draft),
  }
  const head = aboutTarget(target)
  // how long people stay or wait is what a reader asks first
  const bonus = (target.indicatorId === null ? -6 : 6) - (horizon === null ? 0 : 12) + (isLength(target) ? LENGTH : 0)
  const finding = makeFinding('review-no-year', fillings, { ...head, bonus })
  // under a title that names the years a number of things is read as one by their end; a stay or a wait is not
  const isPlain = horizon !== null && (target.indicatorId === null || target.kind === 'count')
  return isProcedureTime(target) || ((isOpen || isPlain || isNorm(target)) && !isLength(target))
    ? { ...finding, tier: 'hint', severity: 'info' }
    : finding
}

function summarizeYearless(all: readonly Target[], horizon: Labels | null, { draft }: ReviewContext): Finding {
  const fillings = { count: String(all.length), total: String(draft.targets.length), horizon: horizon ?? NOTHING }
  const place = all[0] === undefined ? {} : { place: placeOfTarget(all[0]) }
  return makeFinding('review-no-years', fillings, { ...place, bonus: horizon === null ? 0 : -14 })
}

/** The last year that a title names is the latest that a target can be given. */
function adviseYear(draft: Plan): Record<'by' | 'earlier', string | Labels> {
  const years = readOwnYears(draft)
  const last = years.last ?? years.goals
  if (last === null) return { by: '××××', earlier: '' }
  const by = String(last)
  const fill = (lang: Lang): string => fillIn(earlierNote, { by }, lang)
  return { by, earlier: { zh: fill('zh'), en: fill('en') } }
}

const NOTHING: Labels = { zh: '', en: '' }

/** What the title says of the years of the plan, else its goals; null where neither says anything. */
function noteHorizon(draft: Plan): Labels | null {
  const horizon = HORIZON.exec((draft.meta.planTitle ?? draft.meta.title ?? '').replace(/\s+/gu, ''))?.[0] ?? null
  const { goals } = readOwnYears(draft)
  if (horizon === null && goals === null) return null
  const fill = (lang: Lang): string =>
    horizon === null
      ? fillIn(goalsNote, { horizon: String(goals) }, lang)
      : fillIn(horizonNote, { horizon: lang === 'zh' ? horizon : spanInEnglish(horizon) }, lang)
  return { zh: fill('zh'), en: fill('en') }
}

/** 2022—2025年 is 2022–2025, “十四五” stays a quote. */
function spanInEnglish(horizon: string): string {
  const [first, last] = horizon.match(/20\d\d/gu) ?? []
  return first === undefined || last === undefined ? `“${horizon.replace(/[“”"]/gu, '')}”` : `${first}–${last}`
}

/**
 * A part in the bracket behind its whole (9个（东片区3个、西片区4个）), or behind 其中, has the year of the whole, or lacks it with
 * the whole.
 */
function isPart({ valueSpan }: Target, { source }: Plan): boolean {
  const before = source.slice(Math.max(0, valueSpan.start - BRACKET), valueSpan.start)
  if (PART_OF.test(before.slice(Math.max(before.lastIndexOf(FULL_STOP), before.lastIndexOf('；')) + 1))) return true
  const open = before.lastIndexOf('（')
  return open > before.lastIndexOf('）') && WHOLE_BEFORE.test(before.slice(0, open))
}

/** How far before a part its bracket may open. */
const BRACKET = 200

/** Added to the importance of a length of time without a year. */
const LENGTH = 22

/** How long a stay, a wait or an answer takes; by when a form is handed in is a rule. */
function isLength({ unit, indicator, quote, comparator }: Target): boolean {
  if (isProcedure({ indicator, quote })) return false
  return isDuration({ unit, indicator, comparator })
}

/** By when a form is handed in, an answer given: a rule of the office. */
const isProcedure = ({ indicator, quote }: Pick<Target, 'indicator' | 'quote'>): boolean =>
  PROCEDURE.test(indicator + quote)

/** A length of time that is to be brought down. */
function isDuration({ unit, indicator, comparator }: Pick<Target, 'unit' | 'indicator' | 'comparator'>): boolean {
  // not less than six hours is a standard
  if (comparator === '>=' || comparator === '>') return false
  return readUnit(unit).family === 'time' && DATED_LENGTH.test(indicator)
}

function lacksYear(target: Target, context: ReviewContext): boolean {
  if (target.year !== null || target.yearText !== null || target.perYear) return false
  // a fee or a limit holds as long as the plan does, a stay or a wait is to be brought down by a year
  if (target.kind === 'amount' && !isDuration(target)) return false
  // a ceiling is a rule from the first day on, unless something is to be brought down to it
  if ((target.comparator === '<=' || target.comparator === '<') && !isDuration(target) && target.indicatorId === null)
    return false
  // a weight in an assessment, and so much at each turn, hold from the first day
  if (WEIGHT.test(target.indicator) || EACH_TURN.test(target.indicator + target.quote)) return false
  if (OVER_YEARS.test(target.quote)) return false
  if (readUnit(target.unit).perYear || readUnit(target.unit).kind === 'occasion') return false
  return (context.measures.get(target.measureId ?? '')?.deadline ?? null) === null
}
