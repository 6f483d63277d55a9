import { DOC_NUMBER, REMARK } from '../lexicon/document.js'
import { attributeLabels, ISSUER_LABEL, SIGNED_LABEL, TITLE_LABEL } from '../lexicon/furniture.js'
import type { PlanMeta, PlanNode } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { printedText, sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { leafText } from '../tree/leaf-text.js'
import type { FrontLine } from './split-front-line.js'
import { isoDate } from './read-date.js'

const labels = attributeLabels.toSorted((a, b) => b.length - a.length)
const LABEL_START = makeCodeSet(attributeLabels)
const isLabel = new Set(attributeLabels)
const EDGE = '|【】[]［］ ，；'
const LABEL_END = '：|】'
const OTHER_LABEL = /[\u4e00-\u9fff]{2,8}：|【/uy
const DATE = /((?:19|20)\d\d)[-—年/.](\d{1,2})[-—月/.](\d{1,2})/u
const MAX_LINE = 400
const MAX_VALUE = 80

/** What the block says of the document, for where the document itself does not. */
export interface AttributesFound {
  title: MappedText | null
  issuer: MappedText | null
  /** 成文日期, ISO 8601, with its text */
  issuedOn: { date: string; text: MappedText } | null
}

/**
 * Read the block of labels and values that a government site prints above a document (索引号, 发布机构, 公开方式 …):
 * a table, lines of 标签：值 with one or more pairs, or pairs between pipes. A remark under the notice (此件公开发布)
 * says how it is made public.
 *
 * @param nodes what stands before the first section
 * @param front its lines of text
 * @param source the source text
 * @param meta metadata; attributes, and number and 发布日期 where the block prints them, are set
 */
export function readAttributes(
  nodes: readonly PlanNode[],
  front: readonly FrontLine[],
  source: string,
  meta: PlanMeta,
): AttributesFound {
  const found: AttributesFound = { title: null, issuer: null, issuedOn: null }
  const set = (label: string, value: MappedText): void => {
    if (value.text === '' || meta.attributes[label] !== undefined) return
    meta.attributes[label] = source.slice(value.at[0] ?? 0, (value.at.at(-1) ?? -1) + 1)
    const span = sourceSpan(value, 0, value.text.length)
    const number = /发文字号|文号/u.test(label) ? DOC_NUMBER.exec(value.text) : null
    if (number !== null) {
      meta.docNumber ??= printedText(source, value, number.index, number.index + number[0].length)
      meta.spans.docNumber ??= sourceSpan(value, number.index, number.index + number[0].length)
    }
    if (TITLE_LABEL.test(label)) found.title ??= value
    if (ISSUER_LABEL.test(label)) found.issuer ??= value
    if (SIGNED_LABEL.test(label)) {
      const parts = DATE.exec(value.text)
      const date = isoDate(parts?.[1], parts?.[2], parts?.[3])
      if (date !== null) found.issuedOn ??= { date, text: value }
    }
    if (/发布日期|发布时间|公开日期/u.test(label)) {
      const date = DATE.exec(value.text)
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
        if (cell.value === '') continue
        const label = cell.value.replace(/[：:【】[\]]/gu, '')
        const value = row.children[index + 1]
        if (isLabel.has(label)) {
          if (value !== undefined && !isLabel.has(value.value.replace(/：$/u, ''))) set(label, leafText(value, source))
        } else readPairs(leafText(cell, source), set)
      }
  }
  for (const [index, { text }] of front.entries()) {
    const value = front[index + 1]?.text
    if (isLabel.has(text.text) && value !== undefined && value.text.length <= MAX_VALUE && !isLabel.has(value.text))
      set(text.text, value)
    else if (text.text.length <= MAX_LINE) readPairs(text, set)
    if (REMARK.test(text.text) && text.text.includes('公开') && !text.text.includes('：'))
      set('公开方式', trim(text, 0, text.text.length, '（）【】[]'))
  }
  return found
}

/** Pairs of one line; the line starts with a label. */
function readPairs(line: MappedText, set: (label: string, value: MappedText) => void): void {
  const { text, at } = line
  let open: { label: string; from: number } | null = null
  for (let i = 0; i < text.length; i++) {
    const parted = i === 0 || EDGE.includes(text[i - 1] ?? '') || (at[i] ?? 0) - (at[i - 1] ?? 0) > 1
    if (!parted) continue
    const label = LABEL_START[text.charCodeAt(i)] === 1 ? labels.find((word) => text.startsWith(word, i)) : undefined
    const end = i + (label?.length ?? 0)
    if (label !== undefined && LABEL_END.includes(text[end] ?? ' ')) {
      if (open !== null) set(open.label, trim(line, open.from, i, EDGE))
      open = { label, from: end + 1 }
      i = end
      continue
    }
    if (open === null) {
      if (!EDGE.includes(text[i] ?? '')) return
      continue
    }
    OTHER_LABEL.lastIndex = i
    if (i <= open.from || !OTHER_LABEL.test(text)) continue
    set(open.label, trim(line, open.from, i, EDGE))
    return
  }
  if (open !== null) set(open.label, trim(line, open.from, text.length, EDGE))
}

function trim(line: MappedText, from: number, to: number, signs: string): MappedText {
  let start = from
  let end = to
  while (start < end && signs.includes(line.text[start] ?? '')) start++
  while (end > start && signs.includes(line.text[end - 1] ?? '')) end--
  return sliceMapped(line, start, end)
}
