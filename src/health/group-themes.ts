/**
 * Money, pay, insurance, staffing or one information system for a named group adds the group's theme (the annotation
 * guidelines):
 * in a clause with a cue of `means`, a bare name of a `groups` theme counts in full.
 */
export const GROUP_RULE: { readonly means: readonly string[]; readonly groups: readonly string[] } = {
  means: ['pay', 'insurance-payment', 'drg', 'dip', 'apg', 'government-funding', 'staffing', 'digital-health'],
  groups: ['public-health', 'rural-doctors', 'medical-consortia', 'city-medical-groups', 'county-medical-communities'],
}

/** Words that hold a cue by the accident of their letters: nothing inside them is a cue. */
export const OPAQUE_WORDS: readonly string[] = [
  '乡村医疗', '巡回医疗', '第三医院', '每家医', '各家医', '中医药师承', '知名医院', '医学中医',
] // prettier-ignore

/** Means that a heading names for the group that the heading above is about: 落实待遇保障 under 乡村医生队伍. */
export const FRAMED_THEMES: readonly string[] = ['pay', 'government-funding', 'staffing']
