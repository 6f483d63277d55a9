import { chainPlans, toMarkdown, toRows, toTerminal, toXlsx, type PlanChain } from '../../index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import { usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

const columns = ['upstream', 'plan', 'status', 'indicator', 'upstreamValue', 'value', 'reason', 'location']

/** `duizhao chain NATION PROVINCE CITY…`: what each plan makes of the plan above it. */
export async function runChain(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length === 1 && loaded.problems.length === 0)
    throw usageError('chain 需要至少两份方案，从上级到下级', 'chain takes at least two plans, the highest first')
  if (loaded.plans.length > 1) await writeOut(await printChain(chainPlans(loaded.plans), flags), flags)
  return finish(loaded, flags)
}

async function printChain(chain: PlanChain, flags: Flags): Promise<string | Uint8Array> {
  const { lang, format } = flags
  const [indicators, sentences, counts] = [
    toRows(chain, { lang }),
    toRows(chain, { of: 'sentences', lang }),
    toRows(chain, { of: 'counts', lang }),
  ]
  switch (format) {
    case 'json':
      return JSON.stringify(chain, null, 2)
    case 'table':
      return toTerminal(chain, terminalOptions(flags))
    case 'markdown':
      return [
        toMarkdown(counts.filter(({ count }) => count > 0), { lang, columns: ['upstream', 'plan', 'of', 'status', 'count'] }), // prettier-ignore
        toMarkdown(indicators, { lang, columns }),
        toMarkdown(sentences, { lang, columns: ['upstream', 'plan', 'statusCode', 'upstreamQuote', 'quote'] }),
      ].join('\n')
    case 'xlsx':
      return toXlsx({ rows: { counts, indicators, sentences } }, { lang })
    default:
      return printRows(indicators, flags, columns, 'chain', 'links')
  }
}
