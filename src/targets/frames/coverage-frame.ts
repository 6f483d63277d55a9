import { names, RATE_END } from '../../words/name-words.js'
import { COVERING, RANGE_END, WHOLLY, WILL_DO } from '../../words/frame-patterns.js'
import { ALL_OF, COVERS } from '../../words/phrase-patterns.js'
import { ATTAINS, CONNECTS } from '../../words/coverage-words.js'
import { allOfThem } from '../../words/phrase-words.js'
import { matchStart, startsAt } from '../../text/affix.js'
import { stripEnd } from '../../text/strip-end.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { changeFrame } from './change-frame.js'
import { deedFrame } from './deed-frame.js'
import { firstDeed } from './first-deed.js'
import type { Frame } from './frame.js'
import { cutWords, joinWords, wordsOf } from './phrase.js'
import type { Sides } from './sides.js'
import { deedOfList } from './deed-of-list.js'
import { plain } from './plain-frame.js'

const QUOTE = '“'

/** 乡镇、景区|通三级公路: where what reaches them begins. */
function connectionIn(phrase: string): number | null {
  for (let at = 1; at < phrase.length; at++) if (startsAt(CONNECTS, phrase, at)) return at
  return null
}

/** (所有)未达标的卫生院|达到标准, (所有)具备条件的乡镇|开展: nobody stands before a deed that only describes them. */
function deedOfAll(text: string): number | null {
  const first = firstDeed(text)
  if (first === null || first > 1) return first
  const of = text.indexOf(names.of, first) + 1
  const next = of > 0 ? firstDeed(text.slice(of)) : null
  return next === null || next < 2 ? first : of + next
}

/**
 * What a word of coverage measures: 覆盖所有镇街, 卫生院均设置, 所有医院实现, 远程医疗全覆盖.
 *
 * @param reading the passage
 * @param item the value
 * @param sides its words on either side
 * @param frame the empty frame
 */
export function coverageFrame(reading: Reading, item: Item, { head, tail }: Sides, frame: Frame): Frame {
  const { text, passage } = reading
  const words = text.slice(item.start, item.end)
  const weak = head.text === ''
  const shape = item.coverage?.shape
  if (COVERING.test(words)) {
    const from = item.start + (COVERS.exec(words)?.[0].length ?? 2)
    const covered = wordsOf(passage.text, from, item.end)
    if (words.startsWith(names.covers))
      return changeFrame(plain(frame, joinWords(head, covered), names.coverage), { weak })
    const all = ALL_OF.exec(covered.text)?.[0].length ?? 0
    const deed = joinWords(wordsOf(passage.text, item.start, item.start + 2), head)
    return changeFrame(deedFrame(frame, cutWords(covered, all), deed, names.share), { weak })
  }
  if (shape === 'before-verb') {
    const deed = cutWords(tail, matchStart(WILL_DO, tail.text)?.[0].length ?? 0)
    return changeFrame(deedFrame(frame, head, deed, names.share), { weak })
  }
  if (shape === 'before-noun') {
    const deed = connectionIn(tail.text) ?? deedOfAll(tail.text)
    const who = cutWords(tail, 0, stripEnd(tail.text.slice(0, deed ?? 0), allOfThem).length)
    if (deed !== null && who.text !== '') return deedFrame(frame, who, cutWords(tail, deed), names.share)
    // 所有卫生院和70%的村卫生室具备…: the deed stands behind the last of the list
    const common = deed === null && item.next !== null ? deedOfList(reading, item) : null
    if (common !== null) return deedFrame(frame, tail, common, names.share)
    return changeFrame(plain(frame, head, names.coverage), { weak: true })
  }
  // 所有县级医院|实现远程会诊|全覆盖
  const all = ALL_OF.exec(head.text)?.[0].length ?? 0
  const said = head.text.length - all >= 2 ? cutWords(head, all) : head
  // 做到中医馆“乡乡|全覆盖”: the quote opens before what is covered
  if (shape === 'quoted') {
    const open = said.text.lastIndexOf(QUOTE)
    const whose = open < 0 ? said : joinWords(cutWords(said, 0, open), cutWords(said, open + 1))
    const thing = cutWords(whose, ATTAINS.exec(whose.text)?.[0].length ?? 0)
    return changeFrame(plain(frame, thing, names.coverage), { weak })
  }
  const reached = said.text.indexOf(names.reaches)
  const name = reached < 0 ? said : joinWords(cutWords(said, 0, reached), cutWords(said, reached + 2))
  if (shape === 'widened') {
    // 筛查范围扩大到全体|学生: of whom
    const whom = wordsOf(passage.text, item.start + (ALL_OF.exec(words)?.[0].length ?? words.length), item.end)
    const service = cutWords(name, 0, name.text.length - (RANGE_END.exec(name.text)?.[0].length ?? 0))
    return changeFrame(plain(frame, joinWords(whom, service), names.coverage), { weak })
  }
  if (words.includes(names.covers)) return changeFrame(plain(frame, name, names.coverage), { weak })
  const wholly = WHOLLY.exec(words)?.[0].length ?? 0
  const deed = wordsOf(passage.text, item.start + wholly, item.end)
  return changeFrame(plain(frame, joinWords(name, deed), wholly > 0 ? RATE_END : ''), { weak })
}
