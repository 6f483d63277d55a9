import { ADOPTS_AFTER, ADOPTS_BEFORE, ADOPTS_PLAIN, NAME_GOES_ON, PLAN_TITLE_END } from '../words/document.js'
import { joinMapped, sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { closeTitle } from './close-title.js'
import type { FrontLine } from './split-front-line.js'

const MAX_NAME = 90
const MAX_NAMES = 8
/** Lines that a name may be broken into. */
const MAX_LINES = 4
/** What two printings of a title may differ in: marks around it, dashes, page numbers inside it. */
const LOOSE = /—\d{1,3}—|[《》〈〉“”"‘’'\s—\-~]/gu

/**
 * The lines of a title as one text.
 *
 * @param front lines before the first section
 * @param lines first and last line
 */
export function joinLines(front: readonly FrontLine[], [from, to]: [number, number]): MappedText {
  return joinMapped(
    front.slice(from, to + 1).map(({ text }) => text),
    true,
  )
}

/**
 * The last lines that print one of some names.
 *
 * @param front lines before the first section
 * @param after first line that is looked at
 * @param names names as {@link loose} gives them
 */
export function findLines(
  front: readonly FrontLine[],
  after: number,
  names: ReadonlySet<string>,
): [number, number] | null {
  if (names.size === 0) return null
  const lines = front.map(({ text: { text } }, index) => (index >= after && isTitlePart(text) ? loose(text) : null))
  for (let from = front.length - 1; from >= after; from--) {
    let joined = ''
    for (let to = from; to < Math.min(front.length, from + MAX_LINES); to++) {
      const line = lines[to] ?? null
      if (line === null) break
      joined += line
      if (names.has(joined)) return [from, to]
    }
  }
  return null
}

/** A line in 《》 is a citation inside its sentence; a title has lost its marks. */
const isTitlePart = (text: string): boolean => text.length <= MAX_NAME * 2 && !/^《.*》$/u.test(text)

/**
 * Names in 《》 of some text, in order, and whether the words around them adopt what they name.
 *
 * @param texts cleaned texts; only the first names are looked at
 */
export function namesIn(texts: readonly MappedText[]): { name: MappedText; adopts: boolean }[] {
  const found: { name: MappedText; adopts: boolean }[] = []
  for (const line of texts) {
    for (let i = 0; i < line.text.length && found.length < MAX_NAMES; i++) {
      if (line.text[i] !== '《' && line.text[i] !== '〈') continue
      const end = closeTitle(line.text, i)
      if (end < 0) break
      if (end - i > 4 && end - i <= MAX_NAME) {
        const before = ADOPTS_BEFORE.test(line.text.slice(Math.max(0, i - 8), i))
        const adopts = before || ADOPTS_AFTER.test(line.text.slice(end + 1, end + 50))
        // 印发《…意见》任务分工方案的通知: the name goes on behind its mark
        const more = before ? (NAME_GOES_ON.exec(line.text.slice(end + 1, end + 40))?.[1]?.length ?? 0) : 0
        found.push({ name: more > 0 ? sliceMapped(line, i, end + 1 + more) : sliceMapped(line, i + 1, end), adopts })
      }
      i = end
    }
  }
  return found
}

/**
 * Find the name that some text adopts.
 *
 * @param texts text that may name it in 《》
 * @param title title of a notice, which may name it without marks
 * @returns the name without its marks, or null
 */
export function findAdopted(texts: readonly MappedText[], title: MappedText | null): MappedText | null {
  const adopted = namesIn(texts).find(({ adopts, name }) => adopts && PLAN_TITLE_END.test(name.text))
  if (adopted !== undefined || title === null) return adopted?.name ?? null
  const plain = ADOPTS_PLAIN.exec(title.text)
  const name = plain?.[1]
  if (plain === null || name === undefined || !PLAN_TITLE_END.test(name)) return null
  return sliceMapped(title, plain.index + 2, plain.index + 2 + name.length)
}

/**
 * A title without what two printings of it may differ in.
 *
 * @param title cleaned text
 */
export const loose = (title: string): string => title.replace(LOOSE, '')
