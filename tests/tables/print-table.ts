import { makeDocx, paragraph } from '../source/make-docx.js'
import { makePdf } from '../source/make-pdf.js'
import type { PdfPage } from '../source/make-pdf.js'

/** A table as a plan means it; an empty cell repeats the one above (a merged cell). */
export interface MeantTable {
  title: string
  heads: string[]
  rows: string[][]
  /** columns whose empty cells are merged with the one above */
  merged: number[]
}

const BEFORE = ['云溪市卫生健康行动方案（2026—2028年）', '云政办发〔2026〕8号', '一、主要目标']
const AFTER = ['二、保障措施', '（一）加强领导。各部门密切配合。']

type Printing = (table: MeantTable) => Uint8Array | Promise<Uint8Array>

const text = (body: string): Uint8Array => new TextEncoder().encode([...BEFORE, body, ...AFTER].join('\n'))
const all = ({ heads, rows }: MeantTable): string[][] => [heads, ...rows]
const escape = (cell: string): string => cell.replaceAll('<', '&lt;')

/** How many rows a cell reaches over; 0 where it is covered itself. */
function reach({ rows, merged }: MeantTable, row: number, column: number): number {
  if (!merged.includes(column)) return 1
  if (rows[row]?.[column] === '' && row > 0) return 0
  let end = row + 1
  while (end < rows.length && rows[end]?.[column] === '') end++
  return end - row
}

function html(table: MeantTable, cellOf: (row: number, column: number, cell: string) => string, top = ''): Uint8Array {
  const head = table.heads.map((cell) => `<td>${cell}</td>`).join('')
  const body = table.rows.map(
    (row, index) => `<tr>${row.map((cell, column) => cellOf(index, column, escape(cell))).join('')}</tr>`,
  )
  const p = (line: string): string => `<p>${line}</p>`
  return new TextEncoder().encode(
    `<html><body>${BEFORE.map(p).join('')}<table>${top}<tr>${head}</tr>${body.join('')}</table>${AFTER.map(p).join('')}</body></html>`,
  )
}

const spanning =
  (table: MeantTable) =>
  (row: number, column: number, cell: string): string => {
    const rows = reach(table, row, column)
    return rows === 0 ? '' : `<td rowspan="${rows}">${cell}</td>`
  }

function docx(table: MeantTable): Promise<Uint8Array> {
  const cell = (content: string, properties: string): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(escape(content))}</w:tc>`
  const title = `<w:tr>${cell(table.title, `<w:gridSpan w:val="${table.heads.length}"/>`)}</w:tr>`
  const head = `<w:tr>${table.heads.map((name) => cell(name, '')).join('')}</w:tr>`
  const rows = table.rows.map((row, index) => {
    const cells = row.map((content, column) => {
      const rowsOf = reach(table, index, column)
      if (rowsOf === 0) return cell('', '<w:vMerge/>')
      return cell(content, rowsOf > 1 ? '<w:vMerge w:val="restart"/>' : '')
    })
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  const body = `${BEFORE.map((line) => paragraph(line)).join('')}<w:tbl>${title}${head}${rows.join('')}</w:tbl>${AFTER.map((line) => paragraph(line)).join('')}`
  return makeDocx({ body })
}

/** A ruled table on one page, or cut behind its first rows and with its heads again on the next. */
function pdf(table: MeantTable, cut: number | null): Uint8Array {
  const width = 500 / table.heads.length
  const height = 20
  const grid = (rows: string[][], top: number): PdfPage => {
    const texts = rows.flatMap((row, index) =>
      row.map((cell, column) => ({ x: 42 + column * width, y: top - index * height - 14, text: cell, size: 5 })),
    )
    const bottom = top - rows.length * height
    const across = Array.from({ length: rows.length + 1 }, (_, index) => top - index * height)
    const down = Array.from({ length: table.heads.length + 1 }, (_, index) => 40 + index * width)
    return {
      texts: texts.filter(({ text: content }) => content !== ''),
      rules: [
        ...across.map((y): [number, number, number, number] => [40, y, 540, y]),
        ...down.map((x): [number, number, number, number] => [x, top, x, bottom]),
      ],
    }
  }
  const lines = (content: string[], top: number): PdfPage['texts'] =>
    content.map((line, index) => ({ x: 40, y: top - index * 20, text: line, size: 10 }))
  const first = grid([table.heads, ...table.rows.slice(0, cut ?? undefined)], 680)
  const pages: PdfPage[] = [{ ...first, texts: [...(lines(BEFORE, 780) ?? []), ...(first.texts ?? [])] }]
  if (cut !== null) pages.push(grid([table.heads, ...table.rows.slice(cut)], 780))
  const last = pages.at(-1)
  if (last !== undefined) last.texts = [...(last.texts ?? []), ...(lines(AFTER, 300) ?? [])]
  return makePdf(pages)
}

/** The ways in which pages, converters and people print one table. */
export const printings = {
  markdown: (table) =>
    text(
      `\n| ${table.heads.join(' | ')} |\n|${'---|'.repeat(table.heads.length)}\n${table.rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
    ),
  'html with spans': (table) => html(table, spanning(table)),
  'html with a title row': (table) =>
    html(table, spanning(table), `<tr><td colspan="${table.heads.length}">${table.title}</td></tr>`),
  'html with empty cells': (table) => html(table, (_row, _column, cell) => `<td>${cell}</td>`),
  word: (table) => docx(table),
  pdf: (table) => pdf(table, null),
  'pdf over two pages': (table) => pdf(table, 2),
  'tab text': (table) =>
    text(
      all(table)
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
  'tab text with a title and heads on each page': (table) =>
    text(
      [[table.title], table.heads, ...table.rows.slice(0, 2), table.heads, ...table.rows.slice(2)]
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
  'tab text with a title that a tab cuts': (table) =>
    text([['专栏1', table.title], ...all(table)].map((row) => row.join('\t')).join('\n')),
  'tab text with a title, a unit note and a footnote': (table) =>
    text(
      [
        `表1\u3000${table.title}`,
        '单位：见表',
        ...all(table).map((row) => row.join('\t')),
        '注：“〔〕”内为累计数。',
      ].join('\n'),
    ),
  'tab text with tabs at both ends': (table) =>
    text(
      all(table)
        .map((row) => `\t${row.join('\t')}\t`)
        .join('\n'),
    ),
  'tab text with empty lines between': (table) =>
    text(
      all(table)
        .map((row) => row.join('\t'))
        .join('\n\n'),
    ),
  'tab text with spaces around': (table) =>
    text(
      all(table)
        .map((row) => row.join(' \t '))
        .join(' \n'),
    ),
  'markdown with a title row': (table) =>
    text(
      `\n| ${table.title} |${' |'.repeat(table.heads.length - 1)}\n|${'---|'.repeat(table.heads.length)}\n| ${table.heads.join(' | ')} |\n${table.rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
    ),
  'markdown with empty heads': (table) =>
    text(
      `\n|${' |'.repeat(table.heads.length)}\n|${'---|'.repeat(table.heads.length)}\n| ${table.heads.join(' | ')} |\n${table.rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
    ),
  'tab text without its merged cells': (table) =>
    text(
      [
        table.heads,
        ...table.rows.map((row) => row.filter((cell, column) => cell !== '' || !table.merged.includes(column))),
      ]
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
  'one cell a line': (table) =>
    text(
      all(table)
        .flat()
        .filter((cell) => cell !== '')
        .join('\n'),
    ),
  'one cell a line with a page number': (table) =>
    text(
      [...[table.heads, ...table.rows.slice(0, 2)].flat(), '- 3 -', ...table.rows.slice(2).flat()]
        .filter((cell) => cell !== '')
        .join('\n'),
    ),
  'pipes at line ends': (table) => text(all(table).flat().filter((cell) => cell !== '').map((cell) => `${cell} |`).join('\n')), // prettier-ignore
  'pipes at line ends, heads on each page': (table) =>
    text(
      [table.heads, ...table.rows.slice(0, 2), table.heads, ...table.rows.slice(2)]
        .flat()
        .filter((cell) => cell !== '')
        .map((cell) => `${cell} |`)
        .join('\n'),
    ),
  'a line a row, filled up behind its last cell': (table) =>
    text(
      all(table)
        .map((row, index) => {
          const own = index === 0 ? row : row.filter((cell, column) => cell !== '' || !table.merged.includes(column))
          return [...own, ...Array.from({ length: row.length - own.length }, () => '')]
            .map((cell) => `${cell} |`)
            .join(' ')
        })
        .join('\n'),
    ),
  'columns of spaces': (table) => text(all(table).map((row) => row.filter((cell) => cell !== '').join('    ')).join('\n')), // prettier-ignore
  'one line with blanks between cells': (table) =>
    text(
      `${table.title} ${all(table)
        .flat()
        .filter((cell) => cell !== '')
        .join(' ')}`,
    ),
  'drawn with signs': (table) => text(drawn(all(table))),
  'drawn with signs, no rules between rows': (table) =>
    text(drawn(all(table)).replace(/\n├[^\n]*(?=\n│[^\n]*\n[├└])/gu, '')),
  'records of lines': (table) =>
    text(
      filled(table)
        .map((row) => row.map((cell, column) => `${table.heads[column] ?? ''}：${cell}`).join('\n'))
        .join('\n'),
    ),
  'records of one line': (table) =>
    text(
      filled(table)
        .map((row) => row.map((cell, column) => `${table.heads[column] ?? ''}：${cell}`).join('；'))
        .join('\n'),
    ),
} satisfies Record<string, Printing>

/** ┌──┬──┐ │ … │: a table as texts draw it. */
function drawn(rows: string[][]): string {
  const rule = (left: string, cross: string, right: string): string =>
    left + (rows[0] ?? []).map(() => '────').join(cross) + right
  const lines = rows.map((row) => `│${row.map((cell) => ` ${cell} `).join('│')}│`)
  return [rule('┌', '┬', '┐'), lines.join(`\n${rule('├', '┼', '┤')}\n`), rule('└', '┴', '┘')].join('\n')
}

/** Rows in which a record prints what the table merges. */
function filled({ rows, merged }: MeantTable): string[][] {
  const above: string[] = []
  return rows.map((row) =>
    row.map((cell, column) => {
      if (cell !== '') above[column] = cell
      return cell === '' && merged.includes(column) ? (above[column] ?? '') : cell
    }),
  )
}
