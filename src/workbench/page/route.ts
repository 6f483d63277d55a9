import { VIEWS, type Route, type Spot } from './state.js'

/** Read an address like `#compare?q=床位&at=0f3a…:120-140`. */
export function readRoute(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#/u, '').split('?')
  const view = VIEWS.find((known) => known === name) ?? 'plans'
  return { view, params: Object.fromEntries(new URLSearchParams(query)) }
}

/** The address of a view; parameters without a value are left out. */
export function hashOf({ view, params }: Route): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString()
  return `#${view}${query === '' ? '' : `?${query}`}`
}

/** A stretch as the address holds it. */
export function spotOf(text: string | undefined): Spot | null {
  const found = /^([\da-f]+):(\d+)-(\d+)$/u.exec(text ?? '')
  return found === null ? null : { key: found[1] ?? '', start: Number(found[2]), end: Number(found[3]) }
}

export function printSpot({ key, start, end }: Spot): string {
  return `${key}:${start}-${end}`
}
