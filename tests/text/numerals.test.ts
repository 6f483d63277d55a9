import { describe, expect, it } from 'vitest'
import { findNumerals, readChineseNumeral } from '../../src/text/numerals.js'

describe('readChineseNumeral', () => {
  it.each([
    ['零', 0], ['〇', 0], ['一', 1], ['两', 2], ['九', 9], ['十', 10], ['十二', 12], ['二十', 20], ['二十五', 25],
    ['廿', 20], ['廿三', 23], ['卅', 30], ['一百', 100], ['两百', 200], ['一百零五', 105], ['一百一十', 110], ['二百五', 250],
    ['三百六十五', 365], ['一千', 1000], ['一千零一', 1001], ['三千六', 3600], ['两千三百', 2300], ['一万', 10_000], ['一万二', 12_000],
    ['十万', 100_000], ['两万五千', 25_000], ['一百二十万', 1_200_000], ['一亿', 1e8], ['三亿五千万', 3.5e8], ['二〇二五', 2025], ['二零三零', 2030],
    ['一九四九', 1949], ['三点五', 3.5], ['十二点二五', 12.25], ['百', 100], ['千', 1000], ['万', 10_000],
  ])('%s is %d', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value)
  }) // prettier-ignore

  it.each(['十百千', '百千万'])('%s is no number', (text) => {
    expect(readChineseNumeral(text)).toBeNaN()
  })
})

describe('findNumerals', () => {
  const words = (text: string, commas = false): [string, number][] =>
    findNumerals(text, () => commas).map(({ start, end, value }) => [text.slice(start, end), value])

  it('reads digits, decimals and thousands', () => {
    expect(words('达到4.6人、12个、3.50%')).toEqual([
      ['4.6', 4.6],
      ['12', 12],
      ['3.50', 3.5],
    ])
    expect(words('筛查12，500人', true)).toEqual([['12，500', 12_500]])
    expect(words('到2025，100%', true)).toEqual([
      ['2025', 2025],
      ['100', 100],
    ])
    expect(words('建成12，500人的队伍')).toEqual([
      ['12', 12],
      ['500', 500],
    ])
    expect(words('共1 200 000元')).toEqual([['1 200 000', 1_200_000]])
  })

  it('keeps decimal numbering apart', () => {
    expect(words('见3.1.2节')).toEqual([
      ['3', 3],
      ['1.2', 1.2],
    ])
  })

  it('reads runs of Chinese numerals and leaves no counting word out', () => {
    expect(words('千方百计建成二十三所')).toEqual([
      ['千', 1000],
      ['百', 100],
      ['二十三', 23],
    ])
    expect(words('三点五人、三点建议')).toEqual([
      ['三点五', 3.5],
      ['三', 3],
    ])
  })

  it('reads circled and Roman numbers', () => {
    expect(words('①建成；⑫完成；Ⅲ类')).toEqual([
      ['①', 1],
      ['⑫', 12],
      ['Ⅲ', 3],
    ])
  })
})
