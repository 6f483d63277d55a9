import type { Labels } from '../../model.js'
import type { CodeListName } from './code-lists.js'

/** What is said of a column beside its head and its type, which `columnLabels` and `columnTypes` hold. */
export interface FieldNote extends Labels {
  /** the unit of its numbers */
  unit?: Labels
  /** the list that its codes are of */
  codes?: CodeListName
  /** several words in one cell, separated by `；` */
  list?: boolean
}

const OFFSET: Labels = { zh: 'UTF-16 码元', en: 'UTF-16 code units' }
const COUNT: Labels = { zh: '个', en: 'count' }

/** Column → what it holds, for code books and descriptors of data. A test says that every column of a data set has one. */
export const fieldNotes: Readonly<Record<string, FieldNote>> = {
  planId: {
    zh: '方案的编号：文号、标题或文件名加正文的短码；正文相同则编号相同',
    en: 'Id of the plan: document number, title or file name with a short code of the text; the same text has the same id',
  },
  plan: {
    zh: '方案在表格中的简称，一般是地区名',
    en: 'Short name of the plan in tables, usually the region',
  },
  regionCode: {
    zh: 'GB/T 2260 行政区划代码，六位；文中看不出地区时为空',
    en: 'Code of the administrative region after GB/T 2260, six digits; empty where the text does not tell the region',
  },
  region: { zh: '地区的名称', en: 'Name of the region' },
  level: { zh: '地区的行政层级', en: 'Administrative level of the region', codes: 'level' },
  province: { zh: '所在省级行政区', en: 'Province that the region lies in' },
  city: { zh: '所在地级行政区', en: 'Prefecture that the region lies in' },
  county: { zh: '所在县级行政区', en: 'County that the region lies in' },
  docNumber: { zh: '发文字号，照原文', en: 'Number of the document as printed' },
  path: { zh: '读取的文件', en: 'File that was read' },
  sha256: {
    zh: '文件字节的 SHA-256，十六进制；以文本传入的方案为空',
    en: 'SHA-256 of the bytes of the file, hexadecimal; empty where the plan came as text',
  },
  title: { zh: '标题，照原文；没有标题时为空', en: 'Title as printed; empty where there is none' },
  planTitle: { zh: '方案本身的标题', en: 'Title of the plan itself' },
  issuer: { zh: '发文机关', en: 'Body that issued the document' },
  issuedOn: { zh: '成文日期（ISO 8601）', en: 'Date of the document (ISO 8601)' },
  publishedOn: { zh: '网页所载的发布日期（ISO 8601）', en: 'Date of publication on a web page (ISO 8601)' },
  status: { zh: '正式文件还是征求意见稿', en: 'Final document, or draft for comment', codes: 'planStatus' },
  basis: { zh: '开头所据的上级文件', en: 'Documents that the opening sentence names as its basis', list: true },
  sections: { zh: '章节的数目', en: 'How many sections were read', unit: COUNT },
  measures: { zh: '举措的数目', en: 'How many measures were read', unit: COUNT },
  targets: { zh: '目标的数目', en: 'How many targets were read', unit: COUNT },
  exclusions: {
    zh: '不算目标的数字的数目，每个都有理由',
    en: 'How many numbers were left out, each with a reason',
    unit: COUNT,
  },
  messages: { zh: '关于文本的提示的数目', en: 'How many messages there are about the text', unit: COUNT },
  reference: { zh: '参考文献格式（GB/T 7714）', en: 'Reference after GB/T 7714' },
  sectionId: { zh: '章节在方案内的编号', en: 'Id of the section inside its plan' },
  parentId: { zh: '上级章节的编号；最上层为空', en: 'Id of the section above; empty at the top' },
  marker: { zh: '原文的序号，如“（一）”', en: 'Number as printed, such as （一）' },
  depth: { zh: '章节的层次，最上层为 1', en: 'Depth of the section, 1 at the top' },
  start: {
    zh: '引文在所保存正文中的起点',
    en: 'Where the stretch begins in the text as it is kept',
    unit: OFFSET,
  },
  end: {
    zh: '引文在所保存正文中的终点（不含）',
    en: 'Where the stretch ends in the text as it is kept, exclusive',
    unit: OFFSET,
  },
  measureId: {
    zh: '举措在方案内的编号；不属于任何举措时为空',
    en: 'Id of the measure inside its plan; empty where the row belongs to none',
  },
  section: { zh: '所在章节的标题，从上到下', en: 'Titles of the sections it stands in, from the top down' },
  theme: { zh: '主题的编号', en: 'Id of the theme', codes: 'theme' },
  themes: { zh: '全部主题的编号', en: 'Ids of all themes', list: true },
  lead: { zh: '牵头单位，照原文', en: 'Bodies that lead, as printed', list: true },
  responsible: { zh: '责任单位，照原文', en: 'Bodies that are responsible, as printed', list: true },
  offices: {
    zh: '一个部门的内设机构（处室、科室），照原文',
    en: 'Offices inside one department, as printed',
    list: true,
  },
  deadline: { zh: '完成时限，照原文', en: 'Deadline as printed' },
  table: { zh: '是否任务表的一行', en: 'Whether it is a row of a task table' },
  text: { zh: '举措的正文，照原文', en: 'Text of the measure as it is kept' },
  location: { zh: '可直接引用的出处', en: 'Place, ready to be quoted' },
  citation: { zh: '可直接引用的引文', en: 'Citation, ready to be pasted' },
  position: { zh: '在所属方案或举措中的次序，从 1 起', en: 'Place among its like in the plan or measure, from 1' },
  role: { zh: '牵头还是责任', en: 'Whether the body leads or is responsible', codes: 'role' },
  body: { zh: '单位的名称，照原文', en: 'Name of the body as printed' },
  bodyId: {
    zh: '部门的统一编号；词汇表不认识时为空',
    en: 'Id of the department; empty where the vocabulary does not know it',
    codes: 'department',
  },
  inherited: { zh: '是否由统一规定带来', en: 'Whether a general rule adds the body' },
  primary: { zh: '是否举措的主要主题', en: 'Whether it is the main theme of the measure' },
  score: {
    zh: '主题的把握程度：其词语的权重之和',
    en: 'Strength of the theme: the sum of the weights of its words',
  },
  topics: { zh: '主题下更细的主题', en: 'Finer themes that the words name', list: true },
  cues: { zh: '显示主题的词语，照原文', en: 'Words that show the theme, as printed', list: true },
  targetId: { zh: '目标在方案内的编号', en: 'Id of the target inside its plan' },
  indicator: { zh: '所衡量的事项，可单独读懂', en: 'What is measured, understandable by itself' },
  indicatorId: {
    zh: '指标的统一编号；词汇表不认识时为空',
    en: 'Id of the indicator; empty where the vocabulary does not know it',
    codes: 'indicator',
  },
  subject: { zh: '对象：人群或机构', en: 'Whom or what it is about' },
  value: { zh: '目标值，供阅读', en: 'The value for a reader' },
  kind: { zh: '目标的类型', en: 'Kind of the target', codes: 'kind' },
  key: {
    zh: '对照用的键：指标编号，没有时为归一的措辞',
    en: 'Key to line rows up by: the id of the indicator, else its folded wording',
  },
  comparator: { zh: '比较关系', en: 'How the value binds', codes: 'comparator' },
  min: {
    zh: '下限，按原文单位；不设下限时为空，绝不写 0',
    en: 'Lower bound in the printed unit; empty where that side is open, never 0',
  },
  max: { zh: '上限，按原文单位；不设上限时为空', en: 'Upper bound in the printed unit; empty where that side is open' },
  unit: { zh: '单位，照原文', en: 'Unit as printed' },
  valueNorm: { zh: '换算到基准单位的值，单位见 unitNorm', en: 'The value in the base unit, which unitNorm names' },
  unitNorm: {
    zh: '换算值的单位，如 person、percent、person/population',
    en: 'Unit of valueNorm, such as person, percent, person/population',
  },
  better: {
    zh: '越高越好还是越低越好；不知道时为空',
    en: 'Whether higher or lower is better; empty where it is not known',
    codes: 'better',
  },
  year: {
    zh: '目标年份；没有年份时为空',
    en: 'Year that the target is for; empty where none governs',
    unit: { zh: '年', en: 'year' },
  },
  month: { zh: '目标月份', en: 'Month that the target is for', unit: { zh: '月', en: 'month' } },
  perYear: { zh: '是否每年的量', en: 'Whether it is a quantity for each year' },
  baseline: { zh: '变化所对照的年份', en: 'Year that a change is measured from', unit: { zh: '年', en: 'year' } },
  certainty: { zh: '确定还是力争', en: 'Firm, or an aim', codes: 'certainty' },
  valueText: { zh: '数值的原文', en: 'The value as printed' },
  yearText: { zh: '时限的原文', en: 'The deadline as printed' },
  inTable: { zh: '是否在表格中', en: 'Whether it stands in a table' },
  doubts: {
    zh: '哪些方面没有把握；为空即有把握',
    en: 'What is not sure; empty where it is sure',
    codes: 'doubts',
    list: true,
  },
  why: { zh: '作出判定的规则', en: 'Rules that made it a target, named it and dated it', list: true },
  corrected: {
    zh: '人工核对：做了什么、何人、何日；无人核对时为空',
    en: 'What a person has said of it: what was done, who, when; empty where nobody has',
  },
  quote: { zh: '原文，与正文 start 到 end 完全相同', en: 'The exact words of the text from start to end' },
  page: {
    zh: '所在页，从 1 起；没有页的文件为空',
    en: 'Page of the file, counted from 1; empty where the format has none',
  },
  reasonCode: { zh: '不算目标的理由', en: 'Why the number is no target', codes: 'exclusionReason' },
  reason: { zh: '同上，供阅读', en: 'The same for a reader' },
  rowKey: { zh: '对照行的键，在一次对照中唯一', en: 'Key of the row, unique in a comparison' },
  wordingKey: {
    zh: '措辞的短码：名称、对象、主题、类型、单位等全部相同的目标，短码相同',
    en: 'Short code of the wording: targets of the same name, subject, theme, kind and unit have the same',
  },
  quantityKey: {
    zh: '对照行的键：指标编号，没有时为归一的措辞；重复时带序号',
    en: 'Key of the row: the id of the indicator, else its folded wording, with a number where two are alike',
  },
  quantity: { zh: '对照行的名称', en: 'Name of the row' },
  bare: {
    zh: '名称过于笼统（如“占比”），各方案分列，不相互对照',
    en: 'The name says too little (占比), so that each plan has a row of its own',
  },
  match: { zh: '按指标编号还是按措辞并列', en: 'Lined up by the id of an indicator, or by likeness', codes: 'match' },
  unitFamily: { zh: '单位的类别', en: 'Family of the unit', codes: 'unitFamily' },
  contradictedBy: {
    zh: '同一年份另有不同数值的目标',
    en: 'Targets of the same plan that promise another value for the year',
    list: true,
  },
  upstreamId: { zh: '所依据的上级方案的编号', en: 'Id of the plan above, where one is among the plans' },
  upstreamStatus: {
    zh: '对上级各目标值的处理：raised 提高、kept 保持、lowered 降低、postponed 推迟、dropped 未见、added 新增等',
    en: 'What became of the values from above: raised, kept, lowered, postponed, dropped, added and so on',
    list: true,
  },
  upstreamReason: { zh: '同上，供阅读', en: 'The same for a reader' },
  problem: { zh: '读不了的原因和办法', en: 'Why it could not be read and what to do (in Chinese)' },
  problemEn: { zh: '同上（英文）', en: 'The same in English' },
}
