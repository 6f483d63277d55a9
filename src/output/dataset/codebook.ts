import type { Labels, Lang } from '../../model.js'
import { generator, schemaVersion } from '../../generator.js'
import type { CodeList } from './code-lists.js'
import type { DatasetField, DatasetTable } from './dataset-tables.js'
import type { PackageOptions } from './data-package.js'

const words = {
  title: { zh: '数据集说明', en: 'Code book' },
  made: { zh: '生成程序', en: 'Made by' },
  schema: { zh: '格式版本', en: 'Version of the shape' },
  vocabulary: { zh: '词汇表', en: 'Vocabulary' },
  none: { zh: '无', en: 'none' },
  plans: { zh: '方案数', en: 'Plans' },
  key: { zh: '主键', en: 'Key' },
  refers: { zh: '指向', en: 'Refers to' },
  column: { zh: '列', en: 'Column' },
  head: { zh: '名称', en: 'Head' },
  type: { zh: '类型', en: 'Type' },
  unit: { zh: '单位', en: 'Unit' },
  codes: { zh: '代码表', en: 'Codes' },
  meaning: { zh: '含义', en: 'Meaning' },
  lists: { zh: '代码表', en: 'Code lists' },
  code: { zh: '代码', en: 'Code' },
  several: { zh: '多个值以“；”分隔', en: 'several, separated by “；”' },
  empty: {
    zh: '空单元格表示原文没有，绝不表示 0。数值按原文单位；换算值见 valueNorm。',
    en: 'An empty cell says that the text has no such thing, never 0. Values are in the printed unit; valueNorm has them in the base unit.',
  },
} satisfies Record<string, Labels>

const types: Readonly<Record<DatasetField['type'], Labels>> = {
  text: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'number' },
  whole: { zh: '整数', en: 'whole number' },
  flag: { zh: '真假', en: 'true or false' },
}

/**
 * The code book of a data set as Markdown: every table, every column, every code.
 *
 * @param tables the tables as they are described
 * @param options name, vocabulary and number of plans
 * @param lang language of the page
 */
export function codebook(tables: readonly DatasetTable[], options: PackageOptions, lang: Lang): string {
  const say = (label: keyof typeof words): string => words[label][lang]
  const { vocabulary } = options
  const lists = listsOf(tables)
  const head = [
    `# ${say('title')} ${options.name}`,
    '',
    `- ${say('made')}: ${generator.name} ${generator.version}`,
    `- ${say('schema')}: ${schemaVersion}`,
    `- ${say('vocabulary')}: ${vocabulary === null ? say('none') : `${vocabulary.id} ${vocabulary.version}`}`,
    `- ${say('plans')}: ${String(options.plans)}`,
    '',
    say('empty'),
  ]
  const sections = tables.map((table) => {
    const keys = table.foreignKeys.map(
      ({ fields, table: other, reference }) => `(${fields.join(', ')}) → ${other} (${reference.join(', ')})`,
    )
    const rows = table.fields.map(({ name, type, head: title, about, unit, codes, list }) => [
      `\`${name}\``,
      title[lang],
      types[type][lang] + (list ? `, ${say('several')}` : ''),
      unit?.[lang] ?? '',
      codes?.name ?? '',
      about[lang],
    ])
    return [
      `## ${table.name}: ${table.title[lang]}`,
      '',
      table.about[lang],
      '',
      ...(table.primaryKey.length > 0 ? [`${say('key')}: ${table.primaryKey.join(', ')}`] : []),
      ...keys.map((key) => `${say('refers')}: ${key}`).flatMap((line) => ['', line]),
      '',
      grid([say('column'), say('head'), say('type'), say('unit'), say('codes'), say('meaning')], rows),
    ].join('\n')
  })
  const codes = lists.map(({ name, entries }) =>
    [
      `### ${name}`,
      '',
      grid(
        [say('code'), say('meaning')],
        entries.map((entry) => [`\`${entry.code}\``, entry[lang]]),
      ),
    ].join('\n'),
  )
  return `${[head.join('\n'), ...sections, `## ${say('lists')}`, ...codes].join('\n\n')}\n`
}

/** The code lists that the tables use, each once. */
function listsOf(tables: readonly DatasetTable[]): CodeList[] {
  const lists = tables.flatMap(({ fields }) => fields.flatMap(({ codes }) => (codes === undefined ? [] : [codes])))
  return [...new Map(lists.map((list) => [list.name, list])).values()]
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
