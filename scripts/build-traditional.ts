/**
 * Writes src/text/traditional-data.ts: pairs of traditional and simplified characters, from the development package
 * opencc-js. Run: npx tsx scripts/build-traditional.ts
 *
 * Only pairs of one character each are kept, only frequent ones (Big5 level 1), and only such whose simplified form is among the 3,500 common characters
 * of GB 2312 level 1; what GB 2312 itself holds (乾 of 乾县) is left alone, but for those that
 * stand in names only (於 of 於潜) and carry the comparators of traditional texts (不低於).
 */
import { writeFileSync } from 'node:fs'
import * as OpenCC from 'opencc-js'

type Convert = (text: string) => string

const convert = OpenCC.Converter({ from: 't', to: 'cn' }) as Convert
const toTaiwan = OpenCC.Converter({ from: 'tw', to: 'cn' }) as Convert
const gb = new TextDecoder('gb2312')
const common = new Set<string>()
const simplified = new Set<string>()
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++) {
    const character = gb.decode(Uint8Array.of(high, low))
    simplified.add(character)
    if (high <= 0xd7) common.add(character)
  }
/** Characters of level 2 that health plans use. */
for (const c of '诊疗癌肿瘤蒙藏针灸痨瘫痪') common.add(c)

const big5 = new TextDecoder('big5')
const frequent = new Set<string>()
for (let high = 0xa4; high <= 0xc6; high++)
  for (let low = 0x40; low <= 0xfe; low++)
    if (low < 0x7f || low > 0xa0) frequent.add(big5.decode(Uint8Array.of(high, low)))

/** In GB 2312, and yet none of a simplified text but in a rare name. */
const rare = new Set('於後徵夥菸')

/** Characters in pairs: traditional, simplified. */
export function traditionalPairs(): string {
  const pairs: [string, string][] = []
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const from = String.fromCharCode(code)
    const to = convert(from) === from ? toTaiwan(from) : convert(from)
    if (
      to.length === 1 &&
      to !== from &&
      frequent.has(from) &&
      common.has(to) &&
      (!simplified.has(from) || rare.has(from))
    )
      pairs.push([from, to])
  }
  return pairs.flat().join('')
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    new URL('../src/text/traditional-data.ts', import.meta.url),
    `/** Made by scripts/build-traditional.ts; do not edit. Characters in pairs: traditional, simplified. */\n` +
      `export const TRADITIONAL_PAIRS: string =\n  '${traditionalPairs()}'\n`,
  )
