import type { PmcRule, PmcSheet } from './pmc.js'

const KINDS: readonly PmcRule['kind'][] = [
  'words',
  'themes',
  'horizon',
  'targets',
  'basis',
  'bodies',
  'published',
  'ask',
]

/**
 * A sheet of variables from JSON, checked.
 *
 * @param text the file's text
 * @throws Error naming the entry that cannot be used
 */
export function readPmcSheet(text: string): PmcSheet {
  const sheet = JSON.parse(text) as unknown
  if (!isObject(sheet) || !Array.isArray(sheet['dimensions']) || sheet['dimensions'].length === 0)
    throw new Error('A PMC sheet is an object with a list of dimensions.')
  for (const key of ['id', 'source'])
    if (typeof sheet[key] !== 'string') throw new Error(`A PMC sheet needs a text “${key}”.`)
  checkLabels(sheet['labels'], 'The sheet')
  const seen = new Set<string>()
  for (const dimension of sheet['dimensions'] as unknown[]) {
    const name = checkEntry(dimension, 'A dimension', seen)
    const { variables, rule } = dimension as { variables?: unknown; rule?: unknown }
    if (!Array.isArray(variables)) throw new Error(`Dimension ${name} needs a list of variables; it may be empty.`)
    if (rule !== undefined) checkRule(rule, name)
    for (const variable of variables as unknown[]) {
      const id = checkEntry(variable, `A variable of ${name}`, seen)
      const { rule: own, otherwise } = variable as { rule?: unknown; otherwise?: unknown }
      checkRule(own, id)
      if (otherwise !== undefined && otherwise !== 0 && otherwise !== 'ask')
        throw new Error(`Variable ${id}: “otherwise” is 0 or "ask".`)
    }
  }
  if (!Array.isArray(sheet['grades'])) throw new Error('A PMC sheet needs a list of grades; it may be empty.')
  for (const grade of sheet['grades'] as unknown[]) {
    const id = checkEntry(grade, 'A grade', new Set())
    if (typeof (grade as { from?: unknown }).from !== 'number') throw new Error(`Grade ${id} needs a number “from”.`)
  }
  return sheet as unknown as PmcSheet
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkEntry(entry: unknown, what: string, seen: Set<string>): string {
  const id = isObject(entry) ? entry['id'] : undefined
  if (typeof id !== 'string' || id === '') throw new Error(`${what} needs an id.`)
  if (seen.has(id)) throw new Error(`The id ${id} is given twice.`)
  seen.add(id)
  checkLabels((entry as Record<string, unknown>)['labels'], id)
  return id
}

function checkLabels(labels: unknown, what: string): void {
  if (!isObject(labels) || typeof labels['zh'] !== 'string' || typeof labels['en'] !== 'string')
    throw new Error(`${what} needs labels in zh and en.`)
}

function checkRule(rule: unknown, id: string): void {
  const kind = isObject(rule) ? rule['kind'] : undefined
  if (!KINDS.includes(kind as PmcRule['kind']))
    throw new Error(`Variable ${id} needs a rule whose kind is one of ${KINDS.join(', ')}.`)
  const { words, themes, from, to, atLeast, place } = rule as Record<string, unknown>
  const isList = (list: unknown): boolean => Array.isArray(list) && list.length > 0 && list.every((word) => typeof word === 'string' && word !== '') // prettier-ignore
  if (kind === 'words' && !isList(words)) throw new Error(`Variable ${id}: the rule needs a list of words.`)
  if (kind === 'words' && place !== undefined && place !== 'measures' && place !== 'text')
    throw new Error(`Variable ${id}: “place” is "measures" or "text".`)
  if (kind === 'themes' && !isList(themes)) throw new Error(`Variable ${id}: the rule needs a list of themes.`)
  if (kind === 'horizon' && (typeof from !== 'number' || (to !== null && typeof to !== 'number')))
    throw new Error(`Variable ${id}: the rule needs numbers “from” and “to” (to may be null).`)
  if (kind === 'targets' && typeof atLeast !== 'number')
    throw new Error(`Variable ${id}: the rule needs a number “atLeast”.`)
}
