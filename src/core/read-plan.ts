import type { ParseOptions, Plan } from '../model.js'

/**
 * `readPlan` that loads the parser and its words when it is called first, so that a page starts with a third of them.
 *
 * @param bytes the whole file
 * @param options as for `parsePlan`
 * @returns the plan
 * @throws an `UnreadableError` that says what to do, where no text can be read from the bytes
 */
export async function readPlan(bytes: Uint8Array, options: ParseOptions = {}): Promise<Plan> {
  const reader = await import('../read-plan.js')
  return reader.readPlan(bytes, options)
}
