import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findTargets } from '../../src/targets/find-targets.js'
import { makeRecords } from './make-records.js'
import { folder, printExclusion, printTarget, readCases, type Case } from './read-cases.js'

const cases = readCases()

function run(one: Case): { targets: string[]; exclusions: string[] | null } {
  const found = findTargets(makeRecords(one.text, one.place), one.text)
  const targets = found.targets.map((target, i) => {
    const written = one.targets[i]
    return printTarget(target, written?.split(' | ').length ?? 4, written?.includes('kind=') ?? false)
  })
  return { targets, exclusions: one.exclusions === null ? null : found.exclusions.map(printExclusion) }
}

if (process.env.UPDATE === '1') rewrite()

function rewrite(): void {
  for (const file of new Set(cases.map((one) => one.file))) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
    const written: string[] = []
    for (const [at, line] of lines.entries()) {
      if (line.startsWith('+ ') || line.startsWith('- ')) continue
      written.push(line)
      const one = cases.find(
        (other) => other.file === file && (other.line === at || (other.line === at - 1 && line.startsWith('@ '))),
      )
      if (one === undefined || (lines[at + 1]?.startsWith('@ ') ?? false)) continue
      const { targets, exclusions } = run(one)
      written.push(...targets.map((target) => `+ ${target}`))
      if (exclusions !== null)
        written.push(...(exclusions.length === 0 ? ['- none'] : exclusions.map((words) => `- ${words}`)))
    }
    writeFileSync(new URL(file, folder), written.join('\n'))
  }
}

describe('the table of cases', () => {
  it('holds at least 150 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })
  it.each(process.env.UPDATE === '1' ? [] : cases)('$file:$line $text', (one) => {
    const { targets, exclusions } = run(one)
    expect(targets).toEqual(one.targets)
    expect(exclusions).toEqual(one.exclusions)
  })
})
