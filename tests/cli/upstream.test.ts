import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Comparison } from '../../src/model.js'
import { setUpCli } from './run-cli.js'

const { run } = setUpCli()
const cwd = join(import.meta.dirname, '../../fixtures/compare/chain')

test('compare --upstream gives the plan above a column, and a row for what is left out of it', async () => {
  const { code, stdout } = await run(['compare', 'county.md', '--upstream', 'city.md', '--format', 'csv'], { cwd })
  const rows = parse(stdout, { columns: true, bom: true }) as unknown as Record<string, string>[]
  const county = rows.filter(({ upstreamId }) => upstreamId !== '')
  const of = (status: string) =>
    county.filter(({ upstreamStatus }) => upstreamStatus === status).map((row) => row['indicator'])
  expect(code).toBe(0)
  expect(of('dropped')).toContain('每个县急救站数')
  expect(of('added')).toContain('新建改建村卫生室数')
  expect(county.find(({ upstreamStatus }) => upstreamStatus === 'dropped')?.['value']).toBe('')
})

test('the plan above is found by what a plan cites; JSON, tables, Markdown and page say the same', async () => {
  const files = ['county.md', 'city.md']
  const comparison = JSON.parse((await run(['compare', ...files, '--json'], { cwd })).stdout) as Comparison
  expect(comparison.upstream?.map(({ found }) => found)).toEqual(['basis'])
  const kept = comparison.rows.flatMap(({ upstream = [] }) => upstream).filter(({ status }) => status === 'kept').length
  expect(kept).toBe(comparison.upstream?.[0]?.counts.kept)
  for (const format of ['table', 'markdown', 'html']) {
    const { stdout } = await run(['compare', ...files, '--format', format], { cwd })
    expect(stdout.match(/对上级：保持/gu), format).toHaveLength(kept)
  }
  expect((await run(['compare', ...files, '--lang', 'en'], { cwd })).stdout).toContain('against the plan above: kept')
})
