import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Field {
  name: string
  type: 'string' | 'number' | 'integer' | 'boolean'
  title: string
  description: string
  separator?: string
  constraints?: { required?: boolean; enum?: string[] }
}

interface Resource {
  name: string
  profile: string
  path: string | string[]
  bytes: number
  hash?: string
  rows: number
  parts?: { path: string; hash: string }[]
  schema?: {
    fields: Field[]
    primaryKey?: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

export interface Descriptor {
  resources: Resource[]
  sources?: { title: string; hash: string }[]
  plans: number
}

type Values = Record<string, string>

/**
 * Everything that a descriptor says of the files of a data set, held against the files: sizes, hashes, types, codes, keys,
 * and that CSV and Parquet hold the same.
 *
 * @param folder folder of the data set
 * @returns what is not as it is said
 */
export async function checkDataset(folder: string): Promise<string[]> {
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor
  const wrong: string[] = []
  const tables = new Map<string, { resource: Resource; rows: Values[] }>()
  for (const resource of descriptor.resources) {
    wrong.push(...checkFiles(folder, resource))
    if (resource.schema === undefined) continue
    const rows = pathsOf(resource).flatMap((path) => readCsv(join(folder, path), resource))
    tables.set(resource.name, { resource, rows })
    if (rows.length !== resource.rows) wrong.push(`${resource.name}: ${rows.length} rows, ${resource.rows} said`)
    wrong.push(...checkValues(resource, rows))
  }
  for (const { resource, rows } of tables.values()) {
    for (const { fields, reference } of resource.schema?.foreignKeys ?? []) {
      const other = tables.get(reference.resource === '' ? resource.name : reference.resource)
      const known = new Set(other?.rows.map((row) => keyOf(row, reference.fields)))
      for (const row of rows)
        if (fields.every((field) => row[field] !== '') && !known.has(keyOf(row, fields)))
          wrong.push(`${resource.name}: ${keyOf(row, fields)} is not in ${reference.resource}`)
    }
  }
  for (const resource of descriptor.resources) {
    if (resource.profile === 'tabular-data-resource') continue
    const csv = tables.get(resource.name.replace('-parquet', ''))
    const rows: Record<string, unknown>[] = []
    for (const path of pathsOf(resource))
      rows.push(...(await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, path)) })))
    const asText = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          value === null ? '' : String(value as string | number | boolean),
        ]),
      ),
    )
    if (JSON.stringify(asText) !== JSON.stringify(csv?.rows)) wrong.push(`${resource.name} differs from its CSV`)
  }
  return wrong
}

function pathsOf({ path }: Resource): string[] {
  return typeof path === 'string' ? [path] : path
}

function checkFiles(folder: string, resource: Resource): string[] {
  const wrong: string[] = []
  let bytes = 0
  const hashes = resource.parts ?? pathsOf(resource).map((path) => ({ path, hash: resource.hash ?? '' }))
  for (const { path, hash } of hashes) {
    const file = readFileSync(join(folder, path))
    bytes += file.length
    const found = `sha256:${createHash('sha256').update(file).digest('hex')}`
    if (found !== hash) wrong.push(`${path}: another hash`)
  }
  if (bytes !== resource.bytes) wrong.push(`${resource.name}: ${bytes} bytes, ${resource.bytes} said`)
  return wrong
}

function readCsv(path: string, { schema, name }: Resource): Values[] {
  const rows = parse<Values>(readFileSync(path, 'utf8'), { columns: true })
  const heads = parse(readFileSync(path, 'utf8'), { to: 1 })[0]
  if (JSON.stringify(heads) !== JSON.stringify(schema?.fields.map((field) => field.name)))
    throw new Error(`${name}: the heads of ${path} are not those of its schema`)
  return rows
}

const LITERAL = {
  string: /.*/su,
  number: /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/u,
  integer: /^-?\d+$/u,
  boolean: /^(?:true|false)$/u,
} as const

function checkValues({ name, schema }: Resource, rows: readonly Values[]): string[] {
  const wrong: string[] = []
  for (const { name: column, type, constraints, separator } of schema?.fields ?? []) {
    const codes = constraints?.enum === undefined ? null : new Set(constraints.enum)
    for (const row of rows) {
      const value = row[column] ?? ''
      if (value === '') {
        if (constraints?.required === true) wrong.push(`${name}.${column}: empty`)
        continue
      }
      if (!LITERAL[type].test(value)) wrong.push(`${name}.${column}: "${value}" is no ${type}`)
      if (codes !== null && separator === undefined && !codes.has(value))
        wrong.push(`${name}.${column}: "${value}" is no code`)
    }
  }
  const { primaryKey } = schema ?? {}
  if (primaryKey !== undefined) {
    const seen = new Set<string>()
    for (const row of rows) {
      const key = keyOf(row, primaryKey)
      if (seen.has(key)) wrong.push(`${name}: ${key} twice`)
      seen.add(key)
    }
  }
  return wrong
}

function keyOf(row: Values, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field] ?? ''))
}
