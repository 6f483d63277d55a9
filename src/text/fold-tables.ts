import { listTraditional } from './traditional.js'

/**
 * Folded characters, one unit to one unit: full-width letters, digits and signs become ASCII, half-width brackets
 * and punctuation become the full-width forms that Chinese prose uses, and look-alikes become one sign.
 * Source: Unicode block Halfwidth and Fullwidth Forms; GB/T 15834 for the punctuation kept.
 */
export const FOLD: Uint16Array = new Uint16Array(0x10000)
for (let code = 0; code < FOLD.length; code++) FOLD[code] = code
for (let code = 0xff01; code <= 0xff5e; code++) FOLD[code] = code - 0xfee0 // ！–～ → !–~
for (const [from, to] of [
  ['(', '（'], [')', '）'], [',', '，'], [';', '；'], [':', '：'], ['!', '！'], ['?', '？'],
  ['（', '（'], ['）', '）'], ['，', '，'], ['；', '；'], ['：', '：'], ['！', '！'], ['？', '？'],
  ['［', '['], ['］', ']'], ['｡', '。'], ['､', '、'], ['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’'], ['｢', '“'], ['｣', '”'],
  ['∶', '：'], ['﹕', '：'], ['﹙', '（'], ['﹚', '）'], ['﹪', '%'], ['‰', '‰'],
  ['≧', '≥'], ['⩾', '≥'], ['≦', '≤'], ['⩽', '≤'], ['﹥', '>'], ['﹤', '<'],
  ['∼', '~'], ['〜', '~'], ['˜', '~'], ['‐', '-'], ['‑', '-'], ['–', '—'], ['―', '—'], ['─', '—'], ['−', '-'],
  ['〇', '〇'], ['○', '〇'], ['◯', '〇'], ['\u00b7', '·'], ['•', '·'], ['・', '·'],
] as const) FOLD[from.charCodeAt(0)] = to.charCodeAt(0) // prettier-ignore
// Kangxi radicals and compatibility ideographs that PDF text holds for the characters they look like: ⼀ ⼈ ⽉
for (const [first, last] of [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
] as const)
  // prettier-ignore
  for (let code = first; code <= last; code++) {
    const plain = String.fromCharCode(code).normalize('NFKC')
    if (plain.length === 1) FOLD[code] = plain.charCodeAt(0)
  }
// radicals without a decomposition. Source: Unicode, EquivalentUnifiedIdeograph.txt
for (const pair of '⺠民 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻫齐 ⻬齐 ⻭齿 ⻮齿 ⻰龙 ⻲龟 ⻁虎 ⻄西 ⺟母 ⺩王 ⺼月 ⺁厂 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖心 ⺗心 ⺘手 ⺙攴 ⺛旡 ⺝月 ⺞歹 ⺡水 ⺢水 ⺣火 ⺤爪 ⺥爪 ⺧牛 ⺨犬 ⺫目 ⺬示 ⺭示 ⺮竹 ⺯糸 ⺰纟 ⺶羊 ⺷羊 ⺸羊 ⺹老 ⺺聿 ⺾艹 ⺿艹 ⻀艹 ⻂衣 ⻃西 ⻈讠 ⻊足 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑长 ⻒长 ⻖阜 ⻗雨 ⻞食 ⻟食 ⻠饣 ⻡首 ⻪黾 ⻯龙 ⻱龟 ⻳龟'.split(
  ' ',
))
  FOLD[pair.charCodeAt(0)] = pair.charCodeAt(1)
for (const [traditional, simplified] of listTraditional()) FOLD[traditional.charCodeAt(0)] = simplified.charCodeAt(0)

/** Kinds of units in {@link KIND}; all other units are 0. */
export const Kind = { Space: 1, Word: 2, Digit: 3 } as const

/** What cleaning asks of a unit: white space, and what a space must stay between. */
export const KIND: Uint8Array = new Uint8Array(0x10000)
for (const c of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad')
  KIND[c.charCodeAt(0)] = Kind.Space
for (let code = 0x2000; code <= 0x200a; code++) KIND[code] = Kind.Space
for (let code = 0x202a; code <= 0x202e; code++) KIND[code] = Kind.Space
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') KIND[c.charCodeAt(0)] = Kind.Word
for (const c of '0123456789') KIND[c.charCodeAt(0)] = Kind.Digit

/** LaTeX commands that converters leave around numbers; `$` itself is dropped. */
export const LATEX: readonly (readonly [string, string])[] = [
  ['\\geqslant', '≥'],
  ['\\leqslant', '≤'],
  ['\\geq', '≥'],
  ['\\leq', '≤'],
  ['\\ge', '≥'],
  ['\\le', '≤'],
  ['\\sim', '~'],
  ['\\times', '×'],
  ['\\%', '%'],
]
