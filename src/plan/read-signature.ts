import { ISSUER_END } from '../lexicon/document.js'
import type { LeafNode, PlanMeta } from '../model.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import { leafText } from '../tree/leaf-text.js'
import type { FrontLine } from './front-lines.js'
import { readDate } from './read-date.js'

/** An issuer that begins with its level: whose 市 it is stands elsewhere. */
const NAMELESS = /^[省市州盟县区旗](?!属)/u

/** No signature is longer. */
const MAX_LINE = 60

/** 海南省健康海南建设委员会（爱国卫生运动委员会） ends in its name, not in the bracket. */
const beforeBracket = (name: string): string => name.split(/[（(]/u, 1)[0] ?? ''

/**
 * Read who signed and when: the issuer that the notice's title names, the date under the name of an issuer, the name
 * on a letterhead.
 *
 * @param front lines before the first section
 * @param lines lines of the whole plan, for a signature at its end
 * @param source the source text
 * @param meta metadata; issuer, date and their spans are set
 * @param notice lines of the notice's title
 * @param title lines of the last title
 */
export function readSignature(
  front: readonly FrontLine[],
  lines: readonly LeafNode[],
  source: string,
  meta: PlanMeta,
  notice: [number, number] | null,
  title: [number, number] | null,
): void {
  const first = front[notice?.[0] ?? -1]
  const last = front[notice?.[1] ?? -1]
  if (first !== undefined && last !== undefined && meta.title !== null) {
    const at = meta.title.indexOf('关于')
    const name = meta.title.slice(0, Math.max(0, at))
    if (name !== '' && ISSUER_END.test(beforeBracket(name))) {
      meta.issuer = name
      meta.spans.issuer = sourceSpan(first.text, 0, Math.min(name.length, first.text.text.length))
    }
  }
  const after = title === null ? front : front.filter((_, index) => index < title[0] || index > title[1])
  const signed = findSigned(
    [...after.map(({ leaf }) => leaf), ...lines.filter(({ value }) => value.length <= MAX_LINE)],
    after.length,
  )
  if (signed !== null) {
    const date = leafText(signed.date, source)
    meta.issuedOn = readDate(date.text)
    meta.spans.issuedOn = sourceSpan(date, 0, date.text.length)
    // the title may leave the place out: 市政府办公室关于…, signed by 云洲市人民政府办公室
    if (signed.above !== null && (meta.issuer === null || NAMELESS.test(meta.issuer))) {
      const above = leafText(signed.above, source)
      meta.issuer = printedText(source, above)
      meta.spans.issuer = sourceSpan(above, 0, above.text.length)
    }
  }
  const letterhead = front[0]?.text.text ?? ''
  if (meta.issuer === null && front[0] !== undefined && /文件$/u.test(letterhead) && letterhead.length < 40) {
    meta.issuer = printedText(source, front[0].text, 0, letterhead.length - 2)
    meta.spans.issuer = sourceSpan(front[0].text, 0, letterhead.length - 2)
  }
}

/** A date under the name of an issuer, anywhere; otherwise a date before the first section. */
function findSigned(lines: readonly LeafNode[], front: number): { date: LeafNode; above: LeafNode | null } | null {
  let plain: LeafNode | null = null
  for (const [index, line] of lines.entries()) {
    if (readDate(line.value) === null) continue
    const above = lines[index - 1]
    if (above !== undefined && ISSUER_END.test(beforeBracket(above.value))) return { date: line, above }
    if (index < front) plain ??= line
  }
  return plain === null ? null : { date: plain, above: null }
}
