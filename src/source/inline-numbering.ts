import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { child, childrenOf, createNumbering, type LabelParagraph } from './docx-numbering.js'

/**
 * Write the numbers that Word shows before numbered paragraphs into the paragraphs as text.
 *
 * @param document XML of the main part
 * @param numbering XML of the numbering part, if there is one
 * @param styles XML of the styles part, if there is one
 * @returns XML of the main part with a run that holds the number at the head of each numbered paragraph
 * @throws Error where the XML is not well-formed
 */
export function inlineNumbering(document: string, numbering: string | null, styles: string | null): string {
  if (numbering === null) return document
  const tree = parseXml(document)
  const label = createNumbering(
    parseXml(numbering).documentElement,
    styles === null ? null : parseXml(styles).documentElement,
  )
  // Walked with a stack of its own: a document may nest deeper than calls can.
  const stack: Element[] = [tree.documentElement]
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (element.localName === 'p') numberParagraph(element, label)
    // Only the fallback of a choice is read, and what is deleted or moved away is not there.
    const inner = [...childrenOf(element)].filter(({ localName }) => !/^(?:Choice|del|moveFrom)$/u.test(localName))
    for (let i = inner.length - 1; i >= 0; i--) {
      const next = inner[i]
      if (next !== undefined) stack.push(next)
    }
  }
  return new XMLSerializer().serializeToString(tree)
}

function numberParagraph(paragraph: Element, label: LabelParagraph): void {
  const properties = child(paragraph, 'pPr')
  const text = label(properties)
  if (text === null || !hasText(paragraph)) return
  const document = paragraph.ownerDocument
  const run = document.createElementNS(paragraph.namespaceURI, qualify(paragraph, 'r'))
  const words = document.createElementNS(paragraph.namespaceURI, qualify(paragraph, 't'))
  words.setAttribute('xml:space', 'preserve')
  words.appendChild(document.createTextNode(text))
  run.appendChild(words)
  paragraph.insertBefore(run, properties === null ? paragraph.firstChild : properties.nextSibling)
}

/** A numbered paragraph without any text counts, but its number heads nothing. */
function hasText(paragraph: Element): boolean {
  const texts = paragraph.getElementsByTagNameNS(paragraph.namespaceURI ?? '', 't')
  for (let i = 0; i < texts.length; i++) if ((texts[i]?.textContent ?? '').trim() !== '') return true
  return false
}

function qualify(element: Element, name: string): string {
  const prefix = element.prefix ?? ''
  return prefix === '' ? name : `${prefix}:${name}`
}

/** Parse without printing anything; entities beyond XML's own five are not expanded, nothing is fetched. */
function parseXml(xml: string): Document {
  const refuse = (message: string): never => {
    throw new Error(message)
  }
  const quiet = (): void => undefined
  const parser = new DOMParser({ errorHandler: { warning: quiet, error: refuse, fatalError: refuse } })
  return parser.parseFromString(xml.startsWith('\ufeff') ? xml.slice(1) : xml, 'text/xml')
}
