import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text in UTF-8, in Node and in a browser alike, without waiting. Source: FIPS 180-4.
 *
 * @param text any text; a lone surrogate counts as U+FFFD
 * @returns 64 hexadecimal digits
 */
export function sha256Text(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
