/**
 * Score the library against fixtures/gold: `npm run eval -- [id …] [--detail] [--peculiar] [--json] [--check] [--write]
 * [--real DIR] [--against REV]`.
 *
 * - `--detail` shows each disagreement with its sentence
 * - `--json` prints figures (and, with `--detail`, disagreements) as JSON
 * - `--real DIR` also scores the texts of a folder (`gold/ID.resolved.json` beside `texts/ID.txt` or `.md`), as column real
 * - `--against REV` reads every text with the library of another revision too, from a temporary worktree, and lists target
 *   by target what the change gained and lost
 * - `--peculiar` also scores the themes of each plan without the words that no other plan uses
 * - `--check` fails where a figure is worse than in fixtures/eval.json
 * - `--write` keeps the figures in fixtures/eval.json and in the tables of README.md and README.zh-CN.md
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { comparePlans } from '../src/compare/compare-plans.js'
import type { Plan } from '../src/model.js'
import { parsePlan } from '../src/parse-plan.js'
import { readPlan } from '../src/read-plan.js'
import { scoreCompare } from './eval/compare-score.js'
import { listCorpus, listGold, readCorpusText, readResolvedGold, type CorpusEntry } from './eval/corpus.js'
import { figuresOf, poolScores } from './eval/figures.js'
import { findRegressions, type FigureTable } from './eval/find-regressions.js'
import { formatConsole, formatMarkdown } from './eval/format-figures.js'
import { listTurned, type GoldText } from './eval/list-turned.js'
import { madeSets, readMadePlans, type MadeSet } from './eval/made-plans.js'
import { openRevision } from './eval/open-revision.js'
import { readRealTexts } from './eval/real-texts.js'
import { replaceBetween } from './eval/replace-between.js'
import type { Disagreement, PlanScore, Scored } from './eval/score-model.js'
import { scorePlan } from './eval/score-plan.js'
import { sentenceAt } from './eval/sentence-at.js'
import { f1, precision, rate, recall } from './eval/tally.js'
import { withoutPeculiar } from './eval/without-peculiar.js'

const root = join(import.meta.dirname, '..')
const kept = join(root, 'fixtures', 'eval.json')
const on = { type: 'boolean', default: false } as const
const { values: flags, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: { detail: on, json: on, peculiar: on, check: on, write: on, real: { type: 'string' }, against: { type: 'string' } }, // prettier-ignore
})
const gold = new Set(listGold())
const entries = listCorpus().filter(({ id }) => gold.has(id) && (ids.length === 0 || ids.includes(id)))
if (entries.length === 0) throw new Error(`No gold for ${ids.join(', ')}; there is: ${[...gold].join(', ')}`)

const results = entries.map((entry) => ({ entry, ...scoreEntry(entry) }))
const table: FigureTable = Object.fromEntries(results.map(({ entry, score }) => [entry.id, figuresOf(score)]))
if (ids.length === 0) {
  table['all'] = figuresOf(poolScores(results.map(({ score }) => score)))
  for (const set of madeSets) table[set] = figuresOf(scoreMade(set))
}
const real = flags.real === undefined ? [] : readRealTexts(flags.real)
const realResults = await Promise.all(real.map(scoreReal))
if (real.length > 0) table['real'] = figuresOf(poolScores(realResults.map(({ score }) => score)))
const pairs = ids.length === 0 ? scorePairs() : null

print()
if (flags.against !== undefined) await printAgainst(flags.against)
if (flags.write) write()
if (flags.check) check()

/** A score with what is needed to show its disagreements. */
type Result = Scored<PlanScore> & { id: string; title: string; text: string }

function scoreEntry(entry: CorpusEntry): Scored<PlanScore> & { text: string; plan: Plan } {
  const text = readCorpusText(entry)
  const plan = parsePlan(text, { id: entry.id, name: entry.file })
  return { text, plan, ...scorePlan(readResolvedGold(entry.id), plan) }
}

async function scoreReal({ id, file, bytes, gold }: GoldText): Promise<Result> {
  const plan = await readPlan(bytes, { id, name: file })
  return { id, title: file, text: plan.source, ...scorePlan(gold, plan) }
}

/** What became of each target, read with the library of another revision and with this one. */
async function printAgainst(name: string): Promise<void> {
  const encoder = new TextEncoder()
  const made = ids.length === 0 ? madeSets.flatMap((set) => readMadePlans(set)) : []
  const texts = [
    ...entries.map((entry) => ({ id: entry.id, file: entry.file, text: readCorpusText(entry), gold: readResolvedGold(entry.id) })), // prettier-ignore
    ...made,
  ].map(({ id, file, text, gold }): GoldText => ({ id, file, bytes: encoder.encode(text), gold }))
  const revision = await openRevision(root, name)
  try {
    console.log(`\nagainst ${revision.commit}:`)
    for (const line of await listTurned([...texts, ...real], revision.readPlan, readPlan)) console.log(line)
  } finally {
    revision.close()
  }
}

/** The plans of a made set, pooled. */
function scoreMade(set: MadeSet): PlanScore {
  return poolScores(
    readMadePlans(set).map(({ id, file, text, gold }) => scorePlan(gold, parsePlan(text, { id, name: file })).score),
  )
}

/** How well targets of two plans with one indicator id in the gold share a row of the comparison. */
function scorePairs(): { precision: number; recall: number } {
  const plans = results.map(({ plan }) => plan)
  const { pairs } = scoreCompare(results.map(({ entry }) => readResolvedGold(entry.id)), plans, comparePlans(plans)) // prettier-ignore
  return { precision: round(precision(pairs)), recall: round(recall(pairs)) }
}

/** Themes of each plan, read without the words that only this plan uses. */
function printPeculiar(): void {
  const made = madeSets.flatMap((set) => readMadePlans(set).map(({ text }) => text))
  console.log("\nthemes without each plan's own peculiar words, and what they take away:")
  for (const { entry, text, score } of results) {
    const others = results.filter((result) => result.entry !== entry).map((result) => result.text)
    const { vocabulary, removed } = withoutPeculiar(text, [...others, ...made])
    const plan = parsePlan(text, { id: entry.id, name: entry.file, vocabulary })
    const { themes, primary } = scorePlan(readResolvedGold(entry.id), plan).score
    const lost = { themes: round(f1(score.themes)) - round(f1(themes)), primary: round(rate(score.primary)) - round(rate(primary)) } // prettier-ignore
    console.log(
      `  ${entry.id.padEnd(8)} F1 ${round(f1(themes)).toFixed(3)} (−${lost.themes.toFixed(3)}), primary ${round(rate(primary)).toFixed(3)} (−${lost.primary.toFixed(3)}), ${removed.length} words removed`,
    )
    if (flags.detail) console.log(`    ${removed.join(' ')}`)
  }
}

function round(value: number | null): number {
  return Math.round((value ?? 0) * 1000) / 1000
}

function print(): void {
  const shown: Result[] = [...results.map(({ entry, ...rest }) => ({ ...rest, id: entry.id, title: entry.title })), ...realResults] // prettier-ignore
  const details = flags.detail
    ? Object.fromEntries(shown.map(({ id, disagreements }) => [id, disagreements]))
    : undefined
  if (flags.json) {
    console.log(JSON.stringify({ figures: table, pairs, disagreements: details }, null, 2))
    return
  }
  console.log(formatConsole(table))
  if (flags.peculiar) printPeculiar()
  if (pairs !== null) console.log(`\nrows of the comparison: ${pairText(pairs, 'en')}`)
  if (details === undefined) return
  for (const { id, title, text, disagreements } of shown) {
    console.log(`\n${id} ${title}`)
    for (const line of disagreements) console.log(formatDisagreement(line, text))
  }
}

function pairText(figures: { precision: number; recall: number }, lang: 'en' | 'zh'): string {
  const { precision, recall } = figures
  return lang === 'en'
    ? `pairwise precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
    : `成对准确率 ${precision.toFixed(3)}，召回率 ${recall.toFixed(3)}`
}

function formatDisagreement({ what, gold, got, span }: Disagreement, text: string): string {
  const sides = [gold === null ? '' : `gold ${gold}`, got === null ? '' : `got ${got}`].filter((side) => side !== '')
  const place = span === null || what.includes('theme') ? '' : `\n    ${sentenceAt(text, span)}`
  return `  ${what}: ${sides.join(' · ')}${place}`
}

function write(): void {
  if (pairs === null || real.length > 0)
    throw new Error('--write keeps the figures of all plans; give no id and no --real')
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  writeFileSync(kept, `${JSON.stringify({ commit, pairs, figures: table }, null, 2)}\n`)
  const made = (set: MadeSet): number => readMadePlans(set).length
  const labels = Object.fromEntries(entries.map((entry) => [entry.id, entry.label]))
  writeTable(
    'README.md',
    `${formatMarkdown(table, { ...labels, all: 'all five', seen: `${made('seen')} made`, 'kept-back': `${made('kept-back')} kept back` }, 'en')}\n\nRows of the comparison: ${pairText(pairs, 'en')}. Measured at ${commit}.`,
  )
  writeTable(
    'README.zh-CN.md',
    `${formatMarkdown(table, { ...labels, all: '五份合计', seen: `自拟${made('seen')}份`, 'kept-back': `留存${made('kept-back')}份` }, 'zh')}\n\n对照表的行：${pairText(pairs, 'zh')}。测于 ${commit}。`,
  )
}

function writeTable(name: string, content: string): void {
  const file = join(root, name)
  if (!existsSync(file)) return
  const page = readFileSync(file, 'utf8')
  const next = replaceBetween(page, '<!-- eval:start -->', '<!-- eval:end -->', content)
  if (next !== page) writeFileSync(file, next)
}

function check(): void {
  const before = JSON.parse(readFileSync(kept, 'utf8')) as {
    figures: FigureTable
    pairs?: Record<'precision' | 'recall', number>
  }
  const worse = findRegressions(before.figures, table)
  for (const name of ['precision', 'recall'] as const)
    if (pairs !== null && before.pairs !== undefined && pairs[name] < before.pairs[name])
      worse.push(`rows: ${name} was ${before.pairs[name]}, is ${pairs[name]}`)
  for (const line of worse) console.error(line)
  if (worse.length > 0) process.exitCode = 1
}
