import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small seeded generator of numbers in [0, 1), so that every run measures the same texts (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The texts of the corpus in a stable order, with their file names. */
export function readCorpus(): { name: string; text: string }[] {
  const folder = join(import.meta.dirname, '../corpus')
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

const NAMES = '东西南北安宁平和康乐永新长兴华清江河山海云石林泉'
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Paragraphs of the corpus long enough to be a measure, without their numbering. */
function measures(): string[] {
  return readCorpus().flatMap(({ text }) =>
    text
      .replaceAll('*', '')
      .split(/\n+/u)
      .map((line) => line.replace(/^[\s#]*(?:\d+[.．、]|[（(][一二三四五六七八九十]+[）)])\s*/u, '').trim())
      .filter((line) => line.length > 80 && !line.includes('\t')),
  )
}

/**
 * Plans recombined from the measures of the corpus with other numbers and another city's name.
 *
 * @param count how many plans
 * @param perPlan measures in each
 * @param seed same seed, same plans
 */
export function* makePlans(count: number, perPlan = 12, seed = 1): Generator<{ id: string; text: string }> {
  const random = seededRandom(seed)
  const pick = (list: readonly string[] | string): string => list[Math.floor(random() * list.length)] ?? ''
  const pool = measures()
  for (let i = 0; i < count; i++) {
    const city = `${pick(NAMES)}${pick(NAMES)}市`
    const lines = [
      `${city}人民政府办公室关于印发${city}进一步完善医疗卫生服务体系实施方案的通知`,
      `${city.slice(0, 1)}政办〔2024〕${i + 1}号`,
      `${city}进一步完善医疗卫生服务体系实施方案`,
      '一、总体要求',
      '坚持以人民健康为中心，推动医疗卫生高质量发展。',
      '二、主要任务',
    ]
    for (let n = 0; n < perPlan; n++) {
      if (n % 4 === 0) lines.push(`（${NUMERALS[n / 4] ?? '十'}）完善第${NUMERALS[n / 4] ?? '十'}方面服务体系。`)
      const measure = pick(pool).replace(/(?<!\d)\d{1,2}(?=[%所个家人名支张])/gu, () =>
        String(1 + Math.floor(random() * 98)),
      )
      lines.push(`${n + 1}. ${measure}`)
    }
    yield { id: `p${i + 1}`, text: lines.join('\n') + '\n' }
  }
}
