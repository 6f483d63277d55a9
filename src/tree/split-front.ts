import { ADDRESSEE, DOC_NUMBER, PLAN_TITLE_END } from '../words/document.js'
import { FILE_NAME } from '../words/furniture.js'
import { cutParagraph } from './mark-contents.js'
import type { Paragraph } from './join-lines.js'
import { readMarker } from './read-marker.js'

const MIN_LENGTH = 90
const MAX_ABOVE = 3
const NOTICE = /的通知|的意见|的决定|的批复/u
const SIGNED =
  /((?:19|20)\d\d|[〇零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日/u
const REMARK = /（(?:此件|本件|此文)[^（）]{2,16}）/u
const NAMED = /[印转]发《([^《》]{4,90})》|《([^《》]{4,90})》(?:已经?|业经)/u

/**
 * Put the line breaks back into a letterhead that has lost them: title of the notice, document number, addressee,
 * signature with its date, remark and the plan's title become paragraphs of their own.
 *
 * @param paragraphs joined paragraphs
 */
export function splitFront(paragraphs: readonly Paragraph[]): Paragraph[] {
  const index = paragraphs.findIndex(isLong)
  const first = paragraphs[index]
  // a web page may print a line or two above it, and what a document site says of the file
  if (first === undefined || paragraphs.slice(0, index).filter(saysSomething).length > MAX_ABOVE) return [...paragraphs]
  const above = paragraphs.slice(0, index).some(({ text }) => NOTICE_LINE.test(text.text))
  const cuts = findCuts(first.text.text, above)
  if (cuts.length === 0) return [...paragraphs]
  const edges = [0, ...cuts, first.text.text.length]
  const pieces = edges.slice(1).map((to, i) => cutParagraph(first, edges[i] ?? 0, to, false))
  return [...paragraphs.slice(0, index), ...pieces.filter((piece) => piece !== null), ...paragraphs.slice(index + 1)]
}

const isText = (paragraph: Paragraph): boolean => !paragraph.furniture && paragraph.row === null
const saysSomething = (paragraph: Paragraph): boolean =>
  isText(paragraph) && WORDS.test(paragraph.text.text) && !FILE_NAME.test(paragraph.text.text)
/** Words, not 18页, 33.20KB or 编号：928920. */
const WORDS = /^(?!\p{Script=Han}{2,6}：)[^：]*\p{Script=Han}{5}/u
const isLong = (paragraph: Paragraph): boolean => isText(paragraph) && paragraph.text.text.length >= MIN_LENGTH

/** What stands before 的通知 is a title, not a sentence that cites one. */
const isTitle = (text: string): boolean =>
  !/[，。；]/u.test(text) && text.split('《').length === text.split('》').length

/**
 * Units where a new line begins, ascending.
 *
 * @param text the long paragraph
 * @param above whether the title of a notice stands on a line of its own above it
 */
function findCuts(text: string, above: boolean): number[] {
  const head = text.slice(0, 1500)
  const notice = NOTICE.exec(head)
  const titled = notice !== null && notice.index <= 120 && isTitle(head.slice(0, notice.index))
  if (!titled && !above) return cutTitle(head)
  const cuts = new Set<number>()
  let at = titled ? notice.index + notice[0].length : 0
  cuts.add(at)
  const number = DOC_NUMBER.exec(head.slice(at, at + 40))
  if (number?.index === 0) {
    at += number[0].length
    cuts.add(at)
  }
  const addressee = /^[^。；！？《》]{2,400}?：/u.exec(head.slice(at, at + 401))?.[0] ?? ''
  if (ADDRESSEE.test(addressee)) {
    at += addressee.length
    cuts.add(at)
  }
  const named = NAMED.exec(head.slice(at))
  const signed = SIGNED.exec(head.slice(at))
  if (signed !== null) {
    const stop = head.lastIndexOf('。', at + signed.index)
    if (stop > 0) cuts.add(stop + 1)
    // the signature: what stands between the last sentence and its date
    cuts.add(at + signed.index)
    at += signed.index + signed[0].length
    cuts.add(at)
  }
  const remark = REMARK.exec(head.slice(at, at + 40))
  if (remark?.index === 0) {
    at += remark[0].length
    cuts.add(at)
  }
  const title = named?.[1] ?? named?.[2]
  const again = title === undefined ? -1 : head.indexOf(title, at)
  if (title !== undefined && again >= at && again - at < 30) {
    cuts.add(again)
    cuts.add(again + title.length)
  } else if (readMarker(head, at) === null) {
    const end = PLAN_TITLE_END.exec(head.slice(at, at + 60).split('。')[0] ?? '')
    if (end !== null) cuts.add(at + end.index + end[0].length)
  }
  return [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b)
}

/** A title run together with its opening sentence: …行动计划（2021—2022年）为提高…. */
function cutTitle(head: string): number[] {
  const from = readMarker(head, 0)?.length ?? 0
  const glued = GLUED_TITLE.exec(head.slice(from, from + 90))?.[1]
  if (glued === undefined || !PLAN_TITLE_END.test(glued)) return []
  return [from, from + glued.length].filter((cut) => cut > 0)
}

const NOTICE_LINE = /的(?:通知|意见|决定|批复)$/u
const GLUED_TITLE = /^((?:(?![，。；：！？、]).){8,70}?)(?=(?:为[^了期人]|为了|根据|按照|依据|为深入)(?:(?!。).){4})/u
