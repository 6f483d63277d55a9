import { describe, expect, it } from 'vitest'
import { pickMarkup } from '../../src/source/pick-markup.js'

/** What is picked, each piece cut from the whole text by its place there. */
function blocks(text: string): string[] {
  const { text: picked, pieces } = pickMarkup(text)
  return pieces.map(({ start, shift }, i) => {
    const end = pieces[i + 1]?.start ?? picked.length
    const block = picked.slice(start, end - 1)
    expect(text.slice(start + shift, end - 1 + shift)).toBe(block)
    return block
  })
}

describe('pickMarkup', () => {
  it('leaves out paragraphs without markup', () => {
    expect(blocks('到2030年，覆盖率达到90%。\n\n（一）**签约服务**。扩大范围。\n继续推进。\n\n加强管理。\n')).toEqual([
      '（一）**签约服务**。扩大范围。\n继续推进。\n',
    ])
  })

  it('takes a paragraph as a whole, and its neighbours apart', () => {
    expect(blocks('# 一、目标\n \t\n第一条\n- 第二条\n\n\n|项目|目标|\n|---|---|\n|床位|8张|')).toEqual([
      '# 一、目标\n',
      '第一条\n- 第二条\n',
      '|项目|目标|\n|---|---|\n|床位|8张|',
    ])
  })

  it('knows blank lines of every line end, and no other space for blank', () => {
    expect(blocks('甲\r\n\r\n*乙*\r\n\r\n丙')).toEqual(['*乙*\r\n'])
    expect(blocks('甲\n\u3000\n*乙*')).toEqual(['甲\n\u3000\n*乙*'])
    expect(blocks('甲\r\r*乙*')).toEqual(['甲\r\r*乙*'])
  })

  it.each(['甲\t', '甲\t\r\n', '  -乙', ' :-', '甲&nbsp;', '~~乙', '[丙', '丁]'])('takes %j', (line) => {
    expect(blocks(line)).toEqual([line])
  })

  it.each(['', '\n \n', '2024-2030年', '= 甲', '> 乙', '1. 丙\n2. 丁\n'])('leaves %j out', (line) => {
    expect(blocks(line)).toEqual([])
  })
})
