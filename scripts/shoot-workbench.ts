/**
 * Take the pictures of the workbench in `docs/`, with the draft of Hohhot on the desk. Run
 * `npm run build && tsx scripts/shoot-workbench.ts` after a change of how the page looks.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../tests/report/open-browser.js'

const root = join(import.meta.dirname, '..')
const browser = await openBrowser()
if (browser === null) throw new Error('there is no Chromium')
const page = await browser.newPage({ viewport: { width: 1024, height: 576 } })
const settled = (): Promise<unknown> => page.waitForFunction(() => document.querySelector('.busy.on') === null)
const take = (name: string): Promise<unknown> => page.screenshot({ path: join(root, `docs/workbench-${name}.png`) })
const show = async (hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.waitForTimeout(500)
}

await page.goto(pathToFileURL(join(root, 'dist/duizhao.html')).href)
await settled()
await take('plans')
await page.getByLabel('呼和浩特市 的角色').selectOption('draft')
await page.locator('nav .count').nth(2).waitFor()
await settled()
await show('review')
await page.locator('.finding.likely h4 button').nth(1).click()
await page.waitForTimeout(500)
await take('review')
await show('compare?sort=shared&shared=1')
await page.locator('.grid .answer .value').nth(1).click()
await page.waitForTimeout(500)
await take('compare')
await show('check')
await page.waitForTimeout(500)
await take('check')
await page.setViewportSize({ width: 390, height: 700 })
await show('compare?sort=shared&shared=1')
await take('phone')
await browser.close()
