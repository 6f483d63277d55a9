import type { DatasetTable } from '../dataset-tables.js'
import { WHOLE_COUNT } from '../../../words/filled-words.js'
import type { TableFiles } from '../table-files.js'
import { bestPattern } from './script-paths.js'

/**
 * SQL for DuckDB: a view for each table, and views that line the targets up as `comparePlans` does: `lined_up` has the row of
 * each target, `answers` for each row and plan the target that answers, `indicators` what the plans of a row promise in all,
 * `beside_median` how each answer stands to the middle of all.
 *
 * @param tables the tables as they are described
 * @param files where the rows of each stand
 */
export function duckdbScript(tables: readonly DatasetTable[], files: readonly TableFiles[]): string {
  const views = files.map((entry) => {
    const table = tables.find(({ name }) => name === entry.table)
    const path = bestPattern(entry)
    const read = entry.parquet.length > 0 ? `read_parquet('${path}')` : readCsv(path, table)
    return `CREATE OR REPLACE VIEW ${entry.table} AS SELECT * FROM ${read};`
  })
  const known = new Set<string>(files.map(({ table }) => table))
  return `-- Views of this data set for DuckDB. Run it in the folder of the data set: duckdb -init scripts/duckdb.sql
-- A cell without a value is NULL, never 0.

${views.join('\n')}

${comparisonViews}${known.has('comparisons') ? '' : partsView}`
}

const SQL_TYPES = { text: 'VARCHAR', number: 'DOUBLE', whole: 'INTEGER', flag: 'BOOLEAN' } as const

function readCsv(path: string, table: DatasetTable | undefined): string {
  const types = (table?.fields ?? []).map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`)
  return `read_csv('${path}', header = true, quote = '"', escape = '"', delim = ',', columns = {${types.join(', ')}})`
}

/** A data set in parts has no table of the comparison. */
const partsView = `
-- The comparison: what plans state. A table of it, with what plans say without a number, needs all plans at once.
CREATE OR REPLACE VIEW comparisons AS SELECT * EXCLUDE (kind, targetBetter) FROM answers;
`

/** A place before all others for a value that counts all, as in the rows of a comparison. */
const WHOLE_FIRST = `CASE WHEN regexp_matches(t.indicator, '${WHOLE_COUNT.source}') THEN 1000000000 ELSE 0 END`

/** The comparison in SQL; `docs/many-plans.md` shows it and a test holds it against `comparePlans`. */
export const comparisonViews = `-- Each target with the row it stands in. Outside the catalogue one plan does not promise two values for one thing in one
-- year and place, so a second value stands in a row of its own; what counts all (总数) is the first.
CREATE OR REPLACE VIEW lined_up AS
SELECT *, concat(quantityKey, CASE WHEN bare THEN '@' || planId END, CASE WHEN turn > 1 THEN '~' || turn END) AS rowKey
FROM (
  SELECT *, CASE WHEN rowIndicatorId IS NULL THEN dense_rank() OVER (
    PARTITION BY planId, quantityKey, "year", inTable ORDER BY firstPosition
  ) ELSE 1 END AS turn
  FROM (
    SELECT t.*, w.quantityKey, w.quantity, w.indicatorId AS rowIndicatorId, w.theme AS rowTheme, w.match, w.score,
           w.unitFamily, w.better AS rowBetter, w.bare, min(t.position - ${WHOLE_FIRST}) OVER (
      PARTITION BY t.planId, w.quantityKey, t."year", t.inTable, t.comparator, t."min", t."max", t.unit
    ) AS firstPosition
    FROM targets t JOIN wordings w ON w.wordingKey = t.wordingKey
  )
);

-- One row a row of the comparison in a plan: the target that answers, as comparePlans chooses it. The latest year, a number
-- over a milestone, the text over its table, a firm promise over an aim, and the first in the plan.
CREATE OR REPLACE VIEW answers AS
WITH ordered AS (
  SELECT *, row_number() OVER (
    PARTITION BY planId, rowKey
    ORDER BY coalesce("year", -1) DESC, kind <> 'milestone' DESC, NOT inTable DESC, certainty = 'firm' DESC, "start", position
  ) AS place, count(*) OVER (PARTITION BY planId, rowKey) AS stated
  FROM lined_up
), worded AS (
  SELECT rowKey, indicator, count(*) AS times FROM lined_up WHERE rowKey <> quantityKey GROUP BY rowKey, indicator
), labels AS (
  SELECT rowKey, first(indicator ORDER BY times DESC, length(indicator), indicator) AS label FROM worded GROUP BY rowKey
)
SELECT rowKey, rowTheme AS theme, coalesce(label, quantity) AS indicator, rowIndicatorId AS indicatorId, match, score,
       unitFamily, rowBetter AS better, planId, plan, 'stated' AS status, stated::INTEGER AS targets, targetId, measureId, value,
       comparator, "min", "max", unit, valueNorm, unitNorm, "year", perYear, certainty, doubts, corrected, kind,
       better AS targetBetter, quote, "start", "end", location
FROM ordered LEFT JOIN labels USING (rowKey)
WHERE place = 1;

-- One row a row of the comparison and unit: how many plans promise it, and how far apart they are.
CREATE OR REPLACE VIEW indicators AS
SELECT rowKey, any_value(indicatorId) AS indicatorId, any_value(indicator) AS indicator, unitNorm,
       count(*)::INTEGER AS plans, min(valueNorm) AS least, median(valueNorm) AS middle, max(valueNorm) AS most
FROM answers
GROUP BY rowKey, unitNorm;

-- One row an answer beside the middle of all answers of its row and unit; better tells which side is stricter. It holds
-- numbers against a number and knows none of the rules of verdicts (other subjects, levels, bounds, years).
CREATE OR REPLACE VIEW beside_median AS
SELECT a.planId, a.targetId, a.rowKey, a.indicator, a.valueNorm, a.unitNorm, i.middle, i.plans,
       coalesce(a.better, a.targetBetter) AS better,
       CASE WHEN a.valueNorm = i.middle THEN 'same'
            WHEN coalesce(a.better, a.targetBetter) IS NULL THEN NULL
            WHEN (a.valueNorm > i.middle) = (coalesce(a.better, a.targetBetter) = 'higher') THEN 'stricter'
            ELSE 'looser' END AS beside,
       a.quote, a.location
FROM answers a JOIN indicators i ON i.rowKey = a.rowKey AND i.unitNorm IS NOT DISTINCT FROM a.unitNorm
WHERE a.valueNorm IS NOT NULL AND i.plans > 1;
`
