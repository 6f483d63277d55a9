export type * from './model.js'
export { parsePlan } from './parse-plan.js'
export { readPlan, type FileBytes } from './read-plan.js'
export { isUnreadable, type UnreadableError, type UnreadableReason } from './source/is-unreadable.js'
export { readArchive, type ArchiveFile } from './read-archive.js'
export { applyCorrections } from './corrections/apply-corrections.js'
export { correctTarget, type CorrectedBy } from './corrections/correct-target.js'
export { auditPlan, type AuditOptions } from './compare/audit-plan.js'
export { chainPlans, type ChainOptions } from './compare/chain/chain-plans.js'
export { comparePlans } from './compare/compare-plans.js'
export { diffPlans, type DiffOptions } from './compare/diff-plans.js'
export {
  responsibilityMatrix,
  type ResponsibilityCell,
  type ResponsibilityRow,
  type ResponsibleBody,
} from './compare/responsibility-matrix.js'
export { reviewDraft, type ReviewOptions } from './compare/review-draft.js'
export {
  createVocabulary,
  type TermInput,
  type VocabularyOptions,
  type VocabularyTerms,
} from './vocabulary/create-vocabulary.js'
export { readVocabulary } from './vocabulary/read-vocabulary.js'
export { defaultVocabulary } from './health/vocabulary.js'
export { findIndicator, findTheme, type ConceptHit, type FindOptions } from './search/find-concept.js'
export { search, type SearchHit, type SearchOptions } from './search/search-plans.js'
export { similarMeasures, type SimilarMeasure, type SimilarOptions } from './search/similar-measures.js'
export { citeTarget, type CitablePlan } from './output/cite-target.js'
export { formatValue } from './compare/format-value.js'
export { columnLabel, columnLabels } from './output/labels.js'
export { referenceOf, type ReferenceOptions } from './output/reference-of.js'
export type { Paint, Style } from './output/terminal/paint.js'
export { renderTable, type TableCell, type TableOptions, type TableText } from './output/terminal/render-table.js'
export type { TerminalOptions } from './output/terminal/render-outline.js'
export { toSkos } from './output/skos.js'
export { annotateDocx, type AnnotateOptions } from './output/word/annotate-docx.js'
export { toChangesDocx, type ChangesOptions } from './output/word/to-changes-docx.js'
export { toComparisonDocx } from './output/word/to-comparison-docx.js'
export { toFindingsDocx } from './output/word/to-findings-docx.js'
export { toDataset, type DatasetOptions } from './output/dataset/to-dataset.js'
export type { DatasetFile } from './output/dataset/table-files.js'
export type { RegionJoin } from './output/dataset/join-regions.js'
export {
  toAnnotation,
  type Annotation,
  type AnnotationAgent,
  type AnnotationOptions,
  type TextualBody,
} from './output/to-annotation.js'
export { toBibtex } from './output/to-bibtex.js'
export { toCslJson, type CslItem } from './output/to-csl-json.js'
export { toRis } from './output/to-ris.js'
export type { BibliographyOptions, CitedPlan } from './output/citation/bibliography-entries.js'
export { toCsv, type CsvOptions } from './output/to-csv.js'
export { toReport, type ReportInput } from './output/report/to-report.js'
export { toHtml } from './output/to-html.js'
export { toMarkdown, type MarkdownOptions } from './output/to-markdown.js'
export { toNdjson } from './output/to-ndjson.js'
export { toObservablePlot, type ObservablePlotOptions, type PlotLibrary } from './output/to-observable-plot.js'
export { toParquet } from './output/to-parquet.js'
export {
  toRows,
  type AuditRow,
  type BodyRow,
  type CellRow,
  type ChainCountRow,
  type ChainRow,
  type ChainSentenceRow,
  type ChangeRow,
  type ExclusionRow,
  type FindingRow,
  type MeasureRow,
  type HitRow,
  type MessageRow,
  type PlanRow,
  type RowOptions,
  type RowsOf,
  type SectionRow,
  type Tabular,
  type TargetRow,
  type ThemeCellRow,
  type VerdictRow,
} from './output/to-rows.js'
export type { Row, RowValue } from './output/rows/row.js'
export { toTerminal } from './output/to-terminal.js'
export { toSvg, type PictureKind, type PictureOptions } from './output/to-svg.js'
export type { PlotOrder } from './output/plot/plan-order.js'
export { toVegaLite, type PlotKind, type PlotOptions, type VegaLiteSpec } from './output/to-vega-lite.js'
export { toXlsx, type Workbook } from './output/to-xlsx.js'
export { withDisplay, type MimeBundle } from './output/with-display.js'
export {
  agreement,
  type Agreement,
  type CodeAgreement,
  type Disagreement,
  type VariableAgreement,
} from './coding/agreement.js'
export type { BootstrapOptions, Estimate } from './coding/reliability/bootstrap-intervals.js'
export type { CodedUnit, CodeValue, Coding, CodingCode, CodingVariable, MeasurementLevel } from './coding/coding.js'
export { codingOfCorrections, type CorrectionCodings } from './coding/coding-of-corrections.js'
export { codingVariables, type CodingUnits } from './coding/coding-variables.js'
export { readCodingSheet, type CodingFile } from './coding/read-coding-sheet.js'
export { sampleSize, type WishedInterval } from './coding/sample-size.js'
export { toCodingSheet, type CodingSheet, type CodingSheetOptions } from './coding/to-coding-sheet.js'
export { familyDoctorSheet } from './pmc/family-doctor-sheet.js'
export type {
  PmcAnswer,
  PmcDimension,
  PmcGrade,
  PmcRule,
  PmcScore,
  PmcSheet,
  PmcValue,
  PmcVariable,
} from './pmc/pmc.js'
export { pmcIndex, type PmcIndex } from './pmc/pmc-index.js'
export { pmcSurface, pmcSurfaceSpec, type SurfaceOptions } from './pmc/pmc-surface.js'
export { readPmcSheet } from './pmc/read-pmc-sheet.js'
export { scorePmc, type PmcOptions } from './pmc/score-pmc.js'
