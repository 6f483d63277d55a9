import type { TableName } from './dataset-tables.js'

/** A file of a data set as its descriptor names it. */
export interface FileInfo {
  /** below the folder of the data set, with `/` */
  path: string
  bytes: number
  /** hexadecimal */
  sha256: string
  rows: number
}

/** Where the rows of one table stand: in one file of each format, or in parts. */
export interface TableFiles {
  table: TableName
  csv: readonly FileInfo[]
  parquet: readonly FileInfo[]
  /** bytes in UTF-8 of the longest value of each column of texts, for programs that must know it beforehand */
  widths: Readonly<Record<string, number>>
}

/** One file of a data set: texts as text, Parquet as bytes. */
export type DatasetFile = { path: string; text: string } | { path: string; bytes: Uint8Array }
