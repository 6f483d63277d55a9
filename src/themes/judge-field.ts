import type { CueTable } from './compile-cues.js'
import type { ThemeEvidence } from './tally-cues.js'

/**
 * Whether a text speaks of the vocabulary's field: `all` themes may be set, `headed` those whose cues belong to the field and
 * others where the heading names them, `specific` only those of the field, `none` where the text is about something else.
 */
export type Field = 'all' | 'headed' | 'specific' | 'none'

/**
 * Field words a hundred characters, cues that belong to the field among them: health plans have 8 to 15, plans of other
 * fields under 2.
 */
const IN_FIELD = 2
/** From here on a whole plan is about the field, whatever it is called. */
const OF_FIELD = 7
/** From here on a measure speaks of the field by itself. */
const SPOKEN = 3
/** Below this a whole plan is about something else. */
const IN_FIELD_PLAN = 3

/**
 * Field words a hundred characters.
 *
 * @param evidence scanned texts
 * @returns null where there is no text
 */
export function fieldDensity(evidence: Iterable<Pick<ThemeEvidence, 'from' | 'to' | 'fieldWords'>>): number | null {
  let length = 0
  let words = 0
  for (const { from, to, fieldWords } of evidence) {
    length += to - from
    words += fieldWords
  }
  return length === 0 ? null : (words * 100) / length
}

/** Whether a whole plan is about the field; `plan` is null where its title says so. */
export const isOfField = (plan: number | null): boolean => plan === null || plan >= OF_FIELD

/** So many words of other fields, and so many for each of the field's, make a measure one of all kinds of works. */
const MIXED = { least: 3, each: 0.5 }

/** Whether a measure speaks of other fields nearly as much as of the field. */
export function isMixed(evidence: readonly Pick<ThemeEvidence, 'fieldWords' | 'foreignWords'>[]): boolean {
  let field = 0
  let foreign = 0
  for (const { fieldWords, foreignWords } of evidence) {
    field += fieldWords
    foreign += foreignWords
  }
  return foreign >= MIXED.least && foreign >= field * MIXED.each
}

/**
 * Judge a measure by its own words and by its plan's. In a plan of the field a measure may go without its words
 * (加强组织领导), but not speak of roads or schools more than of the field.
 *
 * @param evidence scanned texts of the measure
 * @param plan field words a hundred characters of the whole plan; null where it has no text: nothing speaks
 *   against the field then
 * @param table whether the vocabulary has words that tell its field: without them every text is in it
 */
export function judgeField(
  evidence: readonly ThemeEvidence[],
  plan: number | null,
  { hasField }: Pick<CueTable, 'hasField'>,
): Field {
  if (!hasField) return 'all'
  const own = fieldDensity(evidence) ?? 0
  const isPlanInField = plan === null || plan >= IN_FIELD_PLAN
  let field = 0
  let foreign = 0
  for (const { fieldWords, foreignWords } of evidence) {
    field += fieldWords
    foreign += foreignWords
  }
  if (evidence.length === 0) return isPlanInField ? 'all' : 'none'
  if (foreign > field) return 'none'
  if (isPlanInField && own === 0 && foreign > 0) return 'none'
  // money, posts or publicity in a list of all kinds of tasks are not for the field unless its title or the measure says so
  if (own >= SPOKEN || isOfField(plan)) return 'all'
  if (isPlanInField) return evidence.some(({ safeguard }) => safeguard) ? 'all' : 'headed'
  return own < IN_FIELD ? 'none' : 'specific'
}
