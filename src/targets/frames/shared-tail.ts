import { nameSigns, names } from '../../words/name-words.js'
import { KIND_END, PERSON_END, RANK, WHOM } from '../../words/phrase-patterns.js'
import { cutWords, type Phrase } from './phrase.js'
import { isGeneric, measureStart, readSlots, levelSign } from './read-slots.js'
import { type Slots } from './slots.js'
import { verbEnd } from './take-verb.js'
import { lackOf } from './share-slots.js'

/** 老年人 is somebody; 人群高血压 only begins with those who have it. */
export const endsInWho = ({ who }: Slots, { text }: Phrase): boolean => who.text !== '' && text.endsWith(who.text)

/** Where 患者 begins in 糖尿病患者 for a name that says of whom only what they have. */
export function headOf(name: Phrase, last: Phrase): number {
  const own = readSlots(name)
  if (endsInWho(own, name) || own.measure.text !== '') return 0
  for (let at = 2; at < last.text.length - 1; at++) if (WHOM.test(last.text.slice(at))) return at
  return 0
}

/** What the last name shares by its form: 一类、二类|地区, 国家、市级|示范社, 新规划的省、市、县（区）|公立医院. */
export function sharedTail(name: Phrase, last: Phrase): Phrase {
  if (measureStart(name.text) >= 0) return cutWords(last, last.text.length)
  if (name.text.endsWith('”') && last.text.startsWith('“')) return cutWords(last, last.text.indexOf('”') + 1)
  const rank = last.text.search(RANK)
  if (rank >= 0 && rank <= 4 && RANK.test(name.text.slice(-1))) return cutWords(last, rank + 1)
  const sign = levelSign(last.text)
  const isSign = [1, 2, 3].some(
    (length) => length <= name.text.length && levelSign(name.text.slice(-length)) === length,
  )
  if (sign > 0 && isSign && !nameSigns.level.includes(name.text.slice(-1))) {
    const bracket = /^（[^（）]{1,4}）/u.exec(last.text.slice(sign))?.[0].length ?? 0
    return cutWords(last, sign + bracket)
  }
  const alike = headLike(name, last)
  if (alike > 0) return cutWords(last, alike)
  // 东山区、西山区和南山农场|的献血人次: of each, as the measure of the last says
  const measure = measureStart(last.text)
  // 医师和经过培训的护理员数: those who are counted are described
  const isCounted = PERSON_END.test(name.text) && PERSON_END.test(last.text.slice(0, measure))
  const of = measure < 0 || isCounted || name.text.includes(names.of) ? -1 : last.text.indexOf(names.of)
  if (of > 1 && verbEnd(last.text.slice(0, of)) === 0 && measureStart(last.text.slice(0, of)) < 0)
    return cutWords(last, of)
  const own = readSlots(name)
  // 职工、居民|住院费用支付比例: somebody each, and what is measured of them follows from the slots
  if (own.who.text === name.text && readSlots(last).who.text !== '') return cutWords(last, last.text.length)
  // 宫颈癌、乳腺癌|人均补助标准: what says nothing alone is shared
  if (lackOf(own, true) !== 'nothing') return cutWords(last, last.text.length)
  for (let from = 2; from < last.text.length - 3; from++)
    if (isGeneric(last.text.slice(from))) return cutWords(last, from)
  return cutWords(last, last.text.length)
}

/** So much longer than the first name the head of the last may be that is like it. */
export const HEAD_SLACK = 2
/** Shortest end that two heads have in common by more than chance. */
const LIKE_END = 2

/**
 * Where the head of the last name ends that the first name is like; what is behind it they share: 职工医保、居民医保|政策范围内…比例 end
 * alike, 高血压、糖尿病|患者规范管理率 are as long and somebody's, 城镇、农村|居民补助标准 are areas.
 */
function headLike(name: Phrase, last: Phrase): number {
  const { length } = name.text
  for (let size = Math.min(length - 1, 4); size >= LIKE_END; size--) {
    const at = last.text.indexOf(name.text.slice(-size))
    if (at > 0 && at + size <= length + HEAD_SLACK && measureStart(last.text.slice(at + size)) >= 0) return at + size
  }
  const own = readSlots(name)
  const end = readSlots(last)
  const isArea = own.area.text === name.text && end.area.text !== '' && last.text.startsWith(end.area.text)
  if (isArea) return end.area.text.length
  // 艾滋病、结核病|感染率: one sign that names of one kind end in
  const sign = last.text.indexOf(name.text.slice(-1), 1)
  if (own.who.text === '' && sign > 0 && Math.abs(sign + 1 - length) <= HEAD_SLACK && KIND_END.test(name.text)) {
    if (measureStart(last.text.slice(sign + 1)) >= 0) return sign + 1
  }
  if (!last.text.startsWith(end.who.text) || endsInWho(own, name)) return 0
  if (WHOM.test(end.who.text.slice(length))) return length
  // 人群高血压、糖尿病|患者规范管理率: as long or not, what says whom is shared
  return own.area.text === '' && own.level.text === '' ? headOf(name, end.who) : 0
}
