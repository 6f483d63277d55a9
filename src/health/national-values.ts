import type { NationalValue } from '../model.js'

const OUTLINE_2030 = '《“健康中国2030”规划纲要》（中发〔2016〕23号）'
const OPINION_2019 = '《国务院关于实施健康中国行动的意见》（国发〔2019〕13号）'
const ACTIONS_2019 = '《健康中国行动（2019—2030年）》（健康中国行动推进委员会，2019）'

type Row = readonly [
  year: number,
  comparator: '>=' | '<=' | '<' | '>' | '=' | '~',
  value: number,
  unit: string,
  document: string,
  quote: string,
]

/** The two values of a line of the outline's table of main indicators, as it prints them. */
function tableRow(unit: string, label: string, in2015: string, in2020: string, in2030: string): Row[] {
  const quote = `${label} 2015年：${in2015} 2020年：${in2020} 2030年：${in2030}`
  return [in2020, in2030].map((printed, i): Row => {
    const comparator = printed.endsWith('左右') ? '~' : '='
    return [i === 0 ? 2020 : 2030, comparator, Number.parseFloat(printed), unit, OUTLINE_2030, quote]
  })
}

const FITNESS =
  '到2022年和2030年，城乡居民达到《国民体质测定标准》合格以上的人数比例分别不少于90.86%和92.17%，经常参加体育锻炼人数比例达到37%及以上和40%及以上。'
const LITERACY = '到2022年和2030年，全国居民健康素养水平分别不低于22%和30%。'
const STUNTING = '到2022年和2030年，成人肥胖增长率持续减缓，5岁以下儿童生长迟缓率分别低于7%和5%。'
const SURVIVAL = '到2022年和2030年，总体癌症5年生存率分别不低于43.3%和46.6%。'
const PREVENTION = '中医医院设置治未病科室比例（%） 90 100 预期性'

/**
 * What national documents set, by indicator, each with the words that set it. Only values that were read in the text of the
 * document; a change from a base year is none.
 */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'life-expectancy': tableRow('岁', '人均预期寿命（岁）', '76.34', '77.3', '79.0'),
  'infant-mortality': tableRow('‰', '婴儿死亡率（‰）', '8.1', '7.5', '5.0'),
  'under-five-mortality': tableRow('‰', '5岁以下儿童死亡率（‰）', '10.7', '9.5', '6.0'),
  'maternal-mortality': tableRow('/10万', '孕产妇死亡率（1/10万）', '20.1', '18.0', '12.0'),
  'physical-standard': [
    ...tableRow('%', '城乡居民达到《国民体质测定标准》合格以上的人数比例（%）', '89.6（2014年）', '90.6', '92.2'),
    [2022, '>=', 90.86, '%', OPINION_2019, FITNESS],
    [2030, '>=', 92.17, '%', OPINION_2019, FITNESS],
  ],
  'health-literacy': [
    ...tableRow('%', '居民健康素养水平（%）', '10', '20', '30'),
    [2022, '>=', 22, '%', OPINION_2019, LITERACY],
    [2030, '>=', 30, '%', OPINION_2019, LITERACY],
  ],
  'physicians-per-1000': tableRow('人/千人口', '每千常住人口执业（助理）医师数（人）', '2.2', '2.5', '3.0'),
  'nurses-per-1000': [
    [
      2030,
      '=',
      4.7,
      '人/千人口',
      OUTLINE_2030,
      '到2030年，15分钟基本医疗卫生服务圈基本形成，每千常住人口注册护士数达到4.7人。',
    ],
  ],
  'oop-share': tableRow('%', '个人卫生支出占卫生总费用的比重（%）', '29.3', '28左右', '25左右'),
  'smoking-rate': [[2030, '=', 20, '%', OUTLINE_2030, '到2030年，15岁以上人群吸烟率降低到20%。']],
  'sports-area-per-head': [
    [
      2030,
      '>=',
      2.3,
      '平方米',
      OUTLINE_2030,
      '到2030年，基本建成县乡村三级公共体育设施网络，人均体育场地面积不低于2.3平方米',
    ],
  ],
  'exercise-share': [
    [2022, '>=', 37, '%', OPINION_2019, FITNESS],
    [2030, '>=', 40, '%', OPINION_2019, FITNESS],
  ],
  'child-stunting': [
    [2022, '<', 7, '%', OPINION_2019, STUNTING],
    [2030, '<', 5, '%', OPINION_2019, STUNTING],
  ],
  'cancer-survival': [
    [2022, '>=', 43.3, '%', ACTIONS_2019, SURVIVAL],
    [2030, '>=', 46.6, '%', ACTIONS_2019, SURVIVAL],
  ],
  'tcm-prevention-dept': [
    [2022, '=', 90, '%', ACTIONS_2019, PREVENTION],
    [2030, '=', 100, '%', ACTIONS_2019, PREVENTION],
  ],
}

/**
 * The values of an indicator in national documents.
 *
 * @param id id of the indicator
 * @returns values in order of their year; none where no document that we read sets one
 */
export function nationalValues(id: string): NationalValue[] {
  return (ROWS[id] ?? [])
    .map(([year, comparator, value, unit, document, quote]) => ({
      year,
      comparator,
      min: comparator === '<=' || comparator === '<' ? null : value,
      max: comparator === '>=' || comparator === '>' ? null : value,
      unit,
      document,
      quote,
    }))
    .sort((a, b) => a.year - b.year)
}
