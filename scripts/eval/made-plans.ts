import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedGold } from './gold-model.js'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'made')

/** The two sets of made plans: in sight while rules were written, and kept back from that. */
export const madeSets = ['seen', 'kept-back'] as const
export type MadeSet = (typeof madeSets)[number]

export interface MadePlan {
  id: string
  /** file name, which tells the format */
  file: string
  text: string
  gold: ResolvedGold
}

/** The plans of a set with their annotations, by id. */
export function readMadePlans(set: MadeSet): MadePlan[] {
  const names = readdirSync(join(folder, set)).sort()
  return names
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .map((file) => {
      const id = file.replace(/\.\w+$/u, '')
      const read = (name: string): string => readFileSync(join(folder, set, name), 'utf8').replace(/^\uFEFF/u, '')
      return { id, file, text: read(file), gold: JSON.parse(read(`${id}.gold.json`)) as ResolvedGold }
    })
}
