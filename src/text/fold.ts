import type { Span } from '../model.js'
import { textBuilder } from './build-text.js'
import { createSignFinder, SIGN } from './find-signs.js'
import type { SignFinder } from './find-signs.js'
import { FOLD, KIND, Kind, LATEX } from './fold-tables.js'
import type { MappedText } from './mapped-text.js'
import { lowerBound } from './lower-bound.js'
import { plainText } from './plain-text.js'

/** What a scan of a source has to note of a unit, as bits. Most units are nothing of it and are read over. */
const NOTE = { folded: 1, special: 2, sign: 4, tone: 8 } as const
const UNCLEAN = NOTE.folded | NOTE.special | NOTE.tone
const notes = new Uint8Array(0x10000)
for (let code = 0; code < notes.length; code++) {
  const unit = FOLD[code] ?? 0
  // white space, `$` and the backslash: cleaning looks at them twice
  const isSpecial = KIND[unit] === Kind.Space || unit === 0x24 || unit === 0x5c
  notes[code] = (unit === code ? 0 : NOTE.folded) | (isSpecial ? NOTE.special : 0) | (SIGN[unit] === 1 ? NOTE.sign : 0)
}
// letters of Pinyin with a tone. Source: GB/T 16159
for (const letter of 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ')
  notes[letter.charCodeAt(0)] = (notes[letter.charCodeAt(0)] ?? 0) | NOTE.tone

/** Cleans stretches of one source; see {@link foldText} for what cleaning does. */
export type Folder = (span: Span, holes?: readonly Span[]) => MappedText

/** A source folded once, and what one scan of it has found. */
export interface FoldedSource {
  fold: Folder
  signs: SignFinder
}

/**
 * Clean a stretch of the source for reading: markup and holes are left out, white space inside Chinese text is dropped
 * (one space stays between two Latin words or two numbers), widths are folded, LaTeX comparison signs become signs, and how a
 * character is said, in brackets behind it, is left out (養(yǎng)老).
 * Cleaning never reorders and never invents a character without a place, so every unit keeps its source offset.
 *
 * @param source the whole source text
 * @param span stretch to clean, UTF-16 offsets, end exclusive
 * @param holes stretches inside `span` to leave out, ascending and disjoint
 * @returns the cleaned text with the source offset of each unit
 */
export function foldText(source: string, span: Span, holes: readonly Span[] = []): MappedText {
  const from = Math.max(0, span.start - LONGEST_GLOSS)
  const to = Math.min(source.length, span.end + LONGEST_GLOSS)
  if (holes.length === 0 && isClean(source, from, to)) return plainText(source.slice(span.start, span.end), span.start)
  const at = new Uint32Array(Math.max(0, span.end - span.start))
  const scan = scanSource(source, from, to)
  const text = cleanStretch(source, scan, span, holes, at, 0)
  return { text, at: at.subarray(0, text.length) }
}

/** Whether cleaning has nothing to do in a stretch, which is so of most titles. */
function isClean(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((notes[source.charCodeAt(i)] ?? 0) & UNCLEAN) !== 0) return false
  return true
}

/** So many places are made room for at once: stretches are short, and one array for each would cost more than it holds. */
const ROOM = 4096

/**
 * Fold a whole source at once, for reading many stretches of it: a stretch without white space and markup is a part of
 * the folded source and costs no scan of its own.
 *
 * @param source the whole source text
 * @returns a function that cleans a stretch as {@link foldText} does, and one that tells the signs of what it cleaned
 */
export function foldSource(source: string): FoldedSource {
  const scan = scanSource(source, 0, source.length)
  const { text: folded, special } = scan
  let at = new Uint32Array(0) // holds the places of many stretches one after another
  let used = 0
  const fold: Folder = (span, holes = []) => {
    const { start, end } = span
    if (end <= start) return plainText('', start)
    if (holes.length === 0 && (special[lowerBound(special, start)] ?? end) >= end)
      return plainText(folded.slice(start, end), start)
    if (used + end - start > at.length) {
      at = new Uint32Array(Math.max(end - start, ROOM))
      used = 0
    }
    const from = used
    const text = cleanStretch(source, scan, span, holes, at, from)
    used += text.length
    return { text, at: at.subarray(from, used) }
  }
  return { fold, signs: createSignFinder(scan.signs) }
}

/** A stretch of a source with its units folded one to one, and where cleaning and its readers have to look. */
interface Scan {
  text: string
  /** where the stretch starts in the source */
  base: number
  /** source offsets of white space, `$`, backslashes and brackets of glosses */
  special: readonly number[]
  /** source offsets of signs */
  signs: readonly number[]
}

function scanSource(source: string, start: number, end: number): Scan {
  const special: number[] = []
  const signs: number[] = []
  const from = noteUnits(source, start, end, special, signs)
  textBuilder.addRun(source, from, end)
  return { text: textBuilder.finish(), base: start, special, signs }
}

/**
 * Note the units of a stretch and write down its folded text; returns where the run begins that is still to be written.
 * A loop by itself: code that an engine optimizes in the middle of a long loop leaves it by what it never yet ran, each time.
 */
function noteUnits(source: string, start: number, end: number, special: number[], signs: number[]): number {
  let from = start
  let skipped = start // end of the last gloss: its brackets are no signs of the text
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    const note = notes[code] ?? 0
    if (note === 0) continue
    if ((note & NOTE.special) !== 0) special.push(i)
    if ((note & NOTE.sign) !== 0 && i >= skipped) signs.push(i)
    if ((note & NOTE.tone) !== 0) skipped = noteGloss(source, i, start, special, signs)
    if ((note & NOTE.folded) === 0) continue
    textBuilder.addRun(source, from, i)
    textBuilder.addUnit(FOLD[code] ?? code)
    from = i + 1
  }
  return from
}

/** How a character is said, behind it: 養(yǎng)老服務(wù). Pages that convert characters print it; it is no part of the text. */
const GLOSS = /^[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]{0,4}[)）]/u
/** The longest gloss, brackets included: (zhuāng) and more. */
const LONGEST_GLOSS = 11
const HAN_BEFORE = /\p{Script=Han}$/u

/** End of the gloss that a bracket opens; the bracket's own place where it opens none. */
function glossEnd(source: string, open: number): number {
  const gloss = GLOSS.exec(source.slice(open, open + LONGEST_GLOSS))
  return gloss !== null && HAN_BEFORE.test(source.slice(Math.max(0, open - 2), open)) ? open + gloss[0].length : open
}

/** Note the bracket of a gloss as a place that cleaning looks at, from the letter of it that has a tone; returns where it ends. */
function noteGloss(source: string, tone: number, start: number, special: number[], signs: number[]): number {
  for (let open = tone - 1; open >= start && open > tone - LONGEST_GLOSS; open--) {
    const code = source.charCodeAt(open)
    if (code !== 0x28 && code !== 0xff08) continue
    const end = glossEnd(source, open)
    if (end <= tone) return start
    special.push(open, end - 1)
    if (signs.at(-1) === open) signs.pop()
    return end
  }
  return start
}

/** Folded brackets: the only ones that cleaning looks at are those of glosses. */
const BRACKET = { open: 0xff08, close: 0xff09 } as const

/** Put together what cleaning keeps of a stretch, run by run, and write the places of its units to `at` from `first` on. */
function cleanStretch(
  source: string,
  { text: folded, base, special }: Scan,
  span: Span,
  holes: readonly Span[],
  at: Uint32Array,
  first: number,
): string {
  const { end } = span
  let count = first
  let last = 0 // the last unit written
  let gap = -1 // offset of white space seen since
  let hole = 0
  let next = lowerBound(special, span.start)
  for (let i = span.start; i < end;) {
    while (hole < holes.length && (holes[hole]?.end ?? 0) <= i) hole++
    const skipped = holes[hole]
    if (skipped !== undefined && skipped.start <= i) {
      i = skipped.end
      continue
    }
    while (next < special.length && (special[next] ?? 0) < i) next++
    const stop = Math.min(end, skipped?.start ?? end, special[next] ?? end)
    if (stop > i) {
      if (gap >= 0 && count > first && needSpace(last, folded.charCodeAt(i - base))) {
        textBuilder.addUnit(0x20)
        at[count++] = gap
      }
      gap = -1
      textBuilder.addRun(folded, i - base, stop - base)
      while (i < stop) at[count++] = i++
      last = folded.charCodeAt(stop - 1 - base)
      continue
    }
    const code = folded.charCodeAt(i - base)
    if (KIND[code] === Kind.Space) {
      if (gap < 0) gap = i
      i++
    } else if (code === 0x24 && isMathDollar(source, i, span)) {
      i++
    } else if (code === BRACKET.open) {
      i = Math.min(end, glossEnd(source, i))
    } else if (code === BRACKET.close) {
      i++ // of a gloss that a hole or the stretch cuts
    } else {
      const command = latexAt(source, i)
      const length = command?.[0].length ?? 1
      gap = -1
      last = command?.[1].charCodeAt(0) ?? code
      textBuilder.addUnit(last)
      // an escaped % ends a value: its place is the sign, so that a span that ends with it holds it
      at[count++] = last === 0x25 ? i + length - 1 : i
      i += length
    }
  }
  return textBuilder.finish()
}

/** White space stays, as one space, between two Latin words and between two numbers. */
function needSpace(before: number, behind: number): boolean {
  const kind = KIND[before]
  return kind === KIND[behind] && (kind === Kind.Word || kind === Kind.Digit)
}

/** A `$` next to a LaTeX command or another `$…$` end is math; `$5` stays. */
function isMathDollar(source: string, i: number, span: Span): boolean {
  return source.slice(Math.max(span.start, i - 40), Math.min(span.end, i + 40)).includes('\\')
}

/** A function of its own: a closure over the place would be made for every unit of a run. */
const latexAt = (source: string, at: number): (typeof LATEX)[number] | undefined =>
  LATEX.find(([name]) => source.startsWith(name, at))
