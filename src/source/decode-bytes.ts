import { COMMON_CHARACTERS } from './common-characters.js'
import { unreadable } from './unreadable.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface DecodedBytes {
  /** without a byte order mark */
  text: string
  encoding: Encoding
  /** how many bytes or sequences could not be decoded and became U+FFFD */
  damaged: number
}

/** Bytes that are looked at for a guess; decoding itself always covers everything. */
const SAMPLE = 0x10000
const CHARSET = /charset\s*=\s*["']?([\w-]+)/iu
/** One bad sequence in so many good ones is damage, more is another encoding. */
const DAMAGE_SHARE = 0.02

/**
 * Decode bytes in any encoding Chinese files come in: UTF-8, UTF-16 (both with or without a byte order mark),
 * GB18030 with its subsets GBK and GB 2312, and Big5.
 *
 * Order of trust: byte order mark, valid UTF-8, the zero and Han byte pattern of UTF-16, then whichever of GB18030 and
 * Big5 yields more common characters, a declared `charset` counting as a hint only.
 *
 * @param bytes the whole file
 * @returns the text without a byte order mark, the encoding and the number of undecodable places
 * @throws an {@link UnreadableError} where no encoding yields text
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(bytes, 'utf-8')
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be')

  const sixteen = guessUtf16(bytes)
  if (sixteen !== null) return refuseBinary(decodeAs(bytes, sixteen))
  const utf8 = decodeStrict(bytes, 'utf-8')
  if (utf8 !== null) return refuseBinary({ text: utf8, encoding: 'utf-8', damaged: 0 })

  const damagedUtf8 = decodeAs(bytes, 'utf-8')
  const wide = countWide(damagedUtf8.text)
  if (damagedUtf8.damaged <= Math.max(2, wide * DAMAGE_SHARE) && wide > 0) return refuseBinary(damagedUtf8)

  return refuseBinary(chooseLegacy(bytes))
}

/** GB18030 or Big5, by the share of common characters in what each makes of the bytes. */
function chooseLegacy(bytes: Uint8Array): DecodedBytes {
  const declared = CHARSET.exec(String.fromCharCode(...bytes.subarray(0, 2048)))?.[1]?.toLowerCase() ?? ''
  const candidates = (['gb18030', 'big5'] as const).map((encoding) => {
    const sample = decodeAs(bytes.subarray(0, SAMPLE), encoding)
    const hint = encoding === 'big5' ? declared.startsWith('big5') : declared.startsWith('gb')
    return { encoding, score: scoreChinese(sample.text) + (hint ? 0.1 : 0) }
  })
  const [gb, big5] = candidates
  const best = big5 !== undefined && gb !== undefined && big5.score > gb.score ? big5 : gb
  if (best === undefined || best.score < 0.15) throw unreadable('unknown-encoding')
  return decodeAs(bytes, best.encoding)
}

/** Share of common characters among all that are not ASCII; a replacement character counts against. */
function scoreChinese(text: string): number {
  let all = 0
  let common = 0
  for (const character of text) {
    if (character < '\u0080') continue
    all++
    if (COMMON_CHARACTERS.has(character)) common++
    else if (character === '\ufffd') common--
  }
  return all === 0 ? 0 : common / all
}

/** UTF-16 without a mark: the high bytes of Chinese text and of ASCII all stand at one parity. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  let zeros = 0
  for (let i = 0; i < length; i += 2) {
    const first = bytes[i] ?? 0
    const second = bytes[i + 1] ?? 0
    if (isHighByte(first)) even++
    if (isHighByte(second)) odd++
    if (first === 0 || second === 0) zeros++
  }
  const units = length / 2
  // Without any zero byte only text that is not valid UTF-8 can be UTF-16.
  if (zeros === 0 && decodeStrict(bytes.subarray(0, length), 'utf-8') !== null) return null
  const le = odd / units
  const be = even / units
  if (le > 0.95 && le > be + 0.1) return 'utf-16le'
  if (be > 0.95 && be > le + 0.1) return 'utf-16be'
  return null
}

/** High byte of ASCII, of general and Chinese punctuation, of a Han character or of a full-width form. */
function isHighByte(byte: number): boolean {
  return byte === 0 || byte === 0x20 || byte === 0x30 || (byte >= 0x4e && byte <= 0x9f) || byte === 0xff
}

function decodeStrict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Decode, and count what could not be; a U+FFFD that stands in the bytes themselves counts too. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedBytes {
  const text = new TextDecoder(encoding).decode(bytes)
  let damaged = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) damaged++
  return { text, encoding, damaged }
}

function countWide(text: string): number {
  let wide = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f && text.charCodeAt(i) !== 0xfffd) wide++
  return wide
}

/** Text has hardly any control characters; a file full of them is no text in whatever encoding. */
function refuseBinary(decoded: DecodedBytes): DecodedBytes {
  const length = Math.min(decoded.text.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const code = decoded.text.charCodeAt(i)
    if ((code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || code === 0x7f || code === 0xfffd) controls++
  }
  if (controls > 16 && controls > length * 0.2) throw unreadable('unknown-binary')
  return decoded
}
