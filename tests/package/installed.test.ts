import { readdirSync, readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { ensureBuilt, root, run } from './ensure-built.js'
import { findExtra } from './extras.js'
import { installPacked, sizeOf, type Installed } from './pack.js'

let installed: Installed | null = null

beforeAll(async () => {
  await ensureBuilt()
  installed = await installPacked()
  if (installed !== null) await writeFile(join(installed.folder, 'use.mjs'), USE)
})

afterAll(async () => {
  await installed?.remove()
})

/** Reads a plan and a page, compares, and writes a workbook: the core, a lazy reader and a lazy writer. */
const USE = `
import { comparePlans, parsePlan, readPlan, toXlsx } from 'duizhao'
const draft = parsePlan('# 甲市卫生健康行动方案\\n\\n一、主要目标\\n\\n到2027年，家庭医生签约率达到75%以上。\\n', { id: 'a' })
const html = '<h1>乙市卫生健康行动方案</h1><p>一、主要目标</p><p>到2027年，家庭医生签约率不低于80%。</p>'
const page = await readPlan(new TextEncoder().encode('<!doctype html><html><body>' + html + '</body></html>'), { id: 'b' })
const comparison = comparePlans([draft, page])
const bytes = await toXlsx({ comparison })
console.log(JSON.stringify({
  values: [draft, page].map(({ targets }) => targets.map(({ min, unit, year }) => [min, unit, year])),
  quotes: [draft, page].every((plan) => plan.targets.every((t) => plan.source.slice(t.span.start, t.span.end) === t.quote)),
  rows: comparison.rows.length,
  zip: String.fromCharCode(...bytes.slice(0, 2)),
}))
`
const USED = { values: [[[75, '%', 2027]], [[80, '%', 2027]]], quotes: true, rows: 1, zip: 'PK' }

/** The project, or the end of the test where there is none; why has been said. */
function project(context: TestContext): Installed {
  if (installed === null) return context.skip('the registry cannot be reached')
  return installed
}

test('the package holds what is built and written for its users, and nothing else', async () => {
  await ensureBuilt()
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[]
  const paths = (packed?.files ?? []).map(({ path }) => path)
  const others = paths.filter((path) => !/^dist\/(?:parts\/)?[\w-]+\.(?:js|d\.ts)$/u.test(path)).sort()
  const inFolder = (folder: string, ending: RegExp): string[] =>
    readdirSync(join(root, folder)).flatMap((name) => (ending.test(name) ? [`${folder}/${name}`] : []))
  expect(others).toEqual(
    [
      ...[
        'CHANGELOG.md',
        'CITATION.cff',
        'CONTRIBUTING.md',
        'LICENSE',
        'README.md',
        'README.zh-CN.md',
        'SECURITY.md',
        'package.json',
      ],
      ...[
        'dist/duizhao.html',
        'dist/licenses.txt',
        'fixtures/made/README.md',
        'scripts/install-extras.sh',
        'src/model.ts',
      ],
      ...inFolder('corpus', /\.(?:md|txt|json)$/u),
      ...inFolder('docs', /\.(?:md|png)$/u),
      ...inFolder('schemas', /\.json$/u),
    ].sort(),
  )
  expect(paths).toEqual(
    expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/core.js', 'dist/remark.js', 'dist/cli.js']),
  )
})

describe('installed for production', () => {
  test('takes at most 17 MB on disk with all readers and writers', async (context) => {
    const bytes = await sizeOf(join(project(context).folder, 'node_modules'))
    expect(bytes).toBeGreaterThan(1e6)
    expect(bytes).toBeLessThan(17e6)
  })

  test('brings no natural and no native code', async (context) => {
    const modules = join(project(context).folder, 'node_modules')
    expect(await readdir(modules)).toContain('unpdf')
    expect(await readdir(modules)).not.toContain('natural')
    const files = await readdir(modules, { recursive: true })
    expect(files.filter((name) => name.endsWith('.node'))).toEqual([])
  })

  test('runs no script of any package', async (context) => {
    const lock = await readFile(join(project(context).folder, 'node_modules/.package-lock.json'), 'utf8')
    expect(lock).toContain('node_modules/unified')
    expect(lock).not.toContain('hasInstallScript')
  })

  test('has a command that knows its version', async (context) => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const { stdout } = await run('npx', ['--no-install', 'duizhao', '--version'], { cwd: project(context).folder })
    expect(stdout).toMatch(new RegExp(`^duizhao/${version.replaceAll('.', '\\.')} `, 'u'))
  })

  test('works in this Node', async (context) => {
    const { stdout, stderr } = await run(process.execPath, ['use.mjs'], { cwd: project(context).folder })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(USED)
  })

  test('works in Deno, which is allowed to read the project and nothing else', async (context) => {
    const { folder } = project(context)
    const deno = findExtra('deno')
    if (deno === null) return context.skip('Deno cannot be installed')
    const args = [
      'run',
      '--no-prompt',
      '--cached-only',
      '--node-modules-dir=manual',
      `--allow-read=${folder}`,
      'use.mjs',
    ]
    const { stdout } = await run(deno, args, { cwd: folder })
    expect(JSON.parse(stdout)).toEqual(USED)
  })
})
