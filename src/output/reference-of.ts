import type { CitablePlan } from './cite-target.js'
import type { PlanMeta } from '../model.js'

export interface ReferenceOptions {
  /** where the document can be read; makes it an online reference */
  url?: string
  /** day it was read there, ISO 8601 */
  accessedOn?: string
}

/**
 * Entry of a reference list after GB/T 7714—2015: responsible body, title with document number, type of document,
 * date. `[Z]` is the code for documents of no other kind, `[Z/OL]` the same online.
 *
 * @param plan the plan
 * @param options address and day of access for an online reference
 */
export function referenceOf(
  plan: CitablePlan & { meta: Pick<PlanMeta, 'issuedOn' | 'publishedOn'> },
  options: ReferenceOptions = {},
): string {
  const { meta } = plan
  const title = meta.planTitle ?? meta.title ?? plan.label
  const date = meta.issuedOn ?? meta.publishedOn
  const head = meta.issuer === null ? '' : `${meta.issuer}. `
  const number = meta.docNumber === null ? '' : `: ${meta.docNumber}`
  if (options.url === undefined) return `${head}${title}${number}[Z]${date === null ? '' : `. ${date}`}.`
  const issued = date === null ? '' : `(${date})`
  const accessed = options.accessedOn === undefined ? '' : `[${options.accessedOn}]`
  const dates = issued + accessed === '' ? '' : ` ${issued}${accessed}.`
  return `${head}${title}${number}[Z/OL].${dates} ${options.url}.`
}
