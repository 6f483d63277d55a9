import type { Comparator, UnitFamily } from '../model.js'
import type { Numeral } from '../text/numerals.js'
import type { UnitHit } from './read-unit.js'

/** A numeral, range, share or proportion with its unit and the comparator words that touch it. */
export interface Quantity {
  /** first unit of the value with the comparator before it */
  start: number
  /** end with the comparator after it */
  end: number
  /** first unit of the number itself */
  numberStart: number
  /** end of number and unit */
  numberEnd: number
  /** numerals it is made of: first index, and last index plus one; equal for a value in words (半数) */
  numerals: [number, number]
  form: 'number' | 'range' | 'proportion' | 'share' | 'multiple'
  style: Numeral['style']
  min: number
  max: number
  comparator: Comparator | null
  /** 左右, 约: leaves room */
  soft: boolean
  unit: string | null
  family: UnitFamily | null
  /** 余, 多, 几 after the number: a count of what exists more often than a promise */
  inexact: boolean
  /** the unit is that of the last member of its list (2、10、25个) */
  lent: boolean
  /** the unit is a sign or two that no list of units has (60驾) */
  guessed: boolean
}

/** A quantity of one numeral, with what is other than the numeral says. */
export function plainQuantity(
  numeral: Numeral,
  i: number,
  unit: UnitHit,
  {
    start,
    end,
    numerals,
    form,
    min,
    max,
  }: Partial<Pick<Quantity, 'start' | 'end' | 'numerals' | 'form' | 'min' | 'max'>> = {},
): Quantity {
  return {
    start: start ?? numeral.start,
    end: end ?? unit.end,
    numberStart: start ?? numeral.start,
    numberEnd: end ?? unit.end,
    numerals: numerals ?? [i, i + 1],
    form: form ?? 'number',
    style: numeral.style,
    min: min ?? numeral.value,
    max: max ?? numeral.value,
    comparator: null,
    soft: false,
    unit: unit.unit,
    family: unit.family,
    inexact: unit.inexact,
    lent: false,
    guessed: false,
  }
}
