import type { VNode } from 'preact'
import { formatNumber, formatValue } from '../../compare/format-value.js'
import type { Cell, ComparisonRow, Lang, PlanSummary, Span, Target } from '../../model.js'
import { elsewhereText, upstreamNote } from '../cell-text.js'
import { cellStatusLabels, contradictionLabel, doubtLabels, handLabel } from '../labels.js'
import { narrowPlace } from '../short-place.js'
import { Chip } from './chip.js'
import type { Opens } from './opens.js'
import type { Standing } from './standings.js'
import type { PartWord, Say } from './words.js'

/** A plan of the grid. */
export interface GridColumn {
  /** names the column on its page */
  key: string
  head: PlanSummary
  /** stands still at this distance from the first column's edge while the others scroll */
  pinnedAt?: string | undefined
}

/** Where the grid stands: its language, what its buttons do, what its values are read against. */
export interface GridPage {
  lang: Lang
  say: Say<PartWord>
  /** null where the place cannot be opened */
  opens: (column: GridColumn, place: readonly Target[] | { span: Span; location: string }) => Opens | null
  /** null where a value is read against nothing */
  stands: (row: ComparisonRow, column: GridColumn, target: Target) => Stands | null
}

interface Stands {
  standing: Standing | null
  why?: string | undefined
  item?: number | undefined
}

interface Props {
  row: ComparisonRow
  column: GridColumn
  page: GridPage
}

/**
 * What one plan says of one indicator: its values, that it acts without a number, or that it is silent; and what it makes
 * of the plan above it, where one was given.
 */
export function GridCell(props: Props): VNode {
  const note = upstreamNote(props.row, props.column.head.id, props.page.lang)
  return (
    <>
      <Said {...props} />
      {note !== '' && <small class="above">{note}</small>}
    </>
  )
}

function Said({ row, column, page }: Props): VNode {
  const cell = row.cells[column.head.id]
  if (cell === undefined || cell.status === 'absent') return <>— {cellStatusLabels.absent[page.lang]}</>
  if (cell.status === 'stated')
    return (
      <>
        {valuesOf(cell, page.lang).map((targets) => (
          <Value key={targets[0]?.id} {...{ targets, cell, row, column, page }} />
        ))}
      </>
    )
  const text = cell.status === 'no-number' ? cellStatusLabels['no-number'][page.lang] : elsewhereText(cell, page.lang)
  const opens = page.opens(column, cell)
  if (opens === null) return <>{text}</>
  return (
    <button type="button" class="value faint" {...opens}>
      {text}
    </button>
  )
}

type Stated = Cell & { status: 'stated' }

/** Targets that print alike are one value with several places; the one that answers for the cell comes first. */
function valuesOf(cell: Stated, lang: Lang): Target[][] {
  const values = new Map<string, Target[]>()
  const ordered = [...cell.targets].sort((a, b) => Number(b.id === cell.answer) - Number(a.id === cell.answer))
  for (const target of ordered) {
    const text = formatValue(target, lang)
    const known = values.get(text)
    if (known === undefined) values.set(text, [target])
    else known.push(target)
  }
  return [...values.values()]
}

function Value({ targets, cell, row, column, page }: Props & { targets: readonly Target[]; cell: Stated }): VNode {
  const { lang, say } = page
  const [target] = targets
  if (target === undefined) return <></>
  const opens = page.opens(column, targets)
  const number = formatNumber(target, lang)
  const rest = formatValue(target, lang).slice(number.length)
  const stands = page.stands(row, column, target)
  const answers = target.id === cell.answer
  const { correction } = target
  return (
    <div class={answers ? 'answer' : 'other'} data-year={target.year ?? 0}>
      <button type="button" class={target.kind === 'milestone' ? 'value words' : 'value'} {...opens}>
        <b>{number}</b>
        {rest !== '' && <small>{rest}</small>}
        {targets.length > 1 && <small> {say('timesStated', { n: targets.length })}</small>}
      </button>
      <Doubt targets={targets} lang={lang} say={say} />
      {correction !== undefined && correction.kind !== 'confirm' && (
        <span class="hand" title={handLabel[lang]}>
          ✎<span class="unseen">{handLabel[lang]}</span>
        </span>
      )}
      {stands !== null && <Chip {...stands} lang={lang} opens={opens} />}
      {cell.against?.includes(target.id) === true && (
        <button type="button" class="chip against" tabIndex={-1} {...opens}>
          {contradictionLabel[lang]}
        </button>
      )}
      {answers && (
        <small class="at" lang="zh-CN">
          {narrowPlace(target.location, column.head)}
        </small>
      )}
    </div>
  )
}

/** What is not sure about a value, behind it; the legend says what the mark means. */
function Doubt({ targets, lang, say }: { targets: readonly Target[] } & Pick<GridPage, 'lang' | 'say'>): VNode | null {
  const doubts = new Set(targets.flatMap((target) => target.doubts))
  if (doubts.size === 0) return null
  const what = [...doubts].map((doubt) => doubtLabels[doubt][lang]).join(lang === 'zh' ? '、' : ', ')
  return (
    <abbr class="doubt" title={say('doubtful', { what })}>
      [?]
    </abbr>
  )
}
