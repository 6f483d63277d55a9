import type { Row } from '../rows/row.js'
import type { JoinedRegions } from './join-regions.js'

/**
 * The regions with a user's own columns, in the order of their codes.
 *
 * @param regions rows of the table of regions
 * @param joined the user's columns; null where there are none
 */
export function withJoined(regions: readonly Row[], joined: JoinedRegions | null): Row[] {
  return regions
    .map((row) => ({ ...row, ...joined?.valuesOf(String(row['regionCode'])) }))
    .sort((a, b) => (String(a['regionCode']) < String(b['regionCode']) ? -1 : 1))
}
