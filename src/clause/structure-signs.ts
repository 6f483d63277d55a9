/** Signs that open a stretch of their own, with those that close it. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
])

/** Signs that end a clause, and those that end a sentence with it. */
export const CLAUSE_ENDS = '，；：'
export const SENTENCE_ENDS = '。！？…'
