import {
  citeTarget,
  referenceOf,
  toAnnotation,
  toBibtex,
  toCslJson,
  toRis,
  type BibliographyOptions,
  type Plan,
  type ReferenceOptions,
} from '../../index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { writeOut } from '../write-out.js'

/** `duizhao cite`: plans, and their quotes, as a bibliography or as annotations. */
export async function runCite(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const { url, accessed } = flags.research
  if (accessed !== null && url === null) throw usageError('--accessed 要与 --url 同用', '--accessed needs --url')
  const loaded = await loadPlans(paths, flags)
  if (url !== null && loaded.plans.length > 1) throw usageError('--url 只用于单个文件', '--url goes with a single file')
  if (loaded.plans.length > 0) await writeOut(printCitations(loaded.plans, flags), flags)
  return finish(loaded, flags)
}

function printCitations(plans: readonly Plan[], { format, lang, research }: Flags): string {
  const { url, accessed, quotes } = research
  const options: BibliographyOptions = {
    quotes,
    ...(url !== null && { urls: Object.fromEntries(plans.map(({ id }) => [id, url])) }),
    ...(accessed !== null && { accessedOn: accessed }),
  }
  switch (format) {
    case 'bibtex':
      return toBibtex(plans, options)
    case 'ris':
      return toRis(plans, options)
    case 'csl':
      return JSON.stringify(toCslJson(plans, options), null, 2)
    case 'annotations':
      return JSON.stringify(
        plans.flatMap((plan) =>
          plan.targets.map((target) => toAnnotation(plan, target, { lang, ...(url !== null && { source: url }) })),
        ),
        null,
        2,
      )
    default: {
      const online: ReferenceOptions = {
        ...(url !== null && { url }),
        ...(accessed !== null && { accessedOn: accessed }),
      }
      return plans.map((plan) => listEntry(plan, online, quotes, lang)).join('\n')
    }
  }
}

/** A line of the reference list, and below it each quote with its place. */
function listEntry(plan: Plan, online: ReferenceOptions, quotes: boolean, lang: Flags['lang']): string {
  const lines = quotes
    ? plan.targets.map((target) => `    “${target.quote.replace(/\s+/gu, ' ')}” —— ${citeTarget(plan, target, lang)}`)
    : []
  return [referenceOf(plan, online), ...lines].join('\n')
}
