import { FILE_LINE } from '../words/furniture.js'
import type { LeafNode, PlanMeta, PlanTree } from '../model.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import { readAttachmentNotes } from '../tree/find-attachments.js'
import { leafText } from '../tree/leaf-text.js'

/**
 * Read the titles of the attachments: what the list 附件：… announces; otherwise the attachments themselves.
 *
 * @param tree sections, paragraphs and tables
 * @param lines its lines of text
 * @param source the source text
 */
export function readAttachmentTitles(
  tree: PlanTree,
  lines: readonly LeafNode[],
  source: string,
): PlanMeta['attachments'] {
  const noted = readAttachmentNotes(lines.map((line) => line.value)).map(({ title, paragraph, from, to }) => {
    const line = lines[paragraph]
    const text = line === undefined ? { text: '', at: new Uint32Array(0) } : leafText(line, source)
    return { title, printed: printedText(source, text, from, to), span: sourceSpan(text, from, to) }
  })
  const seen = new Set<string>()
  const announced = noted.filter(({ title }) => !FILE_LINE.test(title) && !seen.has(title) && seen.add(title))
  if (announced.length > 0) return announced.map(({ printed, span }) => ({ title: printed, span }))
  const titles: PlanMeta['attachments'] = []
  // a plan without numbering has the headings of its format, not attachments
  if (!tree.children.some((node) => node.type === 'section' && node.data.number !== null)) return titles
  for (const node of tree.children) {
    if (node.type !== 'section' || node.data.number !== null) continue
    if (node.data.title !== null && node.data.titleSpan !== null)
      titles.push({ title: node.data.title, span: node.data.titleSpan })
  }
  return titles
}
