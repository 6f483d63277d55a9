import { readFileSync, readdirSync } from 'node:fs'
import type { Exclusion, Target } from '../../src/model.js'
import type { Place } from './make-records.js'

/** One case of a table in fixtures/targets. */
export interface Case {
  file: string
  /** line of the text, from 0 */
  line: number
  text: string
  place: Place
  targets: string[]
  /** null where the case does not list what is left out */
  exclusions: string[] | null
}

export const folder: URL = new URL('../../fixtures/targets/', import.meta.url)

export function readCases(): Case[] {
  const cases: Case[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cases'))) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
    for (const [line, words] of lines.entries()) {
      const rest = words.slice(2)
      const last = cases.at(-1)
      if (words.startsWith('? ')) cases.push({ file, line, text: rest, place: {}, targets: [], exclusions: null })
      else if (last === undefined || words.startsWith('#')) continue
      else if (words.startsWith('@ ')) last.place = readPlace(rest)
      else if (words.startsWith('+ ')) last.targets.push(rest)
      else if (words.startsWith('- '))
        last.exclusions = [...(last.exclusions ?? []), ...(rest === 'none' ? [] : [rest])]
    }
  }
  return cases
}

export function readPlace(words: string): Place {
  const entries = words.split(' ').map((word) => word.split('='))
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'year' ? Number(value) : value])) as Place
}

/** A target as a line of the table; `columns` says how many columns the case writes, `kind` whether it names the kind. */
export function printTarget(target: Target, columns: number, kind: boolean): string {
  const { comparator, min, max, unit, year, perYear, certainty, baseline, month } = target
  const value = comparator === 'range' ? `${min ?? ''}..${max ?? ''}` : String(min ?? max)
  const words = target.kind === 'milestone' ? ['milestone', year ?? '_'] : [comparator, value, unit ?? '_', year ?? '_']
  if (perYear) words.push('每年')
  if (certainty === 'aim') words.push('aim')
  if (baseline !== null) words.push(`base=${baseline}`)
  if (month !== null) words.push(`month=${month}`)
  if (kind) words.push(`kind=${target.kind}`)
  return [fold(target.valueText), words.join(' '), target.indicator, target.subject ?? '-']
    .slice(0, columns)
    .join(' | ')
}

export const printExclusion = ({ text, reason }: Exclusion): string => `${fold(text)} ${reason}`

const fold = (text: string): string => text.trim()
