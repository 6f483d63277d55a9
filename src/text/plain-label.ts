/**
 * Quotation marks, brackets and dashes say nothing of a word: “互联网+”医疗 and 互联网+医疗 are one, 中（藏）医药 and 中藏医药, and
 * the chain 预防-筛查-治疗 names the same steps as 预防筛查.
 */
const MARKS = /[“”‘’"'「」（）\-—–]/gu

/** The marks that {@link plainLabel} takes out, to be skipped inside words of a text. */
export const LABEL_MARKS = '“”‘’"\'「」（）-—–'

/**
 * A word as it is matched: without quotation marks, brackets and dashes, small letters as capitals.
 *
 * @param label folded text
 */
export function plainLabel(label: string): string {
  return label.replace(MARKS, '').toUpperCase()
}
