import type { FileInfo, TableFiles } from '../table-files.js'

/** A table's CSV: one file, or what matches the names of its parts. */
export function csvPattern({ csv }: TableFiles): string {
  return patternOf(csv)
}

/** A table's Parquet file, or what matches the names of its parts; its CSV where there is none. */
export function bestPattern({ csv, parquet }: TableFiles): string {
  return patternOf(parquet.length > 0 ? parquet : csv)
}

function patternOf(parts: readonly FileInfo[]): string {
  const [first] = parts
  if (first === undefined) return ''
  const { path } = first
  return parts.length === 1 ? path : `${path.slice(0, path.lastIndexOf('/') + 1)}*${path.slice(path.lastIndexOf('.'))}`
}
