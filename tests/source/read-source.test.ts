import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

const blocks = (text: string, format?: 'text' | 'markdown'): string[] => {
  const source = readSource(text, format === undefined ? {} : { format })
  return source.blocks.map((block) => {
    const cells = block.cells?.map((cell) => source.text.slice(cell.span.start, cell.span.end)).join('/')
    return `${block.kind}${block.level ?? ''} ${cells ?? source.text.slice(block.span.start, block.span.end)}`
  })
}

describe('readSource', () => {
  it('drops a byte order mark and keeps every other offset', () => {
    const source = readSource('\ufeff一、任务\r\n正文')
    expect(source.text).toBe('一、任务\r\n正文')
    expect(source.blocks.map(({ span }) => span)).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 8 },
    ])
  })

  it('tells Markdown from plain text by name or by its signs', () => {
    expect(readSource('# 题目').format).toBe('markdown')
    expect(readSource('题目', { name: 'a.md' }).format).toBe('markdown')
    expect(readSource('一、题目').format).toBe('text')
  })

  it.each(['- |', '--- |', '-- |', '>79', '>=79', '---', '**', '____'])(
    'takes the cell %s of a page with one cell a line for no Markdown',
    (cell) => {
      expect(readSource(`指标名称\n岁\n${cell}\n80`).format).toBe('text')
    },
  )

  it.each(['题目\n\n---\n正文', '**甲**', '__甲__', '> 甲', '甲 | 乙\n--- | ---', '题目\n==='])(
    'takes %j for Markdown',
    (text) => {
      expect(readSource(text).format).toBe('markdown')
    },
  )

  it.each(['- |', '--- |'])('reads the lone cell %s in Markdown as a line of text', (cell) => {
    expect(blocks(`指标名称 |\n${cell}\n甲 |`, 'markdown')).toEqual([
      'paragraph 指标名称 |',
      `paragraph ${cell}`,
      'paragraph 甲 |',
    ])
  })

  it('keeps a bound at the start of a line in Markdown', () => {
    expect(readSource('>79', { format: 'markdown' }).blocks[0]?.marks).toEqual([])
  })

  it('says so when there is nothing to read', () => {
    expect(readSource(' \n\n').messages.map((message) => message.ruleId)).toEqual(['empty-source'])
  })

  for (const format of ['text', 'markdown'] as const) {
    it(`${format}: reads tab rows with empty first cells and pipe rows`, () => {
      expect(blocks('一、任务\n序号\t任务\n1\t甲\n\t乙', format)).toEqual([
        'paragraph 一、任务',
        'row 序号/任务',
        'row 1/甲',
        'row /乙',
      ])
      expect(blocks('| 任务 | 单位 |\n| --- | --- |\n| 甲 | 乙 |', format)).toEqual(['row 任务/单位', 'row 甲/乙'])
    })

    it(`${format}: keeps every number and every line that Markdown would swallow`, () => {
      expect(blocks('1. 甲\n2. 乙\n二、丙\n---\n[1]: 来源\n    缩进', format)).toEqual([
        'paragraph 1. 甲',
        'paragraph 2. 乙',
        'paragraph 二、丙',
        'paragraph ---',
        'paragraph [1]: 来源',
        'paragraph 缩进',
      ])
    })
  }

  it('reads a table without outer pipes in Markdown', () => {
    expect(blocks('任务 | 单位\n--- | ---\n甲 | 乙', 'markdown')).toEqual(['row 任务/单位', 'row 甲/乙'])
  })
})
