import type { Span } from '../model.js'
import { createSignFinder } from './find-signs.js'
import type { SignFinder } from './find-signs.js'
import type { MappedText } from './mapped-text.js'
import { listTraditional } from './traditional.js'

/**
 * Folded characters, one unit to one unit: full-width letters, digits and signs become ASCII, half-width brackets
 * and punctuation become the full-width forms that Chinese prose uses, and look-alikes become one sign.
 * Source: Unicode block Halfwidth and Fullwidth Forms; GB/T 15834 for the punctuation kept.
 */
const FOLD = new Uint16Array(0x10000)
for (let code = 0; code < FOLD.length; code++) FOLD[code] = code
for (let code = 0xff01; code <= 0xff5e; code++) FOLD[code] = code - 0xfee0 // ！–～ → !–~
for (const [from, to] of [
  ['(', '（'], [')', '）'], [',', '，'], [';', '；'], [':', '：'], ['!', '！'], ['?', '？'],
  ['（', '（'], ['）', '）'], ['，', '，'], ['；', '；'], ['：', '：'], ['！', '！'], ['？', '？'],
  ['［', '['], ['］', ']'], ['｡', '。'], ['､', '、'], ['｢', '「'], ['｣', '」'],
  ['∶', '：'], ['﹕', '：'], ['﹙', '（'], ['﹚', '）'], ['﹪', '%'], ['‰', '‰'],
  ['≧', '≥'], ['⩾', '≥'], ['≦', '≤'], ['⩽', '≤'], ['﹥', '>'], ['﹤', '<'],
  ['∼', '~'], ['〜', '~'], ['˜', '~'], ['‐', '-'], ['‑', '-'], ['–', '—'], ['―', '—'], ['─', '—'], ['−', '-'],
  ['〇', '〇'], ['○', '〇'], ['◯', '〇'], ['\u00b7', '·'], ['•', '·'], ['・', '·'],
] as const) FOLD[from.charCodeAt(0)] = to.charCodeAt(0) // prettier-ignore
for (const [traditional, simplified] of listTraditional()) FOLD[traditional.charCodeAt(0)] = simplified.charCodeAt(0)

const enum Kind {
  Other,
  Space,
  Word,
  Digit,
}

const KIND = new Uint8Array(0x10000)
for (const c of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad')
  KIND[c.charCodeAt(0)] = Kind.Space
for (let code = 0x2000; code <= 0x200a; code++) KIND[code] = Kind.Space
for (let code = 0x202a; code <= 0x202e; code++) KIND[code] = Kind.Space
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') KIND[c.charCodeAt(0)] = Kind.Word
for (const c of '0123456789') KIND[c.charCodeAt(0)] = Kind.Digit

/** LaTeX commands that converters leave around numbers; `$` itself is dropped. */
const LATEX: readonly (readonly [string, string])[] = [
  ['\\geqslant', '≥'],
  ['\\leqslant', '≤'],
  ['\\geq', '≥'],
  ['\\leq', '≤'],
  ['\\ge', '≥'],
  ['\\le', '≤'],
  ['\\sim', '~'],
  ['\\times', '×'],
  ['\\%', '%'],
]

/** 1 for units that cleaning looks at twice: white space, `$` and the backslash. */
const SPECIAL = new Uint8Array(0x10000)
for (let code = 0; code < KIND.length; code++) SPECIAL[code] = KIND[code] === Kind.Space ? 1 : 0
SPECIAL[0x24] = 1
SPECIAL[0x5c] = 1

/** 1 for units that a scan of a source has to look up: those that are folded, and the {@link SPECIAL} ones. */
const NOTED = new Uint8Array(0x10000)
for (let code = 0; code < NOTED.length; code++) NOTED[code] = FOLD[code] !== code || SPECIAL[code] === 1 ? 1 : 0

/** Cleans stretches of one source; see {@link foldText} for what cleaning does. */
export type Folder = (span: Span, holes?: readonly Span[]) => MappedText

/** A source folded once, and what one scan of it has found. */
export interface FoldedSource {
  fold: Folder
  signs: SignFinder
}

/**
 * Clean a stretch of the source for reading: markup and holes are left out, white space inside Chinese text is dropped
 * (one space stays between two Latin words or two numbers), widths are folded, LaTeX comparison signs become signs.
 * Cleaning never reorders and never invents a character without a place, so every unit keeps its source offset.
 *
 * @param source the whole source text
 * @param span stretch to clean, UTF-16 offsets, end exclusive
 * @param holes stretches inside `span` to leave out, ascending and disjoint
 * @returns the cleaned text with the source offset of each unit
 */
export function foldText(source: string, span: Span, holes: readonly Span[] = []): MappedText {
  const length = Math.max(0, span.end - span.start)
  const codes = new Uint16Array(length)
  for (let i = 0; i < length; i++) codes[i] = FOLD[source.charCodeAt(span.start + i)] ?? 0
  const units = new Uint16Array(length + 1)
  const at = new Uint32Array(length + 1)
  const count = foldUnits(source, codes, span.start, span, holes, units, at)
  return { text: decodeUnits(units, count), at: at.slice(0, count) }
}

/**
 * Fold a whole source at once, for reading many stretches of it: a stretch without white space and markup is a part of
 * the folded source and costs no scan of its own.
 *
 * @param source the whole source text
 * @returns a function that cleans a stretch as {@link foldText} does, and one that tells the signs of what it cleaned
 */
export function foldSource(source: string): FoldedSource {
  const { length } = source
  const codes = new Uint16Array(length)
  const places = listPlaces(length)
  /** the last special unit at or before each unit, -1 for none */
  const special = new Int32Array(length)
  let last = -1
  for (let i = 0; i < length; i++) {
    let code = source.charCodeAt(i)
    if (NOTED[code] === 1) {
      code = FOLD[code] ?? 0
      if (SPECIAL[code] === 1) last = i
    }
    codes[i] = code
    special[i] = last
  }
  const folded = decodeUnits(codes, length)
  let units = new Uint16Array(1024)
  let at = new Uint32Array(length + 1) // holds the places of many stretches one after another
  let used = 0
  const fold: Folder = (span, holes = []) => {
    const { start, end } = span
    if (end <= start) return { text: '', at: places.subarray(0, 0) }
    if (holes.length === 0 && (special[end - 1] ?? 0) < start)
      return { text: folded.slice(start, end), at: places.subarray(start, end) }
    if (units.length <= end - start) {
      units = new Uint16Array(Math.min(length + 1, (end - start + 1) * 2))
    }
    if (used + end - start >= at.length) {
      at = new Uint32Array(length + 1)
      used = 0
    }
    const view = at.subarray(used, used + end - start + 1)
    const count = foldUnits(source, codes, 0, span, holes, units, view)
    used += count
    return { text: decodeUnits(units, count), at: view.subarray(0, count) }
  }
  return { fold, signs: createSignFinder(codes) }
}

let allPlaces = new Uint32Array(0)

/** 0, 1, 2 …: the places of a text that cleaning leaves alone; every source has the same, and nothing writes to them. */
function listPlaces(length: number): Uint32Array {
  if (allPlaces.length < length) {
    allPlaces = new Uint32Array(Math.max(length, 65536))
    for (let i = 0; i < allPlaces.length; i++) allPlaces[i] = i
  }
  return allPlaces
}

/** An offset that no text reaches, kept a small integer. */
const NEVER = 0x3fffffff

/** Write the cleaned units of a stretch and their places; `codes` are the folded units of the source from `base` on. */
function foldUnits(
  source: string,
  codes: Uint16Array,
  base: number,
  span: Span,
  holes: readonly Span[],
  units: Uint16Array,
  at: Uint32Array,
): number {
  let count = 0
  let hole = 0
  let stop = holes[0]?.start ?? NEVER // where the next hole starts
  let gap = -1 // offset of white space seen since the last unit
  for (let i = span.start; i < span.end; i++) {
    if (i >= stop) {
      while (hole < holes.length && (holes[hole]?.end ?? 0) <= i) hole++
      stop = holes[hole]?.start ?? NEVER
      if (stop <= i) {
        i = (holes[hole]?.end ?? i) - 1
        continue
      }
    }
    let code = codes[i - base] ?? 0
    let length = 1
    if (SPECIAL[code] === 1) {
      if (KIND[code] === Kind.Space) {
        if (gap < 0) gap = i
        continue
      }
      if (code === 0x24 && isMathDollar(source, i, span)) continue
      if (code === 0x5c) {
        const command = LATEX.find(([name]) => source.startsWith(name, i))
        if (command !== undefined) {
          code = command[1].charCodeAt(0)
          length = command[0].length
        }
      }
    }
    if (gap >= 0) {
      if (count > 0) {
        const before = KIND[units[count - 1] ?? 0]
        if (before === KIND[code] && (before === Kind.Word || before === Kind.Digit)) {
          units[count] = 0x20
          at[count++] = gap
        }
      }
      gap = -1
    }
    units[count] = code
    // an escaped % ends a value: its place is the sign, so that a span that ends with it holds it
    at[count++] = code === 0x25 ? i + length - 1 : i
    i += length - 1
  }
  return count
}

/** A `$` next to a LaTeX command or another `$…$` end is math; `$5` stays. */
function isMathDollar(source: string, i: number, span: Span): boolean {
  return source.slice(Math.max(span.start, i - 40), Math.min(span.end, i + 40)).includes('\\')
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Platforms with the other byte order, and texts that UTF-16 does not allow (a half of a pair), go unit by unit. */
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

function decodeUnits(units: Uint16Array, count: number): string {
  if (count > 12 && IS_LITTLE) {
    const text = decoder.decode(units.subarray(0, count))
    if (!text.includes('\ufffd')) return text
  }
  let text = ''
  for (let i = 0; i < count; i += 4096)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(count, i + 4096)) as unknown as number[])
  return text
}
