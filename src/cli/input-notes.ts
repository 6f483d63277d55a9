import { dirname } from 'node:path'
import type { Problem } from './problem.js'

/** Said of what is read but holds no measure and no target. */
export const bareText: Problem['text'] = {
  zh: '读得出文字，但没有编号的举措或目标，可能不是方案',
  en: 'readable, but without numbered measures or targets; perhaps not a plan',
}

/** How many images are named. */
const NAMED = 5

/** Said of images in a folder: they may be scans. */
export function imageNotes(images: readonly string[]): Problem[] {
  const [first] = images
  if (first === undefined) return []
  const names = images.slice(0, NAMED).join(', ')
  const more = images.length > NAMED ? ' …' : ''
  const text = {
    zh: `跳过图片 ${images.length} 个（${names}${more}）；如为扫描的方案，请先做文字识别（OCR）`,
    en: `images passed over: ${images.length} (${names}${more}); where they are scans of a plan, run text recognition (OCR) first`,
  }
  return [{ name: dirname(first), text }]
}

/** Said of a second file with the same text. */
export function sameText(other: string): Problem['text'] {
  return { zh: `与 ${other} 是同一份文字，只算一次`, en: `the same text as ${other}, taken once` }
}
