import { commands } from '../../src/cli/commands.js'
import { exitCodes, findingCodes } from '../../src/cli/exit-codes.js'
import { defaultLimits } from '../../src/source/limits.js'
import { code, markdownTable } from './markdown-table.js'
import { page } from './vocabulary-pages.js'

/** Commands, formats, exit codes and limits of the command line. */
export function commandLinePage(): string {
  const names = commands.map(({ name, description, formats }) => [
    code(name),
    description.zh,
    description.en,
    formats.length === 0 ? 'text' : formats.join(', '),
  ])
  const codes = Object.entries(exitCodes).map(([number, { zh, en }]) => [code(number), zh, en])
  const findings = commands.map(({ name }) => {
    const found = findingCodes.get(name)
    return [code(name), found === undefined ? '0, 2, 130' : '0, 1, 2, 130', found?.zh ?? '–', found?.en ?? '–']
  })
  const limits = Object.entries(defaultLimits).map(([what, most]) => [
    code(what),
    code(`--max-${what} N`),
    most.toLocaleString('en'),
  ])
  return page(
    '命令行 Command line',
    '每个命令的输出格式、退出码和读取上限。标准输出只有结果，提示和错误都在标准错误。',
    'What each command writes, its exit codes, and how much of a file is read. Standard output carries results only; notes and errors go to standard error.',
    [
      `## 命令 Commands\n\n${markdownTable(['命令', '说明', 'Description', 'formats'], names)}`,
      `## 退出码 Exit codes\n\n${markdownTable(['code', '含义', 'Meaning'], codes)}`,
      `### 何时为 1 When it is 1\n\n${markdownTable(['命令', 'codes', '1 表示', '1 means'], findings)}`,
      `## 读取上限 Limits\n\n${markdownTable(['limits', '选项 option', '默认 default'], limits)}`,
    ].join('\n\n'),
  )
}
