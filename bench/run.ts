/**
 * `npm run bench`: every figure that the README states, measured in one run and printed with the bound it has to keep.
 * Ratios, because machines differ; exit code 1 when a bound is broken.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchBacktracking } from './backtracking.js'
import { benchCorpus } from './corpus.js'
import { holds } from './measure.js'
import { benchRecognizers } from './recognizers.js'
import { benchScale } from './scale.js'
import { benchSize } from './size.js'

const { values } = parseArgs({ options: { plans: { type: 'string', default: '5000' }, only: { type: 'string' } } })
const parts = {
  corpus: benchCorpus,
  recognizers: benchRecognizers,
  scale: () => benchScale(Number(values.plans)),
  backtracking: benchBacktracking,
  size: benchSize,
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`)
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue
  for (const figure of await part()) {
    const { most, least } = figure.bound ?? {}
    const bound = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : ''
    const mark = holds(figure) ? ' ' : '✗'
    console.log(
      `${mark} ${figure.value.toPrecision(3).padStart(8)} ${figure.unit.padEnd(16)} ${bound.padEnd(8)} ${figure.name}`,
    )
    if (!holds(figure)) process.exitCode = 1
  }
}
