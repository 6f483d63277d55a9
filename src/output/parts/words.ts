import type { Labels, Lang } from '../../model.js'
import { columnLabel } from '../labels.js'
import { fillIn } from './fill-in.js'

/** A word that is the head of a column in the tables as well. */
function column(key: string): Labels {
  return { zh: columnLabel(key, 'zh'), en: columnLabel(key, 'en') }
}

/** Words that the report and the workbench both say. `{n}` and the like are filled in. */
export const partWords = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  close: { zh: '关闭', en: 'Close' },
  plans: { zh: '方案', en: 'Plans' },
  planText: { zh: '方案原文', en: 'Text of the plan' },
  indicator: column('indicator'),
  theme: column('theme'),
  year: column('year'),
  compareTitle: { zh: '指标对照', en: 'Indicators side by side' },
  searchRows: { zh: '搜索指标与原文', en: 'Search indicators and quotes' },
  allThemes: { zh: '全部主题', en: 'All themes' },
  sharedOnly: { zh: '只看两地以上有目标的', en: 'Only where two places speak' },
  nothingMatches: { zh: '没有符合条件的内容。', en: 'Nothing matches.' },
  higher: { zh: '越高越好', en: 'higher is better' },
  lower: { zh: '越低越好', en: 'lower is better' },
  similar: { zh: '表述相近 {score}', en: 'alike in wording, {score}' },
  timesStated: { zh: '{n} 处', en: '{n} places' },
  doubtful: { zh: '存疑：{what}。请核对原文', en: 'In doubt: {what}. Check the text' },
  evidence: { zh: '此处有相关内容，没有给出数字目标', en: 'This speaks of it without a number' },
  comparisons: { zh: '与其他地区相比', en: 'Beside the others' },
  copyQuote: { zh: '复制原文与引文', en: 'Copy quote and citation' },
  copyCitation: { zh: '只复制引文', en: 'Copy citation' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '无法复制，请手动选取', en: 'Could not copy; select the words by hand' },
  advice: { zh: '建议', en: 'What to do' },
  peersSay: { zh: '各地的写法（{n}）', en: 'What peers say ({n})' },
  elsewhereInDraft: { zh: '本稿另处（{n}）', en: 'Elsewhere in the draft ({n})' },
  notInDraft: { zh: '草案中没有', en: 'not in the draft' },
  wholeDraft: { zh: '全文', en: 'the whole draft' },
  beforeSections: { zh: '文首', en: 'before the first section' },
  inText: { zh: '看全文', en: 'In the whole text' },
  noFindings: { zh: '没有发现问题。', en: 'Nothing found.' },
} as const satisfies Record<string, Labels>

export type PartWord = keyof typeof partWords

/** A word of a page in its language, with its blanks filled in. */
export type Say<Word extends string> = (word: Word, values?: Readonly<Record<string, string | number>>) => string

/**
 * The words of one language.
 *
 * @param words the table of the page
 * @param lang the language
 */
export function makeSay<Word extends string>(words: Readonly<Record<Word, Labels>>, lang: Lang): Say<Word> {
  return (word, values = {}) => fillIn(words[word][lang], values)
}
