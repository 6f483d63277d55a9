import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { makeOfd, ofdLines } from '../../tests/source/make-ofd.js'
import { mutateBytes, mutateText } from './mutate.js'
import { createRandom, type Random } from './random.js'

/** A file to be read, made from a seed. */
export interface FuzzCase {
  name: string
  bytes: Uint8Array
}

const root = join(import.meta.dirname, '../..')
const read = (path: string): Uint8Array => readFileSync(join(root, path))

/** Files that the cases are made from: what they are called tells how they are changed. */
const SEEDS: readonly string[] = [
  ...['corpus/xian-2024.md', 'corpus/huzhu-2025.md', 'corpus/jintai-2022.txt', 'fixtures/formats/plan.md'],
  ...['fixtures/formats/plan.txt', 'fixtures/formats/plan.html', 'fixtures/formats/plan-gb18030.txt'],
  ...['fixtures/formats/plan.docx', 'fixtures/formats/plan.pdf', 'fixtures/formats/tables.pdf'],
  'made.ofd',
]

/** Characters of a text seed that one case is made of. */
const PIECE = 6_000

/**
 * One mutated plan, table, page, Word, PDF or OFD file.
 *
 * @param seed whole number; the same gives the same case
 */
export function makeCase(seed: number): FuzzCase {
  const random = createRandom(seed)
  if (random.below(5) === 0) return { name: `${seed}.md`, bytes: strToU8(mutateText(makeTable(random), random)) }
  const path = random.pick(SEEDS)
  const ending = path.slice(path.lastIndexOf('.'))
  const bytes = readSeed(path)
  const name = `${seed}${ending}`
  if (ending === '.docx' || ending === '.ofd') return { name, bytes: mutateZip(bytes, random) }
  if (ending === '.pdf' || random.below(8) === 0) return { name, bytes: mutateBytes(bytes, random) }
  const text = strFromU8(bytes)
  const start = Math.max(0, random.below(text.length) - PIECE)
  return { name, bytes: strToU8(mutateText(text.slice(start, start + PIECE), random)) }
}

/** The text of a plan as an OFD document: the repository has a writer of it, and no file. */
function readSeed(path: string): Uint8Array {
  if (path !== 'made.ofd') return read(path)
  const lines = strFromU8(read('fixtures/formats/plan.txt')).split('\n')
  return makeOfd([[{ texts: ofdLines(lines) }]])
}

function makeTable(random: Random): string {
  const columns = 1 + random.below(8)
  const sign = random.pick(['\t', ' | ', '  '])
  const cells = [
    '指标',
    '2025年',
    '90%',
    '12个',
    '责任单位',
    '市卫生健康委',
    '签约率',
    '',
    '/',
    '合计',
    '2024年',
    '预期性',
  ]
  const row = (): string => Array.from({ length: columns }, () => random.pick(cells)).join(sign)
  return `临川市健康行动方案\n\n一、主要目标\n\n${Array.from({ length: 1 + random.below(40) }, row).join('\n')}\n`
}

/** Bytes turned inside a packed part only break its checksum: the text of a part is changed, and the parts packed anew. */
function mutateZip(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(4) === 0) return mutateBytes(bytes, random)
  const parts = unzipSync(bytes)
  const name = random.pick(Object.keys(parts).filter((part) => part.endsWith('.xml')))
  const part = parts[name]
  if (part !== undefined) parts[name] = strToU8(mutateText(strFromU8(part), random))
  return zipSync(parts, { level: 1 })
}
