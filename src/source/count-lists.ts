import { formatNumber, type NumberFormat } from './format-number.js'

/** A level of a list as the file defines it. */
export interface ListLevel {
  start: number
  /** null: the level shows a bullet or nothing */
  format: NumberFormat | null
  /** `%1`–`%9` stand for the numbers of the levels */
  text: string
  /** level (from 1) whose number restarts this one; 0: never; null: any higher level */
  restart: number | null
  /** all numbers in Arabic digits */
  legal: boolean
  /** nothing stands between the label and the text */
  tight: boolean
}

/** One list of a document: its levels, and the starts that it alone overrides. */
export interface ListPlace {
  /** the definition that the numbers are counted for: two lists of one definition count on */
  definition: string
  /** the list; its overridden starts have their effect once */
  list: string
  /** from 0 */
  level: number
  levelAt: (level: number) => ListLevel | undefined
  startAt: (level: number) => number | null
}

/** After these a label needs no space before the text. */
const CLOSED = /[、，。．：）〉》」』】〕]$/u
const PLACEHOLDER = /%([1-9])/gu
const LAST_LEVEL = 8

/**
 * Count the numbered paragraphs of a document as Word does: a number restarts after one of a higher level, a list may
 * override where it starts, two lists of one definition count on. Source: ISO/IEC 29500-1, 17.9.
 *
 * @returns a function to call once for each numbered paragraph, in document order: the label with the space behind it,
 * or null where it shows none
 */
export function createListCounter(): (place: ListPlace) => string | null {
  /** numbers reached so far, by definition and level */
  const counters = new Map<string, (number | undefined)[]>()
  /** overridden starts that have had their effect */
  const started = new Set<string>()
  return ({ definition, list, level: index, levelAt, startAt }) => {
    const level = levelAt(index)
    if (level === undefined) return null
    const counter = counters.get(definition) ?? []
    counters.set(definition, counter)
    const override = startAt(index)
    const key = `${list} ${index}`
    if (override !== null && !started.has(key)) counter[index] = override
    else counter[index] = (counter[index] ?? level.start - 1) + 1
    started.add(key)
    for (let deeper = index + 1; deeper <= LAST_LEVEL; deeper++) {
      const restart = levelAt(deeper)?.restart ?? null
      if (restart === null || index < restart) counter[deeper] = undefined
    }
    if (level.format === null && !level.text.includes('%')) return null

    const label = level.text.replace(PLACEHOLDER, (_match, digit: string) => {
      const at = Number(digit) - 1
      const shown = levelAt(at)
      const format = level.legal ? 'decimal' : (shown?.format ?? null)
      return format === null ? '' : formatNumber(counter[at] ?? shown?.start ?? 1, format)
    })
    if (label.trim() === '') return null
    return level.tight || CLOSED.test(label) ? label : `${label} `
  }
}
