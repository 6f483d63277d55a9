import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import ts from 'typescript'
import type { Figure } from './measure.js'

const root = join(import.meta.dirname, '../src')

/** Every regex literal of the sources. */
function regexLiterals(): RegExp[] {
  const found = new Map<string, RegExp>()
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const file = ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const literal = node.getText(file)
        const end = literal.lastIndexOf('/')
        const flags = literal.slice(end + 1)
        const source = literal.slice(1, end)
        found.set(literal, new RegExp(source, flags.includes('g') ? flags : `${flags}g`))
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return [...found.values()]
}

/** Stretches that plans hold, to be repeated by the thousand; the last character makes a match fail late. */
const PUMPS = [
  '1',
  '12，',
  '一',
  '（',
  '（一',
  ' ',
  '\n',
  '\u3000',
  '、',
  '市',
  '1.',
  '2025年',
  '%',
  '—',
  '*',
  '#',
  '<b>',
  '到',
  '各',
  '“',
  '达',
]

/** Runs of letters that the regex itself asks for: what comes closest to matching over and over. */
function ownPumps({ source }: RegExp): string[] {
  const runs = source.replace(/\\[pPu]\{[^}]*\}|\\./gu, ' ').match(/[\p{Script=Han}\d（）“”、，：—%]+/gu) ?? []
  return [...new Set(runs.flatMap((run) => [run.slice(0, 4), run.slice(0, 1)]))].slice(0, 12)
}

/** Milliseconds that a regex may take; one that needs more may never end, and is stopped. */
const MOST = 1000
const context = createContext({})
const replacing = new Script('text.replace(regex, "")')

/** Milliseconds of processor time that replacing takes, the best of three runs; Infinity for what had to be stopped. */
function timeOf(regex: RegExp, pump: string, length: number): number {
  Object.assign(context, { regex, text: pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + '!' })
  let best = Infinity
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage()
    try {
      replacing.runInContext(context, { timeout: MOST })
    } catch {
      return Infinity
    }
    best = Math.min(best, process.cpuUsage(start).user / 1000)
  }
  return best
}

/** Slowest regex on pumped strings: time for twice the length over time for the length, 2 being linear, 4 quadratic. */
export function benchBacktracking(): Figure[] {
  let worst = { ratio: 0, regex: '', pump: '' }
  const literals = regexLiterals()
  for (const regex of literals) {
    for (const pump of [...PUMPS, ...ownPumps(regex)]) {
      const short = timeOf(regex, pump, 20_000)
      if (short < 2) continue // too fast to be more than linear at this length
      const ratio = short === Infinity ? short : timeOf(regex, pump, 40_000) / short
      if (ratio > worst.ratio) worst = { ratio, regex: regex.source, pump }
    }
  }
  const slowest = worst.regex === '' ? 'none took 2 ms for 20,000 characters' : `${worst.regex} on “${worst.pump}”`
  return [
    {
      name: `${literals.length} regexes on pumped strings, doubling the length: ${slowest}`,
      value: worst.ratio,
      unit: '× the time',
      bound: { most: 3 },
    },
  ]
}
