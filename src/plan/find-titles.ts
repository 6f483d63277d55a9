import {
  ADDRESSEE,
  ATTACHMENT_NOTE,
  DATE_LINE,
  DOC_NUMBER_LINE,
  ENACTS,
  HAN_DATE_LINE,
  ISSUER_END,
  ISSUER_PLACE,
  NOTICE_END,
  PLAN_TITLE_END,
  REMARK,
} from '../words/document.js'
import { ATTRIBUTE_LINE, FILE_NAME, TIMESTAMP, WEB_LINE, webWords } from '../words/furniture.js'
import type { MappedText } from '../text/mapped-text.js'
import { isIssuers } from './issuer-names.js'
import type { FrontLine } from './split-front-line.js'
import { findAdopted, findLines, joinLines, loose, namesIn } from './title-names.js'

const MAX_TITLE = 90
/** Lines that the title of a notice may be broken into, issuers not counted. */
const MAX_NOTICE_LINES = 5
const MAX_ISSUERS = 15
/** Lines that the plan's own title may be broken into. */
const MAX_PLAN_LINES = 4
/** Lines below the notice's title in which its text names the plan. */
const MAX_NOTICE_TEXT = 12
/** Any other label (发布人：…), and the path of a web page. */
const WEB_LABEL = /^\p{Script=Han}{2,8}：|[>＞]/u

/** 18页33.20KB, 2024-05-20: no title, which is mostly Chinese but for the years in its brackets. */
function isChinese(text: string): boolean {
  const bare = text.replace(/（[^（）]*）/gu, '')
  return (bare.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 >= bare.length
}

const isPlain = (text: string): boolean =>
  text.length <= MAX_TITLE &&
  isChinese(text) &&
  !/[。；：！]$/u.test(text) &&
  !/[。；！]/u.test(text) &&
  !DOC_NUMBER_LINE.test(text) &&
  !DATE_LINE.test(text) &&
  !HAN_DATE_LINE.test(text) &&
  !REMARK.test(text) &&
  !ATTACHMENT_NOTE.test(text) &&
  !/^(?:附件|索引号|发布|来源|主题|政策解读|相关解读|图解|目录|文件$)/u.test(text) &&
  !ATTRIBUTE_LINE.test(text) &&
  !WEB_LABEL.test(text) &&
  !WEB_LINE.test(text) &&
  !FILE_NAME.test(text) &&
  !webWords.has(text) &&
  !TIMESTAMP.test(text) &&
  !ENACTS.test(text) &&
  !/文件$/u.test(text)

/**
 * Find the title of the notice: 关于…的通知, with the lines it was broken into.
 *
 * @param front lines before the first section
 * @returns first and last line, or null
 */
export function findNotice(front: readonly FrontLine[]): [number, number] | null {
  for (const [index, { text }] of front.entries()) {
    if (!isPlain(text.text) || !NOTICE_END.test(text.text)) continue
    let from = index
    let joined = text.text
    for (let issuers = 0; from > 0 && index - from - issuers < MAX_NOTICE_LINES && issuers < MAX_ISSUERS; from--) {
      const above = front[from - 1]?.text.text ?? ''
      const begun = joined.includes('关于')
      const isCut = begun && cutsName(above, joined)
      const names = isIssuers(above) || /^[（(].*[)）]$/u.test(above) || isCut
      const whole = begun && !isCut && !joined.startsWith('关于') && !/^[（(]/u.test(joined)
      if (!isPlain(above) || (begun && !names)) break
      if (whole && (issuers === 0 || !isBeside(above, front[from]?.text.text ?? ''))) break
      if (above.length + joined.length > 160 && !begun) break
      if (begun) issuers++
      joined = above + joined
    }
    if (joined.includes('关于') || /的(?:通知|意见)$/u.test(joined)) return [from, index]
  }
  return null
}

/** …市教育⏎局关于…: the end of the line cuts the name of an issuer. */
function cutsName(above: string, joined: string): boolean {
  const rest = joined.slice(0, Math.max(0, joined.indexOf('关于')))
  // 计划总结⏎云洲省卫生健康委关于…: a whole name stands there, below the name of a column
  if (ISSUER_PLACE.test(rest)) return false
  return rest !== '' && rest.length <= MAX_REST && !isIssuers(above) && isIssuers(above + rest)
}

/** Longest end of a name that a line begins with: 生健康委员会. */
const MAX_REST = 8

/** Two issuers of a joint notice, not a letterhead above the name of the same office. */
const isBeside = (above: string, below: string): boolean =>
  isIssuers(below) && !above.startsWith(below) && !below.startsWith(above)

/**
 * Find the plan's own title: the last short lines before its opening paragraph, or what the notice names in 《》.
 *
 * @param front lines before the first section
 * @param notice lines of the notice's title
 * @param source the source text
 * @returns first and last line, or null
 */
export function findPlanTitle(
  front: readonly FrontLine[],
  notice: [number, number] | null,
  source: string,
): [number, number] | null {
  const after = skipRepeated(front, notice)
  const names = namesIn([...noticeText(front, notice), ...(notice === null ? [] : [joinLines(front, notice)])])
  const named =
    findLines(front, after, new Set(names.filter(({ adopts }) => adopts).map(({ name }) => loose(name.text)))) ??
    findLines(front, after, new Set(names.map(({ name }) => loose(name.text))))
  if (named !== null) return named
  // from the opening paragraph upwards: the last run of lines that reads like the title of a plan
  for (let to = lastTitle(front, notice); to >= after; to--) {
    if (!isTitleLine(front, to)) continue
    const from = runStart(front, to, after, source)
    // a run may end in a line of its own kind: （2021—2025年）, the session that adopted it
    for (let end = to; end >= from; end--) {
      const joined = front
        .slice(from, end + 1)
        .map(({ text }) => text.text)
        .join('')
      if (PLAN_TITLE_END.test(joined) && joined.length <= MAX_TITLE) return [from, end]
    }
    to = from
  }
  return null
}

/**
 * Find the name that a notice gives to the plan where the plan prints no title of its own: 现印发《…》, 关于印发…的通知.
 *
 * @param front lines before the first section
 * @param notice lines of the notice's title
 * @returns the name without its marks, or null
 */
export function findNamedTitle(front: readonly FrontLine[], notice: [number, number] | null): MappedText | null {
  const title = notice === null ? null : joinLines(front, notice)
  return findAdopted([...noticeText(front, notice), ...(title === null ? [] : [title])], title)
}

/**
 * Find a line that may be a title though it ends in no word of one.
 *
 * @param front lines before the first section
 * @param source the source text
 * @returns first and last line, or null
 */
export function findShortLines(front: readonly FrontLine[], source: string): [number, number] | null {
  for (let to = findFirstSentence(front) - 1; to >= 0; to--) {
    if (!isTitleLine(front, to) || SAYS_MUCH.test(front[to]?.text.text ?? '')) continue
    const from = runStart(front, to, 0, source)
    if (front.slice(from, to + 1).reduce((sum, { text }) => sum + text.text.length, 0) <= 60) return [from, to]
    to = from
  }
  return null
}

/** A headline that says a number of things or of a share is news, not a title: 今年新增托位2000个. */
const SAYS_MUCH = /\d(?:[%‰岁家张名人万亿所]|个(?!月))/u

/** A sentence: the text has begun, and no title stands below it. */
const isSentence = (text: string): boolean => /[。；！？]/u.test(text) || text.length > MAX_TITLE || ENACTS.test(text)

function findFirstSentence(front: readonly FrontLine[]): number {
  const first = front.findIndex(({ text }) => isSentence(text.text) && !REMARK.test(text.text))
  return first < 0 ? front.length : first
}

/** A title stands above the first sentence; below the text of a notice stands the title of what it carries. */
function lastTitle(front: readonly FrontLine[], notice: [number, number] | null): number {
  const carries =
    notice !== null ||
    front.some(({ text }) => ADDRESSEE.test(text.text)) ||
    namesIn(noticeText(front, null)).some(({ adopts }) => adopts)
  return carries ? front.length - 1 : findFirstSentence(front) - 1
}

/** Index of the line after the notice's title, and after the same title printed again. */
function skipRepeated(front: readonly FrontLine[], notice: [number, number] | null): number {
  if (notice === null) return 0
  const below = front.slice(0, notice[1] + 1 + MAX_NOTICE_TEXT)
  const again = findLines(below, notice[1] + 1, new Set([loose(joinLines(front, notice).text)]))
  return (again ?? notice)[1] + 1
}

/** What the notice says below its title, and the plan where there is no notice. */
function noticeText(front: readonly FrontLine[], notice: [number, number] | null): MappedText[] {
  const after = notice === null ? 0 : notice[1] + 1
  return front.slice(after, after + MAX_NOTICE_TEXT).map(({ text }) => text)
}

/** First line of the run of title lines that ends in a line. */
function runStart(front: readonly FrontLine[], to: number, after: number, source: string): number {
  let from = to
  while (
    from > after &&
    to - from < MAX_PLAN_LINES - 1 &&
    isTitleLine(front, from - 1) &&
    !startsTitle(front[from]?.text.text ?? '') &&
    near(front, from, source)
  )
    from--
  return from
}

function isTitleLine(front: readonly FrontLine[], index: number): boolean {
  const text = front[index]?.text.text ?? ''
  if (!isPlain(text) || text.length < 3) return false
  const next = front[index + 1]?.text.text ?? ''
  // a signature stands above its date
  if (DATE_LINE.test(next) || HAN_DATE_LINE.test(next)) return false
  return !ISSUER_END.test(text) || PLAN_TITLE_END.test(text)
}

const startsTitle = (text: string): boolean => /^.{2,12}[省市县区州盟旗]/u.test(text) && PLAN_TITLE_END.test(text)

/** Parts of one title stand on neighbouring lines. */
function near(front: readonly FrontLine[], index: number, source: string): boolean {
  const above = front[index - 1]?.leaf.data.span.end ?? 0
  const below = front[index]?.leaf.data.span.start ?? 0
  return source.slice(above, below).split('\n').length <= 3
}
