import type { IndicatorConcept, Measure, Target, Vocabulary } from '../model.js'
import type { Records } from '../plan/records.js'
import { inBatches } from '../text/in-batches.js'
import { simplify } from '../text/traditional.js'
import { betterOfName } from './better-of-name.js'
import { chooseTargetTheme, type TargetContext } from './choose-target-theme.js'
import { compileCues, CUE, type CueTable } from './compile-cues.js'
import { createMatches, giveBack, takeMatches } from './cue-matches.js'
import { gatherEvidence, scanPassages } from './gather-evidence.js'
import { fieldDensity, isMixed, isOfField, judgeField, type Field } from './judge-field.js'
import { matchIndicator, type Surroundings } from './match-indicator.js'
import { createContextReader } from './read-context.js'
import { createHomeReader } from './read-home.js'
import { createParentReader, findSubject } from './read-parents.js'
import { readTopic, type PlanTopic } from './read-topic.js'
import { scanCues } from './scan-cues.js'
import { scoreMeasure, type MeasureFrame, type MeasureTexts, type MeasureThemes } from './score-measure.js'
import { countShared } from './share-words.js'
import type { ThemeEvidence } from './tally-cues.js'

/**
 * Give measures and targets their themes and targets their shared indicator.
 *
 * @param records measures and passages; the measures are filled in
 * @param targets targets of the same plan, without theme; they are filled in, since a table has hundreds of thousands
 * @param vocabulary themes and indicators to use
 * @returns the same measures and targets with `themes`, `primaryTheme`, `theme` and `indicatorId` filled
 */
export function assignThemes(
  records: Records,
  targets: Target[],
  vocabulary: Vocabulary,
): { measures: Measure[]; targets: Target[] } {
  const table = compileCues(vocabulary)
  const matches = takeMatches(ROOM)
  const { all, byMeasure, scanned } = gatherEvidence(records, table, matches)
  const subject = findSubject(records.meta.planTitle ?? records.meta.title, table)
  const whole = fieldDensity(all.length > 0 ? all : scanPassages(records.passages, table, matches))
  // a plan whose title says so is of the field, however few words of it a short text has
  const spoken = subject.theme === null && !subject.ofField ? whole : null
  const mixed = new Set<string | null>(isOfField(spoken) ? [] : [null])
  const fields = new Map<string | null, Field>([[null, judgeField([], spoken, table)]])
  let known: PlanTopic | null = null
  const topic = (): PlanTopic => (known ??= readTopic(records.passages, table, subject, matches, scanned))
  // 污水 in a plan on environmental sanitation is no word of another field
  const sharing = (): number | null => (table.shared.size > 0 ? topic().sharing : null)
  for (const e of all)
    if (e.foreignWords > 0) e.foreignWords -= countShared(e.text.text, sharing(), table, e.from, e.to)
  const namesOf = createNameReader(sharing, table)
  const readParents = createParentReader(records.sections, table)
  for (const measure of records.measures) {
    const texts = byMeasure.get(measure.id) ?? []
    const carried = measure.rowOf === null ? [] : (byMeasure.get(measure.rowOf) ?? []).filter((e) => e.heading)
    const evidence = carried.length === 0 ? texts : [...carried, ...texts]
    const parent = readParents(measure)
    // a measure of it that speaks of something else is not for all that
    const own = judgeField(evidence, spoken, table)
    const field = own === 'none' && isHeaded(parent, evidence, table) ? 'specific' : own
    fields.set(measure.id, field)
    if (!isOfField(spoken) || isMixed(evidence)) mixed.add(measure.id)
    const frame = { parent, field, subject, topic }
    const read = scoreMeasure({ evidence, matches, table }, frame)
    const { themes, primaryTheme } =
      carried.length === 0 ? read : ofRow(read, carried, { evidence: texts, matches, table }, frame)
    measure.themes = themes
    measure.primaryTheme = primaryTheme
  }
  const { measures } = records
  const readAround = createContextReader(records.passages)
  const readHome = createHomeReader(records.sections, table, topic)
  const themesOf = new Map(measures.map((measure) => [measure.id, listThemes(measure)]))
  const silent = new Set(measures.filter((measure) => measure.table && isLent(measure)).map(({ id }) => id))
  for (const batch of inBatches(targets)) {
    const arounds = batch.map(readAround)
    const indicators = batch.map((target, i) => matchIndicator(target, vocabulary, arounds[i]))
    for (const [i, target] of batch.entries()) {
      const around = arounds[i] ?? NOWHERE
      const indicator = indicators[i] ?? null
      // a row that says nothing itself is no measure that a target stands in
      const home = target.measureId !== null && silent.has(target.measureId) ? null : target.measureId
      const measureThemes = themesOf.get(home ?? '') ?? []
      const inMeasure = home === null ? undefined : fields.get(home)
      // 举办全民健身赛事20场 under a heading of another field is what its name says
      const isApart = inMeasure === 'none' && isNamed(namesOf(target))
      const field = home === null ? judgeTarget(namesOf(target), fields.get(null)) : isApart ? 'specific' : inMeasure
      if (field === 'none') {
        themeForeign({ target, indicator, measureThemes }, vocabulary, table)
        const isBare = target.theme === null && home === null && target.kind !== 'milestone'
        if (isBare && namesOf(target).foreign === 0) target.theme = readHome(target, '')
      } else {
        // 扩充高中学位8万个 beside 新建医院: a name of another field has no theme of its measure
        const { foreign, own: ownWords } = mixed.has(home) ? namesOf(target) : NO_WORDS
        const away = isApart || (foreign > 0 && ownWords === 0)
        const background = away ? [] : home === null ? topicTheme(topic(), table) : measureThemes
        const own = chooseTargetTheme({ target, indicator, measureThemes: background, around, away }, vocabulary, table)
        const isLost = own === null && home === null && target.kind !== 'milestone' && indicator?.unthemed !== true
        fill(target, isLost ? readHome(target, around.sentence) : own, indicator, vocabulary)
      }
    }
  }
  addTargetThemes(measures, targets)
  giveBack(matches)
  return { measures, targets }
}

/**
 * A row whose first cells are merged away is about what they say, unless what it says itself is all of another theme:
 * 学校卫生 in the second row of 医防融合.
 */
function ofRow(
  whole: MeasureThemes,
  carried: readonly ThemeEvidence[],
  texts: MeasureTexts,
  frame: MeasureFrame,
): MeasureThemes {
  const { themes: named } = scoreMeasure({ ...texts, evidence: carried }, frame)
  const own = scoreMeasure(texts, frame)
  // 每半年通报一次: how it is carried out is no theme of its own
  const safeguards = texts.table.themes[texts.table.safeguards]?.id
  const says = own.themes.some(({ id, cues }) => cues.length > 0 && id !== safeguards)
  const isApart = says && !own.themes.some(({ id }) => named.some((other) => other.id === id))
  return isApart ? own : whole
}

/** Whether a heading above says of which part of the field a measure is that has few words of it and none of another. */
function isHeaded(
  parent: ReadonlyMap<number, number>,
  evidence: readonly ThemeEvidence[],
  { themes }: CueTable,
): boolean {
  if (evidence.some(({ foreignWords }) => foreignWords > 0)) return false
  for (const [theme, weight] of parent) if (weight >= NAMED_ABOVE && themes[theme]?.generic !== true) return true
  return false
}

/** Weight of a heading that says what everything under it is about. */
const NAMED_ABOVE = 3

/** Cues of a plan to make room for. */
const ROOM = 2048
/** … and of a name. */
const NAME_ROOM = 16
const NOWHERE: Surroundings = { clause: '', sentence: '' }

/**
 * In a text of another field only what the catalogue knows, or the theme a user added, says something. An indicator of a
 * theme of any field (引进人才数) must name the vocabulary's: 每千人口注册护士数 does.
 */
function themeForeign(
  { target, indicator, measureThemes }: Omit<TargetContext, 'around'>,
  vocabulary: Vocabulary,
  table: CueTable,
): void {
  const theme = table.themes[table.numberOf.get(indicator?.theme ?? '') ?? -1]
  if (indicator?.unthemed === true) fill(target, measureThemes[0] ?? null, indicator, vocabulary)
  else if (indicator !== null && theme !== undefined && (theme.generic !== true || isOwn(target.indicator, table)))
    fill(target, theme.id, indicator, vocabulary)
  else fill(target, measureThemes[0] ?? null, null, vocabulary)
}

/** Words of a target's name: of the field, of other fields, and how many of them name a theme of the field. */
interface NameWords {
  own: number
  foreign: number
  named: number
}

const NO_WORDS: NameWords = { own: 0, foreign: 0, named: 0 }

/** A reader of the words of names, in a text about the theme `sharing`. */
function createNameReader(
  sharing: () => number | null,
  table: CueTable,
): (target: Pick<Target, 'indicator'>) => NameWords {
  const matches = createMatches(NAME_ROOM)
  return ({ indicator }) => {
    matches.count = 0
    const name = simplify(indicator)
    const { fieldWords, foreignWords, first, last } = scanCues(name, table, matches)
    let named = 0
    for (let row = first; row < last; row++) {
      const cue = matches.cue[row] ?? 0
      const length = (matches.end[row] ?? 0) - (matches.start[row] ?? 0)
      const isOfAny = table.themes[table.cues[cue + CUE.theme] ?? -1]?.generic === true
      if (!isOfAny && length >= NAMED.letters && (table.weights[table.cues[cue + CUE.body] ?? 0] ?? 0) >= NAMED.weight)
        named++
    }
    const shared = foreignWords > 0 ? countShared(name, sharing(), table) : 0
    return { own: fieldWords, foreign: foreignWords - shared, named }
  }
}

/**
 * A target of no measure is of the field where its own words are: in a list of all kinds of public works 新增养老床位1000张
 * is, and 新增就业1.2万人 in a health plan is not.
 */
function judgeTarget({ own, foreign, named }: NameWords, plan: Field | undefined): Field {
  // 中小学体育场馆: what a theme is named by outweighs a word of another field
  if (foreign > own + named) return 'none'
  if (plan !== 'none') return plan ?? 'all'
  return own + named > 0 && (foreign === 0 || named > 0) ? 'specific' : 'none'
}

/** Whether a name says by itself what of the field it is, as much as it speaks of another. */
const isNamed = ({ own, foreign, named }: NameWords): boolean => named > 0 && foreign <= own + named

/** A cue so long and heavy says whose a name is (急救站, 近视率); shorter ones are words of any field (价格, 儿童). */
const NAMED = { letters: 3, weight: 0.5 }

/** Whether a name holds a word of the vocabulary's field. */
function isOwn(name: string, table: CueTable): boolean {
  return scanCues(simplify(name), table, createMatches(NAME_ROOM)).fieldWords > 0
}

/** In a text that is about one theme all over, a target of no measure stands in it as in a measure. */
function topicTheme({ pure, theme }: PlanTopic, { themes }: CueTable): string[] {
  const id = pure && theme !== null ? themes[theme]?.id : undefined
  return id === undefined ? [] : [id]
}

/** Primary theme first, then by score. */
function listThemes(measure: Measure): string[] {
  const ids = measure.themes.map(({ id }) => id)
  return measure.primaryTheme === null
    ? ids
    : [measure.primaryTheme, ...ids.filter((id) => id !== measure.primaryTheme)]
}

/**
 * A target's theme is always among its measure's. A measure that says nothing itself, and has its theme from what stands
 * around it, is about what its targets are about: 每千人口执业医师数 in the table of a plan on health education.
 */
function addTargetThemes(measures: readonly Measure[], targets: readonly Target[]): void {
  const missing = new Map<string, Map<string, Target>>()
  for (const target of targets)
    if (target.measureId !== null && target.theme !== null) {
      const themes = missing.get(target.measureId) ?? new Map<string, Target>()
      if (!themes.has(target.theme)) themes.set(target.theme, target)
      missing.set(target.measureId, themes)
    }
  for (const measure of measures) {
    const themes = missing.get(measure.id)
    if (themes === undefined) continue
    const added = [...themes]
      .filter(([id]) => !measure.themes.some((hit) => hit.id === id))
      .map(([id, target]) => ({ id, score: 1, cues: [{ text: target.quote, span: target.span }] }))
    const gives = isLent(measure) && !measure.themes.some(({ id }) => themes.has(id))
    if (gives) measure.primaryTheme = null
    if (added.length > 0) measure.themes = gives ? added : [...measure.themes, ...added]
    const only = themes.size === 1 ? [...themes][0] : undefined
    if (only !== undefined && isNamedBy(measure, only[1])) {
      measure.primaryTheme = only[0]
      measure.themes = measure.themes.filter(({ id }) => id === only[0])
    }
    measure.primaryTheme ??= added[0]?.id ?? null
  }
}

/** Whether no word of a measure shows its themes: they are those of what stands around it. */
const isLent = ({ themes }: Measure): boolean => themes.every(({ cues }) => cues.length === 0)

/**
 * Whether a row of a goals table says no more than what its target measures, and sets no other action: 基层医疗卫生机构诊疗量占比
 * is about how people seek care, though its first words name who gives it.
 */
function isNamedBy(measure: Measure, target: Target): boolean {
  if (!measure.table) return false
  const name = lettersOf(measure.title ?? measure.number ?? '')
  return name !== '' && name === lettersOf(target.indicator)
}

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** Fill in what is known of a target; the better way is the indicator's, or what the name says where no catalogue knows it. */
function fill(target: Target, theme: string | null, indicator: IndicatorConcept | null, vocabulary: Vocabulary): void {
  target.theme = theme
  target.indicatorId = indicator?.id ?? null
  const better = indicator === null ? betterOfName(target, vocabulary) : indicator.better
  if (better !== null) target.better = better
}
