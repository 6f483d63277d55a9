import { stat } from 'node:fs/promises'
import { STDIN } from './expand-inputs.js'
import { usageError } from './problem.js'

/**
 * Refuse to write over what is read: a plan that is named twice by a slip would be lost.
 *
 * @param inputs files that are read
 * @param output file that is written; null for standard output
 * @throws an error for the person at the terminal where the output is one of the inputs, by whatever name or link
 */
export async function refuseOverwrite(inputs: readonly string[], output: string | null): Promise<void> {
  const target = output === null ? null : await identify(output)
  if (target === null) return
  for (const input of inputs)
    if (input !== STDIN && (await identify(input)) === target)
      throw usageError(
        `-o ${output ?? ''} 就是要读的文件 ${input}，写入会毁掉原文；请换一个文件名`,
        `-o ${output ?? ''} is the file ${input} that is read, and writing would destroy it; give another name`,
      )
}

async function identify(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    return null
  }
}
