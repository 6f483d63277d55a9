/**
 * Numbering styles of Chinese official documents. Source: GB/T 9704-2012, 7.3.3: 一、 then （一） then 1. then （1）;
 * 编, 篇, 章, 节 and 条 stand above them in plans that are written like a statute or a five-year plan.
 */
export type NumberingKind =
  | 'part'
  | 'book'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'named'
  | 'han-brackets'
  | 'digit'
  | 'decimal'
  | 'digit-brackets'
  | 'circled'
  | 'box'

export interface NumberingStyle {
  kind: NumberingKind
  /** place in the ladder; a style never stands above one of lower rank unless the document proves it */
  rank: number
  /** steps of depth below the chapter-like styles a document uses; 0 for those styles themselves */
  step: number
  /** how the first number of such a list is printed, for messages */
  example: string
}

export const numberingStyles: readonly NumberingStyle[] = [
  { kind: 'part', rank: 1, step: 0, example: '第一编' },
  { kind: 'book', rank: 2, step: 0, example: '第一篇' },
  { kind: 'chapter', rank: 3, step: 0, example: '第一章' },
  { kind: 'section', rank: 4, step: 0, example: '第一节' },
  { kind: 'article', rank: 5, step: 1, example: '第一条' },
  { kind: 'han', rank: 6, step: 1, example: '一、' },
  { kind: 'named', rank: 7, step: 2, example: '任务一' },
  { kind: 'han-brackets', rank: 7, step: 2, example: '（一）' },
  { kind: 'digit', rank: 8, step: 3, example: '1.' },
  { kind: 'decimal', rank: 8, step: 3, example: '1.1' },
  { kind: 'digit-brackets', rank: 9, step: 4, example: '（1）' },
  { kind: 'circled', rank: 10, step: 5, example: '①' },
  { kind: 'box', rank: 11, step: 6, example: '专栏1' },
]

/** 第…X: the character after the number → its style. */
export const ordinalUnits: Readonly<Record<string, NumberingKind>> = {
  编: 'part',
  篇: 'book',
  部: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
}

/** Digits of the Chinese numerals that number headings. */
export const hanDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
}

/** What stands before an ordinal number: 第1、2季度. */
export const ORDINAL_SIGN = '第'

/** What recognition of print makes of the 一 of 一、 and （一）, folded. */
export const misreadOne = '—-ー'

/** After `二、` these show a list of grades or ordinals (二、三级医院), not a heading. */
export const gradeWords = '级类线期等批档者孩胎次产代甲本'

/** Words that start the label of a boxed list; a number follows. */
export const boxWords: readonly string[] = ['专栏', '专题']

/** Words that a number makes the number of a heading on its line: 目标一　提高…, 行动二：…. */
export const namedWords: readonly string[] = ['目标', '任务', '行动', '举措', '措施', '工程', '专项', '项目']

/** 三、 and 12. but not 1.5 */
export const PLAIN_NUMBER: RegExp = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}\.(?!\d))/u
