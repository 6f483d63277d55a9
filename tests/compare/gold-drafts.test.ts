import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { readMarkedPlans } from './gold-rows.js'
import { readMarkedDrafts, scoreFindings } from './gold-drafts.js'

const fixtures = join(import.meta.dirname, '../../fixtures/compare')
const read = (id: string): Plan => parsePlan(readFileSync(join(fixtures, `chain/${id}.md`), 'utf8'), { id, label: id })
/** Plans that a draft is read beside; the others are read by themselves. */
const peers: Record<string, Plan[]> = {
  'city-below': [read('province')],
  chronic: [read('province'), read('city')],
  elderly: readMarkedPlans(join(fixtures, 'rows')).plans,
}

const drafts = [
  'seen',
  'kept-back',
  'fresh',
  'fresh-kept-back',
  'last',
  'fifth',
  'fifth-kept-back',
  'sixth',
  'sixth-second',
].flatMap((folder) => readMarkedDrafts(join(fixtures, 'drafts', folder)))

test.each(drafts)('the planted faults of $name', (draft) => {
  const { findings } = reviewDraft(draft.plan, peers[draft.name] ?? [])
  const { missed, trapped } = scoreFindings(draft, findings)
  expect(draft.faults.length).toBeGreaterThan(3)
  expect(missed.map(({ rules, text }) => `${rules.join('/')} ${text}`)).toEqual([])
  expect(trapped.map(({ text }) => text)).toEqual([])
})
