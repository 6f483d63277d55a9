import { describe, expect, test } from 'vitest'
import type { CodeValue } from '../../src/coding/coding.js'
import {
  bootstrapIntervals,
  type BootstrapOptions,
  type Estimate,
} from '../../src/coding/reliability/bootstrap-intervals.js'
import type { Coefficient, Ratings } from '../../src/coding/reliability/ratings.js'
import { cohensKappa } from '../../src/coding/reliability/cohens-kappa.js'
import { fleissKappa } from '../../src/coding/reliability/fleiss-kappa.js'
import { krippendorffsAlpha } from '../../src/coding/reliability/krippendorffs-alpha.js'
import { perCentAgreement } from '../../src/coding/reliability/per-cent-agreement.js'
import { normalQuantile } from '../../src/coding/normal-quantile.js'
import { sampleSize } from '../../src/coding/sample-size.js'

/** One row a coder, as papers print them, turned into one row a unit; `.` is missing. */
function turn(...coders: string[]): (number | null)[][] {
  const rows = coders.map((row) => row.split(' ').map((code) => (code === '.' ? null : Number(code))))
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null))
}

/** A table of how often each code was given, turned into answers. */
const spread = (counts: readonly number[]): CodeValue[] =>
  counts.flatMap((count, code) => Array<number>(count).fill(code))

const bootstrapInterval = (ratings: Ratings, of: Coefficient, options?: BootstrapOptions): Estimate =>
  bootstrapIntervals(ratings, { of }, options).of

describe('Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability', () => {
  test('section A: two observers, binary data', () => {
    const ratings = turn('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
    expect(krippendorffsAlpha(ratings, 'nominal')).toBeCloseTo(0.095, 3)
  })

  test('section B: two observers, five nominal categories', () => {
    // a a b b d c c c e d d a and b a b b b c c c e d d d
    const ratings = turn('1 1 2 2 4 3 3 3 5 4 4 1', '2 1 2 2 2 3 3 3 5 4 4 4')
    expect(krippendorffsAlpha(ratings, 'nominal')).toBeCloseTo(0.692, 3)
  })

  const four = turn(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  )

  test('section C: four observers, missing data: nominal 0.743, interval 0.849', () => {
    expect(krippendorffsAlpha(four, 'nominal')).toBeCloseTo(0.743, 3)
    expect(krippendorffsAlpha(four, 'interval')).toBeCloseTo(0.849, 3)
  })
})

test('Fleiss (1971), table 1: six psychiatrists, thirty patients: kappa 0.430', () => {
  // depression, personality disorder, schizophrenia, neurosis, other
  const table = `0 0 0 6 0; 0 3 0 0 3; 0 1 4 0 1; 0 0 0 0 6; 0 3 0 3 0; 2 0 4 0 0; 0 0 4 0 2; 2 0 3 1 0; 2 0 0 4 0; 0 0 0 0 6;
    1 0 0 5 0; 1 1 0 4 0; 0 3 3 0 0; 1 0 0 5 0; 0 2 0 3 1; 0 0 5 0 1; 3 0 0 1 2; 5 1 0 0 0; 0 2 0 4 0; 1 0 2 0 3;
    0 0 0 0 6; 0 1 0 5 0; 0 2 0 1 3; 2 0 0 4 0; 1 0 0 4 1; 0 5 0 1 0; 4 0 0 0 2; 0 2 0 4 0; 1 0 5 0 0; 0 0 0 0 6`
  const counts = table.split(';').map((row) => row.trim().split(' ').map(Number))
  const share = (code: number): number => counts.reduce((sum, row) => sum + (row[code] ?? 0), 0) / 180
  // the shares that the paper prints below its table
  expect([0, 1, 2, 3, 4].map((code) => share(code).toFixed(3))).toEqual(['0.144', '0.144', '0.167', '0.306', '0.239'])
  expect(fleissKappa(counts.map(spread))).toBeCloseTo(0.43, 3)
})

describe('Cohen', () => {
  /** Counts of a table: rows are the first coder's codes, columns the second's. */
  const fromTable = (table: readonly (readonly number[])[]): number[][] =>
    table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a, b])))

  // the table and its kappas as the help of `cohen.kappa` in the R package psych prints them (0.492, weighted 0.348)
  test('Cohen (1968), Weighted Kappa, Psychological Bulletin 70(4), table 1, unweighted (shares of 200 as counts): kappa 0.492', () => {
    // .44 .05 .01 / .07 .20 .03 / .09 .05 .06; observed .70, by chance .41
    const ratings = fromTable([
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ])
    expect(perCentAgreement(ratings)).toBeCloseTo(0.7, 10)
    expect(cohensKappa(ratings)).toBeCloseTo((0.7 - 0.41) / (1 - 0.41), 10)
    expect(cohensKappa(ratings)?.toFixed(3)).toBe('0.492')
  })

  test('the 2 × 2 example of Wikipedia’s article and of many tutorials, 50 grant proposals (20, 5, 10, 15): kappa 0.40', () => {
    const ratings = fromTable([
      [20, 5],
      [10, 15],
    ])
    expect(cohensKappa(ratings)).toBeCloseTo(0.4, 10)
  })
})

test('nothing that varies, or nothing to compare, is no coefficient', () => {
  const same = turn('1 1 1', '1 1 1')
  expect([cohensKappa(same), fleissKappa(same), krippendorffsAlpha(same, 'nominal')]).toEqual([null, null, null])
  expect(perCentAgreement(same)).toBe(1)
  const alone = turn('1 . 2', '. 1 .')
  expect([perCentAgreement(alone), cohensKappa(alone), fleissKappa(alone)]).toEqual([null, null, null])
  expect(krippendorffsAlpha(alone, 'nominal')).toBeNull()
  expect(bootstrapInterval(alone, perCentAgreement)).toEqual({ value: null, low: null, high: null })
})

test('an interval holds its value, is the same for the same seed and wider for more confidence', () => {
  const ratings = turn('1 2 1 2 1 2 1 2 1 1 2 2', '1 2 1 2 1 1 1 2 2 1 2 2')
  const wide = bootstrapInterval(ratings, cohensKappa, { confidence: 0.99, seed: 7 })
  const narrow = bootstrapInterval(ratings, cohensKappa, { confidence: 0.8, seed: 7 })
  expect(bootstrapInterval(ratings, cohensKappa, { confidence: 0.8, seed: 7 })).toEqual(narrow)
  const [value, low, high] = [narrow.value ?? NaN, narrow.low ?? NaN, narrow.high ?? NaN]
  expect(low).toBeLessThan(value)
  expect(value).toBeLessThanOrEqual(high)
  expect(wide.low ?? NaN).toBeLessThan(low)
  expect(bootstrapInterval(ratings, cohensKappa, { repeats: 0 })).toEqual({ value, low: null, high: null })
})

test('samples are as large as tables print: 385 without end, 278 of 1000 (Krejcie & Morgan 1970)', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
  expect(normalQuantile(0.005)).toBeCloseTo(-2.5758293035489, 10)
  expect(sampleSize(1e9, { halfWidth: 0.05 })).toBe(385)
  expect([100, 1000, 10_000].map((many) => sampleSize(many, { halfWidth: 0.05 }))).toEqual([80, 278, 370])
  expect(sampleSize(3, { halfWidth: 0.01 })).toBe(3)
  expect(() => sampleSize(10, { halfWidth: 5 })).toThrow('halfWidth must be between 0 and 1')
})

test('a row that counts twice is two rows', () => {
  const ratings = turn('1 2 1 2 3', '1 2 2 2 1', '1 1 1 . 3')
  const weights = [2, 0, 3, 1, 1]
  const spelled = ratings.flatMap((row, i) => Array.from({ length: weights[i] ?? 0 }, () => row))
  for (const of of [perCentAgreement, cohensKappa, fleissKappa] as Coefficient[])
    expect(of(ratings, weights)).toBeCloseTo(of(spelled) ?? NaN, 12)
  for (const level of ['nominal', 'interval'] as const)
    expect(krippendorffsAlpha(ratings, level, weights)).toBeCloseTo(krippendorffsAlpha(spelled, level) ?? NaN, 12)
})
