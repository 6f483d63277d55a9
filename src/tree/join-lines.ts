import { prefix, startsAt } from '../text/affix.js'
import type { Span } from '../model.js'
import { joinMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { STARTS_OWN_LINE } from '../words/document.js'
import { DOT_LEADER, STAMP_END } from '../words/furniture.js'
import { makeCodeSet } from '../text/code-set.js'
import { findBareValues } from './find-bare-values.js'
import { findLoneNumbers } from './find-lone-numbers.js'
import { MAX_WIDTH } from './make-lines.js'
import type { Line } from './make-lines.js'
import { readMarker } from './read-marker.js'

const OWN_LINE = prefix(STARTS_OWN_LINE)

/** A paragraph: the lines it was broken into, put together again, and the furniture that stood between them. */
export interface Paragraph {
  lines: Line[]
  text: MappedText
  span: Span
  level: number
  bold: number
  blank: boolean
  furniture: boolean
  row: Line['row']
}

const CONTINUES = makeCodeSet('，。、；：！？）”’》%‰')
const ENDS = makeCodeSet('。！？；：…')
const AFTER_END = makeCodeSet('"”’）》')
/** Signs that end a line, but not inside a bracket: （牵头单位： */
const PAUSES = makeCodeSet('；：')
const COUNTERS = makeCodeSet('家个名人所张支项次条台套件种例元万亿年月日岁倍')
const OPEN_END = makeCodeSet('，、（《“‘—')
const BODY = /[。；]/u
const MAX_OPEN = 260
const MAX_SEARCHES = 60
const MAX_STAMP = 24

/**
 * Put lines together that a page or a line width has broken in mid-sentence. Page numbers and running headers between
 * them become separate paragraphs marked as furniture, after the paragraph they cut.
 *
 * @param lines lines with furniture marked
 */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const judge = createJudge(lines)
  const numbers = findLoneNumbers(lines)
  let current: Line[] = []
  let between: Line[] = []
  let cut: Line[] = []
  const flush = (): void => {
    if (current.length > 0) paragraphs.push(toParagraph(current))
    for (const line of cut) paragraphs.push(toParagraph([line]))
    for (const line of between) paragraphs.push(toParagraph([line]))
    current = []
    between = []
    cut = []
  }
  for (const line of lines) {
    if (line.furniture) {
      between.push(line)
      continue
    }
    const isNumbered = current.length === 1 && current[0] !== undefined && numbers.has(current[0])
    if (current.length > 0 && (isNumbered || judge(current, line, between.length > 0))) {
      current.push(line)
      for (const page of between) cut.push(page)
      between = []
      continue
    }
    flush()
    current = [line]
  }
  flush()
  return paragraphs
}

function toParagraph(lines: Line[]): Paragraph {
  const [first] = lines
  const last = lines.at(-1)
  const text =
    lines.length === 1 && first !== undefined
      ? first.text
      : joinMapped(
          lines.map((line) => line.text),
          true,
        )
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 }
  return {
    lines,
    text,
    span,
    level: first?.level ?? 0,
    bold: first?.bold ?? 0,
    blank: first?.blank ?? false,
    furniture: first?.furniture ?? false,
    row: first?.row ?? null,
  }
}

type Judge = (current: readonly Line[], next: Line, overFurniture: boolean) => boolean

/** Does `next` continue the sentence that the lines before it left open? */
function createJudge(lines: readonly Line[]): Judge {
  const width = findWidth(lines)
  const values = findBareValues(lines)
  let asked = 0
  let pairs: Set<number> | null = null
  let whole: string | null = null
  // a few searches cost less than the set of all pairs; many do not
  const cutsWord = (before: string, after: string): boolean => {
    const pair = before.slice(-1) + after.slice(0, 1)
    if (asked++ < MAX_SEARCHES) return (whole ??= lines.map((line) => line.text.text).join('\n')).includes(pair)
    pairs ??= collectPairs(lines)
    return pairs.has(pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1))
  }
  return (current, next, overFurniture) => {
    const last = current.at(-1)
    const first = current[0]
    if (last === undefined || first === undefined) return false
    if (next.row !== null || last.row !== null || next.level > 0 || first.level > 0) return false
    if (next.goesOn === true || values.has(next)) return true
    const text = last.text.text
    const after = next.text.text
    if (CONTINUES[after.charCodeAt(0)] === 1) return true
    const final = text.charCodeAt(text.length - 1)
    // a clause in brackets goes on after the colon of its label: （牵头单位：⏎市财政局）
    if (PAUSES[final] === 1 && hasOpenBracket(current)) return readMarker(after, 0) === null
    if (endsSentence(text, final) || startsAt(OWN_LINE, after) || endsInLeader(text, final)) return false
    if (isDigit(final) && STAMP_END.test(text.slice(-MAX_STAMP))) return false
    const full = width !== null && last.width >= width * 0.87
    const marker = readMarker(after, 0)
    if (marker !== null && !(marker.kind === 'decimal' && full)) return false
    if (OPEN_END[final] === 1 || hasOpenBracket(current)) return true
    const isBody = current.length > 1 || BODY.test(text) || text.length > 60
    // the end of a line cut a number: 到202⏎7年
    if (isBody && isDigit(final) && isDigit(after.charCodeAt(0))) return true
    // … or parted it from its counter: 57⏎家
    if (isDigit(final) && COUNTERS[after.charCodeAt(0)] === 1 && !next.indent && text.length > 20) return true
    if (width !== null) {
      if (full) return !next.indent || cutsWord(text, after)
      return overFurniture && isBody && cutsWord(text, after)
    }
    if (isBody) return (overFurniture && !next.indent) || cutsWord(text, after)
    return text.length >= 18 && (text.length >= 24 || readMarker(text, 0) !== null) && cutsWord(text, after)
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** What a line with dot leaders can end in, see {@link DOT_LEADER}. */
const LEADER_END = makeCodeSet('.…·_ （(）)0123456789')

function endsInLeader(text: string, final: number): boolean {
  return LEADER_END[final] === 1 && DOT_LEADER.test(text.slice(-12))
}

function endsSentence(text: string, final: number): boolean {
  if (ENDS[final] === 1) return true
  return AFTER_END[final] === 1 && (ENDS[text.charCodeAt(text.length - 2)] === 1 || text.endsWith('负责）'))
}

/** Width of the text column where lines are hard-wrapped, in half-width units; null where a line is a paragraph. */
function findWidth(lines: readonly Line[]): number | null {
  const counts = new Uint32Array(MAX_WIDTH + 1)
  let all = 0
  for (const { row, furniture, width } of lines) {
    if (row !== null || furniture || width < 30) continue
    counts[width] = (counts[width] ?? 0) + 1
    all++
  }
  if (all < 20) return null
  // the width that nine of ten lines keep
  let top = 0
  for (let below = 0; below <= Math.floor(all * 0.9); top++) below += counts[top] ?? 0
  top--
  if (top > 160) return null
  let full = 0
  for (let width = Math.ceil(top * 0.88); width <= top * 1.06; width++) full += counts[width] ?? 0
  return full >= all * 0.45 ? top : null
}

/** Neighbouring characters inside lines: a pair that stands elsewhere in the document was one word here too. */
function collectPairs(lines: readonly Line[]): Set<number> {
  const pairs = new Set<number>()
  for (const { text } of lines)
    for (let i = 1; i < text.text.length; i++)
      pairs.add(text.text.charCodeAt(i - 1) * 0x10000 + text.text.charCodeAt(i))
  return pairs
}

const CLOSERS = new Uint16Array(0x10000)
for (const pair of ['（）', '《》', '“”', '【】', '〔〕']) CLOSERS[pair.charCodeAt(0)] = pair.charCodeAt(1)

function hasOpenBracket(lines: readonly Line[]): boolean {
  const open: number[] = []
  let last = 0
  let length = 0
  for (let k = Math.max(0, lines.length - 6); k < lines.length; k++) {
    const text = lines[k]?.text.text ?? ''
    for (let i = 0; i < text.length; i++) {
      length++
      const code = text.charCodeAt(i)
      const closer = CLOSERS[code] ?? 0
      if (closer > 0) {
        open.push(closer)
        last = closer
        length = open.length === 1 ? 0 : length
      } else if (code === last) {
        open.pop()
        last = open.at(-1) ?? 0
      }
    }
  }
  return open.length > 0 && length <= MAX_OPEN
}
