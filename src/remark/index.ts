import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Lang, ParseOptions, Plan } from '../model.js'
import { reportMessages } from '../output/to-vfile.js'
import { parsePlan } from '../parse-plan.js'

declare module 'vfile' {
  interface DataMap {
    /** the plan that `duizhao/remark` has read from the file */
    plan: Plan
  }
}

/** Options of the plugin: those of `parsePlan`, and the language of the messages. */
export interface DuizhaoOptions extends ParseOptions {
  /** default Chinese */
  lang?: Lang
}

/**
 * A unified plugin that reads the file as a plan: the plan is put on `file.data.plan`, and what is odd in it is
 * reported as messages of the file, each with place, rule id, what stands there and what was expected.
 *
 * The plan is read from the file's own text, not from the syntax tree, so that every number keeps its exact place;
 * the tree is left as it is. Offsets are the same as in the tree: a byte order mark is not counted.
 *
 * @param options as for `parsePlan`, and `lang`
 * @returns the transform
 */
export function duizhao(options: DuizhaoOptions = {}): (tree: Root, file: VFile) => undefined {
  const { lang, ...parseOptions } = options
  return (_tree, file) => {
    const name = file.basename
    const plan = parsePlan(String(file), { ...(name === undefined ? {} : { name }), ...parseOptions })
    file.data.plan = plan
    reportMessages(plan, file, lang === undefined ? {} : { lang })
  }
}

/** For programs that load a plugin by its name: `remark --use duizhao/remark`. */
export { duizhao as default }
export type { ParseOptions, Plan, PlanMessage } from '../model.js'
export { planToVFile } from '../output/to-vfile.js'
