import type { Passage } from '../plan/passage.js'
import type { CueTable } from './compile-cues.js'
import { createMatches } from './cue-matches.js'
import type { PlanSubject } from './read-parents.js'
import { scanCues } from './scan-cues.js'

/** Field words a hundred characters of a text that is of the field all over, and how many for each word of other fields. */
const IN_FIELD = 2.5
const FOR_EACH_FOREIGN = 4
/** From this weight in the body on a cue counts. */
const COUNTS = 0.5
/** What a text without a title is about has so much of what its words weigh, and words enough to tell. */
const DOMINANT = { share: 0.6, weight: 5 }
/** A text of few words of its field, a table say, is of it where nearly all of them are about one thing. */
const SURE = { share: 0.8, weight: 8 }

/** What a whole text is about. */
export interface PlanTopic {
  /** whether all of it is of the vocabulary's field: a list of all kinds of public works is not */
  pure: boolean
  /** number of its theme, the title's or what nearly all of the text is about; null where neither tells */
  theme: number | null
}

/**
 * What a whole text is about, by its title and by the words of all its leaves.
 *
 * @param passages every leaf of the plan
 * @param table compiled cues
 * @param subject what the title says
 */
export function readTopic(passages: Iterable<Passage>, table: CueTable, subject: PlanSubject): PlanTopic {
  const { cues, family } = table
  const matches = createMatches(64)
  const weights = new Float64Array(table.themes.length)
  let said = 0
  let length = 0
  let field = 0
  let foreign = 0
  for (const { role, text } of passages) {
    if (role === 'furniture') continue
    matches.count = 0
    const found = scanCues(text.text, table, matches)
    length += text.text.length
    field += found.fieldWords
    foreign += found.foreignWords
    for (let row = 0; row < matches.count; row++) {
      const cue = matches.cue[row] ?? 0
      const theme = family[cues.theme[cue] ?? 0] ?? 0
      const weight = cues.body[cue] ?? 0
      if (weight < COUNTS) continue
      weights[theme] = (weights[theme] ?? 0) + weight
      said += weight
    }
  }
  const most = weights.reduce((best, weight, theme) => (weight > (weights[best] ?? 0) ? theme : best), 0)
  const leads = (least: { share: number; weight: number }): boolean =>
    table.themes[most]?.generic !== true && (weights[most] ?? 0) >= Math.max(least.weight, said * least.share)
  const pure =
    !table.hasField || (field >= foreign * FOR_EACH_FOREIGN && (field * 100 >= length * IN_FIELD || leads(SURE)))
  return { pure, theme: subject.theme ?? (pure && leads(DOMINANT) ? most : null) }
}
