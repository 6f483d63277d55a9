import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { duizhao } from '../../src/remark/index.js'
import { VFile } from 'vfile'

/** Far above what linear work takes on these sizes on a busy machine, far below quadratic work. */
const LIMIT = 900_000
const N = 10_000
const HEAD = '临川市卫生健康行动方案\n\n一、重点任务\n\n'
const each = (count: number, write: (i: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, i) => write(i)).join(between)

const cases: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \u3000\n\t\r\n\u200b'.repeat(N)],
  ['brackets opened by the thousand', '（'.repeat(5 * N)],
  ['brackets closed by the thousand', '）'.repeat(5 * N)],
  ['brackets of every kind, crossed', '（【《“'.repeat(N) + '）》】”'.repeat(N)],
  ['brackets closed by another kind', '《'.repeat(N) + '）'.repeat(N)],
  ['brackets nested round numbers', '（建设3个'.repeat(N) + '）'.repeat(N)],
  ['brackets in a row behind a number', '到2026年建设3个' + '（县）'.repeat(N)],
  ['quotes by the thousand', '“”“'.repeat(N)],
  ['half-width brackets, unbalanced', '(('.repeat(N) + '责任单位：市卫生健康委' + ')'.repeat(3)],
  ['a million digits', '到2026年达到' + '9'.repeat(1_000_000) + '人。'],
  ['a million characters without punctuation', '建设卫生健康服务体系'.repeat(10 * N)],
  ['a long Chinese numeral', '一二三四五六七八九十百千万亿'.repeat(N)],
  ['numbers joined by every sign', '1.2.3、4-5～6：7%／8'.repeat(N)],
  ['nested lists', each(N, (i) => `${' '.repeat(Math.min(i, 200))}- （${i}）任务`, '\n')],
  ['lists nested ten thousand deep on one line', '- '.repeat(N) + '建设3个'],
  ['block quotes thousands deep', '>'.repeat(N) + ' 任务'],
  ['emphasis never closed', '**任务*_'.repeat(N)],
  ['links never closed', '[任务](http://'.repeat(N)],
  ['references without end', each(N, (i) => `[任务][${i}]`)],
  ['markers alone', '一、\n（一）\n1.\n（1）\n①\n'.repeat(N / 2)],
  ['the same marker over and over', '一、任务。\n'.repeat(2 * N)],
  ['markers without line breaks', '一、任务（一）分工1.内容'.repeat(N)],
  ['measures on wrapped lines', each(N / 2, (i) => `${i + 1}.到2026年，建设中心${i}个。（责任单位：市卫生健康委）\n`)],
  ['chapters', each(N, (i) => `第${i + 1}章 重点任务\n\n建设${i}个。\n\n`)],
  ['attachments', each(N, (i) => `附件${i + 1}\n\n任务分工表${i}\n\n1.建设${i}个。\n\n`)],
  ['titles', each(N, (i) => `临川市卫生健康行动方案${i}\n\n`)],
  ['page numbers between half a sentence', each(N, (i) => `— ${i} —\n`)],
  [
    'lines that come back on every page',
    each(N / 2, (i) => `建设${i}个，完善体系\n\n— ${i} —\n\n临川市人民政府公报\n\n`),
  ],
  ['lists of names', '组 长：丁 莹\n副组长：王 明\n成 员：李 四、张 三\n'.repeat(N)],
  ['responsible bodies by the thousand', `（责任单位：${each(N, (i) => `市${i}局`, '、')}）`],
  ['responsibility never closed', '（责任单位：市卫生健康委、'.repeat(N)],
  [
    'a rule for all later measures, over and over',
    each(N / 2, (i) => `以下任务均需市${i % 9}局落实。\n1.建设${i}个。\n`),
  ],
  ['a table of thousands rows', '序号\t任务\t责任单位\n' + '1\t建设中心3个\t市卫生健康委\n'.repeat(N)],
  ['a table of thousands columns', each(3, () => '甲\t'.repeat(N), '\n')],
  ['heads of tables one after another on one line', '指标 单位 目标值 1 签约率 % '.repeat(N)],
  ['a table on one line without end', `指标 单位 目标值 ${each(N, (i) => `签约率 % ≥${i % 100} `)}`],
  [
    'shares on one line without end',
    `单 位 任务数 单 位 任务数 ${each(N, (i) => `石桥${'甲乙丙丁'[i % 4]}村 ${i % 100} `)}`,
  ],
  ['heads of shares one after another on one line', '单 位 任务数 石桥村 3 柳林村 '.repeat(N)],
  ['heads of shares a line', '单位\n任务数\n'.repeat(N / 4)],
  ['shares a line without end', `单位\n任务数\n${each(N, (i) => `石桥村\n${i % 100}\n`)}`],
  ['tables of shares by the thousand', '单位\n任务数\n石桥村\n3\n柳林村\n4\n东岭\n村\n5\n完成。\n'.repeat(N / 4)],
  ['shares run together', `单位任务数${'石桥村3'.repeat(N / 4)}${'单位任务数石桥村3'.repeat(N / 4)}`],
  [
    'goals run together with their bodies',
    `序号类别指标目标值责任部门${each(N, (i) => `${i + 1}签约率(%)${i % 100}市卫生健康委`)}`,
  ],
  ['marks of pages', each(N, (i) => `${i + 1}/${N}建设中心`)],
  ['two thousand columns', each(40, () => each(2000, (i) => `${i % 10}`, '\t'), '\n')],
  ['two thousand columns between pipes', each(40, () => `|${each(2000, (i) => `${i % 10}`, '|')}|`, '\n')],
  ['a Markdown table without end', '| 甲 | 乙 |\n| --- | --- |\n' + '| 1个 | 2% '.repeat(N / 2)],
  ['a Markdown row of thousands cells', '| 甲 | 乙 |\n| --- | --- |\n' + '| 1个 '.repeat(N)],
  ['Markdown tables by the thousand', each(N / 4, (i) => `任务 | 数\n--- | ---\n建设 | ${i}个\n\n说明。\n\n`)],
  ['tags in cells', '| 甲 | 乙 |\n| --- | --- |\n' + each(N / 2, (i) => `| <b>建设<br>${i}个</b> | <b>2%<i> |\n`)],
  ['tabs', '甲' + '\t'.repeat(10 * N) + '乙'],
  ['double ideographic spaces and bold', each(N, (i) => `**建设${i}个**`, '\u3000\u3000')],
  ['right-to-left marks', `\u202e\u200f到2026年\u202c达到\u206690%\u2069以上。`.repeat(N)],
  ['lone surrogates', '\ud800到\udc002026年\ud83d达到90%'.repeat(N)],
  ['zero bytes', '到\u00002026\u0000年\u0000'.repeat(N)],
  ['zero-width characters inside words', Array.from('到2026年，县域内就诊率达到90%以上。').join('\u200b').repeat(N)],
  ['combining marks', '卫\u0301\u0301\u0301'.repeat(N)],
  ['a single line without any break', '到2026年，县域内就诊率达到90%以上。'.repeat(N)],
  ['years in one sentence', each(N, (i) => `到${2000 + (i % 60)}年`, '、') + '达到90%。'],
  ['years and values in one sentence', '县域内就诊率' + each(N, (i) => `${2000 + (i % 60)}年达到${i % 100}%`, '，')],
  ['values for two years in one list', '到2025年和2030年，就诊率分别达到' + each(N, (i) => `${i % 100}%`, '、')],
  ['ranges', each(N, (i) => `${i}%-${i + 5}%`, '、')],
  ['values in brackets', '，建设中心3个（市级1个、县级2个）'.repeat(N / 2)],
  ['a part of a part of a part', each(N, (i) => `其中市级${i}个`, '，')],
  ['short lines of numbers', each(2 * N, (i) => `${i}`, '\n')],
  ['a list of themes', '推进' + '家庭医生签约、健康素养、'.repeat(N) + '等工作'],
  ['titles of documents in a clause', '落实《健康家庭医生签约'.repeat(N)],
  ['carriage returns alone', '一、任务\r到2026年达到90%。\r'.repeat(N)],
  [
    'property names',
    '一、constructor\n（一）__proto__\n1.toString（责任单位：hasOwnProperty、__proto__）\n'.repeat(N / 10),
  ],
]

/** Every span inside the text, every quote what stands there. */
function check(plan: Plan): void {
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start >= 0 && start <= end && end <= plan.source.length
  // one assertion for all of them: an assertion takes longer than what it asserts
  const spans = [...plan.sections, ...plan.measures, ...plan.targets, ...plan.exclusions].map(({ span }) => span)
  expect(spans.filter((span) => !within(span))).toEqual([])
  expect(plan.targets.filter(({ span, quote }) => plan.source.slice(span.start, span.end) !== quote)).toEqual([])
  expect(plan.messages.filter(({ span }) => span !== null && !within(span))).toEqual([])
}

describe.each(['text', 'markdown'] as const)('parsePlan on %s never throws and keeps every place', (format) => {
  test.each(cases)(
    '%s',
    (_name, text) => {
      check(parsePlan(HEAD + text, { format }))
    },
    LIMIT,
  )
})

/** Texts of the press: no part, and no stop that ends the sentence. */
const running: [string, string][] = [
  ['deeds', '建成卫生院20所，'],
  ['deeds of years', '2026年建成卫生院20所，'],
  ['deeds of every year', '2026年至2028年，每年引进医生10名，公开招聘护士25名，'],
  ['levels and where they stood', '签约率从20%提高到30%，'],
  ['what has been reported', '截至目前，全市建成卫生院20所，'],
  ['quotes never closed', '“建成卫生院20所，'],
]

test.each(running)(
  'running text of a single sentence is read: %s',
  (_name, clause) => {
    check(parsePlan(`新闻报道今天说，${clause.repeat(2 * N)}`))
  },
  LIMIT,
)

test('the documents that an opening sentence follows are found by the thousand', () => {
  const opening = `根据${each(N, (i) => `《健康${i}规划》`, '、')}，结合实际，制定本方案。`
  const { meta } = parsePlan(`临川市卫生健康行动方案\n\n${opening}\n\n一、任务\n建设3个。`)
  expect(meta.basis).toHaveLength(N)
})

test('a text of more units than a call takes arguments is read', () => {
  const M = 130_000
  expect(parsePlan(HEAD + '1.甲。\n'.repeat(M)).sections.length).toBeGreaterThan(M)
  expect(parsePlan(`${HEAD}建设卫生中心，\n${'— 1 —\n'.repeat(M)}完善。`).measures).toHaveLength(1)
})

test.each(cases)('the plugin reports places that the file has: %s', (_name, text) => {
  const file = new VFile({ value: HEAD + text.slice(0, 20_000) })
  duizhao()({ type: 'root', children: [] }, file)
  for (const { place, reason } of file.messages) {
    expect(reason).not.toBe('')
    if (place !== undefined && 'start' in place) expect(place.start.line).toBeGreaterThan(0)
  }
})
