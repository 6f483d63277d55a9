import { readFileSync } from 'node:fs'
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

describe('the core', () => {
  test('imports nothing of Node', () => {
    for (const text of whole.eager.values()) expect(text).not.toMatch(/["'`]node:|\brequire\(["'`]/u)
  })

  test('brings no reader or writer of a file format along', () => {
    const eager = packages(whole.inputs)
    expect(eager).toContain('micromark')
    for (const name of ['mammoth', 'unpdf', '@xmldom/xmldom', 'rehype-parse', 'hast-util-from-html', 'parse5'])
      expect(eager).not.toContain(name)
    for (const name of ['write-excel-file', 'hyparquet-writer', 'underscore', 'natural', 'cac', 'tinypool'])
      expect(eager).not.toContain(name)
  })

  test.each([
    ['the DOCX reader', 'fflate'],
    ['the HTML reader', 'rehype-parse'],
    ['the PDF reader', 'unpdf'],
    ['the XLSX writer', 'write-excel-file'],
    ['the Parquet writer', 'hyparquet-writer'],
  ])('%s is a lazy chunk', (_name, dependency) => {
    expect(whole.lazy.filter(({ inputs }) => packages(inputs).includes(dependency))).not.toEqual([])
  })

  test.each(['read-docx', 'read-html', 'read-pdf', 'pdf-cmaps-data', 'tfidf'])(
    '%s of the package is loaded when it is asked for',
    (name) => {
      const holds = (path: string): boolean => path.startsWith(`dist/${name}`)
      expect(whole.inputs.some(holds)).toBe(false)
      expect(whole.lazy.some(({ inputs }) => inputs.some(holds))).toBe(true)
    },
  )
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

test('the licence of what is bundled stays in the code', () => {
  const own = readFileSync(join(root, 'dist/index.js'), 'utf8')
  const chunks = [...own.matchAll(/'\.\/(chunk-[^']+)'/gu)].map(([, name]) =>
    readFileSync(join(root, 'dist', name ?? ''), 'utf8'),
  )
  expect(chunks.some((text) => text.includes('Chris Umbel') && text.includes('Permission is hereby granted'))).toBe(
    true,
  )
})
