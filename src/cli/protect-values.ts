/** No argument of a program can hold it. */
const MARK = '\0'

/**
 * Mark the values of options, and `-` for standard input, so that the argument parser takes neither a name for a number
 * (`-o 0123`, `--against 007`) nor `-` for an option.
 *
 * @param argv arguments after the program's name
 * @param valued options that take a value, as typed: `-o`, `--output`
 * @returns the arguments for the parser; {@link unmark} takes the marks off
 */
export function protectValues(argv: readonly string[], valued: ReadonlySet<string>): string[] {
  const marked: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? ''
    if (arg === '--') return [...marked, ...argv.slice(i)]
    const [, name, value] = /^(--[^=]+)=(.*)$/su.exec(arg) ?? []
    const next = argv[i + 1]
    if (arg === '-') marked.push(MARK + arg)
    else if (name !== undefined && valued.has(name)) marked.push(`${name}=${MARK}${value ?? ''}`)
    else if (valued.has(arg) && next !== undefined && (next === '-' || !next.startsWith('-'))) {
      marked.push(arg, MARK + next)
      i++
    } else marked.push(arg)
  }
  return marked
}

/** Take the marks off what the parser gave back. */
export function unmark(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) ? value.slice(1) : value
  return Array.isArray(value) ? value.map(unmark) : value
}
