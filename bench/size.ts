import { gzipSync } from 'node:zlib'
import { bundle } from './bundle.js'
import type { Figure } from './measure.js'

/** What a page imports, and the bound on it. Code that is loaded only when it is asked for is not counted. */
const IMPORTS: readonly [name: string, names: string, bound: Figure['bound']][] = [
  ['parsePlan and comparePlans', '{ parsePlan, comparePlans }', null],
  ['everything', '*', null],
  ['parsePlan alone', '{ parsePlan }', null],
  ['comparePlans alone', '{ comparePlans }', null],
  ['toRows alone', '{ toRows }', null],
  ['formatValue alone', '{ formatValue }', { most: 5 }],
]

/** Size in a browser bundle after gzip: the core, the whole entry, and single functions. */
export async function benchSize(): Promise<Figure[]> {
  const core = await bundle(`export * from 'duizhao/core'`)
  const parser = core.lazy.filter(({ file, inputs }) => file.includes('read-plan') || inputs.some(isMarkdown))
  const figures: Figure[] = [
    { name: 'duizhao/core in a browser bundle, gzip', value: core.gzip / 1000, unit: 'kB', bound: { most: 60 } },
    {
      name: 'what duizhao/core loads with the first plan, gzip',
      value: parser.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000,
      unit: 'kB',
      bound: null,
    },
  ]
  for (const [name, names, bound] of IMPORTS) {
    const { gzip } = await bundle(`export ${names} from 'duizhao'`)
    figures.push({ name: `${name} in a browser bundle, gzip`, value: gzip / 1000, unit: 'kB', bound })
  }
  return figures
}

const isMarkdown = (path: string): boolean => path.includes('node_modules/micromark/')
