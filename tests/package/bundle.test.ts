import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle, type Bundle } from '../../bench/bundle.js'
import { ensureBuilt, root } from './ensure-built.js'

let whole: Bundle

beforeAll(async () => {
  await ensureBuilt()
  // fails where a module for Node is imported: a browser has none
  whole = await bundle(`export * from 'duizhao'`)
}, 180_000)

/** The packages that modules come from, each once. */
const packages = (inputs: readonly string[]): string[] => [
  ...new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [])),
]

const READERS =
  'read-docx read-doc read-xlsx read-xls read-odt read-rtf read-uof read-mhtml read-word-xml read-html read-pdf open-archive'.split(
    ' ',
  )

describe('the core', () => {
  test('imports nothing of Node', () => {
    for (const text of whole.eager.values()) expect(text).not.toMatch(/["'`]node:|\brequire\(["'`]/u)
  })

  test('brings no reader or writer of a file format along', () => {
    const eager = packages(whole.inputs)
    expect(eager).toContain('micromark')
    for (const name of ['fflate', 'unpdf', '@xmldom/xmldom', 'rehype-parse', 'hast-util-from-html', 'parse5'])
      expect(eager).not.toContain(name)
    for (const name of ['underscore', 'natural', 'cac', 'tinypool']) expect(eager).not.toContain(name)
  })

  test.each([
    ['the DOCX reader', 'fflate'],
    ['the HTML reader', 'rehype-parse'],
    ['the PDF reader', 'unpdf'],
  ])('%s is a lazy chunk', (_name, dependency) => {
    expect(whole.lazy.filter(({ inputs }) => packages(inputs).includes(dependency))).not.toEqual([])
  })

  test.each([...READERS, 'pdf-cmaps-data', 'tfidf'])('%s of the package is loaded when it is asked for', (name) => {
    const holds = (path: string): boolean => path.startsWith(`dist/${name}`)
    expect(whole.inputs.some(holds)).toBe(false)
    expect(whole.lazy.some(({ inputs }) => inputs.some(holds))).toBe(true)
  })
})

describe('the small start', () => {
  test('loads the parser with the first plan, and starts below 60 kB', async () => {
    const { gzip, inputs, lazy } = await bundle(`export * from 'duizhao/core'`)
    expect(packages(inputs)).toEqual([])
    expect(gzip).toBeLessThan(60_000)
    expect(lazy.filter((chunk) => packages(chunk.inputs).includes('micromark'))).toHaveLength(1)
  })
})

describe('one function', () => {
  test.each([
    ['formatValue', 5_000],
    ['toRows', 8_000],
    ['toCsv', 8_000],
  ])('%s leaves the rest behind', async (name, most) => {
    const { gzip, inputs } = await bundle(`export { ${name} } from 'duizhao'`)
    expect(packages(inputs)).toEqual([])
    expect(gzip).toBeLessThan(most)
  })

  test('comparing does not bring the parser along', async () => {
    const { inputs } = await bundle(`export { comparePlans } from 'duizhao'`)
    expect(packages(inputs)).toEqual([])
  })
})

test.each([
  ['the XLSX writer', 'sheetData'],
  ['the Parquet writer', '827474256'],
])('%s is bundled, and loaded when it is asked for', (_name, word) => {
  const own = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js') && !name.startsWith('read-'))
  const holding = own.filter((name) => readFileSync(join(root, 'dist', name), 'utf8').includes(word))
  expect(holding).not.toEqual([])
  for (const name of holding) expect(whole.inputs.some((path) => path.endsWith(name))).toBe(false)
})

test('the licence of what is bundled stays in the code', () => {
  const own = readFileSync(join(root, 'dist/index.js'), 'utf8')
  const chunks = [...own.matchAll(/'\.\/(chunk-[^']+)'/gu)].map(([, name]) =>
    readFileSync(join(root, 'dist', name ?? ''), 'utf8'),
  )
  expect(chunks.some((text) => text.includes('Chris Umbel') && text.includes('Permission is hereby granted'))).toBe(
    true,
  )
})
