import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt, root, run } from '../package/ensure-built.js'
import { openBrowser } from '../report/open-browser.js'
import { dropFiles, openIn, openWorkbench, saved, settled, violations } from './open-workbench.js'

const path = join(root, 'dist/duizhao.html')
const formats = join(root, 'fixtures/formats')
const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
const browser = await openBrowser()
const VIEWS = ['plans', 'review', 'compare', 'text', 'check'] as const

beforeAll(ensureBuilt)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await browser?.close()
})

/** The page with the plan of Hohhot, which is one, as the draft. */
async function withDraft(page: Page): Promise<void> {
  await settled(page)
  await page.getByLabel('呼和浩特市 的角色').selectOption('draft')
  await page.locator('nav .count').nth(2).waitFor()
  await settled(page)
}

async function show(page: Page, view: (typeof VIEWS)[number], query = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${view}${query}`)
  await page.locator(`main.view-${view}`).waitFor()
}

const overflow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.skipIf(browser === null)('the workbench in a browser', { retry: 2 }, () => {
  test('reads every format that is dropped, and says of the rest what to do', async () => {
    if (browser === null) return
    const { page, context, trouble } = await openWorkbench(browser, path)
    await settled(page)
    await page.getByLabel('参与对照').uncheck()
    const all = readdirSync(formats).filter((name) => !name.endsWith('README.md'))
    // a DOC and a WPS of the same bytes are one file
    const different = new Set(all.map((name) => readFileSync(join(formats, name)).toString('base64')))
    const zip = join(folder, '假.zip')
    writeFileSync(zip, 'PK not a zip')
    await dropFiles(page, [...all.map((name) => join(formats, name)), zip])
    await page
      .locator('.plan.is-ready, .plan.is-refused')
      .nth(different.size - 1)
      .waitFor({ timeout: 120_000 })
    await settled(page)
    const refused = await page.locator('.plan.is-refused').allTextContents()
    expect(refused).toHaveLength(1)
    expect(refused[0]).toContain('encrypted.pdf')
    expect(refused[0]).toContain('请用密码打开，另存为没有密码的 PDF')
    await expect.poll(() => page.locator('.is-ready .file-name').count()).toBe(different.size - 1)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('finds nothing to blame with axe, in light and dark, in both languages, with the panel open', async () => {
    if (browser === null) return
    const { page, context } = await openWorkbench(browser, path, { bypassCSP: true })
    await withDraft(page)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      for (const view of VIEWS) {
        await show(page, view)
        expect([scheme, view, await violations(page)]).toEqual([scheme, view, []])
      }
    }
    await show(page, 'compare')
    await page.locator('.grid .answer .value').first().click()
    await page.getByRole('dialog').waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  test('never scrolls sideways, on a phone or a small laptop', async () => {
    if (browser === null) return
    for (const width of [390, 768, 1366]) {
      const { page, context } = await openWorkbench(browser, path, { viewport: { width, height: 844 } })
      await withDraft(page)
      for (const view of VIEWS) {
        await show(page, view)
        expect([width, view, await overflow(page)]).toEqual([width, view, false])
      }
      await show(page, 'compare')
      await page.locator('.grid .answer .value').first().click()
      await page.getByRole('dialog').waitFor()
      expect([width, 'panel', await overflow(page)]).toEqual([width, 'panel', false])
      await context.close()
    }
  })

  test('is worked by keys: skip link, arrows over themes, yes, no, undo', async () => {
    if (browser === null) return
    const { page, context } = await openWorkbench(browser, path)
    await withDraft(page)
    await page.reload()
    await settled(page)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe('跳到正文')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')

    await show(page, 'compare')
    const themeOf = (): Promise<string> =>
      page.evaluate(() => {
        let row = document.activeElement?.closest('tr') ?? null
        while (row !== null && !row.classList.contains('theme')) row = row.previousElementSibling as HTMLTableRowElement
        return row?.textContent.trim() ?? ''
      })
    await page.locator('.grid td button').first().focus()
    const first = await themeOf()
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => themeOf()).not.toBe(first)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1)
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        return page.getByRole('dialog').count()
      })
      .toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('td') !== null)).toBe(true)

    await show(page, 'check')
    const all = await page.locator('.queue li').count()
    await page.keyboard.press('y')
    await page.locator('.state.confirmed').waitFor()
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.queue li').count()).toBe(all - 1)
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('.queue li').count()).toBe(all)
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('.state.confirmed').count()).toBe(0)
    await page.keyboard.press('r')
    await expect.poll(() => page.locator('.state.confirmed').count()).toBe(1)
    await context.close()
  })

  test('takes a value that was missed, keeps it as a file and reads the file again', async () => {
    if (browser === null) return
    const { page, context } = await openWorkbench(browser, path)
    await settled(page)
    await page.getByRole('button', { name: '粘贴文字' }).click()
    await page
      .getByLabel('方案正文')
      .fill('丁市健康方案\n\n一、主要目标\n\n到2027年，签约率达到75%以上。村医补助标准另行提高三成。\n')
    await page.getByRole('button', { name: '读取', exact: true }).click()
    await page.getByLabel('丁市 的角色').waitFor()
    await settled(page)
    await show(page, 'check')
    const before = await page.locator('.queue li').count()
    await page.keyboard.press('m')
    await page
      .locator('.check-text span[data-at]')
      .filter({ hasText: '三成' })
      .first()
      .evaluate((piece) => {
        const text = piece.firstChild
        const at = text?.textContent?.indexOf('三成') ?? -1
        if (text === null || at < 0) throw new Error('no such words')
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + 2)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        piece.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
      })
    await page.getByLabel('指标', { exact: true }).fill('村医补助提高幅度')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect.poll(() => page.locator('.queue li').count()).toBe(before + 1)
    await page.getByText('更正记录（1）').click()
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: '保存为文件（JSON）' }).click())
    expect(name).toBe('更正.json')
    const { corrections } = JSON.parse(new TextDecoder().decode(bytes)) as {
      corrections: { anchor: { exact: string } }[]
    }
    expect(corrections.map(({ anchor }) => anchor.exact)).toEqual(['三成'])
    await page.keyboard.press('Escape')
    await page.locator('#check-head').click()
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('.queue li').count()).toBe(before)
    await page.getByText('更正记录（0）').click()
    await page
      .locator('.file input')
      .setInputFiles({ name: '更正.json', mimeType: 'application/json', buffer: Buffer.from(bytes) })
    await expect.poll(() => page.locator('.queue li').count()).toBe(before + 1)
    await context.close()
  })

  test('the address holds the view, its filters and the open sentence', async () => {
    if (browser === null) return
    const { page, context } = await openWorkbench(browser, path)
    await settled(page)
    await show(page, 'compare')
    await page.getByLabel('只看两地以上').check()
    await page.getByLabel('搜索指标与原文').fill('就诊率')
    await page.locator('.grid .answer .value').nth(1).click()
    await page.getByRole('dialog').locator('mark').first().waitFor()
    const mark = (await page.getByRole('dialog').locator('mark').allTextContents()).join('')
    const other = await openIn(context, path, new URL(page.url()).hash)
    await settled(other.page)
    await expect
      .poll(async () => (await other.page.getByRole('dialog').locator('mark').allTextContents()).join(''))
      .toBe(mark)
    await expect.poll(() => other.page.getByLabel('搜索指标与原文').inputValue()).toBe('就诊率')
    // from the sentence to the whole text, and from a number there back to the row
    await other.page.getByRole('link', { name: '看全文' }).click()
    await other.page.locator('main.view-text').waitFor()
    await expect.poll(() => other.page.locator('.beside mark.quote').first().isVisible()).toBe(true)
    await other.page.getByRole('link', { name: '看各地对照' }).first().click()
    await expect.poll(() => other.page.locator('.grid tbody tr:not(.theme)').count()).toBe(1)
    await other.page.goBack()
    await other.page.locator('main.view-text').waitFor()
    await context.close()
  })

  test('columns are hidden and pinned, and only what is shown is printed, on few pages with numbers', async () => {
    if (browser === null) return
    const { page, context } = await openWorkbench(browser, path)
    await settled(page)
    await show(page, 'compare')
    const heads = (): Promise<string[]> => page.locator('.grid thead th a').allTextContents()
    await expect.poll(() => heads()).toHaveLength(5)
    const pages = async (): Promise<number> =>
      [...(await page.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/Type \/Page\b/gu)].length
    expect(await pages()).toBeLessThanOrEqual(9)
    await page.getByText('列', { exact: true }).click()
    await page.getByRole('checkbox', { name: '金台区' }).uncheck()
    await page.getByRole('button', { name: '固定 西宁市' }).click()
    await expect.poll(() => heads()).toEqual(['呼和浩特市', '西宁市', '互助县', '西安市'])
    await page.keyboard.press('Escape')
    await page.getByLabel('搜索指标与原文').fill('就诊率')
    expect(await pages()).toBe(1)
    await context.close()
  })

  test('fifty plans and a long one leave the page answering', async () => {
    if (browser === null) return
    const { page, context, trouble } = await openWorkbench(browser, path)
    await settled(page)
    await page.getByLabel('参与对照').uncheck()
    const long = Array.from(
      { length: 4000 },
      (_, i) => `（${i}）加强第${i}类服务，到2027年覆盖率达到${50 + (i % 50)}%以上。`,
    )
    const files = Array.from({ length: 50 }, (_, i) => {
      const name = join(folder, `plan-${i}.txt`)
      const own = i === 49 ? long.join('\n\n') : `到2027年，签约率达到${50 + (i % 40)}%以上。`
      writeFileSync(name, `第${i}市健康方案\n\n一、主要目标\n\n${own}\n`)
      return name
    })
    await dropFiles(page, files)
    await page.getByRole('heading', { name: '我的方案（50）' }).waitFor({ timeout: 60_000 })
    // the page answers while the worker reads
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('button', { name: '中文' }).click()
    await page.locator('.plan.is-ready').nth(49).waitFor({ timeout: 300_000 })
    await page.waitForFunction(() => document.querySelector('.busy.on') === null, null, { timeout: 300_000 })
    await show(page, 'compare')
    await expect.poll(() => page.locator('.grid thead th').count()).toBe(51)
    expect(await overflow(page)).toBe(false)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('a page with plans inside opens with them, and keeps its state apart', async () => {
    if (browser === null) return
    const given = join(folder, 'given.html')
    const draft = join(folder, '送审稿.txt')
    writeFileSync(draft, '戊市健康方案\n\n一、主要目标\n\n到2027年，县域内就诊率达到75%以上。\n')
    await run(process.execPath, ['dist/cli.js', 'open', draft, 'corpus/xining-2024.md', '-o', given])
    const { page, context, trouble } = await openWorkbench(browser, given)
    await page.locator('nav .count').nth(2).waitFor()
    await settled(page)
    await expect.poll(() => page.getByLabel('戊市 的角色').inputValue()).toBe('draft')
    await expect.poll(() => page.getByLabel('西宁市 的角色').first().inputValue()).toBe('peer')
    await expect.poll(() => page.getByLabel('参与对照').isChecked()).toBe(false)
    await show(page, 'review')
    const [shown] = await page.locator('.finding h4').allTextContents()
    expect(shown).toContain('县域内就诊率')
    const plain = await openIn(context, path)
    await settled(plain.page)
    expect(await plain.page.getByLabel('参与对照').isChecked()).toBe(true)
    expect(await plain.page.getByText('戊市').count()).toBe(0)
    expect([...trouble, ...plain.trouble]).toEqual([])
    await context.close()
  })

  test('a browser that is too old, or runs no scripts, says so in a sentence', async () => {
    if (browser === null) return
    const { page, context } = await openWorkbench(browser, path, { javaScriptEnabled: false })
    await expect.poll(() => page.locator('#old').isVisible()).toBe(true)
    await context.close()
    const old = await browser.newContext()
    await old.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'DecompressionStream')
    })
    const { page: lame } = await openIn(old, path)
    expect(await lame.locator('#old').isVisible()).toBe(true)
    expect(await lame.locator('#old').textContent()).toContain('请用 Chrome 111')
    await old.close()
  })
})
