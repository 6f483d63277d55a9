import { corpusFolder } from '../corpus-folder.js'
import type { Flags } from '../flags.js'
import { usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { writeOut } from '../write-out.js'

/** `duizhao corpus`: where the five plans that the examples speak of lie. */
export async function runCorpus(_args: readonly string[], flags: Flags): Promise<ExitCode> {
  const folder = corpusFolder()
  if (folder === null)
    throw usageError('这个安装里没有语料；请重新安装', 'this installation has no corpus; install the package again')
  await writeOut(folder, flags)
  return 0
}
