/**
 * Write fixtures/gold/<id>.resolved.json: each annotation with the offsets of its quotes, checked against the plan and
 * the annotation guidelines.
 *
 *     npx tsx scripts/resolve-gold.ts [id …]
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkGold } from './eval/check-gold.js'
import { goldFolder, listCorpus, listGold, readCorpusText, readGold } from './eval/corpus.js'
import { resolveGold } from './eval/resolve-gold.js'

const wanted = process.argv.slice(2)
const corpus = new Map(listCorpus().map((entry) => [entry.id, entry]))

for (const id of wanted.length > 0 ? wanted : listGold()) {
  const entry = corpus.get(id)
  if (entry === undefined) throw new Error(`There is no corpus/${id}.json for fixtures/gold/${id}.json`)
  const text = readCorpusText(entry)
  const { resolved, problems } = resolveGold(readGold(id), text)
  const all = [...problems, ...checkGold(resolved, text)]
  for (const problem of all) console.error(`${id} ${problem}`)
  if (all.length > 0) process.exitCode = 1
  else writeFileSync(join(goldFolder, `${id}.resolved.json`), JSON.stringify(resolved, null, 1))
  const { sections, measures, targets } = resolved
  console.log(`${id}: ${sections.length} sections, ${measures.length} measures, ${targets.length} targets`)
}
