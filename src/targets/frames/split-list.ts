import { cutWords, type Phrase } from './phrase.js'
import { trimJoints } from './read-words.js'

/** Members of a list, joints inside brackets and quotes left alone. */
export function splitList(words: Phrase): Phrase[] {
  const { text } = words
  const members: Phrase[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if ('（“《'.includes(sign)) {
      if (sign === '“' && text[at - 1] === '”' && depth === 0) {
        members.push(cutWords(words, from, at))
        from = at
      }
      depth++
    }
    if ('）”》'.includes(sign)) depth--
    if (
      depth > 0 ||
      !'、和与及'.includes(sign) ||
      /[其以谐]/u.test(text.charAt(at + 1)) ||
      (sign === '及' && text[at + 1] === '时')
    )
      continue
    members.push(cutWords(words, from, at))
    from = at + 1
  }
  members.push(cutWords(words, from))
  return members.map(trimJoints).filter(({ text: said }) => said !== '')
}
