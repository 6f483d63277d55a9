import { viewOf } from './doc-tables.js'
import type { OleFile } from './open-ole.js'
import { unreadable } from './unreadable.js'

/** A stretch of the text: where it begins in the text, how long it is, and where its characters stand in the file. */
export interface DocPiece {
  start: number
  text: string
  place: number
  /** bytes a character */
  width: 1 | 2
}

/** The parts of a Word 97–2003 file that a reader asks for. */
export interface DocFile {
  /** the WordDocument stream */
  text: Uint8Array
  /** the table stream */
  table: Uint8Array
  /** the Data stream: properties that are too long for their page */
  data: Uint8Array
  pieces: DocPiece[]
  /** lengths of the stories, which follow each other in the text */
  stories: { main: number; notes: number; pages: number; comments: number; endnotes: number; boxes: number }
  /** part of the table stream, by its number in the FIB */
  part: (index: number) => { at: number; length: number }
  bytesOf: (index: number) => Uint8Array
}

const WORD_97 = 0xa5ec
const FIRST_VERSION = 193
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const PARTS = 154
const CLX = 33
const COMPRESSED = 0x40000000

/**
 * Open the streams of a Word 97–2003 file and put its text together from the piece table.
 * Source: MS-DOC 2.5.1 (FIB), 2.9.38 (Clx).
 *
 * @param ole the compound file
 * @throws an {@link UnreadableError} where the file is encrypted, older than Word 97 or damaged
 */
export function openDoc(ole: OleFile): DocFile {
  const text = ole.stream('WordDocument')
  const view = viewOf(text)
  const u16 = (at: number): number => (at + 2 <= text.length ? view.getUint16(at, true) : 0)
  const u32 = (at: number): number => (at + 4 <= text.length ? view.getUint32(at, true) : 0)
  const flags = u16(10)
  if (u16(0) !== WORD_97 || u16(2) < FIRST_VERSION) throw unreadable('legacy-office')
  if ((flags & ENCRYPTED) !== 0) throw unreadable('encrypted-office')
  const table = ole.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table')
  const part = (index: number): { at: number; length: number } => {
    const at = u32(PARTS + index * 8)
    const length = u32(PARTS + index * 8 + 4)
    return at + length > table.length ? { at: 0, length: 0 } : { at, length }
  }
  const bytesOf = (index: number): Uint8Array => {
    const { at, length } = part(index)
    return table.subarray(at, at + length)
  }
  const length = (index: number): number => u32(0x4c + index * 4) & 0x7fffffff
  const pieces = readPieces(text, bytesOf(CLX))
  // a file without a piece table has its text in one piece
  if (pieces.length === 0) {
    const from = u32(0x18)
    const width = (flags & 0x1000) === 0 ? 1 : 2
    pieces.push(readPiece(text, 0, Math.max(0, Math.floor((u32(0x1c) - from) / width)), from, width))
  }
  return {
    text,
    table,
    data: ole.stream('Data'),
    pieces,
    stories: {
      main: length(0),
      notes: length(1),
      pages: length(2) + length(3),
      comments: length(4),
      endnotes: length(5),
      boxes: length(6),
    },
    part,
    bytesOf,
  }
}

function readPieces(text: Uint8Array, clx: Uint8Array): DocPiece[] {
  const view = viewOf(clx)
  let at = 0
  // changes of whole pieces stand before the table
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (at + 5 > clx.length || clx[at] !== 2) return []
  const length = Math.min(view.getUint32(at + 1, true), clx.length - at - 5)
  const from = at + 5
  const count = Math.floor((length - 4) / 12)
  const pieces: DocPiece[] = []
  // pieces do not overlap: a file that says otherwise could grow without bound
  let left = text.length
  for (let i = 0; i < count; i++) {
    const start = view.getUint32(from + i * 4, true)
    const characters = view.getUint32(from + (i + 1) * 4, true) - start
    const code = view.getUint32(from + (count + 1) * 4 + i * 8 + 2, true)
    const width = (code & COMPRESSED) === 0 ? 2 : 1
    const place = width === 1 ? (code & 0x3fffffff) >> 1 : code & 0x3fffffff
    if (characters <= 0) continue
    const piece = readPiece(text, start, Math.min(characters, left), place, width)
    left -= piece.text.length
    pieces.push(piece)
  }
  return pieces
}

function readPiece(text: Uint8Array, start: number, characters: number, place: number, width: 1 | 2): DocPiece {
  const bytes = text.subarray(place, place + characters * width)
  return { start, text: width === 1 ? decodeNarrow(bytes) : decodeWide(bytes), place, width }
}

/** Signs of Windows-1252 beyond Latin-1, whose quotes and dashes are those of the text. */
const NARROW = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeNarrow(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? NARROW.charAt(byte - 0x80) : String.fromCharCode(byte)
  return text
}

/** One code unit each, so that a character's place follows from its number. */
function decodeWide(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at + 1 < bytes.length; at += 8192) {
    const units: number[] = []
    for (let i = at; i < Math.min(at + 8192, bytes.length - 1); i += 2)
      units.push((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8))
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}
