import type { Finding, Lang } from '../model.js'

/** The value of a peer in a language; a review that was kept before it was told in both has the Chinese one. */
export function peerValue({ value, values }: Finding['peers'][number], lang: Lang): string {
  return values?.[lang] ?? value
}
