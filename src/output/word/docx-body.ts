import { escapeXml } from './escape-xml.js'

/** A stretch of text of one look. */
export interface WordRun {
  text: string
  bold?: boolean
  /** grey and smaller: a source, a note */
  quiet?: boolean
  /** tracked change */
  change?: 'insert' | 'delete'
}

export interface WordParagraph {
  runs: readonly WordRun[]
  style?: 'Title' | 'Heading1' | 'Cell'
  /** the mark of the paragraph itself is tracked */
  change?: 'insert' | 'delete'
  /** stays on the page of what follows */
  keep?: boolean
}

/** Who is named on tracked changes, and an id that no other change of the file has. */
export interface ChangeSigns {
  author: string
  date: string | null
  nextId: () => number
}

const NO_SIGNS: ChangeSigns = { author: '', date: null, nextId: () => 0 }

/**
 * A paragraph of a Word file. A tab in the text is a tab, a line break a line break.
 *
 * @param paragraph runs, style and tracked change
 * @param signs needed where there are tracked changes
 */
export function wordParagraph({ runs, style, change, keep }: WordParagraph, signs: ChangeSigns = NO_SIGNS): string {
  const mark = change === undefined ? '' : `<w:rPr>${changeTag(change, signs)}/></w:rPr>`
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  const kept = keep === true ? '<w:keepNext/>' : ''
  const properties = named + kept + mark === '' ? '' : `<w:pPr>${named}${kept}${mark}</w:pPr>`
  return `<w:p>${properties}${runs.map((run) => wordRun(run, signs)).join('')}</w:p>`
}

function wordRun({ text, bold, quiet, change }: WordRun, signs: ChangeSigns): string {
  if (text === '') return ''
  const look = (bold === true ? '<w:b/>' : '') + (quiet === true ? '<w:color w:val="595959"/><w:sz w:val="18"/>' : '')
  const run = `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content(text, change === 'delete' ? 'delText' : 't')}</w:r>`
  return change === undefined ? run : `${changeTag(change, signs)}>${run}</w:${change === 'insert' ? 'ins' : 'del'}>`
}

function content(text: string, tag: 't' | 'delText'): string {
  return text
    .split(/([\t\n])/u)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : part === ''
            ? ''
            : `<w:${tag} xml:space="preserve">${escapeXml(part)}</w:${tag}>`,
    )
    .join('')
}

function changeTag(change: 'insert' | 'delete', { author, date, nextId }: ChangeSigns): string {
  const when = date === null ? '' : ` w:date="${escapeXml(date)}"`
  return `<w:${change === 'insert' ? 'ins' : 'del'} w:id="${nextId()}" w:author="${escapeXml(author)}"${when}`
}

/** A cell of a table: its paragraphs, and how many columns it takes. */
export interface WordCell {
  paragraphs: readonly WordParagraph[]
  columns?: number
  shade?: string
}

/**
 * A table of a Word file with lines around its cells; its head comes again on each page, and no row is torn.
 *
 * @param widths of the columns, in twentieths of a point
 * @param rows cells of each row
 * @param heads how many rows at the top are heads
 */
export function wordTable(widths: readonly number[], rows: readonly (readonly WordCell[])[], heads = 1): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join('')
  const total = widths.reduce((sum, width) => sum + width, 0)
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const body = rows.map((row, i) => wordRow(row, widths, i < heads)).join('')
  return `<w:tbl>${properties}${grid}${body}</w:tbl>`
}

function wordRow(cells: readonly WordCell[], widths: readonly number[], isHead: boolean): string {
  let at = 0
  const written = cells.map(({ paragraphs, columns = 1, shade }) => {
    const width = widths.slice(at, at + columns).reduce((sum, each) => sum + each, 0)
    at += columns
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
    const fill = shade ?? (isHead ? 'E7ECEF' : null)
    const shading = fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
    // a cell without a paragraph is no cell
    const inner = paragraphs.length === 0 ? [{ runs: [] }] : paragraphs
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shading}</w:tcPr>${inner
      .map((paragraph) => wordParagraph({ style: 'Cell', ...paragraph }))
      .join('')}</w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`
}
