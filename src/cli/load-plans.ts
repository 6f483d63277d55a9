import type { ParseOptions, Plan } from '../index.js'
import { expandInputs } from './expand-inputs.js'
import type { Flags } from './flags.js'
import { usageError, type Problem } from './problem.js'
import { readAll } from './read-all.js'
import type { Want } from './read-job.js'
import { uniqueIds } from './unique-ids.js'
import { withProgress } from './with-progress.js'

/** What was read for a call, and what was wrong. */
export interface Outcome {
  /** inputs that are readable but hold no measure and no target */
  bare: string[]
  problems: Problem[]
  /** files of folders that are not read */
  passed: string[]
}

/** Plans that could be read, in the order of the inputs, and what could not. */
export interface Loaded extends Outcome {
  plans: Plan[]
  /** where each plan came from */
  names: string[]
  /** whether one single file (or standard input) was asked for */
  single: boolean
}

/**
 * Read everything that was named on the command line. One bad file never stops the rest.
 *
 * @param paths files, folders, globs or `-`
 * @param flags options of the call
 * @param want whether the trees of the plans are needed; by default only for a page
 * @throws an error for the person at the terminal where no path was given
 */
export async function loadPlans(
  paths: readonly string[],
  flags: Flags,
  // a page shows the text by its tree
  want: Extract<Want, 'plan' | 'plan-with-tree'> = flags.format === 'html' ? 'plan-with-tree' : 'plan',
): Promise<Loaded> {
  requirePaths(paths)
  const { inputs, problems, passed } = await expandInputs(paths, readOptions(flags))
  const loaded: Omit<Loaded, 'single'> = { plans: [], names: [], bare: [], problems, passed }
  const readings = readAll(inputs, want, flags)
  for await (const { name, plan, problem, bare } of withProgress(readings, inputs.length, flags)) {
    if (problem !== null) problems.push(problem)
    if (plan === null) continue
    loaded.plans.push(plan)
    loaded.names.push(name)
    if (bare) loaded.bare.push(name)
  }
  const single = paths.length === 1 && inputs.length === 1 && inputs[0]?.name === paths[0]
  return { ...loaded, plans: uniqueIds(loaded.plans), single }
}

/** How the files of a call are read. */
export function readOptions({ changes }: Flags): ParseOptions {
  return changes === null ? {} : { changes }
}

/** Every command that reads needs something to read. */
export function requirePaths(paths: readonly string[]): void {
  if (paths.length === 0)
    throw usageError(
      '没有给出文件；请给出文件、文件夹，或用 - 从标准输入读取',
      'no file given; name files or folders, or - for standard input',
    )
}
