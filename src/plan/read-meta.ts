import { ABOUT, ADDRESSEE, DRAFT, ISSUER_PLACE, NAMELESS, NOTICE_END } from '../words/document.js'
import { findRegion } from './find-region.js'
import { listRegions } from '../words/regions.js'
import { createMessage } from '../messages.js'
import type { LeafNode, ParseOptions, PlanMessage, PlanMeta, PlanTree } from '../model.js'
import { foldText } from '../text/fold.js'
import { printedText, sliceMapped, sourceSpan } from '../text/mapped-text.js'
import { findBasis } from './find-basis.js'
import { findFront } from './find-front.js'
import { isIssuers, printIssuers, splitIssuers } from './issuer-names.js'
import { frontLines, linesOf, pageLines } from './front-lines.js'
import { readAttachmentTitles } from './read-attachment-titles.js'
import { readAttributes } from './read-attributes.js'
import { readDocNumber } from './read-doc-number.js'
import { readSignature } from './read-signature.js'
import { regionOfNumber } from './region-of-number.js'
import { readTitles } from './read-titles.js'
import { loose, namesIn } from './title-names.js'
import type { FrontLine } from './split-front-line.js'

/** Metadata, and where the plan's own text begins. */
export interface MetaFound {
  meta: PlanMeta
  /** leaves of letterhead, titles and the labels of a web page */
  front: ReadonlySet<LeafNode>
  /** offset after the notice that carries the plan, 0 where there is none */
  opening: number
  messages: PlanMessage[]
}

const MAX_LINES = 80
/** Lines and their length where the region may be named beside the title. */
const MAX_HEAD = 12
const MAX_NAME = 120

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
  const all = frontLines(tree.children.slice(0, firstSection < 0 ? MAX_LINES : firstSection), source)
  const meta = emptyMeta()
  const messages: PlanMessage[] = []
  const printed = readAttributes(tree.children.slice(0, firstSection < 0 ? MAX_LINES : firstSection), all, source, meta)
  const front = all.filter(({ leaf }) => !printed.leaves.has(leaf))
  readDocNumber([...front, ...pageLines(tree.children, source)], source, meta, messages)
  const { notice, plan, title, press } = readTitles(front, source, meta, printed)
  if (meta.title === null) titleOfFirst(tree, front, meta)
  const lines = linesOf(tree.children)
  const titleEnd = plan ?? notice
  const signed = readSignature(front, lines, source, meta, title, titleEnd)
  // without a title of its own, the plan begins under the signature of the notice
  const last = [titleEnd === null ? undefined : front[titleEnd[1]], plan === null ? signed : null]
  const opening = Math.max(0, ...last.map((line) => line?.leaf.data.span.end ?? 0))
  // an unsigned notice is that of the office that put it on line; a plan alone, or a text about one, need not be
  const isNotice = !press && front.some(({ text }) => ADDRESSEE.test(text.text))
  const issuer = printed.issuer ?? (isNotice && isIssuers(printed.publisher?.text ?? '') ? printed.publisher : null)
  if (meta.issuer === null && issuer !== null) {
    meta.issuer = printIssuers(splitIssuers(issuer), source)
    meta.spans.issuer = sourceSpan(issuer, 0, issuer.text.length)
  }
  if (meta.issuer === null) readTitleIssuer(source, meta)
  if (meta.issuedOn === null && printed.issuedOn !== null) {
    meta.issuedOn = printed.issuedOn.date
    meta.spans.issuedOn = sourceSpan(printed.issuedOn.text, 0, printed.issuedOn.text.text.length)
  }
  readAddressee(front, source, meta)
  meta.status = DRAFT.test(
    `${meta.title ?? ''}${meta.planTitle ?? ''}${front
      .slice(0, 4)
      .map(({ text }) => text.text)
      .join('')}`,
  )
    ? 'draft'
    : 'final'
  // a press text follows no document
  meta.basis = press
    ? []
    : findBasis(
        front.filter(({ leaf }) => leaf.data.span.start >= opening).map(({ text }) => text),
        source,
      )
  readRegion(meta, front, options, messages)
  meta.attachments = readAttachmentTitles(tree, lines, source)
  const leaves = findFront(front, [notice, plan], printed.leaves)
  return { meta, front: leaves, opening: notice === null ? 0 : opening, messages }
}

/** A notice without a title of its own that hands several tables on has the title of the first. */
function titleOfFirst(tree: PlanTree, front: readonly FrontLine[], meta: PlanMeta): void {
  const first = tree.children.find((node) => node.type === 'section')
  const { title = null, titleSpan = null, number = null } = first?.data ?? {}
  if (title === null || titleSpan === null || number !== null) return
  const printed = title.replace(/\s+/gu, '')
  const key = loose(foldText(printed, { start: 0, end: printed.length }).text)
  if (!namesIn(front.map(({ text }) => text)).some(({ name }) => loose(name.text) === key)) return
  for (const field of ['title', 'planTitle'] as const) {
    meta[field] = printed
    meta.spans[field] = titleSpan
  }
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

/** A text about a notice prints its title in full: 云洲市人民政府关于印发…的通知. */
function readTitleIssuer(source: string, meta: PlanMeta): void {
  if (meta.spans.title === undefined) return
  const title = foldText(source, meta.spans.title)
  const name = sliceMapped(title, 0, Math.max(0, title.text.search(ABOUT)))
  if (!NOTICE_END.test(title.text) || !isIssuers(name.text) || !ISSUER_PLACE.test(name.text)) return
  meta.issuer = printIssuers(splitIssuers(name), source)
  meta.spans.issuer = sourceSpan(name, 0, name.text.length)
}

function readAddressee(front: readonly FrontLine[], source: string, meta: PlanMeta): void {
  const line = front.find(({ text }) => ADDRESSEE.test(text.text))
  if (line === undefined) return
  const length = line.text.text.length - 1
  meta.addressee = printedText(source, line.text, 0, length)
  meta.spans.addressee = sourceSpan(line.text, 0, length)
}

/**
 * Title and issuer name the region. Where they print only its level (县卫生健康局关于…), the first line or value above
 * the text that names a region of this level does; then the caller's code; otherwise it stays open.
 */
function readRegion(meta: PlanMeta, front: readonly FrontLine[], options: ParseOptions, messages: PlanMessage[]): void {
  const near = [...meta.basis.map(({ title }) => title), meta.addressee ?? ''].join('，')
  const level = NAMELESS.exec(meta.issuer ?? meta.title ?? '')?.[0]
  const names = [meta.issuer, meta.planTitle, meta.title, level === undefined ? (front[0]?.text.text ?? null) : null]
  for (const text of names) meta.region ??= text === null ? null : (findRegion(text, near)?.region ?? null)
  if (meta.region === null && level !== undefined) {
    const lines = front.slice(0, MAX_HEAD).map(({ text }) => text.text)
    const found = [...lines, ...Object.values(meta.attributes)]
      .filter((text) => text.length <= MAX_NAME)
      .map((text) => findRegion(text, near)?.region)
      .find((region) => region?.name.endsWith(level) === true)
    meta.region = found ?? null
  }
  if (meta.region === null && options.region !== undefined)
    meta.region = listRegions().find(({ region }) => region.code === options.region)?.region ?? null
  if (meta.region === null && level !== undefined && meta.docNumber !== null)
    meta.region = regionOfNumber(meta.docNumber, level)
  if (meta.region === null) messages.push(createMessage('region-unknown', null))
}
