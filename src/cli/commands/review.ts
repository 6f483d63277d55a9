import {
  annotateDocx,
  comparePlans,
  reviewDraft,
  toFindingsDocx,
  toMarkdown,
  toRows,
  toTerminal,
  type Plan,
  type Review,
} from '../../index.js'
import { STDIN } from '../expand-inputs.js'
import { findingsCode } from '../exit-code.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { requirePaths, type Outcome } from '../open-plans.js'
import { printReport } from '../print-report.js'
import { printRows } from '../print-rows.js'
import type { Problem } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { readBytes } from '../read-bytes.js'
import { signature } from '../signature.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

const columns = ['severity', 'finding', 'location', 'reason', 'advice', 'peers']

/** `duizhao review DRAFT --against PEERS…`: what the peers promise and the draft does not, where it is weaker or odd. */
export async function runReview(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  requirePaths(paths)
  const [draftPath = '', ...morePeers] = paths
  const own = await loadPlans([draftPath], flags)
  const [draft] = own.plans
  if (draft === undefined) return finish(own, flags)
  const peerPaths = [...flags.against, ...morePeers]
  const others = peerPaths.length === 0 ? NOTHING : await loadPlans(peerPaths, flags)
  // a folder of peers may hold the draft itself
  // a file of several plans holds the draft and its peers
  const peers = [...own.plans.slice(1), ...others.plans].filter(({ id }) => id !== draft.id)
  const above = flags.upstream === null ? NOTHING : await loadPlans([flags.upstream], flags)
  const [upstream] = above.plans
  const review = reviewDraft(draft, peers, upstream === undefined ? {} : { upstream })
  const written = await (flags.format === 'docx'
    ? writeDocx(review, draft, flags)
    : printReview(review, [draft, ...peers], flags))
  await writeOut(written, flags)
  const outcome: Outcome = {
    notes: [own, others, above].flatMap(({ notes }) => notes),
    problems: [own, others, above].flatMap(({ problems }) => problems),
  }
  const severities = review.findings.map(({ severity }) => severity)
  return finish(outcome, flags, findingsCode(severities, flags.failOn ?? 'error'))
}

const NOTHING = { plans: [] as Plan[], notes: [] as Problem[], problems: [] as Problem[] }

/** The writer's own Word file with comments; of a draft in another format a document of its own. */
async function writeDocx(review: Review, draft: Plan, flags: Flags): Promise<Uint8Array> {
  const { lang, reading } = flags
  const path = draft.file?.path
  if (path === undefined || path === STDIN || draft.origins === undefined) return toFindingsDocx(review, { lang })
  const { changes, limits } = reading
  const options = { ...(changes !== undefined && { changes }), ...(limits !== undefined && { limits }) }
  return annotateDocx(await readBytes(path, limits), review, { lang, ...options, ...signature(flags) })
}

async function printReview(review: Review, plans: Plan[], flags: Flags): Promise<string | Uint8Array> {
  const { lang } = flags
  switch (flags.format) {
    case 'json':
      return JSON.stringify(review, null, 2)
    case 'table':
      return toTerminal(review, terminalOptions(flags))
    case 'markdown':
      return toMarkdown(toRows(review, { lang }), { lang, columns })
    case 'html':
      return printReport({ plans, comparison: comparePlans(plans), review, lang })
    default:
      return printRows(toRows(review, { lang }), flags, columns, 'review', 'findings')
  }
}
