import type { VNode } from 'preact'
import type { Comparison, Review } from '../../model.js'
import { Frame } from '../parts/frame.js'
import { bodyMatrix } from './body-matrix.js'
import { dotPlots } from './dot-plots.js'
import { filterForm } from './filter-form.js'
import { findingList } from './findings.js'
import { planList } from './plan-list.js'
import type { ReportContext } from './report-context.js'
import { sideBySide } from './side-by-side.js'
import { themeMatrix } from './theme-matrix.js'

/** From this many plans on, gaps are left out where the table becomes a list. */
const MANY_PLANS = 8

/** The body of the report: its parts in order, under their names. */
export function reportBody(context: ReportContext, review: Review | undefined): VNode {
  const { comparison, say } = context
  const sections: [string, string, VNode | null][] = [
    ['plans', say('plans'), planList(context)],
    ['review', say('review'), review === undefined ? null : findingList(review, context)],
    ['matrix', say('matrix'), themeMatrix(context)],
    ['table', say('compareTitle'), tableSection(context)],
    ['plots', say('plots'), dotPlots(context)],
    ['bodies', say('bodies'), bodyMatrix(context)],
    ['legend', say('legend'), legend(context)],
  ]
  const shown = sections.filter(([, , section]) => section !== null)
  const shared = comparison.rows.filter(({ cells }) => statedIn(cells) > 1).length
  const counts = { plans: comparison.plans.length, rows: comparison.rows.length, shared }
  return (
    <body {...(comparison.plans.length >= MANY_PLANS ? { class: 'many' } : {})}>
      <a class="skip" href="#main">
        {say('skip')}
      </a>
      <header class="top">
        <h1>{say('title')}</h1>
        <p>{say('summary', counts)}</p>
        <nav aria-label={say('contents')}>
          <ul>
            {shown.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <noscript>
          <p class="note">{say('needsScript')}</p>
        </noscript>
      </header>
      <main id="main" tabIndex={-1}>
        {shown.map(([, , section]) => section)}
      </main>
      {/* the panel beside the page in which a plan's text opens; filled by the script */}
      <dialog id="panel" class="panel" aria-labelledby="panel-title"></dialog>
    </body>
  )
}

function tableSection(context: ReportContext): VNode {
  const { say } = context
  return (
    <Frame id="table" title={say('compareTitle')} note={say('tableNote')}>
      {filterForm(context)}
      {sideBySide(context)}
    </Frame>
  )
}

function legend({ say }: ReportContext): VNode {
  return (
    <Frame id="legend" title={say('legend')}>
      <p>{say('aboutAbsent')}</p>
      <p>{say('aboutVerdicts')}</p>
      <p>{say('aboutDoubts')}</p>
      <p>{say('aboutSource')}</p>
    </Frame>
  )
}

function statedIn(cells: Comparison['rows'][number]['cells']): number {
  return Object.values(cells).filter(({ status }) => status === 'stated').length
}
