import type { ScriptCell } from './read-cells.js'

/** What nbformat 4.5 calls multiline text. */
export type NotebookText = string | string[]

export interface NotebookOutput {
  output_type: string
  name?: string
  text?: NotebookText
  data?: Record<string, unknown>
  ename?: string
  evalue?: string
  traceback?: string[]
}

export interface NotebookCell {
  cell_type: 'markdown' | 'code'
  id: string
  metadata: object
  source: NotebookText
  outputs?: NotebookOutput[]
  execution_count?: number | null
}

/** A Jupyter notebook, nbformat 4.5. */
export interface Notebook {
  cells: NotebookCell[]
  metadata: object
  nbformat: 4
  nbformat_minor: 5
}

/** The notebook's own metadata, without the versions of the machine that ran it. */
const METADATA = {
  kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
  language_info: {
    codemirror_mode: 'typescript',
    file_extension: '.ts',
    mimetype: 'text/x.typescript',
    name: 'typescript',
    nbconvert_exporter: 'script',
    pygments_lexer: 'typescript',
  },
}

/**
 * A notebook that has not run.
 *
 * @param cells cells of a script
 */
export function makeNotebook(cells: readonly ScriptCell[]): Notebook {
  return {
    cells: cells.map(({ kind, text }, i) => ({
      cell_type: kind,
      id: `cell-${i + 1}`,
      metadata: {},
      source: splitLines(text),
      ...(kind === 'code' ? { outputs: [], execution_count: null } : {}),
    })),
    metadata: METADATA,
    nbformat: 4,
    nbformat_minor: 5,
  }
}

/**
 * Leave out of a notebook that has run what differs from run to run and from machine to machine: times and versions.
 *
 * @param notebook a notebook as Jupyter wrote it
 */
export function tidyNotebook(notebook: Notebook): Notebook {
  return { ...notebook, cells: notebook.cells.map((cell) => ({ ...cell, metadata: {} })), metadata: METADATA }
}

/** Text of a cell or of an output as one string. */
export function joinText(text: NotebookText | undefined): string {
  return typeof text === 'string' ? text : (text ?? []).join('')
}

/** A failure that {@link listFailures} names. */
export const SHOWED_NOTHING = 'showed nothing'

/**
 * What went wrong in a notebook that has run: error outputs, what was printed on stderr, and cells that showed nothing
 * (each of ours ends with something to show) or did not run.
 */
export function listFailures(notebook: Notebook): string[] {
  return notebook.cells.flatMap((cell) => {
    if (cell.cell_type !== 'code') return []
    const failures = (cell.outputs ?? []).flatMap((output) => {
      if (output.output_type === 'error') return [`${output.ename ?? 'error'}: ${output.evalue ?? ''}`]
      return output.output_type === 'stream' && output.name === 'stderr' ? [`stderr: ${joinText(output.text)}`] : []
    })
    if (typeof cell.execution_count !== 'number') failures.push('did not run')
    else if ((cell.outputs ?? []).length === 0) failures.push(SHOWED_NOTHING)
    return failures.map((failure) => `${cell.id}: ${failure}`)
  })
}

function splitLines(text: string): string[] {
  return text.split(/(?<=\n)/u)
}
