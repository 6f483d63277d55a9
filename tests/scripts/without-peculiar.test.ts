import { expect, test } from 'vitest'
import { withoutPeculiar } from '../../scripts/eval/without-peculiar.js'

const labels = (vocabulary: { themes: { cues: { label: string }[] }[] }): string[] =>
  vocabulary.themes.flatMap(({ cues }) => cues.map(({ label }) => label))

test('words that only one text uses are taken out, shared and unused ones stay', () => {
  const { vocabulary, removed } = withoutPeculiar('推进家庭医生签约和安宁疗护。', ['做好家庭医生签约服务。'])
  expect(removed).toBeGreaterThan(0)
  expect(labels(vocabulary)).not.toContain('安宁疗护')
  expect(labels(vocabulary)).toContain('家庭医生签约')
  expect(labels(vocabulary)).toContain('中医药')
})
