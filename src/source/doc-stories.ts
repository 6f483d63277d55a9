import { createListCounter } from './count-lists.js'
import type { DocFile } from './doc-file.js'
import { readDocLists } from './doc-lists.js'
import { readSprms, SPRM, valueOf, type Sprm } from './doc-properties.js'
import { readDocStyles } from './doc-styles.js'
import { findRun, readDocRuns, viewOf } from './doc-tables.js'
import { type FlowPiece, showText } from './flow-lines.js'
import { readFieldSign } from './read-equation.js'
import { foldSymbols, symbolSign } from './symbol-signs.js'

/** A paragraph of a Word 97–2003 file, with its number and what tells its place in a table. */
export interface DocParagraph {
  pieces: FlowPiece[]
  level: number | null
  /** tables around it */
  depth: number
  end: 'paragraph' | 'cell' | 'row'
  /** the row's definition, where it ends one */
  properties: readonly Sprm[]
  /** its characters in the text, end exclusive */
  from: number
  to: number
}

export interface DocStories {
  /** paragraphs of a stretch of the text */
  read: (from: number, to: number) => DocParagraph[]
  /** paragraphs whose number could not be restored, and runs with tracked changes */
  counts: { lost: number; changes: number }
}

const PARAGRAPH = 0x0d
const CELL = 0x07
const PAGE = 0x0c
const FIELD_BEGIN = 0x13
const FIELD_SEPARATOR = 0x14
const FIELD_END = 0x15
/** No list, or one that shows nothing. */
const MAX_LIST = 0x7fe
const MAX_DEPTH = 16
/** Fields inside fields; more are never ended. */
const MAX_FIELDS = 32
/** A paragraph with an outline level that is longer is text. */
const MAX_HEADING = 60
const STYLES = 1
const TEXT_RUNS = 12
const PARAGRAPH_RUNS = 13
const LISTS = 73
const OVERRIDES = 74

interface TextState {
  hidden: boolean
  gone: boolean
  /** a sign of a symbol font */
  symbol: { code: number } | null
  end: number
}

/**
 * Read stretches of the text paragraph by paragraph: with automatic numbers, without hidden text, codes of fields and one
 * side of tracked changes. Source: MS-DOC 2.4 (document content), 2.6 (properties).
 *
 * @param file the streams
 * @param changes which side of tracked changes is read
 */
export function readStories(file: DocFile, changes: 'accepted' | 'original'): DocStories {
  const styleOf = readDocStyles(file.bytesOf(STYLES))
  const textRuns = readDocRuns(file.text, file.bytesOf(TEXT_RUNS), 'text')
  const paragraphRuns = readDocRuns(file.text, file.bytesOf(PARAGRAPH_RUNS), 'paragraphs')
  const placeOf = readDocLists(file.table, file.part(LISTS), file.part(OVERRIDES))
  const count = createListCounter()
  const counts = { lost: 0, changes: 0 }
  const goneCode: number = changes === 'accepted' ? SPRM.deleted : SPRM.inserted
  const states = new Map<number, TextState>()
  const paragraphs = new Map<number, { style: number; sprms: Sprm[] }>()

  function paragraphAt(place: number): { style: number; sprms: Sprm[]; end: number } {
    const run = findRun(paragraphRuns, place)
    const known = paragraphs.get(run)
    const end = paragraphRuns.ends[run] ?? place
    if (known !== undefined) return { ...known, end }
    const style = paragraphRuns.styles[run] ?? 0
    const own = readSprms(paragraphRuns.properties[run] ?? new Uint8Array(0))
    const found = { style, sprms: own.flatMap((sprm) => [sprm, ...longProperties(sprm)]) }
    paragraphs.set(run, found)
    return { ...found, end }
  }

  /** Properties that are kept in the Data stream, since they are longer than their page. */
  function longProperties(sprm: Sprm): Sprm[] {
    if (sprm.code !== SPRM.hugeProperties && sprm.code !== SPRM.hugePropertiesOld && sprm.code !== SPRM.tableProperties)
      return []
    const at = valueOf(sprm)
    if (at + 2 > file.data.length) return []
    return readSprms(file.data.subarray(at + 2, at + 2 + viewOf(file.data).getUint16(at, true)))
  }

  function stateAt(place: number): TextState {
    const run = findRun(textRuns, place)
    const { style, end: last } = paragraphAt(place)
    const paragraph = styleOf(style).hidden ?? false
    // one run of text may reach over paragraphs of several styles
    const key = run * 2 + (paragraph ? 1 : 0)
    const end = Math.min(textRuns.ends[run] ?? place + 1, Math.max(last, place + 1))
    const known = states.get(key)
    if (known !== undefined && run >= 0) return { ...known, end }
    const state: TextState = { hidden: paragraph, gone: false, symbol: null, end }
    let changed = false
    for (const sprm of run < 0 ? [] : readSprms(textRuns.properties[run] ?? new Uint8Array(0))) {
      const value = valueOf(sprm)
      if (sprm.code === SPRM.characterStyle) state.hidden = styleOf(value).hidden ?? paragraph
      if (sprm.code === SPRM.hidden)
        state.hidden = value === 0x81 ? !paragraph : value === 0x80 ? paragraph : value === 1
      if (sprm.code === goneCode) state.gone = (value & 1) === 1
      if (sprm.code === SPRM.deleted || sprm.code === SPRM.inserted) changed ||= (value & 1) === 1
      if (sprm.code === SPRM.symbol) state.symbol = { code: value >>> 16 }
    }
    if (changed) counts.changes++
    if (run >= 0) states.set(key, state)
    return state
  }

  function labelOf(style: number, sprms: readonly Sprm[]): string | null {
    let list = 0
    let level = 0
    for (const sprm of [...styleOf(style).paragraph, ...sprms]) {
      if (sprm.code === SPRM.list) list = valueOf(sprm)
      if (sprm.code === SPRM.listLevel) level = valueOf(sprm)
    }
    if (list === 0 || list > MAX_LIST) return null
    const place = placeOf(list, Math.min(level, 8))
    if (place === null) counts.lost++
    return place === null ? null : count(place)
  }

  function read(from: number, to: number): DocParagraph[] {
    const found: DocParagraph[] = []
    const fields: { code: boolean; text: string; paragraph: number }[] = []
    let pieces: FlowPiece[] = []
    let text = ''
    let begin = from
    const flush = (): void => {
      if (text !== '') pieces.push({ text: foldSymbols(text), origin: null })
      text = ''
    }
    const add = (part: string): void => {
      // a code that began in another paragraph and never ended must not swallow the text
      if (fields.some(({ code, paragraph }) => code && paragraph === found.length)) {
        const field = fields.at(-1)
        if (field?.code === true && field.text.length < 1000) field.text += part
      } else text += part
    }
    const end = (code: number, place: number, cp: number, gone: boolean): void => {
      const { style, sprms } = paragraphAt(place)
      const inner = flagOf(sprms, SPRM.innerCell) ? 'cell' : flagOf(sprms, SPRM.innerRowEnd) ? 'row' : null
      const outer = code === CELL ? (flagOf(sprms, SPRM.rowEnd) ? 'row' : 'cell') : 'paragraph'
      const kind = inner ?? outer
      flush()
      if (gone && kind === 'paragraph' && code !== PAGE) return
      const depth = flagOf(sprms, SPRM.inTable) ? Math.max(1, Math.min(numberOf(sprms, SPRM.tableDepth) ?? 1, MAX_DEPTH)) : code === CELL ? 1 : 0 // prettier-ignore
      const shown = showText(pieces)
      // an empty paragraph counts, but not the one that only carries the end of a section, or of a row
      const label = shown || (code !== PAGE && kind !== 'row') ? labelOf(style, sprms) : null
      if (label !== null && shown) pieces.unshift({ text: label, origin: null })
      found.push({ pieces, level: levelOf(style, sprms, pieces), depth, end: kind, properties: sprms, from: begin, to: cp + 1 }) // prettier-ignore
      pieces = []
      begin = cp + 1
    }

    for (const piece of file.pieces) {
      const first = Math.max(from, piece.start)
      const last = Math.min(to, piece.start + piece.text.length)
      let state: TextState = { hidden: false, gone: false, symbol: null, end: -1 }
      for (let cp = first; cp < last; cp++) {
        const place = piece.place + (cp - piece.start) * piece.width
        const code = piece.text.charCodeAt(cp - piece.start)
        if (place >= state.end || cp === first) state = stateAt(place)
        const unseen = state.hidden || state.gone
        if (code === PARAGRAPH || code === CELL) end(code, place, cp, unseen)
        else if (code === PAGE) {
          // a page break inside a paragraph ends a line, one behind it the paragraph
          if (paragraphAt(place).end > place + piece.width && cp + 1 < to) {
            flush()
            pieces.push({ end: true })
          } else end(code, place, cp, false)
        } else if (code === FIELD_BEGIN) {
          if (fields.push({ code: true, text: '', paragraph: found.length }) > MAX_FIELDS) fields.shift()
        } else if (code === FIELD_SEPARATOR) {
          const field = fields.at(-1)
          if (field !== undefined) field.code = false
        } else if (code === FIELD_END) {
          const field = fields.pop()
          if (field?.code === true && !unseen) add(readFieldSign(field.text))
        } else if (unseen) continue
        else if (state.symbol !== null && code === 0x28) add(symbolSign(state.symbol.code, ''))
        else if (code === 0x0b || code === 0x0e) {
          flush()
          pieces.push({ end: true })
        } else if (code === 0x1e) add('-')
        else if (code >= 0x20 || code === 0x09) add(piece.text.charAt(cp - piece.start))
      }
    }
    flush()
    if (showText(pieces))
      found.push({ pieces, level: null, depth: 0, end: 'paragraph', properties: [], from: begin, to })
    return found
  }

  function levelOf(style: number, sprms: readonly Sprm[], pieces: readonly FlowPiece[]): number | null {
    const { heading, paragraph } = styleOf(style)
    if (heading !== null) return Math.min(heading, 6)
    const outline = numberOf([...paragraph, ...sprms], SPRM.outlineLevel)
    if (outline === null || outline > 8) return null
    let length = 0
    for (const piece of pieces) if ('text' in piece) length += piece.text.length
    return length <= MAX_HEADING ? Math.min(outline + 1, 6) : null
  }

  return { read, counts }
}

function numberOf(sprms: readonly Sprm[], code: number): number | null {
  const found = sprms.findLast((sprm) => sprm.code === code)
  return found === undefined ? null : valueOf(found)
}

function flagOf(sprms: readonly Sprm[], code: number): boolean {
  return (numberOf(sprms, code) ?? 0) !== 0
}
