import { ADDRESSEE, DRAFT } from '../lexicon/document.js'
import { findRegion } from '../lexicon/find-region.js'
import { listRegions } from '../lexicon/regions.js'
import { createMessage } from '../messages.js'
import type { ParseOptions, PlanMessage, PlanMeta, PlanTree, Span } from '../model.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import { findBasis } from './find-basis.js'
import { findNotice, findPlanTitle } from './find-titles.js'
import { frontLines, linesOf } from './front-lines.js'
import type { FrontLine } from './front-lines.js'
import { readAttachmentTitles } from './read-attachment-titles.js'
import { readAttributes } from './read-attributes.js'
import { readDocNumber } from './read-doc-number.js'
import { readSignature } from './read-signature.js'

/** Metadata, and where the plan's own text begins. */
export interface MetaFound {
  meta: PlanMeta
  /** offset after letterhead, notice and titles */
  opening: number
  messages: PlanMessage[]
}

const MAX_LINES = 80

/**
 * Read the metadata of an official document from what stands before its first section (and the date after its last).
 * Source: GB/T 9704-2012; the annotation guidelines for what each field holds.
 *
 * @param tree sections, paragraphs and tables
 * @param source the source text
 * @param options region code where the text cannot tell
 */
export function readMeta(tree: PlanTree, source: string, options: ParseOptions = {}): MetaFound {
  const firstSection = tree.children.findIndex((node) => node.type === 'section')
  const front = frontLines(tree.children.slice(0, firstSection < 0 ? MAX_LINES : firstSection), source)
  const meta = emptyMeta()
  const messages: PlanMessage[] = []
  readAttributes(tree.children.slice(0, firstSection < 0 ? MAX_LINES : firstSection), front, source, meta)
  const print = (from: FrontLine, to: FrontLine): string => {
    const a = front.indexOf(from)
    return front
      .slice(a, front.indexOf(to) + 1)
      .map(({ text }) => printedText(source, text))
      .join('')
  }
  const spanOf = (from: FrontLine, to: FrontLine): Span => ({
    start: from.text.at[0] ?? 0,
    end: (to.text.at.at(-1) ?? -1) + 1,
  })

  readDocNumber(front, source, meta, messages)
  const notice = findNotice(front)
  const plan = findPlanTitle(front, notice, source)
  const setTitle = (key: 'title' | 'planTitle', [from, to]: [number, number]): void => {
    const first = front[from]
    const last = front[to]
    if (first === undefined || last === undefined) return
    meta[key] = unwrap(print(first, last))
    meta.spans[key] = spanOf(first, last)
  }
  if (plan !== null) setTitle('planTitle', plan)
  if (notice !== null) setTitle('title', notice)
  else if (plan !== null) setTitle('title', plan)
  if (plan === null && notice !== null) setTitle('planTitle', notice)
  const titleEnd = plan ?? notice
  const opening = titleEnd === null ? 0 : (front[titleEnd[1]]?.leaf.data.span.end ?? 0)

  const lines = linesOf(tree.children)
  readSignature(front, lines, source, meta, notice, titleEnd)
  readAddressee(front, source, meta)
  meta.status = DRAFT.test(
    `${meta.title ?? ''}${meta.planTitle ?? ''}${front
      .slice(0, 4)
      .map(({ text }) => text.text)
      .join('')}`,
  )
    ? 'draft'
    : 'final'
  readRegion(meta, front, options, messages)
  meta.basis = findBasis(
    front.filter(({ leaf }) => leaf.data.span.start >= opening).map(({ text }) => text),
    source,
  )
  meta.attachments = readAttachmentTitles(tree, lines, source)
  return { meta, opening, messages }
}

function emptyMeta(): PlanMeta {
  return {
    title: null,
    planTitle: null,
    docNumber: null,
    issuer: null,
    addressee: null,
    issuedOn: null,
    publishedOn: null,
    status: 'final',
    region: null,
    basis: [],
    attachments: [],
    attributes: {},
    spans: {},
  }
}

/** A title that stands in 《》 as a whole loses them. */
const unwrap = (title: string): string => (/^《[^《》]+》$/u.test(title) ? title.slice(1, -1) : title)

function readAddressee(front: readonly FrontLine[], source: string, meta: PlanMeta): void {
  const line = front.slice(0, 12).find(({ text }) => ADDRESSEE.test(text.text))
  if (line === undefined) return
  const length = line.text.text.length - 1
  meta.addressee = printedText(source, line.text, 0, length)
  meta.spans.addressee = sourceSpan(line.text, 0, length)
}

/** Title and issuer name the region; where they do not, the caller's code does; otherwise it stays open. */
function readRegion(meta: PlanMeta, front: readonly FrontLine[], options: ParseOptions, messages: PlanMessage[]): void {
  const sources = [meta.issuer, meta.planTitle, meta.title, front[0]?.text.text ?? null]
  for (const text of sources) {
    const found = text === null ? null : findRegion(text)
    if (found === null) continue
    meta.region = found.region
    break
  }
  if (meta.region === null && options.region !== undefined)
    meta.region = listRegions().find(({ region }) => region.code === options.region)?.region ?? null
  if (meta.region === null) messages.push(createMessage('region-unknown', null))
}
