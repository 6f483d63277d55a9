import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import type { Cell } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

/** A plan that states a value, one that does not, and what its cell must be. */
interface Case {
  note: string
  a: string[]
  b: string[]
  value: string
  cell: Cell['status']
  quote?: string
  not?: string
}

const read = (name: string): Case[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../fixtures/compare/absent/${name}.json`), 'utf8')) as Case[]

const plan = (place: string, lines: readonly string[]) =>
  parsePlan(`${place}卫生健康服务体系建设实施方案\n\n${lines.join('\n')}\n`, { id: place, label: place })

/** Status and quote of the cell of the second plan in the row of the first plan's value. */
function cellOf({ a, b, value }: Case): [string | undefined, string] {
  const plans = [plan('甲市', a), plan('乙市', b)]
  const target = plans[0]?.targets.find(({ quote }) => quote.includes(value))
  const row = comparePlans(plans).rows.find(({ cells }) => {
    const cell = cells['甲市']
    return cell?.status === 'stated' && cell.targets.some((one) => one === target)
  })
  const cell = row?.cells['乙市']
  if (cell?.status === 'stated') return [cell.status, cell.targets.map(({ quote }) => quote).join('\n')]
  return [cell?.status, cell !== undefined && 'quote' in cell ? cell.quote : '']
}

function isRight(one: Case): boolean {
  const [status, quote] = cellOf(one)
  return (
    status === one.cell &&
    (one.quote === undefined || quote.includes(one.quote)) &&
    (one.not === undefined || !quote.includes(one.not))
  )
}

test.each([...read('seen'), ...read('further')])('$note', (one) => {
  expect(isRight(one), cellOf(one).join(': ')).toBe(true)
})

test('kept back: at least five of six', () => {
  expect(read('kept-back').filter(isRight).length).toBeGreaterThanOrEqual(5)
})
