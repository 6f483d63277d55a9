import { yearTails } from '../../words/deadlines.js'
import { makeWordTable } from '../../text/word-table.js'

/** Words that end a date: 底前, 末, 期间. */
export const tailTable = makeWordTable(yearTails.map((word) => [word, true] as const))
