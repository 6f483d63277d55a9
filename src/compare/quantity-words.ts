import type { UnitFamily } from '../model.js'
import { wordList, type WordTable } from '../text/word-table.js'

/** What a clause must say to be about a quantity of a kind: 提高…率 is about a share, 加强…建设 is not. */
const WORDS: Readonly<Record<UnitFamily, readonly string[]>> = {
  percent: ['率', '比例', '比重', '占比', '覆盖', '满意度'],
  density: ['数', '每千', '每万', '配置', '配备'],
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

/** {@link WORDS} as tables; a kind without words has none. */
export const quantityWords: ReadonlyMap<string, WordTable<true>> = new Map(
  Object.entries(WORDS).flatMap(([family, words]) => (words.length === 0 ? [] : [[family, wordList(words)] as const])),
)

/** The words of all kinds: a clause without any of them names no quantity. */
export const anyQuantity: WordTable<true> = wordList(Object.values(WORDS).flat())

/** The characters that these words begin with, one after another. */
export const quantityStarts: string = Object.values(WORDS)
  .flatMap((words) => words.map((word) => word.charAt(0)))
  .join('')
