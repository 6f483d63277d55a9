import { expect, test } from 'vitest'
import { reviewDraft } from '../../src/compare/review-draft.js'
import { parsePlan } from '../../src/parse-plan.js'

const HEAD = '云岭市卫生健康事业发展行动方案（2025—2027年）\n\n一、主要目标\n'
const TASKS = '二、重点任务\n'

/** What a review says of a draft by itself, as rule and quote. */
function faults(text: string): string[] {
  return reviewDraft(parsePlan(text), [])
    .findings.filter(({ ruleId }) => ruleId.startsWith('review-'))
    .map(({ ruleId, quote }) => `${ruleId} ${quote ?? ''}`)
}
const has = (found: readonly string[], rule: string): boolean => found.some((one) => one.startsWith(`${rule} `))

test.each([
  ['XX%', '到2027年，家庭医生签约服务覆盖率达到XX%。'],
  ['××家', '到2027年，建成社区医院××家。'],
  ['〔〕号', '按照云政办发〔〕号文件要求落实。'],
  ['20XX年', '到20XX年，居民健康素养水平达到40%。'],
  ['待定', '牵头单位待定。'],
])('%s waits to be filled in', (placeholder, sentence) => {
  const found = faults(`${HEAD}${sentence}\n${TASKS}（一）加强服务能力建设。落实各项任务。\n`)
  expect(found.filter((one) => one.startsWith('review-placeholder'))).toEqual([`review-placeholder ${placeholder}`])
})

test.each([
  '详见http://www.example.cn/xxgk/index。',
  '按照云政办发〔2024〕7号文件要求落实。',
  '血压控制在140/90以下。',
])('%s holds no placeholder', (sentence) => {
  expect(has(faults(`${HEAD}${sentence}\n${TASKS}（一）加强能力。落实。\n`), 'review-placeholder')).toBe(false)
})

test('two values of one quantity for one year in the text', () => {
  const found = faults(
    `${HEAD}到2027年，重点人群家庭医生签约服务覆盖率达到80%。\n${TASKS}（一）做实签约服务。到2027年，重点人群家庭医生签约服务覆盖率达到85%。\n`,
  )
  expect(found.filter((one) => one.startsWith('review-values-differ'))).toHaveLength(1)
})

test('steps towards a goal are no contradiction', () => {
  const found = faults(
    `${HEAD}到2027年，重点人群家庭医生签约服务覆盖率达到85%。\n${TASKS}（一）做实签约服务。到2026年，重点人群家庭医生签约服务覆盖率达到80%。\n`,
  )
  expect(has(found, 'review-values-differ')).toBe(false)
})

test('parts that do not add up', () => {
  const draft = (parts: string) =>
    faults(`${HEAD}目标明确。\n${TASKS}（一）加强队伍建设。到2027年，组建应急队伍30支（${parts}）。\n`)
  expect(has(draft('市本级10支、县区15支'), 'review-total')).toBe(true)
  expect(has(draft('市本级10支、县区20支'), 'review-total')).toBe(false)
  expect(has(draft('其中市本级10支'), 'review-total')).toBe(false)
})

test('deadlines that are over, and years behind the plan’s own', () => {
  const found = faults(
    `${HEAD}到2022年，居民健康素养水平达到30%。\n到2035年，人均预期寿命达到82岁。\n${TASKS}（一）加强服务能力。到2026年，建成社区医院3家。\n`,
  )
  expect(has(found, 'review-past-year')).toBe(true)
  expect(has(found, 'review-later-year')).toBe(true)
  expect(found.filter((one) => one.includes('-year ')).length).toBe(2)
})

test('attachments that are spoken of and not there', () => {
  const text = `${HEAD}任务分工见附件1，指标见附件2。\n${TASKS}（一）加强服务能力。落实任务。\n\n附件1\n任务分工\n一、略\n`
  expect(faults(text).filter((one) => one.startsWith('review-no-attachment'))).toEqual(['review-no-attachment 见附件2'])
})

test('a body twice, and a name one sign away from a known one', () => {
  const found = faults(
    `${HEAD}目标明确。\n${TASKS}（一）做实签约。加强服务。（责任单位：市卫生健康委、市财政局、市卫生健康委）\n（二）加强保障。增加投入。（责任单位：市卫生建康委、市医保局）\n`,
  )
  expect(found).toContain('review-body-twice 市卫生健康委')
  expect(found).toContain('review-body-misspelt 市卫生建康委')
})

test('a measure without bodies among measures that name them', () => {
  const measure = (number: string, bodies: string) => `（${number}）加强能力建设${number}。做好服务工作。${bodies}\n`
  const named = '（责任单位：市卫生健康委）'
  const found = faults(
    `${HEAD}目标明确。\n${TASKS}${measure('一', named)}${measure('二', named)}${measure('三', named)}${measure('四', '')}${measure('五', named)}`,
  )
  expect(found.filter((one) => one.startsWith('review-bare-measure'))).toHaveLength(1)
})

test('a stay without a year is told, how often a meeting is held is not', () => {
  const found = faults(
    `${HEAD}目标明确。\n${TASKS}（一）提高效率。三级医院平均住院日控制在7天以内。（责任单位：市卫生健康委）\n（二）加强调度。每月召开1次调度会。（责任单位：市卫生健康委）\n`,
  )
  expect(found.filter((one) => one.startsWith('review-no-year')).map((one) => one.slice(15, 30))).toHaveLength(1)
})
