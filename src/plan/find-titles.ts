import {
  ATTACHMENT_NOTE,
  DATE_LINE,
  DOC_NUMBER_LINE,
  HAN_DATE_LINE,
  ISSUER_END,
  NOTICE_END,
  PLAN_TITLE_END,
  REMARK,
} from '../lexicon/document.js'
import { attributeLabels, WEB_LINE } from '../lexicon/furniture.js'
import type { FrontLine } from './front-lines.js'

const MAX_TITLE = 90
const ATTRIBUTE_LINE = new RegExp(`^【?(?:${attributeLabels.join('|')})】?[：|]`, 'u')

const isPlain = (text: string): boolean =>
  text.length <= MAX_TITLE &&
  !/[。；：！]$/u.test(text) &&
  !/[。；！]/u.test(text) &&
  !DOC_NUMBER_LINE.test(text) &&
  !DATE_LINE.test(text) &&
  !HAN_DATE_LINE.test(text) &&
  !REMARK.test(text) &&
  !ATTACHMENT_NOTE.test(text) &&
  !/^(?:附件|索引号|发布|来源|主题|政策解读|相关解读|图解|目录|文件$)/u.test(text) &&
  !ATTRIBUTE_LINE.test(text) &&
  !WEB_LINE.test(text) &&
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
    while (from > 0 && index - from < 5) {
      const above = front[from - 1]?.text.text ?? ''
      const whole = joined.includes('关于') && !joined.startsWith('关于') && !/^[（(]/u.test(joined)
      const names = ISSUER_END.test(above) || /^[（(].*[)）]$/u.test(above)
      if (!isPlain(above) || (whole && !above.includes('关于')) || (joined.includes('关于') && !names)) break
      if (above.length + joined.length > 160) break
      joined = above + joined
      from--
    }
    if (joined.includes('关于') || /的(?:通知|意见)$/u.test(joined)) return [from, index]
  }
  return null
}

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
  const after = notice === null ? 0 : notice[1] + 1
  let named: string | undefined
  for (let line = after; named === undefined && line < Math.min(after + 6, front.length); line++)
    named = /《([^《》]{4,80})》/u.exec(front[line]?.text.text ?? '')?.[1]
  if (named !== undefined) {
    for (let from = front.length - 1; from >= after; from--) {
      let joined = ''
      for (let to = from; to < Math.min(front.length, from + 4); to++) {
        joined += front[to]?.text.text ?? ''
        if (joined === named) return [from, to]
        if (joined.length > named.length) break
      }
    }
  }
  // from the opening paragraph upwards: the last run of lines that reads like the title of a plan
  let fallback: [number, number] | null = null
  for (let to = front.length - 1; to >= after; to--) {
    if (!isTitleLine(front, to)) continue
    let from = to
    while (
      from > after &&
      to - from < 3 &&
      isTitleLine(front, from - 1) &&
      !startsTitle(front[from]?.text.text ?? '') &&
      near(front, from, source)
    )
      from--
    // a run may end in a line of its own kind: （2021—2025年）, the session that adopted it
    for (let end = to; end >= from; end--) {
      const joined = front
        .slice(from, end + 1)
        .map(({ text }) => text.text)
        .join('')
      if (PLAN_TITLE_END.test(joined) && joined.length <= MAX_TITLE) return [from, end]
    }
    fallback ??=
      front.slice(from, to + 1).reduce((sum, { text }) => sum + text.text.length, 0) <= 60 ? [from, to] : null
    to = from
  }
  return notice === null ? fallback : null
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
