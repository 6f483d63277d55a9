import { expect, test } from 'vitest'
import { inBatches } from '../../src/text/in-batches.js'

test('everything comes once and in order, in lists of which only the last may be shorter', () => {
  const things = Array.from({ length: 600 }, (_, i) => i)
  const batches = [...inBatches(things)]
  expect(batches.map(({ length }) => length)).toEqual([256, 256, 88])
  expect(batches.flat()).toEqual(things)
})

test('without things there is no list', () => {
  expect([...inBatches([])]).toEqual([])
})

test('no more is taken of a sequence than the list that is asked for', () => {
  let taken = 0
  function* endless(): Generator<number> {
    for (;;) yield taken++
  }
  for (const batch of inBatches(endless())) {
    expect(batch.at(-1)).toBe(255)
    break
  }
  expect(taken).toBeLessThanOrEqual(257)
})
