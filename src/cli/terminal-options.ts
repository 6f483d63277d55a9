import { styleText } from 'node:util'
import type { Paint, TerminalOptions } from '../index.js'
import type { Flags } from './flags.js'

const paint: Paint = (style, text) => styleText(style, text, { validateStream: false })

/** Width, language and colours of what is printed: colours only on a terminal and unless NO_COLOR is set. */
export function terminalOptions(flags: Flags): Required<TerminalOptions> {
  const { stdout, env } = process
  const color = usesColor(flags)
  const width = stdout.isTTY ? stdout.columns : Number(env['COLUMNS'])
  return {
    width: width >= 20 ? width : 100,
    lang: flags.lang,
    paint: color ? paint : (_style, text) => text,
  }
}

/** Colours only on a terminal, and unless NO_COLOR is set or they are declined. */
export function usesColor(flags: Flags): boolean {
  const { stdout, env } = process
  return flags.color && stdout.isTTY && flags.output === null && (env['NO_COLOR'] ?? '') === ''
}
