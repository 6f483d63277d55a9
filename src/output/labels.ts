import type { Labels, Lang, Severity, TargetKind, UnitFamily, VerdictReason, VerdictResult } from '../model.js'

/** Column heads of every tidy row, by key. Keys are stable and English; these are what people read. */
export const columnLabels: Readonly<Record<string, Labels>> = {
  id: { zh: '编号', en: 'Id' },
  planId: { zh: '方案编号', en: 'Plan id' },
  plan: { zh: '地区', en: 'Plan' },
  province: { zh: '省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '区县', en: 'County' },
  regionCode: { zh: '行政区划代码', en: 'Region code' },
  level: { zh: '层级', en: 'Level' },
  title: { zh: '标题', en: 'Title' },
  planTitle: { zh: '方案标题', en: 'Plan title' },
  docNumber: { zh: '发文字号', en: 'Document number' },
  issuer: { zh: '发文机关', en: 'Issuer' },
  issuedOn: { zh: '成文日期', en: 'Issued on' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  status: { zh: '状态', en: 'Status' },
  basis: { zh: '依据', en: 'Based on' },
  reference: { zh: '参考文献', en: 'Reference' },
  targetId: { zh: '目标编号', en: 'Target id' },
  measureId: { zh: '举措编号', en: 'Measure id' },
  indicator: { zh: '指标', en: 'Indicator' },
  indicatorId: { zh: '指标编号', en: 'Indicator id' },
  subject: { zh: '对象', en: 'Subject' },
  theme: { zh: '主题', en: 'Theme' },
  themeId: { zh: '主题编号', en: 'Theme id' },
  themes: { zh: '全部主题', en: 'All themes' },
  kind: { zh: '类型', en: 'Kind' },
  comparator: { zh: '比较', en: 'Comparator' },
  min: { zh: '下限', en: 'Minimum' },
  max: { zh: '上限', en: 'Maximum' },
  number: { zh: '数值', en: 'Number' },
  unit: { zh: '单位', en: 'Unit' },
  unitFamily: { zh: '单位类别', en: 'Unit family' },
  value: { zh: '目标值', en: 'Value' },
  valueText: { zh: '原文数值', en: 'Value as printed' },
  year: { zh: '年份', en: 'Year' },
  month: { zh: '月份', en: 'Month' },
  yearText: { zh: '原文时限', en: 'Deadline as printed' },
  perYear: { zh: '每年', en: 'Per year' },
  baseline: { zh: '基期', en: 'Baseline' },
  certainty: { zh: '力度', en: 'Firmness' },
  inTable: { zh: '表格中', en: 'In a table' },
  quote: { zh: '原文', en: 'Quote' },
  start: { zh: '起', en: 'Start' },
  end: { zh: '止', en: 'End' },
  location: { zh: '出处', en: 'Place' },
  citation: { zh: '引文', en: 'Citation' },
  marker: { zh: '序号', en: 'Number' },
  section: { zh: '所在部分', en: 'Section' },
  text: { zh: '正文', en: 'Text' },
  table: { zh: '表格行', en: 'Table row' },
  lead: { zh: '牵头单位', en: 'Lead bodies' },
  responsible: { zh: '责任单位', en: 'Responsible bodies' },
  deadline: { zh: '完成时限', en: 'Deadline' },
  body: { zh: '单位', en: 'Body' },
  bodyId: { zh: '部门编号', en: 'Department id' },
  role: { zh: '角色', en: 'Role' },
  inherited: { zh: '统一规定', en: 'By a general rule' },
  targets: { zh: '目标数', en: 'Targets' },
  measures: { zh: '举措数', en: 'Measures' },
  sections: { zh: '章节数', en: 'Sections' },
  exclusions: { zh: '非目标数字', en: 'Numbers left out' },
  messages: { zh: '提示数', en: 'Messages' },
  match: { zh: '匹配', en: 'Match' },
  score: { zh: '相似度', en: 'Similarity' },
  better: { zh: '优劣方向', en: 'Better' },
  answer: { zh: '代表值', en: 'Answers for the cell' },
  verdict: { zh: '判断', en: 'Verdict' },
  reasons: { zh: '理由代码', en: 'Reason codes' },
  reason: { zh: '理由', en: 'Reason' },
  againstId: { zh: '对比方案编号', en: 'Id of the plan compared with' },
  againstTargetId: { zh: '对比目标编号', en: 'Id of the target compared with' },
  against: { zh: '对比对象', en: 'Against' },
  ruleId: { zh: '规则', en: 'Rule' },
  severity: { zh: '程度', en: 'Severity' },
  importance: { zh: '重要性', en: 'Importance' },
  finding: { zh: '发现', en: 'Finding' },
  advice: { zh: '建议', en: 'Advice' },
  peers: { zh: '同类地区', en: 'Peers' },
  change: { zh: '变化', en: 'Change' },
  similarity: { zh: '相似度', en: 'Similarity' },
  measureA: { zh: '甲举措', en: 'Measure in A' },
  measureB: { zh: '乙举措', en: 'Measure in B' },
  bodies: { zh: '单位变化', en: 'Changed bodies' },
  targetChange: { zh: '目标变化', en: 'Change of target' },
  valueA: { zh: '甲目标值', en: 'Value in A' },
  valueB: { zh: '乙目标值', en: 'Value in B' },
  quoteA: { zh: '甲原文', en: 'Quote from A' },
  quoteB: { zh: '乙原文', en: 'Quote from B' },
  check: { zh: '核对', en: 'Check' },
  broader: { zh: '上位主题', en: 'Broader theme' },
  indicators: { zh: '指标', en: 'Indicators' },
  definition: { zh: '说明', en: 'Definition' },
  locationA: { zh: '甲出处', en: 'Place in A' },
  locationB: { zh: '乙出处', en: 'Place in B' },
  actual: { zh: '实际', en: 'Actual' },
  expected: { zh: '应为', en: 'Expected' },
  message: { zh: '提示', en: 'Message' },
}

export const kindLabels: Readonly<Record<TargetKind, Labels>> = {
  ratio: { zh: '比例', en: 'share' },
  count: { zh: '数量', en: 'count' },
  density: { zh: '人均密度', en: 'density' },
  amount: { zh: '金额或时长', en: 'amount' },
  change: { zh: '变化幅度', en: 'change' },
  coverage: { zh: '全覆盖', en: 'coverage' },
  proportion: { zh: '比值', en: 'proportion' },
  milestone: { zh: '节点任务', en: 'milestone' },
}

export const verdictLabels: Readonly<Record<VerdictResult, Labels>> = {
  stricter: { zh: '更高', en: 'stricter' },
  looser: { zh: '更低', en: 'looser' },
  same: { zh: '相同', en: 'same' },
  'not-comparable': { zh: '不可比', en: 'not comparable' },
}

export const reasonLabels: Readonly<Record<VerdictReason, Labels>> = {
  unit: { zh: '单位不同', en: 'other unit' },
  subject: { zh: '对象不同', en: 'other subject' },
  year: { zh: '年份不同', en: 'other year' },
  comparator: { zh: '比较词不同', en: 'other comparator' },
  'per-year': { zh: '是否每年不同', en: 'per year or not' },
  baseline: { zh: '基期不同', en: 'other baseline' },
  level: { zh: '行政层级不同', en: 'other level' },
  direction: { zh: '优劣方向不明', en: 'no better direction' },
  certainty: { zh: '力度不同', en: 'other firmness' },
}

export const severityLabels: Readonly<Record<Severity, Labels>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '提示', en: 'note' },
}

export const cellStatusLabels: Readonly<Record<'stated' | 'no-number' | 'absent', Labels>> = {
  stated: { zh: '有目标', en: 'stated' },
  'no-number': { zh: '有举措无数字', en: 'no number' },
  absent: { zh: '未提及', en: 'absent' },
}

export const planStatusLabels: Readonly<Record<'final' | 'draft', Labels>> = {
  final: { zh: '正式', en: 'final' },
  draft: { zh: '征求意见稿', en: 'draft' },
}

export const levelLabels: Readonly<Record<string, Labels>> = {
  nation: { zh: '国家', en: 'nation' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  district: { zh: '区级', en: 'district' },
  county: { zh: '县级', en: 'county' },
}

export const unitFamilyLabels: Readonly<Record<UnitFamily, Labels>> = {
  percent: { zh: '百分比', en: 'percent' },
  institution: { zh: '机构', en: 'institutions' },
  person: { zh: '人员', en: 'people' },
  bed: { zh: '床位', en: 'beds' },
  density: { zh: '人均密度', en: 'density' },
  money: { zh: '金额', en: 'money' },
  time: { zh: '时间', en: 'time' },
  item: { zh: '项目', en: 'items' },
  visit: { zh: '人次', en: 'visits' },
  ratio: { zh: '比值', en: 'ratio' },
  age: { zh: '年龄', en: 'age' },
  other: { zh: '其他', en: 'other' },
}

/**
 * Head of a column in one language; a key without a label is its own head.
 *
 * @param key key of a tidy row
 * @param lang language of the head
 */
export function columnLabel(key: string, lang: Lang): string {
  return Object.hasOwn(columnLabels, key) ? (columnLabels[key]?.[lang] ?? key) : key
}
