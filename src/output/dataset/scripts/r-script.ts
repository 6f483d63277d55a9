import type { DatasetField, DatasetTable } from '../dataset-tables.js'
import type { TableFiles } from '../table-files.js'
import { csvPattern } from './script-paths.js'

const TYPES = { text: 'character', number: 'numeric', whole: 'integer', flag: 'logical' } as const

/**
 * A script that reads every table into R with its types and labels: labels of variables and of codes, as \`haven\` has them
 * where it is installed.
 *
 * @param tables the tables as they are described
 * @param files where the rows of each stand
 */
export function rScript(tables: readonly DatasetTable[], files: readonly TableFiles[]): string {
  const paths = new Map(files.map((entry) => [entry.table, csvPattern(entry)]))
  const present = tables.filter(({ name }) => paths.has(name))
  const lists = new Map(
    present.flatMap(({ fields }) => fields.flatMap(({ codes }) => (codes === undefined ? [] : [[codes.name, codes]]))),
  )
  const codes = [...lists.values()].map(
    ({ name, entries }) =>
      `codes$${name} <- c(\n${entries.map(({ code, zh, en }) => `  ${quote(`${zh} ${en}`)} = ${quote(code)}`).join(',\n')}\n)`,
  )
  const reads = present.map(({ name, fields }) => {
    const types = fields.map((field) => `  ${quote(field.name)} = ${quote(TYPES[field.type])}`).join(',\n')
    return [
      `${name} <- read_table(${quote(paths.get(name) ?? '')}, c(\n${types}\n))`,
      ...fields.map((field) => labelLine(name, field)),
    ].join('\n')
  })
  return `# The tables of this data set as data frames with labels. Run it from the folder of the data set:
#   source("scripts/read.R", encoding = "UTF-8")
# Labels of codes are those of haven where it is installed (install.packages("haven")); else they are attributes.

has_haven <- requireNamespace("haven", quietly = TRUE)

# An empty cell is missing, never 0.
read_table <- function(pattern, types) {
  parts <- lapply(sort(Sys.glob(pattern)), function(path) {
    utils::read.csv(path, colClasses = types, na.strings = "", encoding = "UTF-8", check.names = FALSE)
  })
  do.call(rbind, parts)
}

label_column <- function(values, label, codes = NULL) {
  if (!is.null(codes) && has_haven) return(haven::labelled(values, labels = codes, label = label))
  attr(values, "label") <- label
  if (!is.null(codes)) attr(values, "labels") <- codes
  values
}

codes <- list()
${codes.join('\n')}

${reads.join('\n\n')}
`
}

function labelLine(table: string, { name, head, codes, list }: DatasetField): string {
  const column = `${table}[[${quote(name)}]]`
  const labels = codes === undefined || list ? '' : `, codes$${codes.name}`
  return `${column} <- label_column(${column}, ${quote(`${head.zh} ${head.en}`)}${labels})`
}

function quote(text: string): string {
  return JSON.stringify(text)
}
