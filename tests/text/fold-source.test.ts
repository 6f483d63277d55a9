import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSigns, sliceSigns } from '../../src/text/find-signs.js'
import type { Signs } from '../../src/text/find-signs.js'
import { foldSource, foldText } from '../../src/text/fold.js'

const text = fc
  .array(
    fc.constantFrom(
      '到',
      '2026',
      ' ',
      '\u3000',
      '（',
      ')',
      '。',
      'ab',
      '％',
      '$\\geq 5$',
      '\\%',
      '\ud800',
      '😀',
      '：',
      '数(shù)',
      '養（yǎng）',
      '(ě',
      'ù)',
    ),
  )
  .map((parts) => parts.join(''))

const list = ({ units, base, from, to }: Signs): number[] =>
  Array.from({ length: to - from }, (_, i) => (units[from + i] ?? 0) - base)

it('cleans any stretch of a folded source as foldText does, and knows its signs', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), fc.nat(10), (source, a, b, c) => {
      const { fold, signs } = foldSource(source)
      const start = Math.min(a, b, source.length)
      const end = Math.min(Math.max(a, b), source.length)
      const hole = { start: Math.min(start + c, end), end: Math.min(start + c + 2, end) }
      for (const holes of [[], hole.end > hole.start ? [hole] : []]) {
        const folded = fold({ start, end }, holes)
        const expected = foldText(source, { start, end }, holes)
        expect(folded.text).toBe(expected.text)
        expect([...folded.at]).toEqual([...expected.at])
        expect(list(signs(folded))).toEqual(list(findSigns(folded.text)))
        const half = folded.text.length >> 1
        expect(list(sliceSigns(signs(folded), half, folded.text.length))).toEqual(
          list(findSigns(folded.text.slice(half))),
        )
      }
    }),
  )
})
