import type { AlikeGroup } from './group-alike.js'
import type { Names } from './open-names.js'
import type { NameReading } from './read-name.js'
import type { CountedSign } from './sign-of.js'

/** Wordings of a group that are looked at. */
const WORDINGS = 6
/** A name of fewer characters does not say what is measured without what stands around it. */
const SAYS_WHAT = 3

/**
 * The wordings of a group made ready to be matched with others.
 *
 * @param group the group
 * @param names the names of the comparison
 * @returns none where the names say what is measured only with what stands around each
 */
export function readNames({ kind, members }: AlikeGroup, names: Names): NameReading[] {
  const readings: NameReading[] = []
  const seen: CountedSign[] = []
  for (const member of members) {
    if (seen.length === WORDINGS) break
    if (seen.some(({ indicator, setting }) => indicator === member.indicator && setting === member.setting)) continue
    seen.push(member)
    const reading = names.read(member, kind)
    if (reading !== null) readings.push(reading)
  }
  // 评估次数 of two plans is filled from two headings: what it is of in one says nothing of the other
  const isMixed =
    readings.length > 1 &&
    readings.some(({ words, vague, scopes }) => vague || (words.length < SAYS_WHAT && !scopes.narrow))
  return isMixed ? [] : readings
}
