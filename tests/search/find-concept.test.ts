import { describe, expect, it } from 'vitest'
import { findIndicator, findTheme } from '../../src/search/find-concept.js'

/** Queries as people type them, and the id of the first answer: one to a line. */
const table = (text: string): [query: string, id: string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', id = ''] = line.split('→').map((part) => part.trim())
      return [query, id]
    })

const THEMES = table(`
家医 → family-doctors
家庭医生 → family-doctors
签约服务 → family-doctors
安宁疗护 → hospice-care
临终关怀 → hospice-care
drg → drg
DIP付费 → dip
醫聯體 → medical-consortia
医共体 → county-medical-communities
县域医共体 → county-medical-communities
城市医疗集团 → city-medical-groups
Childcare → childcare
托育 → childcare
婴幼儿照护 → childcare
带量采购 → medicines
集采 → medicines
合理用药 → medicines
mental health → mental-health
心理健康服务 → mental-health
全民健身 → national-fitness
oral health → oral-health
口腔 → oral-health
控烟 → tobacco-control
无烟环境 → tobacco-control
爱国卫生 → environmental-sanitation
职业病 → occupational-health
免疫规划 → immunisation
疫苗接种 → immunisation
无偿献血 → blood-supply
院前急救 → pre-hospital-care
残疾人康复 → disability-services
长护险 → long-term-care-insurance
长期护理保险 → long-term-care-insurance
中医 → traditional-medicine
TCM → traditional-medicine
藏医 → tibetan-medicine
蒙医药 → mongolian-medicine
妇幼 → maternal-child
maternal and child health → maternal-child
老年健康 → elderly-care
医养结合 → elderly-care
分级诊疗 → tiered-care
referral → tiered-care
双向转诊 → tiered-care
医防融合 → prevention-integration
慢病管理 → chronic-disease
高血压糖尿病 → chronic-disease
癌症筛查 → cancer-control
乡村医生 → rural-doctors
village doctors → rural-doctors
全科医生 → general-practice
人才引进 → workforce
staff → workforce
编制 → staffing
薪酬 → pay
绩效工资 → pay
财政投入 → government-funding
医保支付 → insurance-payment
insurance → insurance-payment
异地就医 → insurance-payment
医疗服务价格 → pricing
prices → pricing
质控 → quality-safety
院感 → quality-safety
就医体验 → patient-experience
检查结果互认 → patient-experience
信息化 → digital-health
智慧医院 → digital-health
telemedicine → digital-health
科研 → research
党建 → hospital-governance
成本控制 → hospital-operations
综合监管 → supervision
社会办医 → private-providers
健康教育 → health-promotion
三医联动 → three-medical-coordination
组织领导 → implementation
区域医疗中心 → regional-centres
重点专科 → specialties
县医院 → county-hospitals
乡镇卫生院 → primary-care
优质服务基层行 → primary-care
疾控 → public-health
突发公共卫生事件 → emergency-response
生育支持 → fertility-support
体重管理 → nutrition-weight
食品安全 → food-safety
老龄化 → elderly-care
孕产妇 → maternal-child
emergency → emergency-response
疫情 → emergency-response
康复 → rehab-nursing
medicine → medicines
处方审核 → medicines
门诊统筹 → insurance-payment
elderly → elderly-care
日间手术 → patient-experience
远程会诊 → digital-health
电子健康档案 → digital-health
戒烟门诊 → tobacco-control
双随机 → supervision
无痛分娩 → maternal-child
急救站 → pre-hospital-care
村医 → rural-doctors
hospice → hospice-care
research → research
`)

const INDICATORS = table(`
家医续签率 → contract-renewal
医护比例 → nurse-ratio
bed occupancy → bed-use
nurses per thousand → nurses-per-1000
签约率 → fd-coverage-all
签约覆盖率 重点人群 → fd-coverage-key
重点人群签约 → fd-coverage-key
健康素养 → health-literacy
醫護比 → nurse-ratio
antibiotic use → antibiotic-rate
千人均床位数 → beds-per-1000
每千人口床位 → beds-per-1000
预期寿命 → life-expectancy
life expectancy → life-expectancy
孕产妇死亡率 → maternal-mortality
infant mortality → infant-mortality
注册护士 → nurses-per-1000
执业医师 千人口 → physicians-per-1000
托位使用率 → childcare-places-use
县域内就诊率 → county-visit-rate
个人卫生支出 → oop-share
out-of-pocket → oop-share
高血压规范管理 → hypertension-management
糖尿病 规范管理率 → diabetes-management
近视率 → child-myopia
吸烟率 → smoking-rate
体育锻炼 → exercise-share
老年医学科 → geriatric-dept
平均住院日 → average-stay
电子病历 → electronic-records-level
癌症生存率 → cancer-survival
早死率 → premature-mortality
住院分娩 → hospital-delivery
under five mortality → under-five-mortality
安宁疗护床位 → hospice-beds
全科医生 万人口 → gps-per-10000
异地就医结算率 → remote-settlement
互认率 → lab-recognition
县域住院占比 → county-inpatient-share
患者满意 → patient-satisfaction
精神障碍 管理率 → mental-management
宫颈癌筛查 → cervical-screening
health literacy → health-literacy
普惠托位 → affordable-childcare-share
参保率 → insurance-coverage
beds → beds-per-1000
肺结核 治疗成功 → tb-treatment-success
医保基金 DRG → drg-fund-share
人均体育场地 → sports-area-per-head
县级中医院 二甲 → tcm-county-hospital
`)

/** What people say who do not know the words of plans; written down before the words were, when 36 of the first 50 were found. */
const LAY_THEMES = table(`
家庭大夫 → family-doctors
长护 → long-term-care-insurance
县医共体 → county-medical-communities
带量 → medicines
村大夫 → rural-doctors
急救车 → pre-hospital-care
打疫苗 → immunisation
献血 → blood-supply
减肥 → nutrition-weight
戒烟 → tobacco-control
抑郁 → mental-health
牙齿 → oral-health
肿瘤 → cancer-control
月子 → maternal-child
生孩子 → fertility-support
托儿所 → childcare
养老院 → elderly-care
医保报销 → insurance-payment
医生工资 → pay
民营医院 → private-providers
two-way referral → tiered-care
hypertension → chronic-disease
diabetes → chronic-disease
vaccine → immunisation
smoking → tobacco-control
cancer → cancer-control
village doctor → rural-doctors
telemedicne → digital-health
famly doctors → family-doctors
payment reform → insurance-payment
远程问诊 → digital-health
分級診療 → tiered-care
看病贵 → insurance-payment
挂号 → patient-experience
老人看病 → elderly-care
糖尿病 → chronic-disease
体检 → public-health
医药代表 → supervision
乡镇医院 → primary-care
赤脚医生 → rural-doctors
autism → disability-services
obesity → nutrition-weight
dental → oral-health
pregnancy → maternal-child
nursing homes → elderly-care
electronic health records → digital-health
essential medicines → medicines
traditional chinese medecine → traditional-medicine
drug procurement → medicines
salaries → pay
`)

const LAY_INDICATORS = table(`
hypertension control → hypertension-control
人均寿命 → life-expectancy
婴儿死亡 → infant-mortality
每千人床位 → beds-per-1000
千人托位 → childcare-places-per-1000
两癌筛查 → cervical-screening
平均住院天数 → average-stay
bed occupancy rate → bed-use
maternal death → maternal-mortality
签约率 重点 → fd-coverage-key
抗菌药强度 → antibiotic-intensity
互认项目 → lab-recognition-items
负债率 → debt-ratio
life expectency → life-expectancy
医护比例 → nurse-ratio
vaccination coverage → vaccination-rate
护士数 → nurses-per-1000
nurses → nurses-per-1000
药占比 → drug-income-share
day surgery → day-surgery-share
糖尿病规范管理率 → diabetes-management
参保 → insurance-coverage
安宁床位 → hospice-beds
`)

describe('look-ups', () => {
  it('are eighty and more, in Chinese and in English', () => {
    const queries = [...THEMES, ...INDICATORS].map(([query]) => query)
    expect(new Set(queries).size).toBeGreaterThanOrEqual(80)
    expect(queries.filter((query) => /^[\w -]+$/u.test(query)).length).toBeGreaterThanOrEqual(15)
  })

  it.each([...THEMES, ...LAY_THEMES])('the theme of %s is %s', (query, id) => {
    expect(findTheme(query)[0]?.concept.id).toBe(id)
  })

  it.each([...INDICATORS, ...LAY_INDICATORS])('the indicator of %s is %s', (query, id) => {
    expect(findIndicator(query)[0]?.concept.id).toBe(id)
  })

  it.each([
    ['family docters', 'family-doctors'],
    ['childcair', 'childcare'],
  ])('a slip like %s finds %s', (query, id) => {
    expect(findTheme(query)[0]?.concept.id).toBe(id)
  })

  it('find nothing for nothing', () => {
    for (const query of ['', ' ', 'xyzzy', '！', '高速公路', '水稻种植', 'railway']) {
      expect(findTheme(query)).toEqual([])
      expect(findIndicator(query)).toEqual([])
    }
  })

  it('give scores from 1 down', () => {
    const scores = findTheme('家庭医生', { limit: 10 }).map(({ score }) => score)
    expect(scores[0]).toBe(1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})
