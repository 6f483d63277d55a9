import type { Audit } from '../../model.js'
import { doubtLabels } from '../labels.js'
import { shortPlace } from '../short-place.js'
import { headOf } from './head-of.js'
import { plain } from './paint.js'
import type { TerminalOptions } from './render-outline.js'
import { renderTable } from './render-table.js'
import { wrapText } from './wrap-text.js'

/** How many things of one kind are listed. */
const LISTED = 20

/**
 * How far a plan's data can be trusted: quotes that equal the source, values that read the same from their quote alone,
 * numbers nobody claims, text outside every leaf.
 *
 * @param audit the audit
 * @param options width, language and colours
 */
export function renderAudit(audit: Audit, options: TerminalOptions = {}): string {
  const { width = 100, lang = 'zh', paint = plain } = options
  const { spans, values, numerals, coverage } = audit
  const rows = [
    [words.spans[lang], `${spans.checked - spans.wrong.length} / ${spans.checked}`],
    [words.values[lang], `${values.same} / ${values.checked}`],
    [words.numerals[lang], `${numerals.found - numerals.unclaimed.length} / ${numerals.found}`],
    [words.coverage[lang], `${coverage.inLeaves} / ${coverage.characters}`],
    [words.twice[lang], `${coverage.twice}`],
    [words.sure[lang], `${audit.plan.targets - audit.doubtful.length} / ${audit.plan.targets}`],
    ...Object.entries(audit.messages).map(([rule, count]) => [rule, `${count}`]),
  ].map(([name = '', count = '']) => [name, { text: count, align: 'right' as const }])
  const lines = [
    paint('bold', headOf(audit.plan.label, audit.plan.docNumber ?? audit.plan.title ?? '')),
    ...renderTable([words.check[lang], words.held[lang]], rows, { width, paint, indent: 2 }),
  ]
  const list = (title: string, quotes: readonly string[], most = LISTED): void => {
    if (quotes.length === 0) return
    const shown = quotes.slice(0, most).map((quote) => quote.replace(/\s+/gu, ' '))
    const wrapped = shown.flatMap((quote) => wrapText(quote, width - 4).map((line) => `    ${line}`))
    lines.push(paint('yellow', `  ${title}`), ...wrapped)
    if (quotes.length > most) lines.push(`    … ${quotes.length - most}`)
  }
  list(
    words.wrongSpans[lang],
    spans.wrong.map(({ what, quote }) => `${what} ${quote}`),
  )
  list(
    words.differing[lang],
    values.differing.map(({ quote }) => quote),
  )
  list(
    words.doubtful[lang],
    audit.doubtful.map(
      ({ indicator, doubts, quote, location }) =>
        `${indicator}（${doubts.map((doubt) => doubtLabels[doubt][lang]).join('，')}）  ${quote}  ${shortPlace(location, audit.plan)}`,
    ),
    audit.doubtful.length,
  )
  list(
    words.unread[lang],
    audit.unread.map(({ text, span }) => `${text}  @${span.start}`),
  )
  list(
    words.unclaimed[lang],
    numerals.unclaimed.map(({ text, span }) => `${text}  @${span.start}`),
  )
  return lines.join('\n')
}

const words = {
  check: { zh: '核对', en: 'Check' },
  held: { zh: '成立', en: 'Held' },
  spans: { zh: '引文与原文一致', en: 'quotes equal to the source' },
  values: { zh: '数值可由引文单独读出', en: 'values that read the same from their quote' },
  numerals: { zh: '数字有归属（目标或排除）', en: 'numbers that are targets or left out with a reason' },
  coverage: { zh: '文字在树中', en: 'characters inside the tree' },
  twice: { zh: '重复的文字', en: 'characters twice in the tree' },
  wrongSpans: { zh: '引文与原文不符', en: 'quotes that differ from the source' },
  differing: { zh: '数值不能由引文读出', en: 'values that read otherwise' },
  sure: { zh: '目标没有疑问', en: 'targets without a doubt' },
  doubtful: { zh: '有疑问的目标，请核对原文', en: 'targets in doubt, check their quotes' },
  unread: {
    zh: '无法辨读的表格中的数字，可能是目标',
    en: 'numbers of tables that could not be read, which may be targets',
  },
  unclaimed: { zh: '没有归属的数字', en: 'numbers nobody claims' },
} as const
