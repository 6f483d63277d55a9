/**
 * Read a folder of pages and texts, and say how they are read: `npx tsx scripts/eval-pages.ts TEXTS [GOLD] [--detail]`.
 *
 * - TEXTS holds .txt and .md files; GOLD holds `<name>.resolved.json` annotations of some of them
 * - sentences that are lost, metadata of what is printed, sections (also with depth and parent) and bodies
 * - `--detail` shows each lost sentence and each disagreement
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { findLost } from './eval/find-lost.js'
import type { ResolvedGold } from './eval/gold-model.js'
import { scoreMeta } from './eval/score-meta.js'
import { scoreStructure } from './eval/score-structure.js'
import { scoreTree } from './eval/score-tree.js'
import { addOverlaps, addTallies, f1, rate } from './eval/tally.js'
import { parsePlan } from '../src/parse-plan.js'

const detail = process.argv.includes('--detail')
const [texts, golds] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
if (texts === undefined) throw new Error('No folder of texts: npx tsx scripts/eval-pages.ts TEXTS [GOLD] [--detail]')

const scores = readdirSync(texts)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .sort()
  .map((name) => {
    const plan = parsePlan(readFileSync(join(texts, name), 'utf8').replace(/^\uFEFF/u, ''), { name })
    const id = basename(name, extname(name))
    const { all, lost } = findLost(plan)
    for (const sentence of detail ? lost : []) console.log(`${id}: lost ${sentence}`)
    const file = golds === undefined ? '' : join(golds, `${id}.resolved.json`)
    if (!existsSync(file)) return { all, lost: lost.length, parts: null }
    const gold = JSON.parse(readFileSync(file, 'utf8')) as ResolvedGold
    const meta = Object.keys(gold.meta).length === 0 ? null : scoreMeta(gold, plan)
    const structure = scoreStructure(gold, plan)
    const tree = scoreTree(gold, plan)
    for (const found of [meta, structure, tree])
      for (const { what, gold: wanted, got } of detail ? (found?.disagreements ?? []) : [])
        if (what !== 'deadline') console.log(`${id}: ${what}, expected ${wanted ?? 'none'}, got ${got ?? 'none'}`)
    return {
      all,
      lost: lost.length,
      parts: {
        meta: meta === null ? [] : [meta.printed],
        sections: gold.sections.length === 0 ? [] : [structure.score.sections],
        tree: gold.sections.length === 0 ? [] : [tree.score],
        bodies: gold.measures.length === 0 ? [] : [structure.score.bodies],
      },
    }
  })

const parts = scores.flatMap((score) => (score.parts === null ? [] : [score.parts]))
const show = (value: number | null): string => (value === null ? '–' : value.toFixed(3))
const sum = (of: 'all' | 'lost'): number => scores.reduce((total, score) => total + score[of], 0)
console.log(`${scores.length} texts, ${sum('all')} sentences, ${sum('lost')} lost`)
if (parts.length > 0) {
  console.log(`metadata that is printed ${show(rate(addTallies(parts.flatMap(({ meta }) => meta))))}`)
  console.log(`sections F1 ${show(f1(addOverlaps(parts.flatMap(({ sections }) => sections))))}`)
  console.log(`sections with depth and parent F1 ${show(f1(addOverlaps(parts.flatMap(({ tree }) => tree))))}`)
  console.log(`bodies F1 ${show(f1(addOverlaps(parts.flatMap(({ bodies }) => bodies))))}`)
}
