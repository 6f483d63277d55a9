import type { Finding, FindingTier, Lang, PlanSummary, Review, Severity } from '../../model.js'
import { severityLabels, tierLabels } from '../labels.js'
import { peerValue } from '../peer-value.js'
import { shortPlace } from '../short-place.js'
import { headOf } from './head-of.js'
import { plain, type Paint, type Style } from './paint.js'
import type { TerminalOptions } from './render-outline.js'
import { wrapText } from './wrap-text.js'

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'dim' }

const TIERS: readonly FindingTier[] = ['certain', 'likely', 'hint', 'doubt']

const AGAINST = { zh: '对照', en: 'against' } as const

/** How many peers are named under one finding. */
const NAMED_PEERS = 4

/**
 * A review of a draft, most important finding first: what, where, why, what the peers say, what to do.
 *
 * @param review the review
 * @param options width, language and colours
 */
export function renderReview(review: Review, options: TerminalOptions = {}): string {
  const { width = 100, lang = 'zh', paint = plain } = options
  const { draft, peers, findings } = review
  const against = peers.map(({ label }) => label).join('、')
  const lines = [
    ...wrapText(headOf(draft.label, draft.title ?? ''), width).map((line) => paint('bold', line)),
    ...(peers.length === 0 ? [] : wrapText(`${AGAINST[lang]} ${against}`, width)).map((line) => paint('dim', line)),
    countLine(findings, lang),
  ]
  for (const tier of TIERS) {
    const own = findings.filter((finding) => finding.tier === tier)
    if (own.length === 0) continue
    lines.push('', paint('bold', `${tierLabels[tier][lang]} ${String(own.length)}`))
    // hints and doubts are folded to a line each
    const folded = tier === 'hint' || tier === 'doubt'
    for (const finding of own)
      lines.push(
        ...(folded
          ? headLines(finding, draft, width, lang, paint)
          : ['', ...findingLines(finding, draft, width, lang, paint)]),
      )
  }
  return lines.join('\n')
}

function countLine(findings: readonly Finding[], lang: Lang): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return []
    const label = severityLabels[severity][lang]
    return [lang === 'zh' ? `${label} ${count} 条` : `${count} ${label}${count === 1 ? '' : 's'}`]
  })
  if (counts.length === 0) return lang === 'zh' ? '没有发现' : 'no findings'
  return counts.join(lang === 'zh' ? '，' : ', ')
}

function headLines(finding: Finding, draft: PlanSummary, width: number, lang: Lang, paint: Paint): string[] {
  const place = finding.location === null ? '' : shortPlace(finding.location, draft)
  const label = severityLabels[finding.severity][lang]
  const head = wrapText(`[${label}] ${finding.title[lang]}${place === '' ? '' : `  ${place}`}`, width)
  return head.map((line, i) =>
    i === 0 ? line.replace(`[${label}]`, paint(STYLES[finding.severity], `[${label}]`)) : `  ${line}`,
  )
}

function findingLines(finding: Finding, draft: PlanSummary, width: number, lang: Lang, paint: Paint): string[] {
  const lines = headLines(finding, draft, width, lang, paint)
  const push = (indent: number, text: string, style?: Style): void => {
    for (const line of wrapText(text, width - indent))
      lines.push(' '.repeat(indent) + (style === undefined ? line : paint(style, line)))
  }
  if (finding.quote !== null)
    push(2, lang === 'zh' ? `“${oneLine(finding.quote)}”` : `"${oneLine(finding.quote)}"`, 'dim')
  if (finding.reason[lang] !== '') push(2, finding.reason[lang])
  for (const peer of finding.peers.slice(0, NAMED_PEERS))
    push(4, `${peer.label} ${peerValue(peer, lang)}  ${peer.location}`, 'dim')
  if (finding.advice[lang] !== '') push(2, `→ ${finding.advice[lang]}`)
  return lines
}

/** A quote on one line; long ones cut in the middle are still found by their ends. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 160 ? `${line.slice(0, 80)}……${line.slice(-70)}` : line
}
