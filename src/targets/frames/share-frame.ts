import { BY_WHOM, names, NOUN_DEED, ONLY_JOINTS } from '../../words/name-words.js'
import {
  ADDED_BY,
  ALL_COVERED,
  COVERS_END,
  HANDED_OUT,
  JOINED_THING,
  KEPT_FOR,
  PAID_BY,
  REACHES_OF,
  REACHES_WHOM,
  REST,
  SHARE_OF_WHOLE,
  SHORT_RATE,
  SHARE_BY,
  STANDARD_END,
  COVERING,
  REACHES,
} from '../../words/frame-patterns.js'
import { endsAt } from '../../text/affix.js'
import { CARE_BEHIND } from '../../words/half-names.js'
import { BODY_END, PLACE_END } from '../../words/frame-words.js'
import { LEAD_AREA, LEVEL_VERB } from '../../words/phrase-patterns.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { subjectOf } from '../../clause/subject-of.js'
import { changeFrame } from './change-frame.js'
import { apportion } from './apportion.js'
import { deedFrame } from './deed-frame.js'
import { firstDeed } from './first-deed.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, NO_WORDS, wordsOf, type Phrase } from './phrase.js'
import { measureStart, readSlots } from './read-slots.js'
import { changeSlots, NO_SLOTS, type Slots } from './slots.js'
import { readSides } from './read-sides.js'
import { asWhom } from './share-slots.js'
import { stripLead } from './strip-lead.js'
import type { Sides } from './sides.js'
import { isVerbs, verbEnd } from './take-verb.js'
import { readWords } from './read-words.js'
import type { Chain } from './split-names.js'
import { standardOf } from './standard-of.js'
import { towardBefore } from './toward-before.js'
import { coverageFrame } from './coverage-frame.js'
import { deedOfList, isListed } from './deed-of-list.js'
import { plain } from './plain-frame.js'

/** How much of a clause is read for one name. */
const REACH = 100

/**
 * Fill a share: a rate before its value (签约率达到60%), somebody's deed around it (村卫生室80%达到标准, 80%的村卫生室提供…),
 * a part of a whole (国家标准的80%), or a word of full coverage.
 */
export function shareFrame(reading: Reading, item: Item, chain: Chain, sides: Sides, frame: Frame): Frame {
  if (item.coverage !== null) return coverageFrame(reading, item, sides, frame)
  const { head, verb, ofWhole } = sides
  const kept = sides.tail.text.search(KEPT_FOR)
  const tail = kept > 0 ? cutWords(sides.tail, 0, kept) : sides.tail
  const said = head.text !== ''
  // 分别启动|40%、30%的县|开展…: a verb alone names nothing
  const isOpen = !said || (tail.text === '' && verb === null && isVerbs(head.text))
  if (isOpen && item.quantity !== null) {
    const each = apportion(reading, chain)
    if (each !== null) return deedFrame(frame, each.whom, each.deed, names.share)
  }
  const covered = said ? null : coveredToo(reading, item, tail)
  if (covered !== null) return plain(frame, covered, names.coverage)
  if (item.quantity?.max === 0 && reading.text.startsWith(names.growing, item.end - 2))
    return plain(frame, head, names.growth)
  if (said && tail.text.startsWith(names.usedFor) && (ofWhole || (measureStart(head.text) > 0 && verb === null)))
    return deedFrame(frame, head, tail, names.share)
  const by = item.quantity === null ? null : shareBy(reading, item, sides)
  // the whole is named behind the thing, wherever it stands
  if (by !== null)
    return changeFrame(frame, {
      form: 'plain',
      suffix: '',
      ...by,
      filled: new Map(frame.filled).set('partOf', 'whole'),
    })
  // 县医保局将|基金预算总额|的95%|按人头拨付: of which whole, and what is done with so much of it
  const sum = said && ofWhole && verb === null ? (HANDED_OUT.exec(head.text)?.[0].length ?? 0) : 0
  if (sum > 0 && tail.text !== '') return deedFrame(frame, cutWords(head, sum), tail, names.share)
  if (said && ofWhole && verb === null) return goesOnCovering(frame, item, head) ?? wholeFrame(frame, head)
  const standard = standardOf(reading, item, structureOf(reading).clauseAt(item.start).end)
  if (standard !== null) return deedFrame(frame, standard.who, standard.deed, names.share)
  // 移动支付覆盖|三级医院|100%: what reaches whom
  const isLevel = said && verb === null && tail.text === ''
  if (isLevel && item.previous?.binding?.frame.suffix === names.coverage && subjectOf(head.text) === head.text)
    return plain(frame, head, names.coverage)
  const reached = isLevel ? coveredBefore(head) : null
  if (reached !== null) return plain(frame, reached, names.coverage)
  const measured = said && measureStart(head.text) >= 0
  // 调整服务价格补偿|80%, 剩余|20%|由财政补助: who pays, or by what, and how much of it
  const payer = payerOf(sides)
  if (payer !== null && ADDED_BY.test(payer.text)) {
    const does = payer.text.length - DOES
    const slots = changeSlots(NO_SLOTS, { who: cutWords(payer, 0, does), thing: cutWords(payer, does) })
    return changeFrame(plain(frame, payer, names.ratio), { slots })
  }
  if (payer !== null) return plain(frame, payer, names.ratio)
  // 建成医共体的县|达到90%: those who do it
  const doers = said && !measured && verb !== null && tail.text === '' ? doersOf(head) : null
  if (doers !== null) return deedFrame(frame, doers.who, doers.deed, names.share)
  if (said && (measured || (verb !== null && tail.text === ''))) {
    const named = plain(frame, head, verb?.startsWith(names.partOf) === true && !measured ? names.share : '')
    // 戒毒所、收容教育所|达到95%: in whose case
    return !measured && BODY_END.test(head.text) ? changeFrame(named, { slots: asWhom(named.slots) }) : named
  }
  // 三级医院100%|覆盖: by what was said before
  if (said && tail.text === names.covers) return plain(frame, head, names.coverage)
  // 近视监测100%全覆盖
  if (said && ALL_COVERED.test(tail.text)) return plain(frame, head, names.coverage)
  const deed = firstDeed(tail.text)
  if (said && deed === 0) return deedFrame(frame, head, tail, names.share)
  // 科普宣传覆盖全省|80%以上行政村
  const covers = said && tail.text !== '' && deed === null ? COVERS_END.exec(head.text) : null
  if (covers !== null) {
    const area = covers.groups?.['area']?.length ?? 0
    return deedFrame(frame, tail, cutWords(head, 0, head.text.length - area), names.share)
  }
  if (said && tail.text !== '' && deed === null)
    return changeFrame(plain(frame, joinWords(head, tail), names.share), { weak: true })
  if (tail.text === '') return changeFrame(plain(frame, head, ''), { weak: true })
  // 30%的县城、45%的建设示范镇达到…: the noun holds the verb, and the deed stands behind the last
  const shared = deed !== null && deed > 0 && NOUN_DEED.test(tail.text.slice(deed, deed + 2)) && isListed(reading, item)
  const common = shared ? deedOfList(reading, item) : null
  if (common !== null) return deedFrame(frame, tail, common, names.share)
  if (deed !== null && deed > 0) return deedFrame(frame, cutWords(tail, 0, deed), cutWords(tail, deed), names.share)
  // 对故意传播疾病的，100%立案查处; 对新发现的患者，90%纳入管理: to whom it is done stands before
  const toward = deed === null || deed === 0 ? towardBefore(reading, item) : null
  if (toward !== null)
    return subjectOf(toward.text) === null
      ? plain(frame, joinWords(toward, tail), names.share)
      : deedFrame(frame, toward, tail, names.share)
  if (deed === null) {
    const rest = item.next === null ? null : deedOfList(reading, item)
    if (rest !== null) return deedFrame(frame, tail, rest, names.share)
    // 监测覆盖100%的县区和80%的乡镇
    const before = item.previous?.binding?.frame
    if (before?.form === 'deed' && COVERS_END.test(before.slots.thing.text))
      return deedFrame(frame, tail, before.slots.thing, names.share)
    // 为基层预留20%的号源和|10%的床位: what is done with the one is done with the other
    const first = isJoinedShare(reading, item) && before?.form === 'plain' ? sharedHead(reading, item) : NO_WORDS
    return changeFrame(plain(frame, joinWords(first, tail), names.share), { weak: true })
  }
  // 20%以上达到推荐标准: who stands in the part before, or opens the sentence
  const who = leadSubject(reading, item)
  const own = deedFrame(frame, who ?? { text: '', at: [] }, tail, names.share)
  return changeFrame(own, { weak: true })
}

/** 服务网络覆盖所有街道和|90%以上的社区: what covers the ones covers so many of the others. */
function coveredToo(reading: Reading, { previous, start }: Item, tail: Phrase): Phrase | null {
  if (previous?.coverage == null || tail.text === '') return null
  const { text } = reading
  if (!COVERING.test(text.slice(previous.start, previous.end)) || !ONLY_JOINTS.test(text.slice(previous.end, start)))
    return null
  return joinWords(readSides(reading, previous).head, tail)
}

/** 按园区陆地面积5%的比例|设置|活动场地: the thing is behind the verb, or before 按 (养老床位按老年人口的4%配置). */
function shareBy(reading: Reading, { part, start }: Item, { tail, verb }: Sides): { own: Phrase; slots: Slots } | null {
  const { text, passage } = reading
  const deed = verbEnd(tail.text)
  if (verb !== null || deed === 0) return null
  const from = Math.max(part.start, start - REACH)
  const said = SHARE_BY.exec(text.slice(from, start))
  const { whole = '' } = said?.groups ?? {}
  if (said === null || whole === '') return null
  const at = from + said.index
  const end = at + said[0].length - (said[0].endsWith(names.of) ? 1 : 0)
  const whose = stripLead(readWords(reading, from, at))
  const things = joinWords(whose, cutWords(tail, deed))
  const own = readSlots(things)
  if (things.text.length < 2) return null
  const wholeWords = wordsOf(passage.text, end - whole.length, end)
  const partOf = { text: names.partOf + whole, at: [wholeWords.at[0] ?? 0, ...wholeWords.at] }
  const thing = joinWords(own.thing, own.measure)
  return { own: things, slots: changeSlots(own, { thing, measure: NO_SLOTS.measure, partOf }) }
}

/** 移动支付|覆盖|三级医院: whom, and what reaches them; null where the words say something else. */
function coveredBefore(words: Phrase): Phrase | null {
  const { what = '', verb = '' } = REACHES_WHOM.exec(words.text)?.groups ?? {}
  const whom = cutWords(words, what.length + verb.length)
  return what === '' || subjectOf(whom.text) !== whom.text ? null : joinWords(cutWords(words, 0, what.length), whom)
}

/** Who pays a share, or by what it is paid for; null where the words say something else. */
function payerOf({ head, tail, verb }: Sides): Phrase | null {
  // 市县配套|占|40%: who adds so much, and no part of what was named before
  if ((verb === null || verb === names.partOf) && tail.text === '' && ADDED_BY.test(head.text)) return head
  if (verb !== null) return null
  if (tail.text === '') return PAID_BY.test(head.text) ? withoutBy(head) : null
  return REST.test(head.text) && PAID_BY.test(tail.text) ? withoutBy(tail) : null
}

/** Letters of what a payer does: 配套. */
const DOES = 2

const withoutBy = (words: Phrase): Phrase => (BY_WHOM.test(words.text) ? cutWords(words, 1) : words)

/** 建成县域医共体的|县: a deed and its doers at the end of some words, null where they are something else. */
function doersOf(words: Phrase): { who: Phrase; deed: Phrase } | null {
  const { text } = words
  const of = text.lastIndexOf(names.of)
  const who = text.slice(of + 1)
  // 一体化管理的|村卫生室|达到100%: what is done with them, as a noun
  const isManaged = of >= 4 && endsAt(CARE_BEHIND, text, 0, of) && subjectOf(who) === who
  if (of < 2 || text.length - of < 2 || (verbEnd(text) === 0 && !isManaged)) return null
  const isDoer = subjectOf(who) === who || PLACE_END.test(who) || BODY_END.test(who)
  return isDoer ? { who: cutWords(words, of + 1), deed: cutWords(words, 0, of) } : null
}

const isJoinedShare = ({ text }: Reading, { previous, start }: Item): boolean =>
  previous?.quantity?.family === 'percent' && JOINED_THING.test(text.slice(previous.end, start))

/** The words before the value before, where they lead to its thing and name none of their own. */
function sharedHead(reading: Reading, { previous }: Item): Phrase {
  if (previous === null) return NO_WORDS
  const { head, tail, verb } = readSides(reading, previous)
  return verb === null && tail.text !== '' && measureStart(head.text) < 0 ? head : NO_WORDS
}

/** The sentence opens with its subject: 二级以上医疗机构整合职能，100%设置…. */
function leadSubject(reading: Reading, item: Item): Phrase | null {
  const structure = structureOf(reading)
  const first = structure.sentences[structure.clauseAt(item.start).sentence]?.clauses[0]
  if (first === undefined || first.end > item.start) return null
  const lead = readWords(reading, first.start, Math.min(first.end, first.start + 40))
  const words = cutWords(lead, LEAD_AREA.exec(lead.text)?.[0].length ?? 0)
  const subject = subjectOf(words.text)
  return subject !== null && words.text.startsWith(subject) ? cutWords(words, 0, subject.length) : null
}

/** 检验能力覆盖A类项目的90%、|B类项目|的60%: what covers the one covers so much of the other. */
function goesOnCovering(frame: Frame, { previous }: Item, words: Phrase): Frame | null {
  const other = previous?.binding?.frame
  const { what = '', verb = '' } = REACHES_OF.exec(other?.own.text ?? '')?.groups ?? {}
  if (other === undefined || other.suffix !== names.ofWhole || REACHES_OF.test(words.text)) return null
  return plain(frame, joinWords(cutWords(other.own, 0, what.length + verb.length), words), names.ofWhole)
}

/** 卫生城市数量提高到城市总数(的50%) → 卫生城市数量占城市总数的比例; 配备达到国家标准(的80%) keeps its verb. */
function wholeFrame(frame: Frame, words: Phrase): Frame {
  const { text } = words
  // 研发投入比例(不低于)|营业收入(的3%)
  const share = SHARE_OF_WHOLE.exec(text)?.groups
  if (share !== undefined) {
    const { what = '', measure = '', bound = '' } = share
    const own = readSlots(cutWords(words, 0, what.length))
    const end = what.length + measure.length
    const whole = cutWords(words, end + bound.length)
    const partOf = { text: names.partOf + whole.text, at: [whole.at[0] ?? 0, ...whole.at] }
    const thing = joinWords(own.thing, own.measure)
    const said = measure === names.share ? NO_WORDS : cutWords(words, what.length, end)
    const slots = changeSlots(own, { thing, measure: said, partOf })
    return changeFrame(frame, { form: 'plain', suffix: '', own: words, slots })
  }
  const verb = LEVEL_VERB.exec(text) ?? REACHES.exec(text)
  if (verb === null || verb.index === 0) return plain(frame, words, names.ofWhole)
  const whole = cutWords(words, verb.index)
  const isStandard = STANDARD_END.test(text)
  const stays = verb[0].startsWith(names.partOf) || isStandard
  const slots = readSlots(cutWords(words, 0, verb.index))
  // 通过率不超过申请病例(的5%): a rate says itself of what
  if (!stays && SHORT_RATE.test(slots.measure.text)) return plain(frame, cutWords(words, 0, verb.index), '')
  const own =
    slots.measure.text === ''
      ? slots
      : changeSlots(slots, { thing: joinWords(slots.thing, slots.measure), measure: NO_SLOTS.measure })
  const partOf = stays
    ? whole
    : {
        text: names.partOf + whole.text.slice(verb[0].length),
        at: [whole.at[0] ?? 0, ...whole.at.slice(verb[0].length)],
      }
  return changeFrame(frame, { form: 'plain', suffix: '', own: words, slots: changeSlots(own, { partOf }) })
}
