import type { ParseOptions, Source } from '../model.js'
import { child, elementsOf, parseXml, type XmlElement } from './parse-xml.js'
import { readParts } from './read-docx.js'
import { unreadable } from './unreadable.js'

/**
 * Read a Word document saved as one XML file: the parts of a DOCX in `pkg:package`, or Word 2003 XML.
 *
 * @param xml the decoded file
 * @param options as for {@link readDocx}
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is damaged
 */
export function readWordXml(xml: string, options: Pick<ParseOptions, 'changes'> = {}): Source {
  try {
    const root = parseXml(xml)
    const parts = root.name === 'w:wordDocument' ? oldParts(root) : packedParts(root)
    return readParts((name) => parts.get(name) ?? null, options)
  } catch (error) {
    throw unreadable('broken-docx', error)
  }
}

function packedParts(root: XmlElement): Map<string, XmlElement> {
  const parts = new Map<string, XmlElement>()
  for (const part of elementsOf(root)) {
    const data = child(part, 'pkg:xmlData')
    const [content] = data === null ? [] : elementsOf(data)
    const name = part.attributes.get('pkg:name') ?? ''
    if (content !== undefined) parts.set(name.replace(/^\//u, ''), content)
  }
  return parts
}

function oldParts(root: XmlElement): Map<string, XmlElement> {
  const parts = new Map([['word/document.xml', root]])
  const styles = child(root, 'w:styles')
  const lists = child(root, 'w:lists')
  if (styles !== null) parts.set('word/styles.xml', styles)
  if (lists !== null) parts.set('word/numbering.xml', lists)
  return parts
}
