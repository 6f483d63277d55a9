import { createHash } from 'node:crypto'
import type { Input } from '../read-job.js'
import { fingerprint } from './fingerprint.js'

/** Inputs that are written together. */
export interface Part {
  /** counted from 1 */
  number: number
  inputs: Input[]
  /** a code of the names and the content of its inputs */
  fingerprint: string
  /** whether it is the only one */
  single: boolean
}

/**
 * Inputs in parts of so many, in their order. Whether a part is the only one is known before it is read.
 *
 * @param inputs the inputs
 * @param size how many make a part
 */
export async function* groupParts(inputs: AsyncIterable<Input>, size: number): AsyncGenerator<Part> {
  const archives = new Map<string, string>()
  let number = 0
  let group: Input[] = []
  const close = async (single: boolean): Promise<Part> => {
    const hash = createHash('sha256')
    for (const input of group) hash.update(`${input.name}\0${await fingerprint(input, archives)}\0`)
    number++
    return { number, inputs: group, fingerprint: hash.digest('hex'), single }
  }
  for await (const input of inputs) {
    if (group.length === size) {
      yield await close(false)
      group = []
    }
    group.push(input)
  }
  if (group.length > 0) yield await close(number === 0)
}
