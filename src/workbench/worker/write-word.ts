import type { Comparison, Lang, Plan, Review } from '../../model.js'
import type { MadeFile } from '../protocol.js'

/** What a Word file is made of. */
export type WordJob =
  | { what: 'comments'; review: Review; bytes: Uint8Array; lang: Lang; author: string; name: string }
  | { what: 'findings'; review: Review; lang: Lang; author: string; name: string }
  | { what: 'comparison'; comparison: Comparison; lang: Lang; name: string }
  | { what: 'changes'; from: Plan; to: Plan; lang: Lang; name: string }

/** Write a Word file. */
export function writeWord({ what }: WordJob): Promise<MadeFile> {
  return Promise.reject(new Error(`no Word writer for ${what} yet`))
}
