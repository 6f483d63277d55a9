import { expect, test } from 'vitest'
import { allMatches } from '../../src/text/all-matches.js'

const plain = (matches: Iterable<RegExpExecArray>): [number, string][] =>
  Array.from(matches, ({ index, 0: text }): [number, string] => [index, text])

test.each(['', '没有年份', '2024年', '从2024年到2027年', '2024年2025年2026年'])(
  '%s holds what matchAll finds',
  (text) => {
    const pattern = /\d{4}年/gu
    expect(plain(allMatches(text, pattern))).toEqual(plain(text.matchAll(pattern)))
    expect(pattern.lastIndex).toBe(0)
  },
)
