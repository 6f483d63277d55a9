import type { Labels, Vocabulary } from '../../model.js'
import { columnLabels } from '../labels.js'
import { columnTypes, rowColumns, type ColumnType } from '../rows/row-schemas.js'
import { codeLists, type CodeList } from './code-lists.js'
import { fieldNotes, type FieldNote } from './field-notes.js'

export type TableName =
  | 'plans'
  | 'regions'
  | 'sections'
  | 'measures'
  | 'bodies'
  | 'themes'
  | 'targets'
  | 'exclusions'
  | 'wordings'
  | 'comparisons'
  | 'failures'

/** One column of a table of a data set, with everything that descriptors, code books and scripts say of it. */
export interface DatasetField {
  name: string
  type: ColumnType
  /** head for people */
  head: Labels
  about: Labels
  unit?: Labels
  codes?: CodeList
  /** several words in one cell, separated by `；` */
  list: boolean
  /** never empty */
  required: boolean
}

export interface ForeignKey {
  fields: readonly string[]
  table: TableName
  /** columns of the other table in the same order */
  reference: readonly string[]
}

export interface DatasetTable {
  name: TableName
  title: Labels
  about: Labels
  fields: readonly DatasetField[]
  primaryKey: readonly string[]
  foreignKeys: readonly ForeignKey[]
}

interface TableSpec extends Omit<DatasetTable, 'fields'> {
  columns: readonly string[]
  /** columns that hold something else here than in other tables */
  own?: Readonly<Record<string, FieldNote>>
}

/** What stands in the table of plans and is not said again of each of their rows. */
const SAID_ONCE = new Set(['regionCode', 'level', 'province', 'city', 'county', 'docNumber', 'path', 'sha256'])

function list(names: string): string[] {
  return names.split(' ')
}

function within(columns: readonly string[]): string[] {
  return columns.filter((name) => !SAID_ONCE.has(name))
}

const ofPlan: ForeignKey = { fields: ['planId'], table: 'plans', reference: ['planId'] }
const ofMeasure: ForeignKey = {
  fields: ['planId', 'measureId'],
  table: 'measures',
  reference: ['planId', 'measureId'],
}

const specs: readonly TableSpec[] = [
  {
    name: 'plans',
    title: { zh: '方案', en: 'Plans' },
    about: { zh: '一行一份方案', en: 'One row a plan' },
    columns: rowColumns.plans,
    primaryKey: ['planId'],
    foreignKeys: [{ fields: ['regionCode'], table: 'regions', reference: ['regionCode'] }],
  },
  {
    name: 'regions',
    title: { zh: '地区', en: 'Regions' },
    about: {
      zh: '一行一个地区；使用者自己的列（人口、生产总值等）按行政区划代码并入此表',
      en: "One row a region; a user's own columns (population, GDP) are joined to it by the code of the region",
    },
    columns: ['regionCode', 'region', 'level', 'province', 'city', 'county'],
    primaryKey: ['regionCode'],
    foreignKeys: [],
  },
  {
    name: 'sections',
    title: { zh: '章节', en: 'Sections' },
    about: { zh: '一行一个章节', en: 'One row a section' },
    columns: within(rowColumns.sections),
    primaryKey: ['planId', 'sectionId'],
    foreignKeys: [ofPlan, { fields: ['planId', 'parentId'], table: 'sections', reference: ['planId', 'sectionId'] }],
  },
  {
    name: 'measures',
    title: { zh: '举措', en: 'Measures' },
    about: { zh: '一行一项举措', en: 'One row a measure' },
    columns: within(rowColumns.measures),
    primaryKey: ['planId', 'measureId'],
    foreignKeys: [ofPlan, { fields: ['planId', 'sectionId'], table: 'sections', reference: ['planId', 'sectionId'] }],
  },
  {
    name: 'bodies',
    title: { zh: '责任单位', en: 'Bodies' },
    about: { zh: '一行一项举措的一个单位', en: 'One row a body of a measure' },
    columns: within(rowColumns.bodies),
    primaryKey: ['planId', 'measureId', 'role', 'position'],
    foreignKeys: [ofPlan, ofMeasure],
  },
  {
    name: 'themes',
    title: { zh: '主题', en: 'Themes' },
    about: { zh: '一行一项举措的一个主题', en: 'One row a theme of a measure' },
    columns: within(rowColumns.hits),
    primaryKey: ['planId', 'measureId', 'theme'],
    foreignKeys: [ofPlan, ofMeasure],
  },
  {
    name: 'targets',
    title: { zh: '目标', en: 'Targets' },
    about: { zh: '一行一个目标', en: 'One row a target' },
    columns: [...within(rowColumns.targets), 'position', 'wordingKey'],
    primaryKey: ['planId', 'targetId'],
    foreignKeys: [ofPlan, ofMeasure, { fields: ['wordingKey'], table: 'wordings', reference: ['wordingKey'] }],
  },
  {
    name: 'exclusions',
    title: { zh: '非目标数字', en: 'Numbers left out' },
    about: { zh: '一行一个不算目标的数字及其理由', en: 'One row a number that is no target, and why' },
    columns: within(rowColumns.exclusions),
    primaryKey: ['planId', 'position'],
    foreignKeys: [ofPlan],
  },
  {
    name: 'wordings',
    title: { zh: '措辞', en: 'Wordings' },
    about: {
      zh: '一行一种措辞，及其所属的对照行；目标表按 wordingKey 连接此表，就得到与程序相同的对照行，方案再多也一样',
      en: 'One row a wording, with the row of the comparison it belongs to; targets joined to it by wordingKey stand in the rows that the program compares, of any number of plans',
    },
    columns: list(
      'wordingKey indicator subject kind unit perYear targets quantityKey quantity indicatorId theme match score unitFamily better bare',
    ),
    primaryKey: ['wordingKey'],
    foreignKeys: [],
    own: {
      targets: { zh: '用此措辞的目标数', en: 'How many targets are worded so', unit: { zh: '个', en: 'count' } },
      indicatorId: {
        zh: '对照行的指标编号；词汇表之外的行为空',
        en: 'Id of the indicator of the row; empty for a row outside the vocabulary',
        codes: 'indicator',
      },
      theme: { zh: '对照行所属主题的编号', en: 'Id of the theme of the row', codes: 'theme' },
      score: { zh: '措辞的相似度（0–1）', en: 'How alike the wordings of the row are, 0–1' },
      better: {
        zh: '指标本身越高越好还是越低越好；词汇表之外的行为空，各目标的方向见 targets',
        en: 'Which way the indicator itself is better; empty outside the vocabulary, where targets have their own',
        codes: 'better',
      },
    },
  },
  {
    name: 'comparisons',
    title: { zh: '对照', en: 'Comparison' },
    about: {
      zh: '一行一个指标在一份方案中的情况；未提及的不列',
      en: 'One row an indicator in a plan; what a plan says nothing of has no row',
    },
    columns: within(rowColumns.cells),
    primaryKey: ['rowKey', 'planId'],
    foreignKeys: [
      ofPlan,
      { fields: ['planId', 'targetId'], table: 'targets', reference: ['planId', 'targetId'] },
      ofMeasure,
    ],
    own: {
      status: {
        zh: '有目标、有举措无数字、另有相关数值',
        en: 'Whether a value is stated, or only the theme',
        codes: 'cellStatus',
      },
      score: { zh: '措辞的相似度（0–1）', en: 'How alike the wordings of the row are, 0–1' },
      theme: { zh: '指标所属主题的编号', en: 'Id of the theme of the indicator', codes: 'theme' },
    },
  },
  {
    name: 'failures',
    title: { zh: '读不了的文件', en: 'Failures' },
    about: { zh: '一行一个读不了的文件及原因', en: 'One row a file that could not be read, and why' },
    columns: ['path', 'sha256', 'problem', 'problemEn'],
    primaryKey: [],
    foreignKeys: [],
  },
]

/**
 * The tables of a data set as they are described everywhere: in the descriptor, in the code books, in the scripts.
 *
 * @param vocabulary what the plans were read with; its themes, indicators and departments are code lists
 * @param joined a user's own columns of the table of regions
 */
export function datasetTables(
  vocabulary?: Pick<Vocabulary, 'themes' | 'indicators' | 'departments'>,
  joined: readonly DatasetField[] = [],
): DatasetTable[] {
  const lists = codeLists(vocabulary)
  return specs.map(({ columns, own, ...table }) => {
    const fields = columns.map((name) => fieldOf(name, table.primaryKey, lists, own?.[name] ?? fieldNotes[name]))
    return { ...table, fields: table.name === 'regions' ? [...fields, ...joined] : fields }
  })
}

function fieldOf(
  name: string,
  primaryKey: readonly string[],
  lists: ReturnType<typeof codeLists>,
  note: FieldNote | undefined,
): DatasetField {
  const head = columnLabels[name] ?? { zh: name, en: name }
  return {
    name,
    type: columnTypes[name] ?? 'text',
    head,
    about: note === undefined ? head : { zh: note.zh, en: note.en },
    ...(note?.unit !== undefined && { unit: note.unit }),
    ...(note?.codes !== undefined && { codes: { name: note.codes, entries: lists[note.codes] } }),
    list: note?.list === true,
    required: primaryKey.includes(name),
  }
}
