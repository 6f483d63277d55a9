import { composedCues, type ComposedCue } from './composed-cues.js'

/** A cue made of two parts. */
export interface MadeCue {
  label: string
  thing: string
  act: string
  strength: ComposedCue['strength']
}

/**
 * The cues that things and acts make for a theme.
 *
 * @param id the theme
 * @returns each label once for each pair that makes it
 */
export function composeCues(id: string): MadeCue[] {
  return composedCues
    .filter(({ theme }) => theme === id)
    .flatMap(({ strength, things, acts }) =>
      split(things).flatMap((thing) => split(acts).map((act) => ({ label: thing + act, thing, act, strength }))),
    )
}

function split(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '')
}
