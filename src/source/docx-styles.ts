import { child, elementsOf, type XmlElement } from './parse-xml.js'

/** What a style of a Word file says about a paragraph or run, with what it is based on. */
export interface DocxStyle {
  id: string
  name: string
  basedOn: string | null
  properties: XmlElement | null
  /** null: it does not say */
  hidden: boolean | null
}

export interface DocxStyles {
  byId: ReadonlyMap<string, DocxStyle>
  /** the paragraph style of paragraphs that name none */
  standard: string | null
  /** the style and those it is based on, nearest first */
  chain: (id: string | null) => DocxStyle[]
}

const MAX_CHAIN = 32

/**
 * Read the styles part. Source: ISO/IEC 29500-1, 17.7.
 *
 * @param root root of the part, if there is one
 */
export function readDocxStyles(root: XmlElement | null): DocxStyles {
  const byId = new Map<string, DocxStyle>()
  let standard: string | null = null
  for (const element of root === null ? [] : elementsOf(root)) {
    const id = element.name === 'w:style' ? attribute(element, 'styleId') : null
    if (id === null) continue
    byId.set(id, {
      id,
      name: value(element, 'name') ?? '',
      basedOn: value(element, 'basedOn'),
      properties: child(element, 'w:pPr'),
      hidden: readSwitch(child(element, 'w:rPr'), 'vanish'),
    })
    if (attribute(element, 'type') === 'paragraph' && isTrue(attribute(element, 'default'))) standard = id
  }
  return {
    byId,
    standard,
    chain(id) {
      const chain: DocxStyle[] = []
      for (let at = id; at !== null && chain.length < MAX_CHAIN;) {
        const style = byId.get(at)
        if (style === undefined) break
        chain.push(style)
        at = style.basedOn
      }
      return chain
    },
  }
}

/** The attribute `w:val` of a child. */
export function value(element: XmlElement | null, name: string): string | null {
  const part = child(element, `w:${name}`)
  return part === null ? null : attribute(part, 'val')
}

/** A `w:` attribute; an empty one is none. */
export function attribute(element: XmlElement, name: string): string | null {
  return element.attributes.get(`w:${name}`) || null
}

/** A property that is on, off, or not said. */
export function readSwitch(properties: XmlElement | null, name: string): boolean | null {
  const part = child(properties, `w:${name}`)
  if (part === null) return null
  const text = attribute(part, 'val')
  return text === null || isTrue(text)
}

/** A whole number that is not negative. */
export function readCount(text: string | null): number | null {
  const found = text === null ? NaN : Number(text)
  return Number.isSafeInteger(found) && found >= 0 ? found : null
}

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true' || text === 'on'
}
