import { mkdir, readdir, readFile } from 'node:fs/promises'
import type { RegionJoin } from '../../index.js'
import { decodeBytes } from '../../source/decode-bytes.js'
import { buildDataset, type Built } from '../dataset/build-dataset.js'
import { listInputs } from '../dataset/list-inputs.js'
import { MANIFEST } from '../dataset/manifest.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { requirePaths } from '../open-plans.js'
import { errorText, usageError, type Problem } from '../problem.js'
import { readCsv } from '../read-csv.js'
import type { ExitCode } from '../exit-codes.js'
import { writeOut } from '../write-out.js'

/** `duizhao dataset`: tables of any number of plans with their description, in a folder. */
export async function runDataset(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  requirePaths(paths)
  const folder = flags.output
  if (folder === null) throw usageError('请用 -o 给出数据集的文件夹', 'give the folder of the data set with -o')
  const join = await readJoin(flags)
  const listed = await listInputs(paths, folder, flags.reading.limits)
  await openFolder(folder)
  const built = await buildDataset(listed, folder, join, flags)
  if (built.plans > 0) await writeOut(summarize(built, folder, flags), { ...flags, output: null })
  return finish({ notes: some(built.notes), problems: some(built.problems) }, flags)
}

/** Nobody's files are mixed with those of a data set. */
async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    const names = await readdir(folder)
    if (names.length === 0 || names.includes(MANIFEST)) return
  } catch (error) {
    const { en } = errorText(error)
    throw usageError(`用不了文件夹 ${folder}（${en}）`, `cannot use the folder ${folder} (${en})`)
  }
  throw usageError(
    `文件夹 ${folder} 里已有别的文件；请给出空的或不存在的文件夹`,
    `the folder ${folder} holds other files; give an empty one or one that does not exist`,
  )
}

async function readJoin({ dataset }: Flags): Promise<RegionJoin | null> {
  const { join, joinBy } = dataset
  if (join === null) return null
  try {
    const rows = readCsv(decodeBytes(new Uint8Array(await readFile(join))).text)
    return { rows, ...(joinBy !== null && { by: joinBy }) }
  } catch (error) {
    const { zh, en } = errorText(error)
    throw usageError(`读不了 --join ${join}（${zh}）`, `cannot read --join ${join} (${en})`)
  }
}

function summarize({ rows, plans, parts, kept }: Built, folder: string, { lang }: Flags): string {
  const width = Math.max(...[...rows.keys()].map((name) => name.length))
  const lines = [...rows].map(([name, count]) => `${name.padEnd(width)}  ${String(count)}`)
  const done =
    lang === 'zh'
      ? `${folder}：${plans} 份方案，${parts} 个分区${kept > 0 ? `（其中 ${kept} 个此前已完成）` : ''}`
      : `${folder}: ${plans} plans, ${parts} parts${kept > 0 ? ` (${kept} done before)` : ''}`
  // a table of the comparison needs all plans at once
  const view =
    lang === 'zh'
      ? '分区的数据集没有 comparisons 表；wordings 表说明各目标属于哪一对照行，scripts/duckdb.sql 把对照写成视图（comparisons、indicators、beside_median）'
      : 'A data set in parts has no table comparisons; wordings says which row each target stands in, and scripts/duckdb.sql has the comparison as views (comparisons, indicators, beside_median)'
  return [...lines, done, ...(rows.has('comparisons') ? [] : [view])].join('\n')
}

/** So many notes and problems are said one by one; all failures stand in their table. */
const SAID = 20

function some(problems: readonly Problem[]): Problem[] {
  const more = problems.length - SAID
  if (more <= 0) return [...problems]
  const rest = { zh: `另有 ${more} 条；读不了的文件见 failures.csv`, en: `${more} more; failures are in failures.csv` }
  return [...problems.slice(0, SAID), { name: '…', text: rest }]
}
