import type { FindingTier, Doubt, ExclusionReason, Labels, Lang, Severity, UnitFamily } from '../model.js'
import { langOf } from '../text/lang-of.js'

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
  path: { zh: '文件', en: 'File' },
  sha256: { zh: '文件校验值', en: 'SHA-256 of the file' },
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
  key: { zh: '指标键', en: 'Key' },
  valueNorm: { zh: '换算值', en: 'Value in the base unit' },
  unitNorm: { zh: '基准单位', en: 'Base unit' },
  contradictedBy: { zh: '前后不一致', en: 'Contradicted by' },
  certainty: { zh: '力度', en: 'Firmness' },
  doubts: { zh: '疑问', en: 'Doubts' },
  corrected: { zh: '人工核对', en: 'Checked by hand' },
  why: { zh: '判定规则', en: 'Rules' },
  inTable: { zh: '表格中', en: 'In a table' },
  quote: { zh: '原文', en: 'Quote' },
  start: { zh: '起', en: 'Start' },
  end: { zh: '止', en: 'End' },
  location: { zh: '出处', en: 'Place' },
  page: { zh: '页', en: 'Page' },
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
  reasonCode: { zh: '理由代码', en: 'Reason code' },
  againstId: { zh: '对比方案编号', en: 'Id of the plan compared with' },
  againstTargetId: { zh: '对比目标编号', en: 'Id of the target compared with' },
  against: { zh: '对比对象', en: 'Against' },
  ruleId: { zh: '规则', en: 'Rule' },
  tier: { zh: '把握', en: 'Tier' },
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
  variable: { zh: '变量', en: 'Variable' },
  code: { zh: '代码', en: 'Code' },
  measured: { zh: '测量层次', en: 'Level of measurement' },
  units: { zh: '单元数', en: 'Units' },
  given: { zh: '次数', en: 'Given' },
  perCent: { zh: '一致率', en: 'Per cent agreement' },
  cohen: { zh: 'Cohen κ', en: 'Cohen’s kappa' },
  fleiss: { zh: 'Fleiss κ', en: 'Fleiss’ kappa' },
  alphaNominal: { zh: 'Krippendorff α（名义）', en: 'Krippendorff’s alpha (nominal)' },
  alphaInterval: { zh: 'Krippendorff α（定距）', en: 'Krippendorff’s alpha (interval)' },
  answers: { zh: '各人编码', en: 'Answers' },
  dimension: { zh: '一级变量', en: 'First-level variable' },
  label: { zh: '名称', en: 'Label' },
  points: { zh: '得分', en: 'Score' },
  said: { zh: '依据', en: 'Said by' },
  looked: { zh: '所查', en: 'Looked for' },
  pmc: { zh: 'PMC', en: 'PMC' },
  pmcLow: { zh: 'PMC 下界', en: 'PMC, lower bound' },
  pmcHigh: { zh: 'PMC 上界', en: 'PMC, upper bound' },
  open: { zh: '未定', en: 'Open' },
  grade: { zh: '等级', en: 'Grade' },
}

export const severityLabels: Readonly<Record<Severity, Labels>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '提示', en: 'note' },
}

export const cellStatusLabels: Readonly<Record<'stated' | 'no-number' | 'elsewhere' | 'absent', Labels>> = {
  stated: { zh: '有目标', en: 'stated' },
  'no-number': { zh: '有举措无数字', en: 'no number' },
  elsewhere: { zh: '另有', en: 'see' },
  absent: { zh: '未提及', en: 'absent' },
}

/** Behind a value that stands against the one that answers for its cell. */
/** Said of a value that a person has put right or added. */
export const handLabel: Labels = { zh: '人工核改', en: 'corrected by hand' }

export const contradictionLabel: Labels = { zh: '前后不一致', en: 'contradiction' }

export const planStatusLabels: Readonly<Record<'final' | 'draft', Labels>> = {
  final: { zh: '正式', en: 'final' },
  draft: { zh: '征求意见稿', en: 'draft' },
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

/** What is not sure about a target. Source: the annotation guidelines, “Doubt”. */
export const doubtLabels: Readonly<Record<Doubt, Labels>> = {
  name: { zh: '指标', en: 'name' },
  year: { zh: '年份', en: 'year' },
  value: { zh: '数值', en: 'value' },
  unit: { zh: '单位', en: 'unit' },
  promise: { zh: '是否承诺', en: 'promise' },
  table: { zh: '表头', en: 'table' },
}

/** Why a number is no target. Source: the annotation guidelines, “Not targets”. */
export const exclusionReasonLabels: Readonly<Record<ExclusionReason, Labels>> = {
  date: { zh: '日期', en: 'date' },
  period: { zh: '时段', en: 'period' },
  grade: { zh: '等级', en: 'grade' },
  'document-number': { zh: '文号', en: 'document number' },
  age: { zh: '年龄', en: 'age' },
  'programme-name': { zh: '名称中的数字', en: 'part of a name' },
  numbering: { zh: '编号', en: 'numbering' },
  'existing-count': { zh: '已有数量', en: 'count of what exists' },
  definition: { zh: '定义或条件', en: 'definition or condition' },
  achievement: { zh: '已取得的成绩', en: 'past achievement' },
  'training-length': { zh: '学制、培训时长', en: 'length of training' },
  'session-number': { zh: '届次', en: 'session number' },
  'phone-number': { zh: '电话号码', en: 'phone number' },
  'place-name': { zh: '地名', en: 'place name' },
  'person-list': { zh: '名单', en: 'list of persons' },
  idiom: { zh: '习语', en: 'idiom' },
  ordinal: { zh: '序数', en: 'ordinal' },
  code: { zh: '代号', en: 'code' },
  'spent-money': { zh: '已投入资金', en: 'money already spent' },
  'unreadable-table': { zh: '表格已粘连，无法辨读', en: 'table run together, not readable' },
  furniture: { zh: '版面文字', en: 'page furniture' },
  'not-a-commitment': { zh: '不是承诺', en: 'not a commitment' },
  'by-hand': { zh: '人工核对：不是目标', en: 'checked by hand: no target' },
}

/**
 * Head of a column in one language; a key without a label is its own head.
 *
 * @param key key of a tidy row
 * @param options language of the head, `'en'` or `{ lang: 'en' }`
 */
export function columnLabel(key: string, options: Lang | { lang?: Lang } = 'zh'): string {
  return Object.hasOwn(columnLabels, key) ? (columnLabels[key]?.[langOf(options)] ?? key) : key
}

/** Heads of the tiers of a review. */
export const tierLabels: Readonly<Record<FindingTier, Labels>> = {
  certain: { zh: '确定的问题', en: 'Certain faults' },
  likely: { zh: '可能的问题', en: 'Likely faults' },
  hint: { zh: '供参考', en: 'Hints' },
  doubt: { zh: '识别存疑（不是文稿的问题）', en: 'Doubts of the reading (no faults of the draft)' },
}
