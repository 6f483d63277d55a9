import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt, root } from '../package/ensure-built.js'
import { openBrowser } from '../report/open-browser.js'
import { dropFiles, openIn, openWorkbench, settled } from './open-workbench.js'

const path = join(root, 'dist/duizhao.html')
const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
const browser = await openBrowser()

beforeAll(ensureBuilt)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await browser?.close()
})

/** A plan of so many pages of paper, as a printer would make it. */
async function longPdf(printer: Browser, pages: number): Promise<string> {
  const page = await printer.newPage()
  const sheets = Array.from({ length: pages }, (_, i) => {
    const lines = Array.from(
      { length: 12 },
      (_line, at) =>
        `<p>（${at + 1}）健全第${i + 1}类第${at + 1}项服务。到2027年，第${i + 1}类第${at + 1}项服务覆盖率达到${50 + ((i + at) % 50)}%以上。（责任单位：市卫生健康委）</p>`,
    )
    return `<section style="break-after: page"><h2>${i + 1}. 第${i + 1}类服务</h2>${lines.join('')}</section>`
  })
  await page.setContent(`<h1>临川市卫生健康服务方案</h1>${sheets.join('')}`)
  const file = join(folder, '临川市长方案.pdf')
  writeFileSync(file, await page.pdf({ format: 'A4' }))
  await page.close()
  return file
}

/** What the page was doing when it answered a click on a tab, noted by the page itself. */
async function noteAnswers(page: Page): Promise<() => Promise<{ view: string; busy: boolean; ready: number }[]>> {
  await page.evaluate(() => {
    const notes: { view: string; busy: boolean; ready: number }[] = []
    Reflect.set(globalThis, 'notes', notes)
    const box = document.querySelector('#app') ?? document.body
    let last = document.querySelector('main')?.className
    new MutationObserver(() => {
      const view = document.querySelector('main')?.className ?? ''
      if (view === last) return
      last = view
      notes.push({
        view,
        busy: document.querySelector('.busy.on') !== null,
        ready: document.querySelectorAll('.plan.is-ready').length,
      })
    }).observe(box, { subtree: true, childList: true, attributes: true })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'notes') as { view: string; busy: boolean; ready: number }[])
}

const tab = (page: Page, name: RegExp): Promise<void> => page.locator('nav').first().getByRole('link', { name }).click()

describe.skipIf(browser === null)('the workbench under load', { retry: 2 }, () => {
  test('is painted before any plan is read', async () => {
    if (browser === null) return
    const context = await browser.newContext()
    await context.addInitScript(() => {
      const paints: { name: string; ready: number }[] = []
      Reflect.set(globalThis, 'paints', paints)
      new PerformanceObserver((list) => {
        const ready = document.querySelectorAll('.plan.is-ready').length
        for (const { name } of list.getEntries()) paints.push({ name, ready })
      }).observe({ type: 'paint', buffered: true })
    })
    const { page } = await openIn(context, path)
    await settled(page)
    await expect.poll(() => page.locator('.plan.is-ready').count()).toBe(5)
    const paints = await page.evaluate(() => Reflect.get(globalThis, 'paints') as { name: string; ready: number }[])
    expect(paints).toContainEqual({ name: 'first-contentful-paint', ready: 0 })
    await context.close()
  })

  test('answers while it reads a PDF of two hundred pages, and reads it whole', async () => {
    if (browser === null) return
    const file = await longPdf(browser, 200)
    const { page, context, trouble } = await openWorkbench(browser, path)
    await settled(page)
    await page.getByLabel('参与对照').uncheck()
    const answers = await noteAnswers(page)
    await dropFiles(page, [file])
    await page.locator('.plan.is-reading').waitFor({ timeout: 30_000 })
    await tab(page, /^原文/u)
    await page.locator('main.view-text').waitFor()
    await tab(page, /^方案/u)
    await page.locator('main.view-plans').waitFor()
    expect((await answers()).map(({ view, busy }) => [view.includes('view-text'), busy])).toEqual([
      [true, true],
      [false, true],
    ])
    await page.locator('.plan.is-ready').first().waitFor({ timeout: 300_000 })
    await settled(page)
    await expect.poll(() => page.locator('.plan.is-ready .facts').first().textContent()).toMatch(/2\d{3} 个目标/u)
    await tab(page, /^核对/u)
    await expect.poll(() => page.locator('.queue li').count()).toBeGreaterThan(2000)
    expect(trouble).toEqual([])
    await context.close()
  })
})
