import type { Flags } from './flags.js'

const BAR = 24

/**
 * Show a bar on stderr while items go by, when more than a second of work is ahead and someone is watching.
 *
 * @param items what is worked through
 * @param total how many there will be
 * @param flags options of the call; `quiet` keeps stderr clean
 */
export async function* withProgress<T>(items: AsyncIterable<T>, total: number, flags: Flags): AsyncGenerator<T> {
  const { stderr } = process
  if (!stderr.isTTY || flags.quiet) {
    yield* items
    return
  }
  const start = performance.now()
  let done = 0
  let shown = 0
  for await (const item of items) {
    yield item
    done++
    const now = performance.now()
    const ahead = ((now - start) / done) * (total - done)
    if (now - shown < 100 || (shown === 0 && ahead < 1000)) continue
    shown = now
    const filled = Math.min(BAR, Math.round((done / total) * BAR))
    stderr.write(`\r[${'='.repeat(filled)}${' '.repeat(BAR - filled)}] ${done}/${total} `)
  }
  if (shown > 0) stderr.write('\r\u001b[K')
}
