import type { SlotName, SlotTerm } from '../model.js'
import { makeWordTable, matchAt } from '../text/word-table.js'

/** What the words of a name fill, each atom once: most names fill one slot or none, with one atom. */
export type Slots = Readonly<Record<SlotName, readonly string[]>>

/** Reads the typed words of a name. */
export type SlotReader = (name: string) => Slots

/**
 * A reader of typed words: the longest word wins, and what it covers is read no more (a 社区卫生服务站 is no 服务站 besides).
 *
 * @param terms typed words of a vocabulary
 */
export function createSlotReader(terms: readonly SlotTerm[]): SlotReader {
  const byWord = new Map<string, SlotTerm[]>()
  for (const term of terms) for (const word of term.words) byWord.set(word, [...(byWord.get(word) ?? []), term])
  byWord.delete('')
  const table = makeWordTable(byWord)
  return (name) => {
    const found: Record<SlotName, readonly string[]> = {
      who: NONE,
      level: NONE,
      grade: NONE,
      measure: NONE,
      per: NONE,
    }
    for (let at = 0; at < name.length;) {
      const hit = matchAt(table, name, at)
      if (hit !== null)
        for (const { slot, atom } of hit.entry) if (!found[slot].includes(atom)) found[slot] = [...found[slot], atom]
      at = hit?.end ?? at + 1
    }
    return found
  }
}

const NONE: readonly string[] = []

const SLOTS: readonly SlotName[] = ['who', 'level', 'grade', 'measure', 'per']
/** Slots that bind only where the indicator fills them: an unstated level or grade is any. */
const LOOSE: ReadonlySet<SlotName> = new Set(['level', 'grade'])

/**
 * Whether a name can mean an indicator: it fills no slot with what the indicator does not know, so that a population, a kind
 * of institution or a kind of measure that nobody listed is another indicator by itself. `level` and `grade` bind only where
 * the indicator names one; for the others an empty slot of the indicator means none.
 *
 * @param name slots of the name
 * @param known slots of all labels and rule words of the indicator
 * @param open slots that may hold anything
 */
export function slotsFit(name: Slots, known: Slots, open: readonly SlotName[]): boolean {
  return SLOTS.every((slot) => {
    if (open.includes(slot)) return true
    if (LOOSE.has(slot) && known[slot].length === 0) return true
    for (const atom of name[slot]) if (!known[slot].includes(atom)) return false
    return true
  })
}
