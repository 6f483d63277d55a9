import type { ResponsibilityRole } from '../words/responsibility.js'
import { TOTAL } from '../words/draft-faults.js'
import { EMPTY_CELL } from '../words/table-cells.js'
import type { ColumnRole } from '../words/table-columns.js'
import type { Body, LeafNode, Measure, RowNode, SectionNode } from '../model.js'
import type { Row, Table } from '../tables/table.js'
import { joinMapped, printedText, sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { leafText } from '../tree/leaf-text.js'
import { readMarker } from '../tree/read-marker.js'
import { createMeasure } from './create-measure.js'
import { parseResponsibility } from './parse-responsibility.js'
import type { NamedRole } from './parse-responsibility.js'
import { splitCellNames } from './split-cell-names.js'

/** How the cells of a column of responsibility are read; offices are names like those of bodies. */
const READ_AS: Partial<Record<ColumnRole, ResponsibilityRole>> = {
  lead: 'lead',
  responsible: 'responsible',
  offices: 'responsible',
  deadline: 'deadline',
}

/**
 * The measures of a table: each row of a list of tasks or of goals, numbered or not. The body and the deadline of a
 * merged cell belong to each of its rows.
 *
 * @param table the table
 * @param section section it stands in
 * @param text the source text
 * @param count measures before it
 * @param toBody makes a body of a name
 * @param owners takes the measure of each row
 */
export function readRowMeasures(
  table: Table,
  section: SectionNode | null,
  text: string,
  count: number,
  toBody: (named: NamedRole) => Body,
  owners: Map<LeafNode | RowNode, string>,
): Measure[] {
  const measures: Measure[] = []
  if (!hasMeasures(table)) return measures
  const keys = new Map<LeafNode, string>()
  const isKnown = (name: string): boolean =>
    toBody({ role: 'responsible', name, span: { start: 0, end: 0 } }).id !== null
  for (const row of table.rows) {
    // what a page break has cut off a row belongs to its measure
    const last = measures.at(-1)
    if (row.kind === 'torn' && last !== undefined) owners.set(row.node, last.id)
    if (row.kind !== 'body') continue
    const measure = readRow(`m${count + measures.length + 1}`, section, row, table, text, keys)
    if (measure === null) continue
    owners.set(row.node, measure.id)
    for (const [column, { role }] of table.columns.entries()) {
      const own = row.cells[column] ?? null
      const as = READ_AS[role]
      const cell = own ?? row.carried[column] ?? null
      if (as === undefined || cell === null || EMPTY_CELL.test(cell.value)) continue
      const rest = row.rest.map(({ cells }) => cells[column] ?? null).filter((piece) => piece !== null)
      const whole = joinMapped(
        [cell, ...rest].map((piece) => leafText(piece, text)),
        true,
      )
      for (const piece of splitCellNames(whole, as, isKnown))
        for (const named of parseResponsibility(piece, text, as).named) addNamed(measure, role, named, toBody)
    }
    measures.push(measure)
  }
  return measures
}

/** Where the columns only tell what has been, nobody promises anything. */
function hasMeasures({ kind, columns, numberColumn }: Table): boolean {
  if (kind !== 'indicators') return kind === 'tasks'
  return numberColumn >= 0 || columns.some(({ role }) => role === 'value' || READ_AS[role] !== undefined)
}

function addNamed(measure: Measure, role: ColumnRole, named: NamedRole, toBody: (named: NamedRole) => Body): void {
  if (named.role === 'deadline') {
    if (measure.deadline !== null) return
    measure.deadline = named.name
    measure.deadlineSpan = named.span
  } else if (role === 'offices') measure.offices.push({ ...toBody(named), id: null })
  else if (named.role === 'lead') measure.lead.push(toBody(named))
  else if (named.role === 'responsible') measure.responsible.push(toBody(named))
}

function readRow(
  id: string,
  section: SectionNode | null,
  row: Row,
  { nameColumn, numberColumn }: Table,
  text: string,
  keys: Map<LeafNode, string>,
): Measure | null {
  const key = row.cells[nameColumn] ?? row.carried[nameColumn] ?? row.cells.find((cell) => cell !== null) ?? null
  if (key === null || !hasEnough(row)) return null
  // 合计 below 6 is no part of 6
  const carried = TOTAL.test(key.value) ? null : row.carried[numberColumn]
  const numberCell = numberColumn < 0 ? null : (row.cells[numberColumn] ?? carried ?? null)
  const { number, title } = nameRow(leafText(key, text), numberCell === null ? null : leafText(numberCell, text), text)
  const measure = createMeasure(id, section?.data.id ?? null, number, title, row.node.data.span, text)
  measure.table = true
  measure.rowOf = row.cells[nameColumn] == null ? (keys.get(key) ?? null) : null
  if (!keys.has(key)) keys.set(key, id)
  return measure
}

/** Two cells of its own, or one beside those that it repeats: 1 健全体系 | 建成… above, | 新建… here. */
function hasEnough({ cells, carried }: Row): boolean {
  const own = cells.filter((cell) => cell !== null).length
  return own > 1 || (own === 1 && carried.some((cell) => cell !== null))
}

function nameRow(
  key: MappedText,
  number: MappedText | null,
  text: string,
): { number: string | null; title: string | null } {
  const marker = readMarker(key.text, 0)
  if (marker !== null && marker.length < key.text.length)
    return {
      number: printedText(text, key, 0, marker.length),
      title: printedText(text, sliceMapped(key, marker.length)).replace(/[。；：]$/u, ''),
    }
  if (number !== null && number.text !== '') {
    const title = key.text.length <= 60 ? printedText(text, key).replace(/[。；：]$/u, '') : null
    return { number: printedText(text, number), title }
  }
  return { number: printedText(text, key), title: null }
}
