import { LENGTH_SIGN, MODIFIER, SETS_BEDS } from '../../words/frame-patterns.js'
import { MODALS } from '../../words/phrase-patterns.js'
import { EXAMPLES } from '../../words/name-words.js'
import { matchStart } from '../../text/affix.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'

/** 新院区|设|床位: that they are set up. */
export function withoutSetting(words: Phrase): Phrase {
  const sign = SETS_BEDS.exec(words.text)
  return sign === null ? words : joinWords(cutWords(words, 0, sign.index), cutWords(words, sign.index + sign[0].length))
}

/** 管网|长(50公里): its length. */
export function withoutLength(words: Phrase): Phrase {
  const sign = LENGTH_SIGN.exec(words.text)
  return sign === null ? words : cutWords(words, 0, sign.index)
}

/** 各县要|建设卫生站, 全国将重点|建设: what stands between who does it and the verb is no part of a name. */
export function withoutModal(words: Phrase): Phrase {
  const modal = MODALS.exec(words.text)
  return modal === null ? words : cutWords(words, 0, modal.index)
}

/** 血液透析、介入等科室: examples of a thing are no part of its name. */
export function withoutExamples(words: Phrase): Phrase {
  const match = EXAMPLES.exec(words.text)
  return match === null ? words : cutWords(words, match[0].length)
}

/** 由全科医生、护士组成的家庭医生团队: how a thing is made up is no part of its name. */
export function withoutModifier(words: Phrase): Phrase {
  const match = matchStart(MODIFIER, words.text)
  return match === null ? words : cutWords(words, match[0].length)
}
