import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeMarkdown, toMarkdown } from '../../src/output/to-markdown.js'
import { makeComparison } from './sample.js'

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

test('a comparison is one table a theme', () => {
  const markdown = toMarkdown(makeComparison())
  expect(markdown).toContain('- **云岭市** 《云岭市健康服务行动方案》（云政办〔2024〕7号）')
  expect(markdown).toContain('## 基层医疗 › 家庭医生')
  expect(markdown).toContain(
    '| 居民签约率 | ≥60%（2025）<br><small>二、（一）1.</small> | 55.5%（2027）<br><small>一、2.</small> |',
  )
  expect(markdown).toContain('| 健康小屋 | — | — |')
  const tables = read(markdown).children.filter(({ type }) => type === 'table')
  expect(tables).toHaveLength(3)
})

test('rows are one table with the columns asked for', () => {
  const rows = [{ plan: '甲', value: '1|2\n3', quote: null }]
  expect(toMarkdown(rows, { lang: 'en', columns: ['plan', 'value'] })).toBe(
    '| Plan | Value |\n| --- | --- |\n| 甲 | 1\\|2<br>3 |\n',
  )
})

test('any text reads as it was printed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('a中1*_`[]()<>|~#&!\\.-$ ')), minLength: 1 }),
      (text) => {
        const trimmed = text.trim()
        fc.pre(trimmed !== '')
        const [table] = read(`| a |\n| - |\n| ${escapeMarkdown(trimmed)} |\n`).children
        expect(table?.type).toBe('table')
        expect(toString(table)).toBe(`a${trimmed}`)
      },
    ),
  )
})
