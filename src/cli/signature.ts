import type { Flags } from './flags.js'

/** Name and date for the comments and changes of a Word file, those that were given. */
export function signature({ author, date }: Pick<Flags, 'author' | 'date'>): { author?: string; date?: string } {
  return { ...(author !== null && { author }), ...(date !== null && { date }) }
}
