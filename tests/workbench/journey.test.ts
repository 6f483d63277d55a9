import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPlan } from '../../src/read-plan.js'
import { ensureBuilt, root } from '../package/ensure-built.js'
import { openBrowser } from '../report/open-browser.js'
import { makeDocx, paragraph } from '../source/make-docx.js'
import { dropFiles, openIn, openWorkbench, saved, settled } from './open-workbench.js'

const path = join(root, 'dist/duizhao.html')
const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
const browser = await openBrowser()
const file = (name: string): string => join(folder, name)

/** A draft that promises less than its peers, forgets one thing, and says one thing in two ways. */
const draft = [
  '青河市医疗卫生服务提升方案（征求意见稿）',
  '一、主要目标',
  '到2027年，县域内就诊率达到85%以上，每千人口执业（助理）医师数达到3.2人。',
  '二、重点任务',
  '（一）做实家庭医生签约。到2027年，全人群家庭医生签约服务覆盖率达到60%以上。（责任单位：市卫生健康委、市医疗保障局）',
  '（二）发展中医药。到2027年，建成旗舰中医馆2个。（责任单位：市卫生健康委、市医保局）',
  '（三）加强安宁疗护。逐步增加安宁疗护床位。（责任单位：市卫生健康委）',
]

const peer = (name: string, visits: number, signed: number): string =>
  [
    `${name}医疗卫生服务提升方案`,
    '一、主要目标',
    `到2027年，县域内就诊率达到${visits}%以上，每千人口执业（助理）医师数达到3.8人。`,
    '二、重点任务',
    `（一）家庭医生签约。到2027年，全人群家庭医生签约服务覆盖率达到${signed}%以上。（牵头单位：市卫生健康委）`,
    '（二）安宁疗护。到2027年，安宁疗护床位达到200张。（牵头单位：市卫生健康委）',
    '（三）老年健康。到2027年，建成老年友善医疗机构的比例达到95%以上。（牵头单位：市卫生健康委）',
  ].join('\n\n')

beforeAll(async () => {
  await ensureBuilt()
  writeFileSync(file('青河市草案.docx'), await makeDocx({ body: draft.map((line) => paragraph(line)).join('') }))
  writeFileSync(file('白杨市.txt'), peer('白杨市', 92, 75))
  writeFileSync(file('红柳市.md'), peer('红柳市', 90, 70))
  writeFileSync(
    file('乌兰市.html'),
    `<!doctype html><meta charset="utf-8"><body>${peer('乌兰市', 91, 72).replace(/\n\n/gu, '<p>')}`,
  )
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await browser?.close()
})

describe.skipIf(browser === null)('a person with a draft', { retry: 2 }, () => {
  test('drops it with three peers, reads findings, sets a target right and takes Word and Excel away', async () => {
    if (browser === null) return
    const { page, context, trouble } = await openWorkbench(browser, path)
    await expect.poll(() => page.getByText('不上传，也不联网').isVisible()).toBe(true)
    await settled(page)
    await page.getByLabel('参与对照').uncheck()
    await dropFiles(page, ['青河市草案.docx', '白杨市.txt', '红柳市.md', '乌兰市.html'].map(file))
    await page.getByRole('heading', { name: '我的方案（4）' }).waitFor()
    await settled(page)
    await expect.poll(() => page.getByLabel('青河市 的角色').inputValue()).toBe('draft')

    // three findings: certain ones first, each beside its words
    await page.getByRole('link', { name: '看审稿意见' }).click()
    const findings = page.locator('.finding')
    await expect.poll(() => findings.count()).toBeGreaterThan(3)
    await expect.poll(() => page.locator('.tier').first().locator('h3').textContent()).toContain('确定的问题')
    for (const at of [0, 1, 2]) {
      await findings.nth(at).locator('h4 button').click()
      await expect.poll(() => findings.nth(at).getByText('建议').isVisible()).toBe(true)
    }
    const weaker = findings.filter({ hasText: '签约' }).first()
    await weaker.locator('h4 button').click()
    await expect.poll(() => page.locator('.beside mark.selected').first().textContent()).toContain('60%')
    // a peer's sentence is one click away, with its citation
    await weaker.locator('.peers button').first().click()
    const panel = page.getByRole('dialog')
    await expect.poll(async () => (await panel.locator('mark').allTextContents()).join('')).toMatch(/7\d%以上/u)
    await panel.getByRole('button', { name: '复制原文与引文' }).click()
    await page.getByText('已复制').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“.*7\d%以上.*”（.*医疗卫生服务提升方案》.*）$/u,
    )
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        return panel.count()
      })
      .toBe(0)
    await findings.nth(0).getByRole('checkbox', { name: '已处理' }).check()
    await findings.nth(1).locator('h4 button').click()
    await findings.nth(1).getByRole('button', { name: '加备注' }).click()
    await findings.nth(1).getByLabel('备注').fill('会上再议')

    // the writer's own file with comments
    await page.getByText('导出', { exact: true }).click()
    const word = await saved(page, () => page.getByRole('button', { name: '导出 Word 批注（原稿）' }).click())
    expect(word.name).toBe('青河市草案.审看意见.docx')
    const commented = await readPlan(word.bytes)
    expect(commented.source).toBe(
      (await readPlan(await makeDocx({ body: draft.map((line) => paragraph(line)).join('') }))).source,
    )
    const comments = commented.comments ?? []
    expect(comments.map(({ text }) => text).join('\n')).toContain('会上再议')
    expect(
      comments.some(({ span }) => span !== null && commented.source.slice(span.start, span.end).includes('60%')),
    ).toBe(true)

    // a target is set right: the comparison follows
    await page.getByRole('link', { name: /^核对/u }).click()
    await page.locator('.queue button').filter({ hasText: '县域内就诊率' }).click()
    await page.keyboard.press('e')
    await page.getByLabel('下限').fill('88')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText(/审稿人 更正/u).waitFor()
    await settled(page)
    await page.locator('nav').first().getByRole('link', { name: /^对照/u }).click()
    const row = page.locator('.grid tbody tr').filter({ hasText: '县域内就诊率' })
    await expect.poll(() => row.locator('td').first().textContent()).toContain('≥88%')

    // what is shown goes into a workbook
    await page.getByLabel('搜索指标与原文').fill('就诊率')
    await expect.poll(() => page.locator('.grid tbody tr:not(.theme)').count()).toBe(1)
    await page.getByText('导出', { exact: true }).click()
    const book = await saved(page, () => page.getByRole('button', { name: 'Excel 表格（XLSX）' }).click())
    const sheet = (await readXlsxFile(Buffer.from(book.bytes))) as unknown as { data?: unknown[][] }[]
    const rows = JSON.stringify(sheet[0]?.data ?? sheet)
    expect(rows).toContain('≥88%')
    expect(rows).not.toContain('安宁疗护')
    await page.getByText('导出', { exact: true }).click()
    const table = await saved(page, () => page.getByRole('button', { name: '对照表（Word）' }).click())
    expect((await readPlan(table.bytes)).source).toContain('县域内就诊率')

    // another day: everything is where it was
    const again = await openIn(context, path)
    await settled(again.page)
    expect(new URL(again.page.url()).hash).toBe(new URL(page.url()).hash)
    expect(
      await again.page
        .locator('.grid tbody tr')
        .filter({ hasText: '县域内就诊率' })
        .locator('td')
        .first()
        .textContent(),
    ).toContain('≥88%')
    await again.page.goto(`${again.page.url().replace(/#.*/u, '')}#review`)
    await expect.poll(() => again.page.locator('.finding').first().getByRole('checkbox').isChecked()).toBe(true)
    expect([...trouble, ...again.trouble]).toEqual([])
    await context.close()
  })
})
