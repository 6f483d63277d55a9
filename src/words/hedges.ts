/**
 * Words that make a commitment an aim. Source: the annotation guidelines, field `certainty`.
 * 基本, 稳步, 规划, 推进, 允许 and 以…为目标 do not soften.
 */
export const hedges: readonly string[] = [
  '力争', '争取', '逐步', '原则上', '探索', '尽力', '尽量', '尽可能', '有条件的', '力求', '鼓励', '争创', '逐渐',
] // prettier-ignore
