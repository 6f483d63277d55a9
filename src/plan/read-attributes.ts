import { DOC_NUMBER, REMARK } from '../words/document.js'
import {
  ATTRIBUTE_LINE,
  attributeLabels,
  BARE_LABELS,
  ISSUER_LABEL,
  PUBLISHED_LABEL,
  PUBLISHER_LABEL,
  SIGNED_LABEL,
  TIMESTAMP,
  TITLE_LABEL,
} from '../words/furniture.js'
import type { LeafNode, PlanMeta, PlanNode } from '../model.js'
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
const DATE = /((?:19|20)\d\d)(?:[-—年/.](\d{1,2})[-—月/.](\d{1,2})|(\d\d)(\d\d)(?!\d))/u
const MAX_LINE = 400
const MAX_VALUE = 80

/** What the block says of the document, for where the document itself does not. */
export interface AttributesFound {
  title: MappedText | null
  issuer: MappedText | null
  /** who runs the page */
  publisher: MappedText | null
  /** 成文日期, ISO 8601, with its text */
  issuedOn: { date: string; text: MappedText } | null
  /** leaves that hold labels or their values and nothing else */
  leaves: Set<LeafNode>
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
  const found: AttributesFound = { title: null, issuer: null, publisher: null, issuedOn: null, leaves: new Set() }
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
    if (PUBLISHER_LABEL.test(label)) found.publisher ??= value
    const date = dateIn(value.text)
    if (date === null) return
    if (SIGNED_LABEL.test(label)) found.issuedOn ??= { date, text: value }
    if (PUBLISHED_LABEL.test(label) && meta.publishedOn === null) {
      meta.publishedOn = date
      meta.spans.publishedOn = span
    }
  }
  for (const node of nodes) {
    if (node.type === 'furniture') readPairs(leafText(node, source), set)
    if (node.type !== 'table') continue
    let labelled = false
    for (const row of node.children)
      for (const [index, cell] of row.children.entries()) {
        if (cell.value === '') continue
        const label = cell.value.replace(/[：:【】[\]]/gu, '')
        const value = row.children[index + 1]
        if (isLabel.has(label)) {
          labelled = true
          if (value !== undefined && !isLabel.has(value.value.replace(/：$/u, ''))) set(label, leafText(value, source))
        } else if (readPairs(leafText(cell, source), set)) labelled = true
      }
    if (labelled) for (const row of node.children) for (const cell of row.children) found.leaves.add(cell)
  }
  for (const [index, { text, leaf }] of front.entries()) {
    const value = front[index + 1]
    const label = text.text.replace(/：$/u, '')
    if (isLabel.has(label)) {
      found.leaves.add(leaf)
      if (value !== undefined && value.text.text.length <= MAX_VALUE && !startsWithLabel(value.text.text)) {
        // 来源： alone has no value; what stands below it may be the text
        if (label === text.text || dateIn(value.text.text) !== null) found.leaves.add(value.leaf)
        set(label, value.text)
      }
    } else if (text.text.length <= MAX_LINE && readPairs(text, set)) found.leaves.add(leaf)
    const time = TIMESTAMP.exec(text.text)
    if (time !== null && text.text.length <= MAX_VALUE) {
      found.leaves.add(leaf)
      meta.publishedOn ??= isoDate(time[1], time[2], time[3])
      meta.spans.publishedOn ??= sourceSpan(text, 0, time[0].length)
    }
    if (REMARK.test(text.text) && text.text.includes('公开') && !text.text.includes('：'))
      set('公开方式', trim(text, 0, text.text.length, '（）【】[]'))
  }
  return found
}

const startsWithLabel = (text: string): boolean => isLabel.has(text.replace(/：$/u, '')) || ATTRIBUTE_LINE.test(text)

function dateIn(text: string): string | null {
  const parts = DATE.exec(text)
  return parts === null ? null : isoDate(parts[1], parts[2] ?? parts[4], parts[3] ?? parts[5])
}

/** Pairs of one line; the line starts with a label. Tells whether it does. */
function readPairs(line: MappedText, set: (label: string, value: MappedText) => void): boolean {
  const { text, at } = line
  let open: { label: string; from: number } | null = null
  for (let i = 0; i < text.length; i++) {
    const parted = i === 0 || EDGE.includes(text[i - 1] ?? '') || (at[i] ?? 0) - (at[i - 1] ?? 0) > 1
    if (!parted) continue
    const label = LABEL_START[text.charCodeAt(i)] === 1 ? labels.find((word) => text.startsWith(word, i)) : undefined
    const end = i + (label?.length ?? 0)
    const sign = LABEL_END.includes(text[end] ?? ' ')
    // 标 题 X, 索引号 X: a gap stands for the colon
    const bare = !sign && (at[end] ?? 0) - (at[end - 1] ?? 0) > 1
    if (label !== undefined && (sign || (bare && BARE_LABELS.has(label)))) {
      if (open !== null) set(open.label, trim(line, open.from, i, EDGE))
      open = { label, from: sign ? end + 1 : end }
      i = end - (sign ? 0 : 1)
      continue
    }
    if (open === null) {
      if (!EDGE.includes(text[i] ?? '')) return false
      continue
    }
    OTHER_LABEL.lastIndex = i
    if (i <= open.from || !OTHER_LABEL.test(text)) continue
    set(open.label, trim(line, open.from, i, EDGE))
    return true
  }
  if (open !== null) set(open.label, trim(line, open.from, text.length, EDGE))
  return open !== null
}

function trim(line: MappedText, from: number, to: number, signs: string): MappedText {
  let start = from
  let end = to
  while (start < end && signs.includes(line.text[start] ?? '') && !opensInside(line.text, start, end)) start++
  while (end > start && signs.includes(line.text[end - 1] ?? '')) end--
  return sliceMapped(line, start, end)
}

/** 【媒体解读】《…》: the bracket belongs to the value. */
const opensInside = (text: string, at: number, to: number): boolean =>
  text[at] === '【' && text.slice(at, to - 1).includes('】')
