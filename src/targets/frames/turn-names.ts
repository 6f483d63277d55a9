import { PLACED_RATE, PLACE_NAME } from '../../words/half-names.js'
import { RATE_HEAD } from '../../words/phrase-patterns.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { measureStart } from './read-slots.js'
import { splitList } from './split-list.js'

/** 心理服务站|在|乡镇、村|两级的|建成率: where, and what is measured there, stand behind what it is measured of. */
export function placedNames(words: Phrase): Phrase[] | null {
  const { what = '', where = '', rate = '' } = PLACED_RATE.exec(words.text)?.groups ?? {}
  const from = words.text.lastIndexOf(where, words.text.length - rate.length)
  const places = where === '' ? [] : splitList(cutWords(words, from, from + where.length))
  if (places.length < 2 || !places.every(({ text }) => PLACE_NAME.test(text))) return null
  const thing = cutWords(words, 0, what.length)
  const measure = cutWords(words, words.text.length - rate.length)
  return places.map((place) => joinWords(thing, place, measure))
}

/** 普及率|集镇、山村: a measure before those of whom it is told stands behind each of them. */
export function turnNames(names: Phrase[]): Phrase[] {
  const [lead] = names
  if (lead === undefined || names.length < 2 || names.some(({ text }) => measureStart(text) >= 0)) return names
  const end = RATE_HEAD.exec(lead.text)?.[0].length ?? 0
  if (end === 0) return names
  const measure = cutWords(lead, 0, end)
  return names.map((name) => joinWords(name === lead ? cutWords(lead, end) : name, measure))
}
