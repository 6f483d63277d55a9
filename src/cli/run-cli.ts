import { cac } from 'cac'
import type { CommandSpec } from './command-spec.js'
import type { ExitCode } from './exit-codes.js'
import { readFlags, type Flags } from './flags.js'
import type { RawFlags } from './option-values.js'
import { errorText, inLang, usageError } from './problem.js'
import { protectValues, unmark } from './protect-values.js'
import { say } from './say.js'
import { suggest } from '../text/suggest.js'
import { version } from '../generator.js'

/** Options that take a value, as they are typed. */
const valuedOf = (commands: readonly CommandSpec[]): Set<string> =>
  new Set(
    commands.flatMap(({ options }) =>
      options.filter(({ flag }) => flag.includes('<')).flatMap(({ flag }) => flag.match(/--?[a-z][a-z-]*/gu) ?? []),
    ),
  )

/**
 * Run one call of the command line.
 *
 * @param argv arguments after the program's name
 * @param commands all commands, in the order of the help
 * @returns the exit code; everything that went wrong has been said on stderr
 */
export async function runCli(argv: readonly string[], commands: readonly CommandSpec[]): Promise<ExitCode> {
  let voice: Flags['voice'] = null
  try {
    const cli = cac('duizhao')
    cli.version(version)
    // every `--no-…` option is shown with a default that says nothing to a reader
    cli.help((sections) => {
      for (const section of sections) section.body = section.body.replaceAll(' (default: true)', '')
    })
    for (const spec of commands) register(cli, spec)
    cli.parse(['node', 'duizhao', ...protectValues(argv, valuedOf(commands))], { run: false })
    const parsed = Object.entries(cli.options as RawFlags).map(([name, value]) => [name, unmark(value)] as const)
    // the parser knows no option that can be left alone, asked for and declined
    const raw: RawFlags = { ...Object.fromEntries(parsed), bom: askedBom(argv) }
    if (raw['lang'] === 'zh' || raw['lang'] === 'en') voice = raw['lang']
    if (raw['help'] === true || raw['version'] === true) return 0
    const spec = commands.find(({ name }) => name === cli.matchedCommandName)
    if (spec === undefined)
      return unknownCommand(
        cli,
        cli.args.map((arg) => String(unmark(arg))),
        commands,
      )
    cli.matchedCommand?.checkUnknownOptions()
    cli.matchedCommand?.checkOptionValue()
    const flags = readFlags(raw, spec.formats)
    voice = flags.voice
    const paths = [...cli.args, ...rest(raw)].map((arg) => String(unmark(arg)))
    return await spec.run(paths, flags, commands)
  } catch (error) {
    if (isClosedPipe(error)) return 0
    say(`duizhao: ${inLang(readableError(error), voice)}`)
    return 2
  }
}

function register(cli: ReturnType<typeof cac>, spec: CommandSpec): void {
  const command = cli.command(`${spec.name} ${spec.args}`.trim(), `${spec.description.en} · ${spec.description.zh}`)
  for (const option of spec.options) command.option(option.flag, option.description)
  for (const example of spec.examples) command.example(`  $ duizhao ${example}`)
}

function askedBom(argv: readonly string[]): boolean | null {
  const end = argv.indexOf('--')
  const asked = argv.slice(0, end < 0 ? argv.length : end).findLast((arg) => arg === '--bom' || arg === '--no-bom')
  return asked === undefined ? null : asked === '--bom'
}

function rest(raw: RawFlags): string[] {
  const after = raw['--']
  return Array.isArray(after) ? after.map(String) : []
}

function unknownCommand(
  cli: ReturnType<typeof cac>,
  args: readonly string[],
  commands: readonly CommandSpec[],
): ExitCode {
  const typed = args[0]
  if (typed === undefined) {
    cli.outputHelp()
    return 2
  }
  const near = suggest(
    typed,
    commands.map(({ name }) => name),
  )
  throw usageError(
    `没有“${typed}”这个命令${near === null ? '' : `，是不是 ${near}？`} 运行 duizhao --help 查看全部命令`,
    `unknown command "${typed}"${near === null ? '' : `, did you mean ${near}?`} Run duizhao --help for the list`,
  )
}

/** The argument parser's own errors in our voice. */
function readableError(error: unknown): { zh: string; en: string } {
  const text = errorText(error)
  const unknownOption = /Unknown option `([^`]*)`/u.exec(text.en)?.[1]
  if (unknownOption !== undefined)
    return {
      zh: `没有 ${unknownOption} 这个选项；运行 duizhao --help 查看`,
      en: `unknown option ${unknownOption}; run duizhao --help`,
    }
  const missingValue = /option `([^`]*)` value is missing/u.exec(text.en)?.[1]
  if (missingValue !== undefined) return { zh: `${missingValue} 缺少值`, en: `${missingValue} needs its value` }
  return text
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
