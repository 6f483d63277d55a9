import { expect, test } from 'vitest'
import { COUNTED_IN } from '../../src/words/frame-words.js'

test('areas that are counted in are read in one way, however many there are', () => {
  expect(COUNTED_IN.test('县市')).toBe(true)
  expect(COUNTED_IN.test('旗县区、乡镇（街道）')).toBe(true)
  expect(COUNTED_IN.test('乡镇'.repeat(40))).toBe(true)
  // two ways to read each of them would be tried in turn, a trillion in all
  expect(COUNTED_IN.test(`${'乡镇'.repeat(40)}卫生院`)).toBe(false)
})
