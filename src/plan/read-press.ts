import { AND_OTHERS, NEWS_ISSUES, NEWS_SPEAKS, PLAN_TITLE_END } from '../words/document.js'
import type { PlanMeta } from '../model.js'
import { printedText, sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { closeTitle } from './close-title.js'
import { printIssuers, splitIssuers } from './issuer-names.js'
import { isoDate } from './read-date.js'
import type { FrontLine } from './split-front-line.js'
import { loose } from './title-names.js'

const MAX_NAME = 90
/** Lines that are looked at: a press text says at once which plan it is about. */
const MAX_LINES = 16
const DAY = /(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日[^。日]{0,24}$/u

/**
 * Read what a press text says of the plan it is about: its name, who issued it and when.
 *
 * @param front lines of text without furniture
 * @param source the source text
 * @param meta metadata without a title; title, issuer, date and their spans are set
 * @param year year in which the page was put on line, where it is known
 * @param own title of the text, which may be the name of the plan
 * @returns whether a plan is spoken of
 */
export function readPress(
  front: readonly FrontLine[],
  source: string,
  meta: PlanMeta,
  year: string | undefined,
  own: MappedText | null,
): boolean {
  for (const { text } of front.slice(0, MAX_LINES)) {
    const found = findSpoken(text)
    if (found === null) continue
    const { name, before } = found
    if (own !== null && loose(own.text) === loose(name.text)) {
      readIssue(before, source, meta, year)
      return true
    }
    if (own !== null && !own.text.includes(name.text)) continue
    meta.planTitle = printedText(source, name)
    meta.spans.planTitle = sourceSpan(name, 0, name.text.length)
    // a headline that prints the name is the title of the text: 一图读懂《…》
    meta.title = isHeadline(text.text) ? printedText(source, text) : meta.planTitle
    meta.spans.title = isHeadline(text.text) ? sourceSpan(text, 0, text.text.length) : meta.spans.planTitle
    // the headline names the plan, the first sentences say who issued it
    const said = isHeadline(text.text)
      ? (front.map((line) => findSpoken(line.text)).find((other) => other !== null && !isHeadline(other.whole)) ?? null)
      : found
    readIssue(said?.before ?? before, source, meta, year)
    return true
  }
  return false
}

interface Spoken {
  whole: string
  name: MappedText
  /** what stands before the name in its sentence */
  before: MappedText
}

const isHeadline = (text: string): boolean => text.length <= MAX_NAME && !/[。；]/u.test(text)

/** The first name in 《》 that the words around it speak of as a plan: 印发《…》, 《…》提出. */
function findSpoken(line: MappedText): Spoken | null {
  const { text } = line
  for (let i = text.indexOf('《'); i >= 0; i = text.indexOf('《', i + 1)) {
    const end = closeTitle(text, i)
    if (end < 0) return null
    const name = sliceMapped(line, i + 1, end)
    const from = text.lastIndexOf('。', i) + 1
    const spoken =
      isHeadline(text) ||
      NEWS_ISSUES.test(text.slice(Math.max(from, i - 8), i)) ||
      NEWS_SPEAKS.test(text.slice(end + 1, end + 20))
    if (spoken && name.text.length > 5 && name.text.length <= MAX_NAME && PLAN_TITLE_END.test(name.text))
      return { whole: text, name, before: sliceMapped(line, from, i) }
    i = end
  }
  return null
}

/** 近日，省政府办公厅印发 … : who, and on what day of the year in which the page was put on line. */
function readIssue(before: MappedText, source: string, meta: PlanMeta, printed: string | undefined): void {
  const issues = NEWS_ISSUES.exec(before.text)
  const clause = before.text.slice(0, issues?.index ?? before.text.length)
  const day = DAY.exec(clause)
  if (meta.issuedOn === null && issues !== null && day !== null) {
    const year = day[1] ?? printed
    const date = isoDate(year, day[2], day[3])
    if (date !== null) {
      meta.issuedOn = date
      meta.spans.issuedOn = sourceSpan(before, day.index, day.index + day[0].length)
    }
  }
  if (meta.issuer !== null || issues === null) return
  const to = clause.length - (ISSUED_WHEN.exec(clause)?.[0].length ?? 0)
  const at = Math.max(0, ...STARTS.map((sign) => endOfLast(clause, sign, to)))
  const name = clause.slice(at, to)
  if (name.length < 3 || name.length > MAX_NAME || !ISSUES_END.test(name.replace(AND_OTHERS, ''))) return
  const names = splitIssuers(sliceMapped(before, at, to))
  meta.issuer = names.length === 1 ? printedText(source, before, at, to) : printIssuers(names, source)
  meta.spans.issuer = sourceSpan(before, at, to)
}

function endOfLast(text: string, sign: string, to: number): number {
  const at = text.lastIndexOf(sign, to - 1)
  return at < 0 ? 0 : at + sign.length
}

/** What stands in front of the bodies that have issued a plan. */
const STARTS = ['，', '：', '“', '获悉', '由']
const ISSUED_WHEN = /(?:日前|近日|近期|今日|昨日|于[^，。于]{2,14})$/u
const ISSUES_END = /(?:政府|办公[厅室]|委员会|[委局厅部办]|国务院)$/u
