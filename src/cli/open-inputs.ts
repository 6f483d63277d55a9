import { createReadStream } from 'node:fs'
import { readArchive, type Limits } from '../index.js'
import { STDIN } from './expand-inputs.js'
import { endingOf } from './ending-of.js'
import { JSON_ENDINGS } from './file-kinds.js'
import { errorText } from './problem.js'
import { readBytes } from './read-bytes.js'
import type { Input } from './read-job.js'
import { splitLines } from './split-lines.js'

/**
 * Inputs as they are read: a file is one; a file of JSON that this program printed is one for each plan it holds, NDJSON
 * line by line; standard input is either.
 *
 * @param paths files, or `-` for standard input
 * @param limits other limits than the usual ones
 */
export async function* openInputs(
  paths: readonly string[],
  limits: Partial<Limits> | undefined,
): AsyncGenerator<Input> {
  for (const path of paths) {
    const ending = endingOf(path)
    if (path === STDIN) yield* openStdin(limits)
    else if (ending === 'zip') yield* openArchive(path, limits)
    else if (ending === 'json') yield* openJson(path, limits)
    else if (JSON_ENDINGS.includes(ending)) yield* openLines(path, limits)
    else yield { name: path }
  }
}

async function* openStdin(limits: Partial<Limits> | undefined): AsyncGenerator<Input> {
  let bytes: Uint8Array
  try {
    bytes = await readBytes(STDIN, limits)
  } catch (error) {
    yield { name: STDIN, problem: errorText(error) }
    return
  }
  const text = looksLikeJson(bytes) ? new TextDecoder().decode(bytes) : null
  const inputs = text === null ? null : (plansOf(text, STDIN) ?? linesOf(text))
  if (inputs === null) yield { name: STDIN, bytes }
  else yield* inputs
}

/** The documents in an archive, each named after it. */
async function* openArchive(path: string, limits: Partial<Limits> | undefined): AsyncGenerator<Input> {
  try {
    const files = await readArchive(await readBytes(path, limits))
    if (files.length === 0) yield { name: path, problem: emptyArchive }
    for (const { name, bytes } of files) yield { name: `${path}/${name}`, bytes }
  } catch (error) {
    yield { name: path, problem: errorText(error) }
  }
}

async function* openJson(path: string, limits: Partial<Limits> | undefined): AsyncGenerator<Input> {
  try {
    const text = new TextDecoder().decode(await readBytes(path, limits))
    yield* plansOf(text, path) ?? linesOf(text, path) ?? [{ name: path, problem: notJson }]
  } catch (error) {
    yield { name: path, problem: errorText(error) }
  }
}

async function* openLines(path: string, limits: Partial<Limits> | undefined): AsyncGenerator<Input> {
  let count = 0
  try {
    for await (const line of splitLines(createReadStream(path), limits)) {
      count++
      if (line.trim() !== '') yield { name: `${path}:${count}`, json: line }
    }
    if (count === 1) yield { name: path, problem: noPlan }
  } catch (error) {
    yield { name: path, problem: errorText(error) }
  }
}

const emptyArchive = { zh: '压缩包里没有方案文件', en: 'no plan in this archive' }
const notJson = { zh: '不是完整的 JSON', en: 'not valid JSON' }
const noPlan = { zh: '没有方案', en: 'holds no plan' }

/** A document that opens with `[` may be a text: JSON is told by being read. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart()
  return head.startsWith('{"') || head.startsWith('{\n') || head.startsWith('[{') || /^[[{]\s*[{"]/u.test(head)
}

/** The plans of one JSON value; null where the text is none. */
function plansOf(text: string, path: string): Input[] | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(value)) return [{ name: path, json: text }]
  if (value.length === 0) return [{ name: path, problem: noPlan }]
  return value.map((entry, i) => ({ name: `${path}[${i}]`, json: JSON.stringify(entry) }))
}

/** The plans of lines of JSON; null where the first line is none. */
function linesOf(text: string, path: string = STDIN): Input[] | null {
  const lines = text.split('\n')
  try {
    JSON.parse(lines[0] ?? '')
  } catch {
    return null
  }
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [{ name: `${path}:${i + 1}`, json: line }]))
}
