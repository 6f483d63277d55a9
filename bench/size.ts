import { bundle } from './bundle.js'
import type { Figure } from './measure.js'

/** What a page imports, and the bound on it. Code that is loaded only when it is asked for is not counted. */
const IMPORTS: readonly [name: string, names: string, bound: Figure['bound']][] = [
  ['parsePlan and comparePlans', '{ parsePlan, comparePlans }', { most: 60 }],
  ['everything', '*', null],
  ['parsePlan alone', '{ parsePlan }', null],
  ['comparePlans alone', '{ comparePlans }', null],
  ['toRows alone', '{ toRows }', null],
  ['formatValue alone', '{ formatValue }', { most: 5 }],
]

/** Size in a browser bundle after gzip: the core, the whole entry, and single functions. */
export async function benchSize(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, names, bound] of IMPORTS) {
    const { gzip } = await bundle(`export ${names} from 'duizhao'`)
    figures.push({ name: `${name} in a browser bundle, gzip`, value: gzip / 1000, unit: 'kB', bound })
  }
  return figures
}
