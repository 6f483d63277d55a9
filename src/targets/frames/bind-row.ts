import { CHANGE_NAME } from '../../lexicon/phrase-patterns.js'
import type { Item } from '../cut-parts.js'
import { densityIn } from '../density-in.js'
import type { Reading } from '../reading.js'
import { subjectOf } from '../subject-of.js'
import type { Binding } from './binding.js'
import { perOf } from './density.js'
import { emptyFrame } from './frame.js'
import { placeWords } from './place-words.js'
import { printed } from './print-name.js'
import { readSlots } from './read-slots.js'
import type { Surroundings } from './surroundings.js'

/** Signs of words that name what is measured, in a cell that has some. */
const NAMES = /[率数比所个家名人张项建]|达到/u
/** Fewer signs are a unit or a bound (岁以上, 持续提高). */
const FEWEST = 5

/**
 * Bind a cell of a table of indicators: its row names what is measured. Null where the cell has words of its own
 * (县级疾控中心设备达标率75%): they are read like any sentence.
 */
export function bindRow({ row, text }: Reading, item: Item, { last, source }: Surroundings): Binding | null {
  if (row?.role !== 'value') return null
  if (NAMES.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST) return null
  const quote = { start: 0, end: text.length }
  const words = placeWords(row.name, row.nameSpan, source)
  return {
    indicator: printed(words, source),
    subject: subjectOf(row.name),
    quote,
    change: CHANGE_NAME.test(row.name),
    density: perOf(item.quantity?.unit ?? row.unit ?? '') ?? densityIn(row.name)?.per ?? null,
    weak: row.name === '',
    frame: { ...emptyFrame(quote), slots: readSlots(words), own: words },
    before: last?.binding ?? null,
  }
}
