import { createRequire } from 'node:module'
import { join } from 'node:path'

export type Rows = Record<string, unknown>[]

/** A connection to an empty DuckDB in memory. */
export interface Database {
  query: (sql: string) => Promise<Rows>
}

interface Connection {
  runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => Rows }>
}
interface DuckDb {
  DuckDBInstance: { create: () => Promise<{ connect: () => Promise<Connection> }> }
}

/** Open a database with the DuckDB of the benchmarks, where it is installed. */
export async function openDuckDb(): Promise<Database> {
  const require = createRequire(join(import.meta.dirname, 'package.json'))
  const { DuckDBInstance } = require('@duckdb/node-api') as DuckDb
  const connection = await (await DuckDBInstance.create()).connect()
  return { query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() }
}
