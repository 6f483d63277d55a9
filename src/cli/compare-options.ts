import type { CompareOptions } from '../index.js'
import { suggest } from '../text/suggest.js'
import type { Flags } from './flags.js'
import type { Loaded } from './load-plans.js'
import { usageError } from './problem.js'

/** Filters of a call as options of `comparePlans`. */
export function compareOptions(loaded: Loaded, flags: Flags): CompareOptions {
  const against = flags.against[0]
  return {
    ...(flags.themes.length > 0 && { themes: flags.themes }),
    ...(flags.indicators.length > 0 && { indicators: flags.indicators }),
    ...(flags.years.length > 0 && { years: flags.years }),
    ...(against !== undefined && { against: findPlan(against, loaded) }),
  }
}

/** A plan named by its id, its label or its file. */
function findPlan(name: string, { plans, names }: Loaded): string {
  if (name === 'median') return name
  const found =
    plans.find(({ id, label }, i) => id === name || label === name || names[i] === name) ??
    plans.find(({ meta }) => meta.docNumber === name)
  if (found !== undefined) return found.id
  const labels = plans.map(({ label }) => label)
  const near = suggest(name, labels)
  throw usageError(
    `--against 没有叫“${name}”的方案${near === null ? '' : `，是不是 ${near}？`}；可用：${labels.join('、')}，或 median`,
    `--against: no plan is called "${name}"${near === null ? '' : `, did you mean ${near}?`}; there are ${labels.join('、')}, or median`,
  )
}
