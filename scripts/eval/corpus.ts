import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gold, ResolvedGold } from './gold-model.js'

const root = join(import.meta.dirname, '..', '..')

/** Folder of the hand annotations. */
export const goldFolder: string = join(root, 'fixtures', 'gold')

/** Folder of the plans as received. */
export const corpusFolder: string = join(root, 'corpus')

/** What is known of a plan beside its text. */
export interface CorpusEntry {
  id: string
  label: string
  title: string
  /** GB/T 2260 */
  region: string
  format: 'text' | 'markdown'
  /** file name in corpus/ */
  file: string
  sha256: string
}

/** The metadata of every plan in corpus/, by id. */
export function listCorpus(): CorpusEntry[] {
  return readdirSync(corpusFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson(join(corpusFolder, name)) as CorpusEntry)
}

/** The text of a plan, without BOM. */
export function readCorpusText(entry: CorpusEntry): string {
  return readFileSync(join(corpusFolder, entry.file), 'utf8').replace(/^\uFEFF/u, '')
}

/** Ids of the plans that have an annotation. */
export function listGold(): string[] {
  return readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.resolved.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

/** An annotation as written by hand. */
export function readGold(id: string): Gold {
  return readJson(join(goldFolder, `${id}.json`)) as Gold
}

/** An annotation with offsets. */
export function readResolvedGold(id: string): ResolvedGold {
  return readJson(join(goldFolder, `${id}.resolved.json`)) as ResolvedGold
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
