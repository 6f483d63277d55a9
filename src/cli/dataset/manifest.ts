import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../../index.js'
import type { TableFiles } from '../../output/dataset/table-files.js'
import type { Part } from './group-parts.js'

/** What is written down of a part that is done. */
export interface PartRecord {
  part: number
  fingerprint: string
  single: boolean
  /** ids and codes of the texts of its plans */
  plans: [id: string, code: string][]
  tables: TableFiles[]
  /** further files of the part */
  others: string[]
  /** that of them which says what its plans say of their quantities */
  wordings: string
  regions: Row[]
  failures: Row[]
  /** files of a data set in one part */
  sources: { path: string; sha256: string }[]
}

/** The list of what is done, one line a part, below a line that says how. */
export interface Manifest {
  /** what was done before in the same way, by number of the part; the last line of a part counts */
  done: ReadonlyMap<number, PartRecord>
  /** every file that the list names, also those made in another way */
  files: ReadonlySet<string>
  /** whether there was a list that was made in another way */
  other: boolean
}

export const MANIFEST = 'manifest.ndjson'

/**
 * What a call is made of besides its inputs: where it differs, nothing that was done before can stay.
 *
 * @param parts whatever has a say in the rows
 */
export function signatureOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * The list of a folder. A last line that was cut by a stop is no line.
 *
 * @param folder folder of the data set
 * @param signature how the present call makes its rows
 */
export function readManifest(folder: string, signature: string): Manifest {
  const path = join(folder, MANIFEST)
  const done = new Map<number, PartRecord>()
  const files = new Set<string>()
  if (!existsSync(path)) return { done, files, other: false }
  let same = false
  let any = false
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const entry = parseLine(line)
    if (entry === null) continue
    if ('signature' in entry) {
      same = entry.signature === signature
      any = true
      continue
    }
    for (const file of filesOf(entry)) files.add(file)
    if (same) done.set(entry.part, entry)
  }
  return { done, files, other: any && done.size === 0 && files.size > 0 }
}

function parseLine(line: string): PartRecord | { signature: string } | null {
  try {
    return JSON.parse(line) as PartRecord | { signature: string }
  } catch {
    return null
  }
}

/** Every file of a part, below the folder. */
export function filesOf({ tables, others }: PartRecord): string[] {
  return [...tables.flatMap(({ csv, parquet }) => [...csv, ...parquet].map(({ path }) => path)), ...others]
}

/** Whether a part was done before with the same inputs, and its files are still there as long as they were. */
export function isDone(folder: string, part: Part, record: PartRecord | undefined): record is PartRecord {
  if (record?.fingerprint !== part.fingerprint || record.single !== part.single) return false
  const files = record.tables.flatMap(({ csv, parquet }) => [...csv, ...parquet])
  return (
    files.every(({ path, bytes }) => statSync(join(folder, path), { throwIfNoEntry: false })?.size === bytes) &&
    record.others.every((path) => existsSync(join(folder, path)))
  )
}

/** Add a line to the list of a folder; it is on the disk when this returns. */
export function appendLine(folder: string, entry: PartRecord | { signature: string; [key: string]: unknown }): void {
  appendFileSync(join(folder, MANIFEST), `${JSON.stringify(entry)}\n`)
}
