import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { Plan } from '../../src/model.js'
import { readPlan } from '../../src/read-plan.js'
import { citeTarget } from '../../src/output/cite-target.js'
import { toReport } from '../../src/output/report/to-report.js'
import { makePlan } from '../compare/make-plan.js'
import { openBrowser } from './open-browser.js'
import { samplePlans } from './sample-plans.js'

const browser = await openBrowser()
const folder = mkdtempSync(join(tmpdir(), 'report-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { plans, comparison } = samplePlans()
const [draft, ...peers] = plans
const review = draft === undefined ? undefined : reviewDraft(draft, peers)
const sample = toReport({ plans, comparison, ...(review === undefined ? {} : { review }) })

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await browser?.close()
})

/** Open a page from a file, without network; what it asks for or complains about is kept. */
async function open(report: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  if (browser === null) throw new Error('no browser')
  const context = await (browser satisfies Browser).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('dialog', (dialog) => {
    trouble.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(request.url())
  })
  const path = join(folder, `${Math.random().toString(36).slice(2)}.html`)
  writeFileSync(path, report)
  await page.goto(pathToFileURL(path).href)
  return { page, trouble }
}

/** Indicators that the table shows. */
function shownRows(page: Page): Promise<string[]> {
  return page.locator('.grid tbody tr:visible th > span').allTextContents()
}

/** Words of the element that has the focus. */
function focusedText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent.trim())
}

/** What axe-core finds. The page's own policy forbids foreign scripts, so the context goes around it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe
    const { violations: found } = await run({ resultTypes: ['violations'] })
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)
  })
}

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[]
}

describe.skipIf(browser === null)('the report page in a browser', () => {
  test('it loads without network and without complaint', async () => {
    const { page, trouble } = await open(sample)
    expect(await page.title()).toBe('方案对照 · 云岭市 · 平湖市 · 罗山市')
    expect(await page.locator('#shown').textContent()).toBe('显示 5 / 5 项指标')
    expect(trouble).toEqual([])
  })

  test('filters by words, theme, year and place, and clears them', async () => {
    const { page } = await open(sample)
    await page.getByLabel('搜索指标与原文').fill('重点人群 ８０％')
    expect(await shownRows(page)).toEqual(['重点人群家庭医生签约服务覆盖率'])
    await page.getByLabel('搜索指标与原文').fill('没有这样的词')
    expect(await page.locator('#nothing').isVisible()).toBe(true)
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(() => shownRows(page)).toHaveLength(5)

    await page.locator('#filters').getByLabel('主题').selectOption({ label: '家庭医生签约' })
    expect(await shownRows(page)).toHaveLength(2)
    await page.locator('#filters').getByLabel('主题').selectOption('')

    await page.getByLabel('年份').selectOption('2027')
    expect(await shownRows(page)).toHaveLength(3)
    expect(await page.locator('.grid .other-year:visible').allTextContents()).toHaveLength(2)
    await page.getByLabel('年份').selectOption('')

    await page.locator('.places summary').click()
    await page.getByRole('checkbox', { name: '云岭市' }).uncheck()
    await page.getByRole('checkbox', { name: '罗山市' }).uncheck()
    expect(await shownRows(page)).toEqual(['全人群家庭医生签约服务覆盖率', '旗舰中医馆数'])
    const heads = await page.locator('.grid thead th:visible').allTextContents()
    expect(heads).toEqual(['指标', '平湖市'])
    await page.getByRole('checkbox', { name: '云岭市' }).check()
    await page.getByLabel('只看两地以上有目标的').check()
    expect(await shownRows(page)).toEqual(['全人群家庭医生签约服务覆盖率'])
    expect(await page.locator('#shown').textContent()).toBe('显示 1 / 5 项指标')
  })

  test('a click opens the plan at the marked sentence with its citation, and copies it', async () => {
    const { page } = await open(sample, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('#table').getByRole('button', { name: '≥85%（2025）' }).click()
    const panel = page.getByRole('dialog', { name: '云岭市' })
    expect(await panel.isVisible()).toBe(true)
    const target = draft?.targets.find(({ valueText }) => valueText === '85%以上')
    expect((await panel.locator('mark').allTextContents()).join('')).toBe(target?.quote)
    expect(await panel.locator('mark.number').textContent()).toBe('85%以上')
    const mark = await panel.locator('mark').first().boundingBox()
    const text = await page.locator('.panel-text').boundingBox()
    expect(mark?.y).toBeGreaterThan(text?.y ?? 0)
    expect(mark?.y).toBeLessThan((text?.y ?? 0) + (text?.height ?? 0))
    // the table stays beside the panel, and what was clicked stays in sight
    const main = await page.locator('.sheet').boundingBox()
    expect((main?.x ?? 0) + (main?.width ?? 0)).toBeLessThanOrEqual((await panel.boundingBox())?.x ?? 0)

    await panel.getByRole('button', { name: '只复制引文' }).click()
    await expect.poll(() => page.locator('#copy-state').textContent()).toBe('已复制')
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
    const citation = draft === undefined || target === undefined ? '' : citeTarget(draft, target)
    expect(await clipboard()).toBe(citation)
    expect(citation).toMatch(/^.*《云岭市健康服务行动方案》（云政办〔2024〕7号），二、（一）2\.$/u)
    await panel.getByRole('button', { name: '复制原文与引文' }).click()
    await expect.poll(clipboard).toBe(`“到2025年，85%以上的医疗机构建成老年友善医疗机构。”（${citation}）`)

    await page.locator('#panel-close').click()
    expect(await panel.isVisible()).toBe(false)
  })

  test('a measure without a number opens its sentence', async () => {
    const { page } = await open(sample)
    await page.locator('#table').getByRole('button', { name: '有举措无数字' }).first().click()
    expect(await page.locator('.panel-head .what').textContent()).toBe('此处有相关内容，没有给出数字目标')
    expect((await page.locator('.panel-text mark').allTextContents()).join('')).toContain('老年友善')
  })

  test('a matrix cell lists targets and measures, and leads to the text and back', async () => {
    const { page } = await open(sample)
    await page.locator('#matrix').getByRole('row', { name: '家庭医生签约' }).getByRole('button').first().click()
    const panel = page.getByRole('dialog', { name: '云岭市 · 家庭医生签约' })
    expect(await panel.locator('h3:visible').allTextContents()).toEqual(['目标 2', '举措 1'])
    await panel.getByRole('button', { name: /≥80%/u }).click()
    expect(await page.locator('.panel-text mark.number').textContent()).toBe('80%以上')
    await page.getByRole('button', { name: '返回列表' }).click()
    expect(await panel.locator('.entries button').allTextContents()).toHaveLength(3)
  })

  test('values are marked against everyone or one place, in words', async () => {
    const { page } = await open(toReport({ plans, comparison }))
    const marks = (): Promise<string[]> =>
      page.locator('tr', { hasText: '全人群' }).locator('.chip:visible').allTextContents()
    expect(await marks()).toEqual(['◇ 居中', '▲ 最严', '▽ 最宽'])
    await page.getByLabel('比较基准').selectOption({ label: '平湖市' })
    expect(await marks()).toEqual(['▽ 更宽', '◎ 基准', '▽ 更宽'])
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(marks).toHaveLength(3)
  })

  test('it works by keyboard alone', async () => {
    const { page } = await open(sample)
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('跳到正文')
    await page.locator('.grid .answer .value').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await focusedText(page)).toBe('≥75%（2027）')
    await page.keyboard.press('ArrowDown')
    expect(await focusedText(page)).toBe('另有：全人群家庭医生签约服务覆盖率 ≥75%（2027）')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-close')
    await page.keyboard.press('Escape')
    expect(await page.locator('#panel').isVisible()).toBe(false)
    expect(await focusedText(page)).toBe('≥75%（2027）')
  })

  test('findings are ranked, with place, quote, reason and advice, and open the draft', async () => {
    const { page } = await open(sample)
    const items = page.locator('#review article')
    expect(await items.count()).toBe(review?.findings.length)
    expect(await items.locator('h4').first().textContent()).toContain(review?.findings[0]?.title.zh ?? '?')
    const placed = review?.findings.findIndex(({ span }) => span !== null) ?? -1
    const finding = review?.findings[placed]
    expect(await items.nth(placed).textContent()).toContain(finding?.advice.zh ?? '?')
    // hints are folded
    await page.locator('#review details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    await items.nth(placed).getByRole('button', { name: '看全文' }).click()
    expect(await page.locator('.panel-text mark').first().isVisible()).toBe(true)
  })

  test('it fits a screen of 375 pixels', async () => {
    const { page } = await open(sample, { viewport: { width: 375, height: 700 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    const label = page.locator('.grid td').first()
    expect(await label.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"云岭市"')
    await page.locator('.grid .answer .value').first().click()
    const box = await page.locator('#panel').boundingBox()
    expect(box).toEqual({ x: 0, y: 0, width: 375, height: 700 })
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  test('on paper there are all the rows and no controls', async () => {
    const { page } = await open(sample, { colorScheme: 'dark' })
    await page.locator('.grid .answer .value').first().click()
    await page.emulateMedia({ media: 'print' })
    // printers leave backgrounds out: no light ink, whatever the screen showed
    const inks = await page
      .locator('th, td, td button, .chip')
      .evaluateAll((cells) =>
        cells.map((cell) => Math.max(...(getComputedStyle(cell).color.match(/\d+/gu) ?? []).map(Number))),
      )
    expect(Math.max(...inks)).toBeLessThan(160)
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(await page.locator('#panel').isVisible()).toBe(false)
    expect(await shownRows(page)).toHaveLength(5)
    expect(await page.locator('.sheet').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)).toBe(0)
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF')
  })

  test('five plans take nine pages of paper, with every row and the number of each page', async () => {
    const names = readdirSync('corpus').filter((name) => /\.(?:md|txt)$/u.test(name))
    const read = await Promise.all(
      names.map(async (id) => readPlan(new Uint8Array(readFileSync(join('corpus', id))), { id })),
    )
    const { page } = await open(toReport({ plans: read, comparison: comparePlans(read) }))
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
    const pages = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Type \/Page\b/gu),
    ].length
    expect(pages).toBeGreaterThan(3)
    expect(pages).toBeLessThanOrEqual(9)
    const { source } = await readPlan(pdf)
    const printed = source.replace(/\s/gu, '')
    for (const name of ['方案', '主题与地区', '指标对照', '指标分布', '责任分工', '怎样读'])
      expect(printed).toContain(name)
    expect(source).toContain(`${pages} / ${pages}`)
  })

  test.each(['light', 'dark'] as const)('axe-core has nothing to say about the %s page', async (colorScheme) => {
    const { page } = await open(sample, { colorScheme })
    expect(await violations(page)).toEqual([])
    await page.locator('.grid .answer .value').first().click()
    expect(await violations(page)).toEqual([])
  })

  test('the English page has no violations either and is in English', async () => {
    const { page } = await open(toReport({ plans, comparison, lang: 'en' }))
    expect(await page.locator('#shown').textContent()).toBe('5 of 5 indicators shown')
    expect(await violations(page)).toEqual([])
  })

  test('a hostile plan is inert', async () => {
    const words = [
      '<script>window.hacked=1</script>',
      '</script><script>window.hacked=1</script>',
      '</style><style>body{display:none}</style>',
      '<!--<script>',
      '<img src=x onerror=window.hacked=1>',
      '[看](javascript:window.hacked=1)',
      '<a href="javascript:window.hacked=1">x</a>',
      '"><svg onload=window.hacked=1>',
      "'-window.hacked=1-'",
      '<iframe srcdoc="<script>parent.hacked=1</script>">',
    ]
    const hostile = words.map((word, i): Plan => {
      const plan = makePlan({
        id: `plan${i}${word}`,
        label: `${i}${word}`,
        docNumber: word,
        measures: [
          {
            title: word,
            text: `到2025年，${word}覆盖率达到60%以上。`,
            themes: ['family-doctors'],
            lead: [word],
            targets: [{ quote: `${word}覆盖率达到60%以上`, indicator: `${word}覆盖率`, valueText: '60%以上' }],
          },
        ],
      })
      return { ...plan, meta: { ...plan.meta, planTitle: word, issuer: word } }
    })
    const [first, ...others] = hostile
    if (first === undefined) throw new Error('there are hostile plans')
    const compared = comparePlans(hostile)
    const { page, trouble } = await open(
      toReport({ plans: hostile, comparison: compared, review: reviewDraft(first, others) }),
    )
    for (const button of await page.locator('.grid .answer .value').all()) {
      await button.evaluate((element: HTMLButtonElement) => {
        element.click()
      })
      expect(await page.locator('.panel-text').textContent()).toContain('覆盖率达到60%以上')
    }
    const count = (selector: string): Promise<number> => page.locator(selector).count()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await count('script')).toBe(2)
    expect(await count('style')).toBe(1)
    expect(await count('img, iframe, object, embed, svg[onload], a:not([href^="#"])')).toBe(0)
    expect(await page.locator('body').isVisible()).toBe(true)
    expect(trouble).toEqual([])
    // and were a script to get in after all, the page's policy would stop it
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.hacked = 1'
      document.body.append(script)
    })
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(trouble.join()).toContain('Content Security Policy')
  })

  test('a page of fifty plans stays small, in bytes and in elements, and shows every row', async () => {
    const many = Array.from({ length: 50 }, (_, i) => manyTargets(i))
    const compared = comparePlans(many)
    expect(compared.rows.length).toBeGreaterThan(500)
    const report = toReport({ plans: many, comparison: compared })
    const texts = many.reduce((sum, { source }) => sum + source.length, 0)
    expect(report.length / texts).toBeLessThan(12)
    const { page } = await open(report)
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    expect(elements / (compared.rows.length * many.length)).toBeLessThan(3)
    expect(await page.locator('#shown').textContent()).toContain(String(compared.rows.length))
    await page.context().close()
  })
})

/** A long plan with promises of its own beside those that all plans share. */
function manyTargets(number: number): Plan {
  const themes = ['family-doctors', 'primary-care', 'elderly-care', 'workforce', 'specialties', 'drg']
  const filler = '坚持以基层为重点，健全服务网络，完善管理办法，提高服务质量。'.repeat(12)
  return makePlan({
    id: `plan${number}`,
    label: `${String.fromCodePoint(0x7532 + number * 7)}${String.fromCodePoint(0x5c71 + number * 5)}市`,
    docNumber: `某政办〔2024〕${number}号`,
    measures: Array.from({ length: 40 }, (_, i) => {
      const word = String.fromCodePoint(0x4e00 + number * 331 + i * 17, 0x5200 + i * 211 + number, 0x6100 + i * 97)
      const shared = i % 4 === 0
      const quote = `${shared ? `共有${i}号` : word}覆盖率达到${50 + ((number * 7 + i) % 45)}%以上`
      const target = { quote, indicator: `${shared ? `共有${i}号` : word}覆盖率`, min: 50 + ((number * 7 + i) % 45) }
      return { title: `推进${word}建设`, text: `${filler}到2025年，${quote}。`, themes: [themes[i % 6] ?? ''], lead: ['市卫生健康委'], targets: [target] } // prettier-ignore
    }).map((measure) => ({ ...measure, text: `${measure.text}（牵头单位：市卫生健康委）` })),
  })
}
