import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | null = null

/**
 * Give back the memory of what was written. The engine would let its waste grow to several times what is in use before it
 * does so by itself, and with it what a run of a hundred thousand plans takes. An engine without it goes on without.
 */
export function collectGarbage(): void {
  if (collect === null) {
    setFlagsFromString('--expose-gc')
    const found: unknown = runInNewContext('typeof gc === "function" ? gc : null')
    collect = typeof found === 'function' ? (found as () => void) : () => undefined
  }
  collect()
}
