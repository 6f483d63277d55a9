/**
 * One JSON object a line, each ended by a line feed: what data engines read in parallel.
 *
 * @param rows rows, plans or any other plain objects
 */
export function toNdjson(rows: Iterable<object>): string {
  let text = ''
  for (const row of rows) text += `${JSON.stringify(row)}\n`
  return text
}
