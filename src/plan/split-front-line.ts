import { endsAt, matchStart, prefix, suffix } from '../text/affix.js'
import {
  ADDRESSEE_BEFORE_TEXT,
  NOTICE_TITLE,
  DOC_NUMBER,
  ISSUER_END,
  NOTICE_END,
  NUMBER_AFTER_TITLE,
  OPEN_END,
  PLAN_TITLE_END,
  READING_LABEL,
  SEAL,
  SIGNED_LINE,
} from '../words/document.js'
import type { LeafNode } from '../model.js'
import { sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { closeTitle } from './close-title.js'

const OPEN = suffix(OPEN_END)
const LABEL = prefix(READING_LABEL)
const ADDRESSEE = prefix(ADDRESSEE_BEFORE_TEXT)

/** A leaf of text, or one of the lines that stand together in it, with its cleaned text. */
export interface FrontLine {
  text: MappedText
  leaf: LeafNode
}

const MAX_LINE = 160
/** Most lines hold no document number and end in no date. */
const NUMBER_SIGN = '号'
const DATE_SIGN = '日'
const BULLET = /^[·●■◆▲★※◇□▪▶►>＞]+(?=\p{Script=Han}|《)/u
const NUMBER_BEFORE = new RegExp(
  `^(?:\\p{Script=Han}{4,40}文件)?（?(?:文号：|发文字号：)?${DOC_NUMBER.source}）?(?=《|\\p{Script=Han})`,
  'u',
)

/**
 * What a document prints on lines of its own and a web page runs together: bullet, document number before or after the
 * title, a title inside 《》, the issuer and the date under it, whom it is sent to and what it says.
 *
 * @param line a line before the first section
 * @param above text of the line above it
 * @returns the line without bullet and marks, or the lines that it holds, in order
 */
export function splitFrontLine(line: FrontLine, above = ''): FrontLine[] {
  const { text } = line.text
  const addressee = matchStart(ADDRESSEE, text)?.[0].length
  if (addressee !== undefined)
    return [sliceMapped(line.text, 0, addressee), sliceMapped(line.text, addressee)].map((part) => ({
      text: part,
      leaf: line.leaf,
    }))
  // the link to an upstream document stands on a line of its own inside its sentence
  if (text.length > MAX_LINE || endsAt(OPEN, above)) return [line]
  return splitText(line.text, BULLET.exec(text)?.[0].length ?? 0).map((part) =>
    part === line.text ? line : { text: part, leaf: line.leaf },
  )
}

function splitText(whole: MappedText, from: number): MappedText[] {
  const line = unwrap(sliceMapped(whole, from))
  const { text } = line
  const label = matchStart(LABEL, text)?.[0].length ?? 0
  if (label > 0 && PLAN_TITLE_END.test(text) && !text.startsWith('《', label))
    return [sliceMapped(line, 0, label), ...splitText(line, label)]
  if (text.includes(NUMBER_SIGN)) {
    const before = NUMBER_BEFORE.exec(text)?.[0].length ?? 0
    if (before > 0 && isHead(text.slice(before))) {
      const letterhead = text.slice(0, before).indexOf('文件') + 2
      const head = letterhead > 1 ? [sliceMapped(line, 0, letterhead)] : []
      return [...head, sliceMapped(line, Math.max(0, head.length * letterhead), before), ...splitText(line, before)]
    }
    const after = NUMBER_AFTER_TITLE.exec(text)?.[1]?.length ?? 0
    if (after > 0 && isBalanced(text.slice(0, after)))
      return [...splitText(sliceMapped(line, 0, after), 0), sliceMapped(line, after)]
  }
  const signed = text.endsWith(DATE_SIGN) ? SIGNED_LINE.exec(text)?.[1] : undefined
  if (signed !== undefined && ISSUER_END.test(signed.replace(SEAL, '')))
    return [sliceMapped(line, 0, signed.length), sliceMapped(line, signed.length)]
  return [line]
}

/** The title of a notice or a plan, the first line of one, or the name of an issuer. */
function isHead(text: string): boolean {
  if (/[。；]/u.test(text)) return false
  return (
    text.startsWith('《') ||
    NOTICE_TITLE.test(text) ||
    [NOTICE_END, PLAN_TITLE_END, ISSUER_END].some((end) => end.test(text))
  )
}

const isBalanced = (text: string): boolean => text.split('《').length === text.split('》').length

/** A title that stands in 《》 as a whole loses them. */
function unwrap(line: MappedText): MappedText {
  const end = line.text.length - 1
  return end > 1 && line.text.startsWith('《') && closeTitle(line.text, 0) === end ? sliceMapped(line, 1, end) : line
}
