import type { QuantitySign } from './sign-of.js'

/** One text for one sign. */
export function signKey(sign: QuantitySign): string {
  const { indicatorId, indicator, subject, theme, unit, kind, perYear, valued, topic, setting } = sign
  return JSON.stringify([indicatorId, indicator, subject, theme, unit, kind, perYear, valued, topic, setting])
}
