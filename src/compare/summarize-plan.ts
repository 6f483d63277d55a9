import type { Plan, PlanSummary } from '../model.js'

/**
 * The head of a plan in a comparison, diff, review or audit.
 *
 * @param plan the plan
 * @param id id in the comparison where it differs from the plan's own
 */
export function summarizePlan(plan: Plan, id: string = plan.id): PlanSummary {
  const { meta } = plan
  return {
    id,
    label: plan.label,
    title: meta.planTitle ?? meta.title,
    docNumber: meta.docNumber,
    region: meta.region,
    issuedOn: meta.issuedOn,
    status: meta.status,
    measures: plan.measures.length,
    targets: plan.targets.length,
    ...(plan.file !== undefined && { file: plan.file }),
  }
}
