import type { Finding, FindingTier, Lang, Review } from '../../model.js'
import { severityLabels, tierLabels } from '../labels.js'
import { peerValue } from '../peer-value.js'
import { packDocx, TEXT_WIDTH } from './pack-docx.js'
import { wordParagraph, wordTable, type WordCell, type WordRun } from './docx-body.js'

const WORDS = {
  title: { zh: '审看意见表', en: 'Findings' },
  draft: { zh: '文稿', en: 'Draft' },
  peers: { zh: '参照', en: 'Peers' },
  heads: {
    zh: ['序号', '位置', '原文', '问题', '各地写法及出处', '建议'],
    en: ['No.', 'Place', 'Text', 'Finding', 'What the peers say', 'Advice'],
  },
  none: { zh: '没有发现问题。', en: 'Nothing was found.' },
} as const

const SHARES = [0.05, 0.11, 0.2, 0.22, 0.27, 0.15]
const TIERS: readonly FindingTier[] = ['certain', 'likely', 'hint', 'doubt']

/**
 * The findings of a review as a Word document (审看意见表): a table a tier, certain ones first, with place, words, finding,
 * what the peers say and where, and the advice. The page lies across, heads come again on each page.
 *
 * @param review the review
 * @param options language of the words; quotes stay Chinese
 * @returns the bytes of the DOCX; the same review gives the same bytes
 */
export function toFindingsDocx(review: Review, options: { lang?: Lang } = {}): Promise<Uint8Array> {
  const { lang = 'zh' } = options
  const colon = lang === 'zh' ? '：' : ': '
  const parts = [wordParagraph({ style: 'Title', runs: [{ text: WORDS.title[lang] }] })]
  const line = (name: string, text: string): string =>
    wordParagraph({ runs: [{ text: name + colon, bold: true }, { text }] })
  parts.push(line(WORDS.draft[lang], review.draft.title ?? review.draft.label))
  if (review.peers.length > 0)
    parts.push(line(WORDS.peers[lang], review.peers.map(({ label }) => label).join(lang === 'zh' ? '、' : ', ')))
  let number = 0
  for (const tier of TIERS) {
    const own = review.findings.filter((finding) => finding.tier === tier)
    if (own.length === 0) continue
    parts.push(wordParagraph({ style: 'Heading1', runs: [{ text: tierLabels[tier][lang] }] }))
    const heads = WORDS.heads[lang].map((text): WordCell => ({ paragraphs: [{ runs: [{ text, bold: true }] }] }))
    const widths = SHARES.map((share) => Math.floor(TEXT_WIDTH.landscape * share))
    parts.push(wordTable(widths, [heads, ...own.map((finding) => findingRow(finding, ++number, lang))]))
  }
  if (review.findings.length === 0) parts.push(wordParagraph({ runs: [{ text: WORDS.none[lang] }] }))
  return packDocx(parts.join(''), { lang, landscape: true })
}

function findingRow(finding: Finding, number: number, lang: Lang): WordCell[] {
  const cell = (...paragraphs: WordRun[][]): WordCell => ({ paragraphs: paragraphs.map((runs) => ({ runs })) })
  const peers = finding.peers.map((peer): WordRun[] => [
    { text: `${peer.label} `, bold: true },
    { text: `${peerValue(peer, lang)} ` },
    { text: `“${peer.quote.trim()}” ${peer.location}`, quiet: true },
  ])
  return [
    cell([{ text: String(number) }]),
    cell([{ text: finding.location ?? '—' }]),
    cell([{ text: finding.quote ?? '—' }]),
    cell(
      [{ text: finding.title[lang], bold: true }],
      [{ text: finding.reason[lang] }],
      [{ text: severityLabels[finding.severity][lang], quiet: true }],
    ),
    peers.length === 0 ? cell([{ text: '—' }]) : cell(...peers),
    cell([{ text: finding.advice[lang] }]),
  ]
}
