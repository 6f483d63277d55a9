import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderTable } from '../../src/output/terminal/render-table.js'
import { renderTargets } from '../../src/output/terminal/render-targets.js'
import { toTerminal } from '../../src/output/to-terminal.js'
import { showControls } from '../../src/text/show-controls.js'
import { makeAudit, makeComparison, makeDiff, makePlan, makeReview } from './sample.js'

const STEERING = /(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/u
const evil = fc.string({
  unit: fc.constantFrom('甲', '\u001b', '[31m', '\u0007', '\u009b', '\u202e', '\ud800', '\r', '\n', 'a'),
})

/** Every text of a result with something put into it. */
function poison(value: unknown, words: string): unknown {
  if (typeof value === 'string') return value + words
  if (Array.isArray(value)) return value.map((entry) => poison(entry, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, KEPT.has(key) ? entry : poison(entry, words)]),
  )
}

/** Codes of the model and ids that lead to one another. */
const KEPT = new Set(
  [
    'id',
    'planId',
    'kind',
    'comparator',
    'severity',
    'status',
    'certainty',
    'op',
    'role',
    'doubts',
    'theme',
    'tree',
  ].concat(['parent', 'path', 'sectionId', 'measureId', 'level', 'result', 'reasons', 'match', 'unitFamily', 'answer']),
)

test('no result sends a control to a terminal, whatever its texts hold', () => {
  fc.assert(
    fc.property(evil, (words) => {
      for (const value of [makePlan(), makeComparison(), makeDiff(), makeReview(), makeAudit()])
        expect(toTerminal(poison(value, words) as typeof value)).not.toMatch(STEERING)
      expect(renderTargets([poison(makePlan(), words) as ReturnType<typeof makePlan>])).not.toMatch(STEERING)
      expect(renderTable([words], [[words, { text: words, note: words }]], { width: 40 }).join('\n')).not.toMatch(
        STEERING,
      )
    }),
    { numRuns: 60 },
  )
})

test('what is shown stays JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(showControls(JSON.stringify({ text })))).toEqual({ text })
    }),
  )
  expect(showControls('甲\t乙\r\n丙\u001b[0m')).toBe('甲\t乙\r\n丙\\u001b[0m')
})
