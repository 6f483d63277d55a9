import type { ParseOptions, Plan } from '../index.js'
import { printable } from './printable.js'
import { errorText, type Problem } from './problem.js'
import { readInput, readUsable } from './read-input.js'

/** What is read: a file (`-` for standard input), a file in an archive, or a text that came in a line of a stream. */
export interface Input {
  /** path, or the id of the line */
  name: string
  text?: string
  /** a document that came in an archive */
  bytes?: Uint8Array
  options?: ParseOptions
  /** why there is nothing to read */
  problem?: Problem['text']
}

/** What is wanted of it: the plan without or with its tree, or its line of NDJSON. */
export type Want = 'plan' | 'plan-with-tree' | 'line' | 'line-with-tree'

/** One input read: the plan or its line, or what was wrong. */
export interface Reading {
  name: string
  plan: Plan | null
  line: string | null
  problem: Problem | null
  /** readable, but without measures and targets */
  bare: boolean
}

/**
 * Read one input; in this thread or in a worker.
 *
 * @param input what is read
 * @param want what is wanted of it
 * @returns the plan or line, or the problem; never throws
 */
export async function readJob(input: Input, want: Want): Promise<Reading> {
  const { name, text, bytes, options } = input
  if (input.problem !== undefined) return failed(name, input.problem)
  try {
    const plan =
      text !== undefined
        ? await readUsable(new TextEncoder().encode(text), { ...options })
        : bytes !== undefined
          ? await readUsable(bytes, { name: name.replace(/^.*[/\\]/u, ''), ...options })
          : await readInput(name, options)
    const bare = plan.measures.length === 0 && plan.targets.length === 0
    if (want === 'line' || want === 'line-with-tree') {
      const line = JSON.stringify(printable(plan, want === 'line-with-tree'))
      return { name, plan: null, line, problem: null, bare }
    }
    return { name, plan: want === 'plan' ? { ...plan, tree: NO_TREE } : plan, line: null, problem: null, bare }
  } catch (error) {
    return failed(name, errorText(error))
  }
}

function failed(name: string, text: Problem['text']): Reading {
  return { name, plan: null, line: null, problem: { name, text }, bare: false }
}

/** The tree is the greater half of a plan: it does not travel between threads unless someone asks for it. */
const NO_TREE: Plan['tree'] = { type: 'root', children: [] }
