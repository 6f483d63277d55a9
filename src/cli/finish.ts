import type { Flags } from './flags.js'
import type { Outcome } from './load-plans.js'
import { inLang, problemLine } from './problem.js'
import type { ExitCode } from './run-cli.js'

const bareText = {
  zh: '读得出文字，但没有编号的举措或目标，可能不是方案',
  en: 'readable, but without numbered measures or targets; perhaps not a plan',
}

const MAX_NAMES = 5

function passedText(names: readonly string[]): { zh: string; en: string } {
  const some = names.slice(0, MAX_NAMES)
  const more = names.length > MAX_NAMES
  return {
    zh: `跳过 ${names.length} 个不能读取的文件（${some.join('、')}${more ? ' 等' : ''}）；如有方案，请另存为 DOCX 或 PDF，图片请先做文字识别，压缩包请先解压`,
    en: `passed over ${names.length} files that are not read (${some.join(', ')}${more ? ' …' : ''}); where they hold a plan, save it as DOCX or PDF, run OCR on images, unpack archives`,
  }
}

/**
 * Say what could not be read and what was read but is no plan, and choose the exit code.
 *
 * @param outcome what reading gave
 * @param flags options of the call
 * @param code exit code where every input could be read
 */
export function finish({ bare, problems, passed }: Outcome, flags: Flags, code: ExitCode = 0): ExitCode {
  if (!flags.quiet && passed.length > 0) process.stderr.write(`${inLang(passedText(passed), flags.voice)}\n`)
  if (!flags.quiet) for (const name of bare) process.stderr.write(`${name}: ${inLang(bareText, flags.voice)}\n`)
  for (const problem of problems) process.stderr.write(`duizhao: ${problemLine(problem, flags.voice)}\n`)
  return problems.length > 0 ? 2 : code
}
