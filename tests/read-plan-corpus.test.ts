import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block, Plan, Source, Span } from '../src/model.js'
import { parsePlan } from '../src/parse-plan.js'
import { readPlan } from '../src/read-plan.js'
import { readSource } from '../src/source/read-source.js'
import { cell, makeDocx, paragraph } from './source/make-docx.js'
import { makePdf, type PdfPage } from './source/make-pdf.js'

const corpus = join(import.meta.dirname, '../corpus')
const names = readdirSync(corpus).filter((name) => /\.(?:md|txt)$/u.test(name))

/** Text of a stretch without its markup, on one line. */
function plain(source: Source, span: Span, marks: readonly Span[]): string {
  let text = ''
  let at = span.start
  for (const mark of marks) {
    if (mark.start < at || mark.end > span.end) continue
    text += source.text.slice(at, mark.start)
    at = mark.end
  }
  return (text + source.text.slice(at, span.end)).replaceAll(/[\r\n]+/gu, '')
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Write the blocks of a source in another format; `table` takes the rows of one table. */
function convert(
  source: Source,
  write: { text: (text: string, block: Block) => string; table: (rows: string[][]) => string },
): string {
  const parts: string[] = []
  let rows: string[][] = []
  let table: number | undefined
  const flush = (): void => {
    if (rows.length > 0) parts.push(write.table(rows))
    rows = []
  }
  for (const block of source.blocks) {
    if (block.kind !== 'row' || block.table !== table) flush()
    table = block.table
    if (block.kind === 'row')
      rows.push((block.cells ?? []).map(({ span, marks }) => escape(plain(source, span, marks))))
    else parts.push(write.text(escape(plain(source, block.span, block.marks)), block))
  }
  flush()
  return parts.join('')
}

function toHtml(source: Source): Uint8Array {
  const body = convert(source, {
    text: (text, { level }) => (level === undefined ? `<p>${text}</p>` : `<h${level}>${text}</h${level}>`),
    table: (rows) =>
      `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
  })
  return new TextEncoder().encode(`<!doctype html><html><body>${body}</body></html>`)
}

function toDocx(source: Source): Promise<Uint8Array> {
  return makeDocx({
    body: convert(source, {
      text: (text) => paragraph(text),
      table: (rows) =>
        `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>`,
    }),
  })
}

/** Set the text in lines of 28 characters, 22 to a page, as GB/T 9704 does, with page numbers. */
function toPdf(source: Source): Uint8Array {
  const lines: { text: string; indent: number }[] = []
  for (const { span, marks } of source.blocks) {
    let rest = plain(source, span, marks)
    for (let indent = 2; rest !== ''; indent = 0) {
      lines.push({ text: rest.slice(0, 28 - indent), indent })
      rest = rest.slice(28 - indent)
    }
  }
  const pages: PdfPage[] = []
  for (let i = 0; i < lines.length; i += 22) {
    const texts = lines
      .slice(i, i + 22)
      .map(({ text, indent }, k) => ({ x: 73 + indent * 16, y: 760 - k * 28, text, size: 16 }))
    pages.push({ texts: [...texts, { x: 280, y: 60, text: `— ${pages.length + 1} —`, size: 14 }] })
  }
  return makePdf(pages)
}

/** What a plan says, without places. */
function digest({ sections, measures, targets }: Plan): unknown {
  const tidy = (text: string | null): string => (text ?? '').replaceAll(/\s/gu, '')
  return {
    sections: sections.map(({ number, title, depth }) => `${depth} ${tidy(number)} ${tidy(title)}`),
    measures: measures.map(({ number, lead, responsible }) =>
      [number, ...[...lead, ...responsible].map(({ name }) => name)].map(tidy).join(' '),
    ),
    targets: targets.map(({ valueText, year, indicatorId }) => `${tidy(valueText)} ${year ?? ''} ${indicatorId ?? ''}`),
  }
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(corpus, name), 'utf8')
  const source = readSource(text, { name })
  const expected = digest(parsePlan(text, { name }))

  test('says the same as HTML', async () => {
    expect(digest(await readPlan(toHtml(source)))).toEqual(expected)
  })

  test('says the same as DOCX', async () => {
    expect(digest(await readPlan(await toDocx(source)))).toEqual(expected)
  })

  test.skipIf(source.blocks.some(({ kind }) => kind === 'row'))('says the same as PDF', async () => {
    expect(digest(await readPlan(toPdf(source)))).toEqual(expected)
  })
})
