import { fillIn } from '../../parts/fill-in.js'
import type { ReportData } from '../report-data.js'

/** The page's data, read once. */
export const data = JSON.parse(element('data', HTMLScriptElement).textContent) as ReportData

/**
 * An element of the page by id.
 *
 * @throws Error where the page has no such element
 */
export function element<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`The page has no ${id}`)
}

/** A word of the page with its blanks filled in. */
export function say(word: string, values: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(data.words[word] ?? word, values)
}
