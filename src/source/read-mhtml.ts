import type { Source } from '../model.js'
import { decodeLatin } from './decode-latin.js'
import { decodeBytes } from './decode-bytes.js'
import { readHtml } from './read-html.js'
import { unreadable } from './unreadable.js'

/** Parts inside parts, and parts of one: more than any browser or Word writes. */
const MAX_DEPTH = 8
const MAX_PARTS = 2000

interface Part {
  type: string
  boundary: string
  encoding: string
  body: string
}

/**
 * Read a web page that a browser or Word has saved as one file. The page is its first HTML part; pictures and style sheets
 * are left alone, nothing is fetched. Source: RFC 2557 (MHTML), RFC 2045 (MIME).
 *
 * @param bytes the file
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where no page is in it
 */
export function readMhtml(bytes: Uint8Array): Source {
  const left = { parts: MAX_PARTS }
  const page = findPage(decodeLatin(bytes), MAX_DEPTH, left)
  if (page === null) throw unreadable('broken-text')
  return { ...readHtml(decodeBytes(decodeBody(page)).text), format: 'mhtml' }
}

function findPage(text: string, depth: number, left: { parts: number }): Part | null {
  const part = readPart(text)
  if (part.type === 'text/html' || (part.type === '' && /<html[\s>]/iu.test(part.body.slice(0, 4096)))) return part
  if (!part.type.startsWith('multipart/') || part.boundary === '' || depth === 0) return null
  const border = `--${part.boundary}`
  for (let at = part.body.indexOf(border); at >= 0 && left.parts-- > 0;) {
    const from = at + border.length
    if (part.body.startsWith('--', from)) break
    const next = part.body.indexOf(border, from)
    const found = findPage(
      part.body.slice(from, next < 0 ? undefined : next).replace(/^[ \t]*\r?\n/u, ''),
      depth - 1,
      left,
    )
    if (found !== null) return found
    at = next
  }
  return null
}

function readPart(text: string): Part {
  const end = /\r?\n[ \t]*\r?\n/u.exec(text)
  const head = (end === null ? text : text.slice(0, end.index)).replaceAll(/\r?\n[ \t]+/gu, ' ')
  const field = (name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(head)?.[1] ?? ''
  const type = field('Content-Type')
  return {
    type: (type.split(';')[0] ?? '').trim().toLowerCase(),
    boundary: /boundary="?([^";\r\n]+)"?/iu.exec(type)?.[1] ?? '',
    encoding: field('Content-Transfer-Encoding').trim().toLowerCase(),
    body: end === null ? '' : text.slice(end.index + end[0].length),
  }
}

function decodeBody({ encoding, body }: Part): Uint8Array {
  if (encoding === 'base64') {
    try {
      const signs = body.replaceAll(/[^\dA-Za-z+/]/gu, '')
      // one sign alone at the end holds no byte
      return encodeLatin(atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs))
    } catch {
      throw unreadable('broken-text')
    }
  }
  if (encoding !== 'quoted-printable') return encodeLatin(body)
  const lines = body.replaceAll(/=[ \t]*\r?\n/gu, '')
  return encodeLatin(
    lines.replaceAll(/=([\dA-F]{2})/giu, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  )
}

function encodeLatin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
