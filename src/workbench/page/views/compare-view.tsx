import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Comparison, ComparisonRow } from '../../../model.js'
import { Grid, type GridGroup } from '../../../output/parts/grid.js'
import type { GridColumn, GridPage } from '../../../output/parts/grid-cell.js'
import { useBench, type Bench } from '../context.js'
import { listRows, type GridRow, type Sort } from '../list-rows.js'
import { Empty } from '../parts/empty.js'
import { ChoiceField, Filters, SearchField, TickField } from '../parts/filters.js'
import { Menu } from '../parts/menu.js'
import { printSpot } from '../route.js'
import { standingIn } from '../standing.js'
import { tellApart } from '../tell-apart.js'

/** Rows drawn at first, and with each look at the end of the table. */
const PIECE = 60
const SORTS: readonly Sort[] = ['theme', 'gap', 'shared', 'name']

/** Indicators by plan: the draft first, each value one click from its sentence. */
export function CompareView(): VNode {
  const { state, act } = useBench()
  const { comparison } = state
  if (comparison === null)
    return (
      <Empty title={act.say(state.busy ? 'working' : 'nothingToCompare')} note={act.say('nothingToCompareNote')}>
        <a class="button primary" href="#plans">
          {act.say('addPlans')}
        </a>
      </Empty>
    )
  return <Compared keys={comparison.keys} data={comparison.data} />
}

function Compared({ keys, data }: { keys: readonly string[]; data: Comparison }): VNode {
  const bench = useBench()
  const { state, act } = bench
  const { params } = state.route
  const { lang } = state
  const hidden = useMemo(() => new Set((params['hide'] ?? '').split(',')), [params['hide']])
  const pins = useMemo(() => new Set((params['pin'] ?? '').split(',')), [params['pin']])
  const columns = useMemo(() => listColumns(keys, data, hidden, pins), [keys, data, hidden, pins])
  const rows = useMemo(
    () =>
      listRows(data, {
        words: params['q'] ?? '',
        only: params['row'] ?? '',
        theme: params['theme'] ?? '',
        shared: params['shared'] === '1',
        sort: SORTS.find((each) => each === params['sort']) ?? 'theme',
        plans: columns.map(({ head }) => head.id),
        reference: columns.find(({ key }) => key === keys[0])?.head.id ?? null,
        themeName: (theme) => state.terms[theme]?.[lang] ?? theme,
      }),
    [data, columns, params['q'], params['row'], params['theme'], params['shared'], params['sort'], lang, state.terms],
  )
  const [limit, setLimit] = useState(PIECE)
  const more = useMore(() => {
    setLimit((old) => old + PIECE)
  }, limit < rows.length)
  const drawn = state.printing ? rows : rows.slice(0, limit)
  const groups = useMemo(() => groupRows(drawn), [rows, drawn.length])
  const open = params['at'] ?? ''
  const page = useMemo(() => gridPage(open, keys[0] ?? '', lang, act), [open, keys, lang, act])
  const themes = data.themes.filter(({ theme }) => data.rows.some((row) => row.theme === theme))
  const toggle = (name: 'hide' | 'pin', key: string): void => {
    const set = new Set((params[name] ?? '').split(',').filter((each) => each !== ''))
    if (!set.delete(key)) set.add(key)
    act.setParams({ [name]: [...set].join(',') })
  }
  const columnKeys = columns.map(({ key }) => key)
  return (
    <section class="compare-view" aria-labelledby="compare-head">
      <div class="toolbar">
        <h2 id="compare-head" class="unseen">
          {act.say('compare')}
        </h2>
        <Filters>
          <SearchField name="q" label={act.say('searchRows')} clears={['row']} />
          <ChoiceField
            name="theme"
            label={act.say('theme')}
            choices={[['', act.say('allThemes')], ...themes.map(({ theme, label }) => [theme, label[lang]] as const)]}
          />
          <ChoiceField
            name="sort"
            label={act.say('sort')}
            choices={SORTS.map((each) => [each === 'theme' ? '' : each, act.say(`sort-${each}`)] as const)}
          />
          <TickField name="shared" label={act.say('sharedOnly')} />
        </Filters>
        <div class="toolbar-end">
          <span class="shown" role="status">
            {act.say('shownRows', { n: rows.length, all: data.rows.length })}
          </span>
          <Menu label={act.say('columns')}>
            <ul class="columns">
              {keys.map((key, i) => {
                const label = data.plans[i]?.label ?? key
                return (
                  <li key={key}>
                    <label>
                      <input
                        type="checkbox"
                        checked={!hidden.has(key)}
                        onChange={() => {
                          toggle('hide', key)
                        }}
                      />
                      {label}
                    </label>
                    <button
                      type="button"
                      class="quiet"
                      aria-pressed={pins.has(key)}
                      aria-label={act.say('pinNamed', { name: label })}
                      onClick={() => {
                        toggle('pin', key)
                      }}
                    >
                      {act.say('pin')}
                    </button>
                  </li>
                )
              })}
            </ul>
          </Menu>
          <Menu label={act.say('export')} primary>
            {(['xlsx', 'csv', 'docx'] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                onClick={() => {
                  void act.exportComparison(
                    kind,
                    rows.map(({ at }) => at),
                    columnKeys,
                  )
                }}
              >
                {act.say(kind === 'xlsx' ? 'exportXlsx' : kind === 'csv' ? 'exportCsv' : 'exportTable')}
              </button>
            ))}
            <button type="button" onClick={act.print}>
              {act.say('print')}
            </button>
          </Menu>
        </div>
      </div>
      <div class="print-only sources">
        <h2>{act.say('compareTitle')}</h2>
        {columns.map(({ key, head: { label, title, docNumber } }) => (
          <p key={key} lang="zh-CN">
            {label}：《{title ?? label}》{docNumber !== null && `（${docNumber}）`}
          </p>
        ))}
      </div>
      <p class="legend">{act.say('legend')}</p>
      <div class="sheet" tabIndex={0} role="region" aria-label={act.say('compareTitle')}>
        <Grid
          {...{ columns, groups, page }}
          head={({ key, head }) => (
            <>
              <a href={`#text?plan=${key}`}>{head.label}</a>
              <small class="apart">{tellApart(head, data.plans)}</small>
              {key === keys[0] && <small>{act.say(isDraft(state, key) ? 'draft' : 'reference')}</small>}
            </>
          )}
        />
        {rows.length === 0 && <p class="nothing">{act.say('nothingMatches')}</p>}
        {drawn.length < rows.length && (
          <p class="more" ref={more}>
            <button
              type="button"
              onClick={() => {
                setLimit(limit + PIECE)
              }}
            >
              {act.say('moreRows', { n: rows.length - drawn.length })}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}

/** A click opens the value's sentence; every value is read against the first plan. */
function gridPage(open: string, reference: string, lang: Bench['state']['lang'], act: Bench['act']): GridPage {
  return {
    lang,
    say: act.say,
    opens: ({ key }, place) => {
      const span = 'span' in place ? place.span : place[0]?.valueSpan
      if (span === undefined) return null
      const spot = { key, start: span.start, end: span.end }
      return {
        'aria-pressed': open === printSpot(spot),
        onClick: () => {
          act.openSpot(spot)
        },
      }
    },
    stands: (row, { key, head }, target) => {
      const [first] = key === reference ? [] : standingIn(row, head.id, target.id)
      return first === undefined ? null : { standing: first.result, why: first.text[lang] }
    },
  }
}

function isDraft({ entries }: Bench['state'], key: string): boolean {
  return entries.some((entry) => entry.key === key && entry.role === 'draft')
}

/** Where the column at a place of the pinned ones stands still: behind the names and the pinned ones before it. */
function pinOffset(at: number): string {
  return `calc(var(--first) + ${at} * var(--column))`
}

function listColumns(
  keys: readonly string[],
  data: Comparison,
  hidden: ReadonlySet<string>,
  pins: ReadonlySet<string>,
): GridColumn[] {
  const shown = keys.flatMap((key, i) => {
    const head = data.plans[i]
    // the first stands still by itself: everything is read against it
    return head === undefined || hidden.has(key) ? [] : [{ key, head, pinned: i === 0 || pins.has(key) }]
  })
  return [...shown.filter(({ pinned }) => pinned), ...shown.filter(({ pinned }) => !pinned)].map(
    ({ key, head, pinned }, i) => (pinned ? { key, head, pinnedAt: pinOffset(i) } : { key, head }),
  )
}

/** Rows under the heading that they share with the row above. */
function groupRows(rows: readonly GridRow[]): GridGroup[] {
  const groups: (GridGroup & { rows: { at: number; row: ComparisonRow }[] })[] = []
  for (const { at, row, heading } of rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.heading === heading) last.rows.push({ at, row })
    else groups.push({ heading, rows: [{ at, row }] })
  }
  return groups
}

/** Call for more whenever the end of the list comes into sight. */
function useMore(more: () => void, there: boolean): { current: HTMLParagraphElement | null } {
  const end = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!there || end.current === null) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more()
      },
      { rootMargin: '600px' },
    )
    watch.observe(end.current)
    return () => {
      watch.disconnect()
    }
  })
  return end
}
