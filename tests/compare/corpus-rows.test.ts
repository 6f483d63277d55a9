import { expect, test } from 'vitest'
import { scoreCompare } from '../../scripts/eval/compare-score.js'
import { listCorpus, readCorpusText, readResolvedGold } from '../../scripts/eval/corpus.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { formatNumber } from '../../src/compare/format-value.js'
import { parsePlan } from '../../src/parse-plan.js'

const entries = listCorpus()
const plans = entries.map((entry) => parsePlan(readCorpusText(entry), { id: entry.id, label: entry.label }))
const comparison = comparePlans(plans)

/** The answers of a row by plan: value and year. */
function answers(indicatorId: string): Record<string, string> {
  const row = comparison.rows.find(({ indicator }) => indicator.id === indicatorId)
  const stated = Object.entries(row?.cells ?? {}).flatMap(([id, cell]) => {
    const target = cell.status === 'stated' ? cell.targets.find((one) => one.id === cell.answer) : undefined
    return target === undefined ? [] : [[id, `${formatNumber(target)} ${target.year ?? ''}`.trim()] as const]
  })
  return Object.fromEntries(stated.sort())
}

test('pairs of targets with one indicator in the gold share a row', () => {
  const { pairs, disagreements } = scoreCompare(entries.map(({ id }) => readResolvedGold(id)), plans, comparison) // prettier-ignore
  expect(pairs.gold).toBeGreaterThan(70)
  expect(pairs.hits / pairs.found, JSON.stringify(disagreements)).toBeGreaterThanOrEqual(0.98)
  expect(pairs.hits / pairs.gold, JSON.stringify(disagreements)).toBeGreaterThanOrEqual(0.95)
})

test.each([
  ['fd-coverage-all', { xining: '≥65% 2025', huzhu: '≥75% 2027' }],
  ['fd-coverage-key', { xining: '≥75% 2025', huzhu: '≥85% 2027' }],
  ['county-visit-rate', { xining: '≥90% 2025', huzhu: '90% 2027', jintai: '≥90%' }],
  ['oop-share', { xining: '≤25% 2025', xian: '≤27% 2025' }],
  ['primary-recommended-standard', { xining: '≥20% 2025', xian: '≥20% 2025', huzhu: '57% 2027', hohhot: '40% 2025' }],
  ['age-friendly', { xining: '≥85% 2025', xian: '≥85% 2025' }],
  ['drg-fund-share', { xining: '70% 2025', jintai: '70% 2025' }],
  ['community-hospitals', { xining: '10–13所 2025', huzhu: '2所 2026', hohhot: '8个 2025' }],
])('%s stands in one row', (id, expected) => {
  expect(answers(id)).toEqual(expected)
})

test('the plan that pays by DIP is there in the DRG row, without a number', () => {
  const row = comparison.rows.find(({ indicator }) => indicator.id === 'drg-fund-share')
  const cell = row?.cells['hohhot']
  expect(cell).toMatchObject({ status: 'no-number' })
  if (cell?.status === 'no-number') expect(cell.quote).toMatch(/DIP|按病种分值/u)
})

test('Tibetan and Mongolian medicine stand under traditional medicine', () => {
  const narrower = comparison.themes.filter(({ broader }) => broader === 'traditional-medicine')
  const acting = (theme: string) =>
    Object.entries(narrower.find((row) => row.theme === theme)?.cells ?? {})
      .filter(([, cell]) => cell.measures.length > 0)
      .map(([id]) => id)
  expect(acting('tibetan-medicine')).toEqual(expect.arrayContaining(['xining', 'huzhu']))
  expect(acting('mongolian-medicine')).toContain('hohhot')
  const order = comparison.themes.map(({ theme }) => theme)
  expect(order.indexOf('traditional-medicine')).toBeLessThan(order.indexOf('tibetan-medicine'))
})

test('the verdict of the two counties’ plans reads as a sentence', () => {
  const row = comparison.rows.find(({ indicator }) => indicator.id === 'fd-coverage-all')
  expect(row?.verdicts.map((verdict) => verdict.text)).toEqual([
    {
      zh: '互助 ≥75%（2027）严于西宁 ≥65%（2025），晚两年',
      en: '互助 ≥75% (2027) is stricter than 西宁 ≥65% (2025); two years later',
    },
  ])
})

test('every quote of every cell is the source', () => {
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  for (const row of comparison.rows) {
    for (const [id, cell] of Object.entries(row.cells)) {
      const source = byId.get(id)?.source ?? ''
      if (cell.status === 'no-number') expect(source.slice(cell.span.start, cell.span.end)).toBe(cell.quote)
      if (cell.status === 'stated')
        for (const { quote, span } of cell.targets) expect(source.slice(span.start, span.end)).toBe(quote)
    }
  }
})
