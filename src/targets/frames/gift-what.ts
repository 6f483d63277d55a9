import {
  BASIS,
  BY_SHARE,
  CAPS,
  EACH_INSIDE,
  GIFT_BEHIND,
  GIFT_EACH,
  GIFT_END,
  GIFT_HOW,
  GIFT_JOINT,
  GIFT_KIND,
  GIFT_LINK,
  GIFT_OPENS,
  GIVER,
  GIVES_END,
  LONGEST_KIND,
  RATE_BEHIND,
  RATE_NOUN,
  STANDARD_LINK,
} from '../../words/gift-words.js'
import { names, ONLY_JOINTS } from '../../words/name-words.js'
import { allMatches } from '../../text/all-matches.js'
import { endsAt, matchEnd } from '../../text/affix.js'
import type { Reading } from '../../clause/reading.js'
import type { Stretch } from '../../clause/split-sentences.js'
import type { Item } from '../cut-parts.js'

/** So much of a clause is read for what is given. */
const REACH = 100

/** What is given at a value, in units of the passage; stretches that are not there are null. */
export interface Gift {
  /** 一次性 */
  how: Stretch | null
  /** 岗位津贴, 建设补助: null where only a verb gives, or where nothing does */
  thing: Stretch | null
  /** a verb that gives stands before the value */
  gives: boolean
  /** 每张床位 */
  per: Stretch | null
  /** 投资额 of 按投资额的20% */
  basis: Stretch | null
  /** 市财政, where it stands right before */
  giver: Stretch | null
  /** (5万元的)标准 */
  isStandard: boolean
  /** 最高不超过 */
  isCap: boolean
  /** whom it is for, behind the value */
  whom: Stretch | null
  /** the words before it, up to where those of the gift begin */
  before: Stretch
}

/**
 * Read what is given at a value: the words right before it from right to left (给予|一次性|建设补贴|每床|最高|50万元), and those behind it
 * (50万元|的|一次性奖励).
 *
 * @param reading the passage
 * @param item the value
 * @param last the value behind which the words stand: the last of its list
 * @param from where the words before it begin
 */
export function readGift({ text }: Reading, item: Item, last: Item, from: number): Gift {
  const start = Math.max(from, item.start - REACH)
  const isShare = item.quantity?.family === 'percent'
  const said = text.slice(item.start, item.end)
  const gift: Gift = {
    how: null,
    thing: null,
    gives: false,
    per: null,
    basis: null,
    giver: null,
    isStandard: false,
    isCap: CAPS.test(said),
    whom: null,
    before: { start: from, end: item.start },
  }
  readBehind(text, gift, ONLY_JOINTS.test(text.slice(item.end, item.part.end)) ? last : item, isShare)
  let end = isShare ? readShare(text, gift, start, item.start) : item.start
  for (let count = 0; count < 12 && end > start; count++) {
    const link = matchEnd(gift.gives ? GIFT_JOINT : GIFT_LINK, text, start, end)
    if (link !== null) {
      if (CAPS.test(link[0])) gift.isCap = true
      end -= link[0].length
      continue
    }
    const step = stepBefore(text, gift, start, end)
    if (step === end) break
    end = step
  }
  gift.before = { start: from, end }
  return gift
}

/** 按投资额的(20%), 先按(70%): what leads to a share, and the share's whole. */
function readShare(text: string, gift: Gift, start: number, end: number): number {
  const words = BASIS.exec(text.slice(start, end))
  const basis = words?.groups?.['basis']
  if (words !== null && basis !== undefined) {
    const at = start + words.index + words[0].indexOf(basis)
    gift.basis = { start: at, end: at + basis.length }
    gift.gives = true
    return start + words.index
  }
  const by = matchEnd(BY_SHARE, text, start, end)?.[0].length ?? 0
  gift.gives ||= by > 0
  return end - by
}

/** One word of the gift before a place; the place itself where none stands there. */
function stepBefore(text: string, gift: Gift, start: number, end: number): number {
  const cut = (words: RegExpExecArray | null): Stretch | null =>
    words === null ? null : { start: end - words[0].length, end }
  const standard = cut(matchEnd(STANDARD_LINK, text, start, end))
  if (standard !== null && !gift.isStandard) {
    gift.isStandard = true
    return standard.start
  }
  const verb = cut(matchEnd(GIVES_END, text, start, end))
  if (verb !== null) {
    gift.gives = true
    return verb.start
  }
  const how = cut(matchEnd(GIFT_HOW, text, start, end))
  if (how !== null) {
    gift.how ??= how
    return how.start
  }
  const noun = gift.gives ? null : cut(matchEnd(GIFT_END, text, start, end))
  if (noun !== null) {
    gift.gives = true
    // 补助(5万元)运行经费: what is given stands behind its verb
    if (gift.thing !== null) return noun.start
    const kind = kindBefore(text, start, noun.start)
    gift.thing = { start: kind, end }
    return kind
  }
  const each = cut(matchEnd(GIFT_EACH, text, start, end))
  if (each !== null) {
    // 每人|每月: one after the other
    gift.per = { start: each.start, end: gift.per?.start === each.end ? gift.per.end : each.end }
    return each.start
  }
  const giver = cut(matchEnd(GIVER, text, start, end))
  if (giver !== null && gift.giver === null) {
    gift.giver = giver
    return giver.start
  }
  return end
}

/** Where the words begin that say which gift it is: 给予|岗位(津贴), 每人每月|生活(补贴). */
function kindBefore(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST_KIND)
  const near = text.slice(from, end)
  let opens = -1
  for (const words of [...allMatches(near, GIFT_OPENS), ...allMatches(near, EACH_INSIDE)])
    opens = Math.max(opens, words.index + words[0].length)
  // 金牌的|运动员|奖励: whom, and not which gift
  if (opens >= 0 && (near.charAt(opens - 1) !== names.of || GIFT_KIND.test(near.slice(opens)))) return from + opens
  // 岗位津贴 at the head of its clause, 运行经费 at that of its part
  return from === start && GIFT_KIND.test(near) ? start : end - longestKind(near)
}

/** 养老机构|建设(补贴): the longest end of the words that is a kind of gift. */
function longestKind(near: string): number {
  for (let at = 0; at < near.length; at++) if (GIFT_KIND.test(near.slice(at))) return near.length - at
  return 0
}

function readBehind(text: string, gift: Gift, { start, end, part, next }: Item, isShare: boolean): void {
  const to = Math.min(next === null ? Math.max(part.end, end) : next.start, end + REACH)
  const tail = text.slice(end, to)
  // 减免50%|培训费: what the share is of
  const noun = isShare && endsAt(GIFT_END, text, Math.max(0, start - REACH), start) ? RATE_NOUN.exec(tail) : null
  if (noun !== null) gift.basis = { start: end, end: end + noun[0].length }
  const words = noun === null ? GIFT_BEHIND.exec(tail) : null
  const said = words?.groups?.['gift']
  if (words === null || said === undefined) return
  if (!isShare && RATE_BEHIND.test(said)) return
  const lead = words.groups?.['lead'] ?? ''
  const from = end + lead.length
  gift.isStandard = words.groups?.['standard'] !== undefined
  const whom = words.groups?.['whom']
  if (whom !== undefined) {
    const at = text.indexOf(whom, end)
    gift.whom = { start: at, end: at + whom.length }
  }
  gift.thing = { start: from, end: from + said.length }
}
