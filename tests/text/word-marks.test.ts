import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '../../src/text/word-diff.js'
import { makeWordTable } from '../../src/text/word-table.js'

const words = makeWordTable(
  ['家庭医生', '签约服务', '覆盖率', '社区医院', '乡镇卫生院'].map((word) => [word, true] as const),
)
const marks = (a: string, b: string) =>
  diffWords(a, b, words)
    .map(({ op, text }) => (op === 'delete' ? `[-${text}-]` : op === 'insert' ? `{+${text}+}` : text))
    .join('')

test.each([
  ['签约服务覆盖率达到75%', '签约服务覆盖率达到80%', '签约服务覆盖率达到[-75%-]{+80%+}'],
  ['死亡率控制在4.5‰以内', '死亡率控制在4‰以内', '死亡率控制在[-4.5‰-]{+4‰+}以内'],
  ['培训医师1,200名', '培训医师1200名', '培训医师[-1,200-]{+1200+}名'],
  ['建设社区医院12所', '建设乡镇卫生院12所', '建设[-社区医院-]{+乡镇卫生院+}12所'],
  ['使用ICD-10编码', '使用ICD-11编码', '使用[-ICD-10-]{+ICD-11+}编码'],
  ['医护比达到1:1.3', '医护比达到1:1.5', '医护比达到1:[-1.3-]{+1.5+}'],
  ['到2026年建成', '到2027年建成', '到[-2026-]{+2027+}年建成'],
])('%s → %s', (a, b, expected) => {
  expect(marks(a, b)).toBe(expected)
})

const piece = fc.constantFrom(
  '家庭医生',
  '签约',
  '12',
  '3.5',
  '%',
  '‰',
  '年',
  'DRG',
  '，',
  '。',
  '所',
  '1:2',
  '，2027',
  '率',
  ' ',
)
const sentence = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

test('marks give back both sides, and cut no number and no word', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const changes = diffWords(a, b, words)
      const side = (left: 'delete' | 'insert'): string =>
        changes.map(({ op, text }) => (op === left ? '' : text)).join('')
      expect(side('insert')).toBe(a)
      expect(side('delete')).toBe(b)
      expect(changes.every(({ text }) => text !== '')).toBe(true)
      for (const left of ['delete', 'insert'] as const) {
        const parts = changes.filter(({ op }) => op !== left).map(({ text }) => text)
        for (const [i, part] of parts.entries()) {
          const seam = part.slice(-1) + (parts[i + 1] ?? '').slice(0, 1)
          expect(seam).not.toMatch(/^(?:\d\d|[A-Za-z]{2})$/u)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('a long rewritten text is one deletion and one insertion', () => {
  const [a, b] = ['甲乙', '丙丁'].map((text) => text.repeat(3000))
  expect(diffWords(a ?? '', b ?? '', words).map(({ op }) => op)).toEqual(['delete', 'insert'])
})
