import { readFileSync } from 'node:fs'
import type { Correction } from '../index.js'
import { checkCorrections } from '../corrections/check-corrections.js'
import { usageError } from './problem.js'

/**
 * The corrections of a file that the page or a program has kept.
 *
 * @param path the file
 * @throws an error with a text for the person at the terminal where it cannot be read or is no such file
 */
export function readCorrections(path: string): Correction[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw usageError(`--corrections ${path}：文件无法读取`, `--corrections ${path}: the file cannot be read`)
  }
  try {
    return checkCorrections(JSON.parse(text))
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw usageError(
      `--corrections ${path}：不是核对意见文件（${why}）`,
      `--corrections ${path}: not a file of corrections (${why})`,
    )
  }
}
