import { expect, it } from 'vitest'
import { readBareDate } from '../../src/plan/read-date.js'

it.each([
  ['20241205', '2024-12-05'],
  ['2024625', '2024-06-25'],
  ['2024105', '2024-10-05'],
  ['2024111', null],
  ['2024630', '2024-06-30'],
  ['20240605', '2024-06-05'],
  ['202465', null],
  ['18991205', null],
])('reads %s', (digits, date) => {
  expect(readBareDate(digits)).toBe(date)
})
