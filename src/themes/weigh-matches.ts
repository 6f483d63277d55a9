import {
  ASPECTS,
  CLAUSE_END,
  DUTY,
  MEANS,
  MEANS_AS,
  MEANS_END,
  SENTENCE_END,
  YARDSTICK,
} from '../lexicon/clause-words.js'
import type { CueMatch } from './scan-cues.js'

/** A cue of the body with the share of its weight that its place in the sentence leaves it. */
export interface WeighedMatch extends CueMatch {
  factor: number
  /** numbers of the sentence and of the clause inside the text */
  sentence: number
  clause: number
}

/** Shares of a cue's weight by what its clause does with it. */
const SHARE = { action: 1, means: 0.4, yardstick: 0.3, longList: 0.4, aspects: 0.3, title: 0.3, duty: 0.15, place: 0.5 }
/** Behind a cue: it is only where the action happens. */
const PLACE = new Set('内中'.split(''))
/** So many items make a list whose items are not each an action. */
const LONG_LIST = 4

/**
 * Weigh the cues of a text by what their clause does with them: what an action is about counts in full, what is
 * only its means, a yardstick or one of many things listed counts in part (the annotation guidelines: a measure has
 * every theme it sets actions for, not a word in passing).
 *
 * @param text folded text that the matches were found in
 * @param matches cues in order of their start
 */
export function weighMatches(text: string, matches: readonly CueMatch[]): WeighedMatch[] {
  const weighed: WeighedMatch[] = []
  let index = 0
  let sentence = 0
  let duty = false
  let opening = 0
  let number = 0
  for (let start = 0; start < text.length;) {
    let end = start
    while (end < text.length && !CLAUSE_END.has(text[end] ?? '')) end++
    const from = index
    while (index < matches.length && (matches[index]?.start ?? 0) < end) index++
    if (!duty && (index > from || start === opening)) duty = DUTY.test(text.slice(start, Math.min(end, start + 30)))
    if (index > from) {
      const clause = text.slice(start, end)
      const share = readClause(clause)
      for (const match of matches.slice(from, index))
        weighed.push({
          ...match,
          sentence,
          clause: number,
          factor: share(match.start - start, match.end - start) * (duty ? SHARE.duty : 1),
        })
    }
    if (SENTENCE_END.has(text[end] ?? '')) {
      sentence++
      duty = false
      opening = end + 1
    }
    number++
    start = end + 1
  }
  return weighed
}

/** How much of a cue at [from, to) of the clause counts. */
function readClause(clause: string): (from: number, to: number) => number {
  let means = 0
  if (MEANS.test(clause)) {
    const end = MEANS_AS.exec(clause) ?? MEANS_END.exec(clause)
    means = end === null ? clause.length : end.index + end[0].length
  }
  const aspects = ASPECTS.exec(clause)
  const listStart = aspects === null ? -1 : startOfList(clause, aspects.index)
  const yardstick = YARDSTICK.test(clause)
  const items = clause.includes('、') ? splitList(clause) : []
  const titles = clause.includes('《') ? findTitles(clause) : []
  return (from, to) => {
    if (titles.some((title) => from >= title.from && to <= title.to)) return SHARE.title
    if (yardstick) return SHARE.yardstick
    if (from < means) return SHARE.means
    if (aspects !== null && from >= listStart && to <= aspects.index + 1) return SHARE.aspects
    if (items.length >= LONG_LIST) {
      const at = items.findIndex((item) => from >= item.from && from < item.to)
      const item = items[at]
      // the first item holds the verb, and behind the last stands the head of the list (…等工作, …建设)
      if (item !== undefined && at > 0 && (at < items.length - 1 || to >= item.to - 2)) return SHARE.longList
    }
    // 医共体内双向转诊: the place of an action
    return PLACE.has(clause[to] ?? '') ? SHARE.place : SHARE.action
  }
}

interface Stretch {
  from: number
  to: number
}

/** Items between 、; in a list of three and more also around the 和 before the last. The list ends at 等. */
function splitList(clause: string): Stretch[] {
  const close = clause.indexOf('等', clause.lastIndexOf('、') + 1)
  const end = close < 0 ? clause.length : close
  const items: Stretch[] = []
  let from = 0
  for (let i = 0; i <= end; i++) {
    const joins = i === end || clause[i] === '、' || (clause[i] === '和' && items.length > 1)
    if (!joins) continue
    items.push({ from, to: i })
    from = i + 1
  }
  return items
}

/** Titles of documents: what they name is cited, not done. */
function findTitles(clause: string): Stretch[] {
  const titles: Stretch[] = []
  for (let at = clause.indexOf('《'); at >= 0; at = clause.indexOf('《', at + 1)) {
    const end = clause.indexOf('》', at)
    titles.push({ from: at, to: end < 0 ? clause.length : end })
  }
  return titles
}

/** A list before 等方面 begins at 在 or at the clause's start. */
function startOfList(clause: string, end: number): number {
  const at = clause.lastIndexOf('在', end)
  return Math.max(at, 0)
}
