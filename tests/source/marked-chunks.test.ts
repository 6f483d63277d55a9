import fc from 'fast-check'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { markedChunks } from '../../src/source/marked-chunks.js'
import { readMarkdown } from '../../src/source/read-markdown.js'

test('only paragraphs that need the grammar are kept, with the way back', () => {
  const source =
    '一、总体要求\n\n**重点**：建成3所。\n\n见[**附件**](#a)。\n续行\n\n| 床位 | 5 |\n| --- | --- |\n\n指标 | 值\n--- | ---\n床位 | 6\n'
  const { text, toSource } = markedChunks(source)
  for (const word of ['总体要求', '重点', '| 5 |']) expect(text).not.toContain(word)
  for (const word of ['[**附件**](#a)', '续行', '指标', '床位 | 6'])
    expect(source.startsWith(word, toSource(text.indexOf(word)))).toBe(true)
})

test('every kept unit is found again at its place', () => {
  const piece = fc.constantFrom('**', '段落', '\n', '\n\n', ' ', '|', '[一](#)', '[*一*](#)', '\r\n', '<b>', '`', '10')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      const { text, toSource } = markedChunks(source)
      for (let i = 0; i < text.length; i++) if (text[i] !== '\n') expect(source[toSource(i)]).toBe(text[i])
    }),
  )
})

test('marks have their place in the whole text', () => {
  const source = '前面一段没有标记。\n\n**加强队伍建设。**见<http://a.cn>，[培训\n计划](#b)。\n'
  const [, ...marked] = readMarkdown(source).blocks
  const marks = marked.flatMap((block) => block.marks.map(({ start, end }) => source.slice(start, end)))
  expect(marks).toEqual(['**', '**', '<', '>', '[', '](#b)'])
})

test('bold signs need no grammar: the parser marks nothing that the signs do not show', () => {
  const piece = fc.constantFrom(
    '**',
    '***',
    '__',
    '`',
    '~~',
    '段落',
    '。',
    ' ',
    '\n',
    '\n\n',
    '| 甲 | **乙** |\n',
    '|-|-|\n',
  )
  const whole = unified().use(remarkParse).use(remarkCjkFriendly)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('')
      const shown = readMarkdown(source).blocks.flatMap(({ marks }) => marks)
      visit(whole.parse(source), 'strong', ({ position }) => {
        const start = position?.start.offset ?? -1
        expect(shown.some((mark) => mark.start <= start && start + 2 <= mark.end)).toBe(true)
      })
    }),
  )
})

test('plain links need no grammar: the parser marks in them what plain reading marks', () => {
  const piece = fc.constantFrom(
    '[甲](#a)',
    '[打印](http://a.cn)',
    '[',
    ']',
    '(#b)',
    '!',
    '**',
    '_',
    '段落',
    ' ',
    '\n',
    '|',
  )
  const paragraph = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
      // a lone < sends a paragraph to the parser and means nothing there
      const [plain, parsed] = ['。', '<'].map((end) =>
        readMarkdown(paragraphs.map((text) => text + end).join('\n\n')).blocks.map(({ marks }) => marks),
      )
      expect(plain).toEqual(parsed)
    }),
    { numRuns: 300 },
  )
})
