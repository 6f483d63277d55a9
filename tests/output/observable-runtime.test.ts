import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { parseHTML } from 'linkedom'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDataset } from '../../src/output/dataset/to-dataset.js'
import { parsePlan } from '../../src/parse-plan.js'
import { ensureBuilt } from '../package/ensure-built.js'
import { openBrowser } from '../report/open-browser.js'

const root = join(import.meta.dirname, '../..')
/** Observable's own runtime and compiler, with the libraries that its pages have: installed by scripts/install-extras.sh. */
const kit = join(root, 'tests/package/runtimes/observable')
const hasKit = existsSync(join(kit, 'node_modules/@observablehq/notebook-kit'))
if (!hasKit)
  process.stderr.write('\n!!! NO NOTEBOOK KIT: the pages for Observable are compiled, but NOT RUN by its runtime\n\n')

/** Milliseconds for a bundle on a busy machine. */
const SLOW = 300_000

/** What the standard library loads from the network: what is installed is taken from there, the rest no cell here asks for. */
const offline: Plugin = {
  name: 'offline',
  setup(made) {
    made.onResolve({ filter: /^https:/ }, async ({ path, kind }) => {
      const name = /\/npm\/((?:@[^/]+\/)?[^/@]+)/u.exec(path)?.[1] ?? ''
      const local = /^d3(?:-|$)|^@observablehq\/(?:inputs|plot)$/u.test(name)
      return local ? made.resolve(name, { resolveDir: kit, kind }) : { path, namespace: 'offline' }
    })
    made.onLoad({ filter: /./, namespace: 'offline' }, () => ({ contents: 'module.exports = {}' }))
  },
}

interface Cell {
  body: string
  inputs?: string[]
  outputs?: string[]
  output?: string
  autodisplay?: boolean
}

describe.skipIf(!hasKit)("in Observable's runtime", () => {
  let browser: Browser | null = null
  let server: Server | null = null
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-observable-'))
  const pages = new Map<string, string>()

  beforeAll(async () => {
    await ensureBuilt()
    browser = await openBrowser()
    const corpus = join(root, 'corpus')
    const names = readdirSync(corpus).filter((name) => /\.(?:md|txt)$/u.test(name))
    for (const file of await toDataset(
      names.map((name) => parsePlan(readFileSync(join(corpus, name), 'utf8'), { name })),
    )) {
      const path = join(folder, 'data', file.path)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, 'text' in file ? file.text : file.bytes)
    }
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname)
      const page = pages.get(path)
      const file = join(folder, path)
      response.setHeader(
        'content-type',
        path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      )
      if (page !== undefined) response.end(page)
      else if (existsSync(file) && !file.endsWith('/')) response.end(readFileSync(file))
      else response.writeHead(404).end()
    })
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  }, SLOW)
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A page of cells as Observable makes it: its compiler, its runtime, its standard library, without a network. */
  async function open(
    path: string,
    cells: readonly string[],
    imports: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    if (browser === null || server === null) throw new Error('no browser')
    const entry = pathToFileURL(join(kit, 'node_modules/@observablehq/notebook-kit/dist/src/index.js')).href
    const { transpileJavaScript } = (await import(entry)) as { transpileJavaScript: (code: string) => Cell }
    const defined = cells.map((code, i) => {
      const { body, inputs = [], outputs = [], output, autodisplay = false } = transpileJavaScript(code)
      const state = `{root: document.body.appendChild(document.createElement("section")), expanded: [], variables: []}`
      const rest = JSON.stringify({ id: i + 1, inputs, outputs, output, autodisplay })
      return `runtime.define(${state}, {...${rest}, body: ${body}})`
    })
    let code = defined.join('\n')
    for (const [name, local] of Object.entries(imports)) {
      const served = (await build({ stdin: { contents: local, resolveDir: root, loader: 'js' }, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error' })).outputFiles[0]?.text ?? '' // prettier-ignore
      pages.set(`/${name}.js`, served)
      code = code.replace(
        new RegExp(`["'][^"']*(?:npm:|/npm/)${name}(?:@[^"'/]*)?(?:/[+]esm)?["']`, 'gu'),
        `"/${name}.js"`,
      )
    }
    const contents = `
      import {NotebookRuntime} from '@observablehq/notebook-kit/runtime'
      const runtime = new NotebookRuntime()
      ${code}`
    const built = await build({ stdin: { contents, resolveDir: kit, loader: 'js' }, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error', loader: { '.css': 'empty' }, external: Object.keys(imports).map((name) => `/${name}.js`), plugins: [offline], nodePaths: [join(root, 'node_modules')] }) // prettier-ignore
    const script = path.replace('.html', '.js')
    pages.set(script, built.outputFiles[0]?.text ?? '')
    pages.set(
      path,
      `<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="${script}"></script>`,
    )
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
    return page
  }

  const wrongIn = (page: Page): Promise<string[]> => page.locator('.observablehq--error').allTextContents()

  test(
    'the page of a data set loads its tables, offers its indicators and draws the one that is chosen',
    async (context) => {
      if (browser === null) return context.skip('there is no Chromium')
      const text = readFileSync(join(folder, 'data/scripts/observable.md'), 'utf8')
      const cells = [...text.matchAll(/^```js\n([^`]*)^```/gmu)].map(([, code = '']) => code)
      const page = await open('/data/scripts/page.html', cells)
      await page.waitForSelector('figure svg, svg[class^="plot"]', { timeout: 60_000 })
      expect(await wrongIn(page)).toEqual([])
      const options = await page.locator('select option').count()
      expect(options).toBeGreaterThan(10)
      const drawn = await page.locator('svg circle').count()
      expect(drawn).toBeGreaterThan(1)
      // another choice runs the cells that depend on it again
      await page.locator('select').selectOption({ index: options - 1 })
      await page.waitForFunction((before) => document.querySelectorAll('svg circle').length !== before, drawn)
      expect(await wrongIn(page)).toEqual([])
      await page.close()
    },
    SLOW,
  )

  test(
    'the notebook of the examples runs, cell by cell as its names depend on each other',
    async (context) => {
      if (browser === null) return context.skip('there is no Chromium')
      const { document } = parseHTML(readFileSync(join(root, 'examples/observable.html'), 'utf8'))
      const cells = [...document.querySelectorAll('notebook > script[type="module"]')].map(
        (each) => each.textContent || '',
      )
      const page = await open('/notebook.html', cells.reverse(), {
        duizhao: `export * from './dist/index.js'`,
        '@observablehq/plot': `export * from '@observablehq/plot'`,
      })
      await page.waitForFunction(() => document.querySelectorAll('svg').length > 1, undefined, { timeout: 60_000 })
      expect(await wrongIn(page)).toEqual([])
      await page.close()
    },
    SLOW,
  )
})
