import type { Target } from '../model.js'

/**
 * All that tells which quantity a target is of. Sorting reads nothing else, so that targets of any number of plans can be
 * sorted by their signs alone: there are far fewer of them than targets.
 */
export interface QuantitySign
  extends Pick<Target, 'indicatorId' | 'indicator' | 'subject' | 'theme' | 'unit' | 'kind' | 'perYear'>, Around {
  /** it has a number */
  valued: boolean
}

/** What stands around a target. */
export interface Around {
  /** what it is about where its name leaves it out, see {@link readTopics} */
  topic: string | null
  /** the words of the title, the headings, its row and the lead of its sentence, see {@link readSettings} */
  setting: string
}

/** A sign and how many targets have it. */
export interface CountedSign extends QuantitySign {
  count: number
}

/** What of a target is read here; a row of targets tells the same. */
export type Signed = Omit<QuantitySign, 'valued' | 'topic' | 'setting'> & Pick<Target, 'min' | 'max'>

/**
 * The sign of a target, of which there is one so far.
 *
 * @param target the target, or its row
 * @param around what stands around it
 */
export function signOf(
  { indicatorId, indicator, subject, theme, unit, kind, perYear, min, max }: Signed,
  { topic, setting }: Around = NOTHING,
): CountedSign {
  return {
    indicatorId,
    indicator,
    subject,
    theme,
    unit,
    kind,
    perYear,
    valued: min !== null || max !== null,
    topic,
    setting,
    count: 1,
  }
}

const NOTHING: Around = { topic: null, setting: '' }
