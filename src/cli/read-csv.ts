import type { Row } from '../index.js'

/**
 * CSV after RFC 4180, with a comma, a semicolon or a tab, as rows by the heads of its first line.
 *
 * @param text the file without a byte order mark
 * @returns one row a line that holds anything; an empty cell is null
 */
export function readCsv(text: string): Row[] {
  const [head = [], ...lines] = split(text, delimiterOf(text))
  return lines
    .filter((line) => line.some((cell) => cell.trim() !== ''))
    .map((line) => Object.fromEntries(head.map((key, i) => [key.trim(), (line[i] ?? '').trim() || null])))
}

/** The sign that the first line has most of. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/u.exec(text)?.[0] ?? ''
  const count = (sign: string): number => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function split(text: string, delimiter: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text.charAt(i + 1) === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === delimiter || sign === '\n') {
      line.push(sign === '\n' ? cell.replace(/\r$/u, '') : cell)
      cell = ''
      if (sign === '\n') {
        lines.push(line)
        line = []
      }
    } else cell += sign
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell])
  return lines
}
