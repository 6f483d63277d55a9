/**
 * Take the pictures of the workbench and of the report page in `docs/`, with the draft of Hohhot on the desk. Run
 * `npm run build && tsx scripts/shoot-workbench.ts` after a change of how the pages look.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../tests/report/open-browser.js'

const root = join(import.meta.dirname, '..')
const browser = await openBrowser()
if (browser === null) throw new Error('there is no Chromium')
const page = await browser.newPage({ viewport: { width: 1024, height: 576 } })
const settled = (): Promise<unknown> => page.waitForFunction(() => document.querySelector('.busy.on') === null)
const take = (name: string): Promise<unknown> => page.screenshot({ path: join(root, `docs/${name}.png`) })
const show = async (hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.waitForTimeout(500)
}

await page.goto(pathToFileURL(join(root, 'dist/duizhao.html')).href)
await settled()
await take('workbench-plans')
await page.getByLabel('呼和浩特市 的角色').selectOption('draft')
await page.locator('nav .count').nth(2).waitFor()
await settled()
await show('review')
await page.locator('.finding.likely h4 button').nth(1).click()
await page.waitForTimeout(500)
await take('workbench-review')
await show('compare?sort=shared&shared=1')
await page.locator('.grid .answer .value').nth(1).click()
await page.waitForTimeout(500)
await take('workbench-compare')
await show('check')
await page.waitForTimeout(500)
await take('workbench-check')
await page.setViewportSize({ width: 390, height: 700 })
await show('compare?sort=shared&shared=1')
await take('workbench-phone')

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const report = join(folder, 'report.html')
execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'report', join(root, 'corpus'), '-o', report])
await page.setViewportSize({ width: 1360, height: 820 })
await page.goto(pathToFileURL(report).href)
await page.locator('#matrix').evaluate((section) => {
  section.scrollIntoView()
})
await page.locator('#matrix tbody tr').nth(3).getByRole('button').nth(1).click()
await page.locator('.panel .entries button').first().click()
await page.waitForTimeout(500)
await take('report')
rmSync(folder, { recursive: true })
await browser.close()
