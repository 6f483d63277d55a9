import { referenceOf } from '../reference-of.js'
import type { Plan } from '../../model.js'
import { joinWords, type Row } from './row.js'

/** Where a row comes from: the first columns of every row about a plan. */
export function regionColumns(
  plan: Pick<Plan, 'id' | 'label' | 'file'> & { meta: Pick<Plan['meta'], 'region' | 'docNumber'> },
) {
  const { region, docNumber } = plan.meta
  return {
    planId: plan.id,
    plan: plan.label,
    regionCode: region?.code ?? null,
    level: region?.level ?? null,
    province: region?.province ?? null,
    city: region?.city ?? null,
    county: region?.county ?? null,
    docNumber,
    path: plan.file?.path ?? null,
    sha256: plan.file?.sha256 ?? null,
  } satisfies Row
}

/** One row a plan: what it is and how much was read from it. */
export function planRows(plans: readonly Plan[]) {
  return plans.map((plan) => {
    const { meta } = plan
    return {
      ...regionColumns(plan),
      title: meta.title,
      planTitle: meta.planTitle,
      issuer: meta.issuer,
      issuedOn: meta.issuedOn,
      publishedOn: meta.publishedOn,
      status: meta.status,
      basis: joinWords(meta.basis.map(({ title, docNumber }) => `《${title}》${docNumber ?? ''}`)),
      sections: plan.sections.length,
      measures: plan.measures.length,
      targets: plan.targets.length,
      exclusions: plan.exclusions.length,
      messages: plan.messages.length,
      reference: referenceOf(plan),
    } satisfies Row
  })
}
