const LETTER = /[\p{L}\p{N}%]/u

/** Whether a unit is a letter, asked once for each: 0 not asked yet, 1 yes, 2 no. */
const answers = new Uint8Array(0x10000)

/**
 * Codes of the letters, digits and percent signs of a text; signs and spaces are left out.
 *
 * @param text any text
 * @returns code points in order
 */
export function listLetters(text: string): number[] {
  const letters: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code > 0xffff) {
      i++
      if (LETTER.test(String.fromCodePoint(code))) letters.push(code)
      continue
    }
    let answer = answers[code] ?? 0
    if (answer === 0) answers[code] = answer = LETTER.test(String.fromCharCode(code)) ? 1 : 2
    if (answer === 1) letters.push(code)
  }
  return letters
}
