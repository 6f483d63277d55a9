import type { ExclusionReason } from '../model.js'
import type { CellFacts } from '../tables/cell-facts.js'
import { isNumbering } from './is-numbering.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import { bracketsOf } from './brackets-of.js'
import { Inside } from './find-brackets.js'

/** Where in the plan the number stands. */
export function judgePlace(reading: Reading, quantity: Quantity): ExclusionReason | null {
  const { passage, text, row } = reading
  if (quantity.style === 'circled' || quantity.numberEnd <= passage.markerLength) return 'numbering'
  if (passage.role === 'furniture' || passage.zone === 'front') return 'furniture'
  if (passage.role === 'responsibility') return 'not-a-commitment'
  if (isNumbering(text, quantity)) return 'numbering'
  if (passage.zone === 'organisation') return 'person-list'
  const inside = bracketsOf(reading).inside[quantity.numberStart] ?? 0
  if ((inside & Inside.title) !== 0) return 'programme-name'
  // “零”增长 quotes the number only
  if ((inside & Inside.quote) !== 0 && !(quantity.max === 0 && quantity.unit === '%')) return 'programme-name'
  if (passage.cell?.header === true) return 'not-a-commitment'
  if (row !== null) return ROW_REASONS[row.role] ?? null
  return null
}

/** What a number in a cell that holds no value is. */
const ROW_REASONS: Partial<Record<CellFacts['role'], ExclusionReason>> = {
  baseline: 'existing-count',
  progress: 'achievement',
  number: 'numbering',
  unit: 'definition',
  attribute: 'definition',
  explanation: 'definition',
  name: 'definition',
  person: 'person-list',
  place: 'place-name',
  year: 'date',
}
