import { useEffect, useState } from 'preact/hooks'
import type { State } from './state.js'

/** The one state of the page and who wants to hear of its changes. */
export interface Store {
  get: () => State
  set: (change: Partial<State>) => void
  subscribe: (hear: () => void) => () => void
}

export function makeStore(start: State): Store {
  let state = start
  const hearers = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      for (const hear of [...hearers]) hear()
    },
    subscribe: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}

/** The state, anew at each change. */
export function useStore(store: Store): State {
  const [state, setState] = useState(store.get())
  useEffect(() => {
    setState(store.get())
    return store.subscribe(() => {
      setState(store.get())
    })
  }, [store])
  return state
}
