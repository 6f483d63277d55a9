import { createMessage } from '../messages.js'
import type { ParseOptions, PlanComment, PlanMessage, Source } from '../model.js'
import { checkText } from './check-text.js'
import { createNumbering } from './docx-numbering.js'
import { attribute, readDocxStyles } from './docx-styles.js'
import { linesWithRole } from './flow-lines.js'
import type { FlowBlock, FlowLine } from './flow.js'
import { decodePart, openZip } from './open-zip.js'
import { child, descendants, elementsOf, parseXml, type XmlElement } from './parse-xml.js'
import { pageLines } from './page-lines.js'
import { createSourceBuilder } from './source-builder.js'
import { unreadable } from './unreadable.js'
import { walkDocx, type DocxWalk } from './walk-docx.js'
import { writeFlow } from './write-flow.js'

/** Parts that hold text or say how to read it; media, fonts, macros and embedded files are not even inflated. */
const WANTED = /^(?:[^/]+\/)?(?:_rels\/[^/]*\.rels|[^/]+\.xml)$/u

/**
 * Read a Word document: text, automatic numbering, tables, text boxes, notes, comments and tracked changes as a reader of
 * the document sees them. Media are not unpacked, links not followed.
 *
 * @param bytes the file
 * @param options `changes`: which side of tracked changes is read; `limits`: other limits than the usual ones
 * @returns the text that is kept, its blocks, the way back to the runs of the file, and the comments
 * @throws an {@link UnreadableError} where the file is damaged, too large or no word-processor document
 */
export function readDocx(bytes: Uint8Array, options: Pick<ParseOptions, 'changes' | 'limits'> = {}): Source {
  const { parts } = openZip(bytes, (name) => WANTED.test(name))
  for (const part of parts.values()) checkText(decodePart(part), 'word', options.limits)
  try {
    return readParts((name) => {
      const part = parts.get(name)
      return part === undefined ? null : parseXml(decodePart(part))
    }, options)
  } catch (error) {
    throw unreadable('broken-docx', error)
  }
}

/**
 * Read the parts of a Word document, wherever they are kept.
 *
 * @param part root of a part by its name, if there is one
 * @param options as for {@link readDocx}
 * @throws Error where a part is not well-formed or there is no main part
 */
export function readParts(
  part: (name: string) => XmlElement | null,
  { changes = 'accepted' }: Pick<ParseOptions, 'changes'>,
): Source {
  const main = findMain(part)
  const document = part(main)
  if (document === null) throw new Error('unexpected lack of a main part, expected word/document.xml')
  const relations = readRelations(part, main)
  const related = (kind: string): XmlElement | null => {
    const target = relations.find(({ type }) => type.endsWith(`/${kind}`))?.target
    return (target === undefined ? null : part(target)) ?? part(resolve(main, `${kind}.xml`))
  }
  const styles = readDocxStyles(related('styles'))
  const references: { kind: 'footnote' | 'endnote'; id: string }[] = []
  const inlineNotes: FlowBlock[] = []
  const walk: DocxWalk = {
    label: createNumbering(related('numbering'), styles),
    styles,
    changes,
    onNote: (kind, id) => references.push({ kind, id }),
    onInlineNote: (note) => inlineNotes.push(...note),
  }
  const body = child(document, 'w:body') ?? document
  const blocks = walkDocx(body, walk)
  const notes = { footnote: related('footnotes'), endnote: related('endnotes') }
  const pages = (kind: 'header' | 'footer'): FlowLine[] => {
    const roots = relations.filter(({ type }) => type.endsWith(`/${kind}`)).map(({ target }) => part(target))
    return pageLines(
      roots.flatMap((root) => (root === null ? [] : walkDocx(root, { ...walk, label: () => null }))),
      kind,
    )
  }
  const builder = createSourceBuilder('docx')
  writeFlow(pages('header'), builder)
  writeFlow(blocks, builder)
  writeFlow([...noteLines(references, notes, walk), ...linesWithRole(inlineNotes, 'note')], builder)
  writeFlow(pages('footer'), builder)
  const source = builder.finish([...reportChanges(body, changes), ...reportParts(body)])
  const comments = readComments(related('comments'), builder.anchors, walk)
  return comments.length === 0 ? source : { ...source, comments }
}

interface Relation {
  type: string
  target: string
}

function findMain(part: (name: string) => XmlElement | null): string {
  const main = readRelations(part, '').find(({ type }) => type.endsWith('/officeDocument'))?.target
  return main !== undefined && !/^(?:xl|ppt)\//u.test(main) && part(main) !== null ? main : 'word/document.xml'
}

/** What a part names: other parts by their full names; links out of the file are not among them. */
function readRelations(part: (name: string) => XmlElement | null, of: string): Relation[] {
  const root = part(resolve(of, `_rels/${of.slice(of.lastIndexOf('/') + 1)}.rels`))
  const found: Relation[] = []
  for (const element of root === null ? [] : elementsOf(root)) {
    if (element.attributes.get('TargetMode') === 'External') continue
    const target = element.attributes.get('Target') ?? ''
    found.push({ type: element.attributes.get('Type') ?? '', target: resolve(of, target) })
  }
  return found
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

function noteLines(
  references: readonly { kind: 'footnote' | 'endnote'; id: string }[],
  notes: Readonly<Record<'footnote' | 'endnote', XmlElement | null>>,
  walk: DocxWalk,
): FlowLine[] {
  const byId = new Map<string, XmlElement>()
  for (const kind of ['footnote', 'endnote'] as const)
    for (const note of notes[kind] === null ? [] : elementsOf(notes[kind]))
      byId.set(`${kind} ${attribute(note, 'id') ?? ''}`, note)
  const lines: FlowLine[] = []
  const seen = new Set<string>()
  for (const { kind, id } of references) {
    const key = `${kind} ${id}`
    const note = byId.get(key)
    if (note === undefined || seen.has(key)) continue
    seen.add(key)
    const blocks: FlowBlock[] = walkDocx(note, { ...walk, onNote: () => undefined })
    lines.push(...linesWithRole(blocks, 'note'))
  }
  return lines
}

function readComments(
  root: XmlElement | null,
  anchors: ReadonlyMap<string, { start: number; end: number }>,
  walk: DocxWalk,
): PlanComment[] {
  if (root === null) return []
  const comments: PlanComment[] = []
  for (const element of elementsOf(root)) {
    if (element.name !== 'w:comment') continue
    const lines = linesWithRole(walkDocx(element, { ...walk, label: () => null }), 'note')
    const span = anchors.get(attribute(element, 'id') ?? '')
    comments.push({
      author: attribute(element, 'author'),
      date: attribute(element, 'date'),
      text: lines
        .map(({ text }) => text)
        .join('\n')
        .trim(),
      span: span === undefined || span.end <= span.start ? null : { ...span },
    })
  }
  return comments.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0)
}

/** A document that Word takes in when it opens the file is no part of the text yet. */
function reportParts(body: XmlElement): PlanMessage[] {
  const found = descendants(body, 'w:altChunk')
  return found.length === 0 ? [] : [createMessage('unread-part', null, String(found.length))]
}

/** Say which side of tracked changes was read, and how many there are. */
function reportChanges(body: XmlElement, changes: 'accepted' | 'original'): PlanMessage[] {
  const found = descendants(body, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo')
  if (found.length === 0) return []
  return [createMessage(changes === 'accepted' ? 'changes-accepted' : 'changes-original', null, String(found.length))]
}
