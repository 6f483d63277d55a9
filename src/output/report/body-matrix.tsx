import type { VNode } from 'preact'
import { responsibilityMatrix, type ResponsibilityCell } from '../../compare/responsibility-matrix.js'
import { defaultVocabulary } from '../../health/vocabulary.js'
import type { Lang } from '../../model.js'
import { Frame } from '../parts/frame.js'
import type { ReportContext } from './report-context.js'

/** A department under a theme of one plan. */
interface Share {
  name: string
  measures: number
  leads: boolean
}

/** So many departments are named in a cell; the rest are counted. */
const NAMED = 5

/** Theme × place: the departments that lead or answer for it. */
export function bodyMatrix(context: ReportContext): VNode | null {
  const { comparison, plans, lang, say } = context
  const shown = new Set(comparison.themes.map(({ theme }) => theme))
  const named = plans.map((plan, i) => ({ ...plan, id: comparison.plans[i]?.id ?? plan.id }))
  const rows = responsibilityMatrix(named)
    .map(({ theme, label, cells }) => ({
      theme,
      label,
      shares: comparison.plans.map(({ id }) => rank(cells[id], lang)),
    }))
    .filter(({ theme, shares }) => shown.has(theme) && shares.some((own) => own.length > 0))
  if (rows.length === 0) return null
  return (
    <Frame id="bodies" title={say('bodies')} note={say('bodiesNote')}>
      <div class="scroll" role="group" tabIndex={0} aria-labelledby="bodies-head">
        <table class="facts-table bodies">
          <thead>
            <tr>
              <th scope="col">{say('theme')}</th>
              {comparison.plans.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ theme, label, shares }) => (
              <tr key={theme}>
                <th scope="row">{label[lang]}</th>
                {comparison.plans.map((head, i) => bodyCell(shares[i] ?? [], head.label, context))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Frame>
  )
}

function bodyCell(shares: readonly Share[], label: string, { say }: ReportContext): VNode {
  if (shares.length === 0)
    return (
      <td class="absent" data-label={label}>
        —<span class="unseen"> {say('noBodies')}</span>
      </td>
    )
  const rest = shares.length - NAMED
  return (
    <td data-label={label}>
      <ul>
        {shares.slice(0, NAMED).map(({ name, measures, leads }) => (
          <li key={name}>
            {leads && <span class="lead">★</span>} <span lang="zh-CN">{name}</span> <small>{measures}</small>
          </li>
        ))}
      </ul>
      {rest > 0 && <small>{say('otherBodies', { n: rest })}</small>}
    </td>
  )
}

const departments = new Map(defaultVocabulary.departments.map(({ id, prefLabel }) => [id, prefLabel]))

/** Departments of a cell, each once: leading ones first, then by the number of measures. */
function rank(cell: ResponsibilityCell | undefined, lang: Lang): Share[] {
  const shares = new Map<string, Share & { ids: Set<string> }>()
  for (const [bodies, leads] of [[cell?.lead ?? [], true] as const, [cell?.responsible ?? [], false] as const]) {
    for (const { id, label, measures } of bodies) {
      const name = (id === null ? undefined : departments.get(id)?.[lang]) ?? label
      const share = shares.get(name) ?? { name, measures: 0, leads, ids: new Set() }
      for (const measure of measures) share.ids.add(measure)
      share.measures = share.ids.size
      shares.set(name, share)
    }
  }
  return [...shares.values()].sort((a, b) => Number(b.leads) - Number(a.leads) || b.measures - a.measures)
}
