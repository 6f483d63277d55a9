import type { RuleId } from '../model.js'

/** A rule that gives a target its year, or makes a target of what is no number; the judge's rules stand in `judge/`. */
export interface ValueRule {
  id: RuleId
  example: string
  note: string
  /** where the example has to stand, as in the tables of cases */
  place?: string
}

/**
 * The rules by which values get their year, in the order in which they are asked. Source: the annotation guidelines, `year`
 * and “Conventions on real pages”.
 */
export const yearRules: readonly ValueRule[] = [
  {
    id: 'year-in-sentence',
    example: '到2027年，新增床位300张。',
    note: 'the last due date before the value in its sentence, or one behind it in its clause; of a list of years the one of its place',
  },
  {
    id: 'year-counted',
    example: '今年新增床位300张。',
    place: 'issued=2024',
    note: '今年 and 明年 from the document’s own date, 未来十年 from the years that its title names',
  },
  {
    id: 'year-before',
    example: '2026年上半年新增床位300张，年底前再增100张。',
    note: 'a deadline without a year stands in the year of the deadline before it in its sentence',
  },
  {
    id: 'year-of-whole',
    example: '新增床位300张（2027年底前），其中重症床位30张。',
    note: 'a part (其中, brackets) has the year of its whole',
  },
  {
    id: 'year-of-column',
    example: '新增床位300张',
    place: 'year=2027 column=2027年目标',
    note: 'the year of the column of a table',
  },
  {
    id: 'year-of-schedule',
    example: '按2025年、2026年两年进度安排。以县为单位，分别启动40%、60%的站点改造。',
    note: 'the sentence before lists as many years as the list has values: each has the year of its place',
  },
  {
    id: 'year-of-goals',
    example: '到2027年，服务体系更加完善。床位数达到300张。',
    place: 'zone=goals',
    note: '到X年 opens a paragraph of goals and governs its later sentences; a new date ends it',
  },
  {
    id: 'year-goes-on',
    example: '健全网底。到2025年，建成医院6所。村卫生室80%达到标准。',
    place: 'zone=tasks',
    note: 'the next sentence of a task is the plainly same list; this year is doubted',
  },
  {
    id: 'year-of-list',
    example: '到2027年，实现以下目标：\n——床位达到300张。',
    place: 'zone=goals',
    note: 'a line that a date opens governs the members of its list',
  },
  {
    id: 'year-of-report',
    example: '今年全区要办好名医行动，培训骨干20名。\n新增床位300张。',
    place: 'zone=other issued=2024',
    note: 'running text that tells what is to come 今年 goes on with it; the year is doubted',
  },
  {
    id: 'year-of-title',
    example: '新增床位300张。',
    place: 'title=2026年民生实事项目清单 column=项目内容',
    note: 'the title of a list of one year’s 民生实事 is the caption of its tables, and a line that says what is done in the year leads its items; a title by itself, the year of a work plan or the horizon of a longer plan governs nothing',
  },
]

/** The rules that make targets of what is no number. */
export const wordRules: readonly ValueRule[] = [
  {
    id: 'full-coverage',
    example: '乡镇卫生院均设置中医馆。',
    note: 'a word that stands for 100 per cent',
  },
  {
    id: 'milestone',
    example: '2027年底前，建成区域检验中心。',
    note: 'a completing verb, a thing one can go and see, and a date that governs it',
  },
]

/** The rules that leave out what is no quantity of its own. */
export const otherRules: readonly ValueRule[] = [
  {
    id: 'date',
    example: '到2027年，新增床位300张。',
    note: 'dates and periods',
  },
  {
    id: 'listed',
    example: '联合5家县级医院、60家乡镇卫生院开展服务。',
    note: 'a member of a list is left out as the one before it is',
  },
  {
    id: 'part-of-fact',
    example: '园区已入驻企业150余家，其中上市企业8家。',
    note: 'a part of what is there already is there too',
  },
  {
    id: 'open-year',
    example: '目前，全市已建成站点30个。2014年，体检率下降到21%。',
    place: 'zone=other',
    note: 'what a report says of a year without 到, 底 or 前',
  },
  {
    id: 'report-level',
    example: '目前，全市已建成站点30个，已培训120人，已开放门诊6个。站点不断完善。记者获悉，近90%的家庭到达站点。',
    place: 'zone=other',
    note: 'how high something stands, in a report that tells more facts than aims and does not say when',
  },
]
