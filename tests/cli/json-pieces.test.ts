import { describe, expect, it } from 'vitest'
import { jsonPieces } from '../../src/cli/json-pieces.js'
import { parsePlan } from '../../src/index.js'

describe('jsonPieces', () => {
  const plan = parsePlan(
    '市方案\n一、任务\n（一）建设。到2027年，新建医院2家。（市卫健委负责）\n指标\t2027年\n签约率\t≥75%\n',
  )

  it.each([
    ['a plan with its tree', plan],
    ['empty members', { a: [], b: {}, c: [[], {}, [[1]]], d: null }],
    ['what JSON leaves out', { a: undefined, b: [undefined, () => 1, Symbol('x')], c: () => 1, d: new Date(0) }],
    ['text that looks like layout', { 'a\n"b': '一\n  二', children: [{ children: [{ text: '\n' }] }] }],
    ['a list', [1, [2, { children: [] }], '三']],
    ['nothing', {}],
  ])('prints %s as JSON does', (_, value) => {
    for (const indent of [0, 2])
      expect([...jsonPieces(value, indent)].join('')).toBe(JSON.stringify(value, null, indent))
  })

  it('comes in pieces where it is long, and in one where it is not', () => {
    const long = { values: Array.from({ length: 5_000 }, (_, i) => ({ name: `第${i}项`, children: [i] })) }
    const pieces = [...jsonPieces(long, 2)]
    expect(pieces.length).toBeGreaterThan(1)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_200)
    expect(pieces.join('')).toBe(JSON.stringify(long, null, 2))
    expect([...jsonPieces(plan, 0)]).toHaveLength(1)
  })
})
