import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/text/fold.js'
import { joinMapped, printedText, sliceMapped, sourceSpan } from '../../src/text/mapped-text.js'

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

describe('foldText', () => {
  it('folds widths and drops white space inside Chinese, unit by unit', () => {
    const source = '(一) 到 ２０２５ 年,达到９０％'
    const { text, at } = foldText(source, whole(source))
    expect(text).toBe('（一）到2025年，达到90%')
    expect(at.length).toBe(text.length)
    expect(source[at[text.indexOf('%')] ?? -1]).toBe('％')
  })

  it('leaves out how a character is said, and no other bracket', () => {
    const source = '養(yǎng)老機構(gòu)護（hù）理型床位(zhāng)(pin)（ā）、Café(à)'
    const mapped = foldText(source, whole(source))
    expect(mapped.text).toBe('养老机构护理型床位（pin）（ā）、Café（à）')
    expect(printedText(source, mapped, 0, 7)).toBe('養老機構護理型')
    expect(sourceSpan(mapped, 0, 2)).toEqual({ start: 0, end: 8 })
  })

  it('leaves holes out and keeps the offsets around them', () => {
    const source = '人才\n— 3 —\n队伍'
    const mapped = foldText(source, whole(source), [{ start: 2, end: 9 }])
    expect(mapped.text).toBe('人才队伍')
    expect(sourceSpan(mapped, 1, 3)).toEqual({ start: 1, end: 10 })
  })
})

describe('mapped text', () => {
  const source = '甲 (乙) **丙**'
  const mapped = foldText(source, whole(source), [
    { start: 6, end: 8 },
    { start: 9, end: 11 },
  ])

  it('prints what the source prints, without markup', () => {
    expect(mapped.text).toBe('甲（乙）丙')
    expect(printedText(source, mapped)).toBe('甲(乙)丙')
  })

  it('slices and joins without losing its place', () => {
    const joined = joinMapped([sliceMapped(mapped, 0, 1), sliceMapped(mapped, 4)])
    expect(joined.text).toBe('甲丙')
    expect([...joined.at]).toEqual([0, 8])
  })

  it('keeps two numbers apart that a line break parts', () => {
    const numbers = '60\n7'
    const parts = [foldText(numbers, { start: 0, end: 2 }), foldText(numbers, { start: 3, end: 4 })]
    expect(joinMapped(parts).text).toBe('60 7')
  })
})
