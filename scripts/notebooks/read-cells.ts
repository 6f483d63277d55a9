/** One cell of a script in percent format. */
export interface ScriptCell {
  kind: 'markdown' | 'code'
  text: string
}

const MARK = '// %%'

/**
 * Cells of a script in percent format: `// %%` begins a code cell, `// %% [markdown]` one of commented Markdown. Script
 * and notebook have one source this way.
 *
 * @param script text of the script
 * @returns cells in order, without blank lines around them; what stands before the first mark must be blank
 */
export function readCells(script: string): ScriptCell[] {
  const cells: { kind: ScriptCell['kind']; lines: string[] }[] = []
  for (const line of script.split('\n')) {
    if (line.startsWith(MARK)) cells.push({ kind: line.includes('[markdown]') ? 'markdown' : 'code', lines: [] })
    else if (cells.length > 0) cells.at(-1)?.lines.push(line)
    else if (line.trim() !== '') throw new Error(`A script must begin with "${MARK}", found: ${line}`)
  }
  return cells.map(({ kind, lines }) => ({
    kind,
    text: (kind === 'markdown' ? lines.map(uncomment) : lines).join('\n').trim(),
  }))
}

function uncomment(line: string): string {
  if (line === '' || line === '//') return ''
  if (!line.startsWith('// ')) throw new Error(`A Markdown cell must be commented, found: ${line}`)
  return line.slice(3)
}
