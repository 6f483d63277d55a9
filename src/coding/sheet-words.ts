import type { Labels } from '../model.js'

/** Names of the sheets of a coding workbook, in every language the same: other programs find them by these. */
export const sheetNames = { coding: 'coding', codes: 'codes', about: 'about', machine: 'machine' } as const

/** Heads of columns that are no variables, behind their key. */
export const columnWords: Readonly<Record<string, Labels>> = {
  unit: { zh: '单元', en: 'Unit' },
  plan: { zh: '地区', en: 'Plan' },
  location: { zh: '出处', en: 'Place' },
  quote: { zh: '原文', en: 'Quote' },
  context: { zh: '所在句', en: 'Sentence' },
  note: { zh: '备注', en: 'Note' },
  variable: { zh: '变量', en: 'Variable' },
  code: { zh: '代码', en: 'Code' },
  definition: { zh: '何时给', en: 'When it is given' },
  item: { zh: '项目', en: 'Item' },
  value: { zh: '内容', en: 'Content' },
}

/** What the sheet says of itself. */
export const aboutWords = {
  coder: { zh: '编码员（请填写）', en: 'Coder (please fill in)' },
  of: { zh: '编码单元', en: 'Units' },
  population: { zh: '单元总数', en: 'Units in all' },
  units: { zh: '本表单元数', en: 'Units in this sheet' },
  order: { zh: '顺序', en: 'Order' },
  seed: { zh: '随机种子', en: 'Seed' },
  wish: { zh: '抽样要求', en: 'Wished interval' },
  how: { zh: '填法', en: 'How to fill in' },
} as const satisfies Record<string, Labels>

export const orderWords = {
  text: { zh: '原文顺序', en: 'as in the text' },
  random: { zh: '简单随机抽样', en: 'simple random sample' },
  doubt: {
    zh: '存疑优先（不是随机样本，不能推断全部）',
    en: 'doubtful first (no random sample: says nothing of the rest)',
  },
} as const satisfies Record<string, Labels>

export const howToFill: Labels = {
  zh: '在 coding 表的有色列中从下拉列表选择，或填数字；判断不了就空着，空着算缺失。请不要改 unit 列。',
  en: 'Choose from the lists in the variables’ columns of the sheet “coding”, or type a number; leave open what you cannot tell, it counts as missing. Leave the column “unit” as it is.',
}
