import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { duizhao } from '../../src/remark/index.js'
import { VFile } from 'vfile'

/** Far above what linear work takes on these sizes, far below quadratic work. */
const LIMIT = 30_000
const N = 1000
const HEAD = '临川市卫生健康行动方案\n\n一、重点任务\n\n'

const cases: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \u3000\n\t\r\n\u200b'.repeat(N)],
  ['brackets opened by the thousand', '（'.repeat(5 * N)],
  ['brackets closed by the thousand', '）'.repeat(5 * N)],
  ['brackets of every kind, crossed', '（【《“'.repeat(N) + '）》】”'.repeat(N)],
  ['quotes by the thousand', '“”“'.repeat(N)],
  ['half-width brackets, unbalanced', '(('.repeat(N) + '责任单位：市卫生健康委' + ')'.repeat(3)],
  ['a million digits', '到2026年达到' + '9'.repeat(1_000_000) + '人。'],
  ['a long Chinese numeral', '一二三四五六七八九十百千万亿'.repeat(N)],
  ['numbers joined by every sign', '1.2.3、4-5～6：7%／8'.repeat(N)],
  ['nested lists', Array.from({ length: N }, (_, i) => `${' '.repeat(Math.min(i, 200))}- （${i}）任务`).join('\n')],
  ['block quotes thousands deep', '>'.repeat(N) + ' 任务'],
  ['emphasis never closed', '**任务*_'.repeat(N)],
  ['links never closed', '[任务](http://'.repeat(N)],
  ['markers alone', '一、\n（一）\n1.\n（1）\n①\n'.repeat(N)],
  ['the same marker over and over', '一、任务。\n'.repeat(2 * N)],
  ['markers without line breaks', '一、任务（一）分工1.内容'.repeat(N)],
  ['responsible bodies by the thousand', `（责任单位：${'市卫生健康委、'.repeat(N)}）`],
  ['responsibility never closed', '（责任单位：市卫生健康委、'.repeat(N)],
  ['a table of thousands rows', '序号\t任务\t责任单位\n' + '1\t建设中心3个\t市卫生健康委\n'.repeat(N)],
  ['a table of thousands columns', Array.from({ length: 3 }, () => '甲\t'.repeat(N)).join('\n')],
  ['a Markdown table without end', '| 甲 | 乙 |\n| --- | --- |\n' + '| 1个 | 2% '.repeat(N)],
  ['right-to-left marks', `\u202e\u200f到2026年\u202c达到\u206690%\u2069以上。`.repeat(N)],
  ['lone surrogates', '\ud800到\udc002026年\ud83d达到90%'.repeat(N)],
  ['zero bytes', '到\u00002026\u0000年\u0000'.repeat(N)],
  ['zero-width characters inside words', Array.from('到2026年，县域内就诊率达到90%以上。').join('\u200b').repeat(1000)],
  ['combining marks', '卫\u0301\u0301\u0301'.repeat(N)],
  ['a single line without any break', '到2026年，县域内就诊率达到90%以上。'.repeat(N)],
  ['carriage returns alone', '一、任务\r到2026年达到90%。\r'.repeat(N)],
  [
    'property names',
    '一、constructor\n（一）__proto__\n1.toString（责任单位：hasOwnProperty、__proto__）\n'.repeat(100),
  ],
]

/** Every span inside the text, every quote what stands there. */
function check(plan: Plan): void {
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start >= 0 && start <= end && end <= plan.source.length
  for (const { span } of [...plan.sections, ...plan.measures, ...plan.targets, ...plan.exclusions])
    expect(within(span)).toBe(true)
  for (const { span, quote } of plan.targets) expect(plan.source.slice(span.start, span.end)).toBe(quote)
  for (const { span } of plan.messages) expect(span === null || within(span)).toBe(true)
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

test.each(cases)('the plugin reports places that the file has: %s', (_name, text) => {
  const file = new VFile({ value: HEAD + text.slice(0, 20_000) })
  duizhao()({ type: 'root', children: [] }, file)
  for (const { place, reason } of file.messages) {
    expect(reason).not.toBe('')
    if (place !== undefined && 'start' in place) expect(place.start.line).toBeGreaterThan(0)
  }
})
