import {
  applyCorrections,
  defaultVocabulary,
  type Correction,
  type Lang,
  type ParseOptions,
  type Plan,
} from '../index.js'
import { datasetTables, type DatasetTable } from '../output/dataset/dataset-tables.js'
import { readWordings } from '../output/dataset/read-wordings.js'
import { tableRows, type PlanTable } from '../output/dataset/table-rows.js'
import { decodeBytes } from '../source/decode-bytes.js'
import { detectContainer } from '../source/detect-format.js'
import { textCode } from '../text/text-code.js'
import { checkPlan } from './check-plan.js'
import { endingOf } from './ending-of.js'
import { ADVICE } from './file-kinds.js'
import { jsonPieces } from './json-pieces.js'
import { spareMemory } from './spare-memory.js'
import { printable } from './printable.js'
import { errorText, type Problem } from './problem.js'
import { readEntry, type ArchiveEntry } from './archive-entries.js'
import { readBytes } from './read-bytes.js'
import { readInput, readUsable } from './read-input.js'

/** What is read: a file, or something that is already at hand. */
export interface Input {
  /** path, or the id of the line; `-` for standard input */
  name: string
  /** text that came in a line of a stream */
  text?: string
  /** content of standard input */
  bytes?: Uint8Array
  /** where it lies in an archive */
  entry?: ArchiveEntry
  /** a plan as JSON that this program printed */
  json?: string
  options?: ParseOptions
  /** why there is nothing to read */
  problem?: Problem['text']
}

/**
 * What is wanted of it: the plan without or with its tree, it as one line or as a block of JSON, or its rows in the tables of
 * a data set, with words in one language.
 */
export type Want = 'plan' | 'plan-with-tree' | 'line' | 'line-with-tree' | 'block' | 'block-with-tree' | TablesWant

/** The rows of the tables, and the plan too where it is wanted. */
export type TablesWant = `${'tables' | 'plan-and-tables'}-${Lang}`

/** Options of the call that go with every input. */
export type ReadingOptions = Pick<ParseOptions, 'limits' | 'changes'> & { corrections?: Correction[] }

/** One input read: the plan or its JSON, or what was wrong. */
export interface Reading {
  name: string
  plan: Plan | null
  /** the plan as JSON where that is wanted, in pieces that are made while they are written */
  json: Iterable<string> | null
  /** its rows in the tables of a data set, each table as JSON, where they are wanted */
  tables?: Record<PlanTable | 'regions', string>
  /** what it says of its quantities, as JSON, where the tables are wanted */
  wordings?: string
  /** id of the plan, and a code of its text */
  id: string
  code: string
  problem: Problem | null
  /** readable, but without measures and targets */
  bare: boolean
  /** the text of the file is the source of the plan, so that its lines are those a reader sees */
  lined: boolean
}

/**
 * Read one input; in this thread or in a worker.
 *
 * @param input what is read
 * @param want what is wanted of it
 * @param reading options of the call that go with every input
 * @returns the plan or its JSON, or the problem; never throws
 */
export async function readJob(input: Input, want: Want, reading: ReadingOptions): Promise<Reading> {
  if (input.problem !== undefined) return failed(input.name, input.problem)
  try {
    const { plan: read, lined } = await readOne(input, reading)
    const plan =
      reading.corrections === undefined
        ? read
        : applyCorrections(read, reading.corrections, { vocabulary: defaultVocabulary })
    const withTree = want.endsWith('-with-tree')
    const bare = plan.measures.length === 0 && plan.targets.length === 0
    const known = { name: input.name, id: plan.id, code: textCode(plan.source), problem: null, bare, lined }
    const lang = /(?:^|-)tables-(zh|en)$/u.exec(want)?.[1]
    if (lang === 'zh' || lang === 'en') {
      const kept = want.startsWith('plan') ? { ...plan, tree: NO_TREE } : null
      const wordings = JSON.stringify(readWordings(plan, defaultVocabulary))
      return { ...known, plan: kept, json: null, tables: tablesOf(plan, lang), wordings }
    }
    if (!want.startsWith('plan')) {
      spareMemory(false)
      const json = jsonPieces(printable(plan, withTree), want.startsWith('block') ? 2 : 0)
      return { ...known, plan: null, json }
    }
    return { ...known, plan: withTree ? plan : { ...plan, tree: NO_TREE }, json: null }
  } catch (error) {
    return failed(input.name, adviceFor(input.name, error))
  }
}

let described: DatasetTable[] | null = null

function tablesOf(plan: Plan, lang: Lang): Record<PlanTable | 'regions', string> {
  described ??= datasetTables()
  const rows = tableRows([plan], described, lang)
  const json = Object.entries(rows).map(([table, own]) => [table, JSON.stringify(own)] as const)
  return Object.fromEntries(json) as Record<PlanTable | 'regions', string>
}

async function readOne(input: Input, reading: ReadingOptions): Promise<{ plan: Plan; lined: boolean }> {
  if (input.json !== undefined) return { plan: checkPlan(JSON.parse(input.json)), lined: false }
  const options: ParseOptions = { ...input.options, ...reading }
  if (input.text !== undefined)
    return { plan: await readUsable(new TextEncoder().encode(input.text), options), lined: false }
  const bytes = input.bytes ?? (await bytesOf(input, reading))
  const plan = await readInput(input.name, bytes, options)
  return { plan, lined: isText(bytes) && decodeBytes(bytes).text === plan.source }
}

function bytesOf({ name, entry }: Input, { limits }: ReadingOptions): Promise<Uint8Array> {
  return entry === undefined ? readBytes(name, limits) : readEntry(entry, limits)
}

function isText(bytes: Uint8Array): boolean {
  const found = detectContainer(bytes)
  return 'container' in found && found.container === 'text'
}

/** Readers know a file by its bytes, a person by its ending: what to do with a spreadsheet is not what to do with a letter. */
function adviceFor(name: string, error: unknown): Problem['text'] {
  const text = errorText(error)
  const reason = error instanceof Error && 'reason' in error ? error.reason : null
  const office = reason === 'legacy-office' || reason === 'other-office' || reason === 'slides' || reason === 'archive'
  return (office ? ADVICE.get(endingOf(name)) : undefined) ?? text
}

function failed(name: string, text: Problem['text']): Reading {
  const problem = { name, text }
  return { name, plan: null, json: null, id: '', code: '', problem, bare: false, lined: false }
}

/** The tree is the greater half of a plan: it does not travel between threads unless someone asks for it. */
const NO_TREE: Plan['tree'] = { type: 'root', children: [] }
