import { AND_OTHERS, ISSUER_END, ISSUER_GOES_ON, ISSUER_PLACE, SEAL } from '../words/document.js'
import { printedText, sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'

const MAX_ISSUER = 80

/** 海南省健康海南建设委员会（爱国卫生运动委员会） ends in its name, not in the bracket; so does 市教育局等三部门. */
export const beforeBracket = (name: string): string => (name.split(/[（(]/u, 1)[0] ?? '').replace(AND_OTHERS, '')

/**
 * Whether a line is the names of issuers and nothing else.
 *
 * @param text cleaned text of the line
 */
export const isIssuers = (text: string): boolean =>
  text.length <= MAX_ISSUER && !/[。，；：《》]|关于/u.test(text) && ISSUER_END.test(beforeBracket(text))

/**
 * Split the issuers of a joint document: names joined by 、, set apart by a gap or a line end, or run together where
 * each begins with the same place (中共云洲市委办公室云洲市人民政府办公室).
 *
 * @param signed cleaned text that holds names and nothing else
 * @returns the names in order, each once
 */
export function splitIssuers(signed: MappedText): MappedText[] {
  const text = sliceMapped(signed, 0, signed.text.replace(SEAL, '').length)
  const place = ISSUER_PLACE.exec(text.text)?.[1] ?? null
  const names: MappedText[] = []
  let from = 0
  for (let i = 1; i < text.text.length; i++) {
    const listed = text.text[i] === '、'
    const parted =
      (text.at[i] ?? 0) - (text.at[i - 1] ?? 0) > 1 || (place !== null && isPlaceAgain(text.text, i, place))
    if (!listed && !parted) continue
    if (!ISSUER_END.test(beforeBracket(text.text.slice(from, i)))) continue
    if (!ISSUER_GOES_ON.test(text.text.slice(listed ? i + 1 : i))) continue
    names.push(sliceMapped(text, from, i))
    from = listed ? i + 1 : i
  }
  names.push(sliceMapped(text, from))
  const seen = new Set<string>()
  return names.filter((name) => name.text !== '' && !seen.has(name.text) && seen.add(name.text))
}

const isPlaceAgain = (text: string, i: number, place: string): boolean =>
  text.startsWith(place, i) || text.startsWith(`中共${place}`, i)

/**
 * Whether a name may be a short form of what was signed: every character of it stands there, in order
 * (云洲市卫健委 for 云洲市卫生健康委员会), and 等三部门 stands for names that are signed.
 *
 * @param short the name that the title prints
 * @param names the names that were signed
 */
export function isShortFor(short: string, names: readonly MappedText[]): boolean {
  const whole = names.map(({ text }) => text).join('')
  let at = 0
  for (const char of short.replaceAll('、', '').replace(AND_OTHERS, '')) {
    at = whole.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}

/**
 * Names of issuers as one value, joined by 、.
 *
 * @param names cleaned names
 * @param source the source text
 */
export const printIssuers = (names: readonly MappedText[], source: string): string =>
  names.map((name) => printedText(source, name)).join('、')
