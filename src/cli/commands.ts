import { runAgree } from './commands/agree.js'
import { runAudit } from './commands/audit.js'
import { runChain } from './commands/chain.js'
import { runCheck } from './commands/check.js'
import { runCite } from './commands/cite.js'
import { runCompare } from './commands/compare.js'
import { runCompletion } from './commands/completion.js'
import { runCorpus } from './commands/corpus.js'
import { runDataset } from './commands/dataset.js'
import { runDiff } from './commands/diff.js'
import { runOpen } from './commands/open.js'
import { runParse } from './commands/parse.js'
import { runPmc } from './commands/pmc.js'
import { runPlot } from './commands/plot.js'
import { runReport } from './commands/report.js'
import { runReview } from './commands/review.js'
import { runSearch } from './commands/search.js'
import { runSheet } from './commands/sheet.js'
import { runTargets } from './commands/targets.js'
import { runThemes } from './commands/themes.js'
import type { Labels, Limits } from '../index.js'
import { defaultLimits } from '../source/limits.js'
import type { CommandSpec, OptionSpec } from './command-spec.js'
import { DOCUMENT_FORMATS, FORMATS } from './flags.js'

const option = (flag: string, en: string, zh: string): OptionSpec => ({ flag, description: `${en} · ${zh}` })

/** What each limit counts. */
const LIMITED: Readonly<Record<keyof Limits, Labels>> = {
  bytes: { en: 'bytes of a file', zh: '每个文件的字节数' },
  characters: { en: 'characters of a file', zh: '每个文件的字符数' },
  cells: { en: 'table cells of a file', zh: '每个文件的单元格数' },
  paragraphs: { en: 'paragraphs of a file', zh: '每个文件的段落数' },
  pages: { en: 'pages of a PDF', zh: 'PDF 的页数' },
  messages: { en: 'messages of one kind that are listed', zh: '逐条列出的同类提示数' },
}

const format = option('--format <format>', 'table, markdown, csv, json, ndjson, xlsx, parquet or html', '输出格式')
const common: readonly OptionSpec[] = [
  format,
  option('--json', 'same as --format json', '输出 JSON'),
  option('--csv', 'same as --format csv', '输出 CSV'),
  option('-o, --output <file>', 'write to a file; its ending tells the format', '写入文件，按扩展名定格式'),
  option('--bom', 'begin CSV on standard output with a byte order mark, as in a file', '标准输出的 CSV 也加 BOM'),
  option('--no-bom', 'no byte order mark in a CSV file', 'CSV 文件不加 BOM'),
  option('--lang <lang>', 'zh (default) or en', '语言'),
  option('--quiet', 'nothing on stderr but errors', '不输出提示'),
  option('--no-color', 'no colours, as NO_COLOR=1', '不用颜色'),
  option(
    '--changes <side>',
    'tracked changes of Word files: accepted (default) or original',
    '修订：accepted 或 original',
  ),
  option(
    '--corrections <file>',
    'what people have said of values, as the page keeps it (JSON)',
    '人工核对意见（JSON，由网页工作台保存）',
  ),
  option('--jobs <n>', 'how many files are read at a time, at most one a core', '并行读取的文件数，不多于核数'),
  ...Object.entries(defaultLimits).map(([what, most]) =>
    option(
      `--max-${what} <n>`,
      `limit of ${LIMITED[what as keyof Limits].en} (${most})`,
      `${LIMITED[what as keyof Limits].zh}上限`,
    ),
  ),
]
/** What commands without tables share. */
const plain = common.filter(({ flag }) => !/^--(?:format|json|csv|bom|no-bom|no-color)\b/u.test(flag))
const filters: readonly OptionSpec[] = [
  option('--theme <id>', 'only this theme; may be repeated', '只看这个主题，可重复'),
  option('--indicator <id>', 'only this indicator; may be repeated', '只看这个指标，可重复'),
  option('--year <year>', 'only targets of this year; may be repeated', '只看这一年的目标，可重复'),
]

const failOn = option(
  '--fail-on <severity>',
  'exit code 1 from error, warning, info on, or never',
  '达到此程度时退出码为 1',
)

const signed: readonly OptionSpec[] = [
  option('--author <name>', 'name on the comments and changes of a Word file', 'Word 批注和修订的署名'),
  option('--date <day>', 'their date, 2027-03-31; without it they have none', 'Word 批注和修订的日期，不写则不带日期'),
]

/** All commands, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'parse',
    args: '[...files]',
    description: { en: 'Read plans as data', zh: '把方案读成数据' },
    options: [...common, option('--tree', 'keep the tree of the text in JSON', 'JSON 中保留文本树')],
    formats: FORMATS,
    examples: [
      'parse plan.md',
      'parse plan.docx --json',
      'parse plans/ --format ndjson -o plans.ndjson',
      'parse - < plan.txt',
    ],
    run: runParse,
  },
  {
    name: 'compare',
    args: '[...files]',
    description: { en: 'Line the targets of plans up, theme by theme', zh: '按主题并列各方案的目标' },
    options: [
      ...filters,
      option(
        '--against <plan>',
        'verdicts against this plan (id, label or file) or median',
        '以此方案或 median 为准比较',
      ),
      option(
        '--upstream <file>',
        'plan above that the plans follow; by default the one they cite',
        '上级方案，默认取引用的一份',
      ),
      option('--absent', 'rows also for what a plan does not mention', '数据行中也列出未提及的'),
      ...common,
    ],
    formats: DOCUMENT_FORMATS,
    examples: [
      'compare corpus/',
      'compare a.md b.docx --theme family-doctors',
      'compare city.md county.md --upstream province.pdf',
      'compare plans/ --format markdown -o compare.md',
      'compare plans/ -o compare.xlsx',
      'compare plans/ -o compare.docx',
    ],
    run: runCompare,
  },
  {
    name: 'targets',
    args: '[...files]',
    description: { en: 'One row a target, with its quote and place', zh: '逐条列出目标、原文和出处' },
    options: [...filters, ...common],
    formats: FORMATS,
    examples: ['targets plan.md', 'targets plans/ -o targets.csv', 'targets plans/ --year 2025 -o targets.parquet'],
    run: runTargets,
  },
  {
    name: 'diff',
    args: '[...files]',
    description: { en: 'What changed from one plan to another', zh: '两份方案的变化' },
    options: [...signed, ...common],
    formats: DOCUMENT_FORMATS,
    examples: ['diff draft.docx final.md', 'diff a.md b.md --json', 'diff a.md b.md -o changes.docx'],
    run: runDiff,
  },
  {
    name: 'review',
    args: '[draft] [...peers]',
    description: { en: 'Review a draft against the plans of peers', zh: '对照同类方案审看一份草稿' },
    options: [
      option('--against <files>', 'plans, folder or glob of peers; may be repeated', '同类方案，可为文件夹，可重复'),
      option('--upstream <file>', 'plan of the level above that the draft follows', '上级方案'),
      failOn,
      ...signed,
      ...common,
    ],
    formats: DOCUMENT_FORMATS,
    examples: [
      'review draft.docx --against plans/',
      'review draft.docx --against plans/ -o draft.annotated.docx',
      'review draft.docx --against plans/ --upstream province.pdf --format markdown -o review.md',
      'review draft.docx --against plans/ -o review.html',
      'review draft.md a.md b.md --fail-on warning',
    ],
    run: runReview,
  },
  {
    name: 'chain',
    args: '[...files]',
    description: {
      en: 'Plans from the nation down: what each makes of the plan above it',
      zh: '上下级方案逐级对照：指标提高、保持、降低、推迟、新增，语句照录或改写',
    },
    options: common,
    formats: FORMATS,
    examples: [
      'chain nation.pdf province.docx city.md',
      'chain plans/ -o chain.xlsx',
      'chain province.md city.md --json',
    ],
    run: runChain,
  },
  {
    name: 'check',
    args: '[...files]',
    description: {
      en: 'Numbering, brackets, missing bodies: what is odd in the text',
      zh: '检查编号、括号、责任单位等',
    },
    options: [failOn, ...common],
    formats: FORMATS,
    examples: ['check draft.docx', 'check plans/ --fail-on error', 'check draft.md --format json'],
    run: runCheck,
  },
  {
    name: 'audit',
    args: '[...files]',
    description: { en: 'How far the data of a plan can be trusted', zh: '核对引文、数值和未归类的数字' },
    options: [failOn, ...common],
    formats: FORMATS,
    examples: ['audit plan.md', 'audit plans/ --json'],
    run: runAudit,
  },
  {
    name: 'search',
    args: '[words] [...files]',
    description: { en: 'Find measures and targets by words', zh: '按词查找举措和目标' },
    options: [
      option(
        '--theme <id>',
        'only this theme and its narrower ones; may be repeated',
        '只看这个主题及其下位主题，可重复',
      ),
      option(
        '--year <year>',
        'only targets of this year and their measures; may be repeated',
        '只看这一年的目标及其举措，可重复',
      ),
      option(
        '--place <name>',
        'only plans of this region, by name or code; may be repeated',
        '只看这个地区的方案，名称或代码，可重复',
      ),
      option('--limit <n>', 'how many at most (20)', '最多条数（20）'),
      ...common,
    ],
    formats: FORMATS,
    examples: [
      'search "安宁疗护 床位" plans/',
      'search 家医 plans/ --json --limit 5',
      'search 老年 plans/ --theme elderly-care --year 2025 --place 西安',
    ],
    run: runSearch,
  },
  {
    name: 'themes',
    args: '[...files]',
    description: {
      en: 'The themes; with files, what each plan has under them',
      zh: '主题表；给出文件时列各方案在各主题下的举措和目标',
    },
    options: common,
    formats: FORMATS,
    examples: ['themes', 'themes plans/', 'themes --json'],
    run: runThemes,
  },
  {
    name: 'report',
    args: '[...files]',
    description: { en: 'The comparison as one page to open in a browser', zh: '生成可在浏览器打开的对照报告' },
    options: [...filters, ...common],
    formats: ['html'],
    examples: ['report plans/ -o report.html', 'report plans/ --lang en -o report.html'],
    run: runReport,
  },
  {
    name: 'dataset',
    args: '[...files]',
    description: {
      en: 'Tables of any number of plans with descriptor, code books and scripts, in a folder',
      zh: '把任意多份方案做成数据集：表、字段说明和读取脚本',
    },
    options: [
      option(
        '-o, --output <folder>',
        'folder of the data set; a call that was stopped goes on there',
        '数据集的文件夹',
      ),
      option('--join <file>', 'CSV of your own columns by the code of the region', '按行政区划代码并入自己的列（CSV）'),
      option('--join-by <column>', 'column of that file that holds the codes', '该文件中代码所在的列'),
      option(
        '--part-size <n>',
        'how many plans make a part (200, or all of up to 500)',
        '每个分区的方案数（200；不超过 500 份时不分区）',
      ),
      ...common.filter(({ flag }) => !/^(?:-o|--format|--json|--csv|--bom|--no-bom)/u.test(flag)),
    ],
    formats: [],
    examples: [
      'dataset plans/ -o data/',
      'dataset plans/ more.zip -o data/ --join population.csv',
      'dataset - -o data/ < list.ndjson',
    ],
    run: runDataset,
  },
  {
    name: 'plot',
    args: '[...files]',
    description: { en: 'The comparison as a picture for a paper', zh: '把对照画成论文用图' },
    options: [
      option('--kind <kind>', 'dots (default), heat, slope, coverage or multiples', '图的种类'),
      ...filters,
      option('--order <order>', 'places by value or by name', '地区按 value（值）或 name（拼音）排'),
      option('--grey', 'in greys', '灰度'),
      option('--format <format>', 'svg, png or vega-lite', '输出格式'),
      ...plain,
    ],
    formats: ['svg', 'png', 'vega-lite'],
    examples: [
      'plot plans/ -o dots.svg',
      'plot plans/ --theme family-doctors --order value -o order.svg',
      'plot plans/ --kind heat --grey --lang en -o heat.svg',
      'plot plans/ --kind slope --year 2025 --year 2027 -o slope.svg',
    ],
    run: runPlot,
  },
  {
    name: 'pmc',
    args: '[...files]',
    description: { en: 'The PMC index of plans, with evidence', zh: 'PMC 指数，逐项附原文' },
    options: [
      option('--sheet <file>', 'other variables, as JSON', '另用变量表（JSON）'),
      option('--answers <file>', 'what a coder says, as JSON', '编码员的判断（JSON）'),
      option('--grey', 'the surface in greys', '曲面图用灰度'),
      option(
        '--format <format>',
        'table, markdown, csv, json, xlsx; svg, png or vega-lite for the surface',
        '输出格式；曲面图为 svg、png 或 vega-lite',
      ),
      ...plain,
    ],
    formats: ['table', 'markdown', 'csv', 'json', 'xlsx', 'svg', 'png', 'vega-lite'],
    examples: ['pmc plans/', 'pmc plans/ -o pmc.xlsx', 'pmc plan.md -o surface.svg', 'pmc plans/ --sheet mine.json'],
    run: runPmc,
  },
  {
    name: 'cite',
    args: '[...files]',
    description: { en: 'Plans as a bibliography, with their quotes', zh: '把方案写成参考文献，可附引文' },
    options: [
      option('--quotes', 'every target with its section and page too', '附每条目标的原文、章节和页码'),
      option('--url <address>', 'where the document can be read (one file)', '文件网址（单个文件）'),
      option('--accessed <day>', 'day on which it was read there, 2026-01-02', '引用日期，如 2026-01-02'),
      option('--format <format>', 'gbt7714, bibtex, ris, csl or annotations (W3C)', '输出格式'),
      ...plain,
    ],
    formats: ['gbt7714', 'bibtex', 'ris', 'csl', 'annotations'],
    examples: [
      'cite plans/',
      'cite plans/ -o plans.bib',
      'cite plan.pdf --quotes --format ris -o plan.ris',
      'cite plan.md --format annotations -o plan.jsonld',
    ],
    run: runCite,
  },
  {
    name: 'sheet',
    args: '[...files]',
    description: { en: 'A workbook for coding by hand', zh: '生成人工编码表' },
    options: [
      option('--of <units>', 'measures (default) or targets', '编码单元：measures 或 targets'),
      option('--order <order>', 'text, random or doubt (doubtful first)', '顺序：text、random 或 doubt（存疑优先）'),
      option('--sample <n>', 'how many units', '抽取的单元数'),
      option('--half-width <share>', 'sized so that a share is known to ± this, 0.05', '按区间半宽定样本量，如 0.05'),
      option('--confidence <share>', 'for --half-width; 0.95', '置信水平，默认 0.95'),
      option('--seed <n>', 'seed of the sample (1)', '随机种子（1）'),
      option('--blind', 'without the hidden sheet of what the machine says', '不附机器的编码'),
      ...plain,
    ],
    formats: ['xlsx'],
    examples: [
      'sheet plans/ -o coding.xlsx',
      'sheet plans/ --of targets --half-width 0.05 --seed 7 -o coding.xlsx',
      'sheet plans/ --of targets --order doubt --sample 100 -o doubts.xlsx',
    ],
    run: runSheet,
  },
  {
    name: 'agree',
    args: '[...sheets]',
    description: { en: 'How far coders agree', zh: '编码员之间的一致性' },
    options: [
      option('--machine', 'the machine as one more coder', '把机器也算作一位编码员'),
      option('--seed <n>', 'seed of the bootstrap (1)', '自助法的随机种子（1）'),
      option('--repeats <n>', 'how often it draws (1000)', '自助法的次数（1000）'),
      option('--confidence <share>', 'of the intervals; 0.95', '区间的置信水平，默认 0.95'),
      option('--format <format>', 'table, markdown, csv, json or xlsx', '输出格式'),
      ...plain,
    ],
    formats: ['table', 'markdown', 'csv', 'json', 'xlsx'],
    examples: [
      'agree a.xlsx b.xlsx',
      'agree a.xlsx b.xlsx --machine -o agreement.xlsx',
      'agree a.xlsx corrections.json',
    ],
    run: runAgree,
  },
  {
    name: 'open',
    args: '[draft] [...peers]',
    description: {
      en: 'The workbench: one offline page with the plans inside, opened in the browser',
      zh: '打开工作台：一个离线网页，内含所给方案',
    },
    options: [
      option('--against <files>', 'plans, folder or glob of peers; may be repeated', '同类方案，可为文件夹，可重复'),
      option('--upstream <file>', 'plan of the level above that the draft follows', '上级方案'),
      ...common,
    ],
    formats: ['html'],
    examples: ['open', 'open draft.docx --against plans/', 'open draft.docx a.pdf b.docx -o page.html'],
    run: runOpen,
  },
  {
    name: 'corpus',
    args: '',
    description: { en: 'Where the five plans of the examples lie', zh: '示例所用五份方案的位置' },
    options: [],
    formats: [],
    examples: ['corpus', 'parse corpus/xian-2024.md'],
    run: runCorpus,
  },
  {
    name: 'completion',
    args: '[shell]',
    description: { en: 'Completion script for bash, zsh or fish', zh: '生成命令补全脚本' },
    options: [],
    formats: [],
    examples: ['completion bash', 'completion fish'],
    run: runCompletion,
  },
]
