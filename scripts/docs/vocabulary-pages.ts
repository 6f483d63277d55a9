import type { IndicatorConcept, NationalValue, Vocabulary } from '../../src/model.js'
import { unitFamilyLabels } from '../../src/output/labels.js'
import { code, markdownTable } from './markdown-table.js'

const BETTER = { higher: '高 higher', lower: '低 lower' } as const

/** The themes: id, labels, definition and where they come from. */
export function themesPage({ themes }: Vocabulary): string {
  const labels = new Map(themes.map(({ id, prefLabel }) => [id, prefLabel.zh]))
  const rows = themes.map(({ id, prefLabel, broader, altLabel, definition, source, cueSource }) => [
    code(id),
    prefLabel.zh,
    prefLabel.en,
    broader === null ? '' : (labels.get(broader) ?? broader),
    definition,
    altLabel.join('、'),
    source,
    cueSource ?? source,
  ])
  const head = ['编号 id', '主题', 'Theme', '上位主题 broader', '说明 definition', '别名 altLabel', '来源 source', '用词来源 source of the words']
  return page(
    '主题 Themes',
    `方案的举措和目标按这 ${themes.length} 个主题归类。一项举措可以有几个主题；\`primaryTheme\` 是它的标题所说的那个。“用词来源”是该主题用词所属的文件，供查考方向。不见于语料两份方案的词，列在读到它的文件之下（src/health/term-sources.ts）：国家文件一份即可，其他文本要两份；没有读到的词不收，由测试查验，没有例外。一部分用词由事物与举动拼成（src/health/composed-cues.ts），每一部分也都要这样读到。`,
    `Measures and targets are filed under these ${themes.length} themes. A measure may have several. The source of the words is the document that a theme’s words belong to, a direction to look in. Words that do not stand in two plans of the corpus are listed under the documents that they were read in (src/health/term-sources.ts): one document of the state, or two other texts; a word that was not read so is not taken, and a test holds this without exceptions. Some are made of a thing and an act (src/health/composed-cues.ts), each of which must have been read so too.`,
    markdownTable(head, rows),
  )
}

/** The shared indicators, by theme: id, labels, unit, the better direction and where they come from. */
export function indicatorsPage(vocabulary: Vocabulary): string {
  const { indicators, themes } = vocabulary
  const groups = groupByTheme(indicators)
  const head = ['编号 id', '指标', 'Indicator', '单位类别 unit', '更优方向 better', '范围 scope', '别名 altLabel', '国家目标 national', '来源 source']
  const tables = themes.flatMap(({ id: theme, prefLabel: label }) => {
    const own = groups.get(theme) ?? []
    if (own.length === 0) return []
    const rows = own.map(({ id, prefLabel, unitFamily, better, scope, altLabel, national = [], source }) => [
      code(id),
      prefLabel.zh,
      prefLabel.en,
      unitFamilyLabels[unitFamily].zh,
      better === null ? '' : BETTER[better],
      scope ?? '',
      altLabel.join('、'),
      national.map(nationalValue).join('；'),
      source,
    ])
    return `## ${label.zh} · ${label.en}\n\n${markdownTable(head, rows)}`
  })
  return page(
    '指标 Indicators',
    `各地说法不同而意思相同的目标，凭这 ${indicators.length} 个指标的编号排到一行。“更优方向”为“低”的，数值低的才是更严；` +
      '为空的不判高低。“范围”不同的指标从不合并。表外的指标按说法的相似程度对照，编号为空。',
    `Targets that say one thing in different words are lined up by the ids of these ${indicators.length} indicators.`,
    tables.join('\n\n'),
  )
}

/** 2030年 ≥30%（《…》） */
function nationalValue({ year, comparator, min, max, unit, document }: NationalValue): string {
  const sign = comparator === '=' ? '' : comparator === '~' ? '约' : comparator.replace('>=', '≥').replace('<=', '≤')
  return `${String(year)}年 ${sign}${String(min ?? max)}${unit}${document}`
}

/** The departments: id, labels and the names that mean them. */
export function departmentsPage({ departments }: Vocabulary): string {
  const shown = 6
  const rows = departments.map(({ id, prefLabel, altLabel, patterns, source }) => {
    const names = [...new Set([...altLabel, ...patterns])].filter((name) => name !== prefLabel.zh)
    const more = names.length > shown ? '等' : ''
    return [code(id), prefLabel.zh, prefLabel.en, names.slice(0, shown).join('、') + more, source]
  })
  return page(
    '部门 Departments',
    '责任单位按职能归到部门，级别（市、县、区……）不计：市发展改革委、区发改局是同一个部门。不认识的单位照原文保留，编号为空。',
    'Responsible bodies are read as departments, whatever their level. A body that is not known keeps its name and has no id.',
    markdownTable(['编号 id', '部门', 'Department', '名称 names', '来源 source'], rows),
  )
}

/** A page with its title, what it is about in both languages, and how to write it anew. */
export function page(title: string, zh: string, en: string, body: string): string {
  return `# ${title}\n\n${zh}\n\n${en}\n\n${body}\n\n---\n\n由数据生成，勿手改：\`npm run docs:tables\`。Generated from the data; do not edit.\n`
}

function groupByTheme(indicators: readonly IndicatorConcept[]): Map<string, IndicatorConcept[]> {
  const groups = new Map<string, IndicatorConcept[]>()
  for (const indicator of indicators) groups.set(indicator.theme, [...(groups.get(indicator.theme) ?? []), indicator])
  return groups
}
