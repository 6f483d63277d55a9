import type { Finding, Lang } from '../../model.js'
import { severityLabels } from '../labels.js'
import { peerValue } from '../peer-value.js'

/** Sources that a comment names; the others are counted. */
const MOST_PEERS = 5
const LONGEST_QUOTE = 80

/**
 * What a finding says in the margin: what is wrong, why, what the peers say with their sources, and what to do.
 *
 * @param finding the finding
 * @param lang language of the words; quotes stay Chinese
 * @returns paragraphs; the first is the head
 */
export function commentWords(finding: Finding, lang: Lang): string[] {
  const { peers } = finding
  const isZh = lang === 'zh'
  const severity = severityLabels[finding.severity][lang]
  const lines = [
    isZh ? `【${severity}】${finding.title.zh}` : `[${severity}] ${finding.title.en}`,
    finding.reason[lang],
  ]
  for (const peer of peers.slice(0, MOST_PEERS)) {
    const { label, quote, location } = peer
    const value = peerValue(peer, lang)
    const words = shorten(quote)
    lines.push(isZh ? `${label}：${value}“${words}”（${location}）` : `${label}: ${value} “${words}” (${location})`)
  }
  if (peers.length > MOST_PEERS)
    lines.push(isZh ? `另有 ${peers.length - MOST_PEERS} 处` : `and ${peers.length - MOST_PEERS} more`)
  if (finding.advice[lang] !== '') lines.push(`${isZh ? '建议：' : 'Advice: '}${finding.advice[lang]}`)
  return lines.filter((line) => line !== '')
}

function shorten(quote: string): string {
  const text = quote.replace(/\s+/gu, ' ').trim()
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}
