import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/clause/find-dates.js'
import { findNumerals } from '../../src/text/numerals.js'

/** words, part and year of each date of a cleaned text. */
const dates = (text: string): unknown[] =>
  findDates(text, findNumerals(text)).dates.map(({ start, end, role, year }) => [text.slice(start, end), role, year])

describe('findDates', () => {
  it.each([
    ['到2025年，建成', [['到2025年', 'due', 2025]]],
    ['到二〇三〇年底，', [['到二〇三〇年底', 'due', 2030]]],
    ['2025年6月底前完成', [['2025年6月底前', 'due', 2025]]],
    ['2022—2025年，每年', [['2022—2025年', 'due', 2025]]],
    ['“十四五”期间，', [['“十四五”期间', 'due', 2025]]],
    ['到“十五五”末，', [['到“十五五”末', 'due', 2030]]],
    ['从2024年起，每3年', [['从2024年起', 'start', 2024]]],
    ['比2020年下降', [['比2020年', 'baseline', 2020]]],
    ['截至2023年底，', [['截至2023年底', 'past', 2023]]],
    ['指南（2023版）', []],
    ['标准（2022年版）', [['2022年', 'name', 2022]]],
    ['三年内轮训', [['三年内', 'due', null]]],
    ['3月11日召开', [['3月11日', 'day', null]]],
    ['于年底前完成', [['于年底前', 'due', null]]],
    ['提升至2026年的60%', [['2026年', 'due', 2026]]],
    ['五年制本科', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})
