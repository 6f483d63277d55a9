import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import load, { duizhao, planToVFile } from '../../src/remark/index.js'
import { parsePlan } from '../../src/parse-plan.js'
import type { Plan, PlanMessage } from '../../src/model.js'

const text = `# 临川市卫生健康服务能力提升行动方案

## 一、工作目标

到2026年，县域内就诊率达到90%以上。

## 三、重点任务

（一）建设县域医疗次中心。每个县区建成1个。
`

function process(value: string, options?: Parameters<typeof duizhao>[0]): VFile {
  const file = new VFile({ value, path: 'plans/linchuan.md' })
  const processor = unified()
    .use(remarkParse)
    .use(duizhao, options ?? {})
  processor.runSync(processor.parse(file), file)
  return file
}

test('the plan is put on the file, the tree is left as it is', () => {
  const file = new VFile({ value: text, path: 'plans/linchuan.md' })
  const processor = unified().use(remarkParse).use(duizhao)
  const tree = processor.parse(file)
  const before = JSON.stringify(tree)
  processor.runSync(tree, file)
  expect(JSON.stringify(tree)).toBe(before)
  expect(file.data.plan).toEqual(parsePlan(text, { name: 'linchuan.md' }))
})

test('programs that load a plugin by its name find it', () => {
  expect(load).toBe(duizhao)
})

test('messages carry place, rule, source, actual and expected', () => {
  const file = process(text)
  const gap = file.messages.find((message) => message.ruleId === 'numbering-gap')
  expect(gap).toMatchObject({
    source: 'duizhao',
    fatal: false,
    file: 'plans/linchuan.md',
    line: 7,
    place: { start: { line: 7 }, end: { line: 7 } },
  })
  const { offset } = (gap?.place as { start: { offset: number } } | undefined)?.start ?? { offset: -1 }
  expect(text.startsWith('三、', offset)).toBe(true)
  // the address leads to the rule's own place on the page
  const [page = '', rule = ''] = gap?.url?.split('#') ?? []
  expect(readFileSync(fileURLToPath(page), 'utf8')).toContain(`id="${rule}"`)
})

test('the language can be chosen', () => {
  expect(
    process(text, { lang: 'en' })
      .messages.map((message) => message.reason)
      .join(),
  ).toMatch(/[Uu]nexpected/u)
})

test('a byte order mark does not shift the places', () => {
  const place = (value: string): unknown =>
    process(value).messages.find((message) => message.ruleId === 'numbering-gap')?.place
  expect(place(`\ufeff${text}`)).toEqual(place(text))
})

function planWith(source: string, ...messages: Partial<PlanMessage>[]): Plan {
  const whole = messages.map((message): PlanMessage => ({
    ruleId: 'rule',
    severity: 'warning',
    span: null,
    actual: null,
    expected: [],
    text: { zh: '有误', en: 'wrong' },
    related: [],
    ...message,
  }))
  return { ...parsePlan(source), source, messages: whole }
}

test('severities become what vfile calls them', () => {
  const file = planToVFile(planWith('甲', { severity: 'error' }, { severity: 'warning' }, { severity: 'info' }))
  expect(file.messages.map((message) => message.fatal)).toEqual([true, false, undefined])
})

test('points count lines that end at CR LF, CR or LF', () => {
  const source = '一\r\n二\r三\n四'
  const at = (start: number): Partial<PlanMessage> => ({ span: { start, end: start + 1 } })
  const file = planToVFile(planWith(source, at(0), at(3), at(5), at(7)))
  expect(file.messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '2:1', '3:1', '4:1'])
})

test('related places are a note, actual and expected stay', () => {
  const source = '浐灞国际港管委会\n沭灞国际港管委会'
  const [message] = planToVFile(
    planWith(source, {
      span: { start: 9, end: 17 },
      actual: '沭灞国际港管委会',
      expected: ['浐灞国际港管委会'],
      related: [{ start: 0, end: 8 }],
    }),
  ).messages
  expect(message).toMatchObject({
    actual: '沭灞国际港管委会',
    expected: ['浐灞国际港管委会'],
    note: '另见 1:1：浐灞国际港管委会',
  })
})

test('vfile-reporter prints the messages', () => {
  const plan = planWith('甲\n乙丙', { ruleId: 'numbering-gap', span: { start: 2, end: 3 } })
  expect(reporter(planToVFile(plan, 'plan.md'), { color: false })).toBe(
    'plan.md\n2:1-2:2 warning 有误 numbering-gap duizhao\n\n⚠ 1 warning',
  )
})
