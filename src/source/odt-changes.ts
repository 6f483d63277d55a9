import { child, descendants, type XmlElement } from './parse-xml.js'

/** The tracked changes of a text document: what was put in, by id, and what was taken out, with its paragraphs. */
export interface OdtChanges {
  insertions: ReadonlySet<string>
  deletions: ReadonlyMap<string, XmlElement>
  count: number
}

/**
 * Read the list of tracked changes of a text document. Source: OpenDocument 1.3, 5.5.
 *
 * @param content root of content.xml
 */
export function readOdtChanges(content: XmlElement): OdtChanges {
  const insertions = new Set<string>()
  const deletions = new Map<string, XmlElement>()
  const regions = descendants(content, 'text:changed-region')
  for (const region of regions) {
    const id = region.attributes.get('xml:id') ?? region.attributes.get('text:id') ?? ''
    if (child(region, 'text:insertion') !== null) insertions.add(id)
    const deletion = child(region, 'text:deletion')
    if (deletion !== null) {
      const paragraphs = deletion.children.filter(
        (node) => typeof node !== 'string' && node.name !== 'office:change-info',
      )
      deletions.set(id, { ...deletion, children: paragraphs })
    }
  }
  return { insertions, deletions, count: regions.length }
}
