import { uniqueIds } from './unique-ids.js'
import { expandInputs } from './expand-inputs.js'
import type { Flags } from './flags.js'
import { errorText, usageError, type Problem } from './problem.js'
import { readInput } from './read-input.js'
import type { Plan } from '../index.js'

/** Plans that could be read, in the order of the inputs, and what could not. */
export interface Loaded {
  plans: Plan[]
  /** where each plan came from */
  names: string[]
  problems: Problem[]
  /** whether one single file (or standard input) was asked for */
  single: boolean
}

/**
 * Read everything that was named on the command line. One bad file never stops the rest.
 *
 * @param paths files, folders, globs or `-`
 * @param flags options of the call
 * @throws an error for the person at the terminal where no path was given
 */
export async function loadPlans(paths: readonly string[], flags: Flags): Promise<Loaded> {
  if (paths.length === 0)
    throw usageError(
      '没有给出文件；请给出文件、文件夹，或用 - 从标准输入读取',
      'no file given; name files or folders, or - for standard input',
    )
  const { inputs, problems } = await expandInputs(paths)
  const plans: Plan[] = []
  const names: string[] = []
  for await (const { name, plan, problem } of readAll(inputs, flags)) {
    if (problem !== null) problems.push(problem)
    if (plan === null) continue
    plans.push(plan)
    names.push(name)
  }
  const single = paths.length === 1 && inputs.length === 1 && inputs[0] === paths[0]
  return { plans: uniqueIds(plans), names, problems, single }
}

/** One input after another: its plan, or what was wrong with it. */
export async function* readAll(
  inputs: readonly string[],
  _flags: Flags,
): AsyncGenerator<{ name: string; plan: Plan | null; problem: Problem | null }> {
  for (const name of inputs) {
    try {
      yield { name, plan: await readInput(name), problem: null }
    } catch (error) {
      yield { name, plan: null, problem: { name, text: errorText(error) } }
    }
  }
}
