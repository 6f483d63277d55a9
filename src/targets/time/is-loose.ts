import type { Passage, Zone } from '../../plan/passage.js'

const LOOSE: ReadonlySet<Zone> = new Set(['front', 'preamble', 'other'])

/** Running text that stands in no part of a plan: of a text of the press, a letter, an opening. */
export const isLoose = ({ zone, cell, measureId }: Passage): boolean =>
  measureId === null && LOOSE.has(zone) && cell === null
