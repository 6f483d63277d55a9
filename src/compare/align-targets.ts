import { barReasons, changeWords, firmnessWords, otherValueWords } from '../words/verdict-reasons.js'
import type {
  IndicatorConcept,
  Labels,
  Lang,
  Plan,
  Target,
  TargetChange,
  TargetChangeStatus,
  VerdictReason,
  VerdictResult,
} from '../model.js'
import { firstFrom } from '../text/first-from.js'
import { assignPairs, type Candidate } from './assign-pairs.js'
import { comparePhrases, foldPhrase } from './fold-phrase.js'
import { judgeTargets } from './judge-targets.js'
import { formatDated, formatNumber, formatValue, inBrackets } from './format-value.js'
import { meaningChanges } from './meaning-changes.js'
import type { ScopeReader } from './read-scopes.js'
import { outcomeText } from './outcome-text.js'
import { valueRun } from './value-run.js'
import { readUnit, unitsMatch } from './read-unit.js'

/** Less alike targets are different targets. */
const ALIKE = 0.45

/** Reasons that the values and years beside them tell already. */
const UNSAID: ReadonlySet<VerdictReason> = new Set(['year', 'direction', 'comparator', 'size', 'level', 'certainty'])

/** What of a vocabulary targets are compared with. */
export interface TargetWords {
  /** by id, for the better direction */
  indicators: ReadonlyMap<string, IndicatorConcept>
  /** populations and kinds of institution */
  scopes: ScopeReader
}

/**
 * Pair the targets of two measures and say what changed by meaning: 90%以上 and ≥90% are the same.
 *
 * @param a targets of the older measure
 * @param b targets of the newer measure
 * @param plans the two plans, for labels and levels
 * @param words what of the vocabulary the comparison needs
 */
export function alignTargets(
  a: readonly Target[],
  b: readonly Target[],
  plans: { a: Plan; b: Plan },
  { indicators, scopes }: TargetWords,
): TargetChange[] {
  const pairs = assignPairs(findCandidates(a, b))
  const partner = new Map(pairs.map((pair) => [pair.a, pair.b]))
  const taken = new Set(pairs.map((pair) => pair.b))
  const changes: TargetChange[] = []
  for (const [i, target] of a.entries()) {
    const j = partner.get(i)
    const other = j === undefined ? undefined : b[j]
    changes.push(
      other === undefined ? lonely('only-a', target) : compareTargets(target, other, plans, { indicators, scopes }),
    )
  }
  for (const [j, target] of b.entries()) if (!taken.has(j)) changes.push(lonely('only-b', target))
  return changes
}

/** Up to so many pairs each is looked at. */
const EVERY_PAIR = 250_000
/** In longer lists the nearest so many targets of the same indicator on each side, and the targets at so near places. */
const NEAR_SAME = 4
const NEAR_PLACE = 8

function findCandidates(a: readonly Target[], b: readonly Target[]): Candidate[] {
  const candidates: Candidate[] = []
  const listNear = a.length * b.length <= EVERY_PAIR ? () => b.keys() : createNearFinder(b)
  for (const [i, one] of a.entries()) {
    for (const j of listNear(one, i)) {
      const other = b[j]
      if (other === undefined) continue
      const score = likeness(one, other) - Math.min(0.02, Math.abs(i - j) * 0.001)
      if (score >= ALIKE) candidates.push({ a: i, b: j, score })
    }
  }
  return candidates
}

/** Places in a long list that a target of the other list may belong to. */
function createNearFinder(b: readonly Target[]): (one: Target, at: number) => Iterable<number> {
  const same = new Map<string, { start: number }[]>()
  const keyOf = ({ indicatorId, indicator }: Target): string => indicatorId ?? foldPhrase(indicator).key
  for (const [j, target] of b.entries()) {
    const list = same.get(keyOf(target))
    if (list === undefined) same.set(keyOf(target), [{ start: j }])
    else list.push({ start: j })
  }
  return (one, at) => {
    const near = new Set<number>()
    for (let j = Math.max(0, at - NEAR_PLACE); j <= at + NEAR_PLACE; j++) near.add(j)
    const list = same.get(keyOf(one)) ?? []
    const middle = firstFrom(list, at)
    for (const { start } of list.slice(Math.max(0, middle - NEAR_SAME), middle + NEAR_SAME)) near.add(start)
    return near
  }
}

function likeness(a: Target, b: Target): number {
  if (a.indicatorId !== null && b.indicatorId !== null && a.indicatorId !== b.indicatorId) return 0
  const named = a.indicatorId !== null && a.indicatorId === b.indicatorId
  const subject = comparePhrases(foldPhrase(a.subject ?? ''), foldPhrase(b.subject ?? ''))
  const phrase = named ? 0.8 + 0.2 * subject : comparePhrases(foldPhrase(a.indicator), foldPhrase(b.indicator))
  const quote = comparePhrases(foldPhrase(a.quote), foldPhrase(b.quote))
  const unit = unitsMatch(readUnit(a.unit), readUnit(b.unit)) ? 1 : 0
  const value = a.min === b.min && a.max === b.max ? 1 : 0
  const when = a.year === b.year && a.table?.column === b.table?.column ? 1 : 0
  return 0.4 * phrase + 0.25 * quote + 0.1 * unit + 0.1 * value + 0.15 * when
}

/** Two drafts speak of one place, whatever their regions say. */
const ONE_PLACE = 'one'

function compareTargets(
  a: Target,
  b: Target,
  plans: { a: Plan; b: Plan },
  { indicators, scopes }: TargetWords,
): TargetChange {
  const better = indicators.get(b.indicatorId ?? '')?.better ?? null
  const level = plans.b.meta.region?.level ?? null
  const judged = judgeTargets(
    { target: b, label: plans.b.label, level, place: ONE_PLACE },
    { target: a, label: plans.a.label, level, place: ONE_PLACE },
    better,
    scopes,
  )
  const changed = meaningChanges({ target: a, plan: plans.a }, { target: b, plan: plans.b }, scopes)
  // 每半年1次 → 每年2次 is as often: only what the words say besides makes another rhythm of it
  const judgedReasons = judged.result === 'same' ? judged.reasons.filter((reason) => reason !== 'frequency') : judged.reasons // prettier-ignore
  const reasons = [...new Set([...judgedReasons, ...changed])]
  const status = statusOf(
    a,
    b,
    changed.includes('subject') && judged.result !== 'same' ? 'not-comparable' : judged.result,
    reasons,
  )
  return { status, a, b, reasons, text: writeChange(status, a, b, reasons, plans) }
}

/** Reasons that make another promise of one value. */
const OTHER_PROMISE: ReadonlySet<VerdictReason> = new Set(['value', 'frequency', 'per', 'subject', 'baseline'])

/** Reasons that leave one number beside another of which nobody knows what is better. */
const SAME_NUMBER: ReadonlySet<VerdictReason> = new Set(['direction', 'certainty', 'comparator'])

/** One value with and without 左右 or 约. */
function isOnlyRounded(a: Target, b: Target): boolean {
  return a.min === b.min && a.max === b.max && a.unit === b.unit && (a.comparator === '~') !== (b.comparator === '~')
}

const upperOf = ({ max, unit }: Target): number | null => (max === null ? null : max * readUnit(unit).factor)

function statusOf(a: Target, b: Target, result: VerdictResult, reasons: readonly VerdictReason[]): TargetChangeStatus {
  if (a.kind !== 'milestone' || b.kind !== 'milestone') {
    // 约80% → 80%: one number, and a direction is not needed to say that it is firmer
    if (result === 'not-comparable' && reasons.every((reason) => SAME_NUMBER.has(reason)) && isOnlyRounded(a, b))
      return 'firmness'
    // another rhythm of the same work is told as it is printed
    if (result === 'not-comparable' || reasons.includes('frequency')) return 'changed'
    if (result !== 'same') return result
    // 3–5家 → 3–6家 guarantees as much, and says something else
    if (a.comparator === 'range' && b.comparator === 'range' && upperOf(a) !== upperOf(b)) return 'changed'
  }
  if (reasons.some((reason) => OTHER_PROMISE.has(reason))) return 'changed'
  if (a.year !== b.year || reasons.includes('month')) return 'year'
  return a.certainty === b.certainty && !reasons.includes('certainty') ? 'same' : 'firmness'
}

function lonely(status: 'only-a' | 'only-b', target: Target): TargetChange {
  const [a, b] = status === 'only-a' ? [target, null] : [null, target]
  const words = changeWords[status]
  const what = (lang: Lang): string => withName(target, formatDated(target, lang), lang)
  return { status, a, b, reasons: [], text: { zh: `${words.zh}：${what('zh')}`, en: `${words.en}: ${what('en')}` } }
}

/** The value with its year; of a proportion with further members, all of them as printed. */
function printValue(target: Target, plan: Plan, lang: Lang): string {
  const { start, end } = valueRun(target, plan)
  if (end === target.valueSpan.end) return formatDated(target, lang)
  return plan.source.slice(start, end) + inBrackets(target.year, lang)
}

/** Both values; where they print alike although month, base year or the words of the date differ, with what differs. */
function printBoth(a: Target, b: Target, plans: { a: Plan; b: Plan }, lang: Lang): readonly [string, string] {
  const short = [printValue(a, plans.a, lang), printValue(b, plans.b, lang)] as const
  // 全部完成 → 基本完成: the words before the outcome tell what changed
  if (a.kind === 'milestone' && b.kind === 'milestone' && short[0] === short[1]) {
    const texts = [outcomeText(a, plans.a), outcomeText(b, plans.b)] as const
    if (texts[0] !== texts[1])
      return [`${texts[0]}${inBrackets(a.year, lang)}`, `${texts[1]}${inBrackets(b.year, lang)}`]
  }
  const full = [formatValue(a, lang), formatValue(b, lang)] as const
  if (short[0] !== short[1] || a.certainty !== b.certainty) return short
  if (full[0] !== full[1]) return full
  // 6月15日前 and 6月30日前 are one month: only the words of the dates tell them apart
  const dated = (target: Target): string => `${formatNumber(target, lang)}${inWords(target.yearText, lang)}`
  return a.yearText === b.yearText || a.year !== b.year ? short : [dated(a), dated(b)]
}

const inWords = (yearText: string | null, lang: Lang): string =>
  yearText === null ? '' : lang === 'zh' ? `（${yearText}）` : ` (“${yearText}”)`

/** Between two values. */
const ARROW = '→'

/** Name and value; a milestone is its own name. In English the name is a quote of the plan. */
function withName({ indicator, kind, valueText, year }: Target, value: string, lang: Lang): string {
  if (kind === 'milestone' && value.includes(indicator)) return value
  // 县级医院审方中心建设基本完成 says what is done already
  if (kind === 'milestone' && indicator.includes(valueText) && !value.includes(ARROW))
    return (lang === 'zh' ? indicator : `“${indicator}”`) + inBrackets(year, lang)
  return lang === 'zh' ? `${indicator} ${value}` : `“${indicator}” ${value}`
}

function writeChange(
  status: TargetChangeStatus,
  a: Target,
  b: Target,
  reasons: readonly VerdictReason[],
  plans: { a: Plan; b: Plan },
): Labels {
  const why = reasons.filter((reason) => (status === 'changed' || status === 'year' ? !UNSAID.has(reason) : false))
  // another number whose better direction nobody knows is another value, and no other meaning
  const words = status === 'changed' && why.length === 0 ? otherValueWords : changeWords[status]
  const text = (lang: Lang): string => {
    const [before, after] = printBoth(a, b, plans, lang)
    const what =
      a.indicator === b.indicator || status !== 'changed'
        ? withName(b, before === after ? after : `${before} → ${after}`, lang)
        : `${withName(a, before, lang)} → ${withName(b, after, lang)}`
    const told = why.map((reason) => barReasons[reason][lang])
    if (lang === 'zh') return told.length === 0 ? what : `${what}（${told.join('，')}）`
    return told.length === 0 ? what : `${what} (${told.join('; ')})`
  }
  if (status !== 'firmness' || a.certainty === b.certainty)
    return { zh: `${words.zh}：${text('zh')}`, en: `${words.en}: ${text('en')}` }
  const firmer = b.certainty === 'firm'
  return {
    zh: `${firmnessWords[firmer ? 'firmer' : 'softer'].zh}：${text('zh')}`,
    en: `${firmnessWords[firmer ? 'firmer' : 'softer'].en}: ${text('en')}`,
  }
}
