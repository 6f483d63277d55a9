import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defaultVocabulary, type RegionJoin, type Row } from '../../index.js'
import { generator, schemaVersion } from '../../generator.js'
import { datasetTables } from '../../output/dataset/dataset-tables.js'
import { describeDataset } from '../../output/dataset/describe-dataset.js'
import { joinRegions } from '../../output/dataset/join-regions.js'
import { joinWordings } from '../../output/dataset/join-wordings.js'
import { spssCsv } from '../../output/dataset/spss-csv.js'
import { spssPath } from '../../output/dataset/scripts/spss-script.js'
import type { TableFiles } from '../../output/dataset/table-files.js'
import { planTables } from '../../output/dataset/table-rows.js'
import { withJoined } from '../../output/dataset/with-joined.js'
import { wordingRows } from '../../output/dataset/wording-rows.js'
import { writeTable } from '../../output/dataset/write-table.js'
import type { Flags } from '../flags.js'
import { bareText, imageNotes, sameText } from '../input-notes.js'
import type { Outcome } from '../open-plans.js'
import type { Problem } from '../problem.js'
import { readAll } from '../read-all.js'
import type { Reading } from '../read-job.js'
import { withProgress } from '../with-progress.js'
import { groupParts, type Part } from './group-parts.js'
import { hashOf } from './hash-of.js'
import type { Listed } from './list-inputs.js'
import { appendLine, filesOf, isDone, MANIFEST, readManifest, signatureOf, type PartRecord } from './manifest.js'
import { writeFileTo, writePart, type PartRows } from './write-part.js'

/** What was made. */
export interface Built extends Outcome {
  plans: number
  /** rows of each table */
  rows: Map<string, number>
  parts: number
  /** parts that were done before */
  kept: number
}

/**
 * At most so many inputs are one part, with a comparison of all: the prefectures of the country are fewer. Where there are
 * more, so many make a part: large enough for the readers of Parquet, small enough for a small memory.
 */
const FEW = 500
const PART_SIZE = 200

/**
 * Make a data set of any number of inputs in a folder, part after part. What was done before by the same call stays, so
 * that a call that was stopped goes on where it was: parts are done again from the first whose inputs are others.
 *
 * @param listed the inputs
 * @param folder where it goes
 * @param join a user's own columns
 * @param flags options of the call
 */
export async function buildDataset(
  listed: Listed,
  folder: string,
  join: RegionJoin | null,
  flags: Flags,
): Promise<Built> {
  const joined = join === null ? null : joinRegions(join)
  const tables = datasetTables(undefined, joined?.fields)
  const { partSize } = flags.dataset
  const [few, size] = [partSize ?? FEW, partSize ?? PART_SIZE]
  const about = defaultVocabulary.about ?? null
  const columns = tables.map(({ name, fields }) => [name, ...fields.map((field) => field.name)].join(' '))
  const how = { generator, schemaVersion, vocabulary: about?.version ?? null, lang: flags.lang, few, size, columns }
  const signature = signatureOf(how, flags.reading)
  const before = readManifest(folder, signature)
  appendLine(folder, { signature, ...how })

  const outcome: Outcome = { notes: imageNotes(listed.images), problems: [...listed.problems] }
  if (before.other) outcome.notes.push({ name: folder, text: madeOtherwise })
  const records: PartRecord[] = []
  const seen = new Map<string, { code: string; name: string }>()
  const waiting: Part[] = []
  let kept = 0
  const wanted = async function* () {
    let whole = true
    for await (const part of groupParts(listed.inputs, few, size)) {
      const record = before.done.get(part.number)
      whole &&= isDone(folder, part, record)
      if (whole && record !== undefined) {
        keep(record)
        continue
      }
      waiting.push(part)
      for (const input of part.inputs) yield { ...input, ...(part.single && { whole: true }) }
    }
  }
  const keep = (record: PartRecord): void => {
    kept++
    records.push(record)
    appendLine(folder, record)
    for (const [id, code] of record.plans) seen.set(id, { code, name: id })
    for (const row of record.failures) outcome.problems.push(problemOf(row))
  }
  const readings = readAll(
    wanted(),
    (input) => `${'whole' in input ? 'plan-and-tables' : 'tables'}-${flags.lang}` as const,
    flags,
  )
  let open = emptyPart()
  for await (const reading of listed.total === null ? readings : withProgress(readings, listed.total, flags)) {
    const part = waiting[0]
    if (part === undefined) throw new Error('a reading without a part')
    add(reading, part.inputs[open.count], open, seen, outcome)
    if (++open.count < part.inputs.length) continue
    waiting.shift()
    const place = { folder, tables, lang: flags.lang, number: part.single ? null : part.number }
    const record: PartRecord = {
      ...{ part: part.number, fingerprint: part.fingerprint, single: part.single, plans: open.ids },
      ...(await writePart(open.rows, place)),
      regions: [...open.regions.values()],
      failures: open.failures,
      sources: part.single ? open.rows.plans.flatMap(({ file }) => (file === undefined ? [] : [file])) : [],
    }
    records.push(record)
    appendLine(folder, record)
    open = emptyPart()
  }

  const known = mergeTables(records)
  const regions = new Map(records.flatMap((record) => record.regions.map((row) => [String(row['regionCode']), row])))
  const failures = [
    ...listed.problems.map(({ name, text }) => failureRow(name, null, text)),
    ...records.flatMap((record) => record.failures),
  ]
  const single = records.length <= 1
  const others = new Set<string>()
  for (const [name, rows] of [
    ['regions', withJoined([...regions.values()], joined)],
    ['failures', failures],
    ['wordings', wordingRows(joinWordings(readWordingsOf(folder, records)), defaultVocabulary)],
  ] as const) {
    const table = tables.find((each) => each.name === name)
    if (table === undefined) continue
    const { files, known: own } = await writeTable(table, rows)
    for (const file of files) await writeFileTo(folder, file)
    known.push(own)
    if (!single) continue
    await writeFileTo(folder, { path: spssPath(name), text: spssCsv(table, rows) })
    others.add(spssPath(name))
  }
  const plans = records.reduce((sum, record) => sum + record.plans.length, 0)
  const described = describeDataset(tables, inOrder(known, tables), {
    name: 'duizhao-dataset',
    vocabulary: about === null ? null : { id: about.id, version: about.version },
    sources: records.flatMap(({ sources }) => sources),
    plans,
  })
  for (const file of described) await writeFileTo(folder, file)
  removeStale(folder, before.files, new Set([...records.flatMap(filesOf), ...others]), single)
  const lines = [{ signature, ...how }, ...records].map((entry) => `${JSON.stringify(entry)}\n`)
  await writeFileTo(folder, { path: MANIFEST, text: lines.join('') })
  const rows = new Map(
    inOrder(known, tables).map(({ table, csv }) => [table, csv.reduce((sum, part) => sum + part.rows, 0)]),
  )
  return { ...outcome, plans, rows, parts: records.length, kept }
}

/** What the plans of each part say of their quantities, one part after another. */
function* readWordingsOf(folder: string, records: readonly PartRecord[]): Generator<string> {
  for (const { wordings } of records) yield readFileSync(join(folder, wordings), 'utf8')
}

const madeOtherwise = {
  zh: '此前以别的版本或选项生成，全部重新读取',
  en: 'made before by another version or with other options, everything is read again',
}

interface OpenPart {
  count: number
  rows: PartRows
  ids: [string, string][]
  regions: Map<string, Row>
  failures: Row[]
}

function emptyPart(): OpenPart {
  const tables = Object.fromEntries(planTables.map((name) => [name, [] as string[]])) as PartRows['tables']
  return { count: 0, rows: { tables, plans: [], wordings: [] }, ids: [], regions: new Map(), failures: [] }
}

/** Add what was read of one input to its part: its rows, or why there are none. */
function add(
  { name, id, code, problem, bare, tables, wordings, plan }: Reading,
  input: Part['inputs'][number] | undefined,
  open: OpenPart,
  seen: Map<string, { code: string; name: string }>,
  { notes, problems }: Outcome,
): void {
  if (problem !== null) {
    problems.push(problem)
    open.failures.push(failureRow(name, hashOf(input), problem.text))
  }
  if (tables === undefined || wordings === undefined) return
  const twin = seen.get(id)
  if (twin?.code === code) {
    notes.push({ name, text: sameText(twin.name) })
    return
  }
  // ids given by hand can be alike although the texts are not
  const own = twin === undefined ? id : `${id}~${code}`
  if (twin === undefined) seen.set(id, { code, name })
  if (bare) notes.push({ name, text: bareText })
  open.ids.push([own, code])
  open.rows.wordings.push(wordings)
  for (const table of planTables) {
    const json = tables[table]
    open.rows.tables[table].push(
      own === id ? json : JSON.stringify((JSON.parse(json) as Row[]).map((row) => ({ ...row, planId: own }))),
    )
  }
  for (const row of JSON.parse(tables.regions) as Row[]) open.regions.set(String(row['regionCode']), row)
  if (plan !== null) open.rows.plans.push(own === id ? plan : { ...plan, id: own })
}

function failureRow(path: string, sha256: string | null, { zh, en }: Problem['text']): Row {
  return { path, sha256, problem: zh, problemEn: en }
}

function problemOf(row: Row): Problem {
  return { name: String(row['path']), text: { zh: String(row['problem']), en: String(row['problemEn']) } }
}

/** The parts of each table behind one another. */
function mergeTables(records: readonly PartRecord[]): TableFiles[] {
  const merged = new Map<string, TableFiles>()
  for (const { tables } of records)
    for (const files of tables) {
      const other = merged.get(files.table)
      const widths = { ...files.widths }
      for (const [name, width] of Object.entries(other?.widths ?? {})) widths[name] = Math.max(width, widths[name] ?? 0)
      merged.set(files.table, {
        table: files.table,
        csv: [...(other?.csv ?? []), ...files.csv],
        parquet: [...(other?.parquet ?? []), ...files.parquet],
        widths,
      })
    }
  return [...merged.values()]
}

function inOrder(known: readonly TableFiles[], tables: ReturnType<typeof datasetTables>): TableFiles[] {
  return tables.flatMap(({ name }) => known.filter(({ table }) => table === name))
}

/** Files of an earlier data set in this folder that the present one does not have. */
function removeStale(folder: string, before: ReadonlySet<string>, now: ReadonlySet<string>, single: boolean): void {
  for (const path of before) if (!now.has(path)) rmSync(join(folder, path), { force: true })
  if (single) return
  rmSync(join(folder, 'spss'), { recursive: true, force: true })
  rmSync(join(folder, 'scripts/read.sps'), { force: true })
}
