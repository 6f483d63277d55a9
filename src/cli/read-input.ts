import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { readPlan, type ParseOptions, type Plan } from '../index.js'
import { STDIN } from './expand-inputs.js'
import { usageError } from './problem.js'

/** A text line longer than this many bytes is no document: 4 MB is a hundred plans without one line break. */
const LONGEST_LINE = 4_000_000

const HAN = /\p{Script=Han}/u

/**
 * Read one input as a plan that knows its file.
 *
 * @param path a file, or `-` for standard input
 * @param bytes what it holds
 * @param options passed on to `readPlan`; the file name is added
 * @throws an error with a text for the person at the terminal where the input is empty, binary or not Chinese
 */
export async function readInput(path: string, bytes: Uint8Array, options: ParseOptions = {}): Promise<Plan> {
  const plan = await readUsable(bytes, path === STDIN ? options : { name: basename(path), ...options })
  return { ...plan, file: { path, sha256: createHash('sha256').update(bytes).digest('hex') } }
}

/** {@link readInput} for bytes at hand. */
export async function readUsable(bytes: Uint8Array, options: ParseOptions): Promise<Plan> {
  refuseEndlessLine(bytes)
  const plan = await readPlan(bytes, options)
  if (plan.source.trim() === '')
    throw usageError(
      '读不出文字；如果是扫描件，请先做文字识别',
      'no text could be read; a scanned document needs text recognition first',
    )
  if (!HAN.test(plan.source))
    throw usageError(
      '没有中文；本工具只读中文的政府方案，请检查是否选错了文件',
      'no Chinese text; this tool reads plans written in Chinese, check that this is the right file',
    )
  return plan
}

/** How files begin that are no lines of text: ZIP, PDF, the files of Word and Excel until 2003, Rich Text. */
const NOT_IN_LINES = ['PK', '%PDF', '\xd0\xcf\x11\xe0', '{\\rtf']

function refuseEndlessLine(bytes: Uint8Array): void {
  if (NOT_IN_LINES.some((magic) => startsWith(bytes, magic))) return
  const longest = longestLine(bytes)
  if (longest > LONGEST_LINE)
    throw usageError(
      `有一行长达 ${(longest / 1e6).toFixed(1)} MB，不像公文；请检查换行是否丢失`,
      `one line is ${(longest / 1e6).toFixed(1)} MB long, which no plan is; check that its line breaks were not lost`,
    )
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Array.from(magic).every((char, i) => bytes[i] === char.charCodeAt(0))
}

function longestLine(bytes: Uint8Array): number {
  let longest = 0
  let start = 0
  for (;;) {
    const next = bytes.indexOf(0x0a, start)
    const end = next < 0 ? bytes.length : next
    longest = Math.max(longest, end - start)
    if (next < 0) return longest
    start = next + 1
  }
}
