import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPlan } from '../../src/read-plan.js'
import { ensureBuilt, root } from '../package/ensure-built.js'
import { openBrowser } from '../report/open-browser.js'
import { makeDocx, paragraph } from '../source/make-docx.js'
import { dropFiles, openWorkbench, saved, settled } from './open-workbench.js'

const path = join(root, 'dist/duizhao.html')
const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
const browser = await openBrowser()
const file = (name: string): string => join(folder, name)

const draft = (visits: string, last: string): string[] => [
  '沙河市卫生健康提升方案（征求意见稿）',
  '一、主要目标',
  `到2027年，县域内就诊率达到${visits}以上，每千人口执业（助理）医师数达到3.2人。`,
  '二、重点任务',
  '（一）家庭医生签约。到2027年，全人群家庭医生签约服务覆盖率达到60%以上。（责任单位：市卫生健康委）',
  last,
]
const older = draft('80%', '（二）安宁疗护。逐步增加安宁疗护床位。（责任单位：市卫生健康委）')
const newer = draft('85%', '（二）安宁疗护。到2027年，安宁疗护床位达到120张。（责任单位：市卫生健康委）')
const peer = [
  '白杨市卫生健康提升方案',
  '一、主要目标',
  '到2027年，县域内就诊率达到92%以上，每千人口执业（助理）医师数达到3.8人。',
  '二、重点任务',
  '（一）家庭医生签约。到2027年，全人群家庭医生签约服务覆盖率达到75%以上。（牵头单位：市卫生健康委）',
]

beforeAll(async () => {
  await ensureBuilt()
  const docx = (lines: readonly string[]): Promise<Uint8Array> =>
    makeDocx({ body: lines.map((line) => paragraph(line)).join('') })
  writeFileSync(file('沙河市草案二稿.docx'), await docx(newer))
  writeFileSync(file('一稿.docx'), await docx(older))
  writeFileSync(file('白杨市.txt'), peer.join('\n\n'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await browser?.close()
})

async function withDraft(): Promise<{ page: Page; context: BrowserContext; trouble: string[] }> {
  if (browser === null) throw new Error('no browser')
  const opened = await openWorkbench(browser, path, { timezoneId: 'Asia/Shanghai' })
  const { page } = opened
  await settled(page)
  await page.getByLabel('参与对照').uncheck()
  await dropFiles(page, ['沙河市草案二稿.docx', '一稿.docx', '白杨市.txt'].map(file))
  await page.getByRole('heading', { name: '我的方案（3）' }).waitFor()
  await page.locator('.plan.is-ready').nth(2).waitFor()
  await settled(page)
  return opened
}

/** What a button of the menu saves. */
async function exported(page: Page, button: RegExp | string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.getByText('导出', { exact: true }).click()
  return saved(page, () => page.getByRole('button', { name: button }).click())
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator(`main.view-${/\w+/u.exec(hash)?.[0] ?? ''}`).waitFor()
}

describe.skipIf(browser === null)('what the page saves is read again', { retry: 2 }, () => {
  test('findings as a Word table, a workbook and CSV', async () => {
    const { page, context, trouble } = await withDraft()
    await show(page, '#review')
    await page.locator('.finding').first().waitFor()
    const titles = await page.locator('.tier:is(.certain, .likely) .finding h4').allTextContents()
    expect(titles.length).toBeGreaterThan(2)

    const word = await exported(page, '审看意见表（Word）')
    expect(word.name).toBe('沙河市草案二稿.审看意见.docx')
    const table = await readPlan(word.bytes)
    for (const title of titles) expect(table.source).toContain(title)

    const book = await exported(page, 'Excel 表格（XLSX）')
    expect(book.name).toBe('沙河市草案二稿.审看意见.xlsx')
    const cells = await readPlan(book.bytes)
    for (const title of titles) expect(cells.source).toContain(title)

    const list = await exported(page, 'CSV')
    const rows: Record<string, string>[] = parse(Buffer.from(list.bytes), { columns: true, bom: true })
    expect(rows.map((row) => row['finding'] ?? row['发现'])).toEqual(expect.arrayContaining(titles))
    expect(trouble).toEqual([])
    await context.close()
  })

  test('comments carry the day of the clock on the wall', async () => {
    const { page, context } = await withDraft()
    await show(page, '#review')
    const day = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date())
    const before = day()
    const { bytes } = await exported(page, '导出 Word 批注（原稿）')
    const { comments = [] } = await readPlan(bytes)
    expect(comments.length).toBeGreaterThan(1)
    for (const { date } of comments) expect([before, day()]).toContain(date?.slice(0, 10))
    await context.close()
  })

  test('two drafts as tracked changes: accepted the newer, rejected the older', async () => {
    const { page, context } = await withDraft()
    await show(page, '#text')
    const { name, bytes } = await exported(page, '与“一稿.docx”比对（Word 修订）')
    expect(name).toBe('沙河市草案二稿.修订对照.docx')
    const accepted = await readPlan(bytes, { changes: 'accepted' })
    const original = await readPlan(bytes, { changes: 'original' })
    const bare = (text: string): string => text.replace(/\s/gu, '')
    expect(bare(accepted.source)).toContain(bare(newer.join('')))
    expect(bare(original.source)).toContain(bare(older.join('')))
    await context.close()
  })

  test('the comparison that is shown, and the targets of a plan, as a workbook and CSV', async () => {
    const { page, context, trouble } = await withDraft()
    await show(page, '#compare')
    await page.getByLabel('搜索指标与原文').fill('就诊率')
    await expect.poll(() => page.locator('.grid tbody tr:not(.theme)').count()).toBe(1)
    const list = await exported(page, 'CSV')
    expect(list.name).toBe('指标对照.csv')
    const rows: Record<string, string>[] = parse(Buffer.from(list.bytes), { columns: true, bom: true })
    const numbers = rows.map((row) => /达到(\d+)%以上/u.exec(Object.values(row).join(' '))?.[1])
    expect(numbers.sort()).toEqual(['80', '85', '92'])
    await show(page, '#text')
    const book = await exported(page, '目标清单（XLSX）')
    const { source } = await readPlan(book.bytes)
    for (const value of ['85%以上', '3.2人', '60%以上', '120张']) expect(source).toContain(value)
    expect(trouble).toEqual([])
    await context.close()
  })
})
