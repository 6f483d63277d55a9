import { columnLabels } from '../labels.js'
import type { Row, RowValue } from '../rows/row.js'
import type { ColumnType } from '../rows/row-schemas.js'
import type { DatasetField } from './dataset-tables.js'

/** A user's own table: one row a region. */
export interface RegionJoin {
  rows: readonly Readonly<Row>[]
  /** column that holds the code of the region; by default the first that is called like one, else the first of all */
  by?: string
}

/** A user's own columns as the table of regions takes them. */
export interface JoinedRegions {
  fields: DatasetField[]
  /** values of a region */
  valuesOf: (code: string) => Row
  /** codes of the user's rows, as six digits */
  codes: ReadonlySet<string>
}

const CODE_HEADS = ['regionCode', 'region_code', 'adcode', 'code', '行政区划代码', '区划代码', '地区代码', '代码']

/**
 * A user's own columns (population, GDP), by the code of the region. Codes of two, four, nine or twelve digits stand for
 * the region of the first six. A head that a program cannot take as a name of a variable gets `_` for its signs.
 *
 * @param join the user's rows
 * @throws an error that names the columns where there is no column of codes, or a code stands twice
 */
export function joinRegions({ rows, by }: RegionJoin): JoinedRegions {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const column = by ?? CODE_HEADS.find((head) => heads.includes(head)) ?? heads[0]
  if (column === undefined || !heads.includes(column))
    throw new Error(`There is no column "${column ?? ''}" of region codes; the columns are ${heads.join(', ')}`)
  const found = new Map<string, Readonly<Row>>()
  for (const row of rows) {
    const code = codeOf(row[column] ?? null)
    if (code === null) continue
    if (found.has(code))
      throw new Error(`The region ${code} stands twice in the column "${column}"; keep one row of each`)
    found.set(code, row)
  }
  const own = heads.filter((head) => head !== column)
  const names = namesOf(own)
  const fields = own.map((head, i): DatasetField => {
    const values = [...found.values()].map((row) => row[head] ?? null)
    return {
      name: names[i] ?? head,
      type: typeOf(values),
      head: { zh: head, en: head },
      about: { zh: '使用者自己的数据', en: "The user's own data" },
      list: false,
      required: false,
    }
  })
  return {
    fields,
    valuesOf: (code) => {
      const row = found.get(code)
      return Object.fromEntries(fields.map(({ name, type }, i) => [name, valueOf(row?.[own[i] ?? ''] ?? null, type)]))
    },
    codes: new Set(found.keys()),
  }
}

function codeOf(value: RowValue): string | null {
  const digits = String(value ?? '').trim()
  if (!/^\d{2,12}$/u.test(digits)) return null
  return digits.slice(0, 6).padEnd(6, '0')
}

/** Names that a program takes: letters, digits and `_`, none of them a column of the table. */
function namesOf(heads: readonly string[]): string[] {
  const taken = new Set(Object.keys(columnLabels).map((name) => name.toLowerCase()))
  return heads.map((head) => {
    const plain = head
      .split(/[^\p{L}\p{N}]/u)
      .filter((part) => part !== '')
      .join('_')
    const name = (/^\p{L}/u.test(plain) ? plain : `v_${plain}`).slice(0, 30)
    let unique = name
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${name}_${n}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

function typeOf(values: readonly RowValue[]): ColumnType {
  const said = values.filter((value) => value !== null && value !== '')
  return said.length > 0 && said.every((value) => numberOf(value) !== null) ? 'number' : 'text'
}

function valueOf(value: RowValue, type: ColumnType): RowValue {
  if (value === null || value === '') return null
  return type === 'number' ? numberOf(value) : String(value)
}

/** 1,234.5 is a number as people write it; anything else that is no plain number is a text. */
function numberOf(value: RowValue): number | null {
  if (typeof value === 'number') return value
  const text = String(value).trim()
  if (!/^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(text)) return null
  return Number(text.replaceAll(',', ''))
}
