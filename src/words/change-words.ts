/** Words that tell of a rise, of a fall, and of an amount for each of several. Source: the language of 党政机关公文. */

/** Verbs right before a level: the level is reached from below, or from above. */
export const raisingVerbs: readonly string[] = [
  '提高到', '提高至', '提升到', '提升至', '增加到', '增加至', '增长到', '增长至', '上升到', '上升至', '升至', '增至', '扩大到', '扩大至',
] // prettier-ignore
export const loweringVerbs: readonly string[] = [
  '下降到', '下降至', '降低到', '降低至', '降到', '降至', '减少到', '减少至', '缩短到', '缩短至', '控制在', '压缩到', '压缩至', '压减到', '压减至',
] // prettier-ignore

/** Verbs right before a share that is come up to. */
export const reachingVerbs: readonly string[] = ['达到', '达', '实现', '稳定在', '保持在']

/** In the name of a share: it is of those that have got to something wanted. */
export const haveReached: RegExp = /达到|建成|设置|设立|配备|配置|开展|提供|具备|通过|实现|接入/u

/** Verbs of giving and building: what is provided is the better the more of it. */
export const providingVerbs: readonly string[] = [
  '建成', '新建', '建设', '配备', '配齐', '配置', '设置', '设立', '培养', '培训', '引进', '招聘', '组建', '创建', '打造', '培育', '选派', '至少', '新增', '净增', '开展', '举办', '组织',
] // prettier-ignore

/** Words of a change: by how much something is to rise, or to fall. */
export const risingWords: readonly string[] = [
  '提高', '提升', '增长', '增加', '上升', '增幅', '增速', '扩大', '延长', '新增', '净增', '翻',
] // prettier-ignore
export const fallingWords: readonly string[] = [
  '降低', '下降', '减少', '缩短', '降幅', '压减', '压缩', '缩减', '下调', '减轻',
] // prettier-ignore

/** The end of a name that is the rate of a fall: 发病率年递降率. */
export const FALLING_RATE: RegExp = /(?:递降|下降|降低|递减|减少)(?:速?率|速度)$/u

/** Words that give an amount to each of several places or people (每个县, 各建成, 人均): such a number is no total of the area. */
export const PER_EACH: RegExp = /每(?!个?[年月季周日半])|各(?=[县区市旗乡镇村建配设培\d])|[人户次例]均|平均/u
