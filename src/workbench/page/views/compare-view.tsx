import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatValue } from '../../../compare/format-value.js'
import type { Cell, Comparison, ComparisonRow, PlanSummary, Target } from '../../../model.js'
import { cellStatusLabels, contradictionLabel } from '../../../output/labels.js'
import { narrowPlace } from '../../../output/short-place.js'
import { useBench } from '../context.js'
import { Empty } from '../parts/empty.js'
import { memo } from '../parts/memo.js'
import { Menu } from '../parts/menu.js'
import { listRows, type GridRow, type Sort } from '../list-rows.js'
import { standingIn } from '../standing.js'
import { tellApart } from '../tell-apart.js'
import type { Bench } from '../context.js'

/** Rows drawn at first, and with each look at the end of the table. */
const PIECE = 60
const SORTS: readonly Sort[] = ['theme', 'gap', 'shared', 'name']

interface Column {
  key: string
  head: PlanSummary
  pinned: boolean
}

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
  return <Grid keys={comparison.keys} data={comparison.data} />
}

function Grid({ keys, data }: { keys: readonly string[]; data: Comparison }): VNode {
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
        <form
          class="filters"
          onSubmit={(event) => {
            event.preventDefault()
          }}
        >
          <label class="wide">
            <span class="unseen">{act.say('searchRows')}</span>
            <input
              type="search"
              placeholder={act.say('searchRows')}
              value={params['q'] ?? params['row'] ?? ''}
              onInput={(event) => {
                act.setParams({ q: event.currentTarget.value, row: '' })
              }}
            />
          </label>
          <label>
            <span class="unseen">{act.say('theme')}</span>
            <select
              value={params['theme'] ?? ''}
              onChange={(event) => {
                act.setParams({ theme: event.currentTarget.value })
              }}
            >
              <option value="">{act.say('allThemes')}</option>
              {themes.map(({ theme, label }) => (
                <option key={theme} value={theme}>
                  {label[lang]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="unseen">{act.say('sort')}</span>
            <select
              value={params['sort'] ?? 'theme'}
              onChange={(event) => {
                const { value } = event.currentTarget
                act.setParams({ sort: value === 'theme' ? '' : value })
              }}
            >
              {SORTS.map((each) => (
                <option key={each} value={each}>
                  {act.say(`sort-${each}`)}
                </option>
              ))}
            </select>
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={params['shared'] === '1'}
              onChange={(event) => {
                act.setParams({ shared: event.currentTarget.checked ? '1' : '' })
              }}
            />
            {act.say('sharedOnly')}
          </label>
        </form>
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
        <table class={columns.length > 3 ? 'grid' : 'grid few'}>
          <thead>
            <tr>
              <th scope="col" class="corner">
                {act.say('indicator')}
              </th>
              {columns.map(({ key, head, pinned }, i) => (
                <th
                  scope="col"
                  key={key}
                  class={[i === 0 && key === keys[0] ? 'reference' : '', pinned ? 'pinned' : ''].join(' ')}
                  {...(pinned ? { style: { insetInlineStart: pinOffset(i) } } : {})}
                >
                  <a href={`#text?plan=${key}`}>{head.label}</a>
                  <small class="apart">{tellApart(head, data.plans)}</small>
                  {key === keys[0] && <small>{act.say(isDraft(state, key) ? 'draft' : 'reference')}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map((row, i) => (
              <RowOf
                key={row.at}
                row={row}
                heading={row.heading !== drawn[i - 1]?.heading ? row.heading : null}
                columns={columns}
                reference={keys[0] ?? ''}
                open={params['at'] ?? ''}
                lang={lang}
                act={act}
              />
            ))}
          </tbody>
        </table>
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
): Column[] {
  const shown = keys.flatMap((key, i): Column[] => {
    const head = data.plans[i]
    // the first stands still by itself: everything is read against it
    return head === undefined || hidden.has(key) ? [] : [{ key, head, pinned: i === 0 || pins.has(key) }]
  })
  return [...shown.filter(({ pinned }) => pinned), ...shown.filter(({ pinned }) => !pinned)]
}

interface RowProps {
  row: GridRow
  heading: string | null
  columns: readonly Column[]
  reference: string
  open: string
  lang: Bench['state']['lang']
  act: Bench['act']
}

const RowOf = memo(function RowOf({ row: { row }, heading, columns, reference, open, lang, act }: RowProps): VNode {
  const { better } = row
  return (
    <>
      {heading !== null && (
        <tr class="theme">
          <th colSpan={columns.length + 1} scope="colgroup">
            <span>{heading}</span>
          </th>
        </tr>
      )}
      <tr>
        <th scope="row">
          <span lang="zh-CN">{row.indicator.label}</span>
          <small>
            {better !== null && act.say(better)}
            {row.match === 'similar' && row.score !== null && ` ${act.say('similar')}`}
          </small>
        </th>
        {columns.map(({ key, head, pinned }, i) => (
          <td
            key={key}
            data-label={head.label}
            class={[pinned ? 'pinned' : '', row.cells[head.id]?.status ?? 'absent'].join(' ')}
            {...(pinned ? { style: { insetInlineStart: pinOffset(i) } } : {})}
          >
            <CellOf row={row} cell={row.cells[head.id]} plan={{ key, head }} {...{ reference, open, lang, act }} />
          </td>
        ))}
      </tr>
    </>
  )
})

interface CellProps extends Pick<RowProps, 'reference' | 'open' | 'lang' | 'act'> {
  row: ComparisonRow
  cell: Cell | undefined
  plan: { key: string; head: PlanSummary }
}

function CellOf({ row, cell, plan: { key, head }, reference, open, lang, act }: CellProps): VNode {
  const spot = (start: number, end: number): (() => void) => {
    return () => {
      act.openSpot({ key, start, end })
    }
  }
  const isOpen = (start: number, end: number): boolean => open === `${key}:${start}-${end}`
  if (cell === undefined || cell.status === 'absent')
    return (
      <span class="absent">
        <span aria-hidden="true">—</span>
        <span class="unseen">{cellStatusLabels.absent[lang]}</span>
      </span>
    )
  if (cell.status === 'no-number' || cell.status === 'elsewhere') {
    const text = cell.status === 'no-number' ? act.say('noNumber') : `${cell.indicator} ${cell.value[lang]}`
    return (
      <button
        type="button"
        class="value faint"
        aria-pressed={isOpen(cell.span.start, cell.span.end)}
        onClick={spot(cell.span.start, cell.span.end)}
      >
        {text}
      </button>
    )
  }
  const [answer, ...others] = ordered(cell.targets, cell.answer)
  return (
    <>
      {[answer, ...others].map((target) => {
        if (target === undefined) return null
        const standings = key === reference ? [] : standingIn(row, head.id, target.id)
        const [standing] = standings
        const { start, end } = target.valueSpan
        return (
          <div class={target === answer ? 'answer' : 'other'} key={target.id}>
            <button type="button" class="value" aria-pressed={isOpen(start, end)} onClick={spot(start, end)}>
              {formatValue(target, lang)}
              {target.doubts.length > 0 && (
                <span class="query" title={act.say('doubtful')}>
                  ?
                </span>
              )}
            </button>
            {target.correction !== undefined && (
              <span class="hand" title={act.say('byHand')}>
                ✎<span class="unseen">{act.say('byHand')}</span>
              </span>
            )}
            {standing !== undefined && (
              <button
                type="button"
                class={`chip ${standing.result}`}
                title={standing.text[lang]}
                tabIndex={-1}
                onClick={spot(start, end)}
              >
                {standing.sign} {act.say(`verdict-${standing.result}`)}
              </button>
            )}
            {cell.against?.includes(target.id) === true && <span class="chip against">{contradictionLabel[lang]}</span>}
            {target === answer && <small class="at">{placeIn(head, target)}</small>}
          </div>
        )
      })}
    </>
  )
}

function placeIn({ label, docNumber, title }: PlanSummary, { location }: Target): string {
  return narrowPlace(location, { label, docNumber, title: title ?? label })
}

/** The value that answers for the cell first, each value once. */
function ordered(targets: readonly Target[], answer: string): Target[] {
  const first = targets.filter(({ id }) => id === answer)
  const seen = new Set(first.map((target) => formatValue(target)))
  const others = targets.filter((target) => {
    const value = formatValue(target)
    return target.id !== answer && !seen.has(value) && seen.add(value)
  })
  return [...first, ...others]
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
