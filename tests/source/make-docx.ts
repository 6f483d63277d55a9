import JSZip from 'jszip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface DocxParts {
  /** children of w:body */
  body: string
  /** children of w:numbering */
  numbering?: string
  /** children of w:styles */
  styles?: string
  /** more relations of the main part */
  relations?: string
  /** more files, by name */
  files?: Record<string, string | Uint8Array>
}

/** Bytes of a DOCX as Word packs it. */
export function makeDocx({ body, numbering, styles, relations = '', files = {} }: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`) // prettier-ignore
  zip.file('_rels/.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`) // prettier-ignore
  zip.file('word/_rels/document.xml.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`) // prettier-ignore
  zip.file('word/document.xml', `${HEAD}<w:document ${W} xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`)
  if (numbering !== undefined) zip.file('word/numbering.xml', `${HEAD}<w:numbering ${W}>${numbering}</w:numbering>`)
  if (styles !== undefined) zip.file('word/styles.xml', `${HEAD}<w:styles ${W}>${styles}</w:styles>`)
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A paragraph; `properties` are children of w:pPr. */
export function paragraph(text: string, properties = ''): string {
  const runs = text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A paragraph with automatic numbering of its own. */
export function numbered(text: string, numId: number, level: number): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)
}

/** A level of an abstract numbering. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A cell; `properties` are children of w:tcPr. */
export function cell(text: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${paragraph(text)}</w:tc>`
}
