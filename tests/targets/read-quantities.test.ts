import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../src/targets/read-quantities.js'
import { findNumerals } from '../../src/text/numerals.js'

/** value with its comparators, numbers, unit and comparator of each quantity of a cleaned text. */
const read = (text: string): unknown[] =>
  readQuantities(text, findNumerals(text)).map(({ start, end, min, max, unit, comparator }) => [
    text.slice(start, end),
    min === max ? min : [min, max],
    unit,
    comparator,
  ])

describe('readQuantities', () => {
  it.each([
    ['不低于70%', [['不低于70%', 70, '%', '>=']]],
    ['控制在9.5%以下', [['9.5%以下', 9.5, '%', '<=']]],
    ['5%-10%', [['5%-10%', [5, 10], '%', 'range']]],
    ['10至13所', [['10至13所', [10, 13], '所', 'range']]],
    ['1.5万—2万人', [['1.5万—2万人', [1.5, 2], '万人', 'range']]],
    ['百分之八十五', [['百分之八十五', 85, '%', null]]],
    ['千分之三', [['千分之三', 3, '‰', null]]],
    ['四分之三', [['四分之三', 75, '%', null]]],
    ['七成半以上', [['七成半以上', 75, '%', '>=']]],
    ['成立三成员小组', [['三', 3, null, null]]],
    ['1：2左右', [['1：2左右', 0.5, '1:2', '~']]],
    ['翻两番', [['翻两番', 2, '番', null]]],
    ['20元/人/年', [['20元/人/年', 20, '元/人/年', null]]],
    ['12/10万', [['12/10万', 12, '/10万', null]]],
    ['6类10项以上', [['6类', 6, '类', '>='], ['10项以上', 10, '项', '>=']]],
    ['从60%提高到70%', [['60%', 60, '%', null], ['70%', 70, '%', null]]],
    ['10万人次', [['10万人次', 10, '万人次', null]]],
    ['100余家', [['100余家', 100, '家', null]]],
    ['超过3公里', [['超过3公里', 3, '公里', '>']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  }) // prettier-ignore
})
