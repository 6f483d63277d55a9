// Plans of other fields: a pack of words for each, read from JSON, in place of the built-in one.
// Run `npm ci && npm run build` in the repository, then `node examples/other-fields.mjs`.
import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { comparePlans, formatValue, parsePlan, readVocabulary, toSkos } from '../dist/index.js'

const read = (name) => readFile(new URL(`packs/${name}.json`, import.meta.url), 'utf8')
const plans = JSON.parse(await read('plans'))

for (const field of ['education', 'environment']) {
  const vocabulary = readVocabulary(await read(field), 'json')
  const own = Object.entries(plans[field]).map(([label, text]) => parsePlan(text, { id: label, label, vocabulary }))
  console.log(`\n${vocabulary.about.title.zh} ${vocabulary.about.version}`)
  for (const { id, measures } of own)
    for (const { title, primaryTheme, responsible } of measures)
      console.log(`${id}：${title} → ${primaryTheme}（${responsible.map((body) => body.id ?? body.name).join('、')}）`)
  for (const { indicator, theme, cells, verdicts } of comparePlans(own, { vocabulary }).rows) {
    const values = Object.entries(cells).map(([id, cell]) =>
      cell.status === 'stated' ? `${id} ${formatValue(cell.targets[0])}` : `${id} ${cell.status}`,
    )
    console.log([theme, indicator.id ?? '–', indicator.label, values.join('，'), verdicts[0]?.text.zh ?? ''].join(' | '))
  }
  const turtle = toSkos(vocabulary, 'turtle')
  const same = isDeepStrictEqual(readVocabulary(turtle, 'turtle'), vocabulary)
  console.log(`SKOS: ${turtle.split('\n').length} lines, read back ${same ? 'the same' : 'changed'}`)
}
