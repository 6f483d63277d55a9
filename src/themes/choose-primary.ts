import { HEADING_JOINTS, MODIFIES } from '../words/clause-words.js'
import type { CueTable } from './compile-cues.js'
import type { Tally } from './tally-cues.js'

/** A heading that says what everything under it is about. */
const STRONG_HEADING = 3
/** From here on a word of a heading names a theme. */
const NAMING_LEAST = 1.25

/** A theme of a measure with what its heading and its text say of it. */
export interface Hit {
  theme: number
  tally: Tally
  heading: number
  body: number
}

/** What stands around the themes of a measure. */
export interface PrimaryFrame {
  /** weights of the headings above, by theme */
  parent: ReadonlyMap<number, number>
  subject: number | null
  heading: string
  safeguard: boolean
}

/**
 * The theme that a measure is about. A heading that names themes decides; of themes that it joins (A和B) the first, and one
 * that names only a means (pay, funding, posts) leaves it to the heading above. Where the heading says little or nothing,
 * what most of the text is about, early in it, and what the heading above names.
 *
 * @param hits themes of the measure
 * @param frame what stands around them
 * @param table compiled cues
 * @returns number of the theme
 */
export function choosePrimary(hits: readonly Hit[], frame: PrimaryFrame, table: CueTable): number | null {
  const isNamed = hits.some(({ tally }) => tally.headline >= STRONG_HEADING)
  return isNamed ? chooseNamed(hits, frame, table) : chooseWeighed(hits, frame, table)
}

function chooseNamed(hits: readonly Hit[], frame: PrimaryFrame, table: CueTable): number | null {
  const { subject, heading } = frame
  const headed = hits.filter((hit) => hit.heading >= 1)
  const framed = findFramed(hits, headed, frame, table)
  if (framed !== null) return framed
  let best = maxBy(headed, (hit) => hit.heading * 10 + Math.min(hit.body, 5) - hit.tally.headingAt * 0.1)
  // 打通信息与药品供应: a common word names its theme too, but for words of how a plan is carried out (法治与数据)
  const least = (theme: number): number => (theme === table.safeguards ? STRONG_HEADING : NAMING_LEAST)
  const joined = hits.filter(({ theme, tally }) => tally.headline >= least(theme))
  for (const hit of joined)
    if (
      best !== null &&
      hit.tally.headingEnd <= best.tally.headingAt &&
      hit.tally.headline >= best.heading * JOINED_LEAST
    )
      if (hasJoint(heading.slice(hit.tally.headingEnd, best.tally.headingAt))) best = hit
  // 加大对老年人体育工作的经费投入: what stands behind 的 is what the heading is about
  for (const hit of headed)
    if (best !== null && hit.tally.headingAt > best.tally.headingEnd && heading[hit.tally.headingAt - 1] === MODIFIES)
      best = hit
  // 中医药（蒙医药） names the narrower theme
  const narrower = headed.find(({ theme }) => best !== null && table.above[theme]?.includes(best.theme) === true)
  const chosen = (narrower ?? best)?.theme ?? null
  // 治未病 in a plan on 蒙医药 is that plan's subject
  const isBroader = subject !== null && chosen !== null && table.above[subject]?.includes(chosen) === true
  return isBroader && hits.some(({ theme }) => theme === subject) ? subject : chosen
}

/**
 * What a measure is about that no heading names: weights fitted on labelled plans, each text left out in turn. `share` is
 * the theme's part of what the whole text says, `late` where it is first said.
 */
const WEIGHED = { heading: 2.4, share: 4, late: 2.4, parent: 1.5, safeguard: 0.6, elsewhere: 0.4 }
/** Of two joined themes the first counts where it weighs so much of the other: 沟通协作 beside 领导小组统筹协调 is a word in passing. */
const JOINED_LEAST = 0.3
/** So far into a text a theme counts as late. */
const LATE = 200

function chooseWeighed(hits: readonly Hit[], { parent, safeguard }: PrimaryFrame, table: CueTable): number | null {
  const said = hits.reduce((sum, { body }) => sum + body, 0)
  const isHeaded = hits.some(({ tally }) => tally.headline >= NAMING_LEAST)
  const rank = ({ theme, tally, body }: Hit): number =>
    (tally.headline >= NAMING_LEAST ? WEIGHED.heading : 0) +
    (said > 0 ? (WEIGHED.share * body) / said : 0) -
    (isHeaded ? 0 : (WEIGHED.late * Math.min(tally.first, LATE)) / LATE) +
    (WEIGHED.parent * Math.min(parent.get(theme) ?? 0, STRONG_HEADING)) / STRONG_HEADING +
    (theme !== table.safeguards ? 0 : safeguard ? WEIGHED.safeguard : isHeaded ? -WEIGHED.elsewhere : 0)
  return maxBy(hits, rank)?.theme ?? null
}

/** The first of those with the highest rank. */
function maxBy(hits: readonly Hit[], rank: (hit: Hit) => number): Hit | null {
  let best: Hit | null = null
  let most = -Infinity
  for (const hit of hits) {
    const value = rank(hit)
    if (value <= most) continue
    most = value
    best = hit
  }
  return best
}

/** A joint between two things that a heading names. */
function hasJoint(between: string): boolean {
  for (const sign of between) if (HEADING_JOINTS.has(sign)) return true
  return false
}

/**
 * The subject of the plan, where the heading only says at which level (夯实基层网底 in a plan on 中医药) and the text is more
 * about the subject; the theme of the heading above, where the heading only names a means and the text names that theme.
 */
function findFramed(
  hits: readonly Hit[],
  headed: readonly Hit[],
  { parent, subject }: PrimaryFrame,
  table: CueTable,
): number | null {
  const named = (theme: number): boolean => hits.some((hit) => hit.theme === theme)
  const own = hits.find(({ theme }) => theme === subject)
  const isLevel = headed.every(({ theme, body }) => table.isLevel[theme] === 1 && own !== undefined && body < own.body)
  if (own !== undefined && isLevel) return own.theme
  if (headed.some(({ theme }) => table.isFramed[theme] !== 1)) return null
  let above: number | null = null
  for (const [theme, weight] of parent)
    if (weight >= STRONG_HEADING && table.themes[theme]?.generic !== true && named(theme)) above ??= theme
  return above
}
