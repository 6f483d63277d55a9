import type { Exclusion, ExclusionReason, RuleId, Target } from '../../model.js'
import type { Told } from '../time/read-time.js'

/** What running text without parts tells. */
export interface Report {
  /** so many numbers of it are facts of the past */
  facts: number
  /** so many values look ahead */
  ahead: number
  /** the last year in which something that looks ahead is due, 0 for none */
  latest: number
  /** targets that nothing places in time, and whether their sentence goes on to a later year */
  untold: { target: Target; told: Told; goesOn: boolean }[]
}

/** So many facts, or more than there are values that look ahead, and what the text says of a year it reports. */
const MIN_FACTS = 3
/** The rule that takes what a report says of a year for a fact. */
const OPEN_YEAR: RuleId = 'open-year'
/** … and the one for what nothing places in time. */
const UNTOLD: RuleId = 'report-level'
/** 今年，报销比例达到75% in a report is an aim as well as a fact. */
const THIS_YEAR: RuleId = 'this-year'
/** How high something stands, which a report tells as a fact. */
const LEVELS: ReadonlySet<Target['kind']> = new Set(['ratio', 'density', 'change', 'coverage'])

/**
 * Doubt what nothing places in time in a text that tells of the past elsewhere: texts of the press that report what has been
 * reached print some of it as plans print their aims. What a text with several facts says of a year without 到, 底 or 前
 * (2014年，死亡率下降到21.7/10万) is left out as a fact, and so is a level without a year (覆盖率超过95%) where it tells more facts than
 * aims: only a deed (新增床位20张) may be either.
 *
 * @param report what the text tells; the doubt is added to its targets
 * @param found targets and exclusions of the text, in order
 */
export function doubtReports(
  { facts, ahead, latest, untold }: Report,
  found: { targets: Target[]; exclusions: Exclusion[] },
): void {
  // nothing looks ahead: whether such a text promises anything nobody can tell
  if (facts === 0 && ahead > 0) return
  const left = new Map<Target, RuleId>()
  for (const { target, told, goesOn } of untold) {
    const isFact =
      target.kind !== 'milestone' &&
      (told.why === OPEN_YEAR
        ? facts >= MIN_FACTS || facts > ahead
        : told.why !== THIS_YEAR &&
          target.year === null &&
          facts >= MIN_FACTS &&
          facts > ahead &&
          LEVELS.has(target.kind))
    if (isFact) left.set(target, told.why === OPEN_YEAR ? OPEN_YEAR : UNTOLD)
    // 2015年…达到90%；2020年达到98%: years without a fact beside them are goals, unless the text goes on to 到2025年 elsewhere
    else if (facts === 0 && told.why !== null && (goesOn || !isBefore(target.year, told.why, latest))) continue
    else if (!target.doubts.includes('promise')) target.doubts.push('promise')
  }
  if (left.size === 0) return
  found.targets = found.targets.filter((target) => !left.has(target))
  for (const [{ valueText: text, valueSpan: span, unit }, why] of left) {
    const reason: ExclusionReason = unit === '%' ? 'achievement' : 'existing-count'
    found.exclusions.push({ text, span, reason, why, doubts: [] })
  }
  found.exclusions.sort((a, b) => a.span.start - b.span.start)
}

/** 2020年，比率上升5.8个百分点。…到2025年，达到87.5%: the earlier year is perhaps over. */
function isBefore(year: number | null, why: RuleId, latest: number): boolean {
  return why === OPEN_YEAR && year !== null && year < latest
}
