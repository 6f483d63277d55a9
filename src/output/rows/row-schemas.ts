/** What a column of tidy rows holds: texts and codes, numbers, whole numbers of 32 bits, true or false. */
export type ColumnType = 'text' | 'number' | 'whole' | 'flag'

/** Kinds of tidy rows: what one row stands for. */
export type RowKind =
  | 'targets'
  | 'sections'
  | 'measures'
  | 'bodies'
  | 'hits'
  | 'plans'
  | 'messages'
  | 'exclusions'
  | 'cells'
  | 'verdicts'
  | 'themes'
  | 'findings'
  | 'changes'
  | 'audit'
  | 'links'
  | 'sentences'
  | 'counts'

/** The columns that hold no text; one key has one type in every kind of row. */
export const columnTypes: Readonly<Record<string, ColumnType>> = {
  ...keys(
    'whole',
    'year month page baseline depth position start end importance sections measures targets exclusions messages count',
  ),
  ...keys('number', 'min max valueNorm score similarity'),
  ...keys('flag', 'perYear inTable table inherited primary bare'),
}

function keys(type: ColumnType, names: string): Record<string, ColumnType> {
  return Object.fromEntries(names.split(' ').map((name) => [name, type]))
}

/** Where a row about a plan comes from: its first columns. */
const ORIGIN = 'planId plan regionCode level province city county docNumber path sha256'

/** The columns of each kind of tidy row in their order, so that a table without a row has its heads too. */
export const rowColumns: Readonly<Record<RowKind, readonly string[]>> = {
  targets: list(
    `${ORIGIN} targetId measureId theme indicator indicatorId subject value kind key comparator min max unit valueNorm unitNorm better year month perYear baseline certainty valueText yearText inTable doubts corrected why quote start end location page citation`,
  ),
  sections: list(`${ORIGIN} sectionId parentId marker title depth start end`),
  measures: list(
    `${ORIGIN} measureId sectionId section marker title theme themes lead responsible offices deadline table targets text start end location citation`,
  ),
  bodies: list(`${ORIGIN} measureId position title theme role body bodyId inherited start end location`),
  hits: list(`${ORIGIN} measureId theme primary score topics cues location`),
  plans: list(
    `${ORIGIN} title planTitle issuer issuedOn publishedOn status basis sections measures targets exclusions messages reference`,
  ),
  messages: list(`${ORIGIN} severity ruleId message actual expected quote start end location`),
  exclusions: list(`${ORIGIN} position quote reasonCode reason doubts start end`),
  cells: list(
    'rowKey theme indicator indicatorId match score unitFamily better planId plan docNumber path sha256 status value targets targetId measureId contradictedBy key comparator min max unit valueNorm unitNorm year perYear certainty doubts corrected quote start end location upstreamId upstreamStatus upstreamReason',
  ),
  verdicts: list(
    'theme indicator indicatorId planId plan againstId against targetId againstTargetId verdict reasons reason',
  ),
  themes: list('theme title broader planId plan measures targets'),
  findings: list(
    'planId plan tier severity importance ruleId finding reason advice theme indicatorId quote start end location peers',
  ),
  changes: list(
    'change similarity measureA locationA measureB locationB bodies targetChange indicator indicatorId valueA valueB quoteA quoteB reasons reason',
  ),
  audit: list('planId plan check quote start end'),
  links: list(
    'upstreamId upstream planId plan statusCode status theme indicator indicatorId upstreamValue value upstreamTargetId targetId reasons reason upstreamQuote upstreamLocation quote start end location',
  ),
  sentences: list(
    'upstreamId upstream planId plan statusCode similarity upstreamQuote upstreamLocation quote start end location',
  ),
  counts: list('upstreamId upstream planId plan of statusCode status count'),
}

function list(names: string): readonly string[] {
  return names.split(' ')
}

/** The columns of each kind that a person reads in a table; data formats have all. */
export const shownColumns: Readonly<Record<RowKind, readonly string[]>> = {
  targets: list('plan theme indicator value doubts quote location'),
  sections: list('plan marker title depth'),
  measures: list('plan marker title theme lead responsible deadline location'),
  bodies: list('plan title role body location'),
  hits: list('plan theme score cues location'),
  plans: list('plan planTitle docNumber issuer issuedOn status measures targets'),
  messages: list('plan severity ruleId message location quote'),
  exclusions: list('plan quote reason'),
  cells: list('theme indicator plan value location'),
  verdicts: list('theme indicator plan against verdict reason'),
  themes: list('theme title plan measures targets'),
  findings: list('severity finding location reason advice peers'),
  changes: list('change measureA measureB bodies indicator valueA valueB reason'),
  audit: list('plan check quote start end'),
  links: list('upstream plan status indicator upstreamValue value reason location'),
  sentences: list('upstream plan statusCode upstreamQuote quote location'),
  counts: list('upstream plan status count'),
}

/**
 * The schema of a kind of tidy row, for writers that type their columns.
 *
 * @param kind what one row stands for
 */
export function rowSchema(kind: RowKind): Record<string, ColumnType> {
  return Object.fromEntries(rowColumns[kind].map((key) => [key, columnTypes[key] ?? 'text']))
}
