import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/read-markdown.js'
import { tameMarkdown } from '../../src/source/tame-markdown.js'

/** Kind and text of each block without its markup. */
function read(text: string): string[] {
  return readMarkdown(text).blocks.map(({ kind, level, span, marks, cells }) => {
    const bare = (from: number, to: number): string => {
      let shown = ''
      for (let i = from; i < to; i++) if (!marks.some(({ start, end }) => start <= i && i < end)) shown += text[i] ?? ''
      return shown
    }
    const words =
      cells?.map((cell) => bare(cell.span.start, cell.span.end).trim()).join('/') ?? bare(span.start, span.end)
    return `${kind}${level ?? ''} ${words.trim()}`.trim()
  })
}

describe('readMarkdown', () => {
  it.each([
    ['headings, with and without a space', '# 方案\n##一、任务\n### 二、措施 ###', ['heading1 方案', 'heading2 一、任务', 'heading3 二、措施']],
    ['bold that ends after 。', '**1.完善机制。**深化改革。', ['paragraph 1.完善机制。深化改革。']],
    ['bold that nothing closes', '**1.完善机制。深化改革。\n\n（二）**加强管理', ['paragraph 1.完善机制。深化改革。', 'paragraph （二）加强管理']],
    ['links, also over lines', '见[附件](http://a.cn/b_(c))、<http://a.cn>和[培训\n计划](#b)。', ['paragraph 见附件、http://a.cn和培训', 'paragraph 计划。']],
    ['images', '![图](a.png)说明', ['paragraph 图说明']],
    ['code', '``` \n1.2版\n```\n`1.3`版', ['paragraph', 'paragraph 1.2版', 'paragraph', 'paragraph 1.3版']],
    ['stars that multiply and mark notes', '3*4*5，注：*为约束性', ['paragraph 3*4*5，注：*为约束性']],
    ['escapes and spaces by name', '1\\.建设&nbsp;医院\\_甲', ['paragraph 1.建设医院_甲']],
    ['numbers, definitions, rules and indented lines', '1. 甲\n2. 乙\n[1]: 来源\n---\n    缩进\n二、丙', ['paragraph 1. 甲', 'paragraph 2. 乙', 'paragraph [1]: 来源', 'paragraph', 'paragraph 缩进', 'paragraph 二、丙']],
    ['bullets and quotations', '- 甲\n* 乙\n> 丙\n> 丁\n- 3 所', ['paragraph 甲', 'paragraph 乙', 'paragraph 丙', 'paragraph 丁', 'paragraph - 3 所']],
    ['tags', '<p>甲</p>乙<br>丙<b>丁</b><!-- 注 -->', ['paragraph', 'paragraph 甲', 'paragraph', 'paragraph 乙', 'paragraph', 'paragraph 丙丁']],
    ['tables with and without outer pipes', '| 甲 | **乙** |\n|-|-|\n| 1 | 2 |\n\n丙 | 丁\n--- | ---\n3 | 4', ['row 甲/乙', 'row 1/2', 'row 丙/丁', 'row 3/4']],
    ['a note under a table', '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n注：5人以上', ['row 甲/乙', 'row 1/2', 'paragraph 注：5人以上']],
    ['a range that is no strikethrough', '3~5个和6~8个', ['paragraph 3~5个和6~8个']],
  ])('reads %s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks)
  }) // prettier-ignore

  it('covers every character with blocks in order, and marks with blocks', () => {
    const piece = fc.constantFrom('**', '***', '__', '*', '`', '```', '~~', '段落', '。', ' ', '\t', '\n', '\n\n', '\r\n', '| 甲 | 乙 |\n', '|-|-|\n', '[甲](#a)', '[', ']', '(#b)', '!', '<b>', '<!--', '-->', '<', '>', '- ', '# ', '\\', '&nbsp;', '1. ') // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const { span, marks } of readMarkdown(text).blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, span.start).trim()).toBe('')
          for (const mark of marks) expect(mark.start >= span.start - 8 && mark.end <= span.end + 8).toBe(true)
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    )
  })

  it('keeps its length where it hides signs, and leaves other paragraphs alone', () => {
    const text = `[甲](#a)\n\n${'['.repeat(1500)}\n\n[乙](#b)`
    expect(tameMarkdown(text)).toHaveLength(text.length)
    expect(tameMarkdown(text).startsWith('[甲](#a)\n\nxxx')).toBe(true)
    expect(tameMarkdown(text).endsWith('[乙](#b)')).toBe(true)
  })
})
