import type { PlanMeta } from '../model.js'

/** A place at the start of a title, up to the word for its level: 云岭市慢性病…, 安和土家族自治县…. */
const PLACE = /^(?!关于|全|本)\p{Script=Han}{1,9}?(?:自治州|自治县|自治旗|地区|新区|[省市州盟县区旗])/u

/**
 * Short name of a plan for tables: the region's name, or the place that the title begins with where no region of that
 * name is known, or the title itself.
 *
 * @param meta metadata of the plan
 * @returns the name, or null where the plan prints no title
 */
export function planLabel(meta: PlanMeta): string | null {
  if (meta.region !== null) return meta.region.name
  const place = PLACE.exec(meta.planTitle ?? '') ?? PLACE.exec(meta.issuer ?? '')
  return place?.[0] ?? meta.planTitle
}
