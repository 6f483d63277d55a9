import type { DepartmentConcept, Vocabulary } from '../model.js'
import { AROUND, BRACKETED, ENDS_IN_COMMITTEE, ENDS_IN_LEVEL, JOINS, LEVEL, TRAILING } from '../words/body-words.js'
import { simplify } from '../text/traditional.js'
import { findRegion } from './find-region.js'

interface Patterns {
  ids: Map<string, string>
  /** departments that any name can stand in front of */
  named: ReadonlySet<string>
  /** length of the longest */
  longest: number
}

const tables = new WeakMap<readonly DepartmentConcept[], Patterns>()

/**
 * The canonical department of a responsible body: 市发改委, 区发改局 and 县发展和改革局 are one department at three levels.
 *
 * @param name the body as printed
 * @param vocabulary whose departments to use
 * @returns id of the department, e.g. `development-reform`; null where the vocabulary does not know the body
 */
export function departmentOf(name: string, vocabulary: Vocabulary): string | null {
  const table = patternTable(vocabulary.departments)
  const clean = trim(simplify(name).replace(/\s/gu, '').replace(/\(/gu, '（').replace(/\)/gu, '）'))
  const plain = clean.replace(TRAILING, '')
  return (
    lookUp(plain, table) ??
    (BRACKETED.test(plain) ? lookUp(plain.replace(BRACKETED, ''), table) : null) ??
    lookUpJoined(plain, table)
  )
}

/** Without the signs around it. */
function trim(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && AROUND.has(name[start] ?? '')) start++
  while (end > start && AROUND.has(name[end - 1] ?? '')) end--
  return name.slice(start, end)
}

/** Longest known name that the body ends in, with nothing but a level or a place in front. */
function lookUp(name: string, table: Patterns): string | null {
  for (let i = Math.max(0, name.length - table.longest); i < name.length; i++) {
    const id = table.ids.get(name.slice(i))
    if (id !== undefined && canPrecede(name.slice(0, i), table.named.has(id))) return id
  }
  return null
}

/** 高新区和国际港管委会, 区县政府和开发区: names that stay one body are of one kind; the last of them tells it. */
function lookUpJoined(name: string, table: Patterns): string | null {
  const parts = name.split(JOINS)
  if (parts.length < 2) return null
  for (const part of parts.reverse()) {
    const id = part === '' ? null : lookUp(part, table)
    if (id !== null) return id
  }
  return null
}

function canPrecede(prefix: string, named: boolean): boolean {
  if (prefix === '' || named || LEVEL.test(prefix)) return true
  if (ENDS_IN_LEVEL.test(prefix) || ENDS_IN_COMMITTEE.test(prefix)) return true
  if (prefix.length > 12) return false
  const region = findRegion(prefix)
  return (region !== null && region.end === prefix.length) || prefix.length <= 3
}

function patternTable(departments: readonly DepartmentConcept[]): Patterns {
  const known = tables.get(departments)
  if (known !== undefined) return known
  const named = new Set(departments.flatMap((department) => (department.named === true ? [department.id] : [])))
  const table: Patterns = { ids: new Map(), named, longest: 0 }
  for (const department of departments)
    for (const pattern of [department.prefLabel.zh, ...department.altLabel, ...department.patterns])
      if (!table.ids.has(pattern)) {
        table.ids.set(pattern, department.id)
        table.longest = Math.max(table.longest, pattern.length)
      }
  tables.set(departments, table)
  return table
}
