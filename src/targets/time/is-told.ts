import type { Reading } from '../../clause/reading.js'
import { isLoose } from './is-loose.js'
import type { Told } from './read-time.js'

/** It is a fact of the past: plainly, or in running text without parts by what stands before. */
export const isTold = ({ passage }: Reading, { tense, lean }: Told): boolean =>
  tense === 'past' && (!lean || isLoose(passage))
