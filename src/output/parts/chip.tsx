import type { VNode } from 'preact'
import type { Lang } from '../../model.js'
import type { Opens } from './opens.js'
import { standings, type Standing } from './standings.js'

interface Props {
  standing: Standing | null
  lang: Lang
  /** why it stands so */
  why?: string | undefined
  opens?: Opens | null | undefined
  /** number of the value, for a script that marks it anew */
  item?: number | undefined
}

/** How a value stands to others, with its sign; opens the reasons where it can. Without a standing it waits, unseen. */
export function Chip({ standing, lang, why, opens, item }: Props): VNode {
  const shown = standing === null ? '' : `${standings[standing].sign} ${standings[standing][lang]}`
  const attributes = {
    class: `chip ${standing ?? ''}`,
    ...(standing === null ? { hidden: true } : {}),
    ...(why === undefined ? {} : { title: why }),
    ...(item === undefined ? {} : { 'data-item': item }),
  }
  if (opens === undefined || opens === null) return <span {...attributes}>{shown}</span>
  // the value before it opens the same place, one stop for the keyboard is enough
  return (
    <button type="button" tabIndex={-1} {...attributes} {...opens}>
      {shown}
    </button>
  )
}
