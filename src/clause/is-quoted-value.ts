import { COUNTED_COVERAGE, QUOTED_END, QUOTED_LEAD, QUOTED_NEXT } from '../words/coverage-words.js'
import { endsAt, matchEnd } from '../text/affix.js'
import type { Stretch } from './split-sentences.js'

/** How much before a quote is read for what attains it, and how much of the quote itself. */
const LEAD_REACH = 30
const LONGEST_QUOTE = 30

/**
 * A word of coverage in quotes that is promised all the same: 实现充换电站“区县全覆盖”、充电桩“乡镇全覆盖”. It ends its quote, the
 * quote ends its phrase, and a verb of attaining stands before it or before the quote that it goes on from; any other quote is a
 * watchword.
 *
 * @param text cleaned text of the passage
 * @param word the word of coverage
 * @param last the word of coverage before it
 */
export function isQuotedValue(text: string, word: Stretch, last: (Stretch & { shape: string }) | undefined): boolean {
  if (!QUOTED_END.test(text.slice(word.end, word.end + 2))) return false
  const opener = text.lastIndexOf('“', word.start)
  if (opener < word.start - LONGEST_QUOTE || text.slice(opener, word.start).includes('”')) return false
  if (endsAt(COUNTED_COVERAGE, text, opener, word.start)) return false
  const lead = matchEnd(QUOTED_LEAD, text, Math.max(0, opener - LEAD_REACH), opener + 1)
  // 实现“全覆盖”: of what
  if (lead !== null) return word.start > opener + 1 || lead.groups?.['thing'] !== ''
  return last?.shape === 'quoted' && QUOTED_NEXT.test(text.slice(last.end, opener + 1))
}
