/** An element of an XML file: names and attributes carry the prefix of {@link PREFIXES}, whatever the file calls it. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

/** What is told of a file while it is scanned; offsets are those of the tag in the file, UTF-16, end exclusive. */
export interface XmlHandler {
  open: (name: string, attributes: ReadonlyMap<string, string>, start: number, end: number) => void
  /** of an element without content (`<w:tab/>`) the offsets of its only tag */
  close: (name: string, start: number, end: number) => void
  text: (text: string) => void
}

/**
 * Namespaces that readers ask for, under one prefix each: Transitional and Strict files, and those of other writers that
 * call `w:` `ns0:`, are read alike. Other names keep the prefix that the file gives them.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2003/wordml': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
}

/**
 * No office nests so deep. Beyond it an element inside its like (a control in a control in a control, a table in a cell of
 * a table …) is read through, so that no walk over the tree overflows; what is still deeper is no document.
 */
const MAX_NESTED = 200
const MAX_DEPTH = 1000
/** a table comes back after its row and its cell */
const LIKE = 4

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
const NAME_END = /[\s/>=]/u

/**
 * Scan an XML file once, from start to end, in linear time and without a tree: a sheet of a million cells needs no more
 * memory than its text. Entities beyond XML's own five are not expanded, nothing is fetched.
 *
 * @param xml the file
 * @param handler told of each start tag, end tag and text
 * @throws Error where the file is not well-formed
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const names: string[] = []
  const prefixes = new Map<string, string>()
  let at = xml.startsWith('\ufeff') ? 1 : 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const end = open < 0 ? xml.length : open
    if (end > at && names.length > 0) handler.text(decode(xml.slice(at, end)))
    if (open < 0) break
    const next = xml[open + 1]
    if (next === '!' || next === '?') {
      at = skipDeclaration(xml, open, names.length > 0 ? handler : null)
      continue
    }
    const close = tagEnd(xml, open)
    if (next === '/') {
      const name = xml.slice(open + 2, close).trim()
      const last = names.pop()
      if (last !== name) throw new Error(`unexpected end tag ${name}, expected ${last ?? 'none'}`)
      handler.close(rename(name, prefixes), open, close + 1)
    } else {
      const lone = xml[close - 1] === '/'
      const { name, attributes } = readTag(xml.slice(open + 1, lone ? close - 1 : close), prefixes)
      const canonical = rename(name, prefixes)
      handler.open(canonical, attributes, open, close + 1)
      if (lone) handler.close(canonical, open, close + 1)
      else names.push(name)
    }
    at = close + 1
  }
  if (names.length > 0) throw new Error(`unexpected end of file, expected the end tag of ${names.at(-1) ?? ''}`)
}

/**
 * Read an XML file into a tree.
 *
 * @param xml the file
 * @returns the root element
 * @throws Error where the file is not well-formed
 */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const stack: XmlElement[] = [top]
  /** which of the open elements were read through */
  const through: boolean[] = []
  scanXml(xml, {
    open(name, attributes) {
      const inLike = stack.length > MAX_NESTED && stack.slice(-LIKE).some((outer) => outer.name === name)
      through.push(inLike)
      if (inLike) return
      if (stack.length > MAX_DEPTH) throw new Error('unexpected nesting, expected a document')
      const element: XmlElement = { name, attributes, children: [] }
      stack.at(-1)?.children.push(element)
      stack.push(element)
    },
    close() {
      if (through.pop() !== true) stack.pop()
    },
    text(text) {
      stack.at(-1)?.children.push(text)
    },
  })
  const root = top.children.find((node) => typeof node !== 'string')
  if (root === undefined) throw new Error('unexpected text, expected an XML element')
  return root
}

/** Child elements. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  for (const node of element.children) if (typeof node !== 'string') yield node
}

/** First child element of a name. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  if (element === null) return null
  for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node
  return null
}

/** All elements of some names below an element, in document order. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (inner: XmlElement): void => {
    for (const node of elementsOf(inner)) {
      if (names.includes(node.name)) found.push(node)
      visit(node)
    }
  }
  visit(element)
  return found
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  const parts: string[] = []
  const visit = (inner: XmlElement): void => {
    for (const node of inner.children) {
      if (typeof node === 'string') parts.push(node)
      else visit(node)
    }
  }
  visit(element)
  return parts.join('')
}

/** Past a comment, an instruction, a document type or a CDATA section, whose text is told. */
function skipDeclaration(xml: string, open: number, handler: XmlHandler | null): number {
  const section = (start: string, end: string): number | null => {
    if (!xml.startsWith(start, open)) return null
    const close = xml.indexOf(end, open + start.length)
    if (close < 0) throw new Error(`unexpected end of file, expected ${end}`)
    return close
  }
  const data = section('<![CDATA[', ']]>')
  if (data !== null) {
    handler?.text(xml.slice(open + 9, data))
    return data + 3
  }
  const comment = section('<!--', '-->')
  if (comment !== null) return comment + 3
  const instruction = section('<?', '?>')
  if (instruction !== null) return instruction + 2
  // a document type may hold a subset in square brackets
  const bracket = xml.indexOf('[', open)
  const end = xml.indexOf('>', open)
  if (bracket < 0 || end < bracket) return end < 0 ? xml.length : end + 1
  const subset = xml.indexOf(']', bracket)
  const after = subset < 0 ? -1 : xml.indexOf('>', subset)
  return after < 0 ? xml.length : after + 1
}

/** The `>` of a tag; one inside quotes is part of a value. */
function tagEnd(xml: string, open: number): number {
  let from = open
  for (;;) {
    const close = xml.indexOf('>', from)
    if (close < 0) throw new Error('unexpected end of file, expected >')
    let quote = ''
    for (let i = from; i < close; i++) {
      const sign = xml[i] ?? ''
      if (quote === '' && (sign === '"' || sign === "'")) quote = sign
      else if (sign === quote) quote = ''
    }
    if (quote === '') return close
    const end = xml.indexOf(quote, close)
    if (end < 0) throw new Error(`unexpected end of file, expected ${quote}`)
    from = end + 1
  }
}

function readTag(
  tag: string,
  prefixes: Map<string, string>,
): { name: string; attributes: ReadonlyMap<string, string> } {
  let at = tag.search(NAME_END)
  if (at < 0) at = tag.length
  const name = tag.slice(0, at)
  if (name !== '' && !tag.includes('=', at)) {
    if (tag.slice(at).trim() !== '') throw new Error(`unexpected ${tag.slice(at, at + 40)}, expected an attribute`)
    return { name, attributes: NO_ATTRIBUTES }
  }
  if (name === '') throw new Error('unexpected <, expected a tag')
  const raw: [string, string][] = []
  for (;;) {
    const equals = tag.indexOf('=', at)
    if (equals < 0) break
    const key = tag.slice(at, equals).trim()
    let quoteAt = equals + 1
    while (quoteAt < tag.length && /\s/u.test(tag[quoteAt] ?? '')) quoteAt++
    const quote = tag[quoteAt]
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, quoteAt + 1) : -1
    if (end < 0) throw new Error(`unexpected attribute ${key.slice(0, 40)}, expected a value in quotes`)
    raw.push([key, decode(tag.slice(quoteAt + 1, end))])
    at = end + 1
  }
  for (const [key, value] of raw) {
    const known = PREFIXES[value]
    if (key === 'xmlns') prefixes.set('', known ?? '')
    else if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), known ?? key.slice(6))
  }
  const attributes = new Map<string, string>()
  for (const [key, value] of raw) if (!key.startsWith('xmlns')) attributes.set(renameAttribute(key, prefixes), value)
  return { name, attributes }
}

function rename(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
  if (prefix === undefined) return name
  const local = colon < 0 ? name : name.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}

/** An attribute without a prefix is in no namespace. */
function renameAttribute(name: string, prefixes: ReadonlyMap<string, string>): string {
  return name.includes(':') ? rename(name, prefixes) : name
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
