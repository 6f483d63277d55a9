import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exclusion, Target } from '../../src/model.js'
import type { Records } from '../../src/plan/records.js'
import { parsePlan } from '../../src/parse-plan.js'
import { findTargets } from '../../src/targets/find-targets.js'
import { makeRecords } from './make-records.js'
import { readCases } from './read-cases.js'

/** Written anew, so that a fault of the numeral reader shows: digits, Chinese numerals, circled numbers. */
const NUMERAL = /[\d０-９〇零一二两三四五六七八九十百千万亿廿卅①-⑳]/gu

/** Numerals of a text that neither a target nor a milestone nor an exclusion claims. */
function unclaimed(text: string, targets: readonly Target[], exclusions: readonly Exclusion[]): string[] {
  const claimed = new Uint8Array(text.length)
  for (const { valueSpan, span, kind } of targets) {
    const { start, end } = kind === 'milestone' ? span : valueSpan
    claimed.fill(1, start, end)
  }
  for (const { span } of exclusions) claimed.fill(1, span.start, span.end)
  return Array.from(text.matchAll(NUMERAL))
    .filter(({ index }) => claimed[index] === 0)
    .map(({ index }) => text.slice(Math.max(0, index - 8), index + 8))
}

function find(text: string): { records: Records; found: ReturnType<typeof findTargets> } {
  const records = makeRecords(text)
  return { records, found: findTargets(records, text) }
}

describe('every numeral is a target, a milestone or left out for a reason', () => {
  it.each(readdirSync('corpus').filter((name) => /\.(?:md|txt)$/u.test(name)))('%s', (name) => {
    const plan = parsePlan(readFileSync(`corpus/${name}`, 'utf8'), { name })
    expect(unclaimed(plan.source, plan.targets, plan.exclusions)).toEqual([])
  })

  it('in every case of the table', () => {
    for (const { text, place } of readCases()) {
      const found = findTargets(makeRecords(text, place), text)
      expect(unclaimed(text, found.targets, found.exclusions)).toEqual([])
    }
  })

  it('in texts put together at random, with quotes equal to the source', () => {
    const word = fc.constantFrom(
      '到2025年', '，', '。', '；', '、', '达到', '90%', '以上', '不低于', '每千人口', '4.6人', '（', '）', '“', '”', '《', '》', '分别', '和', '建成', '10至13所',
      '三分之二', '一院一策', '十四五', '年底前', '每年', '均', '全覆盖', '覆盖所有', '乡镇卫生院', '提供服务', '1：2', '第三方', '65岁', '1,200', '①', '1.', '二是', '由', '比2020年',
      '5', '个百分点', '万', '亿元', '百分之', '—', '-', '~', '至', '三成', '半', '力争', '其中', '各', ' ', '\n', '已', '20', '元/人/年', '％', '$\\geq 23\\%$', '〔2024〕', '号', '三级', '翻', '番',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('')
        const { found } = find(text)
        expect(unclaimed(text, found.targets, found.exclusions)).toEqual([])
        for (const { span, quote, valueSpan, valueText } of found.targets) {
          expect(text.slice(span.start, span.end)).toBe(quote)
          expect(text.slice(valueSpan.start, valueSpan.end)).toBe(valueText)
          expect(span.start).toBeLessThanOrEqual(valueSpan.start)
          expect(span.end).toBeGreaterThanOrEqual(valueSpan.end)
        }
        for (const { span, text: words } of found.exclusions) expect(text.slice(span.start, span.end)).toBe(words)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a piece again and again ends, and every number is claimed', () => {
  it.each([
    '10所、', '建成5个', '（', '“', '《', '100%的', '到2025年和', '1.', '每年达到', '三', '均', '覆盖所有', '分别20%和', '（1）', '其中5%', '比2020年', '不低于', '，', '12-', '1：', '2025年达到5%，', '年底前，', '5%全覆盖', '达到5%、',
  ])('%s', (piece) => {
    const text = piece.repeat(4000) // npm run bench holds the time to the length
    const found = findTargets(makeRecords(text), text)
    expect(unclaimed(text, found.targets, found.exclusions)).toEqual([])
  }) // prettier-ignore
})
