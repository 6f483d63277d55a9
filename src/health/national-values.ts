import type { NationalValue } from '../model.js'

const OUTLINE_2030 = '《“健康中国2030”规划纲要》（中发〔2016〕23号）'
const OPINION_2019 = '《国务院关于实施健康中国行动的意见》（国发〔2019〕13号）'
const ACTIONS_2019 = '《健康中国行动（2019—2030年）》（健康中国行动推进委员会，2019）'

// documents that were read in a report which states their values; the report is named
const HEALTH_145 = '《“十四五”国民健康规划》（国办发〔2022〕11号，据香港01网2022年5月20日报道）'
const SERVICES_145 = '《“十四五”公共服务规划》（国家发展改革委等21个部门，2022，据新华社2022年1月10日报道）'
const CHILDREN_2021 = '《健康儿童行动提升计划（2021—2025年）》（国家卫生健康委，2021，据新华社2021年11月5日报道）'
const NURSING_2022 = '《全国护理事业发展规划（2021—2025年）》（国家卫生健康委，2022，据人民网2022年5月12日报道）'
const AGEING_145 = '《“十四五”健康老龄化规划》（国卫老龄发〔2022〕4号，据北京晚报2022年3月3日报道）'
const CHRONIC_2017 = '《中国防治慢性病中长期规划（2017—2025年）》（国办发〔2017〕12号，据健康报2017年2月15日报道）'
const CONTRACTS_2022 =
  '《关于推进家庭医生签约服务高质量发展的指导意见》（国家卫生健康委等六部门，2022，据人民政协报2022年3月30日报道）'
const DIABETES_2024 =
  '《健康中国行动——糖尿病防治行动实施方案（2024—2030年）》（国卫医急发〔2024〕23号，据2024年7月29日印发的报道）'
const RESPIRATORY_2024 =
  '《健康中国行动——慢性呼吸系统疾病防治行动实施方案（2024—2030年）》（国家卫生健康委等，2024，据2024年7月29日印发的报道）'
const CARDIOVASCULAR_2023 =
  '《健康中国行动—心脑血管疾病防治行动实施方案（2023—2030年）》（国家卫生健康委等14部门，2023，据制药网2023年11月20日报道）'
const WOMEN_2030 =
  '《国家卫生健康委关于贯彻2021—2030年中国妇女儿童发展纲要的实施方案》（国家卫生健康委，2022，据my0538.com 2022年4月19日报道）'
const TCM_145 = '《“十四五”中医药发展规划》（国办发〔2022〕5号，据新华社2022年3月30日报道）'
const GENERAL_PRACTICE_2018 =
  '《关于改革完善全科医生培养与使用激励机制的意见》（国办发〔2018〕3号，据新华网2018年的报道）'
const OUTLINE_155 =
  '《国民经济和社会发展第十五个五年规划纲要》（2026年3月12日第十四届全国人大四次会议，据健康报2026年3月17日图解）'

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
const CHILDREN = '到2025年，新生儿死亡率、婴儿死亡率和5岁以下儿童死亡率分别控制在3.1‰、5.2‰和6.6‰以下'
const RESOURCES = '人均预期寿命78.3岁，每千人口拥有执业（助理）医师3.2人、注册护士3.8人，基本医疗保险参保率大于95%。'
const LITERACY_145 =
  '到2025年，中国居民健康素养水平要提高到25.0%，经常参加体育锻炼人数比例达38.5%，15岁以上吸烟率下降到23.3%'
const NURSES = '到2025年，全国护士总数达到550万人，每千人口注册护士数达到3.8人，医护比达到1∶1.2'
const OLDER =
  '到2025年，65岁及以上老年人城乡社区规范化健康管理服务率达到65%以上，65岁及以上老年人中医药健康管理率达到75%以上。'
const CHRONIC =
  '到2020年和2025年，……高血压、糖尿病患者规范管理率由目前的50%分别提升至60%和70%，……15岁以上人群吸烟率由目前的27.7%分别降至25%和20%等。'
const CONTRACTS =
  '到2035年，签约服务覆盖率达到75%以上，基本实现家庭全覆盖，重点人群签约服务覆盖率达到85%以上，满意度达到85%左右。'
const RESOURCES_155 =
  '人均预期寿命提高到80岁……每千人口拥有执业医师数3.7人、注册护士数5.1人，养老机构护理型床位占比达到73%'
const DIABETES =
  '到2030年将建立上下联动、医防融合的糖尿病防治体系，18岁及以上居民糖尿病知晓率达到60%及以上，2型糖尿病患者基层规范管理服务率达到70%及以上。'
const GRASSROOTS_2030 = '到2030年，高血压、糖尿病患者基层规范管理服务率均达到70%'
const AWARENESS_2030 = '到2030年，30岁及以上居民高血压知晓率达到65%，18岁及以上居民糖尿病知晓率达到60%'
const WOMEN_MORTALITY =
  '一是全国孕产妇死亡率下降到12/10万以下，全国新生儿、婴儿和5岁以下儿童死亡率分别降至3.0‰、5.0‰和6.0‰以下'
const WOMEN_MANAGEMENT = '孕产妇系统管理率达到90%以上，3岁以下儿童系统管理率和7岁以下儿童健康管理率保持在90%以上。'
const WOMEN_CHECKS = '婚前医学检查率达到70%，孕前优生健康检查目标人群覆盖率保持在80%以上'
const WOMEN_RESOURCES = '每千名儿童拥有儿科执业（助理）医生达到1.12名、床位增至3.17张。'
const TCM_RESOURCES =
  '到2025年，每千人口公立中医医院床位数达到0.85张、每千人口中医类别执业（助理）医师数达到0.62人；……二级以上公立综合医院设置中医临床科室的比例达到90%。'
const INDUSTRY = '健康服务业总规模（万亿元） 2015年：- 2020年：＞8 2030年：16'
const LITERACY_ACTIONS = '居民健康素养水平（%） 14.18 ≥22 ≥30 预期性'
const PREVENTION = '中医医院设置治未病科室比例（%） 90 100 预期性'

/**
 * What national documents set, by indicator, each with the words that set it. Only values that were read: in the text of the
 * document, or in a report that states them and is then named with it. A change from a base year is none.
 */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'life-expectancy': [
    ...tableRow('岁', '人均预期寿命（岁）', '76.34', '77.3', '79.0'),
    [2025, '=', 78.3, '岁', SERVICES_145, RESOURCES],
    [2030, '=', 80, '岁', OUTLINE_155, RESOURCES_155],
    [2035, '>=', 80, '岁', HEALTH_145, '展望2035年，人均预期寿命达到80岁以上。'],
  ],
  'infant-mortality': [
    ...tableRow('‰', '婴儿死亡率（‰）', '8.1', '7.5', '5.0'),
    [2025, '<=', 5.2, '‰', CHILDREN_2021, CHILDREN],
    [2030, '<=', 5, '‰', WOMEN_2030, WOMEN_MORTALITY],
  ],
  'under-five-mortality': [
    ...tableRow('‰', '5岁以下儿童死亡率（‰）', '10.7', '9.5', '6.0'),
    [2025, '<=', 6.6, '‰', CHILDREN_2021, CHILDREN],
    [2030, '<=', 6, '‰', WOMEN_2030, WOMEN_MORTALITY],
  ],
  'maternal-mortality': [
    ...tableRow('/10万', '孕产妇死亡率（1/10万）', '20.1', '18.0', '12.0'),
    [2030, '<=', 12, '/10万', WOMEN_2030, WOMEN_MORTALITY],
  ],
  'physical-standard': [
    ...tableRow('%', '城乡居民达到《国民体质测定标准》合格以上的人数比例（%）', '89.6（2014年）', '90.6', '92.2'),
    [2022, '>=', 90.86, '%', OPINION_2019, FITNESS],
    [2030, '>=', 92.17, '%', OPINION_2019, FITNESS],
  ],
  'health-literacy': [
    [2025, '=', 25, '%', HEALTH_145, LITERACY_145],
    ...tableRow('%', '居民健康素养水平（%）', '10', '20', '30'),
    [2022, '>=', 22, '%', OPINION_2019, LITERACY],
    [2030, '>=', 30, '%', OPINION_2019, LITERACY],
    [2022, '>=', 22, '%', ACTIONS_2019, LITERACY_ACTIONS],
    [2030, '>=', 30, '%', ACTIONS_2019, LITERACY_ACTIONS],
  ],
  'physicians-per-1000': [
    ...tableRow('人/千人口', '每千常住人口执业（助理）医师数（人）', '2.2', '2.5', '3.0'),
    [2025, '=', 3.2, '人/千人口', SERVICES_145, RESOURCES],
  ],
  'nurses-per-1000': [
    [2025, '=', 3.8, '人/千人口', NURSING_2022, NURSES],
    [2025, '=', 3.8, '人/千人口', SERVICES_145, RESOURCES],
    [2030, '=', 5.1, '人/千人口', OUTLINE_155, RESOURCES_155],
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
  'smoking-rate': [
    [2020, '=', 25, '%', CHRONIC_2017, CHRONIC],
    [2025, '=', 20, '%', CHRONIC_2017, CHRONIC],
    [2025, '=', 23.3, '%', HEALTH_145, LITERACY_145],
    [2030, '=', 20, '%', OUTLINE_2030, '到2030年，15岁以上人群吸烟率降低到20%。'],
  ],
  'sports-area-per-head': [
    [2025, '=', 2.6, '平方米', SERVICES_145, '人均体育场地面积2.6平方米'],
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
    [2025, '=', 38.5, '%', HEALTH_145, LITERACY_145],
    [2022, '>=', 37, '%', OPINION_2019, FITNESS],
    [2030, '>=', 40, '%', OPINION_2019, FITNESS],
  ],
  'child-stunting': [
    [2025, '<=', 5, '%', CHILDREN_2021, '5岁以下儿童生长迟缓率控制在5%以下'],
    [2022, '<', 7, '%', OPINION_2019, STUNTING],
    [2030, '<', 5, '%', OPINION_2019, STUNTING],
  ],
  'cancer-survival': [
    [2022, '>=', 43.3, '%', ACTIONS_2019, SURVIVAL],
    [2030, '>=', 46.6, '%', ACTIONS_2019, SURVIVAL],
  ],
  'neonatal-mortality': [
    [2025, '<=', 3.1, '‰', CHILDREN_2021, CHILDREN],
    [2030, '<=', 3, '‰', WOMEN_2030, WOMEN_MORTALITY],
  ],
  'exclusive-breastfeeding': [[2025, '>=', 50, '%', CHILDREN_2021, '6个月内婴儿纯母乳喂养率达到50%以上']],
  'hypertension-diabetes-management': [
    [2020, '=', 60, '%', CHRONIC_2017, CHRONIC],
    [2025, '=', 70, '%', CHRONIC_2017, CHRONIC],
    [2030, '=', 70, '%', CARDIOVASCULAR_2023, GRASSROOTS_2030],
  ],
  'hypertension-management': [[2030, '=', 70, '%', CARDIOVASCULAR_2023, GRASSROOTS_2030]],
  'hypertension-awareness': [[2030, '=', 65, '%', CARDIOVASCULAR_2023, AWARENESS_2030]],
  'cardiovascular-mortality': [
    [2030, '<=', 190.7, '/10万', CARDIOVASCULAR_2023, '心脑血管疾病死亡率下降到190.7/10万以下'],
  ],
  'insurance-coverage': [[2025, '>', 95, '%', SERVICES_145, RESOURCES]],
  'childcare-places-per-1000': [
    [2025, '=', 4.5, '个/千人口', SERVICES_145, '到2025年，每千人口拥有3岁以下婴幼儿托位数4.5个'],
  ],
  'nursing-beds-in-care-homes': [
    [2025, '=', 55, '%', SERVICES_145, '养老机构护理型床位占比达55%'],
    [2030, '=', 73, '%', OUTLINE_155, RESOURCES_155],
  ],
  'elderly-standard-management': [[2025, '>=', 65, '%', AGEING_145, OLDER]],
  'elderly-tcm-management': [[2025, '>=', 75, '%', AGEING_145, OLDER]],
  'geriatric-dept': [
    [2025, '>=', 60, '%', AGEING_145, '“十四五”期末，二级及以上综合性医院设立老年医学科的比例达到60%以上。'],
  ],
  'age-friendly': [
    [
      2025,
      '>=',
      85,
      '%',
      AGEING_145,
      '到2025年，85%以上的综合性医院、康复医院、护理院和基层医疗卫生机构成为老年友善医疗机构。',
    ],
  ],
  'fd-coverage-all': [[2035, '>=', 75, '%', CONTRACTS_2022, CONTRACTS]],
  'fd-coverage-key': [[2035, '>=', 85, '%', CONTRACTS_2022, CONTRACTS]],
  'fd-satisfaction': [[2035, '~', 85, '%', CONTRACTS_2022, CONTRACTS]],
  'gps-per-10000': [
    [2030, '=', 5, '人/万人口', GENERAL_PRACTICE_2018, '到2030年，城乡每万名居民拥有5名合格的全科医生。'],
  ],
  'tcm-beds-per-1000': [[2025, '=', 0.85, '张/千人口', TCM_145, TCM_RESOURCES]],
  'tcm-physicians-per-1000': [[2025, '=', 0.62, '人/千人口', TCM_145, TCM_RESOURCES]],
  'tcm-dept-general-hospitals': [[2025, '=', 90, '%', TCM_145, TCM_RESOURCES]],
  'maternal-management': [[2030, '>=', 90, '%', WOMEN_2030, WOMEN_MANAGEMENT]],
  'child-systematic-management': [[2030, '>=', 90, '%', WOMEN_2030, WOMEN_MANAGEMENT]],
  'child-health-management': [[2030, '>=', 90, '%', WOMEN_2030, WOMEN_MANAGEMENT]],
  'premarital-check': [[2030, '=', 70, '%', WOMEN_2030, WOMEN_CHECKS]],
  'prepregnancy-check': [[2030, '>=', 80, '%', WOMEN_2030, WOMEN_CHECKS]],
  'vaccination-rate': [
    [2025, '>=', 90, '%', CHILDREN_2021, '适龄儿童免疫规划疫苗接种率以乡（镇、街道）为单位保持在90%以上。'],
  ],
  'cervical-screening': [[2030, '>=', 70, '%', WOMEN_2030, '适龄妇女宫颈癌人群筛查率达到70%以上']],
  'paediatricians-per-1000': [[2030, '=', 1.12, '人/千名儿童', WOMEN_2030, WOMEN_RESOURCES]],
  'paediatric-beds-per-1000': [[2030, '=', 3.17, '张/千名儿童', WOMEN_2030, WOMEN_RESOURCES]],
  'diabetes-awareness': [
    [2030, '=', 60, '%', CARDIOVASCULAR_2023, AWARENESS_2030],
    [2030, '>=', 60, '%', DIABETES_2024, DIABETES],
  ],
  'diabetes-management': [
    [2030, '=', 70, '%', CARDIOVASCULAR_2023, GRASSROOTS_2030],
    [2030, '>=', 70, '%', DIABETES_2024, DIABETES],
  ],
  'elderly-care-beds': [[2025, '~', 1000, '万张', SERVICES_145, '养老服务床位总量约1000万张']],
  'healthy-county': [[2030, '=', 50, '%', OUTLINE_2030, '力争到2030年，国家卫生城市数量提高到全国城市总数的50%']],
  'health-industry-scale': [
    [2020, '>', 8, '万亿元', OUTLINE_2030, INDUSTRY],
    [2030, '=', 16, '万亿元', OUTLINE_2030, INDUSTRY],
  ],
  'respiratory-mortality': [
    [2030, '<=', 8.1, '/10万', RESPIRATORY_2024, '70岁及以下人群慢性呼吸系统疾病死亡率下降到8.1/10万及以下'],
  ],
  'sports-instructors-per-1000': [
    [2030, '=', 2.3, '名/千人', OUTLINE_2030, '到2030年，实现每千人拥有社会体育指导员2.3名。'],
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
