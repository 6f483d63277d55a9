/**
 * `npm run bench`: every figure that the READMEs state, measured in one run and printed with the bound it has to keep.
 * Ratios, because machines differ; exit code 1 when a bound is broken. `--only scale` runs one part, `--plans 1000`
 * makes the scale smaller, `--write` puts the figures of a whole run into the READMEs.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchBacktracking } from './backtracking.js'
import { benchCorpus } from './corpus.js'
import { benchLookups } from './lookups.js'
import { holds, type Figure } from './measure.js'
import { benchRecognizers } from './recognizers.js'
import { benchScale } from './scale.js'
import { benchSize } from './size.js'
import { printBound, printValue, writeFigures } from './write-figures.js'

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '5000' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const parts = {
  corpus: benchCorpus,
  lookups: benchLookups,
  recognizers: benchRecognizers,
  scale: () => benchScale(Number(values.plans)),
  backtracking: benchBacktracking,
  size: benchSize,
}
if (values.write && values.only !== undefined) throw new Error('--write needs all parts: leave out --only.')

const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`
console.log(`${machine}\n`)
const figures: Figure[] = []
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue
  for (const figure of await part()) {
    figures.push(figure)
    const mark = holds(figure) ? ' ' : '✗'
    console.log(
      `${mark} ${printValue(figure).padStart(8)} ${figure.unit.padEnd(16)} ${printBound(figure).padEnd(8)} ${figure.name}`,
    )
    if (!holds(figure)) process.exitCode = 1
  }
}
if (values.write) writeFigures(figures, machine)
