import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'
import { bundle } from '../../bench/bundle.js'
import { openBrowser } from '../report/open-browser.js'
import { ensureBuilt, root, run } from './ensure-built.js'

const names = ['xining-2024.md', 'huzhu-2025.md']
const texts = names.map((name) => readFileSync(join(root, 'corpus', name), 'utf8'))

let server: Server | null = null
let browser: Browser | null = null
let page: Page | null = null
const asked: string[] = []
const said: string[] = []

beforeAll(async () => {
  await ensureBuilt()
  const files = new Map<string, string>()
  const whole = await addBundle('duizhao', '/whole', files)
  const core = await addBundle('duizhao/core', '/core', files)
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const code = files.get(path)
    // the policy lets the page load its own modules and run nothing that is made of text
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; img-src data:")
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript; charset=utf-8')
    response.end(code ?? '<!doctype html><title>page</title><link rel="icon" href="data:,">')
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  browser = await openBrowser()
  if (browser === null) return
  page = await browser.newPage()
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.evaluate(`import(${JSON.stringify(whole)}).then((module) => { globalThis.duizhao = module })`)
  await page.evaluate(`import(${JSON.stringify(core)}).then((module) => { globalThis.core = module })`)
})

/** The files of a bundle below a folder; the path of its entry. */
async function addBundle(name: string, folder: string, files: Map<string, string>): Promise<string> {
  const { eager, lazy } = await bundle(`export * from '${name}'`)
  for (const [file, text] of eager) files.set(`${folder}/${basename(file)}`, text)
  for (const { file, text } of lazy) files.set(`${folder}/${basename(file)}`, text)
  return `${folder}/${basename([...eager.keys()][0] ?? '')}`
}

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** The page with the package loaded, or the end of the test where there is no Chromium; why has been said. */
function open(context: TestContext): Page {
  return page ?? context.skip('there is no Chromium')
}

const WORK = `(texts) => {
  const plans = texts.map((text, i) => duizhao.parsePlan(text, { id: String(i) }))
  return JSON.stringify({ plans, comparison: duizhao.comparePlans(plans) })
}`

test('a browser reads and compares plans as Node does', async (context) => {
  const inBrowser = await open(context).evaluate(`(${WORK})(${JSON.stringify(texts)})`)
  const code = `import * as duizhao from 'duizhao'; import { readFileSync } from 'node:fs'
    const texts = ${JSON.stringify(names)}.map((name) => readFileSync('corpus/' + name, 'utf8'))
    process.stdout.write((${WORK})(texts))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code])
  expect(inBrowser).toBe(stdout)
  expect(JSON.parse(stdout)).toHaveProperty('comparison.rows.0.cells')
})

test('only what is asked for is loaded, and nothing is printed', async (context) => {
  const opened = open(context)
  const before = asked.filter((path) => path.endsWith('.js'))
  const found = await opened.evaluate(`duizhao.readPlan(new TextEncoder().encode(
    '<!doctype html><html><body><h1>乙市卫生健康行动方案</h1><p>一、主要目标</p>' +
    '<p>到2027年，家庭医生签约率不低于80%。</p></body></html>')).then((plan) => plan.targets.map((target) => target.valueText))`)
  expect(found).toEqual(['不低于80%'])
  const loaded = asked.filter((path) => path.endsWith('.js') && !before.includes(path))
  expect(loaded.some((path) => path.includes('read-html'))).toBe(true)
  expect(asked.some((path) => path.includes('read-pdf'))).toBe(false)
  expect(said).toEqual([])
})

test('the small start loads the parser with the first plan and says the same', async (context) => {
  const opened = open(context)
  const before = asked.filter((path) => path.startsWith('/core/'))
  const read = `Promise.all(${JSON.stringify(texts)}.map((text) => core.readPlan(new TextEncoder().encode(text))))`
  const rows = await opened.evaluate(`${read}.then((plans) => JSON.stringify(core.comparePlans(plans).rows))`)
  const whole = `duizhao.comparePlans(${JSON.stringify(texts)}.map((text) => duizhao.parsePlan(text))).rows`
  expect(rows).toBe(await opened.evaluate(`JSON.stringify(${whole})`))
  expect(asked.filter((path) => path.startsWith('/core/')).length).toBeGreaterThan(before.length)
})
