import { existsSync } from 'node:fs'
import type { Limits, ParseOptions } from '../index.js'
import type { Input } from './read-job.js'
import { splitLines } from './split-lines.js'

/** Keys that a line of JSON may have beside `text`. */
const OPTION_KEYS = ['id', 'label', 'name', 'region'] as const

/**
 * Lines of standard input as inputs. A line is a JSON object `{"text": …, "id": …}` (or `{"path": …}`), a JSON string
 * that is the text or, so that any name can be given, the path of a file, a plan that this program printed, or a bare path. Empty lines are left out.
 *
 * @param chunks bytes of the stream
 * @param limits other limits than the usual ones
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> | undefined,
): AsyncGenerator<Input> {
  let count = 0
  for await (const line of splitLines(chunks, limits)) {
    count++
    if (line.trim() !== '') yield readLine(line.trim(), count)
  }
}

function readLine(line: string, count: number): Input {
  if (!/^["{]/u.test(line)) return { name: line }
  const name = `line ${count}`
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { name, problem: { zh: '不是完整的 JSON', en: 'not valid JSON' } }
  }
  if (typeof value === 'string') return isPath(value) ? { name: value } : { name, text: value }
  const record = value as Record<string, unknown>
  const options: ParseOptions = {}
  for (const key of OPTION_KEYS) {
    const entry = record[key]
    if (typeof entry === 'string') options[key] = entry
  }
  const { text, path } = record
  if (typeof record['source'] === 'string') return { name, json: line }
  if (typeof text === 'string') return { name: options.id ?? options.name ?? name, text, options }
  if (typeof path === 'string') return { name: path, options }
  return { name, problem: { zh: '既没有 text 也没有 path', en: 'has neither "text" nor "path"' } }
}

/** Longer names no system has. */
const LONGEST_PATH = 4096

function isPath(text: string): boolean {
  return text.length <= LONGEST_PATH && !text.includes('\0') && existsSync(text)
}
