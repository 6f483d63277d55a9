import type { Random } from './random.js'

/** What breaks readers: structure without content, signs that open and never close, numbers of every shape, odd characters. */
const PIECES: readonly string[] = [
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    '\t\t',
    '  ',
    '\u3000',
    '|',
    ' | ',
    '\n| --- | --- |\n',
    '\n---\n',
    '# ',
    '**',
    '<b>',
    '</td>',
    '<br>',
  ],
  ...[
    '一、',
    '（一）',
    '(一)',
    '1.',
    '1．',
    '（1）',
    '①',
    '第一章 ',
    '附件1',
    '（',
    '）',
    '《',
    '》',
    '“',
    '”',
    '【',
    '：',
    '；',
    '、',
    '，',
    '。',
  ],
  ...[
    '90%',
    '90%以上',
    '3～5个',
    '1:1.5',
    '2025年',
    '到2025年',
    '2025年底前',
    '每年',
    '不低于',
    '100%',
    '-5',
    '1e9',
    '9'.repeat(400),
  ],
  ...['万', '亿', '百分之', '两三个', '〇', '零', '一百二十', '0', '.', '%', '‰', '个百分点', '倍'],
  ...[
    '责任单位：',
    '牵头单位：市卫生健康委',
    '（市卫生健康委负责）',
    '完成时限：',
    '其中',
    '分别达到',
    '比2020年',
    '每千人口',
    '序号\t指标\t2025年\n',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\ud800',
    '\udc00',
    '\ufffd',
    '𠮷',
    'é',
    'constructor',
    '__proto__',
  ],
]

/**
 * A text with a few changes: pieces taken out, doubled, moved, repeated many times, or put in.
 *
 * @param text the text
 * @param random source of the changes
 */
export function mutateText(text: string, random: Random): string {
  let mutated = text
  for (let changes = 1 + random.below(6); changes > 0; changes--) mutated = change(mutated, random)
  return mutated.slice(0, LONGEST)
}

const LONGEST = 40_000

function change(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  const length = random.below(random.pick([4, 40, 400]))
  const piece = text.slice(at, at + length)
  const before = text.slice(0, at)
  const after = text.slice(at + length)
  switch (random.below(6)) {
    case 0:
      return before + after
    case 1:
      return before + piece + piece + after
    case 2:
      return before + random.pick(PIECES) + piece + after
    case 3:
      return before + random.pick(PIECES).repeat(1 + random.below(random.pick([4, 40, 2000]))) + piece + after
    case 4: {
      const to = random.below(after.length + 1)
      return before + after.slice(0, to) + piece + after.slice(to)
    }
    default:
      return before + (piece || '1').repeat(1 + random.below(random.pick([4, 40]))) + after
  }
}

/**
 * Bytes with a few changes: some turned, cut off, doubled or set to zero.
 *
 * @param bytes the file
 * @param random source of the changes
 */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = Uint8Array.from(bytes)
  for (let changes = 1 + random.below(8); changes > 0; changes--) {
    const at = random.below(mutated.length + 1)
    const to = Math.min(mutated.length, at + random.below(64))
    const kind = random.below(5)
    if (kind === 0) mutated = mutated.slice(0, Math.max(8, at))
    else if (kind === 1) mutated = joinBytes(mutated.subarray(0, to), mutated.subarray(at))
    else if (kind === 2) mutated.fill(0, at, to)
    else mutated[at] = random.below(256)
  }
  return mutated
}

function joinBytes(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(before.length + after.length)
  joined.set(before)
  joined.set(after, before.length)
  return joined
}
