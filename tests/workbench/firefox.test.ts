import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt, root } from '../package/ensure-built.js'
import { openFirefox } from './open-firefox.js'

const firefox = await openFirefox()
const folder = mkdtempSync(join(tmpdir(), 'workbench-'))

beforeAll(ensureBuilt)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await firefox?.close()
})

describe.skipIf(firefox === null)('the workbench in Firefox', () => {
  test('reads the plans that come along and files that are picked, a PDF too, and shows each view', async () => {
    if (firefox === null) return
    const page = pathToFileURL(join(root, 'dist/duizhao.html')).href
    await firefox.send('WebDriver:Navigate', { url: page })
    const count = (selector: string): Promise<unknown> =>
      firefox.evaluate(`return document.querySelectorAll(${JSON.stringify(selector)}).length`)
    const poll = { timeout: 120_000, interval: 200 }
    await expect.poll(() => count('.plan.is-ready'), poll).toBe(5)
    const draft = join(folder, '草案.txt')
    writeFileSync(draft, '丙市健康方案\n\n一、主要目标\n\n到2027年，县域内就诊率达到75%以上。\n')
    const found = (await firefox.send('WebDriver:FindElement', { using: 'css selector', value: '#pick-files' })) as {
      value: Record<string, string>
    }
    const id = Object.values(found.value)[0]
    const files = [draft, join(root, 'fixtures/formats/plan.pdf'), join(root, 'fixtures/formats/plan.docx')]
    await firefox.send('WebDriver:ElementSendKeys', { id, text: files.join('\n') })
    await expect.poll(() => count('.plan.is-ready'), poll).toBe(8)
    await expect.poll(() => count('.busy.on'), poll).toBe(0)
    for (const [view, part] of Object.entries({
      review: '.finding',
      compare: '.grid tbody tr',
      text: '.plan-text p',
      check: '.queue li',
    })) {
      await firefox.evaluate(`location.hash = '#${view}'`)
      await expect.poll(async () => Number(await count(part)) > 0, poll).toBe(true)
    }
    // the state is kept
    await firefox.send('WebDriver:Navigate', { url: 'about:blank' })
    await firefox.send('WebDriver:Navigate', { url: page })
    await expect.poll(() => firefox.evaluate('return location.hash'), poll).toBe('#check')
    await expect.poll(() => count('.queue li'), poll).toBeGreaterThan(0)
  })
})
