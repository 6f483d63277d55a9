import { expect, test } from 'vitest'
import * as labels from '../../src/output/labels.js'
import { partWords } from '../../src/output/parts/words.js'
import { standings } from '../../src/output/parts/standings.js'
import { words as reportWords } from '../../src/output/report/words.js'
import type { Labels } from '../../src/model.js'
import { words as pageWords } from '../../src/workbench/page/words.js'

/** The words of a page that are not those of both. */
function own(words: Readonly<Record<string, Labels>>): string[] {
  return Object.entries(words)
    .filter(([key]) => !(key in partWords))
    .map(([, { zh, en }]) => `${zh} | ${en}`)
}

test('what the report and the workbench both say stands in one table, and what tables say too in theirs', () => {
  const shared = Object.values(partWords).map(({ zh, en }) => `${zh} | ${en}`)
  const report = own(reportWords)
  const workbench = own(pageWords)
  const tables = [labels.cellStatusLabels, labels.severityLabels, labels.tierLabels, labels.doubtLabels, standings]
  const listed = tables.flatMap((table) => Object.values(table).map(({ zh, en }) => `${zh} | ${en}`))
  const twice = (a: readonly string[], b: readonly string[]): string[] => a.filter((words) => b.includes(words))
  expect(shared.length).toBeGreaterThan(20)
  expect(twice(report, workbench)).toEqual([])
  expect(twice([...report, ...workbench], shared)).toEqual([])
  expect(twice([...report, ...workbench, ...shared], listed)).toEqual([])
})
