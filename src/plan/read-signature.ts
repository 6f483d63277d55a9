import { DOC_NUMBER_LINE, ISSUER_END, NAMELESS, ORGANISATION_END, REMARK, SEAL } from '../words/document.js'
import type { LeafNode, PlanMeta, Span } from '../model.js'
import { sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { leafText } from '../tree/leaf-text.js'
import { beforeBracket, isIssuers, isShortFor, printIssuers, splitIssuers } from './issuer-names.js'
import { readBareDate, readDate } from './read-date.js'
import { splitFrontLine } from './split-front-line.js'
import type { FrontLine } from './split-front-line.js'

const MAX_SIGNERS = 20
const MAX_LINE = 60
const MAX_HEAD = 6

/**
 * Read who signed and when: the issuer that the notice's title names, the date under the names of issuers, the name
 * on a letterhead.
 *
 * @param front lines before the first section
 * @param lines lines of the whole plan, for a signature at its end
 * @param source the source text
 * @param meta metadata; issuer, date and their spans are set
 * @param notice title of the notice
 * @param title lines of the last title
 * @returns the line of the date where the signature stands before the first section
 */
export function readSignature(
  front: readonly FrontLine[],
  lines: readonly LeafNode[],
  source: string,
  meta: PlanMeta,
  notice: MappedText | null,
  title: [number, number] | null,
): FrontLine | null {
  const set = (names: readonly MappedText[], span: Span): void => {
    meta.issuer = printIssuers(names, source)
    meta.spans.issuer = span
  }
  if (notice !== null) {
    const at = notice.text.search(/关于|[印转]发/u)
    const name = beforeBracket(notice.text.slice(0, Math.max(0, at)))
    if (ISSUER_END.test(name) || ORGANISATION_END.test(name))
      set(splitIssuers(sliceMapped(notice, 0, at)), sourceSpan(notice, 0, at))
  }
  const after = title === null ? front : front.filter((_, index) => index < title[0] || index > title[1])
  const tail = lines
    .filter(({ value }) => value.length <= MAX_LINE)
    .flatMap((leaf) => splitFrontLine({ text: leafText(leaf, source), leaf }))
  const signed = findSigned([...after, ...tail], after.length)
  if (signed !== null) {
    const { date, signers } = signed
    meta.issuedOn = readDate(date.text.text) ?? readBareDate(date.text.text)
    meta.spans.issuedOn = sourceSpan(date.text, 0, date.text.text.length)
    const names = signers.flatMap(({ text }) => splitIssuers(text))
    const [first] = names
    const last = names.at(-1)
    // the title may print a short form, or leave the place out: 市政府办公室关于…, signed by 云洲市人民政府办公室
    if (
      first !== undefined &&
      last !== undefined &&
      (meta.issuer === null || NAMELESS.test(meta.issuer) || isShortFor(meta.issuer, names))
    )
      set(names, { start: first.at[0] ?? 0, end: (last.at.at(-1) ?? -1) + 1 })
  }
  if (meta.issuer === null) {
    const head = findLetterhead(front.slice(0, Math.min(MAX_HEAD, title?.[0] ?? MAX_HEAD)), front)
    if (head !== null) set(splitIssuers(head), sourceSpan(head, 0, head.text.length))
  }
  return signed !== null && front.includes(signed.date) ? signed.date : null
}

/** A date under the names of issuers, anywhere; otherwise a date before the first section. */
function findSigned(lines: readonly FrontLine[], front: number): { date: FrontLine; signers: FrontLine[] } | null {
  let plain: FrontLine | null = null
  for (const [index, date] of lines.entries()) {
    const isBare = readDate(date.text.text) === null
    if (isBare && readBareDate(date.text.text) === null) continue
    // （国家中医药管理局代章） may stand on a line of its own under the names
    const to = SEAL.exec(lines[index - 1]?.text.text ?? '')?.index === 0 ? index - 1 : index
    let from = to
    while (from > 0 && to - from < MAX_SIGNERS && isIssuers(lines[from - 1]?.text.text ?? '')) from--
    if (from < to) return { date, signers: lines.slice(from, to) }
    // the last line of a text that lost its signature
    if (index === lines.length - 1 && !isBare && front < lines.length) plain ??= date
    // digits that have lost their signs are a date where a date stands
    if (index < front && (!isBare || REMARK.test(lines[index + 1]?.text.text ?? ''))) plain ??= date
  }
  return plain === null ? null : { date: plain, signers: [] }
}

/** 云洲市人民政府办公室文件, or the name alone above the document number or the title. */
function findLetterhead(head: readonly FrontLine[], front: readonly FrontLine[]): MappedText | null {
  const names = head.flatMap(({ text }, index) => {
    const next = front[index + 1]?.text.text ?? ''
    if (text.text.length >= 40) return []
    if (/文件$/u.test(text.text)) return [sliceMapped(text, 0, text.text.length - 2)]
    return isIssuers(text.text) && (DOC_NUMBER_LINE.test(next) || next.startsWith('关于')) ? [text] : []
  })
  return names.find(({ text }) => text.length > 2 && !NAMELESS.test(text)) ?? names[0] ?? null
}
