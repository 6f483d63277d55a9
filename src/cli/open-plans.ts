import type { Plan } from '../index.js'
import { textCode } from '../text/text-code.js'
import { expandInputs } from './expand-inputs.js'
import type { Flags } from './flags.js'
import { bareText, imageNotes, sameText } from './input-notes.js'
import { openInputs } from './open-inputs.js'
import { usageError, type Problem } from './problem.js'
import { readAll } from './read-all.js'
import type { Want } from './read-job.js'
import { refuseOverwrite } from './refuse-overwrite.js'
import { tellLabelsApart } from './tell-labels-apart.js'
import { withProgress } from './with-progress.js'

/** What was read for a call, and what was wrong. */
export interface Outcome {
  /** what a reader should know of inputs that could be read */
  notes: Problem[]
  problems: Problem[]
}

/** A plan that could be read. */
export interface NamedPlan {
  plan: Plan
  /** where it came from */
  name: string
  /** whether its lines are those of the file */
  lined: boolean
}

/** Plans as they are read; notes and problems grow while they are. */
export interface OpenedPlans extends Outcome {
  plans: AsyncGenerator<NamedPlan>
  /** whether one single file (or standard input) was asked for by its name */
  named: boolean
}

/**
 * Read what was named on the command line, one plan after another, in the order of the inputs. One bad file never stops
 * the rest; the same text is read once, whatever its files are called.
 *
 * @param paths files, folders, globs or `-`
 * @param flags options of the call
 * @param want whether the trees of the plans are needed
 * @throws an error for the person at the terminal where no path was given, or the result would replace an input
 */
export async function openPlans(
  paths: readonly string[],
  flags: Flags,
  want: Extract<Want, 'plan' | 'plan-with-tree'>,
): Promise<OpenedPlans> {
  requirePaths(paths)
  const { inputs, problems, images } = await expandInputs(paths)
  await refuseOverwrite(inputs, flags.output)
  const outcome: Outcome = { notes: imageNotes(images), problems }
  const readings = withProgress(readAll(openInputs(inputs, flags.reading.limits), want, flags), inputs.length, flags)
  return { ...outcome, plans: nameEach(readings, outcome), named: paths.length === 1 && inputs[0] === paths[0] }
}

async function* nameEach(
  readings: ReturnType<typeof readAll>,
  { notes, problems }: Outcome,
): AsyncGenerator<NamedPlan> {
  const first = new Map<string, { name: string; code: string }>()
  const tellApart = tellLabelsApart()
  for await (const { name, plan, id, code, problem, bare, lined } of readings) {
    if (problem !== null) problems.push(problem)
    if (plan === null) continue
    const twin = first.get(id)
    if (twin?.code === code) {
      notes.push({ name, text: sameText(twin.name) })
      continue
    }
    if (twin === undefined) first.set(id, { name, code })
    if (bare) notes.push({ name, text: bareText })
    // ids given by hand can be alike although the texts are not
    const own = twin === undefined ? plan : { ...plan, id: `${id}~${textCode(plan.source)}` }
    yield { plan: tellApart(own), name, lined }
  }
}

/** Every command that reads needs something to read. */
export function requirePaths(paths: readonly string[]): void {
  if (paths.length === 0)
    throw usageError(
      '没有给出文件；请给出文件、文件夹，或用 - 从标准输入读取',
      'no file given; name files or folders, or - for standard input',
    )
}
