import { expect, test } from 'vitest'
import { localTime } from '../../src/workbench/local-time.js'

test('the hour is that of the wall clock, in whatever zone', () => {
  expect(localTime(new Date(2027, 0, 5, 7, 30))).toBe('2027-01-05T07:30:00Z')
  expect(localTime(new Date(2027, 6, 1, 0, 0, 9))).toBe('2027-07-01T00:00:09Z')
})
