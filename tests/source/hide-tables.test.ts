import { describe, expect, it } from 'vitest'
import { hideTables } from '../../src/source/hide-tables.js'
import { readMarkdown } from '../../src/source/read-markdown.js'

const WIDTH = 40
const row = (cell: (column: number) => string): string[] => Array.from({ length: WIDTH }, (_, column) => cell(column))
const made = [
  row((column) => `列${column}`),
  ...Array.from({ length: 30 }, (_, line) => row((column) => `${line}行${column}`)),
]
const outer = (cells: string[]): string => `| ${cells.join(' | ')} |`
const loose = (cells: string[]): string => cells.join(' | ')

function print(line: (cells: string[]) => string, rows: string[][]): string {
  const [head = [], ...body] = rows
  return ['一、主要指标', '', line(head), line(row(() => '---')), ...body.map(line), '', '二、**重点**任务'].join('\n')
}

/** Cells of each row as the reader of Markdown sees them. */
function cellsOf(text: string): string[][] {
  return readMarkdown(text)
    .blocks.filter(({ kind }) => kind === 'row')
    .map(({ cells = [] }) => cells.map(({ span }) => text.slice(span.start, span.end)))
}

describe('large tables', () => {
  it.each([
    ['with outer pipes', outer],
    ['without outer pipes', loose],
  ])('are read %s, past the grammar', (_name, line) => {
    const text = print(line, made)
    expect(hideTables(text).rows).toHaveLength(made.length + 1)
    expect(cellsOf(text)).toEqual(made)
    const { blocks } = readMarkdown(text)
    expect(blocks.at(-1)?.marks).toHaveLength(2)
  })

  it('leave the rows to the grammar that hold markup', () => {
    const marked = made.map((cells, index) => (index === 3 ? cells.map((cell) => `**${cell}**`) : cells))
    const text = print(loose, marked)
    const rows = readMarkdown(text).blocks.filter(({ kind }) => kind === 'row')
    expect(rows).toHaveLength(made.length)
    expect(rows[3]?.cells?.[0]?.marks).toHaveLength(2)
  })

  it('are hidden only where they are large', () => {
    expect(hideTables(print(outer, made.slice(0, 3))).rows).toEqual([])
  })
})
