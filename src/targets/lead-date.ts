import {
  ACCORDING_TO,
  BY_THEN,
  DASHED,
  DEADLINE_SIGN,
  DATED_OPENER,
  ENDS_IN_DATE,
  GOES_ON_TELLING,
  LABELLED_GOALS,
  LIST_BULLET,
  NEW_MATTER,
  OPENS_DEEDS,
  OPENS_GOALS,
  OPENS_GOALS_INSIDE,
  OPENS_INSIDE,
  OPENS_LIST,
  REPORT_TITLE,
  YEAR_LINE,
  YEAR_TITLE,
} from '../words/date-patterns.js'
import type { Section } from '../model.js'
import type { Passage } from '../plan/passage.js'
import type { DateIndex } from '../clause/date-index.js'
import type { Due } from './due.js'
import { dueOf } from './due-of.js'
import { dueOfDeed, dueOfHeading } from './due-of-heading.js'
import { isToldDate } from '../clause/is-told-date.js'
import { printedDate } from '../clause/printed-date.js'
import type { Reading } from '../clause/reading.js'
import { isLoose } from './time/is-loose.js'
import { endsAt, startsAt } from '../text/affix.js'

/** Looks for dates that open a list, and tells which one governs a passage. */
export interface LeadReader {
  /** the date that holds for a member of an open list, null where none does */
  governs: (reading: Reading, index: DateIndex) => Due | null
  /** let a passage open or end a list */
  read: (reading: Reading, index: DateIndex, holdsValues: boolean) => void
}

/** A date that may govern what follows. */
interface OpenList {
  sectionId: string | null
  due: Due
  /** its line ends in a colon */
  colon: boolean
  /** its paragraph holds values of its own, or it opens no list plainly */
  near: boolean
  /** the list is all that follows */
  whole?: boolean
  /** words that tell of a plan stand before it */
  told?: boolean
  /** it opens a goal that is a heading, which ends here: what its line goes on with is plainly due then */
  end?: number
  /** it is a heading: the list that holds again behind what stands under it */
  outer?: OpenList | null
}

/** How far from the start of its paragraph a date may stand that opens a list. */
const OPENS = 2

/**
 * Follow the lists of goals that one date opens: 到2025年，实现以下目标：, then numbered or dashed members without a
 * year of their own. Source: the annotation guidelines, `到2025年` governs where the plainly same list goes on.
 *
 * @param sections sections by id
 * @param source the source text
 */
export function createLeadReader(sections: ReadonlyMap<string, Section>, source: string): LeadReader {
  let open: OpenList | null = null
  return {
    governs: (reading, index) => {
      const { passage, text } = reading
      if (passage.cell !== null) return null
      if (index.due.length === 1 && LABELLED_GOALS.test(text) && opensWithDate(reading, index))
        return dueOf(reading, index, source)
      while (open?.outer !== undefined && !isWithin(passage, open.sectionId, sections)) open = open.outer
      if (open === null) return null
      if (open.end !== undefined) return ofDeed(open, open.end, passage)
      if (passage.sectionId !== open.sectionId) {
        // 2026年民生实事项目为：, then 一、教育惠民: the list is all that follows
        if (open.whole === true && open.sectionId === null) return open.due
        const isMember =
          open.sectionId === null ? open.colon && isItem(passage, sections) : isBelow(passage, open.sectionId, sections)
        return isMember && !open.near ? open.due : null
      }
      if (!open.near && (LIST_BULLET.test(text) || open.colon)) return open.due
      // 到2025年，…，预期寿命达到77.5岁。 and then ——健康指标持续改善。…: what the goals are, item by item
      if (passage.zone === 'goals' && DASHED.test(text)) return open.due
      // 届时，…: by the year before it; 与此同时，…: more of the goals, and likely of their year
      if (open.told === true && BY_THEN.test(text)) return open.due
      if (open.told === true && GOES_ON_TELLING.test(text)) return { ...open.due, unclear: true }
      // a line beside it may be of the same goals; a paragraph of a text without parts begins something else
      const isLine = text.length <= LONGEST_LINE
      if ((open.near || passage.zone === 'other') && !isLine) return aside(open, reading)
      // a part of goals that a date opens: the year is the likelier reading, and stays in doubt
      if (passage.zone === 'goals') return { ...open.due, unclear: true }
      return unclear(open.due)
    },
    read: (reading, index, holdsValues) => {
      const { passage, text } = reading
      if (passage.role === 'heading' && passage.sectionId !== null) {
        const due = dueOfHeading(reading, source)
        const deed = due === null && passage.zone === 'goals' ? dueOfDeed(reading, index, source) : null
        const end = (passage.text.at.at(-1) ?? 0) + 1
        const { sectionId } = passage
        if (due !== null) open = { sectionId, due, colon: true, near: false, outer: open }
        else if (deed !== null) open = { sectionId, due: deed, colon: true, near: false, end, outer: open }
        return
      }
      if (passage.role !== 'text' || passage.cell !== null) return
      if (opensBehindBullet(reading, index) && isLabelled(reading, source)) {
        // 规划目标： - 到2025年，…; - …: the date of the first member is that of the list
        open = { sectionId: passage.sectionId, due: dueOf(reading, index, source), colon: true, near: false }
        return
      }
      const ofLine = yearOfLine(reading, source)
      if (ofLine !== null) {
        open = { sectionId: passage.sectionId, due: ofLine, colon: true, near: false }
        return
      }
      const named = goalsOfPlan(reading, source)
      if (named !== null) {
        open = { sectionId: passage.sectionId, due: named, colon: true, near: false, whole: yearOfDeeds(text) >= 0 }
        return
      }
      const inside = listInside(reading, index, source)
      if (inside !== null) {
        open = { sectionId: passage.sectionId, due: inside, colon: true, near: false }
        return
      }
      if (!opensWithDate(reading, index) || LIST_BULLET.test(text)) return
      if (isOver(reading, index)) {
        open = null
        return
      }
      const colon = endsAt(OPENS_LIST, text)
      const only = index.due.length === 1 || colon
      const isGoals = passage.zone === 'goals' || (passage.zone === 'other' && passage.sectionId === null)
      // 到2025年，普及率达到80%。 in one line, 覆盖面：80%以上 in the next: whether the date holds there is not plain
      const near = isGoals && holdsValues && !colon
      const opens = only && (colon || isGoals)
      // two dated paragraphs in a row leave it open which of them the list belongs to
      const due = dueOf(reading, index, source)
      const rival = open !== null && open.sectionId === passage.sectionId && !colon && open.due.year !== due.year
      const told = !colon && tellsGoals(reading, index)
      open = (opens || told) && !rival ? { sectionId: passage.sectionId, due, colon, near: near || !opens, told } : null
    },
  }
}

/** A paragraph behind one that a date opens, in a text without parts: whether the date governs it too is not plain. */
function aside({ near, told, due }: OpenList, { text, passage: { zone } }: Reading): Due | null {
  // 在人才培养方面，《方案》明确，…: another matter, told for itself
  if (NEW_MATTER.test(text)) return null
  // 实施方案提出，到2020年，建成中医药强省。 holds no value of its own: those of the next paragraphs are its goals
  if (zone === 'other' && !near) return { ...due, unclear: true }
  return told === true || zone === 'other' ? unclear(due) : null
}

/** A date stands near, and whether it governs is not plain. */
const unclear = (due: Due): Due => ({
  ...due,
  year: null,
  yearText: null,
  month: null,
  doubt: null,
  unclear: true,
  why: null,
})

/** 到2025年，… or 具体指标：到2025年，…. */
function opensWithDate({ text, passage }: Reading, { due }: DateIndex): boolean {
  const [first] = due
  // 未来5年的战略，到2026年将实现：
  const last = due.at(-1)
  if (last !== undefined && last.year !== null) {
    const behind = text.slice(last.end)
    if (endsAt(OPENS_LIST, text) && DATED_OPENER.test(behind)) return true
    // 提升计划发布，至2027年: the line ends in the date that its bullets go on with
    if (ENDS_IN_DATE.test(behind) && DEADLINE_SIGN.test(text.slice(last.start, last.end))) return true
  }
  if (first === undefined || first.year === null) return false
  const label = LABELLED_GOALS.exec(text)?.[0].length ?? passage.markerLength
  if (first.start <= label + OPENS) return true
  return tellsGoals({ text }, { due })
}

/** 2020年，全省实施…, in running text of 2021: that paragraph reports, and the next ones are not of its year. */
function isOver({ passage, text, years }: Reading, { due: [first] }: DateIndex): boolean {
  const now = years.own ?? years.start ?? years.issued ?? years.written
  if (first?.year == null || now === null || first.year >= now || !isLoose(passage)) return false
  return !DEADLINE_SIGN.test(text.slice(first.start, first.end))
}

/** 《规划》提出，到2025年，…: a press text goes on with the goals in its next paragraphs. */
function tellsGoals({ text }: Pick<Reading, 'text'>, { due: [first] }: Pick<DateIndex, 'due'>): boolean {
  if (first === undefined) return false
  if (first.start - 1 - text.lastIndexOf(FULL_STOP, first.start) >= TELLING) return false
  return isToldDate(text, first.start) || ACCORDING_TO.test(text.slice(0, first.start))
}

/** The bullet of the member itself. */
const BULLET_END = /[\s—–●○■□◆•·*-]{1,8}$/u

/** 规划目标： right above. */
function isLabelled({ passage }: Reading, source: string): boolean {
  const start = passage.text.at[0] ?? 0
  const above = source.slice(Math.max(0, start - LONGEST_LINE), start)
  return endsAt(OPENS_GOALS, above.replace(BULLET_END, ''))
}

/** - 到2025年，…: the bullet stands before the date. */
function opensBehindBullet({ text }: Reading, { due: [first] }: DateIndex): boolean {
  return first?.year != null && first.start <= (LIST_BULLET.exec(text)?.[0].length ?? 0) + OPENS
}

/** Where goals are opened inside a line; most lines hold no dash. */
const findDash = (text: string): number => (text.includes('——') ? text.search(OPENS_GOALS_INSIDE) : -1)

/** What stands in the line of such a heading, and, less plainly, under it. */
function ofDeed({ sectionId, due }: OpenList, end: number, { sectionId: own, text }: Passage): Due | null {
  if (own !== sectionId) return null
  return (text.at[0] ?? 0) - end <= OPENS ? due : { ...due, unclear: true }
}

/** 2026年 on a line of its own, the steps of that year below it. */
function yearOfLine(reading: Reading, source: string): Due | null {
  const { text, dates } = reading
  return dates.length === 1 && dates[0]?.year != null && startsAt(YEAR_LINE, text)
    ? dueOf(reading, { due: dates }, source)
    : null
}

/** …明确了“十四五”主要指标——: the plan that the line names ends the period of its goals. */
function goalsOfPlan({ text, dates, passage }: Reading, source: string): Due | null {
  const deeds = yearOfDeeds(text)
  const opens = endsAt(OPENS_GOALS, text.slice(-OPENER_TAIL)) ? text.length : findDash(text)
  if (opens < 0 && deeds < 0) return null
  const date =
    deeds >= 0
      ? dates.find(({ start, year }) => start === deeds && year !== null)
      : dates.findLast(({ role, year, end }) => year !== null && end <= opens && (role === 'name' || role === 'due'))
  if (date === undefined) return null
  const yearText = printedDate(source, passage.text, date.start, date.end)
  const { year, month } = date
  return {
    year,
    yearText,
    month,
    baseline: null,
    perYear: false,
    doubt: 'carried',
    // …产生了2026年民生实事项目。 names the list; only a colon hands its year on
    unclear: deeds >= 0 && text.endsWith(FULL_STOP),
    why: 'year-of-list',
  }
}

/**
 * 2026年，我们将…。拟从以下十个方面开展工作：一是…: the year of a sentence before the line that opens a list is that of its
 * members, more likely than not.
 */
function listInside(reading: Reading, { due }: DateIndex, source: string): Due | null {
  const opener = due.length === 0 ? null : OPENS_INSIDE.exec(reading.text)
  if (opener === null) return null
  const before = due.filter(({ end, year }) => year !== null && end <= opener.index)
  return before.length === 1 ? { ...dueOf(reading, { due: before }, source), unclear: true } : null
}

/** 2026年市政府民生实事项目为：: where the year of the list stands, -1 where the line opens none. */
function yearOfDeeds(text: string): number {
  if (!OPENS_DEEDS.test(text.slice(-OPENER_TAIL))) return -1
  const line = text.slice(-LONGEST_OPENER)
  const year = REPORT_TITLE.test(line) ? null : YEAR_TITLE.exec(line)
  return year === null ? -1 : text.length - line.length + year.index
}

const FULL_STOP = '。'
/** How much of a line that opens a list of deeds is read. */
const LONGEST_OPENER = 90

/** A longer paragraph is no line of a list. */
const LONGEST_LINE = 40
/** How far into its sentence a date may stand behind words that tell goals. */
const TELLING = 60
/** How much of a line says what it opens. */
const OPENER_TAIL = 12

/** A numbered sentence without a heading: 1、新建社区医院8家 below a line that stands in no section itself. */
function isItem({ sectionId }: Passage, sections: ReadonlyMap<string, Section>): boolean {
  const path = sectionId === null ? [] : (sections.get(sectionId)?.path ?? [])
  return path.length > 0 && path.every((id) => sections.get(id)?.title == null)
}

const isWithin = (passage: Passage, sectionId: string | null, sections: ReadonlyMap<string, Section>): boolean =>
  passage.sectionId === sectionId || isBelow(passage, sectionId, sections)

function isBelow(passage: Passage, sectionId: string | null, sections: ReadonlyMap<string, Section>): boolean {
  if (sectionId === null || passage.sectionId === null) return false
  return sections.get(passage.sectionId)?.path.includes(sectionId) ?? false
}
