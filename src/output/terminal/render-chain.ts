import type { ChainLink, ChainSentence, Lang, PlanChain } from '../../model.js'
import { chainStatusLabels, sentenceStatusLabels } from '../../words/chain-texts.js'
import { narrowPlace } from '../short-place.js'
import { headOf } from './head-of.js'
import { plain, type Style } from './paint.js'
import type { TerminalOptions } from './render-outline.js'
import { wrapText } from './wrap-text.js'

const STYLES: Readonly<Record<keyof typeof chainStatusLabels, Style>> = {
  raised: 'green',
  kept: 'dim',
  lowered: 'red',
  advanced: 'green',
  postponed: 'yellow',
  firmer: 'green',
  softened: 'yellow',
  'no-number': 'yellow',
  dropped: 'red',
  added: 'cyan',
  'not-comparable': 'dim',
}

/** Longest sentence that is printed whole. */
const LONGEST = 60

const TEXTS = {
  above: { zh: '上级', en: 'above' },
  cited: { zh: '文中所引', en: 'cited' },
  order: { zh: '按给出的次序', en: 'by the order given' },
  sentences: { zh: '语句', en: 'sentences' },
  none: {
    zh: '没有一份方案引用其中的另一份，也没有按从上到下的次序给出',
    en: 'no plan cites another of them, and none stands above the next',
  },
} as const

/**
 * A chain as text: for each plan the plan above it, how many of its indicators were raised, kept and so on, each of them
 * in a sentence, and the sentences taken over.
 *
 * @param chain the chain
 * @param options width, language and colours
 */
export function renderChain(chain: PlanChain, options: TerminalOptions = {}): string {
  const { lang = 'zh' } = options
  if (chain.links.length === 0) return TEXTS.none[lang]
  return chain.links.map((link) => renderLink(link, options)).join('\n\n')
}

function renderLink(link: ChainLink, { width = 100, lang = 'zh', paint = plain }: TerminalOptions): string {
  const { plan, upstream } = link
  const how = TEXTS[link.found === 'basis' ? 'cited' : 'order'][lang]
  const lines: string[] = []
  const push = (indent: number, text: string, style?: Style): void => {
    for (const line of wrapText(text, width - indent))
      lines.push(' '.repeat(indent) + (style === undefined ? line : paint(style, line)))
  }
  push(0, headOf(plan.label, plan.docNumber ?? plan.title ?? ''), 'bold')
  const name = headOf(upstream.label, upstream.docNumber ?? upstream.title ?? '')
  push(0, lang === 'zh' ? `${TEXTS.above.zh} ${name}（${how}）` : `${TEXTS.above.en} ${name} (${how})`, 'dim')
  push(0, countLine(link.counts, chainStatusLabels, lang))
  for (const status of Object.keys(STYLES) as (keyof typeof STYLES)[]) {
    for (const one of link.indicators.filter((indicator) => indicator.status === status)) {
      const place = one.own?.location ?? one.place?.location ?? null
      const where = place === null ? '' : narrowPlace(place, plan)
      push(2, where === '' ? one.text[lang] : `${one.text[lang]}  ${where}`, STYLES[status])
    }
  }
  const counts = countLine(link.sentenceCounts, sentenceStatusLabels, lang)
  push(0, lang === 'zh' ? `${TEXTS.sentences.zh}：${counts}` : `${TEXTS.sentences.en}: ${counts}`)
  for (const sentence of link.sentences)
    if (sentence.status === 'changed') push(2, `${sentenceStatusLabels.changed[lang]} ${changedWords(sentence)}`)
  return lines.join('\n')
}

function countLine<K extends string>(
  counts: Readonly<Record<K, number>>,
  labels: Readonly<Record<K, { zh: string; en: string }>>,
  lang: Lang,
): string {
  return (Object.keys(counts) as K[])
    .flatMap((key) => (counts[key] === 0 ? [] : [`${labels[key][lang]} ${String(counts[key])}`]))
    .join(lang === 'zh' ? '，' : ', ')
}

/** Deleted and added words in signs that can be read without colour. */
function changedWords({ words }: ChainSentence): string {
  const marked = words.map(({ op, text }) => (op === 'delete' ? `[-${text}-]` : op === 'insert' ? `{+${text}+}` : text))
  const whole = marked.join('')
  return whole.length > LONGEST * 4 ? `${whole.slice(0, LONGEST * 4)}…` : whole
}
