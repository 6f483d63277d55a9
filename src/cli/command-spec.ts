import type { Labels } from '../index.js'
import type { ExitCode } from './exit-codes.js'
import type { Flags, Format } from './flags.js'

/** One option as the help shows it. */
export interface OptionSpec {
  flag: string
  description: string
}

/** One command: what the help, the completion and the runner know of it. */
export interface CommandSpec {
  name: string
  /** arguments in the notation of the argument parser */
  args: string
  description: Labels
  options: readonly OptionSpec[]
  /** what it can write, the one it takes by itself first; empty where it prints a text of its own */
  formats: readonly Format[]
  /** calls without the program's name */
  examples: readonly string[]
  /** `all` is for a command that tells of the others */
  run: (args: readonly string[], flags: Flags, all: readonly CommandSpec[]) => Promise<ExitCode>
}
