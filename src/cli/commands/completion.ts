import type { CommandSpec } from '../command-spec.js'
import { FORMATS, type Flags } from '../flags.js'
import { usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { suggest } from '../../text/suggest.js'
import { writeOut } from '../write-out.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** `duizhao completion bash|zsh|fish`: a script that completes commands and options in a shell. */
export async function runCompletion(
  args: readonly string[],
  flags: Flags,
  commands: readonly CommandSpec[],
): Promise<ExitCode> {
  const shell = args[0] ?? 'bash'
  switch (shell) {
    case 'bash':
      await writeOut(bashScript(commands), flags)
      return 0
    case 'zsh':
      // zsh runs completions written for bash
      await writeOut(`autoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`, flags)
      return 0
    case 'fish':
      await writeOut(fishScript(commands), flags)
      return 0
    default: {
      const near = suggest(shell, SHELLS)
      throw usageError(
        `不支持“${shell}”${near === null ? '' : `，是不是 ${near}？`}可用：${SHELLS.join('、')}`,
        `no completion for "${shell}"${near === null ? '' : `, did you mean ${near}?`} There are ${SHELLS.join(', ')}`,
      )
    }
  }
}

function longOptions(spec: CommandSpec): string[] {
  return spec.options.flatMap(({ flag }) => /--[a-z-]+/u.exec(flag)?.[0] ?? [])
}

function bashScript(commands: readonly CommandSpec[]): string {
  const cases = commands.map((spec) => `    ${spec.name}) words="${[...longOptions(spec), '--help'].join(' ')}" ;;`)
  return `# duizhao completion; in ~/.bashrc: eval "$(duizhao completion bash)"
_duizhao() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  case "$before" in
    --format) COMPREPLY=($(compgen -W "${FORMATS.join(' ')}" -- "$word")); return ;;
    --lang) COMPREPLY=($(compgen -W "zh en" -- "$word")); return ;;
    --fail-on) COMPREPLY=($(compgen -W "error warning info never" -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word")); return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _duizhao duizhao
`
}

function fishScript(commands: readonly CommandSpec[]): string {
  const lines = ['# duizhao completion; in config.fish: duizhao completion fish | source']
  for (const { name, description, options } of commands) {
    lines.push(`complete -c duizhao -n __fish_use_subcommand -f -a ${name} -d ${quote(description.en)}`)
    for (const option of options) {
      const long = /--([a-z-]+)/u.exec(option.flag)?.[1]
      if (long === undefined) continue
      const value = option.flag.includes('<') ? ' -r' : ''
      const choices = long === 'format' ? ` -f -a "${FORMATS.join(' ')}"` : long === 'lang' ? ' -f -a "zh en"' : ''
      const [about = ''] = option.description.split(' · ')
      lines.push(
        `complete -c duizhao -n "__fish_seen_subcommand_from ${name}" -l ${long}${value}${choices} -d ${quote(about)}`,
      )
    }
  }
  return lines.join('\n')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`\'`)}'`
}
