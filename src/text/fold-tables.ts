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
  ['［', '['], ['］', ']'], ['｡', '。'], ['､', '、'], ['｢', '「'], ['｣', '」'],
  ['∶', '：'], ['﹕', '：'], ['﹙', '（'], ['﹚', '）'], ['﹪', '%'], ['‰', '‰'],
  ['≧', '≥'], ['⩾', '≥'], ['≦', '≤'], ['⩽', '≤'], ['﹥', '>'], ['﹤', '<'],
  ['∼', '~'], ['〜', '~'], ['˜', '~'], ['‐', '-'], ['‑', '-'], ['–', '—'], ['―', '—'], ['─', '—'], ['−', '-'],
  ['〇', '〇'], ['○', '〇'], ['◯', '〇'], ['\u00b7', '·'], ['•', '·'], ['・', '·'],
] as const) FOLD[from.charCodeAt(0)] = to.charCodeAt(0) // prettier-ignore
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
