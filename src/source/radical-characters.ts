/**
 * Signs of the block CJK Radicals Supplement that print as a character in use and have no compatibility decomposition,
 * each before its character. Source: Unicode, EquivalentUnifiedIdeograph.txt.
 */
export const RADICAL_CHARACTERS: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺇几 ⺝月 ⺠民 ⺬示 ⻁虎 ⻄西 ⻅见 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ' +
    '⻮齿 ⻰龙'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)
