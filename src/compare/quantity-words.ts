import type { UnitFamily } from '../model.js'
import { makeWordTable, matchAt } from '../text/word-table.js'

/** What a clause must say to be about a quantity of a kind: 提高…率 is about a share, 加强…建设 is not. */
const WORDS: Readonly<Record<UnitFamily, readonly string[]>> = {
  percent: ['率', '比例', '比重', '占比', '覆盖', '满意度', '水平'],
  density: ['数', '每千', '每万', '配置', '配备', '规模', '总量'],
  institution: ['数量', '个数', '总量', '规模'],
  person: ['数量', '人数', '总量', '规模'],
  bed: ['床位'],
  item: ['数量', '项数', '种类'],
  visit: ['人次', '次数', '量'],
  money: ['标准', '金额', '经费', '费用'],
  time: ['时间', '时长', '期限'],
  ratio: ['比'],
  age: ['寿命', '年龄'],
  other: [],
}

/** Each kind is one bit, so that a number tells of which kinds a text speaks. */
const BITS = new Map(Object.keys(WORDS).map((family, i) => [family, 1 << i]))

/** The kinds of a word, and of the words it begins with, which the longest match passes over. */
const table = makeWordTable(
  [...new Set(Object.values(WORDS).flat())].map((word) => [word, kindsOf((other) => word.startsWith(other))] as const),
)

function kindsOf(isMeant: (word: string) => boolean): number {
  let kinds = 0
  for (const [family, words] of Object.entries(WORDS)) if (words.some(isMeant)) kinds |= BITS.get(family) ?? 0
  return kinds
}

/** The characters that these words begin with, one after another. */
export const quantityStarts: string = Object.values(WORDS)
  .flatMap((words) => words.map((word) => word.charAt(0)))
  .join('')

/** The bit of a kind; 0 for one that no word tells. */
export function quantityBit(family: UnitFamily): number {
  return WORDS[family].length === 0 ? 0 : (BITS.get(family) ?? 0)
}

/** Bits of the kinds told by the words that begin at a place and end before `limit`. */
export function quantitiesAt(text: string, at: number, limit: number): number {
  return matchAt(table, text, at, limit)?.entry ?? 0
}

/** Bits of the kinds of quantity that a text speaks of. */
export function quantitiesIn(text: string): number {
  let kinds = 0
  for (let at = 0; at < text.length; at++) kinds |= quantitiesAt(text, at, text.length)
  return kinds
}
