import { annotateDocx, toChangesDocx, toComparisonDocx, toFindingsDocx } from '../../index.js'
import type { Comparison, Lang, Plan, Review } from '../../model.js'
import { localTime } from '../local-time.js'
import type { MadeFile } from '../protocol.js'

/** What a Word file is made of. */
export type WordJob =
  | { what: 'comments'; review: Review; bytes: Uint8Array; author: string; name: string; lang: Lang }
  | { what: 'findings'; review: Review; name: string; lang: Lang }
  | { what: 'comparison'; comparison: Comparison; name: string; lang: Lang }
  | { what: 'changes'; from: Plan; to: Plan; author: string; name: string; lang: Lang }

/**
 * Write a Word file: the draft itself with comments, or a document of its own.
 *
 * @param job what it is made of
 * @throws an error with a text for the person where comments are asked for in a file that is no DOCX
 */
export async function writeWord(job: WordJob): Promise<MadeFile> {
  return {
    name: `${job.name}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await write(job),
  }
}

function write(job: WordJob): Promise<Uint8Array> {
  const { lang } = job
  switch (job.what) {
    case 'comments':
      return annotateDocx(job.bytes, job.review, { lang, ...signed(job.author) })
    case 'findings':
      return toFindingsDocx(job.review, { lang })
    case 'comparison':
      return toComparisonDocx(job.comparison, { lang })
    case 'changes':
      return toChangesDocx(job.from, job.to, { lang, ...signed(job.author) })
  }
}

/** A person's comments carry the name and the day; without a name the library's own stands there. */
function signed(author: string): { author?: string; date: string } {
  return { ...(author !== '' && { author }), date: localTime(new Date()) }
}
