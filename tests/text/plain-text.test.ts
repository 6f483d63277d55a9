import { expect, test } from 'vitest'
import { foldText } from '../../src/text/fold.js'
import { sourceSpan } from '../../src/text/mapped-text.js'
import { firstPlace, plainText } from '../../src/text/plain-text.js'

test('a plain stretch has the places that cleaning gives it', () => {
  const source = '甲乙。到2027年，建成３个中心。'
  const span = { start: 3, end: source.length }
  const folded = foldText(source, span)
  const plain = plainText(folded.text, span.start)
  expect([...plain.at]).toEqual([...folded.at])
  expect(plain.at).toBe(plain.at)
  expect(sourceSpan(plain, 2, 6)).toEqual({ start: 5, end: 9 })
})

test('the first place of a text is told without the others', () => {
  expect(firstPlace(plainText('年底前', 70_000))).toBe(70_000)
  expect(firstPlace(plainText('', 5))).toBe(0)
  expect(firstPlace({ text: '底', at: Uint32Array.of(9) })).toBe(9)
})
