import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actions } from './actions.js'
import type { State } from './state.js'

/** What every part of the page is drawn from. */
export interface Bench {
  state: State
  act: Actions
}

export const BenchContext = createContext<Bench | null>(null)

export function useBench(): Bench {
  const bench = useContext(BenchContext)
  if (bench === null) throw new Error('drawn outside the page')
  return bench
}
