import type { Labels, Limits } from '../model.js'
import { defaultLimits } from './limits.js'
import { unreadable } from './unreadable.js'

/** What a file may not have too many of. */
export type Limited = Exclude<keyof Limits, 'messages'>

const UNITS: Readonly<Record<Limited, Labels>> = {
  bytes: { zh: '字节', en: 'bytes' },
  characters: { zh: '个字符', en: 'characters' },
  cells: { zh: '个单元格', en: 'cells' },
  paragraphs: { zh: '个段落', en: 'paragraphs' },
  pages: { zh: '页', en: 'pages' },
}

/**
 * Refuse a file that has more of something than is read; called while reading, as soon as the number is known.
 *
 * @param what what is counted
 * @param found how many there are, or are so far
 * @param limits other limits than the usual ones
 * @throws an {@link UnreadableError} with the reason `too-large` that names the limit and how to raise it
 */
export function checkLimit(what: Limited, found: number, limits: Partial<Limits> = {}): void {
  const most = limits[what] ?? defaultLimits[what]
  if (found <= most) return
  const { zh, en } = UNITS[what]
  const [size, limit] = [found.toLocaleString('en'), most.toLocaleString('en')]
  const error = unreadable('too-large')
  error.text = {
    zh: `文件过大：有 ${size} ${zh}，最多读 ${limit} ${zh}。请检查是否选错了文件；确需读取时用 --max-${what}（limits.${what}）放宽。`,
    en: `The file is too large: ${size} ${en}, and at most ${limit} are read. Check that it is the right file; --max-${what} (limits.${what}) raises the limit.`,
  }
  error.message = `${error.text.zh} ${error.text.en}`
  throw error
}
