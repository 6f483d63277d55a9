import { DENSITY_HEAD, SUBJECT_AREA } from '../words/phrase-patterns.js'
import { PEOPLE } from '../words/phrase-words.js'
import { undertakings } from '../words/actions.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt, type WordHit } from '../text/word-table.js'
import { language, type Language } from '../words/language.js'

const verbs = makeWordTable(
  undertakings.filter((word) => word.length > 1 && word !== '重点').map((word) => [word, true] as const),
)

const OPEN = makeSigns('（')
const BRACKET = /^（[^（）]{1,6}）/u
/** What an area before a subject begins with: the pattern is tried nowhere else. */
const AREA_STARTS = makeSigns('为对给向在全我各')
const EACH = makeSigns('每')
const EVERY = makeSigns('每各')
const COUNTERS = makeSigns('个所家')
const LEVELS = makeSigns('级域属')

/** 每县, 每个县, 各县. */
const isCounted = (text: string, at: number): boolean =>
  isSignAt(EVERY, text, at - 1) || (isSignAt(COUNTERS, text, at - 1) && isSignAt(EACH, text, at - 2))

const BODY_ENDS = makeSigns('院心站室构馆所园校')

/** Longest chain of subject nouns that touch, from a place: 乡镇卫生院中医馆, with a short bracket behind (乡镇（街道）). */
function chainAt(nouns: Language['who'], phrase: string, at: number): WordHit<true> | null {
  const first = matchAt(nouns, phrase, at)
  if (first === null) return null
  let { end } = first
  for (let next = matchAt(nouns, phrase, end); next !== null; next = matchAt(nouns, phrase, end)) {
    if (!isSignAt(BODY_ENDS, phrase, next.end - 1)) break
    end = next.end
  }
  if (isSignAt(OPEN, phrase, end)) end += BRACKET.exec(phrase.slice(end, end + 8))?.[0].length ?? 0
  first.end = end
  return first
}

/**
 * Whom or what a phrase is about: the first population or kind of institution it names, with what describes it before
 * and with the others of its list behind (乡镇卫生院和社区卫生服务中心).
 *
 * @param phrase an indicator phrase
 * @returns the subject, or null where the phrase names none, or only an area
 */
export function subjectOf(phrase: string): string | null {
  const { who: nouns } = language()
  let plain = isSignAt(AREA_STARTS, phrase, 0) ? phrase.replace(SUBJECT_AREA, '') : phrase
  if (isSignAt(EACH, plain, 0)) plain = plain.replace(DENSITY_HEAD, '')
  for (let verb = matchAt(verbs, plain, 0); verb !== null; verb = matchAt(verbs, plain, 0))
    plain = plain.slice(plain[verb.end] === '、' ? verb.end + 1 : verb.end)
  for (let at = 0; at < plain.length; at++) {
    // 16岁以上（不含在校学生）的居民: whom a bracket leaves out is not whom the phrase is about
    if (isSignAt(OPEN, plain, at)) at = Math.max(at, plain.indexOf('）', at))
    const hit = chainAt(nouns, plain, at)
    if (hit === null) continue
    // 县级, 市域: an area noun inside another word
    if (isSignAt(LEVELS, plain, hit.end)) continue
    // 常住人口|每千人: for how many something is counted
    if (isSignAt(EACH, plain, hit.end) && hit.word.endsWith(PEOPLE)) continue
    const isArea = hit.end - hit.start === 1
    if (isArea && !isCounted(plain, hit.start)) continue
    const subject = plain.slice(0, endOfList(nouns, plain, hit.end))
    return (subject.includes('的') ? subject.replace(/^的|^.*?的(?=[^的]{2,}$)/u, '') : subject) || null
  }
  return null
}

/** A和B、C: the list goes on while each member ends in a subject noun. */
function endOfList(nouns: Language['who'], phrase: string, end: number): number {
  while (end < phrase.length && '、和及与'.includes(phrase.charAt(end))) {
    let next = -1
    for (let at = end + 1; at < Math.min(phrase.length, end + 14) && next < 0; at++) {
      if ('、和及与'.includes(phrase.charAt(at))) break
      next = chainAt(nouns, phrase, at)?.end ?? -1
    }
    if (next < 0) return end
    end = next
  }
  return end
}
