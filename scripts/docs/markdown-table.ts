/**
 * A Markdown table.
 *
 * @param head column heads
 * @param rows cells as plain text; what Markdown would read as markup is escaped
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(escapeCell)))].join('\n')
}

/** An id or a placeholder as code. */
export function code(text: string): Code {
  return `\`${text}\``
}

/** Text between backticks. */
export type Code = `\`${string}\``

const CODE = /^`[^`]+`$/u

function escapeCell(text: string): string {
  const oneLine = text.replaceAll('\n', ' ').replaceAll('|', '\\|')
  return CODE.test(oneLine) ? oneLine : oneLine.replace(/[<>*_`]/gu, '\\$&')
}
