import type { TableFiles } from '../table-files.js'

/**
 * A page for Observable Framework (and, cell by cell, for Observable notebooks): it loads the tables and plots what the
 * plans promise for one indicator.
 *
 * @param files where the rows of each table stand
 */
export function observablePage(files: readonly TableFiles[]): string {
  const csvOf = (table: string): string[] =>
    files.find((entry) => entry.table === table)?.csv.map(({ path }) => path) ?? []
  const load = (table: string): string => {
    const parts = csvOf(table).map((path) => `FileAttachment("../${path}").csv()`)
    return `const ${table} = (await Promise.all([${parts.join(', ')}])).flat()`
  }
  return `---
title: 对照 Commitments of health plans
---

# 对照 Commitments of health plans

\`\`\`js
${load('plans')}
${load('targets')}
// an empty cell is missing, never 0
const number = (text) => (text === "" || text === undefined ? null : Number(text))
const labels = new Map(plans.map(({planId, plan}) => [planId, plan]))
const stated = targets.map((target) => ({
  ...target,
  plan: labels.get(target.planId),
  valueNorm: number(target.valueNorm),
  year: number(target.year)
})).filter(({indicatorId, valueNorm}) => indicatorId !== "" && valueNorm !== null)
const counts = d3.rollups(stated, (rows) => new Set(rows.map(({planId}) => planId)).size, ({indicatorId}) => indicatorId)
counts.sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]))
\`\`\`

\`\`\`js
const indicator = view(Inputs.select(counts.map(([id]) => id), {label: "指标 Indicator"}))
\`\`\`

\`\`\`js
const chosen = stated.filter(({indicatorId}) => indicatorId === indicator)
display(Plot.plot({
  marginLeft: 120,
  x: {grid: true, label: chosen[0]?.unitNorm},
  y: {label: null},
  marks: [Plot.dot(chosen, {x: "valueNorm", y: "plan", stroke: "year", title: "quote", sort: {y: "x"}})]
}))
display(Inputs.table(chosen, {columns: ["plan", "value", "year", "quote", "location"]}))
\`\`\`
`
}
