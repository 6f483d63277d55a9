import { describe, expect, it } from 'vitest'
import { compareBags } from '../../scripts/eval/compare-bags.js'
import { figuresOf } from '../../scripts/eval/figures.js'
import { findRegressions } from '../../scripts/eval/find-regressions.js'
import { formatConsole, formatMarkdown } from '../../scripts/eval/format-figures.js'
import { matchSpans } from '../../scripts/eval/match-spans.js'
import { normalize } from '../../scripts/eval/normalize.js'
import { replaceBetween } from '../../scripts/eval/replace-between.js'
import { scorePlan } from '../../scripts/eval/score-plan.js'
import { sentenceAt } from '../../scripts/eval/sentence-at.js'
import { agreeingPlan, gold } from './small-plan.js'

const figures = figuresOf(scorePlan(gold, agreeingPlan()).score)

describe('compareBags', () => {
  it('counts repeated entries as often as both sides have them', () => {
    expect(compareBags(['a', 'a', 'b'], ['a', 'c', 'c'])).toEqual({
      overlap: { hits: 1, found: 3, gold: 3 },
      extra: ['a', 'b'],
      missing: ['c', 'c'],
    })
  })
})

describe('matchSpans', () => {
  it('takes the partner with the largest overlap', () => {
    const found = [
      { start: 0, end: 3 },
      { start: 2, end: 9 },
    ]
    expect(matchSpans([{ start: 2, end: 8 }], found)).toEqual([1])
  })

  it('gives one partner once and leaves spans that only touch alone', () => {
    const found = [{ start: 0, end: 4 }]
    const wanted = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 4, end: 6 },
    ]
    expect(matchSpans(wanted, found)).toEqual([0, null, null])
  })
})

describe('normalize', () => {
  it.each([
    ['（一）', '(一)'],
    ['**建 床位。**', '建床位'],
    ['责任单位：', '责任单位'],
    [null, ''],
  ])('reads %s as %s', (printed, expected) => {
    expect(normalize(printed)).toBe(expected)
  })
})

describe('findRegressions', () => {
  it('reports what went down, and a wrong-id rate that went up', () => {
    const now = { ...figures, recall: 0.9, wrongIndicator: 0.2 }
    expect(findRegressions({ small: figures }, { small: now })).toEqual([
      'small: recall was 1, is 0.9',
      'small: wrongIndicator was 0, is 0.2',
    ])
  })

  it('accepts what is equal or better, and plans that were not measured', () => {
    const before = { ...figures, recall: 0.9 }
    expect(findRegressions({ small: before, other: before }, { small: figures })).toEqual([])
  })

  it('reports a figure that can no longer be measured', () => {
    expect(findRegressions({ small: figures }, { small: { ...figures, full: null } })).toEqual([
      'small: full was 1, is null',
    ])
  })
})

describe('tables', () => {
  it('prints one column a plan for the terminal', () => {
    const lines = formatConsole({ small: figures }).split('\n')
    expect(lines[0]).toMatch(/^ +small$/u)
    expect(lines[1]).toMatch(/^metadata +1\.000$/u)
  })

  it('prints Markdown in either language', () => {
    expect(formatMarkdown({ small: figures }, { small: '小' }, 'zh').split('\n').slice(0, 3)).toEqual([
      '|  | 小 |',
      '| --- | ---: |',
      '| 文件信息 | 1.000 |',
    ])
    expect(formatMarkdown({ small: { ...figures, full: null } }, {}, 'en')).toContain('| full tuple | – |')
  })
})

describe('replaceBetween', () => {
  it('replaces what stands between the markers and nothing else', () => {
    expect(replaceBetween('a\n<!-- s -->old<!-- e -->\nb', '<!-- s -->', '<!-- e -->', 'new')).toBe(
      'a\n<!-- s -->\n\nnew\n\n<!-- e -->\nb',
    )
  })

  it('leaves a page without markers as it is', () => {
    expect(replaceBetween('page', '<!-- s -->', '<!-- e -->', 'new')).toBe('page')
  })
})

describe('sentenceAt', () => {
  it('shows the sentence with the place marked', () => {
    const page = '前一句。建成床位\n300张，再说。后一句'
    const start = page.indexOf('300')
    expect(sentenceAt(page, { start, end: start + 4 })).toBe('建成床位 «300张»，再说')
  })
})
