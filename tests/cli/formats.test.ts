import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/index.js'
import { setUpCli } from './run-cli.js'

const { run } = setUpCli()
const formats = join(import.meta.dirname, '../../fixtures/formats')

test.each(readdirSync(formats).filter((name) => /^(?:hard|table)\./u.test(name)))('%s', async (name) => {
  const { code, stdout } = await run(['parse', join(formats, name), '--json'])
  expect(code).toBe(0)
  const plan = JSON.parse(stdout) as Plan
  expect(plan.targets.length).toBeGreaterThan(1)
  expect(plan).not.toHaveProperty('origins')
})

test('--changes original reads the text before tracked changes', async () => {
  const { stdout } = await run(['parse', join(formats, 'hard.doc'), '--json', '--changes', 'original'])
  expect((JSON.parse(stdout) as Plan).source).toContain('建成5家。')
})
