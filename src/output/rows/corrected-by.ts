import type { Target } from '../../model.js'

/**
 * What a person has said of a target, for a cell of a row: `edit 张三 2026-11-28`; null where nobody has.
 *
 * @param target the target, if there is one
 */
export function correctedBy(target: Pick<Target, 'correction'> | null | undefined): string | null {
  const correction = target?.correction
  return correction === undefined ? null : [correction.kind, correction.who, correction.when.slice(0, 10)].join(' ')
}
