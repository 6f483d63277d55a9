import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { comparePlans, toRows, type DatasetFile, type Lang, type Plan, type Row } from '../../index.js'
import type { DatasetTable, TableName } from '../../output/dataset/dataset-tables.js'
import { joinWordings } from '../../output/dataset/join-wordings.js'
import { spssCsv } from '../../output/dataset/spss-csv.js'
import { spssPath } from '../../output/dataset/scripts/spss-script.js'
import type { TableFiles } from '../../output/dataset/table-files.js'
import { pick, planTables, type PlanTable } from '../../output/dataset/table-rows.js'
import { writeTable } from '../../output/dataset/write-table.js'
import { openFile } from '../open-file.js'
import { collectGarbage } from './collect-garbage.js'

/** What was read of a part. */
export interface PartRows {
  /** of each plan what it says of its quantities, as JSON */
  wordings: string[]
  /** of each plan the rows of each table as JSON, which takes a third of the memory of rows */
  tables: Record<PlanTable, string[]>
  /** the plans themselves where they are the whole data set */
  plans: Plan[]
}

/** Where a part is written, and how. */
export interface PartPlace {
  folder: string
  tables: readonly DatasetTable[]
  lang: Lang
  /** null: the whole data set, in files named after the tables */
  number: number | null
}

/**
 * Write the tables of a part, one after another, so that only one is in memory.
 *
 * @param read what was read
 * @param place where it goes
 * @returns what the descriptor says of the files, the paths of those it does not name, and of them the one with its wordings
 */
export async function writePart(
  read: PartRows,
  { folder, tables, lang, number }: PartPlace,
): Promise<{ tables: TableFiles[]; others: string[]; wordings: string }> {
  const written: TableFiles[] = []
  const others: string[] = []
  const write = async (name: TableName, rows: readonly Row[]): Promise<void> => {
    const table = tables.find((each) => each.name === name)
    if (table === undefined) return
    const path = number === null ? name : `${name}/part-${String(number).padStart(5, '0')}`
    const { files, known } = await writeTable(table, rows, path)
    for (const file of files) await writeFileTo(folder, file)
    written.push(known)
    if (number !== null) collectGarbage()
    if (number !== null) return
    await writeFileTo(folder, { path: spssPath(name), text: spssCsv(table, rows) })
    others.push(spssPath(name))
  }
  for (const name of planTables)
    await write(
      name,
      read.tables[name].flatMap((json) => JSON.parse(json) as Row[]),
    )
  if (number === null) {
    const columns = tables.find(({ name }) => name === 'comparisons')?.fields.map(({ name }) => name) ?? []
    const rows = toRows(comparePlans(read.plans), { lang }).map((row) => pick(row, columns))
    await write('comparisons', rows)
  }
  const wordings = wordingsPath(number)
  await writeFileTo(folder, { path: wordings, text: JSON.stringify(joinWordings(read.wordings)) })
  return { tables: written, others: [...others, wordings], wordings }
}

/** Where it stands what the plans of a part say of their quantities: those of all parts are sorted together at the end. */
function wordingsPath(number: number | null): string {
  return `progress/part-${String(number ?? 1).padStart(5, '0')}.json`
}

/**
 * Write one file of a data set, whole or not at all.
 *
 * @param folder folder of the data set
 * @param file path below it, and what it holds
 */
export async function writeFileTo(folder: string, file: DatasetFile): Promise<void> {
  const path = join(folder, file.path)
  await mkdir(dirname(path), { recursive: true })
  const output = await openFile(path)
  await output.write('text' in file ? file.text : file.bytes)
  await output.close()
}
