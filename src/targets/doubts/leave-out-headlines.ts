import type { Exclusion, RuleId, Span, Target } from '../../model.js'
import type { Reading } from '../../clause/reading.js'
import { sourceSpan } from '../../text/mapped-text.js'
import { LIST_BULLET } from '../../words/date-patterns.js'
import { isLine } from '../is-line.js'
import { isLoose } from '../time/is-loose.js'

/** A value on a line that is no sentence, and the stretch of the source that the line takes up. */
export interface Headline extends Span {
  target: Target
}

/** The rule that takes a headline for no promise of its own. */
const RETOLD: RuleId = 'headline-retold'
/** So much that two names share tells that they measure the same. */
const SHARED = 4

/**
 * The stretch of the source that a headline takes up: a line without a stop in running text without parts. An item of a list is
 * none.
 *
 * @param reading a passage
 * @returns null where it is none
 */
export function headlineAt({ passage, text }: Reading): Span | null {
  const isHeadline = isLoose(passage) && passage.sectionId === null && !LIST_BULLET.test(text) && isLine(text)
  return isHeadline ? sourceSpan(passage.text, 0, text.length) : null
}

/**
 * Leave out what a headline of a text of the press says without a year and a sentence of it says again: the promise is told once,
 * where its year and its name stand beside it. A headline that says the year (2027年预期寿命达79岁) and a value that only a
 * headline has are kept. Lines right below one another are a list.
 *
 * @param headlines values on lines that may be headlines, in order
 * @param found targets and exclusions of the text
 * @param source the source text
 */
export function leaveOutHeadlines(
  headlines: readonly Headline[],
  found: { targets: Target[]; exclusions: Exclusion[] },
  source: string,
): void {
  if (headlines.length === 0) return
  const lines = new Set(headlines.map(({ target }) => target))
  const told = new Map<string, Target[]>()
  for (const target of found.targets) {
    if (lines.has(target) || target.kind === 'milestone') continue
    const key = keyOf(target)
    const same = told.get(key)
    if (same === undefined) told.set(key, [target])
    else if (same.length < MOST) same.push(target)
  }
  const left = new Set<Target>()
  const listed = findListed(headlines, source)
  for (const headline of headlines) {
    const { target } = headline
    if (target.kind === 'milestone' || target.year !== null || listed.has(headline)) continue
    const same = told.get(keyOf(target)) ?? []
    if (!same.some(({ indicator }) => isAlike(indicator, target.indicator))) continue
    left.add(target)
  }
  if (left.size === 0) return
  found.targets = found.targets.filter((target) => !left.has(target))
  for (const { valueText: text, valueSpan: span } of left)
    found.exclusions.push({ text, span, reason: 'furniture', why: RETOLD, doubts: [] })
  found.exclusions.sort((a, b) => a.span.start - b.span.start)
}

/**
 * Doubt the year of a value that a text of the press prints without one, where another sentence of it tells the same value with its
 * year: 延长预期寿命达到80岁 behind 到2030年，预期寿命达到80岁.
 *
 * @param loose values of running text without parts, in order; the doubt is added to them
 */
export function doubtUndated(loose: readonly Target[]): void {
  const dated = new Map<string, Target[]>()
  for (const target of loose) {
    if (target.year === null || target.kind === 'milestone') continue
    const same = dated.get(keyOf(target))
    if (same === undefined) dated.set(keyOf(target), [target])
    else if (same.length < MOST) same.push(target)
  }
  if (dated.size === 0) return
  for (const target of loose) {
    if (target.year !== null || target.perYear || target.doubts.includes('year')) continue
    if (dated.get(keyOf(target))?.some(({ indicator }) => isAlike(indicator, target.indicator)) === true)
      target.doubts.push('year')
  }
}

/** So many values of one size are looked at. */
const MOST = 20

const keyOf = ({ min, max, unit }: Target): string => `${min}|${max}|${unit}`

/** Values on lines that stand right above or below another such line: a list. */
function findListed(headlines: readonly Headline[], source: string): ReadonlySet<Headline> {
  const listed = new Set<Headline>()
  let line: Headline[] = []
  let isBelow = false // the line touches the one before it
  for (const headline of headlines) {
    const [first] = line
    if (first?.start === headline.start) {
      line.push(headline)
      if (isBelow) listed.add(headline)
      continue
    }
    isBelow = first !== undefined && source.slice(first.end, headline.start).trim() === ''
    if (isBelow) for (const above of line) listed.add(above)
    if (isBelow) listed.add(headline)
    line = [headline]
  }
  return listed
}

/** One name holds the other, or they share a word. */
function isAlike(one: string, two: string): boolean {
  if (one.includes(two) || two.includes(one)) return true
  for (let at = 0; at + SHARED <= one.length; at++) if (two.includes(one.slice(at, at + SHARED))) return true
  return false
}
