import type { Row } from '../output/rows/row.js'
import type { Agreement } from './agreement.js'
import type { Estimate } from './reliability/bootstrap-intervals.js'

/** Coefficients as flat rows: one a variable (`code` null), and one each of its codes. */
export function agreementRows({ variables }: Agreement): Row[] {
  return variables.flatMap(({ id, level, units, answers, codes, ...all }) => [
    {
      variable: id,
      code: null,
      measured: level,
      units,
      given: answers,
      ...columns('perCent', all.perCent),
      ...columns('cohen', all.cohen),
      ...columns('fleiss', all.fleiss),
      ...columns('alphaNominal', all.alphaNominal),
      ...columns('alphaInterval', all.alphaInterval),
    },
    ...codes.map(({ code, given, perCent, cohen, fleiss, alpha }) => ({
      variable: id,
      code: String(code),
      measured: level,
      units,
      given,
      ...columns('perCent', perCent),
      ...columns('cohen', cohen),
      ...columns('fleiss', fleiss),
      ...columns('alphaNominal', alpha),
      ...columns('alphaInterval', null),
    })),
  ])
}

function columns(name: string, estimate: Estimate | null): Row {
  const { value = null, low = null, high = null } = estimate ?? {}
  return { [name]: value, [`${name}Low`]: low, [`${name}High`]: high }
}
