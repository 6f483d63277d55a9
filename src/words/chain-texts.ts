import type { ChainSentenceStatus, ChainStatus, Labels } from '../model.js'

/**
 * What a plan makes of a value of the plan above it, in a word and as the head of a sentence. Source: the words that
 * studies of how plans are handed down use for indicators (提高、保持、降低、推迟、未列、新增).
 */
export const chainStatusLabels: Readonly<Record<ChainStatus, Labels>> = {
  raised: { zh: '提高', en: 'raised' },
  kept: { zh: '保持', en: 'kept' },
  lowered: { zh: '降低', en: 'lowered' },
  advanced: { zh: '提前', en: 'brought forward' },
  postponed: { zh: '推迟', en: 'postponed' },
  firmer: { zh: '力争改为承诺', en: 'aim made a promise' },
  softened: { zh: '承诺改为力争', en: 'promise made an aim' },
  'no-number': { zh: '提到但没有数值', en: 'spoken of without a number' },
  dropped: { zh: '未见', en: 'not found' },
  added: { zh: '新增', en: 'added' },
  'not-comparable': { zh: '不能比较', en: 'not comparable' },
}

export const sentenceStatusLabels: Readonly<Record<ChainSentenceStatus | 'own', Labels>> = {
  verbatim: { zh: '原文照录', en: 'word for word' },
  changed: { zh: '改写', en: 'in other words' },
  none: { zh: '未见', en: 'not found' },
  own: { zh: '本级自有', en: 'of this plan alone' },
}

/** Sentences of a link; `{upstream}` and `{own}` are values. */
export const chainTexts: Readonly<Record<'pair' | 'gone' | 'added' | 'unaligned' | 'unalignedAbove' | 'doubtful' | 'later' | 'earlier', Labels>> = {
  later: { zh: '晚{years}年', en: '{years} later' },
  earlier: { zh: '早{years}年', en: '{years} earlier' },
  unalignedAbove: {
    zh: '{status}：{indicator} {own}，上级有相近的表述，是否同一指标请看原文',
    en: '{status}: {indicator} {own}; the plan above has words like it, read them to see whether they are about the same',
  },
  doubtful: { zh: '读数有疑问，请核对原文', en: 'the reading is not sure, see the text' },
  pair: { zh: '{status}：{indicator} 上级 {upstream}，本级 {own}', en: '{status}: {indicator}, above {upstream}, here {own}' },
  gone: { zh: '{status}：{indicator} 上级 {upstream}', en: '{status}: {indicator}, above {upstream}' },
  added: { zh: '{status}：{indicator} {own}', en: '{status}: {indicator} {own}' },
  unaligned: {
    zh: '{status}：{indicator} 上级 {upstream}，本级有相近的表述，是否同一指标请看原文',
    en: '{status}: {indicator}, above {upstream}; the plan has words like it, read them to see whether they are about the same',
  },
} // prettier-ignore

/** Numbering before a sentence. Source: GB/T 9704 and 一是、二是 of running text. */
export const LIST_MARK: RegExp =
  /^(?:[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．]|[①-⑳]|第[一二三四五六七八九十]+[，、]|[一二三四五六七八九十]是)+/u

/** The beginning of a list of responsible bodies. */
export const RESPONSIBLE: RegExp =
  /^[（(【[]?(?:牵头|责任|配合|负责|实施|主办|协办)(?:单位|部门|科室|领导)?(?:和配合单位)?[：:]/u

/** What two sentences share although they are about other things: dates, numbers, and the words around a value. */
export const FILLER: RegExp =
  /\d+(?:\.\d+)?|[%‰]|年底|年末|年|全[国省市区县州旗]|达到|不低于|不少于|以上|以下|以内|力争|[到达至和及与、，。；：“”‘’"'（）()《》〈〉！？;:,.\-—~～\s]/gu

/** Where a sentence is cut into clauses, each of which may name one quantity. */
export const CHAIN_CLAUSE_END: RegExp = /[，,：:]/u

/** A number as plans write it, and words that stand for one. */
export const SPOKEN_NUMBER: RegExp = /[\d%‰]|[一二三四五六七八九十百][个家所名张支项成]|全覆盖|全部/u
