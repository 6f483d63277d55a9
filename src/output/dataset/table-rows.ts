import { readAround } from '../../compare/read-around.js'
import { signOf } from '../../compare/sign-of.js'
import type { Lang, Plan } from '../../model.js'
import type { Row } from '../rows/row.js'
import { toRows, type RowsOf } from '../to-rows.js'
import type { DatasetTable, TableName } from './dataset-tables.js'
import { wordingKey } from './wording-key.js'

/** The tables whose rows come of one plan after another, and what a row of each stands for. */
const OF_PLANS = {
  plans: 'plans',
  sections: 'sections',
  measures: 'measures',
  bodies: 'bodies',
  themes: 'hits',
  targets: 'targets',
  exclusions: 'exclusions',
} satisfies Partial<Record<TableName, RowsOf>>

/** Tables that plan after plan adds to. */
export type PlanTable = keyof typeof OF_PLANS

export const planTables: readonly PlanTable[] = Object.keys(OF_PLANS) as PlanTable[]

/** Rows by table; the region of each plan once. */
export type TableRows = Record<PlanTable | 'regions', Row[]>

/**
 * The rows that some plans add to the tables of a data set. Plans can be taken one by one: no row depends on another plan.
 *
 * @param plans the plans
 * @param tables the tables as they are described
 * @param lang language of the words in values; codes and keys never change
 */
export function tableRows(plans: readonly Plan[], tables: readonly DatasetTable[], lang: Lang): TableRows {
  const columns = new Map(tables.map(({ name, fields }) => [name, fields.map((field) => field.name)]))
  const rowsOf = (table: PlanTable): Row[] => {
    const keys = columns.get(table) ?? []
    return toRows(plans, { of: OF_PLANS[table], lang }).map((row) => pick(row, keys))
  }
  // what lines a target up with those of other plans
  const places = plans.flatMap((plan) => {
    const aroundOf = readAround(plan)
    return plan.targets.map((target, i) => ({
      position: i + 1,
      wordingKey: wordingKey(signOf(target, aroundOf(target))),
    }))
  })
  return {
    plans: rowsOf('plans'),
    sections: rowsOf('sections'),
    measures: rowsOf('measures'),
    bodies: rowsOf('bodies'),
    themes: rowsOf('themes'),
    targets: rowsOf('targets').map((row, i) => ({ ...row, ...places[i] })),
    exclusions: rowsOf('exclusions'),
    regions: regionRows(plans),
  }
}

/** The columns of a table out of a row. */
export function pick(row: Readonly<Row>, keys: readonly string[]): Row {
  const picked: Row = {}
  for (const key of keys) picked[key] = row[key] ?? null
  return picked
}

function regionRows(plans: readonly Plan[]): Row[] {
  const regions = new Map<string, Row>()
  for (const { meta } of plans) {
    const { region } = meta
    if (region === null) continue
    const { code, name, level, province, city, county } = region
    regions.set(code, { regionCode: code, region: name, level, province, city, county })
  }
  return [...regions.values()]
}
