import { expect, test } from 'vitest'
import { withoutPeculiar } from '../../scripts/eval/without-peculiar.js'

const labels = (vocabulary: { themes: { cues: { label: string }[] }[] }): string[] =>
  vocabulary.themes.flatMap(({ cues }) => cues.map(({ label }) => label))

test('words that only one text uses are taken out, shared and unused ones stay', () => {
  const { vocabulary, removed } = withoutPeculiar('推进家庭医生签约和安宁疗护。', ['做好家庭医生签约服务。'])
  expect(removed).toContain('安宁疗护')
  expect(labels(vocabulary)).not.toContain('安宁疗护')
  expect(labels(vocabulary)).toContain('家庭医生签约')
  expect(labels(vocabulary)).toContain('中医药')
})

test('neutral terms and words of rules that only one text uses are taken out too', () => {
  const { vocabulary, removed } = withoutPeculiar('设立院前急救站，编制预算。异地直接结算率达到70%。', ['异地就医。'])
  expect(removed).toEqual(expect.arrayContaining(['编制预算', '急救站', '直接结算']))
  expect(vocabulary.neutral?.map(({ label }) => label)).not.toContain('编制预算')
  expect(vocabulary.targetThemes?.some(({ words }) => words.includes('急救站'))).toBe(false)
  expect(vocabulary.indicators.find(({ id }) => id === 'remote-settlement')).toBeUndefined()
})
