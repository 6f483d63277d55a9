import { child, elementsOf, textOf, type XmlElement } from './parse-xml.js'

/**
 * The text of a formula in one line: a fraction with a slash, a power and an index behind their base. Source: ISO/IEC
 * 29500-1, 22.1.
 *
 * @param math an `m:oMath`
 */
export function readEquation(math: XmlElement): string {
  let text = ''
  for (const element of elementsOf(math)) {
    const { name } = element
    if (name === 'm:t' || name === 'w:t') text += textOf(element)
    else if (name === 'm:f') text += `${part(element, 'm:num')}/${part(element, 'm:den')}`
    else if (name === 'm:d') text += `(${readEquation(element)})`
    else if (name !== 'm:ctrlPr' && name !== 'w:rPr' && name !== 'm:rPr') text += readEquation(element)
  }
  return text
}

const CIRCLED = /^eq\\o\\ac\([○◯〇][,，;；]([^()]{1,4})\)/iu

/**
 * What a field without a result shows: a sign in a circle (`eq \o\ac(○,1)`, ①), the only one that Chinese texts use.
 *
 * @param code the field's code
 * @returns the sign; empty for any other field
 */
export function readFieldSign(code: string): string {
  const sign = CIRCLED.exec(code.replaceAll(/\s/gu, ''))?.[1]
  if (sign === undefined) return ''
  const number = Number(sign)
  return Number.isInteger(number) && number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : sign
}

function part(element: XmlElement, name: string): string {
  const found = child(element, name)
  return found === null ? '' : readEquation(found)
}
