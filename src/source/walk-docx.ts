import { attribute, readCount, readSwitch, value, type DocxStyles } from './docx-styles.js'
import type { LabelParagraph } from './docx-numbering.js'
import { flowLines, showText, type FlowPiece } from './flow-lines.js'
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from './flow.js'
import { child, descendants, elementsOf, textOf, type XmlElement } from './parse-xml.js'
import { readEquation, readFieldSign } from './read-equation.js'
import { foldSymbols, symbolSign } from './symbol-signs.js'

export interface DocxWalk {
  label: LabelParagraph
  styles: DocxStyles
  /** which side of tracked changes is read */
  changes: 'accepted' | 'original'
  /** called for each reference to a note, in the order of the text */
  onNote: (kind: 'footnote' | 'endnote', id: string) => void
  /** called for each note that stands in the run itself, as Word 2003 XML has them */
  onInlineNote: (blocks: FlowBlock[]) => void
}

/** Elements without text of the paragraph, or whose text is not shown. */
const DROPPED = new Set(
  (
    'w:pPr w:rPr w:sdtPr w:sdtEndPr w:tblPr w:tblGrid w:tblPrEx w:trPr w:tcPr w:sectPr w:instrText w:delInstrText w:fldData ' +
    'w:footnoteRef w:endnoteRef w:annotationRef w:separator w:continuationSeparator w:proofErr w:bookmarkStart ' +
    'w:bookmarkEnd w:rt w:binData w:docVars w:smartTagPr w:customXmlPr w:altChunk w:pgNum w:softHyphen m:oMathParaPr'
  ).split(' '),
)
/** Choices that hold text boxes as every reader draws them; others are left to their fallback. */
const KNOWN_CHOICE = /^(?:wps|wpg|wpc|wp14|w1\d|wpi|a14|v)$/u
const TITLE_STYLE = /^(?:title|标题|文件标题|公文标题)$/iu
const HEADING_STYLE = /^(?:heading|标题)\s*([1-9])$/iu
/** A paragraph with an outline level that is longer is text: it was given the level for its first words. */
const MAX_HEADING = 60
const COLUMN = 1000
/** Fields inside fields; more are never ended. */
const MAX_FIELDS = 32

/**
 * Read the body of a Word document (or a note, a header, a comment) as a reader sees it: numbers of automatic numbering in
 * the text, hidden text and fields' codes out, text boxes once and after the paragraph that they are tied to, one side of
 * tracked changes. Source: ISO/IEC 29500-1, 17.
 *
 * @param root element that holds the paragraphs and tables
 * @param walk numbering, styles and what is to be told of
 */
export function walkDocx(root: XmlElement, walk: DocxWalk): FlowBlock[] {
  const places = countPlaces(root)
  /** open complex fields: whether the code is read, where it began, and the code */
  const fields: { code: boolean; paragraph: XmlElement | null; text: string }[] = []
  const [gone, goneMove] = walk.changes === 'accepted' ? (['del', 'moveFrom'] as const) : (['ins', 'moveTo'] as const)

  const isGone = (element: XmlElement): boolean => {
    if (element.name === `w:${gone}` || element.name === `w:${goneMove}`) return true
    const type = element.name.endsWith(':annotation') ? (attribute(element, 'type') ?? '') : ''
    return type.startsWith('Word.Comment') || type === (gone === 'del' ? 'Word.Deletion' : 'Word.Insertion')
  }
  /** A mark of a paragraph or row that the change takes away. */
  const hasGone = (properties: XmlElement | null): boolean =>
    child(properties, `w:${gone}`) !== null || child(properties, `w:${goneMove}`) !== null

  function readBlocks(parent: XmlElement): FlowBlock[] {
    const blocks: FlowBlock[] = []
    /** pieces of paragraphs whose mark is not shown: the next one goes on with them */
    let open: FlowPiece[] = []
    const visit = (outer: XmlElement): void => {
      for (const element of elementsOf(outer)) {
        if (element.name === 'w:p') open = readParagraph(element, open, blocks)
        else if (element.name === 'w:tbl') blocks.push(readTable(element))
        else if (element.name === 'mc:AlternateContent') {
          const chosen = choose(element)
          if (chosen !== null) visit(chosen)
        } else if (!DROPPED.has(element.name) && !isGone(element)) visit(element)
      }
    }
    visit(parent)
    if (showText(open)) blocks.push(...flowLines(open, null, null))
    return blocks
  }

  /** @returns the pieces that the next paragraph goes on with, where the mark of this one is not shown */
  function readParagraph(paragraph: XmlElement, open: FlowPiece[], blocks: FlowBlock[]): FlowPiece[] {
    const properties = propertiesOf(paragraph)
    const mark = child(properties, 'w:rPr')
    const chain = walk.styles.chain(value(properties, 'pStyle') ?? walk.styles.standard)
    const hidden = chain.find((style) => style.hidden !== null)?.hidden ?? false
    const pieces = [...open]
    const boxes: FlowBlock[] = []
    readInline(paragraph, { paragraph, hidden, pieces, boxes })
    const goesOn = hasGone(mark) || (readSwitch(mark, 'vanish') ?? hidden)
    const shown = showText(pieces)
    if (goesOn) {
      blocks.push(...boxes)
      return pieces
    }
    // an empty paragraph counts, but not the one that only carries the end of a section
    const label = shown || child(properties, 'w:sectPr') === null ? walk.label(properties) : null
    if (label !== null && shown) pieces.unshift({ text: label, origin: null })
    const level = levelOf(properties, chain, pieces)
    blocks.push(...flowLines(pieces, level, null), ...boxes)
    return []
  }

  /** The properties of the side that is read: what they were before a change stands inside them. */
  function propertiesOf(paragraph: XmlElement): XmlElement | null {
    const properties = child(paragraph, 'w:pPr')
    if (walk.changes === 'accepted') return properties
    const before = child(child(properties, 'w:pPrChange'), 'w:pPr')
    if (properties === null || before === null) return properties
    const stays = properties.children.filter(
      (node) => typeof node !== 'string' && (node.name === 'w:rPr' || node.name === 'w:sectPr'),
    )
    return { ...before, children: [...before.children, ...stays] }
  }

  interface Inline {
    paragraph: XmlElement
    /** the paragraph's style hides its text */
    hidden: boolean
    pieces: FlowPiece[]
    boxes: FlowBlock[]
  }

  function readInline(parent: XmlElement, inline: Inline): void {
    for (const element of elementsOf(parent)) {
      const { name } = element
      if (name === 'w:r') readRun(element, inline)
      else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd')
        inline.pieces.push({ anchor: attribute(element, 'id') ?? '' })
      else if (name === 'm:oMath') addText(readEquation(element), null, inline)
      else if (name === 'mc:AlternateContent') {
        const chosen = choose(element)
        if (chosen !== null) readInline(chosen, inline)
      } else if (name === 'w:p' || name === 'w:tbl')
        inline.boxes.push(...readBlocks({ ...parent, children: [element] }))
      else if (!DROPPED.has(name) && !isGone(element)) readInline(element, inline)
    }
  }

  function readRun(run: XmlElement, inline: Inline): void {
    const properties = child(run, 'w:rPr')
    const style = walk.styles.chain(value(properties, 'rStyle')).find((found) => found.hidden !== null)
    const hidden = readSwitch(properties, 'vanish') ?? style?.hidden ?? inline.hidden
    const fonts = child(properties, 'w:rFonts')
    const font = (fonts === null ? null : (attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'))) ?? ''
    let offset = 0
    const origin = (): Extract<FlowPiece, { text: string }>['origin'] => ({
      paragraph: places.get(inline.paragraph) ?? 0,
      run: places.get(run) ?? 0,
      offset,
    })
    const visit = (parent: XmlElement): void => {
      for (const element of elementsOf(parent)) {
        const { name } = element
        if (name === 'w:t' || name === 'w:delText') {
          const raw = textOf(element).replace(/[\t\n\r]/gu, ' ')
          const preserved = element.attributes.get('xml:space') === 'preserve'
          const text = preserved ? raw : raw.trim()
          if (!hidden) {
            const from = offset
            if (!preserved) offset += raw.length - raw.trimStart().length
            addText(foldSymbols(text, font), origin(), inline)
            offset = from
          }
          offset += raw.length
        } else if (name === 'w:tab' || name === 'w:ptab') {
          if (!hidden) addText('\t', origin(), inline)
          offset++
        } else if (name === 'w:br' || name === 'w:cr') {
          if (!hidden) inline.pieces.push({ end: true })
          offset++
        } else if (name === 'w:noBreakHyphen' || name === 'w:sym') {
          const sign = name === 'w:sym' ? symbolSign(parseInt(attribute(element, 'char') ?? '', 16) || 0, attribute(element, 'font') ?? font) : '-' // prettier-ignore
          if (!hidden) addText(sign, origin(), inline)
          offset++
        } else if (name === 'w:softHyphen') offset++
        else if (name === 'w:fldChar') readField(element, inline, hidden)
        else if (name === 'w:instrText') {
          const field = fields.at(-1)
          if (field !== undefined && field.text.length < 1000) field.text += textOf(element)
        } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
          if (!hidden) walk.onNote(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attribute(element, 'id') ?? '') // prettier-ignore
        } else if (name === 'w:footnote' || name === 'w:endnote') walk.onInlineNote(readBlocks(element))
        else if (name === 'w:commentReference') inline.pieces.push({ anchor: attribute(element, 'id') ?? '' })
        else if (name === 'mc:AlternateContent') {
          const chosen = choose(element)
          if (chosen !== null) visit(chosen)
        } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
          if (!hidden) for (const box of textBoxes(element)) inline.boxes.push(...readBlocks(box))
        } else if (name === 'w:ruby') {
          const base = child(element, 'w:rubyBase')
          if (base !== null) readInline(base, inline)
        } else if (!DROPPED.has(name) && !isGone(element)) visit(element)
      }
    }
    visit(run)
  }

  function addText(text: string, origin: Extract<FlowPiece, { text: string }>['origin'], inline: Inline): void {
    // a code that began in another paragraph and never ended must not swallow the text
    if (fields.some(({ code, paragraph }) => code && paragraph === inline.paragraph)) return
    inline.pieces.push({ text, origin })
  }

  function readField(element: XmlElement, inline: Inline, hidden: boolean): void {
    const type = attribute(element, 'fldCharType')
    if (type === 'begin' && fields.push({ code: true, paragraph: inline.paragraph, text: '' }) > MAX_FIELDS)
      fields.shift()
    const field = fields.at(-1)
    if (type === 'separate' && field !== undefined) field.code = false
    if (type === 'end') {
      fields.pop()
      // a sign in a circle is a field without a result
      if (field?.code === true && !hidden) addText(readFieldSign(field.text), null, inline)
    }
  }

  function readTable(table: XmlElement): FlowTable {
    const rows: FlowRow[] = []
    const edges = [0]
    for (const column of descendantsOf(child(table, 'w:tblGrid'), 'w:gridCol')) {
      const width = readCount(attribute(column, 'w'))
      edges.push((edges.at(-1) ?? 0) + (width === null || width === 0 ? COLUMN : width))
    }
    const edge = (index: number): number => {
      const last = edges.length - 1
      return edges[index] ?? (edges[last] ?? 0) + (index - last) * COLUMN
    }
    for (const row of partsOf(table, 'w:tr')) {
      const properties = child(row, 'w:trPr')
      if (hasGone(properties) || readSwitch(properties, 'hidden') === true) continue
      let at = readCount(value(properties, 'gridBefore')) ?? 0
      const cells: FlowCell[] = []
      for (const cell of partsOf(row, 'w:tc')) {
        const own = child(cell, 'w:tcPr')
        const span = Math.min(readCount(value(own, 'gridSpan')) ?? 1, 10_000) || 1
        const left = edge(at)
        at += span
        const right = edge(at)
        if (child(own, gone === 'del' ? 'w:cellDel' : 'w:cellIns') !== null) continue
        const last = cells.at(-1)
        if (child(own, 'w:hMerge') !== null && value(own, 'hMerge') !== 'restart' && last !== undefined) {
          last.right = right
          last.content.push(...readBlocks(cell))
          continue
        }
        const merge = child(own, 'w:vMerge') ?? child(own, 'w:vmerge')
        const above = merge !== null && attribute(merge, 'val') !== 'restart'
        cells.push({ left, right, above, content: readBlocks(cell) })
      }
      rows.push({ cells })
    }
    return { kind: 'table', rows }
  }

  /** Rows of a table or cells of a row; content controls and tracked changes may stand around them. */
  function partsOf(parent: XmlElement, name: string): XmlElement[] {
    const found: XmlElement[] = []
    const visit = (outer: XmlElement): void => {
      for (const element of elementsOf(outer)) {
        if (element.name === name) found.push(element)
        else if (!DROPPED.has(element.name) && !isGone(element)) visit(element)
      }
    }
    visit(parent)
    return found
  }

  return readBlocks(root)
}

/** Heading level that the style gives: its name, or an outline level of a short paragraph. */
function levelOf(
  properties: XmlElement | null,
  chain: ReturnType<DocxStyles['chain']>,
  pieces: readonly FlowPiece[],
): number | null {
  const name = chain[0]?.name ?? ''
  if (TITLE_STYLE.test(name)) return 1
  const named = HEADING_STYLE.exec(name)?.[1]
  if (named !== undefined) return Math.min(Number(named), 6)
  const outline = [properties, ...chain.map((style) => style.properties)]
    .map((part) => readCount(value(part, 'outlineLvl')))
    .find((level) => level !== null)
  if (outline == null || outline > 8) return null
  let length = 0
  for (const piece of pieces) if ('text' in piece) length += piece.text.length
  return length <= MAX_HEADING ? Math.min(outline + 1, 6) : null
}

/** The first choice that is known, or the fallback; whichever holds text, so that a text box is read once. */
function choose(content: XmlElement): XmlElement | null {
  for (const choice of elementsOf(content)) {
    if (choice.name !== 'mc:Choice') continue
    const requires = (choice.attributes.get('Requires') ?? '').split(/\s+/u)
    if (requires.every((prefix) => KNOWN_CHOICE.test(prefix))) return choice
  }
  return child(content, 'mc:Fallback')
}

/** The text boxes of a drawing; those inside the paragraphs of another belong to it. */
function textBoxes(drawing: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (outer: XmlElement): void => {
    if (outer.name === 'w:txbxContent') {
      found.push(outer)
      return
    }
    if (outer.name === 'mc:AlternateContent') {
      const chosen = choose(outer)
      if (chosen !== null) visit(chosen)
      return
    }
    for (const element of elementsOf(outer)) visit(element)
  }
  visit(drawing)
  return found
}

/** Each paragraph and each run with its number in document order. */
function countPlaces(root: XmlElement): ReadonlyMap<XmlElement, number> {
  const places = new Map<XmlElement, number>()
  descendants(root, 'w:p').forEach((paragraph, i) => places.set(paragraph, i))
  descendants(root, 'w:r').forEach((run, i) => places.set(run, i))
  return places
}

function descendantsOf(element: XmlElement | null, name: string): XmlElement[] {
  return element === null ? [] : descendants(element, name)
}
