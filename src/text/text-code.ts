/**
 * A short code of a text: the same for the same text on every machine, another for every other text that one is likely to
 * meet (53 bits; cyrb53, public domain). It tells texts apart, it does not guard against someone who wants two alike.
 *
 * @param text any text
 * @returns ten letters and digits
 */
export function textCode(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const code = 4294967296 * (2097151 & low) + (high >>> 0)
  return code.toString(36).padStart(10, '0').slice(-10)
}
