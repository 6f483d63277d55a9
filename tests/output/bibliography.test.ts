import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import type { CitedPlan } from '../../src/output/citation/bibliography-entries.js'
import { toBibtex } from '../../src/output/to-bibtex.js'
import { toCslJson } from '../../src/output/to-csl-json.js'
import { toRis } from '../../src/output/to-ris.js'
import { makePlan } from './sample.js'

const root = join(import.meta.dirname, '../..')
const plan: CitedPlan = makePlan()
const bare: CitedPlan = {
  ...plan,
  id: 'bare',
  source: 'another text',
  meta: {
    ...plan.meta,
    issuer: null,
    docNumber: null,
    issuedOn: null,
    publishedOn: null,
    region: null,
    status: 'draft',
  },
}

interface Item {
  'citation-key'?: string
  type: string
  title: string
  author?: { literal?: string; family?: string }[]
  number?: string
  issued?: { 'date-parts': number[][] }
  URL?: string
}

/** What another program's reader makes of a file. */
const read = (type: string, text: string): Item[] => plugins.input.chain(text, { forceType: type }) as Item[]

test('BibTeX is read back as it was meant, names in Chinese', () => {
  const text = toBibtex([plan, bare], {
    urls: { [plan.id]: 'https://example.org/7?a=b&c=d' },
    accessedOn: '2026-01-02',
  })
  const [first, second] = read('@bibtex/text', text)
  expect(first).toMatchObject({
    type: 'report',
    title: '云岭市健康服务行动方案',
    // in one piece: no first name was split off
    author: [{ family: '云岭市人民政府办公室' }],
    number: '云政办〔2024〕7号',
    issued: { 'date-parts': [[2024, 3]] },
    URL: 'https://example.org/7?a=b&c=d',
  })
  expect(second).toMatchObject({ title: '云岭市健康服务行动方案' })
  expect(text).toContain('date = {2024-03-05}')
  expect(second?.author).toBeUndefined()
  expect(text).toContain('note = {征求意见稿}')
})

test('signs that TeX takes for itself are letters again when they are read', () => {
  const title = '50%_A&B #1 {甲} ~^\\ $2'
  const text = toBibtex({ ...plan, meta: { ...plan.meta, planTitle: title } })
  expect(text).toContain('50\\%\\_A\\&B \\#1 \\{甲\\} \\textasciitilde{}\\textasciicircum{}\\textbackslash{} \\$2')
  expect(text.split('\n').filter((line) => /^ {2}\w+ = \{.*\},$/u.test(line))).toHaveLength(text.split('\n').length - 3)
})

test('RIS is read back as it was meant', () => {
  const text = toRis([plan, bare])
  expect(text.split('\r\n').at(-2)).toBe('ER  - ')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  const [first, second] = read('@ris/file', text)
  expect(first).toMatchObject({
    title: '云岭市健康服务行动方案',
    author: [{ family: '云岭市人民政府办公室' }],
    issued: { 'date-parts': [[2024]] },
  })
  expect(text).toContain('DA  - 2024/03/05/')
  expect(second?.author).toBeUndefined()
})

test('CSL-JSON has what citeproc prints, and leaves out what is not printed', () => {
  const [first, second] = toCslJson([plan, bare])
  expect(first).toEqual({
    id: first?.id,
    type: 'report',
    title: '云岭市健康服务行动方案',
    genre: '政府文件',
    language: 'zh-CN',
    author: [{ literal: '云岭市人民政府办公室' }],
    publisher: '云岭市人民政府办公室',
    number: '云政办〔2024〕7号',
    issued: { 'date-parts': [[2024, 3, 5]] },
  })
  expect(Object.keys(second ?? {})).toEqual(['id', 'type', 'title', 'genre', 'language', 'status'])
})

test('keys are ASCII, the same in every set, and no two are alike', () => {
  const keys = (plans: CitedPlan[]): string[] => toCslJson(plans).map(({ id }) => id)
  const [alone = ''] = keys([plan])
  expect(alone).toMatch(/^cn\d*-2024-[a-z\d]{10}$/u)
  expect(keys([bare, plan, plan])).toEqual([keys([bare])[0], alone, `${alone}-2`])
  expect(toBibtex(plan)).toContain(`{${alone},`)
  expect(toRis(plan)).toContain(`ID  - ${alone}\r\n`)
})

test('the year of a plan that is not dated is the one of its number', () => {
  const [item] = toCslJson({ ...plan, meta: { ...plan.meta, issuedOn: null, publishedOn: null } })
  expect(item?.issued).toEqual({ 'date-parts': [[2024]] })
})

test('quotes carry section and page', () => {
  const paged = { ...plan, targets: plan.targets.map((target) => ({ ...target, page: 3 })) }
  expect(toRis(paged, { quotes: true })).toContain('N1  - “居民签约率达到60%以上”（二、（一）1.，第3页）\r\n')
  expect(toBibtex(paged, { quotes: true })).toContain('“居民签约率达到60\\%以上”（二、（一）1.，第3页）')
  expect(toCslJson(paged, { quotes: true })[0]?.custom?.quotes[0]).toEqual({
    text: '居民签约率达到60%以上',
    section: '二、（一）1.',
    page: 3,
  })
})

test('the library can be cited itself: CFF 1.2.0 with what it requires', () => {
  const cff = readFileSync(join(root, 'CITATION.cff'), 'utf8')
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>
  const key = (name: string): string | undefined => new RegExp(`^${name}: *(.*)$`, 'mu').exec(cff)?.[1]
  expect(key('cff-version')).toBe('1.2.0')
  expect(key('message')).not.toBe('')
  expect(key('title')).toContain('duizhao')
  expect(cff).toMatch(/^authors:\n {2}- name: \S/mu)
  expect([key('version'), key('license'), key('type')]).toEqual([version, license, 'software'])
  // no other key than those of the schema of CFF 1.2.0
  const known = 'abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version'.split(' ') // prettier-ignore
  const used = [...cff.matchAll(/^([a-z-]+):/gmu)].map(([, name]) => name)
  expect(used.filter((name) => !known.includes(name ?? ''))).toEqual([])
})
