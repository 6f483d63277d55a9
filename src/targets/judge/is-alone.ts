import { NOUN_ENDS } from '../../words/judge-patterns.js'
import { isSignAt, makeSigns } from '../../text/signs.js'

const NOUN_STOPS = makeSigns('，。；、：）')
const DIGITS = makeSigns('0123456789')

/** The noun ends here: 12个县（市、区） and 5个部门， but not 3个县域次中心. */
export function isAlone(text: string, end: number): boolean {
  for (let at = end; ;) {
    // 七项工程22个任务: another count follows
    if (at >= text.length || isSignAt(NOUN_STOPS, text, at) || isSignAt(DIGITS, text, at)) return true
    if (text[at] !== '（') return NOUN_ENDS.test(text.slice(at, at + 2))
    const close = text.slice(at, at + 13).indexOf('）')
    if (close < 0) return true
    at += close + 1
  }
}
