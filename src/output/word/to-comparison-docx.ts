import type { Comparison, Lang } from '../../model.js'
import { cellText } from '../cell-text.js'
import { groupByTheme } from '../group-by-theme.js'
import { packDocx, TEXT_WIDTH } from './pack-docx.js'
import { wordParagraph, wordTable, type WordCell } from './docx-body.js'

const WORDS = {
  title: { zh: '目标对照表', en: 'Targets side by side' },
  indicator: { zh: '指标', en: 'Indicator' },
  sources: { zh: '来源', en: 'Sources' },
} as const

/** Plans that a page can hold side by side; more go on in further tables. */
const MOST_PLANS = 6
const NAME_SHARE = 0.2

/**
 * A comparison as a Word document: indicators under their themes, a column a plan, each value with its year and place. The
 * page lies across, heads come again on each page; more than six plans go on in further tables. The sources stand at the end.
 *
 * @param comparison the comparison
 * @param options language of the words; quotes stay Chinese
 * @returns the bytes of the DOCX; the same comparison gives the same bytes
 */
export function toComparisonDocx(comparison: Comparison, options: { lang?: Lang } = {}): Promise<Uint8Array> {
  const { lang = 'zh' } = options
  const { plans } = comparison
  const parts = [wordParagraph({ style: 'Title', runs: [{ text: WORDS.title[lang] }] })]
  for (let from = 0; from === 0 || from < plans.length; from += MOST_PLANS) {
    const some = plans.slice(from, from + MOST_PLANS)
    const name = Math.floor(TEXT_WIDTH.landscape * NAME_SHARE)
    const width = Math.floor((TEXT_WIDTH.landscape - name) / Math.max(some.length, 1))
    const heads = [WORDS.indicator[lang], ...some.map(({ label }) => label)]
    const rows: WordCell[][] = [heads.map((text) => ({ paragraphs: [{ runs: [{ text, bold: true }] }] }))]
    for (const group of groupByTheme(comparison, lang)) {
      if (group.rows.length === 0) continue
      rows.push([
        {
          columns: some.length + 1,
          shade: 'F3F5F6',
          paragraphs: [{ keep: true, runs: [{ text: group.name, bold: true }] }],
        },
      ])
      for (const row of group.rows)
        rows.push([
          { paragraphs: [{ runs: [{ text: row.indicator.label }] }] },
          ...some.map((plan): WordCell => ({
            paragraphs: cellText(row, plan, lang).flatMap(({ values, place }) => [
              ...values.map((text) => ({ runs: [{ text }] })),
              ...(place === '' ? [] : [{ runs: [{ text: place, quiet: true }] }]),
            ]),
          })),
        ])
    }
    parts.push(wordTable([name, ...some.map(() => width)], rows))
  }
  parts.push(wordParagraph({ style: 'Heading1', runs: [{ text: WORDS.sources[lang] }] }))
  for (const { label, title, docNumber, issuedOn } of plans) {
    const facts = [title === null ? null : `《${title}》`, docNumber, issuedOn].filter((fact) => fact !== null)
    parts.push(wordParagraph({ runs: [{ text: label, bold: true }, { text: ` ${facts.join(' ')}` }] }))
  }
  return packDocx(parts.join(''), { lang, landscape: true })
}
