import { readUnit } from './read-unit.js'

const GROUP = /^，\d{3}(?!\d)/u
const MORE = /^，\d/u

/**
 * Whether a full-width comma between digits parts thousands, as some plans print it: 1，500万元. The comma of prose has
 * no unit behind three digits of a list: 分别为100，200，300.
 *
 * @param text cleaned text
 * @param at the comma
 */
export function isThousands(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === 0x30 && !/\d/u.test(text.charAt(at - 2))) return false
  let end = at
  while (GROUP.test(text.slice(end, end + 5))) end += 4
  return end > at && !MORE.test(text.slice(end, end + 2)) && readUnit(text, end, 'arabic').unit !== null
}
