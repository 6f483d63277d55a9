import { ADDRESSEE, HANDS_ON, NAMES_PLAN, NEWS_START, NOTICE_END, PLAN_TITLE_END } from '../words/document.js'
import { FILE_END } from '../words/furniture.js'
import type { PlanMeta } from '../model.js'
import { printedText, sliceMapped, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { findNamedTitle, findNotice, findPlanTitle, findShortLines } from './find-titles.js'
import type { AttributesFound } from './read-attributes.js'
import { readPress } from './read-press.js'
import type { FrontLine } from './split-front-line.js'
import { findAdopted, joinLines, loose } from './title-names.js'

/** First and last line of the titles that stand on lines of their own, and the text of the notice's title. */
export interface TitlesFound {
  title: MappedText | null
  notice: [number, number] | null
  plan: [number, number] | null
  /** a text about a plan, not the plan itself */
  press: boolean
}

/**
 * Read the title of the notice and the title of the plan: from their own lines; the plan's otherwise from what the
 * notice names in 《》, and both otherwise from the block of a web page (标题：…).
 *
 * @param front lines before the first section
 * @param source the source text
 * @param meta metadata; both titles and their spans are set
 * @param labels what a web page prints in its block of labels
 */
export function readTitles(
  front: readonly FrontLine[],
  source: string,
  meta: PlanMeta,
  labels: Pick<AttributesFound, 'title' | 'issuedOn'>,
): TitlesFound {
  const printed = labels.title
  const notice = findNotice(front)
  const plan = findPlanTitle(front, notice, source)
  const own = plan === null ? null : joinLines(front, plan)
  const year = (meta.publishedOn ?? labels.issuedOn?.date)?.slice(0, 4)
  const press = notice === null && isPress(front) && readPress(front, source, meta, year, own)
  if (press && meta.title !== null) return { title: null, notice, plan: null, press }
  const named = plan === null ? findNamedTitle(front, notice) : null
  let title = notice === null ? null : joinLines(front, notice)
  if (title !== null) set(meta, 'title', title, source)
  if (plan !== null) set(meta, 'planTitle', joinLines(front, plan), source)
  else if (named !== null) set(meta, 'planTitle', named, source)
  const isPrinted = printed !== null && (NOTICE_END.test(printed.text) || PLAN_TITLE_END.test(printed.text))
  if (meta.title === null && isPrinted && named === null && plan !== null && namesPlan(printed, joinLines(front, plan)))
    set(meta, 'title', (title = printed), source)
  if (meta.title === null && meta.planTitle === null) {
    const short = findShortLines(front, source)
    if (isPrinted) {
      set(meta, 'title', (title = printed), source)
      const adopted = findAdopted([printed], printed)
      if (adopted !== null) set(meta, 'planTitle', adopted, source)
    } else if (short !== null && !front.some(({ text }) => NEWS_START.test(text.text))) {
      set(meta, 'planTitle', joinLines(front, short), source)
      copyTitle(meta)
      return { title, notice, plan: short, press }
    }
  }
  // a notice whose title is not printed has none; what it names is the plan's
  if (named === null || meta.title !== null) copyTitle(meta)
  return { title, notice, plan, press }
}

/** Nobody hands a plan on, and what is said first is news, or a headline is about a plan. */
function isPress(front: readonly FrontLine[]): boolean {
  const texts = front.map(({ text }) => text.text)
  if (texts.slice(0, MAX_HEAD).some((text) => ADDRESSEE.test(text) || HANDS_ON.test(text))) return false
  const sentences = texts.filter((text) => /[。；]/u.test(text)).slice(0, MAX_NEWS)
  return (
    sentences.some((text) => NEWS_START.test(text)) || texts.slice(0, MAX_HEAD).some((text) => NAMES_PLAN.test(text))
  )
}

/** Lines in which a notice says what it hands on, and sentences in which a press text says that it is one. */
const MAX_HEAD = 16
const MAX_NEWS = 3

/** The notice's title that only a web page prints: 关于印发 and the plan's title. */
const namesPlan = (printed: MappedText, plan: MappedText): boolean =>
  printed.text.length > plan.text.length && loose(printed.text).includes(loose(plan.text))

function set(meta: PlanMeta, key: 'title' | 'planTitle', printed: MappedText, source: string): void {
  const text = sliceMapped(printed, 0, printed.text.length - (FILE_END.exec(printed.text)?.[0].length ?? 0))
  if (text.text === '') return
  meta[key] = unwrap(printedText(source, text))
  meta.spans[key] = sourceSpan(text, 0, text.text.length)
}

/** Without a notice the plan's title is the document's, and a notice that adopts no other text is the plan. */
function copyTitle(meta: PlanMeta): void {
  const [from, to] = meta.title === null ? (['planTitle', 'title'] as const) : (['title', 'planTitle'] as const)
  if (meta[to] !== null) return
  meta[to] = meta[from]
  if (meta.spans[from] !== undefined) meta.spans[to] = meta.spans[from]
}

/** A title that stands in 《》 as a whole loses them. */
const unwrap = (title: string): string => (/^《[^《》]+》$/u.test(title) ? title.slice(1, -1) : title)
