import type { ParseOptions, Plan } from '../model.js'
import type { FileBytes } from '../read-plan.js'

/**
 * `readPlan` that loads the parser and its words when it is called first, so that a page starts with a third of them.
 *
 * @param file the whole file: `Uint8Array`, `Buffer`, `ArrayBuffer` or `Blob`
 * @param options as for `parsePlan`
 * @returns the plan
 * @throws an `UnreadableError` that says what to do, where no text can be read from the bytes
 */
export async function readPlan(file: FileBytes, options: ParseOptions = {}): Promise<Plan> {
  const reader = await import('../read-plan.js')
  return reader.readPlan(file, options)
}
