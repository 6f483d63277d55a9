import { furtherChanges } from '../../words/actions.js'
import { names } from '../../words/name-words.js'
import { CHANGE_NOUN } from '../../words/frame-patterns.js'
import { CHANGE_NAME } from '../../words/phrase-patterns.js'
import { GROUP_ALONE } from '../../words/table-cells.js'
import type { UnitFamily } from '../../model.js'
import type { Item } from '../cut-parts.js'
import { densityIn } from '../density-in.js'
import { readUnit } from '../../clause/read-unit.js'
import type { Reading } from '../../clause/reading.js'
import { subjectOf } from '../../clause/subject-of.js'
import { changeFrame } from './change-frame.js'
import type { Binding } from './binding.js'
import { perOf } from './density.js'
import { emptyFrame } from './frame.js'
import { joinWords, type Phrase } from './phrase.js'
import { isNoName } from './is-no-name.js'
import { placeWords } from './place-words.js'
import { printed } from './print-name.js'
import { readSides } from './read-sides.js'
import { measureStart, readSlots } from './read-slots.js'
import { lackOf } from './share-slots.js'
import type { Surroundings } from './surroundings.js'

/** Things counted one by one: the row 新建托位 with the unit 个 counts them. */
const COUNTED: ReadonlySet<UnitFamily> = new Set(['institution', 'person', 'bed', 'item', 'visit'])

/** 学前教育 | 毛入园率: a rate that says nothing alone is that of its group, unless the group is a dimension (资源配置). */
function withGroup(name: string, groups: readonly string[], words: Phrase): Phrase {
  const group = groups.at(-1) ?? ''
  const isSaid = group === '' || name.includes(group) || GROUP_ALONE.test(group)
  if (isSaid || lackOf(readSlots(words), false) !== 'whom') return words
  // the cell of the group stands elsewhere: its words have the place of the name
  return joinWords({ text: group, at: Array.from(group, () => words.at[0] ?? 0) }, words)
}

/**
 * Bind a cell of a table of indicators: its row names what is measured. Null where the cell has words of its own
 * (县级疾控中心设备达标率75%): they are read like any sentence.
 */
export function bindRow(reading: Reading, item: Item, { last, source }: Surroundings): Binding | null {
  const { row, text } = reading
  if (row?.role !== 'value' || !row.bare) return null
  const quote = { start: 0, end: text.length }
  const words = withGroup(row.name, row.parts.groups, placeWords(row.name, row.nameCell?.data.span ?? null, source))
  const unit = item.quantity?.unit ?? row.unit ?? ''
  const isCount = COUNTED.has(readUnit(unit, 0, 'arabic').family ?? 'other') && !/[/%‰]/u.test(unit)
  const isThing = row.name !== '' && measureStart(row.name) < 0
  // 影像中心 | 全覆盖: which share of what is covered the name does not say
  const isShare = item.quantity === null && isThing
  const counts = isCount && isThing && !isShare
  // 事故起数 | 比2021年下降10%以上: the cell says that the value is a change
  const { change, verb } = readSides(reading, item)
  const isChange = change && verb !== null && !CHANGE_NOUN.test(row.name)
  const suffix = isChange ? (furtherChanges.get(verb) ?? verb) + names.extent : counts ? names.number : ''
  const indicator = printed(words, source) + suffix
  return {
    indicator,
    subject: subjectOf(words.text),
    quote,
    change: change || CHANGE_NAME.test(row.name),
    density: perOf(unit) ?? densityIn(row.name)?.per ?? null,
    weak: row.name === '' || isShare || isNoName(indicator),
    frame: changeFrame(emptyFrame(quote), { slots: readSlots(words), own: words }),
    before: last?.binding ?? null,
  }
}
