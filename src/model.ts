/**
 * The nouns of the domain: every public type, no code.
 *
 * All offsets are UTF-16 code units into {@link Plan.source}, end exclusive, so that
 * `plan.source.slice(span.start, span.end)` is exactly the quoted text.
 */
import type { Literal, Parent } from 'unist'

/** A stretch of the source text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** A text in Chinese and in English. */
export interface Labels {
  zh: string
  en: string
}

/** Language of messages, labels and reports. */
export type Lang = 'zh' | 'en'

// ---------------------------------------------------------------- source

/** What the bytes were before the text was extracted. */
export type SourceFormat =
  'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'doc' | 'odt' | 'uof' | 'rtf' | 'xlsx' | 'xls' | 'pdf' | 'ofd'

/** What belongs to a document but not to its text: a foot- or endnote, the head and the foot of its pages. */
export type BlockRole = 'note' | 'header' | 'footer'

/**
 * One block of the source as the format itself shows it (nothing about numbering yet).
 * `marks` are stretches of markup inside the span (`**`, `# `, `<b>`, link brackets, table pipes):
 * they belong to no leaf and are skipped when the text is read.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'row'
  span: Span
  marks: Span[]
  /** heading: level the format gives (1–6), only a hint */
  level?: number
  /** row: one entry a grid column; a cell that a rowspan or colspan covers repeats its origin with `merged: true` */
  cells?: SourceCell[]
  /** row: which table of the document (0, 1, …); a new id starts a new table */
  table?: number
  /** row: the file says which cells are merged, so that an empty cell is empty */
  merges?: boolean
  /** row: its print has fewer cells than heads, and what the others are tells where they stand: its values are doubted */
  lacks?: boolean
  /** row: where the rows and columns of its table are parted nobody can tell, so that its values are doubted */
  unsure?: boolean
  /** paragraph: set where it is no part of the text; its numbers are no targets */
  role?: BlockRole
}

export interface SourceCell {
  span: Span
  marks: Span[]
  merged?: boolean
}

/** Where a page of a file begins in the kept text. */
export interface PageStart {
  /** counted from 1 */
  number: number
  /** UTF-16 offset */
  start: number
  /** where its paragraphs and rows of tables stand on it, in the order of the text; absent where nothing is known of it */
  boxes?: TextBox[]
}

/**
 * A stretch of the text and the rectangle on its page that it fills, in points (1/72 inch) from the upper left corner of the
 * page, to a tenth of a point. A paragraph that goes on over the page has one on each.
 */
export interface TextBox extends Span {
  x: number
  y: number
  width: number
  height: number
}

/** The text as it is kept, and its blocks in document order. Blocks do not overlap. */
export interface Source {
  text: string
  format: SourceFormat
  blocks: Block[]
  messages: PlanMessage[]
  /** DOCX: the way back from the text to the runs of the file, ascending */
  origins?: Origin[]
  /** where the pages of a file with pages begin, in order */
  pages?: PageStart[]
  /** comments of the file, in the order of the text */
  comments?: PlanComment[]
}

/**
 * A stretch of the text and the run of a Word file that it stands in. Paragraphs (`w:p`) and runs (`w:r`) count from 0 over
 * the whole main part in document order, those inside text boxes too, as `getElementsByTagName` lists them. What no origin
 * covers (an automatic number, a line break, a note) stands in no run of the main part.
 */
export interface Origin extends Span {
  paragraph: number
  run: number
  /** UTF-16 units of the run before the stretch: `w:t` and `w:delText` count their text, a tab, break, hyphen or symbol 1 */
  offset: number
}

/** A comment that someone has put on the text. */
export interface PlanComment {
  author: string | null
  /** as the file gives it, ISO 8601 */
  date: string | null
  text: string
  /** the words it is about; null where the file does not say */
  span: Span | null
}

// ---------------------------------------------------------------- messages

export type Severity = 'info' | 'warning' | 'error'

/** Something a reader of the plan should know, with its place. Text in both languages. */
export interface PlanMessage {
  ruleId: string
  severity: Severity
  span: Span | null
  /** what stands there */
  actual: string | null
  /** what was expected instead */
  expected: string[]
  text: Labels
  /** a second place, e.g. the other spelling of one body */
  related: Span[]
}

// ---------------------------------------------------------------- tree (unist)

/** A leaf holds text and belongs to exactly one place; every non-blank character is in one leaf or is markup. */
export interface LeafNode extends Literal {
  type: 'heading' | 'text' | 'responsibility' | 'cell' | 'furniture'
  value: string
  data: LeafData
}

export interface LeafData {
  span: Span
  /** stretches inside the span that are not part of the text: markup, page numbers, line breaks in mid-sentence */
  holes: Span[]
  /** units of the cleaned text that are the numbering marker (`1.`, `（一）`); absent where there is none */
  marker?: number
  /** a cell that another one covers: where the text begins that it repeats */
  from?: number
  /** furniture: what the file says it is */
  role?: BlockRole
}

export interface SectionNode extends Parent {
  type: 'section'
  data: { id: string; number: string | null; title: string | null; depth: number; span: Span; titleSpan: Span | null }
  children: PlanNode[]
}

export interface TableNode extends Parent {
  type: 'table'
  /**
   * `merges`: the format says which cells are merged, so that an empty cell is empty; `unsure`: where rows and columns are
   * parted nobody can tell
   */
  data: { span: Span; columns: (string | null)[]; merges?: boolean; unsure?: boolean }
  children: RowNode[]
}

export interface RowNode extends Parent {
  type: 'row'
  /** `lacks`: its print has fewer cells than heads, and what the others are tells where they stand */
  data: { span: Span; header: boolean; lacks?: boolean }
  children: LeafNode[]
}

export interface ParagraphNode extends Parent {
  type: 'paragraph'
  data: { span: Span }
  children: LeafNode[]
}

export type PlanNode = SectionNode | ParagraphNode | TableNode | RowNode | LeafNode

export interface PlanTree extends Parent {
  type: 'root'
  children: PlanNode[]
}

// ---------------------------------------------------------------- provenance

/** What made a result. Results that were made before version 0.2, or by hand, have none of it. */
export interface Provenance {
  /** version of the shape of the result; `docs/schemas.md` says what a change of it means */
  schemaVersion: string
  generator: { name: string; version: string }
  /** the words it was read with; null for a vocabulary that does not name itself */
  vocabulary: { id: string; version: string } | null
}

// ---------------------------------------------------------------- plan

/** How much of a file is read at most; more is refused with a message that names the limit. */
export interface Limits {
  /** bytes of the file */
  bytes: number
  /** UTF-16 units of its text */
  characters: number
  /** cells of its tables */
  cells: number
  /** paragraphs outside tables */
  paragraphs: number
  /** pages of a PDF */
  pages: number
  /** messages of one kind that are listed; the rest are counted */
  messages: number
}

/** Options of `parsePlan` and `readPlan`. */
export interface ParseOptions {
  /** id of the plan in comparisons; by default from the document number, the title or the file name */
  id?: string
  /** short name shown in tables; by default the region's short name */
  label?: string
  /** format of the text; by default found from the text */
  format?: 'text' | 'markdown'
  /** file name, only for the default id, the format and messages */
  name?: string
  /** GB/T 2260 code of the region where the text cannot tell */
  region?: string
  /** Word files with tracked changes: the text with all of them accepted (default), or as it was before them */
  changes?: 'accepted' | 'original'
  /** themes, indicators and departments; by default the built-in ones */
  vocabulary?: Vocabulary
  /** other limits than the usual ones; `parsePlan`, which never throws, heeds that of messages only */
  limits?: Partial<Limits>
}

/** The file that a plan was read from. */
export interface PlanFile {
  /** as it was named, `-` for standard input */
  path: string
  /** SHA-256 of the bytes, hexadecimal */
  sha256: string
}

/** One plan as data. Plain JSON but for `tree`. */
export interface Plan extends Partial<Provenance> {
  /**
   * document number, title or file name, with a short code of the text: the same text has the same id in every set and
   * order, and two texts never share one (市政办〔2024〕1号 is issued by several cities)
   */
  id: string
  label: string
  /** absent where the plan came as text */
  file?: PlanFile
  source: string
  meta: PlanMeta
  tree: PlanTree
  sections: Section[]
  measures: Measure[]
  targets: Target[]
  exclusions: Exclusion[]
  messages: PlanMessage[]
  /** what has been said about the text in the margin of a Word file; absent where there is nothing */
  comments?: PlanComment[]
  /** Word files: the way back from a span to the runs of the file; absent for other formats */
  origins?: Origin[]
  /** where the pages of a file with pages begin, in order */
  pages?: PageStart[]
}

/** Metadata of an official document, after GB/T 9704-2012. What is not printed is null. */
export interface PlanMeta {
  /** 标题 of the notice that carries the plan, or of the plan itself where there is no notice */
  title: string | null
  /** 标题 of the plan */
  planTitle: string | null
  /** 发文字号 */
  docNumber: string | null
  /** 发文机关 */
  issuer: string | null
  /** 主送机关 as printed */
  addressee: string | null
  /** 成文日期, ISO 8601 */
  issuedOn: string | null
  /** 发布日期 of a web page, ISO 8601 */
  publishedOn: string | null
  status: 'final' | 'draft'
  region: Region | null
  /** upstream documents of the opening sentence */
  basis: Citation[]
  /** 附件说明 */
  attachments: { title: string; span: Span }[]
  /** label → value of a web page's 索引号 block and of other printed remarks (公开方式, 主题分类 …) */
  attributes: Record<string, string>
  /** where each field was read */
  spans: Partial<
    Record<'title' | 'planTitle' | 'docNumber' | 'issuer' | 'addressee' | 'issuedOn' | 'publishedOn' | 'region', Span>
  >
}

export type RegionLevel = 'nation' | 'province' | 'city' | 'district' | 'county'

/** Administrative region, after GB/T 2260. */
export interface Region {
  code: string
  name: string
  level: RegionLevel
  province: string | null
  city: string | null
  county: string | null
}

export interface Citation {
  title: string
  docNumber: string | null
  span: Span
}

/** A numbered unit of the text, or the title heading of an attachment. */
export interface Section {
  id: string
  parent: string | null
  /** the marker as printed, without Markdown marks */
  number: string | null
  title: string | null
  depth: number
  span: Span
  titleSpan: Span | null
  /** ids from the top down to this section */
  path: string[]
}

/** A unit that carries actions: the deepest numbered unit of a task part, or a row of a task table. */
export interface Measure {
  id: string
  sectionId: string | null
  number: string | null
  title: string | null
  /** the measure's text as kept in the source */
  text: string
  table: boolean
  /** table rows whose first cells are merged away: id of the row that prints them */
  rowOf: string | null
  /** a table row: id of the body measure with the same number or title */
  bodyMeasureId: string | null
  lead: Body[]
  responsible: Body[]
  /** offices inside one department (市卫健委内牵头处室); they are no bodies, so `id` is null */
  offices: Body[]
  deadline: string | null
  deadlineSpan: Span | null
  themes: ThemeHit[]
  primaryTheme: string | null
  span: Span
  location: string
}

export interface Body {
  /** as printed; a name cut by a line break is mended */
  name: string
  /** canonical department, e.g. `health-commission`; null where the vocabulary does not know it */
  id: string | null
  span: Span
  /** true where a general rule (以下任务均需…负责落实) adds the body */
  inherited: boolean
}

export interface ThemeHit {
  id: string
  score: number
  cues: Cue[]
  /** finer themes that the cues name (口腔健康 under 慢性病管理); absent where there is none */
  topics?: string[]
}

export interface Cue {
  text: string
  span: Span
}

export type TargetKind = 'ratio' | 'count' | 'density' | 'amount' | 'change' | 'coverage' | 'proportion' | 'milestone'
export type Comparator = '>=' | '<=' | '>' | '<' | '=' | '~' | 'range'

/**
 * What is not sure about a target: `name` (what is measured is not plain from the words), `year` (a year stands near, but
 * whether it governs is unclear), `value`, `unit`, `promise` (may be a fact, a condition or an example), `table` (the heads
 * of the table do not tell). Source: the annotation guidelines, “Doubt”.
 */
export type Doubt = 'name' | 'year' | 'value' | 'unit' | 'promise' | 'table'

/**
 * What a name is made of: the verb that makes a count another quantity (新建, 培训), whom or what kind of institution it is
 * about, its level (省级), its area (农村), the thing, the measure (率, 占比, 人数), for how many or for each of what it is
 * counted (每千常住人口, 每个县), and the whole that it is a part of (占…, 签约服务费中).
 */
export type NameSlot = 'verb' | 'who' | 'level' | 'area' | 'thing' | 'measure' | 'per' | 'partOf'

/** Where the words of each slot stand, also where a list, a whole or a heading shares them; null for an empty slot. */
export type NameFrame = Record<NameSlot, Span | null>

/** Id of a row of a rule table; the page of rules says what it asks. */
export type RuleId = string

/** A commitment with a checkable number, or a dated commitment with a concrete outcome. */
export interface Target {
  id: string
  measureId: string | null
  /** what is measured, understandable by itself */
  indicator: string
  indicatorId: string | null
  /** which way it is better by the vocabulary: its indicator's way, else what the words of the name say; absent where neither tells */
  better?: 'higher' | 'lower'
  /** whom or what it is about */
  subject: string | null
  kind: TargetKind
  comparator: Comparator | null
  /** in the printed unit; null for an open side */
  min: number | null
  max: number | null
  unit: string | null
  valueText: string
  year: number | null
  yearText: string | null
  /** month of the deadline where printed (2025年6月底前) */
  month: number | null
  perYear: boolean
  /** year that a change is measured from (比2020年下降10%) */
  baseline: number | null
  certainty: 'firm' | 'aim'
  theme: string | null
  /** the exact words; `source.slice(span.start, span.end)` */
  quote: string
  span: Span
  valueSpan: Span
  /** row counts from 0 inside its table, column is the header as printed */
  table: { row: number; column: string | null } | null
  /** paste-ready citation: 西宁市 宁政办〔2024〕24号 二、（三）9. */
  location: string
  /** the slots that the name is made of; null for a milestone */
  frame: NameFrame | null
  /** page of the file on which the value stands, counted from 1; absent where the format has no pages */
  page?: number
  /** the rules that made it a target and gave it its name and year, in the order in which they were asked */
  why: RuleId[]
  /** what is not sure about it, each code once; empty where it is sure */
  doubts: Doubt[]
  /** what a person has said of it; absent where nobody has */
  correction?: AppliedCorrection
}

export type ExclusionReason =
  | 'date'
  | 'period'
  | 'grade'
  | 'document-number'
  | 'age'
  | 'programme-name'
  | 'numbering'
  | 'existing-count'
  | 'definition'
  | 'achievement'
  | 'training-length'
  | 'session-number'
  | 'phone-number'
  | 'place-name'
  | 'person-list'
  | 'idiom'
  | 'by-hand'
  | 'ordinal'
  | 'code'
  | 'spent-money'
  | 'unreadable-table'
  | 'furniture'
  | 'not-a-commitment'

/** A number that is not a target, and why. */
export interface Exclusion {
  text: string
  span: Span
  reason: ExclusionReason
  /** the rule that left it out */
  why: RuleId
  /** `table` where the number stands in a table that could not be read: it may be a target; else empty */
  doubts: Doubt[]
}

// ---------------------------------------------------------------- vocabulary (SKOS)

/** What every term of the vocabulary has, in SKOS names. */
export interface Concept {
  id: string
  prefLabel: Labels
  altLabel: string[]
  /** short forms, misprints and OCR variants: matched, never shown */
  hiddenLabel: string[]
  /** what people look it up by and texts do not print (牙齿, hypertension): only `findTheme` and `findIndicator` read it */
  lookupLabel?: string[]
  definition: string
  source: string
}

export interface ThemeConcept extends Concept {
  broader: string | null
  /** sibling themes that answer for each other when a number is missing (DRG · DIP) */
  related: string[]
  /** cue → weight in a heading and in the body */
  cues: ThemeCue[]
  /** the document whose wording the cues are; absent where it is `source` */
  cueSource?: string
  /** words that contain a cue but mean something else; {@link Vocabulary.neutral} holds those of all themes */
  negativeLabel: string[]
  /** cues are words of any field (资金, 编制): they count only in a text about the vocabulary's field */
  generic?: boolean
  /** it counts in texts of any field; so do the themes that a user adds to a vocabulary with words of its field */
  free?: boolean
  /**
   * Finer than the themes that measures are filed under: its cues speak for the theme above, and a hit of that one names
   * it among its `topics`.
   */
  topic?: boolean
  /** words of other fields that are its own in a text about it: 垃圾 in one about environmental sanitation */
  shared?: string[]
}

export interface ThemeCue {
  label: string
  heading: number
  body: number
}

export type UnitFamily =
  | 'percent'
  | 'institution'
  | 'person'
  | 'bed'
  | 'density'
  | 'money'
  | 'time'
  | 'item'
  | 'visit'
  | 'ratio'
  | 'age'
  | 'other'

export interface IndicatorConcept extends Concept {
  theme: string
  /** so general a quantity (beds) that its targets go with the measure they stand in; `theme` where there is none */
  placed?: boolean
  /** its targets have no theme of their own (what an industry is worth): their measure's or none; `theme` is where rows of it stand */
  unthemed?: boolean
  /** words of the target that give it another theme than `theme`, first that fits: DIP without DRG */
  themeWhere?: { words: string[]; theme: string }[]
  unitFamily: UnitFamily
  better: 'higher' | 'lower' | null
  /** population or kind of institution; indicators of different scope are never merged */
  scope: string | null
  /** words all of which must be in the phrase, e.g. [['全人群'], ['签约'], ['覆盖率', '签约率']] */
  allOf: string[][]
  /** words none of which may be in the phrase */
  noneOf: string[]
  /** slots that a name may fill with anything: `who` where persons of any kind are counted together */
  open?: SlotName[]
  /**
   * A name holds its words and nothing else but the vocabulary's `fillers` and ages: any further word makes it another
   * population, area or measure (流动人口健康素养水平). Densities are so without being told.
   */
  closed?: boolean
  /** values of national documents, by year */
  national?: NationalValue[]
}

/** What a national document sets for an indicator. */
export interface NationalValue {
  year: number
  comparator: Comparator
  min: number | null
  max: number | null
  unit: string
  /** title and number of the document */
  document: string
  /** the words of the document that set it; of a table the line */
  quote?: string
}

export interface DepartmentConcept extends Concept {
  /** names without the level prefix (市、县、区、省…): 卫生健康委, 卫健局 … */
  patterns: string[]
  /** any name can stand in front (县红会医院), not only a level or a region */
  named?: boolean
  /** a government of the places below: it is in every list of bodies and tells nothing of a measure */
  local?: boolean
}

/** A word that holds a cue and means something else: where it stands, nothing inside it is a cue. */
export interface NeutralTerm {
  label: string
  /** what it means instead */
  note: string
  source: string
}

/**
 * How texts of a field call what and how much, beside the words that plans of all fields share. Whom they are about stands in
 * {@link Vocabulary.subjects}. Everything may be left out.
 */
export interface FieldLanguage {
  /** nouns that name a measured quantity at the end of its name, which then needs no 数 or 占比: 期望寿命, 优良天数 */
  measures?: string[]
  /** things one can go and see: a dated deed that ends in one is a milestone (病区, 教学楼) */
  works?: string[]
  /** payments that a plan sets: an amount behind one is a target (起付线, 学费) */
  fees?: string[]
  /** of whom so many are counted for a density: 每百名在校生 */
  counted?: string[]
  /** standing programmes whose kinds of service are numbered, which are no targets: 国家基本公共卫生服务12类项目 */
  programmes?: string[]
  /** what the name of a body ends in, so that a column of such names is one of bodies: 医共体, 教育集团 */
  bodyEnds?: string[]
  /** what stands behind a Chinese numeral in the name of a place, which is no value: 五十中心卫生院, 五四小学 */
  placeEnds?: string[]
  /**
   * wordings of names that say the same where names are compared: the first is read as the second, in this order, so that a word
   * stands before those it holds
   */
  folds?: [printed: string, read: string][]
  /** groups of words that exclude each other in names: 门诊 and 住院, 小学 and 初中 */
  contrasts?: string[][]
  /** the things that plans of the field treat one after another, of which names under a heading on one say nothing */
  topics?: FieldTopics
}

/** What parts of plans are about where the names of their quantities leave it out: 规范管理率 under （三）大骨节病防治. */
export interface FieldTopics {
  /** what the words for such things end in: 病, 教育, 流域 */
  ends: string[]
  /** what stands behind such an end in a word that names none: 病房, 病例 */
  notBefore?: string[]
  /** words for kinds of such things, of which a part on one says nothing: 传染病 */
  kinds?: string[]
}

/** Words that tell whether a text speaks of the vocabulary's field at all. */
export interface FieldWords {
  /** words of the field */
  own: string[]
  /** words of other fields: where they outnumber those of the field, the text is one of theirs */
  foreign: string[]
}

/** What themes do for one another. */
export interface ThemeRoles {
  /** what measures under 保障措施 are about unless they say otherwise */
  safeguards: string | null
  /** a title that names one of these says nothing of a single measure: reform as a whole, hospitals as a whole */
  wide: string[]
  /** whom money and posts are for: in a measure headed by one of `means` a lone word of these sets no action */
  recipients: string[]
  /** a bare name of one of `groups` counts in full in a sentence about one of `means`: money, posts or pay for that group */
  groups: string[]
  means: string[]
  /** means that a heading names for what the heading above is about: 落实待遇保障 under 乡村医生 */
  framed: string[]
  /** tools that any measure may use (money, posts, people): said once in passing they set no action */
  tools?: string[]
  /** themes that say at which level, not what for: 夯实基层网底 in a plan on 中医药 is about 中医药 */
  levels?: string[]
  /** a word in the target's own clause that makes a theme a narrower one: 蒙 in a clause about 中医药 */
  variants: { word: string; of: string; theme: string }[]
}

/**
 * The theme of a target goes with what is counted, not with the place it stands in. Rules are asked in order, the first
 * that fits wins.
 */
export interface TargetThemeRule {
  theme: string
  /** one of these must be in the name, the subject or the quote */
  words: string[]
  /** one of these must stand in the sentence around */
  near?: string[]
  /** none of these may be in the name, the subject or the quote */
  not?: string[]
  /** only for a number of things */
  count?: boolean
  /** the word must stand outside a list of three and more, or the measure must be of the theme and its clause hold a word */
  alone?: boolean
}

/** Populations and kinds of institution: a scope is a set of atoms, and scopes without a common one are never lined up. */
export interface ScopeTerm {
  words: string[]
  axis: 'population' | 'institution'
  /** empty for a word that holds another one of the list and names nobody (养老人才) */
  atoms: string[]
  /** it names everybody, which a name may as well leave out (常住人口) */
  whole?: boolean
  /** themes that are about nobody else: a name that is filed under one need not say whom it is about */
  themes?: string[]
  /** words of headings that are about nobody else (职业病 is of workers): a name under one need not say whom it is about */
  around?: string[]
}

/** What a word of an indicator's name fills. */
export type SlotName = 'who' | 'level' | 'grade' | 'measure' | 'per'

/** Words that fill a slot of an indicator's name with one meaning. */
export interface SlotTerm {
  slot: SlotName
  atom: string
  words: string[]
}

/** What a vocabulary is, for those who are handed its file. */
export interface VocabularyHead {
  /** last part of its address, e.g. `health` */
  id: string
  title: Labels
  version: string
  /** SPDX name or address of the licence */
  license: string
  source: string
}

/** The words of one field as one plain object. Everything but themes, indicators and departments may be left out. */
export interface Vocabulary {
  about?: VocabularyHead
  themes: ThemeConcept[]
  indicators: IndicatorConcept[]
  departments: DepartmentConcept[]
  neutral?: NeutralTerm[]
  field?: FieldWords
  roles?: ThemeRoles
  targetThemes?: TargetThemeRule[]
  /** populations and institutions */
  scopes?: ScopeTerm[]
  /** typed words of the names of indicators */
  slots?: SlotTerm[]
  /** words of names that say nothing about the quantity (居民, 拥有, 以上): any name may hold them */
  fillers?: string[]
  /** ends of nouns that name whom or what a target is about (在校生, 国控断面): the longest in its name is its `subject` */
  subjects?: string[]
  /** further words by which names are read; a vocabulary with neither these nor `subjects` is read with the built-in ones */
  language?: FieldLanguage
  /** words for institutions of any kind and level (公立, 二级, 机构): they make no other indicator by themselves */
  institutionWords?: string[]
  /** wordings that mean the same in names of indicators: the first is read as the second */
  synonyms?: [printed: string, read: string][]
  /** further wordings that mean the same where the targets of plans are lined up; they decide no indicator */
  paraphrases?: [printed: string, read: string][]
  /** words in an indicator's name that say less is better, for indicators that the catalogue does not know */
  lowerIsBetter?: string[]
  /** words that say more is better, where none says less is */
  higherIsBetter?: string[]
  /** proportions (1:2) whose second member is to grow, and those where it is to shrink */
  secondIsMore?: string[]
  secondIsFewer?: string[]
}

// ---------------------------------------------------------------- comparison

/** The head of a plan in a comparison. */
export interface PlanSummary {
  id: string
  label: string
  title: string | null
  docNumber: string | null
  region: Region | null
  issuedOn: string | null
  status: 'final' | 'draft'
  measures: number
  targets: number
  /** absent where the plan came as text */
  file?: PlanFile
}

export interface Comparison extends Partial<Provenance> {
  plans: PlanSummary[]
  /** one a theme that any plan touches, broader before narrower */
  themes: ThemeRow[]
  /** one an indicator, grouped by theme, in a stable order */
  rows: ComparisonRow[]
  /** which plan stands above which, and how many of its indicators are kept, raised, dropped …; absent where none does */
  upstream?: UpstreamLink[]
}

/** A plan of a comparison and the plan above it: the counts are of what the rows list. */
export interface UpstreamLink {
  planId: string
  upstreamId: string
  /** `basis`: the plan cites it, `given`: by the option */
  found: 'basis' | 'given'
  counts: Record<ChainStatus, number>
}

/** What a plan makes of one value of the plan above it, or that it adds one. */
export interface RowUpstream {
  planId: string
  upstreamId: string
  status: ChainStatus
  /** null for `dropped` and `no-number` */
  targetId: string | null
  /** null for `added` */
  upstreamTargetId: string | null
  /** the words that speak of it where the values cannot be lined up */
  place: ChainPlace | null
  reasons: VerdictReason[]
  text: Labels
}

export interface ThemeRow {
  theme: string
  label: Labels
  broader: string | null
  /** planId → measures and targets under the theme (not under its narrower themes) */
  cells: Record<string, { measures: MeasureRef[]; targets: number }>
}

export interface MeasureRef {
  id: string
  title: string
  quote: string
  span: Span
  location: string
}

export interface ComparisonRow {
  /**
   * one word for the row, its own in the comparison: the id of the indicator, else its folded wording; `#2` where two share
   * one, `~2` for a second value that one plan gives in one year and place, `@` and a plan for a name that says too little
   */
  key: string
  indicator: { id: string | null; label: string }
  theme: string | null
  match: 'catalogue' | 'similar'
  /** for `similar`: how alike the phrases are, 0–1 */
  score: number | null
  unitFamily: UnitFamily
  better: 'higher' | 'lower' | null
  /** planId → cell, one a plan; above 200 plans a `similar` row lists its stated cells only */
  cells: Record<string, Cell>
  verdicts: Verdict[]
  /** rows of other quantities of the same thing, kept apart; absent where there is none */
  near?: NearRow[]
  /** what the plans make of the values of the plans above them; absent where there are none */
  upstream?: RowUpstream[]
}

/** A row that speaks of the same thing and cannot be lined up: a change beside its level, a share beside a count. */
export interface NearRow {
  indicator: { id: string | null; label: string }
  /** why the two do not compare */
  reason: VerdictReason
}

export type Cell =
  | {
      status: 'stated'
      targets: Target[]
      /** id of the target that speaks for the cell */
      answer: string
      /** ids of targets that promise another value than the answer for the same year; absent where there is none */
      against?: string[]
    }
  /** the quote speaks of the thing and gives no number */
  | { status: 'no-number'; quote: string; span: Span; measureId: string; theme: string; location: string }
  | {
      /**
       * the plan states another quantity of the same thing, in another row ({@link ComparisonRow.near}), or this one in another
       * year or place than was asked for
       */
      status: 'elsewhere'
      targetId: string
      indicator: string
      /** as tables show it */
      value: Labels
      quote: string
      span: Span
      measureId: string | null
      location: string
    }
  | { status: 'absent' }

export type VerdictResult = 'stricter' | 'looser' | 'same' | 'not-comparable'
export type VerdictReason =
  | 'unit'
  | 'subject'
  | 'year'
  | 'comparator'
  | 'per-year'
  | 'baseline'
  | 'level'
  | 'size'
  | 'direction'
  | 'certainty'
  | 'value'
  | 'month'
  | 'frequency'
  | 'per'
  | 'wording'

/** How one plan's cell stands to another's. `reasons` explain not-comparable, and flag what differs beside the value. */
export interface Verdict {
  /** plan ids */
  a: string
  b: string
  /** target ids */
  targetA: string
  targetB: string
  /** a against b */
  result: VerdictResult
  reasons: VerdictReason[]
  text: Labels
}

export interface CompareOptions {
  /** only these themes and their narrower ones */
  themes?: string[]
  indicators?: string[]
  /** only targets of these years; also the year that a cell answers for */
  years?: number[]
  /** where a target stands; default both */
  place?: 'body' | 'table' | 'both'
  /** only rows that at least so many plans state; default 1 */
  minPlans?: number
  /** verdicts against this plan only, or against the median of the peers; default every pair */
  against?: string
  /**
   * the national, provincial or city plan that the others follow; it gets a column of its own where it is none of them. By
   * default the one among the plans that a plan cites (of up to 50 plans); null says nothing of plans above
   */
  upstream?: Plan | null
  vocabulary?: Vocabulary
}

// ---------------------------------------------------------------- diff

/** `merged`: two or more measures of A became one; `split`: one became two or more. */
export type MeasureChangeStatus = 'kept' | 'reworded' | 'moved' | 'merged' | 'split' | 'only-a' | 'only-b'

export interface WordChange {
  op: 'equal' | 'insert' | 'delete'
  text: string
}

export interface BodyChange {
  op: 'added' | 'removed' | 'role'
  name: string
  role: 'lead' | 'responsible'
}

export type TargetChangeStatus = 'same' | 'stricter' | 'looser' | 'firmness' | 'year' | 'changed' | 'only-a' | 'only-b'

export interface TargetChange {
  status: TargetChangeStatus
  a: Target | null
  b: Target | null
  reasons: VerdictReason[]
  text: Labels
}

export interface MeasureChange {
  status: MeasureChangeStatus
  /** a moved measure can be reworded too */
  reworded: boolean
  similarity: number
  a: MeasureRef | null
  b: MeasureRef | null
  /** `merged`: the further measures of A, `split`: the further ones of B; absent for the other statuses */
  others?: MeasureRef[]
  words: WordChange[]
  bodies: BodyChange[]
  targets: TargetChange[]
}

export interface PlanDiff extends Partial<Provenance> {
  a: PlanSummary
  b: PlanSummary
  measures: MeasureChange[]
  /** text outside measures (opening, 总体要求), cut at headings; `id` of a side is its section's */
  sections?: MeasureChange[]
  /** targets that belong to no measure */
  targets: TargetChange[]
}

// ---------------------------------------------------------------- corrections by hand

/**
 * Where a correction belongs in the text, after the selectors of the W3C Web Annotation Data Model: the words with what
 * stands around them, and the offsets they had.
 */
export interface QuoteAnchor extends Span {
  exact: string
  prefix: string
  suffix: string
}

/** What a person can say of a target. */
export type TargetFields = Partial<
  Pick<
    Target,
    | 'indicator'
    | 'indicatorId'
    | 'comparator'
    | 'min'
    | 'max'
    | 'unit'
    | 'valueText'
    | 'year'
    | 'perYear'
    | 'kind'
    | 'certainty'
    | 'theme'
  >
>

/** Right as read, no target, a target with other facts, or one that was missed. */
export type CorrectionChange =
  | { kind: 'confirm' }
  | { kind: 'not-target' }
  | { kind: 'edit'; fields: TargetFields }
  | { kind: 'add'; fields: TargetFields & { indicator: string } }

/** One thing that a person has said of one value of a plan. */
export interface Correction {
  id: string
  /** SHA-256 of the text that it was said of (`plan.source` in UTF-8), hexadecimal */
  plan: string
  /** the words of the value (`Target.valueSpan`) */
  anchor: QuoteAnchor
  /** name as it was read, which tells apart targets that share one value; null for a missed one */
  indicator: string | null
  change: CorrectionChange
  who: string
  /** ISO 8601 */
  when: string
  note?: string
}

/** Corrections as they are kept in a file. */
export interface Corrections extends Partial<Provenance> {
  corrections: Correction[]
}

/** A correction as the target carries it. */
export interface AppliedCorrection {
  id: string
  kind: 'confirm' | 'edit' | 'add'
  who: string
  when: string
  /** what had been read before, of the fields that were changed */
  was: TargetFields
}

// ---------------------------------------------------------------- chain

/**
 * What a plan makes of a value that the plan above it sets. `raised`, `lowered`: asks more or less; `advanced`,
 * `postponed`: the same by another year; `firmer`, `softened`: 力争 went or came; `no-number`: the thing is spoken of, its
 * value is not; `dropped`: nothing in the plan speaks of it; `added`: only this plan sets it; `not-comparable`: the two
 * cannot be held against each other, and the reasons say why.
 */
export type ChainStatus =
  | 'raised'
  | 'kept'
  | 'lowered'
  | 'advanced'
  | 'postponed'
  | 'firmer'
  | 'softened'
  | 'no-number'
  | 'dropped'
  | 'added'
  | 'not-comparable'

/** A stretch of a plan with the section it stands in. */
export interface ChainPlace {
  quote: string
  span: Span
  location: string | null
}

/** One indicator of a plan or of the plan above it. */
export interface ChainIndicator {
  status: ChainStatus
  indicator: { id: string | null; label: string }
  theme: string | null
  /** what the plan above sets; null for `added` */
  upstream: Target | null
  /** what this plan sets; null for `dropped` and `no-number` */
  own: Target | null
  /** `no-number`, or a sentence with a number that could not be lined up: the words that speak of it */
  place: ChainPlace | null
  /** why the two are not comparable, or what differs beside the status */
  reasons: VerdictReason[]
  text: Labels
}

/** `verbatim`: word for word, `changed`: taken over in other words, `none`: not taken over. */
export type ChainSentenceStatus = 'verbatim' | 'changed' | 'none'

/** One sentence of the plan above, and the sentence that takes it over. */
export interface ChainSentence {
  status: ChainSentenceStatus
  upstream: ChainPlace
  own: ChainPlace | null
  /** 0–1, by the pairs of characters that the two share */
  similarity: number
  /** `changed`: from the plan above to this one, word by word; empty otherwise */
  words: WordChange[]
}

/** A plan held against the plan above it. */
export interface ChainLink {
  upstream: PlanSummary
  plan: PlanSummary
  /** how the plan above was found: the plan cites it, or it stands before it in the list */
  found: 'basis' | 'order'
  indicators: ChainIndicator[]
  /** how many indicators have each status */
  counts: Record<ChainStatus, number>
  sentences: ChainSentence[]
  /** how many sentences of the plan above were taken over how, and how many of this plan come of none of them */
  sentenceCounts: Record<ChainSentenceStatus | 'own', number>
  /** sentences of this plan that come of none of the plan above */
  ownSentences: ChainPlace[]
}

/** Plans from the nation down, each held against the one above it. */
export interface PlanChain {
  plans: PlanSummary[]
  /** one a plan that has a plan above it among the plans, in their order */
  links: ChainLink[]
}

// ---------------------------------------------------------------- review and audit

/**
 * How far a finding is to be trusted: `certain` stands in the draft itself, `likely` comes of its peers, `hint` may be on
 * purpose; `doubt` is no fault of the draft but what reading it was not sure of.
 */
export type FindingTier = 'certain' | 'likely' | 'hint' | 'doubt'

export interface Finding {
  ruleId: string
  tier: FindingTier
  severity: Severity
  /** 0–100, highest first inside a tier */
  importance: number
  title: Labels
  /** why it is a finding */
  reason: Labels
  /** what to do about it */
  advice: Labels
  /** place in the draft, null where something is missing */
  quote: string | null
  span: Span | null
  location: string | null
  theme: string | null
  indicatorId: string | null
  /** what peers say, each with its citation: the value as Chinese tables print it, and in both languages */
  peers: { planId: string; label: string; quote: string; value: string; values?: Labels; location: string }[]
}

export interface Review extends Partial<Provenance> {
  draft: PlanSummary
  peers: PlanSummary[]
  upstream: PlanSummary | null
  findings: Finding[]
}

export interface Audit extends Partial<Provenance> {
  plan: PlanSummary
  /** everything handed out with a span equals the source */
  spans: { checked: number; wrong: { what: string; span: Span; quote: string }[] }
  /** values that read the same from their own quote alone */
  values: { checked: number; same: number; differing: { targetId: string; quote: string }[] }
  /** numerals that neither a target nor an exclusion claims */
  numerals: { found: number; unclaimed: { text: string; span: Span }[] }
  /** non-blank characters inside leaves, in percent (should be 100) */
  coverage: { characters: number; inLeaves: number; twice: number }
  messages: Record<string, number>
  /** targets that are not sure, with what is not */
  doubtful: { targetId: string; indicator: string; quote: string; span: Span; doubts: Doubt[]; location: string }[]
  /** numbers that were left out and may be targets: those of tables that could not be read */
  unread: { text: string; span: Span; doubts: Doubt[] }[]
}
