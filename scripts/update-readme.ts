/**
 * Run the examples of the READMEs and write what they print below them, so that every output shown was really printed.
 *
 * `npx tsx scripts/update-readme.ts` rewrites the files; with `--check` it only compares and fails on a difference.
 * An example is a fenced block: `console` with one line `$ command` and its output, or `js` right before a block
 * `text` that holds what it prints. Commands run from the root of the repository on the built package.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const files = ['README.md', 'README.zh-CN.md', 'docs/vocabulary.md', 'docs/coding.md', 'docs/pmc.md', 'docs/plots.md']
const env = { ...process.env, COLUMNS: '100', NO_COLOR: '1' }

/** What a program prints; an example that fails is an error, but findings (exit code 1) are part of an example. */
function run(command: string, args: string[]): string {
  const done = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (done.status !== 0 && done.status !== 1)
    throw new Error(`${args.join(' ')}\nended with ${String(done.status)}: ${done.stderr}`)
  return done.stdout
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
}

const runShell = (command: string): string => run('bash', ['-c', `npx() { shift; node dist/cli.js "$@"; }\n${command}`])
const runModule = (code: string): string => run(process.execPath, ['--input-type=module', '--eval', code])

/** A README with the outputs of its examples as they are printed now. */
export function refresh(markdown: string): string {
  return markdown
    .replace(
      /^```console\n\$ ([^\n]+)\n(?:(?!```$)[^\n]*\n)*```$/gmu,
      (_all, command: string) => `\`\`\`console\n$ ${command}\n${runShell(command)}\n\`\`\``,
    )
    .replace(
      /^```js\n((?:(?!```)[^\n]*\n)+)```\n\n```text\n[^`]*^```$/gmu,
      (_all, code: string) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${runModule(code)}\n\`\`\``,
    )
}

const check = process.argv.includes('--check')
for (const name of files) {
  const path = join(root, name)
  const old = readFileSync(path, 'utf8')
  const fresh = refresh(old)
  if (fresh === old) continue
  if (check) {
    console.error(`${name} shows outputs that are no longer printed; run: npx tsx scripts/update-readme.ts`)
    process.exitCode = 1
  } else writeFileSync(path, fresh)
}
