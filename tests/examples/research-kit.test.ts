import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinText, listFailures, makeNotebook, type Notebook } from '../../scripts/notebooks/notebook.js'
import { readCells } from '../../scripts/notebooks/read-cells.js'
import { findMissing, run, runNotebook } from '../../scripts/notebooks/run-notebook.js'
import { openBrowser } from '../report/open-browser.js'
import { mirrorExamples } from './mirror.js'

const folder = join(import.meta.dirname, '../../examples')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const script = read('research-kit.mjs')

/** Milliseconds for a build or for a run of Jupyter on a busy machine. */
const SLOW = 900_000

let examples = ''
let remove = (): Promise<void> => Promise.resolve()
beforeAll(async () => {
  ;({ examples, remove } = await mirrorExamples())
}, SLOW)
afterAll(() => remove())

/** What the example has to print, wherever it runs. */
function check(printed: string): void {
  expect(printed).toContain('α（名义）0.743 [')
  expect(printed).toContain('α（定距）0.849 [')
  expect(printed).toContain('表 6 的 P1：7.88')
  expect(printed).toContain('无限总体要 385 个')
  expect(printed).toContain('@techreport{cn630223-2025-')
  expect(printed).not.toMatch(/undefined|NaN|\[object/u)
}

describe('research-kit', () => {
  test('runs in Node and keeps its pictures', async () => {
    const { code, stdout, stderr } = await run(process.execPath, ['research-kit.mjs'], { cwd: examples })
    expect([code, stderr]).toEqual([0, ''])
    check(stdout)
    for (const name of ['pmc-surface', 'dots', 'heat'])
      expect(readFileSync(join(examples, 'out', `${name}.svg`), 'utf8')).toMatch(/^<svg /u)
  })

  test('the notebook has the cells of the script and real outputs, without errors or paths', () => {
    const kept = JSON.parse(read('research-kit.ipynb')) as Notebook
    const cells = ({ cells: own }: Notebook): object[] =>
      own.map(({ cell_type: kind, source }) => ({ kind, text: joinText(source) }))
    expect(cells(kept)).toEqual(cells(makeNotebook(readCells(script))))
    expect(listFailures(kept)).toEqual([])
    expect(JSON.stringify(kept)).toContain('image/svg+xml')
    expect(JSON.stringify(kept)).not.toMatch(/file:\/\/|\/home\/|\/tmp\/|\/root\/|\/work\/|localhost/u)
  })

  test('runs from start to end with Jupyter and Deno', async ({ annotate }) => {
    const missing = await findMissing()
    if (missing !== null) {
      const line = `NOTEBOOK NOT RUN: research-kit.ipynb, ${missing} is missing; its script has run in Node`
      console.warn(line)
      await annotate(line)
      return
    }
    const notebook = await runNotebook(makeNotebook(readCells(script)), examples)
    expect(listFailures(notebook)).toEqual([])
    check(
      notebook.cells
        .flatMap(({ outputs }) => outputs ?? [])
        .map(({ data }) => JSON.stringify(data ?? {}))
        .join('\n'),
    )
  }, SLOW)
})

describe('pages', () => {
  let server: Server | null = null
  let browser: Browser | null = null
  const pages = new Map<string, string>()

  /** The library as one file for a page, as bundlers make it, from the build of this test. */
  async function bundleOf(code: string): Promise<string> {
    const { outputFiles } = await build({ stdin: { contents: code, resolveDir: examples, loader: 'js' }, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error' }) // prettier-ignore
    return outputFiles[0]?.text ?? ''
  }

  beforeAll(async () => {
    browser = await openBrowser()
    if (browser === null) return
    const library = await bundleOf(`export * from '../dist/index.js'`)
    const plot = await bundleOf(`export * from '@observablehq/plot'`)
    server = createServer((request, response) => {
      const path = request.url ?? '/'
      const code = path === '/duizhao.js' ? library : path === '/plot.js' ? plot : undefined
      response.setHeader('content-type', `text/${code === undefined ? 'html' : 'javascript'}; charset=utf-8`)
      response.end(code ?? pages.get(path) ?? '<!doctype html><link rel="icon" href="data:,">')
    })
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  }, SLOW)
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test('the plain page reads chosen files and draws them', async (context) => {
    if (browser === null || server === null) return context.skip('there is no Chromium')
    pages.set('/page.html', read('page.html').replace('https://esm.sh/duizhao', '/duizhao.js'))
    const page = await browser.newPage()
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(String(error)))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`)
    const corpus = join(folder, '../corpus')
    await page.setInputFiles('input', [join(corpus, 'xining-2024.md'), join(corpus, 'huzhu-2025.md')])
    await page.waitForSelector('#picture svg', { timeout: 60_000 })
    expect(await page.locator('output').textContent()).toContain('@techreport{cn630100-2024-')
    expect(await page.locator('#picture svg').textContent()).toContain('全人群家庭医生签约服务覆盖率（%）')
    expect(wrong).toEqual([])
    await page.close()
  }, SLOW)

  test('the cells of the Observable notebook run one after the other', async (context) => {
    if (browser === null || server === null) return context.skip('there is no Chromium')
    const { document } = parseHTML(read('observable.html'))
    const scripts = [...document.querySelectorAll('notebook > script')]
    expect(scripts.map((each) => each.id)).toEqual(scripts.map((_, i) => String(i + 1)))
    const cells = scripts.filter((each) => each.getAttribute('type') === 'module').map((each) => each.textContent || '')
    const code = cells.join('\n').replaceAll('npm:duizhao', '/duizhao.js').replaceAll('npm:@observablehq/plot', '/plot.js')
    const display = 'const display = (value) => { document.body.append(value); globalThis.shown = (globalThis.shown ?? 0) + 1 }'
    pages.set('/notebook.html', `<!doctype html><link rel="icon" href="data:,"><body><script type="module">${display}\n${code}\nglobalThis.done = true</script>`)
    const page = await browser.newPage()
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(String(error)))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notebook.html`)
    await page.waitForFunction('globalThis.done === true', undefined, { timeout: 60_000 })
    expect(wrong).toEqual([])
    expect(await page.evaluate('globalThis.shown')).toBe(3)
    expect(await page.locator('figure, svg').count()).toBeGreaterThan(1)
    await page.close()
  }, SLOW)
})
