import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedChunks } from '../../src/source/marked-chunks.js'
import { readMarkdown } from '../../src/source/read-markdown.js'

test('only paragraphs with a sign of Markdown are kept, with the way back', () => {
  const source =
    '一、总体要求\n\n**重点**：建成3所。\n续行\n\n没有标记的一段。\n\n| 指标 | 值 |\n| --- | --- |\n| 床位 | 5 |\n'
  const { text, toSource } = markedChunks(source)
  expect(text).not.toContain('总体要求')
  expect(text).not.toContain('没有标记')
  expect(text).toContain('续行')
  for (const word of ['**重点**', '续行', '床位'])
    expect(source.startsWith(word, toSource(text.indexOf(word)))).toBe(true)
})

test('every kept unit is found again at its place', () => {
  const piece = fc.constantFrom('**', '段落', '\n', '\n\n', ' ', '|', '[一](#)', '\r\n', '<b>', '`', '10')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      const { text, toSource } = markedChunks(source)
      for (let i = 0; i < text.length; i++) if (text[i] !== '\n') expect(source[toSource(i)]).toBe(text[i])
    }),
  )
})

test('marks have their place in the whole text', () => {
  const source = '前面一段没有标记。\n\n**加强队伍建设。**培训50名。\n'
  const [, marked] = readMarkdown(source).blocks
  expect(marked?.marks.map(({ start, end }) => source.slice(start, end))).toEqual(['**', '**'])
})
