/** A value of a tidy row: flat, so that every table format can hold it. */
export type RowValue = string | number | boolean | null

/** One tidy row; keys are stable and English, heads for people are in `columnLabels`. */
export type Row = Record<string, RowValue>

/** Several words in one cell. */
export function joinWords(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('；')
}
