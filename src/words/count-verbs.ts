/**
 * Verbs that make another quantity of one count; they stand before the thing or behind it (培训护理员, 护理员培训). Those of one
 * class say the same. 建成, 打造 and the like say no more than the count. Source: the verbs that 卫生健康人才培养培训 and 基础设施建设
 * projects of government plans print before counts.
 */
export const countVerbs: readonly (readonly [verb: string, words: string])[] = [
  ['train-and-raise', '培养培训 培训培养'],
  ['train', '培训 轮训'],
  ['raise', '培养'],
  ['bring', '引进 引育'],
  ['recruit', '公开招聘 新招聘 招聘 招录 招募 招收 录用'],
  ['directed', '定向'],
  ['new', '新建 新设立 新设置 新设 新开设 新布局'],
  ['added', '新增 净增'],
  ['extend', '改扩建 扩建 续建 改建'],
  ['upgrade', '改造提升 提升改造 升级改造 改造升级 提质改造 提档升级 提质升级 改造 提升'],
  ['merge', '整合'],
  ['choose', '遴选 选拔 评选'],
  ['send', '选派 派驻 下派'],
]

/** Verbs that say no more beside another one: 选派医师参加培训 is a training. */
export const impliedVerbs: readonly (readonly [verb: string, beside: string])[] = [['send', 'train']]

/** In front of a counted thing: how it comes about, which its number says as well (发展志愿者, 组建队伍). */
export const FOUNDING: RegExp = /^(?:发展|组建|成立|建立|举办|开通|吸纳|动员|招募(?=.*志愿)|配置|购置)/u
