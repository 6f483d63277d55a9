import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/model.js'
import { datasetTables } from '../../src/output/dataset/dataset-tables.js'
import { fieldNotes } from '../../src/output/dataset/field-notes.js'
import { toDataset, type DatasetOptions } from '../../src/output/dataset/to-dataset.js'
import { columnLabels } from '../../src/output/labels.js'
import { rowColumns } from '../../src/output/rows/row-schemas.js'
import { parsePlan } from '../../src/parse-plan.js'
import { checkDataset, type Descriptor } from './dataset-checks.js'
import { checkDescriptor } from './frictionless-schemas.js'
import { checkDoFile, checkSyntaxFile } from './script-checks.js'

const corpus = join(import.meta.dirname, '../../corpus')
const plans: Plan[] = readdirSync(corpus)
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .sort()
  .map((name) => parsePlan(readFileSync(join(corpus, name), 'utf8'), { name }))

const population = {
  rows: [
    { 行政区划代码: '610100', '人口（万人）': '1,307.8', note: 'a "quoted", note' },
    { 行政区划代码: '6301', '人口（万人）': '248', note: '' },
    { 行政区划代码: '110000', '人口（万人）': '2185', note: 'no plan' },
  ],
}

async function write(folder: string, options: DatasetOptions = {}): Promise<void> {
  for (const file of await toDataset(plans, options)) {
    const path = join(folder, file.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'text' in file ? file.text : file.bytes)
  }
}

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-dataset-'))
  await write(folder, { join: population })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the description of the columns', () => {
  test('every column of every table has head and meaning in both languages', () => {
    for (const { fields, title, about } of datasetTables())
      for (const { name, head, about: meaning } of [...fields, { name: '', head: title, about }])
        for (const text of [head, meaning]) {
          expect([name, text.zh]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)])
          expect([name, text.en]).toEqual([name, expect.stringMatching(/^[A-Za-z]/u)])
        }
  })

  test('every column has a note of its own', () => {
    const columns = datasetTables().flatMap(({ fields }) => fields.map(({ name }) => name))
    expect(columns.filter((name) => !(name in fieldNotes))).toEqual([])
  })

  test('no note is left of a column that is gone', () => {
    const used = new Set(datasetTables().flatMap(({ fields }) => fields.map(({ name }) => name)))
    const known = new Set([...used, ...Object.values(rowColumns).flat()])
    expect(Object.keys(fieldNotes).filter((name) => !known.has(name) && !(name in columnLabels))).toEqual([])
  })

  test('the code lists of both languages are whole', () => {
    for (const { fields } of datasetTables())
      for (const { codes } of fields)
        for (const entry of codes?.entries ?? []) expect([entry.code, entry.zh, entry.en]).not.toContain('')
  })
})

describe('the data set of the corpus', () => {
  test('its descriptor is valid by the schemas of Frictionless Data', () => {
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor
    expect(checkDescriptor(descriptor)).toEqual([])
    expect(descriptor.resources.map(({ name }) => name)).toEqual(
      'plans regions sections measures bodies themes targets exclusions wordings comparisons'
        .split(' ')
        .flatMap((name) => [name, `${name}-parquet`]),
    )
    // what a broken one gives
    expect(checkDescriptor({ resources: [{ name: 'x', profile: 'tabular-data-resource' }] })).not.toEqual([])
  })

  test('its files are what the descriptor says: types, codes, keys, hashes, CSV as Parquet', async () => {
    expect(await checkDataset(folder)).toEqual([])
  })

  test('is the same again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'duizhao-dataset-'))
    await write(again, { join: population })
    for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const path = join(name.parentPath, name.name).slice(folder.length)
      expect([path, readFileSync(join(again, path)).equals(readFileSync(join(folder, path)))]).toEqual([path, true])
    }
    rmSync(again, { recursive: true })
  })

  test("a user's own columns stand beside their region, and nowhere else", () => {
    const [head, ...rows] = readFileSync(join(folder, 'regions.csv'), 'utf8').trimEnd().split('\r\n')
    expect(head).toBe('regionCode,region,level,province,city,county,人口_万人,note')
    expect(rows.find((row) => row.startsWith('610100'))).toMatch(/,1307\.8,"a ""quoted"", note"$/u)
    expect(rows.find((row) => row.startsWith('630100'))).toMatch(/,248,$/u)
    expect(rows.some((row) => row.startsWith('110000'))).toBe(false)
    expect(rows.filter((row) => row.endsWith(',,')).length).toBe(rows.length - 2)
  })

  test('two rows for one region are refused', async () => {
    const twice = { rows: [...population.rows, { 行政区划代码: '610100', '人口（万人）': '1', note: '' }] }
    await expect(toDataset(plans, { join: twice })).rejects.toThrow(/610100 stands twice/u)
    await expect(toDataset(plans, { join: { rows: [{ a: '1' }], by: 'b' } })).rejects.toThrow(/no column "b"/u)
  })

  test('both code books name every column and code', () => {
    for (const name of ['codebook.md', 'codebook.zh.md']) {
      const text = readFileSync(join(folder, name), 'utf8')
      for (const { fields } of datasetTables().filter((table) => table.name !== 'failures'))
        for (const { name: column, codes } of fields) {
          expect(text).toContain(`| \`${column}\` |`)
          for (const { code } of codes?.entries ?? []) expect(text).toContain(`| \`${code}\` |`)
        }
    }
  })
})

describe('the scripts', () => {
  test('the do-file declares every variable and labels every code', () => {
    const text = readFileSync(join(folder, 'scripts/read.do'), 'utf8')
    expect(checkDoFile(text, JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor)).toEqual(
      [],
    )
  })

  test('the syntax for SPSS declares every variable, wide enough, and labels every code', () => {
    const text = readFileSync(join(folder, 'scripts/read.sps'), 'utf8')
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor
    expect(checkSyntaxFile(text, descriptor, folder)).toEqual([])
  })
})
