import { LEVEL_WORD } from '../words/core-words.js'
import {
  AGE_FOLDS,
  BY_UNIT,
  PER_SO_MANY,
  bringingVerbs,
  DATED,
  movingVerbs,
  NEARLY,
  PER_PEOPLE,
  periodWords,
  SHARED_BY,
} from '../words/meaning-words.js'
import type { Plan, Span, Target, VerdictReason } from '../model.js'
import { firstFrom } from '../text/first-from.js'
import { clauseStart } from './clause-start.js'
import { isDueAlike } from './is-due-alike.js'
import { milestoneChanges } from './milestone-changes.js'
import { valueRun } from './value-run.js'
import { foldPhrase, phrasesConflict } from './fold-phrase.js'
import type { ScopeReader } from './read-scopes.js'
import { readSlots } from './read-slots.js'
import { readUnit } from './read-unit.js'
import { unitOf } from './unit-of.js'

/**
 * What changed of a promise although its number, unit and year stayed: how often, in which month, of whom, for each of
 * what, every member of a proportion, and whether it is brought about or only moved along.
 *
 * @param a the older target with its plan
 * @param b the newer target with its plan
 * @param scopes populations and kinds of institution of the vocabulary
 * @returns reason codes in a fixed order, empty where the meaning stayed
 */
export function meaningChanges(
  a: { target: Target; plan: Plan },
  b: { target: Target; plan: Plan },
  scopes: ScopeReader,
): VerdictReason[] {
  const [one, other] = [a.target, b.target]
  const [textA, textB] = [foldAges(wordsOf(a.target, a.plan)), foldAges(wordsOf(b.target, b.plan))]
  if (one.kind === 'milestone' && other.kind === 'milestone') return milestoneChanges(a, b)
  const reasons: VerdictReason[] = []
  const [runA, runB] = [runOf(a.target, a.plan), runOf(b.target, b.plan)]
  if ((one.kind === 'proportion' || runA !== one.valueText) && digits(runA) !== digits(runB)) reasons.push('value')
  if (!isDueAlike(a, b)) reasons.push('month')
  if (periodOf(textA) !== periodOf(textB) && !isOneRate(one, other)) reasons.push('frequency')
  if (sharedOtherwise(sharedBy(textA), sharedBy(textB)) || unitIn(textA) !== unitIn(textB)) reasons.push('per')
  const [levelA, levelB] = [levelsOf(textA), levelsOf(textB)]
  if (
    levelA !== levelB ||
    differs(othersOf(textA, one), othersOf(textB, other)) ||
    phrasesConflict(foldPhrase(textA), foldPhrase(textB)) ||
    (reasons.length === 0 && namesDiffer(one, other, scopes) && !isSaidBefore(a, b))
  )
    reasons.push('subject')
  if (strengthOf(textA) * strengthOf(textB) < 0 || holds(textA, NEARLY) !== holds(textB, NEARLY))
    reasons.push('certainty')
  return reasons
}

/** The clause of a target up to the end of its quote, without dates and the value. */
function wordsOf(target: Target, plan: Plan): string {
  const { span } = target
  const { source } = plan
  const valueSpan = valueRun(target, plan)
  const start = clauseStart(target, plan)
  const words =
    `${withoutOthers(plan, target, start, valueSpan.start)} ${source.slice(valueSpan.end, Math.max(span.end, valueSpan.end))}`
      .normalize('NFKC')
      .replace(DATED, '')
  const { per } = readUnit(target.unit)
  if (per === null) return words
  // for how many of what a rate counts, its unit says
  return per === 'population' ? words.replace(PER_PEOPLE, '') : words.replace(perMany(per), '')
}

/** 每百张床位, 每千例. */
function perMany(per: string): RegExp {
  return new RegExp(PER_SO_MANY + per.replace(/[^\p{L}\p{N}]/gu, '\\$&'), 'gu')
}

/** The words between two offsets without the values of other targets: 胸痛中心8个、基层版12个. */
function withoutOthers(plan: Plan, own: Target, start: number, end: number): string {
  const values = valuesOf(plan)
  let text = ''
  let at = start
  for (let i = firstFrom(values, start); i < values.length; i++) {
    const value = values[i]
    if (value === undefined || value.end > end) break
    if (value.start < at || value.start === own.valueSpan.start) continue
    text += plan.source.slice(at, value.start)
    at = value.end
  }
  return text + plan.source.slice(at, end)
}

const valuesByPlan = new WeakMap<Plan, Span[]>()

/** Where the values of a plan stand, in their order. */
function valuesOf(plan: Plan): Span[] {
  const known = valuesByPlan.get(plan)
  if (known !== undefined) return known
  const values = plan.targets.map(({ valueSpan }) => valueSpan).sort((a, b) => a.start - b.start)
  valuesByPlan.set(plan, values)
  return values
}

/** Two names that fill their slots otherwise promise other things: 新增普惠托位 and 新增托位, 粉尘浓度 and 噪声强度. */
function namesDiffer(a: Target, b: Target, scopes: ScopeReader): boolean {
  if (a.indicator === b.indicator) return false
  const [one, other] = [readSlots(a, scopes), readSlots(b, scopes)]
  return one !== null && other !== null && (one.head !== other.head || one.thing !== other.thing)
}

/**
 * One name is the other with words that stand in front of the other too: which of them a name takes from the list before
 * it is a matter of reading (轮训乡村医生300名，每人每年培训12天 beside 300人次，每人每年培训12天).
 */
function isSaidBefore(a: { target: Target; plan: Plan }, b: { target: Target; plan: Plan }): boolean {
  const [short, long] = a.target.indicator.length < b.target.indicator.length ? [a, b] : [b, a]
  if (!long.target.indicator.endsWith(short.target.indicator)) return false
  const more = long.target.indicator.slice(0, -short.target.indicator.length)
  const { source } = short.plan
  const { start } = short.target.span
  const before = source.slice(Math.max(0, start - SAID_BEFORE), start)
  return before.slice(before.lastIndexOf('\n') + 1).includes(more)
}

/** So far in front of a clause its list may begin. */
const SAID_BEFORE = 80

function runOf(target: Target, plan: Plan): string {
  const { start, end } = valueRun(target, plan)
  return end === target.valueSpan.end ? target.valueText : plan.source.slice(start, end)
}

function digits(text: string): string {
  return (text.normalize('NFKC').match(/\d+(?:\.\d+)?/gu) ?? []).join(':')
}

/** 每半年1次 is as often as 每年2次. */
function isOneRate(a: Target, b: Target): boolean {
  const [one, other] = [unitOf(a), unitOf(b)]
  if (one.kind !== other.kind || !one.perYear || !other.perYear || a.comparator !== b.comparator) return false
  return a.min !== null && b.min !== null && a.min * one.factor === b.min * other.factor
}

const holds = (text: string, words: RegExp): boolean => text.search(words) >= 0

const unitIn = (text: string): string | null => BY_UNIT.exec(text)?.[1] ?? null

function foldAges(text: string): string {
  let folded = text
  for (const [printed, read] of AGE_FOLDS) folded = folded.replace(printed, read)
  return folded
}

function periodOf(text: string): number {
  return periodWords.findIndex((words) => words.some((word) => text.includes(word)))
}

function sharedBy(text: string): string[] {
  return [...new Set(text.match(SHARED_BY) ?? [])].sort()
}

/** 全市 says no more than nothing does, as long as the other side shares nothing out. */
function sharedOtherwise(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('|') === b.join('|')) return false
  const [some, none] = a.length === 0 ? [b, a] : [a, b]
  return none.length > 0 || some.some((words) => !words.startsWith('全'))
}

/** Numbers beside the value (65岁及以上, 二级): they say of whom it is promised. */
function othersOf(text: string, { yearText }: Target): string[] {
  return (text.replace(yearText?.normalize('NFKC') ?? '', '').match(/\d+(?:\.\d+)?/gu) ?? []).sort()
}

/** Levels and breadth of population that are named (市级, 全人群). */
function levelsOf(text: string): string {
  return [...new Set(text.match(LEVEL_WORD) ?? [])].sort().join('|')
}

function differs(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((number, i) => number !== b[i])
}

/** 1 where something is brought about, −1 where it is only moved along, 0 where no such verb stands. */
function strengthOf(text: string): number {
  if (movingVerbs.some((word) => text.includes(word))) return -1
  return bringingVerbs.some((word) => text.includes(word)) ? 1 : 0
}
