import { readFile } from 'node:fs/promises'
import {
  columnLabel,
  familyDoctorSheet,
  pmcSurface,
  pmcSurfaceSpec,
  readPmcSheet,
  renderTable,
  scorePmc,
  toMarkdown,
  toXlsx,
  type PmcScore,
  type PmcSheet,
} from '../../index.js'
import { pmcAnswerRows, pmcRows } from '../../pmc/pmc-rows.js'
import { printIndex } from '../../pmc/pmc-index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import { errorText, usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { svgToPng } from '../svg-to-png.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao pmc`: plans by a sheet of the policy-modelling-consistency index. */
export async function runPmc(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const { sheet: path, answers } = flags.research
  const sheet = path === null ? familyDoctorSheet : await readSheet(path)
  const said = answers === null ? {} : await readAnswers(answers, sheet)
  const loaded = await loadPlans(paths, flags)
  const scores = loaded.plans.map((plan) => scorePmc(plan, sheet, { answers: said[plan.id] ?? said[plan.label] ?? {} }))
  if (scores.length > 0) await writeOut(await printScores(scores, sheet, flags), flags)
  if (path === null && scores.length > 0) loaded.notes.push({ name: 'pmc', text: ownWording })
  const open = scores.reduce((sum, score) => sum + score.open, 0)
  if (open > 0)
    loaded.notes.push({
      name: 'pmc',
      text: {
        zh: `${open} 项文本不能判断，留给编码员（用 --answers 给出）`,
        en: `${open} answers a text cannot tell are left to the coder (give them with --answers)`,
      },
    })
  return finish(loaded, flags)
}

/** Of the built-in sheet the study prints the first-level variables alone. */
const ownWording = {
  zh: '内置表的一级变量、项数和等级取自徐萍萍等（2023）；二级变量的措辞和查找规则是本库自拟的，不是该文的原词。要重复某项研究，请用 --sheet 给出那项研究的表',
  en: 'the first-level variables, their numbers and the grades are those of Xu et al. (2023); the wordings of the second-level variables and what is looked for are of this library, not of the study. To repeat a study give its sheet with --sheet',
}

async function readSheet(path: string): Promise<PmcSheet> {
  try {
    return readPmcSheet(await readFile(path, 'utf8'))
  } catch (error) {
    const { zh, en } = errorText(error)
    throw usageError(`--sheet ${path}：${zh}`, `--sheet ${path}: ${en}`)
  }
}

type Answers = Record<string, Record<string, 0 | 1 | null>>

/** `{ "西宁市": { "X9:4": 1 } }`: by id or label of the plan, then by variable. */
async function readAnswers(path: string, { dimensions }: PmcSheet): Promise<Answers> {
  const known = new Set(dimensions.flatMap(({ id, variables }) => [id, ...variables.map((variable) => variable.id)]))
  let content: unknown
  try {
    content = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    const { zh, en } = errorText(error)
    throw usageError(`--answers ${path}：${zh}`, `--answers ${path}: ${en}`)
  }
  const bad = (what: string): Error =>
    usageError(
      `--answers ${path}：${what}；应为 {"方案": {"X9:4": 1}}，值为 0、1 或 null`,
      `--answers ${path}: ${what}; it is {"plan": {"X9:4": 1}} with 0, 1 or null`,
    )
  if (typeof content !== 'object' || content === null) throw bad(JSON.stringify(content))
  for (const [plan, own] of Object.entries(content) as [string, unknown][]) {
    if (typeof own !== 'object' || own === null) throw bad(plan)
    for (const [id, value] of Object.entries(own) as [string, unknown][])
      if (!known.has(id) || (value !== 0 && value !== 1 && value !== null)) throw bad(`${plan} ${id}`)
  }
  return content as Answers
}

async function printScores(scores: readonly PmcScore[], sheet: PmcSheet, flags: Flags): Promise<string | Uint8Array> {
  const { format, lang, research } = flags
  if (format === 'json') return JSON.stringify(scores, null, 2)
  if (format === 'svg' || format === 'png' || format === 'vega-lite') {
    const [score] = scores
    if (score === undefined || scores.length > 1)
      throw usageError('曲面图一次画一份方案', 'a surface is drawn of one plan at a time')
    if (format === 'vega-lite') return JSON.stringify(pmcSurfaceSpec(score, { lang, grey: research.grey }), null, 2)
    const svg = pmcSurface(score, { lang, grey: research.grey })
    return format === 'png' ? svgToPng(svg) : svg
  }
  const [matrix, answers] = [pmcRows(scores, lang), pmcAnswerRows(scores, lang)]
  if (format === 'xlsx') return toXlsx({ rows: { pmc: matrix, answers } }, { lang })
  if (format === 'csv') return printRows(answers, flags, [], 'pmc', null)
  const ids = sheet.dimensions.map(({ id }) => id)
  const head = ['plan', ...ids, 'pmc', 'grade', 'open']
  const two = (value: number | null): string => (value === null ? '–' : printIndex(value))
  const body = scores.map(({ plan, dimensions, index, low, high, open, grade }) => [
    plan.label,
    ...dimensions.map(({ value }) => two(value)),
    index === null ? `${printIndex(low)}–${printIndex(high)}` : printIndex(index),
    grade?.labels[lang] ?? '–',
    String(open),
  ])
  const shown = answers.map(({ plan, variable, label, points, quote, looked }) => [
    String(plan),
    String(variable),
    String(label),
    points === null || points === undefined ? '–' : String(points),
    shorten(String(quote ?? (looked === null ? '' : `${lang === 'zh' ? '未见' : 'not found'}：${String(looked)}`))),
  ])
  const columns = ['plan', 'variable', 'label', 'points', 'quote']
  if (format === 'markdown') {
    const flat = (keys: readonly string[], rows: readonly (readonly string[])[]) =>
      rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ''])))
    return [
      toMarkdown(flat(head, body), { lang, columns: head }),
      toMarkdown(flat(columns, shown), { lang, columns }),
    ].join('\n')
  }
  const { width, paint } = terminalOptions(flags)
  const table = (keys: readonly string[], rows: readonly (readonly string[])[]): string =>
    renderTable(
      keys.map((key) => columnLabel(key, lang)),
      rows.map((row) => [...row]),
      { width, paint },
    ).join('\n')
  return `${table(head, body)}\n\n${table(columns, shown)}`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
