import { expect, test } from 'vitest'
import { foldText } from '../../src/text/fold.js'
import { sourceSpan } from '../../src/text/mapped-text.js'
import { firstPlace, lastPlace, plainText, unitAt } from '../../src/text/plain-text.js'

test('a plain stretch has the places that cleaning gives it', () => {
  const source = '甲乙。到2027年，建成３个中心。'
  const span = { start: 3, end: source.length }
  const folded = foldText(source, span)
  const plain = plainText(folded.text, span.start)
  expect([...plain.at]).toEqual([...folded.at])
  expect(plain.at).toBe(plain.at)
  expect(sourceSpan(plain, 2, 6)).toEqual({ start: 5, end: 9 })
})

test('a span is the same whether the places of a text are listed or counted', () => {
  const plain = plainText('到2027年', 10)
  const listed = { text: plain.text, at: plain.at }
  for (let from = 0; from <= 7; from++)
    for (let to = 0; to <= 7; to++) expect(sourceSpan(plain, from, to)).toEqual(sourceSpan(listed, from, to))
})

test('the first place of a text is told without the others', () => {
  expect(firstPlace(plainText('年底前', 70_000))).toBe(70_000)
  expect(firstPlace(plainText('', 5))).toBe(0)
  expect(firstPlace({ text: '底', at: Uint32Array.of(9) })).toBe(9)
})

test('the last place and the unit at an offset are those that the list of places gives', () => {
  const plain = plainText('到2027年', 10)
  const gaps = { text: plain.text, at: Uint32Array.of(10, 12, 13, 14, 20, 21) }
  for (const mapped of [plain, gaps]) {
    expect(lastPlace(mapped)).toBe(mapped.at.at(-1))
    for (let offset = 0; offset < 30; offset++)
      expect(unitAt(mapped, offset)).toBe([...mapped.at, Infinity].findIndex((place) => place >= offset))
  }
  expect(lastPlace(plainText('', 5))).toBe(-1)
})
