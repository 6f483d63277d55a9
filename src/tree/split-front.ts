import { DOC_NUMBER, PLAN_TITLE_END } from '../lexicon/document.js'
import { cutParagraph } from './mark-contents.js'
import type { Paragraph } from './join-lines.js'
import { readMarker } from './read-marker.js'

const MIN_LENGTH = 90
const NOTICE = /的通知|的意见|的决定|的批复/u
const ADDRESSEE_END = /(?:单位|部门|机构|政府|管委会|委员会|公司)：/u
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
  const index = paragraphs.findIndex((paragraph) => !paragraph.furniture && paragraph.row === null)
  const first = paragraphs[index]
  if (first === undefined || first.text.text.length < MIN_LENGTH) return [...paragraphs]
  const cuts = findCuts(first.text.text)
  if (cuts.length === 0) return [...paragraphs]
  const edges = [0, ...cuts, first.text.text.length]
  const pieces = edges.slice(1).map((to, i) => cutParagraph(first, edges[i] ?? 0, to, false))
  return [...paragraphs.slice(0, index), ...pieces.filter((piece) => piece !== null), ...paragraphs.slice(index + 1)]
}

/** Units where a new line begins, ascending. */
function findCuts(text: string): number[] {
  const head = text.slice(0, 1500)
  const notice = NOTICE.exec(head)
  if (notice === null || notice.index > 120) return []
  const cuts = new Set<number>()
  let at = notice.index + notice[0].length
  cuts.add(at)
  const number = DOC_NUMBER.exec(head.slice(at, at + 40))
  if (number?.index === 0) {
    at += number[0].length
    cuts.add(at)
  }
  const addressee = ADDRESSEE_END.exec(head.slice(at, at + 400))
  if (addressee !== null) {
    at += addressee.index + addressee[0].length
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
