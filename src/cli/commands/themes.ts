import { comparePlans, defaultVocabulary, toRows, type Row } from '../../index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import type { ExitCode } from '../exit-codes.js'
import { writeOut } from '../write-out.js'

/** `duizhao themes`: the themes and their indicators; with files, how much each plan has under each theme. */
export async function runThemes(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  if (paths.length === 0) {
    const columns = ['themeId', 'theme', 'broader', 'definition']
    await writeOut(await printRows(listThemes(flags), flags, columns, 'themes', null), flags)
    return 0
  }
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) {
    const rows = toRows(comparePlans(loaded.plans), { of: 'themes', lang: flags.lang })
    const touched = rows.filter(({ measures, targets }) => measures + targets > 0)
    await writeOut(
      await printRows(touched, flags, ['theme', 'title', 'plan', 'measures', 'targets'], 'themes', 'themes'),
      flags,
    )
  }
  return finish(loaded, flags)
}

function listThemes({ lang }: Flags): Row[] {
  return defaultVocabulary.themes.map(({ id, prefLabel, broader, definition }) => ({
    themeId: id,
    theme: prefLabel[lang],
    broader,
    indicators: defaultVocabulary.indicators
      .filter(({ theme }) => theme === id)
      .map((indicator) => indicator.prefLabel[lang])
      .join('；'),
    definition,
  }))
}
