import { createReadStream, existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Limits } from '../../index.js'
import { listEntries } from '../archive-entries.js'
import { endingOf } from '../ending-of.js'
import { expandInputs, STDIN } from '../expand-inputs.js'
import { openInputs } from '../open-inputs.js'
import { errorText, type Problem } from '../problem.js'
import type { Input } from '../read-job.js'
import { readLines } from '../read-lines.js'
import { MANIFEST } from './manifest.js'

/** What a call names, and what is wrong with the names. */
export interface Listed {
  inputs: AsyncGenerator<Input>
  /** how many there are, where that is known before they are read */
  total: number | null
  problems: Problem[]
  images: string[]
}

/**
 * Inputs of any number, one after another: files, the documents of archives, the lines of lists. A list is NDJSON, of
 * which each line is a plan, a text or a path, or standard input.
 *
 * @param paths files, folders, globs, `-`
 * @param folder what lies in it is no input: the data set itself; nor is what lies in another data set
 * @param limits other limits than the usual ones
 */
export async function listInputs(
  paths: readonly string[],
  folder: string,
  limits: Partial<Limits> | undefined,
): Promise<Listed> {
  const { inputs, problems, images } = await expandInputs(paths)
  const own = resolve(folder) + sep
  const datasets = new Map<string, boolean>()
  const outside = (path: string): boolean =>
    path === STDIN || (!resolve(path).startsWith(own) && !isInDataset(dirname(resolve(path)), datasets))
  const found = inputs.filter(outside)
  const streamed = found.some((path) => path === STDIN || ['zip', 'json', ...LISTS].includes(endingOf(path)))
  return {
    inputs: openAll(found, limits),
    total: streamed ? null : found.length,
    problems: problems.filter(({ name }) => outside(name)),
    images: images.filter(outside),
  }
}

/** Whether a folder, or one above it, is a data set: its code books would be read as plans. */
function isInDataset(folder: string, known: Map<string, boolean>): boolean {
  const found = known.get(folder)
  if (found !== undefined) return found
  const above = dirname(folder)
  const own = existsSync(join(folder, MANIFEST)) && existsSync(join(folder, 'datapackage.json'))
  const inside = own || (above !== folder && isInDataset(above, known))
  known.set(folder, inside)
  return inside
}

const LISTS = ['ndjson', 'jsonl']

async function* openAll(paths: readonly string[], limits: Partial<Limits> | undefined): AsyncGenerator<Input> {
  for (const path of paths) {
    const ending = endingOf(path)
    if (path === STDIN) yield* readLines(process.stdin, limits)
    else if (LISTS.includes(ending)) yield* openList(path, limits)
    else if (ending === 'zip') yield* openZip(path)
    else yield* openInputs([path], limits)
  }
}

async function* openList(path: string, limits: Partial<Limits> | undefined): AsyncGenerator<Input> {
  try {
    for await (const input of readLines(createReadStream(path), limits)) {
      const line = /^line (\d+)$/u.exec(input.name)?.[1]
      yield line === undefined ? input : { ...input, name: `${path}:${line}` }
    }
  } catch (error) {
    yield { name: path, problem: errorText(error) }
  }
}

async function* openZip(path: string): AsyncGenerator<Input> {
  try {
    const entries = await listEntries(path)
    if (entries.length === 0) yield { name: path, problem: emptyArchive }
    for (const entry of entries) yield { name: `${path}/${entry.name}`, entry }
  } catch (error) {
    yield { name: path, problem: errorText(error) }
  }
}

const emptyArchive = { zh: '压缩包里没有方案文件', en: 'no plan in this archive' }
