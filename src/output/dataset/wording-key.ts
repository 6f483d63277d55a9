import { signKey } from '../../compare/sign-key.js'
import type { QuantitySign } from '../../compare/sign-of.js'
import { sha256Text } from '../../text/sha256.js'

/**
 * A short code of a wording: all that tells which quantity a target is of. 64 bits of SHA-256: of a million wordings two have
 * one code with a probability of three in a hundred million.
 *
 * @param sign what tells the quantity
 * @returns 16 hexadecimal digits
 */
export function wordingKey(sign: QuantitySign): string {
  return sha256Text(signKey(sign)).slice(0, 16)
}
