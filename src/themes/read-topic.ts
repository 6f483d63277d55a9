import type { Passage } from '../plan/passage.js'
import type { MappedText } from '../text/mapped-text.js'
import { CUE, type CueTable } from './compile-cues.js'
import type { CueMatches } from './cue-matches.js'
import type { PlanSubject } from './read-parents.js'
import { isScanBreak, scanCues, type CueScan } from './scan-cues.js'
import { countShared } from './share-words.js'

/** Field words a hundred characters of a text that is of the field all over, and how many for each word of other fields. */
const IN_FIELD = 2.5
const FOR_EACH_FOREIGN = 4
/** From this weight in the body on a cue counts. */
const COUNTS = 0.5
/** What a text without a title is about has so much of what its words weigh, and words enough to tell. */
const DOMINANT = { share: 0.6, weight: 5 }
/** A theme has so much of what a text says whose words of other fields (垃圾) are its own there. */
const SHARING = { share: 0.4, weight: 3 }
/** A text of few words of its field, a table say, is of it where nearly all of them are about one thing. */
const SURE = { share: 0.8, weight: 8 }

/** What a whole text is about. */
export interface PlanTopic {
  /** whether all of it is of the vocabulary's field: a list of all kinds of public works is not */
  pure: boolean
  /** number of its theme, the title's or what nearly all of the text is about; null where neither tells */
  theme: number | null
  /** number of the theme whose words of other fields are its own here; null where the text is about no such theme */
  sharing: number | null
}

/**
 * What a whole text is about, by its title and by the words of all its leaves.
 *
 * @param passages every leaf of the plan
 * @param table compiled cues
 * @param subject what the title says
 * @param matches the cues found before, with room for more
 * @param scanned what was found behind the numbering of texts; the others are scanned here
 */
export function readTopic(
  passages: Iterable<Passage>,
  table: CueTable,
  subject: PlanSubject,
  matches: CueMatches,
  scanned: ReadonlyMap<MappedText, CueScan>,
): PlanTopic {
  const { cues, family } = table
  const weights = new Float64Array(table.themes.length)
  /** the same by the finer themes that the cues name */
  const finer = new Float64Array(table.themes.length)
  const mixed: string[] = []
  let said = 0
  let length = 0
  let field = 0
  let foreign = 0
  const add = ({ first, last, fieldWords, foreignWords }: CueScan): void => {
    field += fieldWords
    foreign += foreignWords
    for (let row = first; row < last; row++) {
      const cue = matches.cue[row] ?? 0
      const theme = family[cues[cue + CUE.theme] ?? 0] ?? 0
      const weight = table.weights[cues[cue + CUE.body] ?? 0] ?? 0
      if (weight < COUNTS) continue
      weights[theme] = (weights[theme] ?? 0) + weight
      const topic = cues[cue + CUE.topic] ?? -1
      const own = topic < 0 ? (cues[cue + CUE.theme] ?? 0) : topic
      finer[own] = (finer[own] ?? 0) + weight
      said += weight
    }
  }
  const kept = matches.count
  for (const { role, text, markerLength } of passages) {
    if (role === 'furniture') continue
    length += text.text.length
    const before = foreign
    const known = scanned.get(text)
    const isApart = markerLength === 0 || isScanBreak(text.text, markerLength, table)
    if (known === undefined || !isApart) add(scanCues(text.text, table, matches))
    else {
      if (markerLength > 0) add(scanCues(text.text, table, matches, 0, markerLength))
      add(known)
    }
    matches.count = kept
    if (foreign > before) mixed.push(text.text)
  }
  let sharing: number | null = null
  for (const theme of table.shared.keys())
    if ((finer[theme] ?? 0) >= Math.max(SHARING.weight, said * SHARING.share, finer[sharing ?? -1] ?? 0))
      sharing = theme
  for (const text of mixed) foreign -= countShared(text, sharing, table)
  let most = 0
  for (let theme = 1; theme < weights.length; theme++) if ((weights[theme] ?? 0) > (weights[most] ?? 0)) most = theme
  const leads = (least: { share: number; weight: number }): boolean =>
    table.themes[most]?.generic !== true && (weights[most] ?? 0) >= Math.max(least.weight, said * least.share)
  const pure =
    !table.hasField || (field >= foreign * FOR_EACH_FOREIGN && (field * 100 >= length * IN_FIELD || leads(SURE)))
  return { pure, theme: subject.theme ?? (pure && leads(DOMINANT) ? most : null), sharing }
}
