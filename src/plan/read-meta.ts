import {
  ADDRESSEE,
  ATTACHMENT_NOTE,
  DATE_LINE,
  DOC_NUMBER,
  DOC_NUMBER_LINE,
  DRAFT,
  HAN_DATE_LINE,
  ISSUER_END,
  NOTICE_END,
  PLAN_TITLE_END,
  REMARK,
} from '../lexicon/document.js'
import { attributeLabels, FILE_LINE } from '../lexicon/furniture.js'
import { findRegion } from '../lexicon/find-region.js'
import { listRegions } from '../lexicon/regions.js'
import { hanDigits } from '../lexicon/numbering.js'
import { createMessage } from '../messages.js'
import type { LeafNode, ParseOptions, PlanMessage, PlanMeta, PlanNode, PlanTree, Span } from '../model.js'
import { printedText, sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { readAttachmentNotes } from '../tree/find-attachments.js'
import { leafText } from '../tree/leaf-text.js'
import { readHanNumber } from '../tree/read-marker.js'
import { findBasis } from './find-basis.js'

/** Metadata, and where the plan's own text begins. */
export interface MetaFound {
  meta: PlanMeta
  /** offset after letterhead, notice and titles */
  opening: number
  messages: PlanMessage[]
}

interface FrontLine {
  text: MappedText
  leaf: LeafNode
}

const MAX_TITLE = 90
const MAX_LINES = 80

/**
 * Read the metadata of an official document from what stands before its first section (and the date after its last).
 * Source: GB/T 9704-2012; the annotation guidelines for what each field holds.
 *
 * @param tree sections, paragraphs and tables
 * @param source the source text
 * @param options region code where the text cannot tell
 */
export function readMeta(tree: PlanTree, source: string, options: ParseOptions = {}): MetaFound {
  const firstSection = tree.children.findIndex((node) => node.type === 'section')
  const front = frontLines(tree.children.slice(0, firstSection < 0 ? MAX_LINES : firstSection), source)
  const meta = emptyMeta()
  const messages: PlanMessage[] = []
  readAttributes(tree.children.slice(0, firstSection < 0 ? MAX_LINES : firstSection), front, source, meta)
  const print = (from: FrontLine, to: FrontLine): string => {
    const a = front.indexOf(from)
    return front
      .slice(a, front.indexOf(to) + 1)
      .map(({ text }) => printedText(source, text))
      .join('')
  }
  const spanOf = (from: FrontLine, to: FrontLine): Span => ({
    start: from.text.at[0] ?? 0,
    end: (to.text.at.at(-1) ?? -1) + 1,
  })

  readDocNumber(front, source, meta, messages)
  const notice = findNotice(front)
  const plan = findPlanTitle(front, notice, source)
  const setTitle = (key: 'title' | 'planTitle', [from, to]: [number, number]): void => {
    const first = front[from]
    const last = front[to]
    if (first === undefined || last === undefined) return
    meta[key] = unwrap(print(first, last))
    meta.spans[key] = spanOf(first, last)
  }
  if (plan !== null) setTitle('planTitle', plan)
  if (notice !== null) setTitle('title', notice)
  else if (plan !== null) setTitle('title', plan)
  if (plan === null && notice !== null) setTitle('planTitle', notice)
  const titleEnd = plan ?? notice
  const opening = titleEnd === null ? 0 : (front[titleEnd[1]]?.leaf.data.span.end ?? 0)

  readSignature(front, tree, source, meta, notice, titleEnd)
  readAddressee(front, source, meta)
  meta.status = DRAFT.test(
    `${meta.title ?? ''}${meta.planTitle ?? ''}${front
      .slice(0, 4)
      .map(({ text }) => text.text)
      .join('')}`,
  )
    ? 'draft'
    : 'final'
  readRegion(meta, front, options, messages)
  meta.basis = findBasis(
    front.filter(({ leaf }) => leaf.data.span.start >= opening).map(({ text }) => text),
    source,
  )
  meta.attachments = readAttachments(tree, source)
  return { meta, opening, messages }
}

function emptyMeta(): PlanMeta {
  return {
    title: null,
    planTitle: null,
    docNumber: null,
    issuer: null,
    addressee: null,
    issuedOn: null,
    publishedOn: null,
    status: 'final',
    region: null,
    basis: [],
    attachments: [],
    attributes: {},
    spans: {},
  }
}

/** 海南省健康海南建设委员会（爱国卫生运动委员会） ends in its name, not in the bracket. */
const beforeBracket = (name: string): string => name.split(/[（(]/u, 1)[0] ?? ''

/** A title that stands in 《》 as a whole loses them. */
const unwrap = (title: string): string => (/^《[^《》]+》$/u.test(title) ? title.slice(1, -1) : title)

function frontLines(nodes: readonly PlanNode[], source: string): FrontLine[] {
  const lines: FrontLine[] = []
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue
    const texts = node.children.filter((leaf) => leaf.type !== 'furniture')
    for (const leaf of texts) lines.push({ text: leafText(leaf, source), leaf })
  }
  return lines
}

/** 索引号 block: a table of labels and values, or lines of 标签：值. */
function readAttributes(nodes: readonly PlanNode[], front: readonly FrontLine[], source: string, meta: PlanMeta): void {
  const set = (label: string, value: MappedText): void => {
    if (value.text === '' || meta.attributes[label] !== undefined) return
    meta.attributes[label] = source.slice(value.at[0] ?? 0, (value.at.at(-1) ?? -1) + 1)
    const span = sourceSpan(value, 0, value.text.length)
    if (/发文字号|文号/u.test(label) && DOC_NUMBER.test(value.text)) {
      meta.docNumber ??= printedText(source, value)
      meta.spans.docNumber ??= span
    }
    if (/发布日期|发布时间|公开日期/u.test(label)) {
      const date = /((?:19|20)\d\d)[-—年/.](\d{1,2})[-—月/.](\d{1,2})/u.exec(value.text)
      if (date !== null) {
        meta.publishedOn ??= isoDate(date[1], date[2], date[3])
        meta.spans.publishedOn ??= span
      }
    }
  }
  for (const node of nodes) {
    if (node.type !== 'table') continue
    for (const row of node.children)
      for (const [index, cell] of row.children.entries()) {
        const label = cell.value.replace(/[：:【】[\]]/gu, '')
        const value = row.children[index + 1]
        if (attributeLabels.includes(label) && value !== undefined && !attributeLabels.includes(value.value))
          set(label, leafText(value, source))
      }
  }
  for (const { text } of front) {
    if (text.text.length > 80) continue
    for (const label of attributeLabels) {
      if (!text.text.startsWith(label)) continue
      const sign = text.text[label.length]
      if (sign === '：') set(label, sliceMapped(text, label.length + 1))
    }
  }
}

function readDocNumber(front: readonly FrontLine[], source: string, meta: PlanMeta, messages: PlanMessage[]): void {
  const line = front.find(({ text }) => DOC_NUMBER_LINE.test(text.text))
  let found: { text: MappedText; from: number; to: number } | null = null
  if (line !== undefined) {
    const number = DOC_NUMBER_LINE.exec(line.text.text)?.[1] ?? ''
    const from = line.text.text.indexOf(number)
    found = { text: line.text, from, to: from + number.length }
  } else if (meta.docNumber === null) {
    // a letterhead or a dump: the number follows the title of the notice and is not inside a citation
    for (const { text } of front.slice(0, 6)) {
      const match =
        /(?:通知|意见|决定|文件|政府|公告)([\u4e00-\u9fff]{2,8}[〔[【（](?:19|20)\d\d[〕\]】）]\d{1,5}号)(?!）)/u.exec(
          text.text,
        )
      const number = match?.[1]
      if (
        match === null ||
        number === undefined ||
        text.text.lastIndexOf('《', match.index) > text.text.lastIndexOf('》', match.index)
      )
        continue
      const from = match.index + match[0].length - number.length
      found = { text, from, to: from + number.length }
      break
    }
  }
  if (found !== null) {
    meta.docNumber = printedText(source, found.text, found.from, found.to)
    meta.spans.docNumber = sourceSpan(found.text, found.from, found.to)
  }
  if (meta.docNumber !== null && !meta.docNumber.includes('〔')) {
    const expected = meta.docNumber.replace(/[[［【（(]((?:19|20)\d\d)[\]］】）)]/u, '〔$1〕')
    messages.push(createMessage('doc-number-brackets', meta.spans.docNumber ?? null, meta.docNumber, [expected]))
  }
}

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
  !/文件$/u.test(text)

/** 关于…的通知, with the lines it was broken into. */
function findNotice(front: readonly FrontLine[]): [number, number] | null {
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

/** The plan's own title: the last short lines before its opening paragraph, or what the notice names in 《》. */
function findPlanTitle(
  front: readonly FrontLine[],
  notice: [number, number] | null,
  source: string,
): [number, number] | null {
  const after = notice === null ? 0 : notice[1] + 1
  const named = front
    .slice(after, after + 6)
    .map(({ text }) => /《([^《》]{4,80})》/u.exec(text.text)?.[1])
    .find((name) => name !== undefined)
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

function readSignature(
  front: readonly FrontLine[],
  tree: PlanTree,
  source: string,
  meta: PlanMeta,
  notice: [number, number] | null,
  title: [number, number] | null,
): void {
  const first = front[notice?.[0] ?? -1]
  const last = front[notice?.[1] ?? -1]
  if (first !== undefined && last !== undefined && meta.title !== null) {
    const at = meta.title.indexOf('关于')
    const name = meta.title.slice(0, Math.max(0, at))
    if (name !== '' && ISSUER_END.test(beforeBracket(name))) {
      meta.issuer = name
      meta.spans.issuer = sourceSpan(first.text, 0, Math.min(name.length, first.text.text.length))
    }
  }
  const after = title === null ? front : front.filter((_, index) => index < title[0] || index > title[1])
  const signed = findSigned(
    [...after, ...linesOf(tree, source).filter(({ text }) => text.text.length <= 60)],
    after.length,
  )
  if (signed !== null) {
    const { date, above } = signed
    meta.issuedOn = readDate(date.text.text)
    meta.spans.issuedOn = sourceSpan(date.text, 0, date.text.text.length)
    if (above !== null) {
      meta.issuer ??= printedText(source, above.text)
      meta.spans.issuer ??= sourceSpan(above.text, 0, above.text.text.length)
    }
  }
  const letterhead = front[0]?.text.text ?? ''
  if (meta.issuer === null && front[0] !== undefined && /文件$/u.test(letterhead) && letterhead.length < 40) {
    meta.issuer = printedText(source, front[0].text, 0, letterhead.length - 2)
    meta.spans.issuer = sourceSpan(front[0].text, 0, letterhead.length - 2)
  }
}

/** A date under the name of an issuer, anywhere; otherwise a date before the first section. */
function findSigned(lines: readonly FrontLine[], front: number): { date: FrontLine; above: FrontLine | null } | null {
  let plain: FrontLine | null = null
  for (const [index, line] of lines.entries()) {
    if (readDate(line.text.text) === null) continue
    const above = lines[index - 1]
    if (above !== undefined && ISSUER_END.test(beforeBracket(above.text.text))) return { date: line, above }
    if (index < front) plain ??= line
  }
  return plain === null ? null : { date: plain, above: null }
}

/** Lines of text in document order, tables and furniture left out. */
function linesOf(tree: PlanTree, source: string): FrontLine[] {
  const lines: FrontLine[] = []
  const visit = (nodes: readonly PlanNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'section' || node.type === 'paragraph') visit(node.children)
      else if (node.type === 'text') lines.push({ text: leafText(node, source), leaf: node })
    }
  }
  visit(tree.children)
  return lines
}

function readDate(text: string): string | null {
  const digits = DATE_LINE.exec(text)
  if (digits !== null) return isoDate(digits[1], digits[2], digits[3])
  const han = HAN_DATE_LINE.exec(text)
  if (han === null) return null
  const year = Array.from(han[1] ?? '', (c) => hanDigits[c] ?? 0).join('')
  return isoDate(year, `${readHanNumber(han[2] ?? '', 0)?.value ?? 0}`, `${readHanNumber(han[3] ?? '', 0)?.value ?? 0}`)
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const m = Number(month)
  const d = Number(day)
  if (year === undefined || m < 1 || m > 12 || d < 1 || d > 31) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function readAddressee(front: readonly FrontLine[], source: string, meta: PlanMeta): void {
  const line = front.slice(0, 12).find(({ text }) => ADDRESSEE.test(text.text))
  if (line === undefined) return
  const length = line.text.text.length - 1
  meta.addressee = printedText(source, line.text, 0, length)
  meta.spans.addressee = sourceSpan(line.text, 0, length)
}

/** Title and issuer name the region; where they do not, the caller's code does; otherwise it stays open. */
function readRegion(meta: PlanMeta, front: readonly FrontLine[], options: ParseOptions, messages: PlanMessage[]): void {
  const sources = [meta.issuer, meta.planTitle, meta.title, front[0]?.text.text ?? null]
  for (const text of sources) {
    const found = text === null ? null : findRegion(text)
    if (found === null) continue
    meta.region = found.region
    break
  }
  if (meta.region === null && options.region !== undefined)
    meta.region = listRegions().find(({ region }) => region.code === options.region)?.region ?? null
  if (meta.region === null) messages.push(createMessage('region-unknown', null))
}

/** 附件说明: what 附件：… announces; otherwise the attachments themselves. */
function readAttachments(tree: PlanTree, source: string): PlanMeta['attachments'] {
  const lines = linesOf(tree, source)
  const noted = readAttachmentNotes(lines.map(({ text }) => text.text)).map(({ title, paragraph, from, to }) => {
    const text = lines[paragraph]?.text ?? { text: '', at: new Uint32Array(0) }
    return { title, printed: printedText(source, text, from, to), span: sourceSpan(text, from, to) }
  })
  const seen = new Set<string>()
  const announced = noted.filter(({ title }) => !FILE_LINE.test(title) && !seen.has(title) && seen.add(title))
  if (announced.length > 0) return announced.map(({ printed, span }) => ({ title: printed, span }))
  const titles: PlanMeta['attachments'] = []
  // a plan without numbering has the headings of its format, not attachments
  if (!tree.children.some((node) => node.type === 'section' && node.data.number !== null)) return titles
  for (const node of tree.children) {
    if (node.type !== 'section' || node.data.number !== null) continue
    if (node.data.title !== null && node.data.titleSpan !== null)
      titles.push({ title: node.data.title, span: node.data.titleSpan })
  }
  return titles
}
