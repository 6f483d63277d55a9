import { showControls } from '../../text/show-controls.js'

/**
 * A result whose texts cannot steer a terminal. The source of a plan stays, since places count in it: who prints of it
 * makes that piece harmless.
 *
 * @param value plain data; the tree of a plan is not looked at, no renderer prints it
 * @returns the value itself where there is nothing to show, else a copy
 */
export function harmless<T>(value: T): T {
  return clean(value) as T
}

const UNTOUCHED = new Set(['source', 'tree'])

function clean(value: unknown): unknown {
  // a return in mid-line would let what follows overwrite it
  if (typeof value === 'string') return showControls(value).replaceAll('\r\n', '\n')
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const entries: unknown[] = value
    const cleaned = entries.map(clean)
    return cleaned.every((entry, i) => entry === entries[i]) ? value : cleaned
  }
  const entries = Object.entries(value as Record<string, unknown>)
  const cleaned = entries.map(([key, entry]) => [key, UNTOUCHED.has(key) ? entry : clean(entry)] as const)
  // keys are ids of plans or names of rules; what they lead to is found by them, so they stay too
  return cleaned.every(([, entry], i) => entry === entries[i]?.[1]) ? value : Object.fromEntries(cleaned)
}
