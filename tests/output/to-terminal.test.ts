import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Paint } from '../../src/output/terminal/paint.js'
import { renderTable } from '../../src/output/terminal/render-table.js'
import { textWidth, wrapText } from '../../src/output/terminal/wrap-text.js'
import { toTerminal } from '../../src/output/to-terminal.js'
import { makeAudit, makeComparison, makeDiff, makePlan, makeReview } from './sample.js'

const results = {
  plan: makePlan(),
  comparison: makeComparison(),
  review: makeReview(),
  diff: makeDiff(),
  audit: makeAudit(),
}

test('columns line up however wide their characters are', () => {
  const lines = renderTable(
    ['指标', 'B'],
    [
      ['全人群签约', '≥65%'],
      ['abc', '10–13所'],
    ],
    { width: 80 },
  )
  expect(lines).toEqual(['指标        B', '──────────  ───────', '全人群签约  ≥65%', 'abc         10–13所'])
})

test('a table too wide is wrapped, with notes below the text', () => {
  const cell = { text: '一个相当长的单元格内容', note: '二、（一）1.' }
  const lines = renderTable(['指标', '甲'], [['家庭医生签约服务覆盖率', cell]], { width: 30 })
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(30)
  expect(lines.slice(2)).toEqual([
    '家庭医生签约服  一个相当长的单',
    '务覆盖率        元格内容',
    '                二、（一）1.',
  ])
})

test('lines never begin with a closing mark and keep numbers whole', () => {
  expect(wrapText('覆盖率达到，且不低于2025年的65%以上。', 10)).toEqual([
    '覆盖率达',
    '到，且不低',
    '于2025年的',
    '65%以上。',
  ])
})

test('wrapping loses nothing but spaces and fits', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('甲乙，。（）ab1 2.%—𠮷é')) })
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 20 }), (value, width) => {
      const lines = wrapText(value, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''))
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})

test.each(Object.entries(results))('%s fits any width and has no colour by default', (_name, value) => {
  for (const width of [40, 80, 120]) {
    const lines = toTerminal(value, { width }).split('\n')
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
    expect(lines.join('\n')).not.toContain('\u001b')
  }
})

test.each(Object.entries(results))('%s in colour says the same', (_name, value) => {
  const paint: Paint = (_style, text) => `\u001b[1m${text}\u001b[22m`
  // eslint-disable-next-line no-control-regex -- the colours themselves
  const plain = toTerminal(value, { paint }).replace(/\u001b\[\d+m/gu, '')
  const lines = plain.split('\n').map((line) => line.trimEnd())
  expect(lines.join('\n')).toBe(toTerminal(value))
})

test('an outline shows measures under sections and targets under measures', () => {
  expect(toTerminal(makePlan()).split('\n')).toEqual([
    '云岭市健康服务行动方案',
    '云岭市人民政府办公室  云政办〔2024〕7号  2024-03-05',
    '2 个章节，2 项举措，2 个目标，0 个非目标数字',
    '',
    '二、重点任务',
    '  （一）做好签约服务',
    '    1. 扩大签约',
    '      → 市卫健委',
    '      居民签约率  ≥60%（2025）',
    '      社区医院  2–3所（2025）',
    '    2. 开展按病组付费',
  ])
})

test('a comparison goes theme by theme with the place below each value', () => {
  const text = toTerminal(makeComparison(), { width: 80 })
  expect(text).toContain('基层医疗 › 家庭医生  family-doctors')
  expect(text.split('\n').map((line) => line.trim().split(/ {2,}/u))).toEqual(
    expect.arrayContaining([
      ['居民签约率', '≥60%（2025）', '55.5%（2027）'],
      ['二、（一）1.', '一、2.'],
      ['仅一地提出'],
      ['云岭市', '社区医院', '2–3所（2025）', '二、（一）1.'],
      ['健康小屋'],
    ]),
  )
})

test('many plans on a narrow terminal become a list', () => {
  const text = toTerminal(makeComparison(), { width: 40 })
  expect(text).toContain('  居民签约率\n    云岭市  ≥60%（2025）  二、（一）1.\n    平湖县  55.5%（2027）  一、2.')
})

test('a diff names values before and after', () => {
  const diff = makeDiff()
  expect(toTerminal(diff)).toContain('  要求提高：居民签约率 ≥60% → ≥65%')
  const [change] = diff.measures[1]?.targets ?? []
  if (change !== undefined) change.text = { zh: '', en: '' }
  expect(toTerminal(diff)).toContain('  居民签约率  ≥60%（2025） → ≥65%（2025）')
})

test('a review says what, where, why, who and what to do', () => {
  const text = toTerminal(makeReview())
  for (const part of [
    '注意 1 条',
    '[注意] 签约率低于同类  二、（一）1.',
    '“居民签约率达到60%以上”',
    '平湖县 ≥70%（2027）',
    '→ 考虑提高',
  ])
    expect(text).toContain(part)
})

test('a diff shows changed text outside measures', () => {
  const diff = makeDiff()
  const [changed] = diff.measures.filter(({ status }) => status === 'reworded')
  if (changed?.a === undefined || changed.a === null) throw new Error('the sample has no reworded measure')
  const opening = { ...changed, a: { ...changed.a, title: '总体要求' }, b: null, status: 'only-a' as const }
  expect(toTerminal({ ...diff, sections: [opening] })).toContain('[仅甲有] 总体要求')
})
