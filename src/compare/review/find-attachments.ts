import { ATTACHMENT_HEAD, ATTACHMENT_REFERENCE } from '../../words/draft-faults.js'
import type { Finding } from '../../model.js'
import { readChineseNumeral } from '../../text/numerals.js'
import { locateIn } from './locate-in.js'
import { makeFinding, type ReviewContext } from './review-context.js'

/** Attachments that the text speaks of and the draft does not hold. One attachment without a number answers for all. */
export function findAttachments({ draft }: ReviewContext): Finding[] {
  const there = new Set<number | null>()
  for (const line of draft.source.split('\n')) {
    const head = ATTACHMENT_HEAD.exec(line.replace(/\s+/gu, ''))
    if (head !== null) there.add(numberOf(head.groups?.['number']))
  }
  // 附件：1.任务清单 2.指标表 are in files of their own
  for (const i of draft.meta.attachments.keys()) there.add(i + 1)
  const findings: Finding[] = []
  const told = new Set<number | null>()
  for (const match of draft.source.matchAll(ATTACHMENT_REFERENCE)) {
    const number = numberOf(match.groups?.['number'])
    if (told.has(number) || isThere(number, there)) continue
    told.add(number)
    const span = { start: match.index, end: match.index + match[0].length }
    const name = number === null ? '' : String(number)
    const place = { quote: match[0], span, location: locateIn(draft, span.start) }
    findings.push(
      makeFinding('review-no-attachment', { number: { zh: name, en: name === '' ? '' : ` ${name}` } }, { place }),
    )
  }
  return findings
}

function isThere(number: number | null, there: ReadonlySet<number | null>): boolean {
  if (number === null) return there.size > 0
  return there.has(number) || (number === 1 && there.has(null))
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d+$/u.test(text) ? Number(text) : readChineseNumeral(text)
}
