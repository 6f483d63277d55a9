import { strToU8, zipSync } from 'fflate'

/** A text on a page in millimetres: left end and base line from the upper left corner. */
export interface OfdText {
  x: number
  y: number
  text: string
  size?: number
  /** attributes of the text object, such as a matrix */
  more?: string
  /** attributes of the text code instead of even deltas */
  code?: string
}

export interface OfdPageInput {
  texts?: OfdText[]
  /** ruled lines x1 y1 x2 y2 */
  rules?: [number, number, number, number][]
  /** more objects of the layer */
  more?: string
  /** id of a template page */
  template?: string
}

export interface OfdOptions {
  templates?: Record<string, OfdPageInput>
  /** addresses of pages as the document writes them */
  address?: (page: number) => string
  resources?: string
  signed?: boolean
}

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function objects({ texts = [], rules = [], more = '' }: OfdPageInput): string {
  const written = texts.map(({ x, y, text, size = 5, more: attributes = '', code }) => {
    const deltas = code ?? `DeltaX="${Array.from(text).length > 2 ? `g ${Array.from(text).length - 1} ${size}` : size}"`
    return `<ofd:TextObject Boundary="${x} ${y - size} 200 ${size * 1.2}" Font="1" Size="${size}" ${attributes}><ofd:TextCode X="0" Y="${size}" ${deltas}>${escape(text)}</ofd:TextCode></ofd:TextObject>`
  })
  const drawn = rules.map(
    ([x1, y1, x2, y2]) =>
      `<ofd:PathObject Boundary="${x1} ${y1} ${x2 - x1} ${y2 - y1}" LineWidth="0.3"><ofd:AbbreviatedData>M 0 0 L ${x2 - x1} ${y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>`,
  )
  return [...drawn, ...written, more].join('')
}

function page(input: OfdPageInput): string {
  const template = input.template === undefined ? '' : `<ofd:Template TemplateID="${input.template}"/>`
  return `<ofd:Page ${NAMESPACE}>${template}<ofd:Content><ofd:Layer ID="1">${objects(input)}</ofd:Layer></ofd:Content></ofd:Page>`
}

/** Parts of one document in a folder of the package. */
function documentParts(folder: string, pages: OfdPageInput[], options: OfdOptions): Record<string, string> {
  const { templates = {}, address = (i) => `Pages/Page_${i}/Content.xml`, resources } = options
  const parts: Record<string, string> = {}
  pages.forEach((input, i) => (parts[`${folder}/Pages/Page_${i}/Content.xml`] = page(input)))
  for (const [id, input] of Object.entries(templates)) parts[`${folder}/Tpls/${id}.xml`] = page(input)
  if (resources !== undefined) parts[`${folder}/DocumentRes.xml`] = `<ofd:Res ${NAMESPACE}>${resources}</ofd:Res>`
  const common = [
    '<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>',
    resources === undefined ? '' : '<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>',
    ...Object.keys(templates).map((id) => `<ofd:TemplatePage ID="${id}" BaseLoc="Tpls/${id}.xml"/>`),
  ]
  const list = pages.map((_, i) => `<ofd:Page ID="${i + 10}" BaseLoc="${address(i)}"/>`)
  parts[`${folder}/Document.xml`] =
    `<ofd:Document ${NAMESPACE}><ofd:CommonData>${common.join('')}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages></ofd:Document>`
  return parts
}

/** Bytes of an OFD file with one document for each list of pages. */
export function makeOfd(documents: OfdPageInput[][], options: OfdOptions = {}): Uint8Array {
  const parts: Record<string, string> = {}
  const bodies = documents.map((pages, i) => {
    Object.assign(parts, documentParts(`Doc_${i}`, pages, options))
    const signed = options.signed === true ? `<ofd:Signatures>/Doc_${i}/Signs/Signatures.xml</ofd:Signatures>` : ''
    return `<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_${i}/Document.xml</ofd:DocRoot>${signed}</ofd:DocBody>`
  })
  parts['OFD.xml'] = `<ofd:OFD ${NAMESPACE} DocType="OFD" Version="1.0">${bodies.join('')}</ofd:OFD>`
  return packOfd(parts)
}

/** Bytes of a package with these parts. */
export function packOfd(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** Lines of a page from top to bottom, as an office prints them. */
export function ofdLines(lines: readonly string[], { left = 28, top = 40, step = 10, size = 5 } = {}): OfdText[] {
  return lines.map((text, i) => {
    const indent = /^\u3000*/u.exec(text)?.[0].length ?? 0
    return { x: left + indent * size, y: top + i * step, text: text.slice(indent), size }
  })
}
