import type { Comparison, ComparisonRow, Lang, ThemeRow } from '../model.js'

/** Rows of one theme with the name it is shown under. */
export interface ThemeGroup {
  /** null for rows whose theme is in no list */
  theme: ThemeRow | null
  /** 中医药 › 藏医药 */
  name: string
  rows: ComparisonRow[]
}

/**
 * The rows of a comparison under their themes, in the order of the comparison; themes without rows stay, rows without
 * a theme come last.
 *
 * @param comparison the comparison
 * @param lang language of the names
 */
export function groupByTheme(comparison: Comparison, lang: Lang): ThemeGroup[] {
  const rows = new Map<string | null, ComparisonRow[]>()
  for (const row of comparison.rows) {
    const group = rows.get(row.theme)
    if (group === undefined) rows.set(row.theme, [row])
    else group.push(row)
  }
  const labels = new Map(comparison.themes.map((theme) => [theme.theme, theme.label[lang]]))
  const groups = comparison.themes.map((theme): ThemeGroup => {
    const own = rows.get(theme.theme) ?? []
    rows.delete(theme.theme)
    const broader = theme.broader === null ? undefined : labels.get(theme.broader)
    const name = broader === undefined ? theme.label[lang] : `${broader} › ${theme.label[lang]}`
    return { theme, name, rows: own }
  })
  for (const [theme, own] of rows)
    groups.push({ theme: null, name: theme ?? (lang === 'zh' ? '未归主题' : 'No theme'), rows: own })
  return groups
}
