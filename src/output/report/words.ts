import type { Labels } from '../../model.js'
import { partWords, type Say as SayOf } from '../parts/words.js'

/** Words of the report: those that it shares with the workbench, and its own. `{n}` and the like are filled in. */
export const words = {
  ...partWords,
  title: { zh: '方案对照', en: 'Plans side by side' },
  summary: {
    zh: '{plans} 份方案，{rows} 项指标，其中 {shared} 项有两地以上给出目标',
    en: '{plans} plans, {rows} indicators, {shared} of them with targets in two or more places',
  },
  contents: { zh: '本页内容', en: 'On this page' },
  needsScript: {
    zh: '本页的筛选和原文查看需要启用脚本；表格本身可以直接阅读。',
    en: 'Filters and plan texts need scripts; the tables can be read without.',
  },
  review: { zh: '审看意见', en: 'Review of the draft' },
  matrix: { zh: '主题与地区', en: 'Themes and places' },
  plots: { zh: '指标分布', en: 'Spread of each indicator' },
  bodies: { zh: '责任分工', en: 'Who is responsible' },
  legend: { zh: '怎样读', en: 'How to read this' },
  matrixNote: {
    zh: '数字是该地在该主题下的目标数，目标最多的主题排在最前；只有举措、没有数字目标的，写明“举措”；短横表示方案未提及。点开可看逐条目标和举措。',
    en: 'Numbers count the targets of a place under a theme, the theme with most targets first. Where there are only measures the cell says so; a dash means that the plan does not mention the theme. Open a cell for its targets and measures.',
  },
  targetsTotal: { zh: '目标合计', en: 'All targets' },
  onlyMeasures: { zh: '举措 {n}', en: '{n} measures' },
  tableNote: {
    zh: '点任一数值，旁边打开方案原文，并附可直接粘贴的引文。方向键可在数值间移动。',
    en: 'Open a value to read it in the plan, with a citation ready to paste. Arrow keys move between values.',
  },
  filters: { zh: '筛选', en: 'Filters' },
  allYears: { zh: '全部年份', en: 'All years' },
  noYear: { zh: '未写年份', en: 'No year stated' },
  places: { zh: '地区', en: 'Places' },
  compareWith: { zh: '比较基准', en: 'Compare with' },
  everyone: { zh: '各地之间', en: 'All the others' },
  median: { zh: '同类中位数', en: 'Median of the peers' },
  reset: { zh: '清除筛选', en: 'Clear filters' },
  shown: { zh: '显示 {n} / {all} 项指标', en: '{n} of {all} indicators shown' },
  plotsNote: {
    zh: '只画两地以上用同一单位给出数值的指标。圆点是确数，箭头表示“以上”或“以下”，横条是区间，空心圆是“左右”；浅色是同一地的其他年份或其他处。',
    en: 'Indicators that two or more places state in one unit. A dot is an exact number, an arrow an open bound, a bar a range, a hollow dot an approximate value; pale marks are other years or mentions of the same place.',
  },
  bodiesNote: {
    zh: '每个主题由哪些部门牵头或负责，按方案列出的责任单位归并到部门。★ 为牵头，数字是举措数；短横表示没有以此为主的举措列出责任单位。',
    en: 'Which departments lead or answer for each theme, from the bodies that the plans name. ★ leads; numbers count measures; a dash means that no measure mainly about the theme names a body.',
  },
  noBodies: { zh: '没有以此为主的举措列出责任单位', en: 'no measure mainly about this names a body' },
  otherBodies: { zh: '另 {n} 个单位', en: '{n} more bodies' },
  findings: { zh: '{n} 条意见，按重要性排列', en: '{n} findings, most important first' },
  against: { zh: '对照：{peers}', en: 'Against {peers}' },
  back: { zh: '返回列表', en: 'Back to the list' },
  occurrence: { zh: '第 {n} 处', en: 'Place {n}' },
  occurrences: { zh: '同一数值在原文中有 {n} 处', en: 'This value stands in {n} places' },
  targets: { zh: '目标', en: 'Targets' },
  measures: { zh: '举措', en: 'Measures' },
  aboutAbsent: {
    zh: '“— 未提及”表示方案没有涉及这一主题，不等于零；“有举措无数字”表示有相关举措但没有给出可核对的数字。',
    en: '“— absent” means that the plan does not touch the theme; it is never zero. “No number” means that it acts without a number one can check.',
  },
  aboutDoubts: {
    zh: '“[?]”表示读得不够有把握（指标、年份、数值、单位、是否承诺或表头），请点开原文核对。',
    en: '“[?]” marks what was read without being sure (name, year, value, unit, promise or table head): open the quote and check it.',
  },
  aboutVerdicts: {
    zh: '▲ 更严、▽ 更宽、＝ 相同、◇ 居中、≠ 不可比，均为按数值、单位、对象和年份得出的比较，不是优劣评价；行政层级、对象或年份不同时在原文旁说明。',
    en: '▲ stricter, ▽ looser, ＝ the same, ◇ in between, ≠ not comparable. These follow from value, unit, subject and year and judge nobody; differences of level, subject or year are named beside the plan text.',
  },
  aboutSource: {
    zh: '每个数值都来自方案原文的确切位置，引用前请核对原文。',
    en: 'Every value comes from an exact place of the plan; check it there before you cite it.',
  },
} as const satisfies Record<string, Labels>

export type Word = keyof typeof words

export type Say = SayOf<Word>

/** Words that the page's script says. */
export const clientWords: readonly Word[] = [
  'shown',
  'close',
  'planText',
  'copied',
  'copyFailed',
  'copyCitation',
  'copyQuote',
  'back',
  'occurrence',
  'occurrences',
  'timesStated',
  'comparisons',
  'evidence',
  'targets',
  'measures',
]
