import { basename, extname } from 'node:path'
import {
  agreement,
  codingOfCorrections,
  columnLabel,
  readCodingSheet,
  renderTable,
  toMarkdown,
  toXlsx,
  type Agreement,
  type Coding,
  type CodingFile,
  type Corrections,
  type Estimate,
  type Lang,
} from '../../index.js'
import { agreementRows } from '../../coding/agreement-rows.js'
import { disagreementRows } from '../../coding/disagreement-rows.js'
import { checkCorrections } from '../../corrections/check-corrections.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { requirePaths, type Outcome } from '../open-plans.js'
import { printRows } from '../print-rows.js'
import { errorText, usageError } from '../problem.js'
import { readBytes } from '../read-bytes.js'
import { refuseOverwrite } from '../refuse-overwrite.js'
import type { ExitCode } from '../exit-codes.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao agree`: how far coders agree. */
export async function runAgree(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  requirePaths(paths)
  await refuseOverwrite(paths, flags.output)
  const outcome: Outcome = { notes: [], problems: [] }
  const codings = await readCodings(paths, flags, outcome)
  if (codings.length < 2) {
    if (outcome.problems.length > 0) return finish(outcome, flags)
    throw usageError(
      '至少要两份编码：两个文件，或一个文件加 --machine',
      'two codings are needed: two files, or one file and --machine',
    )
  }
  const { seed, repeats, confidence } = flags.research
  const result = agreement(codings, {
    ...(seed !== null && { seed }),
    ...(repeats !== null && { repeats }),
    ...(confidence !== null && { confidence }),
  })
  await writeOut(await printAgreement(result, flags), flags)
  return finish(outcome, flags)
}

async function readCodings(paths: readonly string[], flags: Flags, outcome: Outcome): Promise<Coding[]> {
  const files: CodingFile[] = []
  const codings: Coding[] = []
  const corrections: { path: string; content: Corrections }[] = []
  for (const path of paths)
    try {
      const bytes = await readBytes(path, flags.reading.limits)
      if (extname(path).toLowerCase() === '.json') {
        corrections.push({
          path,
          content: { corrections: checkCorrections(JSON.parse(new TextDecoder().decode(bytes))) },
        })
        continue
      }
      const file = await readCodingSheet(bytes, basename(path, extname(path)))
      files.push(file)
      codings.push(file.coding)
      outcome.notes.push(...remarks(path, file))
    } catch (error) {
      outcome.problems.push({ name: path, text: errorText(error) })
    }
  const withMachine = files.find(({ machine }) => machine !== null)
  for (const { path, content } of corrections) {
    if (withMachine === undefined)
      throw usageError(
        `${path}：读修改记录时要同时给一份编码表（duizhao sheet --of targets 写的，未加 --blind）`,
        `${path}: corrections need a coding sheet beside them (written by duizhao sheet --of targets without --blind)`,
      )
    const read = codingOfCorrections(content, withMachine)
    codings.push(...read.codings)
    if (read.unmatched > 0)
      outcome.notes.push({
        name: path,
        text: {
          zh: `${read.unmatched} 条修改不在编码表的单元中，未计`,
          en: `${read.unmatched} corrections are about no unit of the sheet and do not count`,
        },
      })
  }
  if (flags.research.machine) {
    const machine = withMachine?.machine ?? null
    if (machine !== null) codings.push({ ...machine, coder: flags.lang === 'zh' ? '机器' : 'machine' })
    else if (outcome.problems.length === 0)
      throw usageError('编码表里没有机器的编码（--blind）', 'the sheets do not hold what the machine says (--blind)')
  }
  return codings
}

function remarks(path: string, { repeated, unknown }: CodingFile): Outcome['notes'] {
  const notes: Outcome['notes'] = []
  if (repeated > 0)
    notes.push({
      name: path,
      text: { zh: `${repeated} 行重复，取第一行`, en: `${repeated} rows are repeated; the first counts` },
    })
  const [first] = unknown
  if (first !== undefined)
    notes.push({
      name: path,
      text: {
        zh: `${unknown.length} 个答案不在代码表中，按缺失处理（如 ${first.variable}：${first.answer}）`,
        en: `${unknown.length} answers are no codes of the list and count as missing (${first.variable}: ${first.answer})`,
      },
    })
  return notes
}

async function printAgreement(result: Agreement, flags: Flags): Promise<string | Uint8Array> {
  const { format, lang } = flags
  if (format === 'json') return JSON.stringify(result, null, 2)
  const rows = agreementRows(result)
  const differing = disagreementRows(result)
  if (format === 'xlsx') return toXlsx({ rows: { agreement: rows, disagreements: differing } }, { lang })
  if (format === 'csv') return printRows(rows, flags, [], 'agreement', null)
  const tables = tablesOf(result, lang)
  if (format === 'markdown')
    return tables
      .map(({ title, head, body }) => {
        const flat = body.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i] ?? ''])))
        return `## ${title}\n\n${toMarkdown(flat, { lang, columns: head })}`
      })
      .join('\n')
  const { width, paint } = terminalOptions(flags)
  return tables
    .map(({ title, head, body }) => [title, ...renderTable(head, body, { width, paint })].join('\n'))
    .join('\n\n')
}

interface Table {
  title: string
  head: string[]
  body: string[][]
}

function tablesOf({ coders, units, variables }: Agreement, lang: Lang): Table[] {
  const zh = lang === 'zh'
  const label = (key: string): string => columnLabel(key, lang)
  const two = coders.length === 2
  const some = (estimate: Estimate | null): string => print(estimate)
  const tables: Table[] = [
    {
      title: zh ? `编码员：${coders.join('、')}；共同单元 ${units} 个` : `Coders: ${coders.join(', ')}; ${units} units in common`, // prettier-ignore
      head: ['variable', 'units', 'perCent', ...(two ? ['cohen'] : []), 'fleiss', 'alphaNominal', 'alphaInterval'].map(label), // prettier-ignore
      body: variables.map((variable) => [
        variable.id,
        String(variable.units),
        some(variable.perCent),
        ...(two ? [some(variable.cohen)] : []),
        some(variable.fleiss),
        some(variable.alphaNominal),
        variable.alphaInterval === null ? '' : some(variable.alphaInterval),
      ]),
    },
  ]
  const codes = variables.flatMap(({ id, codes: own }) =>
    own.map(({ code, given, perCent, cohen, fleiss, alpha }) => [
      id,
      String(code),
      String(given),
      some(perCent),
      two ? some(cohen) : some(fleiss),
      some(alpha),
    ]),
  )
  if (codes.length > 0)
    tables.push({
      title: zh ? '各代码（与其余代码相比）' : 'Each code against all others',
      head: ['variable', 'code', 'given', 'perCent', two ? 'cohen' : 'fleiss', 'alphaNominal'].map(label),
      body: codes,
    })
  const differing = variables.flatMap(({ id, disagreements }) =>
    disagreements.map(({ location, quote, answers }) => [
      id,
      location,
      coders.map((coder) => String(answers[coder] ?? '–')).join(' / '),
      shorten(quote),
    ]),
  )
  tables.push({
    title: zh ? `不一致 ${differing.length} 处` : `${differing.length} disagreements`,
    head: ['variable', 'location', 'answers', 'quote'].map(label),
    body: differing,
  })
  return tables
}

/** 0.743 [0.312, 1.000]; a dash where nothing can be told. */
function print(estimate: Estimate | null): string {
  if (estimate === null || estimate.value === null) return '–'
  const { value, low, high } = estimate
  const interval = low === null || high === null ? '' : ` [${low.toFixed(3)}, ${high.toFixed(3)}]`
  return `${value.toFixed(3)}${interval}`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
