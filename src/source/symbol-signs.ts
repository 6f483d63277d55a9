/** Signs of the fonts Symbol and Wingdings that plans use, by their code in the font. Source: the fonts' own tables. */
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤', 0xa5: '∞', 0xac: '←', 0xae: '→', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷',
  0xb9: '≠', 0xbb: '≈', 0xbc: '…', 0x2d: '−', 0xd7: '·',
} // prettier-ignore
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0xa8: '□', 0xd8: '➢', 0xe0: '→', 0xfc: '✓',
  0xfe: '☑', 0x81: '①', 0x82: '②', 0x83: '③', 0x84: '④', 0x85: '⑤', 0x86: '⑥', 0x87: '⑦', 0x88: '⑧', 0x89: '⑨', 0x8a: '⑩',
} // prettier-ignore

const PRIVATE = /[\uf020-\uf0ff]/gu

/**
 * The sign that a symbol font shows for a code: 0xF0B3 of Symbol is ≥.
 *
 * @param code the code, with or without the private range F000 that Word puts it in
 * @param font name of the font; empty where it is not known
 * @returns the sign; a code that no table knows stays
 */
export function symbolSign(code: number, font: string): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const known = /wingdings/iu.test(font) ? WINGDINGS[low] : (SYMBOL[low] ?? WINGDINGS[low])
  if (known !== undefined) return known
  if (code >= 0xf000 && code <= 0xf0ff) return low < 0x7f && !/wingdings/iu.test(font) ? String.fromCharCode(low) : '•'
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** A text whose private characters are those of symbol fonts; its length stays. */
export function foldSymbols(text: string, font = ''): string {
  return text.replace(PRIVATE, (sign) => symbolSign(sign.charCodeAt(0), font))
}
