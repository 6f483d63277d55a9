import { search, type Row } from '../../index.js'
import { checkIds } from '../check-ids.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import { inLang, usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { say } from '../say.js'
import { writeOut } from '../write-out.js'

/** `duizhao search WORDS FILE…`: measures and targets by words, best first. */
export async function runSearch(args: readonly string[], flags: Flags): Promise<ExitCode> {
  const [query = '', ...paths] = args
  if (query.trim() === '')
    throw usageError('search 需要先给出要找的词，再给出文件', 'search takes the words to look for, then the files')
  checkIds(flags, true)
  const loaded = await loadPlans(paths, flags)
  const labels = new Map(loaded.plans.map(({ id, label }) => [id, label]))
  const hits = search(loaded.plans, query, {
    ...(flags.limit !== null && { limit: flags.limit }),
    ...(flags.themes.length > 0 && { themes: flags.themes }),
    ...(flags.years.length > 0 && { years: flags.years }),
    ...(flags.places.length > 0 && { places: flags.places }),
  })
  const rows: Row[] = hits.map(({ planId, span, kind, id, title, quote, location, score }) => ({
    ...{ planId, plan: labels.get(planId) ?? planId, kind, id, title, quote },
    ...{ start: span.start, end: span.end, location, score: Number(score.toFixed(4)) },
  }))
  if (rows.length > 0 || flags.format !== 'table')
    await writeOut(await printRows(rows, flags, ['plan', 'title', 'quote', 'location'], 'search', null), flags)
  else if (loaded.plans.length > 0 && !flags.quiet)
    say(inLang({ zh: `没有找到“${query}”`, en: `nothing found for "${query}"` }, flags.voice))
  return finish(loaded, flags)
}
