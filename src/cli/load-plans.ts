import type { Plan } from '../index.js'
import type { Flags } from './flags.js'
import { openPlans, type Outcome } from './open-plans.js'
import type { Want } from './read-job.js'

/** Plans that could be read, in the order of the inputs, and what could not. */
export interface Loaded extends Outcome {
  plans: Plan[]
  /** where each plan came from */
  names: string[]
  /** of each plan, whether its lines are those of the file */
  lined: boolean[]
  /** whether one single file (or standard input) was asked for */
  single: boolean
}

/**
 * Read everything that was named on the command line. One bad file never stops the rest; the same text is read once,
 * whatever its files are called.
 *
 * @param paths files, folders, globs or `-`
 * @param flags options of the call
 * @param want whether the trees of the plans are needed; by default only for a page
 * @throws an error for the person at the terminal where no path was given, or the result would replace an input
 */
export async function loadPlans(
  paths: readonly string[],
  flags: Flags,
  // a page shows the text by its tree
  want: Extract<Want, 'plan' | 'plan-with-tree'> = flags.format === 'html' ? 'plan-with-tree' : 'plan',
): Promise<Loaded> {
  const { plans, named, ...outcome } = await openPlans(paths, flags, want)
  const loaded: Loaded = { plans: [], names: [], lined: [], ...outcome, single: false }
  for await (const { plan, name, lined } of plans) {
    loaded.plans.push(plan)
    loaded.names.push(name)
    loaded.lined.push(lined)
  }
  return { ...loaded, single: named && loaded.names.length <= 1 }
}
