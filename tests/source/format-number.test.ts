import { expect, test } from 'vitest'
import { formatNumber, type NumberFormat } from '../../src/source/format-number.js'

test.each<[NumberFormat, number, string]>([
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 10, '１０'],
  ['decimalEnclosedCircle', 1, '①'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedCircle', 36, '㊱'],
  ['decimalEnclosedCircle', 51, '51'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 20, '⒛'],
  ['upperLetter', 26, 'Z'],
  ['lowerLetter', 27, 'aa'],
  ['upperRoman', 49, 'XLIX'],
  ['lowerRoman', 4, 'iv'],
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 19, '十九'],
  ['chineseCounting', 20, '二十'],
  ['chineseCounting', 105, '一百零五'],
  ['chineseCounting', 110, '一百一十'],
  ['chineseCounting', 2001, '二千零一'],
  ['chineseFormal', 12, '壹拾贰'],
  ['ideographDigital', 2025, '二〇二五'],
  ['ideographTraditional', 10, '癸'],
  ['ideographTraditional', 11, '11'],
  ['ideographZodiac', 12, '亥'],
  ['ideographEnclosedCircle', 3, '㊂'],
  ['chineseCounting', 0, '0'],
])('%s %i is %s', (format, value, text) => {
  expect(formatNumber(value, format)).toBe(text)
})
