import type { Limits, Source } from '../model.js'
import { checkLimit } from './check-limit.js'

/**
 * Refuse a source that has more characters, cells or paragraphs than is read, before it is read as a plan.
 *
 * @param source what a reader made of a file
 * @param limits other limits than the usual ones
 * @returns the same source
 * @throws an {@link UnreadableError} that names the limit
 */
export function checkSource(source: Source, limits: Partial<Limits> | undefined): Source {
  checkLimit('characters', source.text.length, limits)
  let cells = 0
  for (const { cells: row } of source.blocks) cells += row?.length ?? 0
  checkLimit('cells', cells, limits)
  checkLimit('paragraphs', source.blocks.filter(({ kind }) => kind !== 'row').length, limits)
  return source
}
