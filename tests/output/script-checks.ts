import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Descriptor } from './dataset-checks.js'

/** Words that are no names of variables. */
const STATA = new Set(
  '_all _b byte _coef _cons double float if in int long _n _N _pi _pred _rc _skip str strL using with'.split(' '),
)
const SPSS = new Set('all and by eq ge gt le lt ne not or to with'.split(' '))
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u

type Resource = Descriptor['resources'][number]

function tablesOf({ resources }: Descriptor): (Resource & { schema: NonNullable<Resource['schema']> })[] {
  return resources.flatMap((resource) => {
    const { schema } = resource
    return schema === undefined ? [] : [{ ...resource, schema }]
  })
}

/** What a do-file does not do for the tables of a descriptor. */
export function checkDoFile(text: string, descriptor: Descriptor): string[] {
  const wrong: string[] = []
  const lines = text.split('\n')
  for (const line of lines) {
    const opened = line.match(/`"/gu)?.length ?? 0
    if (opened !== (line.match(/"'/gu)?.length ?? 0)) wrong.push(`quotes are not closed: ${line}`)
    if (
      !/^(?:\*|$|version |clear |set more|import delimited |append using |save |label |capture label drop |generate |drop |rename |replace |compress$)/u.test(
        line,
      )
    )
      wrong.push(`no command: ${line}`)
  }
  for (const { name, schema, path } of tablesOf(descriptor)) {
    const from = lines.findIndex((line) => line.startsWith(`import delimited using "${String(path)}"`))
    const to = lines.indexOf(`save "${name}.dta", replace`, from)
    if (from < 0 || to < 0) wrong.push(`${name}: not read and kept`)
    const own = lines.slice(from, to)
    wrong.push(...checkOrder(own).map((what) => `${name}: ${what}`))
    const columns = new Set(
      [...(own[0]?.matchAll(/(?:string|numeric)cols\(([\d ]+)\)/gu) ?? [])].flatMap(([, list = '']) => list.split(' ')),
    )
    if (columns.size !== schema.fields.length) wrong.push(`${name}: not every column has a type`)
    for (const { name: column, type, constraints } of schema.fields) {
      if (!NAME.test(column) || column.length > 27 || STATA.has(column)) wrong.push(`${column} is no name in Stata`)
      const label = own.find((line) => line.startsWith(`label variable ${column} `))
      if (label === undefined) wrong.push(`${name}.${column}: no label`)
      else if (label.length - `label variable ${column} `.length - 4 > 80) wrong.push(`${column}: label too long`)
      if (type === 'boolean' && !own.includes(`rename ${column}_flag ${column}`)) wrong.push(`${column}: no flag`)
      for (const code of constraints?.enum ?? []) {
        const set = own.find((line) => line.endsWith(` if ${column} == \`"${code}"'`))
        const number = /^replace \w+ = (\d+) if/u.exec(set ?? '')?.[1]
        if (number === undefined || !own.some((line) => new RegExp(`^label define \\w+ ${number} \`"`, 'u').test(line)))
          wrong.push(`${name}.${column}: the code ${code} has no label`)
      }
    }
  }
  return wrong
}

/** Whatever a line names was there before it: variables that are read or made, labels that are defined, once and for one number each. */
function checkOrder(lines: readonly string[]): string[] {
  const wrong: string[] = []
  const made = new Set<string>()
  const labels = new Map<string, Set<string>>()
  for (const line of lines) {
    const [, define, number] = /^label define (\w+) (\d+) /u.exec(line) ?? []
    if (define !== undefined && number !== undefined) {
      const known = labels.get(define) ?? new Set<string>()
      if (line.endsWith(', add') !== known.size > 0) wrong.push(`${define} is not begun and added to in order`)
      if (known.has(number)) wrong.push(`${define} ${number} stands twice`)
      labels.set(define, known.add(number))
      if (define.length > 32) wrong.push(`${define} is too long a name`)
    }
    const dropped = /^capture label drop (\w+)$/u.exec(line)?.[1]
    if (dropped !== undefined) labels.delete(dropped)
    const generated = /^generate \w+ (\w+) =/u.exec(line)?.[1]
    if (generated !== undefined) made.add(generated)
    const [, replaced] = /^replace (\w+) =/u.exec(line) ?? []
    if (replaced !== undefined && !made.has(replaced)) wrong.push(`${replaced} is replaced before it is made`)
    const [, valued, label] = /^label values (\w+) (\w+)$/u.exec(line) ?? []
    if (valued !== undefined && (!made.has(valued) || !labels.has(label ?? ''))) wrong.push(`${line}: not there yet`)
  }
  return wrong
}

/** What a syntax file of SPSS does not do for the tables of a descriptor. */
export function checkSyntaxFile(text: string, descriptor: Descriptor, folder: string): string[] {
  const wrong: string[] = []
  for (const line of text.split('\n'))
    if (!line.startsWith('*') && (line.replaceAll("''", '').match(/'/gu)?.length ?? 0) % 2 !== 0)
      wrong.push(`quotes are not closed: ${line}`)
  for (const { name, schema } of tablesOf(descriptor)) {
    const from = text.indexOf(`/FILE='spss/${name}.csv'`)
    const to = text.indexOf(`SAVE OUTFILE='${name}.sav'.`, from)
    if (from < 0 || to < 0) wrong.push(`${name}: not read and kept`)
    const own = text.slice(from, to)
    const csv = readFileSync(join(folder, 'spss', `${name}.csv`), 'utf8').replace(/^\ufeff/u, '')
    const rows = parse<Record<string, string>>(csv, { columns: true })
    if (csv.split('\r\n').length - 2 !== rows.length) wrong.push(`${name}: a cell has a line break`)
    const declared = [...own.matchAll(/^ {4}(\S+) (A\d+|F\d+\.\d)$/gmu)]
    if (declared.map(([, column]) => column).join() !== schema.fields.map(({ name: column }) => column).join())
      wrong.push(`${name}: not every variable is declared`)
    const lower = schema.fields.map(({ name: column }) => column.toLowerCase())
    if (new Set(lower).size !== lower.length) wrong.push(`${name}: names differ by their case alone`)
    for (const [i, { name: column, type, constraints }] of schema.fields.entries()) {
      if (!NAME.test(column) || SPSS.has(column)) wrong.push(`${column} is no name in SPSS`)
      const format = declared[i]?.[2] ?? ''
      if (format.startsWith('A') !== (type === 'string' || type === 'boolean')) wrong.push(`${column}: ${format}`)
      const width = Number(/^A(\d+)/u.exec(format)?.[1] ?? Infinity)
      const widest = Math.max(0, ...rows.map((row) => Buffer.byteLength(row[column] ?? '')))
      if (widest > width) wrong.push(`${name}.${column}: ${widest} bytes in ${format}`)
      if (!new RegExp(`^ {2}/?${column} '`, 'mu').test(own)) wrong.push(`${name}.${column}: no label`)
      const labels = own.slice(own.indexOf(`VALUE LABELS ${column}\n`)).split('\n  .')[0] ?? ''
      for (const code of constraints?.enum ?? [])
        if (!labels.includes(`\n  '${code}' '`)) wrong.push(`${name}.${column}: the code ${code} has no label`)
    }
  }
  return wrong
}
