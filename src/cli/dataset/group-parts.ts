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
 * Inputs in their order, all in one part where they are few, and else in parts of so many. Whether a part is the only one is
 * known before it is read.
 *
 * @param inputs the inputs
 * @param few at most so many stay together
 * @param size how many make a part where there are more
 */
export async function* groupParts(inputs: AsyncIterable<Input>, few: number, size: number): AsyncGenerator<Part> {
  const archives = new Map<string, string>()
  let number = 0
  let group: Input[] = []
  const close = async (single: boolean): Promise<Part> => {
    const hash = createHash('sha256')
    for (const input of group) hash.update(`${input.name}\0${await fingerprint(input, archives)}\0`)
    number++
    return { number, inputs: group, fingerprint: hash.digest('hex'), single }
  }
  let held: Input[] = []
  for await (const input of inputs) {
    held.push(input)
    if (held.length <= (number === 0 ? few : size)) continue
    for (; held.length > size; held = held.slice(size)) {
      group = held.slice(0, size)
      yield await close(false)
    }
  }
  const rest = number === 0
  for (; held.length > 0; held = held.slice(group.length)) {
    group = rest ? held : held.slice(0, size)
    yield await close(rest)
  }
}
