import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle, type Bundle } from '../../bench/bundle.js'
import { ensureBuilt, root, run } from './ensure-built.js'
import { findExtra } from './extras.js'

let whole: Bundle

beforeAll(async () => {
  await ensureBuilt()
  // fails where a module for Node is imported: a browser has none
  whole = await bundle(`export * from 'duizhao'`)
})

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
    expect(eager).toContain('unified')
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
  test('loads the parser with the first plan, and starts below 121 kB', async () => {
    const { gzip, inputs, lazy } = await bundle(`export * from 'duizhao/core'`)
    expect(packages(inputs)).toEqual([])
    // most of it is the vocabulary, the chain of plans and the words that fill what a name leaves out, which comparing needs
    expect(gzip).toBeLessThan(121_000)
    // the Markdown reader is bundled into the package; the name of one of its tokens stands for it
    expect(lazy.filter(({ text }) => text.includes('attentionSequence'))).toHaveLength(1)
  })
})

describe('one function', () => {
  test.each([
    ['formatValue', 5_000],
    ['toRows', 24_000],
    ['toCsv', 28_000], // takes any result, so it knows their rows and the units and wordings that SQL lines up
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

test('the licences of what is bundled go along', () => {
  const notices = readFileSync(join(root, 'dist/licenses.txt'), 'utf8')
  for (const name of [
    'natural',
    'underscore',
    'micromark',
    'remark-parse',
    'remark-cjk-friendly',
    'character-entities',
  ])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.[^]*?Permission is hereby granted`, 'mu'))
})

test('no bundler has anything to say', () => {
  expect(whole.warnings).toEqual([])
})

test('the bundle for a browser needs no document: it reads in a worker', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-page-'))
  try {
    for (const [path, text] of [...whole.eager, ...whole.lazy.map(({ file, text }) => [file, text] as const)])
      await writeFile(join(folder, basename(path)), text)
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    const entry = basename([...whole.eager.keys()][0] ?? '')
    const code = `import { parsePlan, readPlan } from './${entry}'; import { readFile } from 'node:fs/promises'
      const counts = [parsePlan('# 甲市方案\\n\\n一、目标\\n\\n到2027年，签约率达到75%以上&hellip;。').targets.length]
      for (const name of ['plan.html', 'plan.pdf'])
        counts.push((await readPlan(await readFile('${join(root, 'fixtures/formats')}/' + name))).targets.length)
      console.log(typeof document, counts.join())`
    await writeFile(join(folder, 'use.js'), code)
    expect((await run(process.execPath, ['use.js'], { cwd: folder })).stdout).toBe('undefined 1,4,4\n')
  } finally {
    await rm(folder, { recursive: true })
  }
})

const webpack = findExtra('bundlers')
test.skipIf(webpack === null)('webpack builds a page as it comes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-webpack-'))
  try {
    const code = `const webpack = require(${JSON.stringify(webpack)})
      const options = { mode: 'production', context: ${JSON.stringify(root)}, entry: ${JSON.stringify(join(folder, 'page.js'))},
        output: { path: ${JSON.stringify(join(folder, 'out'))} }, optimization: { minimize: false }, performance: { hints: false },
        resolve: { modules: [${JSON.stringify(join(folder, 'node_modules'))}, ${JSON.stringify(join(root, 'node_modules'))}] } }
      webpack(options, (error, stats) => {
        const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true })
        console.log(JSON.stringify([error, errors.map(({ message }) => message), warnings.map(({ message }) => message)]))
      })`
    await writeFile(
      join(folder, 'page.js'),
      `import * as duizhao from 'duizhao'\nimport plugin from 'duizhao/remark'\nconsole.log(duizhao, plugin)`,
    )
    await writeFile(join(folder, 'package.json'), '{"private":true}')
    await mkdir(join(folder, 'node_modules'))
    await symlink(root, join(folder, 'node_modules/duizhao'))
    const { stdout } = await run(process.execPath, ['--input-type=commonjs', '--eval', code])
    expect(JSON.parse(stdout)).toEqual([null, [], []])
  } finally {
    await rm(folder, { recursive: true })
  }
})
