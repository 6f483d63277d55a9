import type { UnreadableReason } from './unreadable.js'

/** What the first bytes say; `text` is everything that has no signature. */
export type Container = 'pdf' | 'zip' | 'text'

/** Signatures of files that hold no text this library reads, with the reason to give. */
const REFUSED: readonly (readonly [UnreadableReason, readonly number[]])[] = [
  ['legacy-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // OLE compound file: .doc .wps .xls .et
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
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
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { container: 'zip' }
  for (const [reason, signature] of REFUSED) {
    if (!startsWith(bytes, signature)) continue
    return { refused: reason === 'legacy-office' && isEncryptedPackage(bytes) ? 'encrypted-office' : reason }
  }
  if (isBitmap(bytes)) return { refused: 'image' }
  for (let at = 0; at <= Math.min(PDF_WINDOW, bytes.length - PDF.length); at++)
    if (startsWith(bytes, PDF, at)) return { container: 'pdf' }
  return { container: 'text' }
}

const HTML_HEAD = /<(?:!doctype\s+html|html|head|body)[\s>]/iu
const HTML_NAME = /\.x?html?$/iu
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
export function detectTextFormat(text: string, name = ''): 'html' | 'text' | { refused: UnreadableReason } {
  const head = text.slice(0, 4096)
  const start = head.trimStart()
  if (start.startsWith('MIME-Version:') || (start.startsWith('From:') && head.includes('multipart/related')))
    return { refused: 'mhtml' }
  if (start.startsWith('<?xml') && (head.includes('<w:wordDocument') || head.includes('<pkg:package')))
    return { refused: 'word-xml' }
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

/** An encrypted DOCX is a compound file with a stream `EncryptedPackage`. Source: MS-OFFCRYPTO 2.3.4.4. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  const first = name[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, name, at)) return true
  return false
}
