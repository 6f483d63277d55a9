import type { DatasetTable } from '../dataset-tables.js'
import type { TableFiles } from '../table-files.js'
import { bestPattern } from './script-paths.js'

/**
 * SQL for DuckDB: a view for each table, and views that line the targets up as `comparePlans` does: `answers` has for each
 * indicator and plan the target that answers, `indicators` what its plans promise in all, `beside_median` how each answer
 * stands to the middle of the others.
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
  return `-- Views of this data set for DuckDB. Run it in the folder of the data set: duckdb -init scripts/duckdb.sql
-- A cell without a value is NULL, never 0.

${views.join('\n')}

${comparisonViews}`
}

const SQL_TYPES = { text: 'VARCHAR', number: 'DOUBLE', whole: 'INTEGER', flag: 'BOOLEAN' } as const

function readCsv(path: string, table: DatasetTable | undefined): string {
  const types = (table?.fields ?? []).map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`)
  return `read_csv('${path}', header = true, quote = '"', escape = '"', delim = ',', columns = {${types.join(', ')}})`
}

/** The comparison in SQL; \`docs/many-plans.md\` shows it and a test holds it against \`comparePlans\`. */
export const comparisonViews = `-- One row an indicator in a plan: the target that answers, as comparePlans chooses it. The latest year, a number over a
-- milestone, the text over its table, a firm promise over an aim, and the first in the plan.
CREATE OR REPLACE VIEW answers AS
SELECT * EXCLUDE (place) FROM (
  SELECT *, row_number() OVER (
    PARTITION BY planId, key, CASE WHEN indicatorId IS NULL THEN concat_ws('|', unitNorm, kind = 'change', perYear) END
    ORDER BY coalesce("year", -1) DESC, kind <> 'milestone' DESC, NOT inTable DESC, certainty = 'firm' DESC, "start",
      TRY_CAST(substr(targetId, 2) AS INTEGER)
  ) AS place,
  count(*) OVER (
    PARTITION BY planId, key, CASE WHEN indicatorId IS NULL THEN concat_ws('|', unitNorm, kind = 'change', perYear) END
  ) AS stated
  FROM targets
) WHERE place = 1;

-- One row an indicator: how many plans promise it, and how far apart they are.
CREATE OR REPLACE VIEW indicators AS
SELECT key, any_value(indicatorId) AS indicatorId, mode(indicator) AS indicator, unitNorm,
       count(*)::INTEGER AS plans, min(valueNorm) AS least, median(valueNorm) AS middle, max(valueNorm) AS most
FROM answers
GROUP BY key, unitNorm;

-- One row an answer beside the middle of all answers of its indicator and unit; better tells which side is stricter.
CREATE OR REPLACE VIEW beside_median AS
SELECT a.planId, a.targetId, a.key, a.indicator, a.valueNorm, a.unitNorm, i.middle, i.plans, a.better,
       CASE WHEN a.valueNorm = i.middle THEN 'same'
            WHEN a.better IS NULL THEN NULL
            WHEN (a.valueNorm > i.middle) = (a.better = 'higher') THEN 'stricter' ELSE 'looser' END AS beside,
       a.quote, a.location
FROM answers a JOIN indicators i ON i.key = a.key AND i.unitNorm IS NOT DISTINCT FROM a.unitNorm
WHERE a.valueNorm IS NOT NULL AND i.plans > 1;
`
