import type { UnreadableReason } from './is-unreadable.js'

/** What the first bytes say; `text` is everything that has no signature. */
export type Container = 'pdf' | 'zip' | 'ole' | 'rtf' | 'text'

/** What a text turns out to be. */
export type TextFormat = 'html' | 'mhtml' | 'word-xml' | 'uof' | 'text'

const READ: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // DOCX, XLSX, ODT, an archive
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // .doc .wps .xls .et, or an encrypted DOCX
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
]

/** Signatures of files that hold no text this library reads, with the reason to give. */
const REFUSED: readonly (readonly [UnreadableReason, readonly number[]])[] = [
  ['word-6', [0xdb, 0xa5]], // Word 2–6 outside a compound file
  ['word-6', [0x31, 0xbe, 0x00, 0x00]], // Word for DOS, Write
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46]], // RIFF: WebP
  ['archive', [0x1f, 0x8b]], // gzip
  ['archive', [0x52, 0x61, 0x72, 0x21]], // Rar!
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
]

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d] // %PDF-
/** A viewer accepts junk before the header; so many bytes are looked at. Source: ISO 32000-1, implementation note 13. */
const PDF_WINDOW = 1024

/**
 * Tell the container from its signature.
 *
 * @param bytes the whole file
 * @returns the container, or the reason why it cannot be read
 */
export function detectContainer(bytes: Uint8Array): { container: Container } | { refused: UnreadableReason } {
  if (bytes.length === 0) return { refused: 'empty' }
  for (const [container, signature] of READ) if (startsWith(bytes, signature)) return { container }
  for (const [refused, signature] of REFUSED) if (startsWith(bytes, signature)) return { refused }
  if (isBitmap(bytes)) return { refused: 'image' }
  for (let at = 0; at <= Math.min(PDF_WINDOW, bytes.length - PDF.length); at++)
    if (startsWith(bytes, PDF, at)) return { container: 'pdf' }
  return { container: 'text' }
}

const HTML_HEAD = /<(?:!doctype\s+html|html|head|body)[\s>]/iu
const HTML_NAME = /\.[sxp]?html?$/iu
const MHTML_HEAD = /^(?:MIME-Version|From|Subject|Date|Snapshot-Content-Location|Content-Type):/iu
/** A fragment starts with a block tag and closes most of what it opens. */
const HTML_START = /^\s*<(?:div|p|table|section|article|main|h[1-6]|ul|ol|meta|title)[\s>]/iu
const HTML_CLOSE = /<\/(?:div|p|table|tr|td|section|article|main|h[1-6]|ul|ol|li)\s*>/giu
const TEXT_NAME = /\.(?:md|markdown|txt|text)$/iu
const LINE = /\n[ \t]*\S/gu

/**
 * Tell HTML from text and Markdown, and name text files that hold another format.
 *
 * @param text the decoded text
 * @param name file name, if known
 * @returns `html`, `text`, or the reason why it cannot be read
 */
export function detectTextFormat(text: string, name = ''): TextFormat | { refused: UnreadableReason } {
  const head = text.slice(0, 4096)
  const start = head.trimStart()
  if (
    MHTML_HEAD.test(start) &&
    /^(?:MIME-Version|Content-Type):/imu.test(head) &&
    /multipart\/|text\/html/iu.test(head)
  )
    return 'mhtml'
  if (start.startsWith('<?xml')) {
    if (head.includes('wordDocument') || head.includes('<pkg:package')) return 'word-xml'
    if (/[<:]UOF[\s>]/u.test(head)) return 'uof'
    if (/urn:schemas-microsoft-com:office:spreadsheet/u.test(head)) return { refused: 'other-sheet' }
    if (/office:document[\s>]/u.test(head)) return { refused: 'other-office' }
  }
  if (HTML_NAME.test(name)) return 'html'
  if (!start.startsWith('<')) return 'text'
  if (HTML_HEAD.test(head)) return 'html'
  if (TEXT_NAME.test(name) || !HTML_START.test(head)) return 'text'
  const sample = text.slice(0, 0x10000)
  const closed = sample.match(HTML_CLOSE)?.length ?? 0
  const lines = sample.match(LINE)?.length ?? 0
  return closed * 2 > lines ? 'html' : 'text'
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, i) => bytes[at + i] === byte)
}

/** `BM`, then the file's own length: two letters alone could begin a text. */
function isBitmap(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0x42, 0x4d]) || bytes.length < 54) return false
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length
}
