import type { DatasetTable } from '../dataset-tables.js'
import type { TableFiles } from '../table-files.js'
import { csvPattern } from './script-paths.js'

const TYPES = { text: 'string', number: 'Float64', whole: 'Int64', flag: 'boolean' } as const

/**
 * A script that reads every table into pandas with its types, and gives the meaning of each column and code.
 *
 * @param tables the tables as they are described
 * @param files where the rows of each stand
 */
export function pandasScript(tables: readonly DatasetTable[], files: readonly TableFiles[]): string {
  const paths = new Map(files.map((entry) => [entry.table, csvPattern(entry)]))
  const present = tables.filter(({ name }) => paths.has(name))
  const types = present.map(({ name, fields }) => [
    name,
    Object.fromEntries(fields.map((field) => [field.name, TYPES[field.type]])),
  ])
  const labels = present.map(({ name, fields }) => [
    name,
    Object.fromEntries(fields.map(({ name: key, head }) => [key, [head.zh, head.en]])),
  ])
  const codes = present.map(({ name, fields }) => [
    name,
    Object.fromEntries(
      fields.flatMap(({ name: key, codes: list }) =>
        list === undefined ? [] : [[key, Object.fromEntries(list.entries.map(({ code, zh, en }) => [code, [zh, en]]))]],
      ),
    ),
  ])
  return `"""The tables of this data set as pandas frames. Needs pandas alone.

    from read_pandas import tables, labelled
    targets = tables["targets"].merge(tables["plans"][["planId", "regionCode"]], on="planId")
"""
from pathlib import Path

import pandas as pd

FOLDER = Path(__file__).resolve().parent.parent

FILES = ${python(Object.fromEntries(paths))}
TYPES = ${python(Object.fromEntries(types))}
# column: head in Chinese and English
HEADS = ${python(Object.fromEntries(labels))}
# column: code: meaning in Chinese and English
CODES = ${python(Object.fromEntries(codes))}


def read(name):
    """One table; an empty cell is missing, never 0."""
    parts = [
        pd.read_csv(path, dtype=TYPES[name], keep_default_na=False, na_values=[""], encoding="utf-8")
        for path in sorted(FOLDER.glob(FILES[name]))
    ]
    return pd.concat(parts, ignore_index=True)


def labelled(frame, name, lang="en"):
    """A copy of a table with meanings for codes and heads for columns."""
    at = 0 if lang == "zh" else 1
    shown = frame.copy()
    for column, codes in CODES[name].items():
        if column in shown:
            shown[column] = shown[column].map(lambda code: codes.get(code, ["" if pd.isna(code) else code] * 2)[at])
    return shown.rename(columns={column: heads[at] for column, heads in HEADS[name].items()})


tables = {name: read(name) for name in FILES}

if __name__ == "__main__":
    for name, frame in tables.items():
        print(f"{name}: {len(frame)} rows, {len(frame.columns)} columns")
    targets = tables["targets"]
    numbers = targets[targets["valueNorm"].notna() & targets["indicatorId"].notna()]
    print(numbers.groupby(["indicatorId", "unitNorm"])["valueNorm"].describe().sort_values("count", ascending=False).head(10))
`
}

/** JSON is Python here: nothing but objects, arrays and strings. */
function python(value: unknown): string {
  return JSON.stringify(value, null, 1)
}
