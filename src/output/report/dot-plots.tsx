import type { VNode } from 'preact'
import { readUnit, unitsMatch, type UnitReading } from '../../compare/read-unit.js'
import type { ComparisonRow, PlanSummary, Target } from '../../model.js'
import { formatValue } from '../../compare/format-value.js'
import { Frame } from '../parts/frame.js'
import { makeScale, type Scale } from './make-scale.js'
import type { ReportContext } from './report-context.js'

/** A target with numbers in the unit of its plot. */
interface Point {
  target: Target
  low: number | null
  high: number | null
}

interface Track {
  plan: number
  label: string
  answer: Point
  /** other years and mentions */
  others: Point[]
}

/** One plot for each indicator that two places or more state in one unit. */
export function dotPlots(context: ReportContext): VNode | null {
  const { comparison, say } = context
  const plots = comparison.rows.flatMap((row) => {
    const tracks = tracksOf(row, comparison.plans)
    return tracks.length < 2 ? [] : [dotPlot(row, tracks, context)]
  })
  if (plots.length === 0) return null
  return (
    <Frame id="plots" title={say('plots')} note={say('plotsNote')}>
      <div class="plots">{plots}</div>
    </Frame>
  )
}

/** Tracks in the unit that most places use. */
function tracksOf(row: ComparisonRow, plans: readonly PlanSummary[]): Track[] {
  const groups: { unit: UnitReading; perYear: boolean; change: boolean; tracks: Track[] }[] = []
  for (const [plan, { id, label }] of plans.entries()) {
    const cell = row.cells[id]
    if (cell?.status !== 'stated') continue
    const answer = cell.targets.find((target) => target.id === cell.answer) ?? cell.targets[0]
    if (answer === undefined || (answer.min === null && answer.max === null)) continue
    const unit = readUnit(answer.unit)
    const perYear = answer.perYear || unit.perYear
    const change = answer.kind === 'change'
    const like = (target: Target): boolean =>
      (target.min !== null || target.max !== null) &&
      unitsMatch(readUnit(target.unit), unit) &&
      (target.perYear || readUnit(target.unit).perYear) === perYear &&
      (target.kind === 'change') === change
    const others = cell.targets.filter((target) => target !== answer && like(target)).map(toPoint)
    const track = { plan, label, answer: toPoint(answer), others }
    const group = groups.find((each) => unitsMatch(each.unit, unit) && each.perYear === perYear && each.change === change) // prettier-ignore
    if (group === undefined) groups.push({ unit, perYear, change, tracks: [track] })
    else group.tracks.push(track)
  }
  const best = groups.reduce<Track[]>((most, { tracks }) => (tracks.length > most.length ? tracks : most), [])
  const factor = readUnit(best[0]?.answer.target.unit ?? null).factor
  return best.map((track) => ({
    ...track,
    answer: inUnit(track.answer, factor),
    others: track.others.map((point) => inUnit(point, factor)),
  }))
}

function toPoint(target: Target): Point {
  return { target, low: target.min, high: target.max }
}

function inUnit({ target, low, high }: Point, factor: number): Point {
  const by = readUnit(target.unit).factor / factor
  return { target, low: low === null ? null : low * by, high: high === null ? null : high * by }
}

function dotPlot(row: ComparisonRow, tracks: readonly Track[], context: ReportContext): VNode {
  const { lang, list, say } = context
  const numbers = tracks.flatMap(({ answer, others }) => [answer, ...others].flatMap(({ low, high }) => [low, high]))
  const unit = tracks[0]?.answer.target.unit ?? ''
  const scale = makeScale(
    numbers.filter((number) => number !== null),
    unit === '%',
  )
  return (
    <figure class="plot" key={row.indicator.label}>
      <figcaption>
        <span lang="zh-CN">{row.indicator.label}</span>
        {unit !== '' && <small>{unit}</small>}
        {row.better !== null && <small>{say(row.better)}</small>}
      </figcaption>
      <ul>
        {tracks.map(({ plan, label, answer, others }) => (
          <li key={plan}>
            <span class="label">{label}</span>
            <TrackLine answer={answer} others={others} scale={scale} />
            <button type="button" class="plain link" data-items={String(list.ofTarget(plan, answer.target))}>
              {formatValue(answer.target, lang)}
            </button>
          </li>
        ))}
      </ul>
      <div class="axis">
        <svg aria-hidden="true" height="16" width="100%">
          {scale.ticks.map(({ at, text }) => (
            <text key={at} x={`${at}%`} y="12">
              {text}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  )
}

const MIDDLE = '50%'

/** One place's values: an arrow for an open bound, a bar for a range, a dot for a number, a hollow dot for “about”. */
function TrackLine({ answer, others, scale }: { answer: Point; others: readonly Point[]; scale: Scale }): VNode {
  return (
    <svg class="track" aria-hidden="true" width="100%">
      {scale.ticks.map(({ at }) => (
        <line key={at} class="line" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {others.map((point, i) => (
        <g key={i} class="pale">
          <Mark point={point} scale={scale} />
        </g>
      ))}
      <g class="main">
        <Mark point={answer} scale={scale} />
      </g>
    </svg>
  )
}

function Mark({ point: { target, low, high }, scale }: { point: Point; scale: Scale }): VNode {
  const at = `${scale.position(low ?? high ?? 0)}%`
  if (low !== null && high !== null && low !== high)
    return <line class="bar" x1={at} x2={`${scale.position(high)}%`} y1={MIDDLE} y2={MIDDLE} />
  const dot = <circle cx={at} cy={MIDDLE} r="5" {...(target.comparator === '~' ? { class: 'about' } : {})} />
  if (low !== null && high !== null) return dot
  const end = low === null ? '0%' : '100%'
  return (
    <>
      <line class="open" x1={at} x2={end} y1={MIDDLE} y2={MIDDLE} />
      <svg class="head" x={end} y={MIDDLE}>
        <path d={low === null ? 'M6-4L0 0L6 4' : 'M-6-4L0 0L-6 4'} />
      </svg>
      {dot}
    </>
  )
}
