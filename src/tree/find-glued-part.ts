import { ORDINAL_SIGN } from '../words/numbering.js'
import { makeCodeSet } from '../text/code-set.js'
import { readMarker } from './read-marker.js'
import type { Marker } from './read-marker.js'

const STOPS = makeCodeSet('。；：！？')
const DIGITS = makeCodeSet('0123456789')
const STARTS = makeCodeSet('0123456789（')
const HAN = /\p{Script=Han}/u
/** Fewest characters of a heading, and most of one and of what stands behind it. */
const MIN_HEADING = 3
const MAX_HEADING = 40

/**
 * The first part of a section whose number touches the section's heading, where a page has lost the line break between them:
 * 一、明确目标|1、发展目标。… A list of numbers (第1、2季度, 项目1、项目2、, 发展1、2号院) is none; whether the number goes on with a list is for
 * the sequence of all to say.
 *
 * @param text cleaned text of the paragraph
 * @param at first unit of the section's marker
 * @param marker the section's marker
 * @returns first unit of the part's marker, or null
 */
export function findGluedPart(text: string, at: number, { kind, length }: Marker): number | null {
  if (kind !== 'han') return null
  const from = at + length
  const end = Math.min(text.length, from + MAX_HEADING)
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (STOPS[code] === 1) return null
    if (STARTS[code] !== 1 || i - from < MIN_HEADING) continue
    const before = text.charAt(i - 1)
    if (before === ORDINAL_SIGN || !HAN.test(before)) continue
    const part = readMarker(text, i)
    if (part === null || !isPart(part) || !HAN.test(text.charAt(i + part.length))) continue
    return hasHeading(text, i + part.length) ? i : null
  }
  return null
}

const isPart = ({ kind, glued }: Marker): boolean => (kind === 'digit' && glued !== true) || kind === 'han-brackets'

/** A heading ends at its 。; a list goes on with the next number. */
function hasHeading(text: string, from: number): boolean {
  for (let i = from; i < Math.min(text.length, from + MAX_HEADING); i++) {
    const code = text.charCodeAt(i)
    if (STOPS[code] === 1) return true
    if (DIGITS[code] === 1 && DIGITS[text.charCodeAt(i - 1)] !== 1 && readMarker(text, i) !== null) return false
  }
  return text.length - from <= MAX_HEADING
}
