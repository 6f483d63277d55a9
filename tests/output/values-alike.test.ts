import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { diffPlans } from '../../src/compare/diff-plans.js'
import { formatNumber, formatValue } from '../../src/compare/format-value.js'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { Lang, Target } from '../../src/model.js'
import { escapeHtml, toHtml } from '../../src/output/to-html.js'
import { toCsv } from '../../src/output/to-csv.js'
import { escapeMarkdown, toMarkdown } from '../../src/output/to-markdown.js'
import { toReport } from '../../src/output/report/to-report.js'
import { toRows } from '../../src/output/to-rows.js'
import { toTerminal } from '../../src/output/to-terminal.js'
import { toXlsx } from '../../src/output/to-xlsx.js'
import { corpusPlans, madeDrafts, madePlans, versions } from '../compare/made-plans.js'

const plans = [...corpusPlans(), ...madePlans()]
const drafts = madeDrafts().slice(0, 5)
const targets = plans.flatMap((plan) => plan.targets)
const langs: Lang[] = ['zh', 'en']
/** So wide that nothing is wrapped. */
const width = 100_000

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
const lost = (values: readonly string[], text: string): string[] => distinct(values).filter((value) => !text.includes(value)) // prettier-ignore
/** Runs of white space are one in every page and table. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ')

test.each(langs)('the values of targets are alike in rows, CSV, XLSX, Markdown, HTML and text (%s)', async (lang) => {
  const values = targets.map((target) => formatValue(target, lang))
  const rows = toRows(plans, { lang })
  expect(rows.map(({ value }) => value)).toEqual(values)
  const csv = parse<Record<string, string>>(toCsv(plans, { lang, keepFormulas: true }), { columns: true })
  expect(csv.map(({ value }) => value)).toEqual(values)
  const sheets = await readXlsxFile(Buffer.from(await toXlsx(plans, { lang, heads: 'keys' })))
  const sheet = sheets[0]?.data ?? []
  const column = sheet[0]?.indexOf('value') ?? -1
  expect(sheet.slice(1).map((row) => String(row[column]))).toEqual(values)
  expect(lost(values.map((value) => flat(escapeHtml(value))), flat(toHtml(plans, { lang })))).toEqual([]) // prettier-ignore
  expect(lost(values.map(escapeMarkdown), toMarkdown(plans, { lang }))).toEqual([])
  expect(lost(values.map(flat), flat(toTerminal(rows, { lang, width })))).toEqual([])
})

test('the numbers of a target are the ones that CSV and XLSX hold', async () => {
  const facts = targets.map(({ min, max, year }) => [min, max, year])
  const csv = parse<Record<string, string>>(toCsv(plans), { columns: true })
  expect(csv.map(({ min, max, year }) => [min, max, year].map((one) => (one === '' ? null : Number(one))))).toEqual(facts) // prettier-ignore
  const sheets = await readXlsxFile(Buffer.from(await toXlsx(plans, { heads: 'keys' })))
  const [head = [], ...rows] = sheets[0]?.data ?? []
  expect(rows.map((row) => ['min', 'max', 'year'].map((key) => row[head.indexOf(key)] ?? null))).toEqual(facts)
})

test('a printed number holds the bounds of its target', () => {
  const wrong = targets.filter((target) => target.kind !== 'milestone' && !holdsBounds(target))
  expect(wrong.map((target) => `${formatNumber(target)} ${String(target.min)} ${String(target.max)}`)).toEqual([])
})

function holdsBounds(target: Target): boolean {
  const { min, max, unit } = target
  // a proportion prints as its unit
  if (unit?.includes(':') === true) return formatNumber(target).includes(unit)
  const printed = (formatNumber(target).match(/\d+(?:\.\d+)?/gu) ?? []).map(Number)
  return [min, max].every((bound) => bound === null || printed.includes(bound))
}

test.each(langs)('the cells of a comparison are alike in rows, CSV, Markdown, HTML, text and page (%s)', (lang) => {
  const comparison = comparePlans(plans.slice(0, 5))
  const stated = comparison.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => (cell.status === 'stated' ? cell.targets : [])),
  )
  const values = stated.map((target) => formatValue(target, lang))
  const rows = toRows(comparison, { lang })
  expect(lost(values, rows.map(({ value }) => value ?? '').join('\n'))).toEqual([])
  expect(lost(values, toCsv(comparison, { lang, keepFormulas: true }).replaceAll('""', '"'))).toEqual([])
  expect(lost(values.map((value) => flat(escapeHtml(value))), flat(toHtml(comparison, { lang })))).toEqual([]) // prettier-ignore
  const page = toReport({ plans: plans.slice(0, 5), comparison, lang })
  expect(lost(stated.map((target) => flat(escapeHtml(formatNumber(target, lang)))), flat(page))).toEqual([]) // prettier-ignore
})

test.each(langs)('the sentences of a review are alike in rows, CSV, HTML and text (%s)', (lang) => {
  for (const draft of drafts) {
    const review = reviewDraft(draft, plans.slice(5, 9))
    const titles = review.findings.map(({ title }) => title[lang])
    const reasons = review.findings.map(({ reason }) => reason[lang])
    const csv = parse<Record<string, string>>(toCsv(review, { lang, keepFormulas: true }), { columns: true })
    expect(csv.map(({ finding, reason }) => [finding, reason])).toEqual(titles.map((title, i) => [title, reasons[i]]))
    const html = flat(toHtml(review, { lang }))
    expect(lost([...titles, ...reasons].map((text) => flat(escapeHtml(text))), html)).toEqual([]) // prettier-ignore
    const text = flat(toTerminal(review, { lang, width }))
    expect(lost(titles.map(flat), text)).toEqual([])
  }
})

test.each(langs)('the sentences of a difference begin with the values that its rows hold (%s)', (lang) => {
  for (const [a, b] of versions()) {
    const diff = diffPlans(a, b)
    const changes = [...diff.measures.flatMap((change) => change.targets), ...diff.targets]
    const rows = toRows(diff, { lang }).filter(({ targetChange }) => targetChange !== null)
    expect(rows.map(({ reason }) => reason)).toEqual(changes.map(({ text }) => text[lang]))
    expect(rows.map(({ valueA }) => valueA)).toEqual(changes.map((change) => (change.a === null ? null : formatValue(change.a, lang)))) // prettier-ignore
    for (const { a: one, b: other, text } of changes)
      for (const target of [one, other])
        if (target !== null && target.kind !== 'proportion') expect(text[lang]).toContain(formatNumber(target, lang))
  }
})
