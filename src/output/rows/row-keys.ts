import type { Row } from './row.js'

/** All keys of rows in the order they first appear. */
export function rowKeys(rows: readonly Readonly<Row>[]): string[] {
  const keys = new Set<string>()
  for (const row of rows) for (const key of Object.keys(row)) keys.add(key)
  return [...keys]
}
