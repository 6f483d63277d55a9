import type { Limits } from '../index.js'
import { checkLimit } from '../source/check-limit.js'

/**
 * The lines of a stream of bytes.
 *
 * @param chunks bytes of the stream
 * @param limits other limits than the usual ones; a line may be as long as a file
 * @throws an error where a line is longer
 */
export async function* splitLines(
  chunks: AsyncIterable<unknown>,
  limits: Partial<Limits> | undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  let length = 0
  for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    for (const [i, part] of parts.entries()) {
      pieces.push(part)
      length += part.length
      checkLimit('bytes', length, limits)
      if (i === parts.length - 1) break
      yield pieces.join('')
      pieces = []
      length = 0
    }
  }
  pieces.push(decoder.decode())
  yield pieces.join('')
}
