import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

/** Year and doubts on it, by the value as printed. */
function yearsOf(text: string): Record<string, string> {
  const { targets } = parsePlan(text, { name: 'text.txt' })
  return Object.fromEntries(
    targets.map(({ valueText, year, perYear, doubts }) => [
      valueText,
      [year ?? '-', ...(perYear ? ['每年'] : []), ...(doubts.includes('year') ? ['?'] : [])].join(' '),
    ]),
  )
}

const plan = (sentence: string): string => `某市行动方案\n\n一、主要任务\n\n（一）提升能力。${sentence}\n`

test('values without a year behind clauses that have one each are doubted', () => {
  expect(yearsOf(plan('签约居民2025年达到46万人，2030年48万人，签约老年人则为15万人、16万人。'))).toEqual({
    '46万人': '2025',
    '48万人': '2030',
    '15万人': '2030 ?',
    '16万人': '2030 ?',
  })
})

test('the year of a part is not surely that of the clause behind it', () => {
  expect(yearsOf(plan('新购救护车10辆，其中2026年购置7辆，设备配置达标率100%。'))).toEqual({
    '10辆': '-',
    '7辆': '2026',
    '100%': '2026 ?',
  })
})

test('this year of a speech is that of the date in brackets below its title', () => {
  const text = `在全市医共体建设推进会上的讲话
某市副市长 张某
（2026年2月26日，根据录音整理）

同志们：
一、工作要求
（一）管理上求突破。力争到今年年底全市基层诊疗量占比提高到52%。
`
  expect(yearsOf(text)).toEqual({ '52%': '2026' })
})

test('what comes again each season is not due in the year of its list', () => {
  const text = `永安区人民政府办公室
关于印发永安区2026年重点民生实事项目清单的通知
永安府办发〔2026〕7号
各镇人民政府、街道办事处，区级有关部门：
经会议票决通过，现将永安区2026年重点民生实事项目（卫生健康类）印发你们，请于2026年12月15日前完成下列任务：
1.新增普惠托位300个。
2.更新健身路径65套。
各单位要倒排工期，办公室每季度通报1次。
`
  expect(yearsOf(text)).toEqual({ '300个': '2026', '65套': '2026', '1次': '-' })
})

test('a share of a rate is not one of each year, a share of what is set aside each year is', () => {
  expect(yearsOf(plan('筹资标准为每人每年120元，其中单位缴费50%。'))).toEqual({ '120元': '- 每年', '50%': '-' })
  expect(yearsOf(plan('市财政每年安排专项资金5000万元，其中30%用于人才引进。'))).toEqual({
    '5000万元': '- 每年',
    '30%': '- 每年',
  })
})
