import { dirname } from 'node:path'
import type { Plan } from '../index.js'
import { textCode } from '../text/text-code.js'
import { expandInputs } from './expand-inputs.js'
import type { Flags } from './flags.js'
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
  requirePaths(paths)
  const { inputs, problems, images } = await expandInputs(paths)
  await refuseOverwrite(inputs, flags.output)
  const loaded: Omit<Loaded, 'single'> = { plans: [], names: [], lined: [], notes: imageNotes(images), problems }
  const first = new Map<string, { name: string; code: string }>()
  const readings = readAll(openInputs(inputs, flags.reading.limits), want, flags)
  for await (const { name, plan, id, code, problem, bare, lined } of withProgress(readings, inputs.length, flags)) {
    if (problem !== null) problems.push(problem)
    if (plan === null) continue
    const twin = first.get(id)
    if (twin?.code === code) {
      loaded.notes.push({ name, text: sameText(twin.name) })
      continue
    }
    if (twin === undefined) first.set(id, { name, code })
    // ids given by hand can be alike although the texts are not
    loaded.plans.push(twin === undefined ? plan : { ...plan, id: `${id}~${textCode(plan.source)}` })
    loaded.names.push(name)
    loaded.lined.push(lined)
    if (bare) loaded.notes.push({ name, text: bareText })
  }
  const single = paths.length === 1 && loaded.names.length <= 1 && inputs[0] === paths[0]
  return { ...loaded, plans: tellLabelsApart(loaded.plans), single }
}

/** Every command that reads needs something to read. */
export function requirePaths(paths: readonly string[]): void {
  if (paths.length === 0)
    throw usageError(
      '没有给出文件；请给出文件、文件夹，或用 - 从标准输入读取',
      'no file given; name files or folders, or - for standard input',
    )
}

/** Said of what is read but holds no measure and no target. */
export const bareText: Problem['text'] = {
  zh: '读得出文字，但没有编号的举措或目标，可能不是方案',
  en: 'readable, but without numbered measures or targets; perhaps not a plan',
}

/** How many images are named. */
const NAMED = 5

/** Said of images in a folder: they may be scans. */
export function imageNotes(images: readonly string[]): Problem[] {
  const [first] = images
  if (first === undefined) return []
  const names = images.slice(0, NAMED).join(', ')
  const more = images.length > NAMED ? ' …' : ''
  const text = {
    zh: `跳过图片 ${images.length} 个（${names}${more}）；如为扫描的方案，请先做文字识别（OCR）`,
    en: `images passed over: ${images.length} (${names}${more}); where they are scans of a plan, run text recognition (OCR) first`,
  }
  return [{ name: dirname(first), text }]
}

/** Said of a second file with the same text. */
export function sameText(other: string): Problem['text'] {
  return { zh: `与 ${other} 是同一份文字，只算一次`, en: `the same text as ${other}, taken once` }
}
