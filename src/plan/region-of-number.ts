import type { Region } from '../model.js'
import { simplify } from '../text/traditional.js'
import { listRegions, NUMBER_SIGN, PROVINCE_LEVEL, provinceSigns } from '../words/regions.js'

/**
 * The region that the sign of a document number stands for, where the issuer names only its level: 市政府办公厅 with
 * 杭政办函〔2024〕4号, 省卫生健康委 with 湘卫发.
 *
 * @param docNumber the number as printed
 * @param level the level that the issuer names: 省, 市, 州
 * @returns null where the sign stands for none of this level, or several cities begin with it
 */
export function regionOfNumber(docNumber: string, level: string): Region | null {
  const sign = NUMBER_SIGN.exec(simplify(docNumber))?.[1]
  if (sign === undefined) return null
  const code = provinceSigns.get(sign)
  if (level === PROVINCE_LEVEL)
    return code === undefined ? null : (find((region) => region.code === `${code}0000`) ?? null)
  const cities = listRegions().filter(
    ({ region }) => region.level === 'city' && region.name.startsWith(sign) && region.name.endsWith(level),
  )
  const [city] = cities
  return city !== undefined && cities.length === 1 && code === undefined ? city.region : null
}

const find = (is: (region: Region) => boolean): Region | undefined =>
  listRegions().find(({ region }) => is(region))?.region
