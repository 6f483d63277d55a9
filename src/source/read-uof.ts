import type { Source } from '../model.js'
import { createListCounter, type ListLevel } from './count-lists.js'
import { flowLines, linesWithRole, showText, type FlowPiece } from './flow-lines.js'
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from './flow.js'
import { FORMATS } from './number-formats.js'
import { descendants, elementsOf, parseXml, textOf, type XmlElement } from './parse-xml.js'
import { createSourceBuilder } from './source-builder.js'
import { unreadable } from './unreadable.js'
import { writeFlow } from './write-flow.js'

const COLUMN = 1000
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  decimal: 'decimal', 'upper-roman': 'upperRoman', 'lower-roman': 'lowerRoman', 'upper-letter': 'upperLetter',
  'lower-letter': 'lowerLetter', 'decimal-enclosed-circle': 'decimalEnclosedCircle', 'chinese-counting': 'chineseCounting',
  'chinese-legal-simplified': 'chineseLegalSimplified', 'ideograph-traditional': 'ideographTraditional', none: 'none',
} // prettier-ignore

/**
 * Read a text of the Uniform Office Format (.uot, .uof), as older WPS and Yozo wrote it: text, automatic numbering, tables
 * and notes. Source: GB/T 20916-2007.
 *
 * @param xml the decoded file
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is damaged
 */
export function readUof(xml: string): Source {
  try {
    return read(parseXml(xml))
  } catch (error) {
    throw unreadable('broken-office', error)
  }
}

/** The name without its prefix: writers differ in it. */
const local = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1)

function attribute(element: XmlElement, name: string): string | null {
  for (const [key, value] of element.attributes) if (key.slice(key.indexOf(':') + 1) === name) return value
  return null
}

function find(element: XmlElement | null, name: string): XmlElement | null {
  for (const part of element === null ? [] : elementsOf(element)) if (local(part) === name) return part
  return null
}

function all(element: XmlElement, name: string): XmlElement[] {
  return descendants(element, `字:${name}`, `uof:${name}`, `图:${name}`, name)
}

function read(root: XmlElement): Source {
  const lists = readLists(root)
  const count = createListCounter()
  const notes: FlowBlock[] = []
  const hidden = new Set(
    [...all(root, '句式样'), ...all(root, '段落式样')].filter(isHidden).map((style) => attribute(style, '标识符')),
  )

  function readBlocks(parent: XmlElement): FlowBlock[] {
    const blocks: FlowBlock[] = []
    for (const element of elementsOf(parent)) {
      const name = local(element)
      if (name === '段落') blocks.push(...readParagraph(element))
      else if (name === '文字表') blocks.push(readTable(element))
      else if (!/属性$|^(?:公用处理规则|分节|逻辑章节)$/u.test(name)) blocks.push(...readBlocks(element))
    }
    return blocks
  }

  function readParagraph(paragraph: XmlElement): FlowBlock[] {
    const pieces: FlowPiece[] = []
    const boxes: FlowBlock[] = []
    /** what is deleted stands between two marks */
    let deleted = false
    const visit = (outer: XmlElement): void => {
      for (const element of elementsOf(outer)) {
        const name = local(element)
        if (name === '修订开始' && attribute(element, '类型') === 'delete') deleted = true
        else if (name === '修订结束') deleted = false
        else if (deleted) continue
        else if (name === '文本串') pieces.push({ text: textOf(element), origin: null })
        else if (name === '空格符')
          pieces.push({ text: ' '.repeat(Math.min(Number(attribute(element, '个数') ?? 1) || 1, 1000)), origin: null }) // prettier-ignore
        else if (name === '制表符') pieces.push({ text: '\t', origin: null })
        else if (name === '换行符' || name === '分页符' || name === '分栏符') pieces.push({ end: true })
        else if (name === '脚注' || name === '尾注') notes.push(...readBlocks(element))
        else if (name === '句') {
          const properties = find(element, '句属性')
          const style = properties === null ? null : attribute(properties, '式样引用')
          if (!isHidden(properties) && (style === null || !hidden.has(style))) visit(element)
        } else if (name === '段落' || name === '文字表') boxes.push(...readBlocks({ ...outer, children: [element] }))
        else if (!/属性$/u.test(name)) visit(element)
      }
    }
    visit(paragraph)
    const properties = find(paragraph, '段落属性')
    const number = find(properties, '自动编号信息')
    const id = number === null ? null : attribute(number, '编号引用')
    const list = id === null ? undefined : lists.get(id)
    if (number !== null && id !== null && list !== undefined) {
      const level = Math.max(0, Number(attribute(number, '编号级别') ?? list.base) - list.base)
      const label = count({
        definition: id,
        list: id,
        level,
        levelAt: (at) => list.levels.get(at),
        startAt: () => null,
      })
      if (label !== null && showText(pieces)) pieces.unshift({ text: label, origin: null })
    }
    return [...flowLines(pieces, null, null), ...boxes]
  }

  function readTable(table: XmlElement): FlowTable {
    const rows: FlowRow[] = []
    const reach = new Map<number, { columns: number; last: number }>()
    for (const row of elementsOf(table)) {
      if (local(row) !== '行') continue
      const cells: FlowCell[] = []
      let column = 0
      const carry = (): void => {
        for (let at = reach.get(column); at !== undefined && at.last >= rows.length; at = reach.get(column)) {
          cells.push({ left: column * COLUMN, right: (column + at.columns) * COLUMN, above: true, content: [] })
          column += at.columns
        }
      }
      for (const cell of elementsOf(row)) {
        if (local(cell) !== '单元格') continue
        carry()
        const properties = find(cell, '单元格属性')
        const span = (name: string): number => {
          const part = find(properties, name)
          return Math.min(Math.max(1, Number(part === null ? 1 : (attribute(part, '值') ?? 1)) || 1), 1000)
        }
        const columns = span('跨列')
        if (span('跨行') > 1) reach.set(column, { columns, last: rows.length + span('跨行') - 1 })
        cells.push({
          left: column * COLUMN,
          right: (column + columns) * COLUMN,
          above: false,
          content: readBlocks(cell),
        })
        column += columns
      }
      carry()
      rows.push({ cells })
    }
    return { kind: 'table', rows }
  }

  const builder = createSourceBuilder('uof')
  const [main = root] = all(root, '主体')
  writeFlow(readBlocks(main), builder)
  // text boxes are kept apart from the text
  for (const box of all(root, '文本内容')) writeFlow(readBlocks(box), builder)
  writeFlow(linesWithRole(notes, 'note'), builder)
  return builder.finish()
}

function isHidden(properties: XmlElement | null): boolean {
  const sign = find(properties, '隐藏文字')
  return sign !== null && attribute(sign, '值') === 'true'
}

interface UofList {
  levels: Map<number, ListLevel>
  /** number of the first level: writers count from 0 or from 1 */
  base: number
}

function readLists(root: XmlElement): Map<string, UofList> {
  const lists = new Map<string, UofList>()
  for (const list of all(root, '自动编号')) {
    const levels = new Map<number, ListLevel>()
    const printed = [...elementsOf(list)].filter((level) => local(level) === '级别')
    const base = printed.some((level) => attribute(level, '级别值') === '0') ? 0 : 1
    for (const level of printed) {
      const of = (name: string): string =>
        textOf(find(level, name) ?? { name, attributes: new Map(), children: [] }).trim()
      const format = FORMAT_NAMES[of('编号格式')] ?? 'decimal'
      levels.set(Math.max(0, Number(attribute(level, '级别值') ?? base) - base), {
        start: Number(of('起始编号') || 1),
        format: find(level, '项目符号') === null ? (FORMATS[format] ?? null) : null,
        text: of('编号格式表示'),
        restart: null,
        legal: false,
        tight: of('尾随字符') === 'none',
      })
    }
    lists.set(attribute(list, '标识符') ?? '', { levels, base })
  }
  return lists
}
