import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generator, schemaVersion, version } from '../../src/generator.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import { corpus, setUpCli } from './run-cli.js'

const { run } = setUpCli()
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'duizhao-schemas-'))
const plans = ['xian-2024.md', 'xining-2024.md', 'huzhu-2025.md'].map((name) => join(corpus, name))

/** A schema as it is published, and closed: nothing may be in a result that it does not name. */
function readSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as Record<string, unknown>
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, closed(entry)]))
  return typeof copy['properties'] === 'object' && copy['additionalProperties'] === undefined
    ? { ...copy, additionalProperties: false }
    : copy
}

const validators = new Map<string, ValidateFunction>()

function errorsOf(name: string, value: unknown): string[] {
  const validate =
    validators.get(name) ??
    new Ajv2020({ allowUnionTypes: true, strict: false }).compile(closed(readSchema(name)) as object)
  validators.set(name, validate)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

const json = async (...args: string[]): Promise<unknown> => JSON.parse((await run(args)).stdout)

beforeAll(() => {
  writeFileSync(join(folder, 'draft.txt'), '云岭市健康行动方案\n\n一、主要任务\n\n1. 做好签约。签约率达到XX%。\n')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('every schema is one of 2020-12 with its version', () => {
  const names = readdirSync(join(root, 'schemas'))
  expect(names.length).toBe(8)
  for (const name of names) {
    const schema = readSchema(name.replace('.schema.json', ''))
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['$id']).toBe(`urn:duizhao:schema:${name.replace('.schema.json', '')}:${schemaVersion}`)
    expect(() => new Ajv2020({ strict: false }).compile(schema)).not.toThrow()
  }
})

describe('what the command line prints is what its schema says', () => {
  const made = { schemaVersion, generator: { name: 'duizhao', version }, vocabulary: { id: 'health' } }

  test('plans, with and without the tree', async () => {
    for (const plan of (await json('parse', corpus, '--json')) as unknown[]) {
      expect(errorsOf('plan', plan)).toEqual([])
      expect(plan).toMatchObject(made)
    }
    expect(errorsOf('plan', await json('parse', plans[0] ?? '', '--json', '--tree'))).toEqual([])
    const lines = (await run(['parse', ...plans, '--format', 'ndjson'])).stdout.trimEnd().split('\n')
    for (const line of lines) expect(errorsOf('plan', JSON.parse(line))).toEqual([])
  })

  test('comparison, diff, review and audit', async () => {
    const calls: [string, string[]][] = [
      ['comparison', ['compare', corpus]],
      ['comparison', ['compare', ...plans, '--against', 'median']],
      ['diff', ['diff', ...plans.slice(0, 2)]],
      ['review', ['review', join(folder, 'draft.txt'), ...plans]],
      ['review', ['review', plans[0] ?? '', '--against', corpus, '--upstream', plans[1] ?? '']],
    ]
    for (const [name, args] of calls) {
      const result = await json(...args, '--json')
      expect([args[0], errorsOf(name, result)]).toEqual([args[0], []])
      expect(result).toMatchObject(made)
    }
    const audits = (await json('audit', ...plans, '--json')) as unknown[]
    for (const audit of [audits].flat()) {
      expect(errorsOf('audit', audit)).toEqual([])
      expect(audit).toMatchObject(made)
    }
  })
})

test('vocabularies and packs are what their schemas say', () => {
  expect(errorsOf('vocabulary', JSON.parse(JSON.stringify(defaultVocabulary)))).toEqual([])
  for (const name of ['education', 'environment'])
    expect(
      errorsOf('vocabulary-pack', JSON.parse(readFileSync(join(root, 'examples/packs', `${name}.json`), 'utf8'))),
    ).toEqual([])
})

test('corrections are what their schema says', () => {
  const correction = {
    id: 'c1',
    plan: 'a'.repeat(64),
    anchor: { exact: '60%以上', prefix: '达到', suffix: '。', start: 3, end: 8 },
    indicator: '签约率',
    change: { kind: 'edit', fields: { min: 65 } },
    who: '张三',
    when: '2026-11-28T10:00:00Z',
  }
  expect(errorsOf('corrections', { corrections: [correction] })).toEqual([])
  expect(errorsOf('corrections', { schemaVersion, generator, corrections: [correction] })).toEqual([])
  expect(errorsOf('corrections', { corrections: [{ ...correction, change: { kind: 'guess' } }] })).not.toEqual([])
})

test('a result that is not as it should be is refused', async () => {
  const plan = (await json('parse', plans[0] ?? '', '--json')) as Record<string, unknown>
  expect(errorsOf('plan', { ...plan, schemaVersion: undefined })).not.toEqual([])
  expect(errorsOf('plan', { ...plan, targets: [{ id: 't1' }] })).not.toEqual([])
  expect(errorsOf('plan', { ...plan, more: 1 })).not.toEqual([])
  // as published they are open: a later version may add fields
  const open = new Ajv2020({ strict: false }).compile(readSchema('plan'))
  expect(open({ ...plan, more: 1 })).toBe(true)
})
