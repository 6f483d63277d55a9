/**
 * Verbs of change and of keeping, of two signs each: alone they lead to a difference (压降3个百分点), with 到, 至 or 在 to a
 * level (压降至25%). Source: 政府工作报告 and goals of plans, which coin new ones of the same signs.
 */
const changes: readonly string[] = [
  '压降', '压低', '缩减', '收窄', '收缩', '下探', '下压', '调低', '调高', '降减', '削减', '消减', '精简', '裁减', '减缓', '回落', '回升', '回调', '攀升', '跃升', '跃增', '抬升', '拉升', '拉高', '提拉', '抬高', '推高', '升高', '增高', '扩充', '扩容', '扩展', '拓宽', '拓增', '充实', '补足', '补齐', '恢复', '改善', '优化', '推升', '做大', '增扩', '壮大', '倍增', '翻升',
] // prettier-ignore
const keeping: readonly string[] = [
  '遏制', '遏止', '限定', '锁定', '管控', '严控', '把控', '约束', '固定', '稳控', '稳住', '守住', '框定', '压制', '抑制', '稳固', '稳守',
] // prettier-ignore

/**
 * 再压0.4天, 净减30张: a change of one sign behind a word that says it goes on or what remains of it, and how it is named.
 */
const changeSigns: readonly (readonly [string, string])[] = [
  ['压', '压降'], ['减', '减少'], ['降', '下降'], ['增', '增加'], ['升', '提升'], ['提', '提高'], ['缩', '缩短'], ['扩', '扩大'],
] // prettier-ignore
export const furtherChanges: ReadonlyMap<string, string> = new Map(
  ['再', '净', '多', '少', '至少', '各']
    .flatMap((lead) => changeSigns.map(([sign, name]) => [`${lead}${sign}`, name] as const))
    .filter(([word]) => word !== '净增'),
)

/** How they reach a level. */
const REACHING = ['到', '至', '在']

const levelsOf = (stems: readonly string[]): (readonly [string, 'level'])[] =>
  stems.flatMap((stem) => REACHING.map((sign) => [`${stem}${sign}`, 'level'] as const))

/** Words whose first sign ends a noun before the rest of them: 血|压降, 收缩|压降; 水平|均达到. */
export const splitVerbs: ReadonlyMap<string, string> = new Map([
  ['压降', '血缩张眼动水气电'],
  ['平均', '水'],
])

/**
 * Verbs of works and purchases, which are counted by what they are done to: 疏浚河道43公里, 加装护栏18公里. Source: 政府工作报告 and
 * lists of 民生实事, 动词 of 现代汉语词典 that take a thing as object; what is a noun as often (治理, 处置) is left out.
 */
export const handlingVerbs: readonly string[] = [
  '添置', '增添', '添', '添建', '新添', '购买', '采购', '购入', '购进', '增购', '添配', '添设', '加装', '加配', '加铺', '铺设', '敷设', '架设', '搭建', '栽植', '种植', '补种', '补植', '栽种', '植树', '造林', '抚育', '管护', '疏浚', '疏通', '清淤', '清运', '清理', '清除', '拆除', '拆解', '拆迁', '修缮', '修建', '修补', '修筑', '整修', '翻修', '翻新', '新打', '新投', '新辟', '开辟', '投放', '投用', '回收', '腾退', '腾出', '腾挪出', '盘活', '收储', '淘汰', '更替', '替换', '换装', '下放', '募集', '招募', '招引', '输送', '选送', '外派', '聘用', '订购', '定制', '配发', '发给', '派发', '拓宽', '亮化', '绿化', '美化', '硬化', '刷新', '归并', '撤并', '复垦', '放流', '放养', '认养', '收养', '慰问', '走访', '化解', '平整', '加固', '增开', '加开', '开行', '改建成', '新装', '增装', '配装', '布设', '布放', '布建', '投建', '新启用', '整治',
].filter((word, at, all) => all.indexOf(word) === at) // prettier-ignore

/**
 * Verbs that make a number a commitment: what the plan undertakes to build, train, hire, hold, choose.
 * Source: 国务院办公厅 plan language as in the annotation guidelines (建成, 培养, 新增, 遴选 …).
 */
export const undertakings: readonly string[] = [
  '建成', '建设', '新建', '扩建', '改建', '改扩建', '迁建', '改造', '建立', '建好', '共建', '创建', '创成', '成功创建', '成功创成', '打造', '培育', '培养', '培训', '轮训', '新增', '增加', '增设', '增至', '设立', '设置', '开设', '开办',
  '组建', '成立', '引进', '引育', '招聘', '招录', '招收', '选派', '选拔', '遴选', '评选', '认定', '命名', '推出', '推广', '开展', '举办', '组织', '实施', '完成', '实现', '形成', '配备', '配置', '配齐', '购置',
  '安排', '投入', '补助', '发放', '奖励', '奖补', '补贴', '拨付', '筹资', '给付', '给予', '提供', '掌握', '制定', '制订', '出台', '印发', '发布', '发行', '编制', '修订', '布局', '规划', '储备', '派驻', '派出', '达到', '达', '提高', '提升', '降低', '下降', '降至',
  '减少', '缩短', '控制', '保持', '稳定', '增长', '翻', '拓展', '扩大', '扩增', '延长', '下达', '录用', '定向培养', '签约', '服务', '救治', '筛查', '检查', '体检', '免费', '收取', '支付', '承担', '报销', '落实', '争创',
  '申报', '立项', '获批', '取得', '获得', '入选', '通过', '建', '设', '配', '增', '选树', '培树', '挂牌', '开通', '开放', '上线', '接入', '建档', '研发', '转化', '攻克', '支持', '扶持', '资助', '孵化', '招引', '落地', '启动',
  '争取', '加快', '推进', '推动', '重点', '突出', '抓好', '做强', '做优', '建强', '办好', '再建', '续建', '启用', '运行', '升级', '进修', '聘请', '聘任', '柔性引进', '下派', '选聘', '选育', '评审', '评定', '确定', '选择', '选取', '试点', '参加',
  '安装', '更新', '更换', '补充', '补齐', '补足', '每年', '年均', '不少于', '至少', '不低于', '不超过', '设', '新创', '创评', '→', '另加', '加发', '筹集', '筹建', '配建', '增配', '增派', '加派',
  ...handlingVerbs,
  ...levelsOf([...changes, ...keeping]).map(([word]) => word),
  ...changes.filter((word) => /[降升减增]/u.test(word)),
  ...furtherChanges.keys(),
].filter((word, at, all) => all.indexOf(word) === at) // prettier-ignore

/**
 * Verbs between what is measured and the value. The words before them are the indicator.
 * `change`: the number is a difference (提高3个百分点), not a level (提高到60%).
 */
export const predicates: readonly (readonly [string, 'level' | 'change'])[] = [
  ['达到', 'level'], ['→', 'level'], ['做到', 'level'], ['达', 'level'], ['达至', 'level'], ['缩小到', 'level'], ['缩小至', 'level'], ['压减到', 'level'], ['压减至', 'level'], ['上调至', 'level'], ['上调到', 'level'], ['下调至', 'level'], ['增强到', 'level'], ['提高到', 'level'], ['提高至', 'level'], ['提升到', 'level'], ['提升至', 'level'], ['提到', 'level'], ['升至', 'level'], ['升到', 'level'], ['上升到', 'level'], ['上升至', 'level'],
  ['增加到', 'level'], ['增加至', 'level'], ['增至', 'level'], ['增长到', 'level'], ['增长至', 'level'], ['扩大到', 'level'], ['扩大至', 'level'], ['扩增至', 'level'], ['拓展到', 'level'], ['拓展至', 'level'], ['延长至', 'level'], ['延长到', 'level'],
  ['降低到', 'level'], ['降低至', 'level'], ['降到', 'level'], ['降至', 'level'], ['下降到', 'level'], ['下降至', 'level'], ['减少到', 'level'], ['减少至', 'level'], ['缩短到', 'level'], ['缩短至', 'level'], ['压缩到', 'level'], ['压缩至', 'level'],
  ['控制在', 'level'], ['控制到', 'level'], ['控制', 'level'], ['保持在', 'level'], ['保持', 'level'], ['稳定在', 'level'], ['稳定到', 'level'], ['维持在', 'level'], ['巩固在', 'level'], ['实现', 'level'], ['为', 'level'], ['占', 'level'], ['占到', 'level'], ['限制在', 'level'], ['完成', 'level'], ['发展到', 'level'], ['发展至', 'level'], ['突破', 'level'], ['超过', 'level'], ['高于', 'level'], ['低于', 'level'], ['在', 'level'], ['到', 'level'], ['至', 'level'], ['是', 'level'], ['有', 'level'], ['拥有', 'level'],
  ['提高', 'change'], ['提升', 'change'], ['增长', 'change'], ['增加', 'change'], ['上升', 'change'], ['净增', 'change'], ['扩大', 'change'], ['下降', 'change'], ['降低', 'change'], ['减少', 'change'], ['缩短', 'change'], ['压减', 'change'], ['上浮', 'change'],
  ['下浮', 'change'], ['下调', 'change'], ['上调', 'change'], ['回落', 'change'], ['收窄', 'change'], ['下滑', 'change'], ['翻', 'change'], ['压缩', 'change'], ['递增', 'change'], ['递减', 'change'], ['提前', 'change'], ['延长', 'change'], ['调增', 'change'], ['调减', 'change'], ['浮动', 'change'],
  ...levelsOf([...changes, ...keeping]),
  ...['改为', '变为', '改成', '调整为', '调整到', '调整至', '调为', '定为', '确定为', '核定为', '设定为', '提至', '减至', '减到', '缩至', '缩到', '压至', '压到', '扩至', '扩到', '控在', '限在', '稳在', '延至', '增到', '拓至', '调至', '调到'].map((word) => [word, 'level'] as const),
  ...changes.filter((word) => /[降升减增]/u.test(word)).map((word) => [word, 'change'] as const),
  ...[...furtherChanges.keys()].map((word) => [word, 'change'] as const),
] // prettier-ignore

/**
 * Verbs that begin what a share of somebody does: 80%的村卫生室|提供…, 20%以上|达到….
 * The words before them are the subject.
 */
export const deeds: readonly string[] = [
  '达到', '提供', '开展', '建成', '设置', '设立', '成为', '建立', '配备', '配有', '装上', '配上', '换上', '用上', '更新', '添置', '购置', '购买', '安装', '具备', '实现', '完成', '纳入', '能够', '用于', '实施', '实行', '参加', '接入', '通过', '落实', '建有', '建设', '开设', '取得', '拥有', '接受', '创建', '获得', '掌握', '普遍', '单独', '率先', '独立设置', '独立设立', '独立运行', '独立运营',
  '升为', '升级为', '晋升为', '创成', '转型为', '获评',
  '覆盖', '符合', '消除', '得到', '主要用于', '由', '应用', '推行', '使用', '达标', '转为', '进入', '形成', '享有', '享受', '安装', '启用', '开通', '执行', '组建', '制定', '完善', '至少', '能', '均', '全部', '设有', '公开', '消灭', '取消', '全面取消', '升级', '改造', '出具', '执有', '持有', '有', '作为', '配齐', '持证上岗', '须持证', '派驻', '各设', '均设',
].filter((word, at, all) => all.indexOf(word) === at) // prettier-ignore

/** What is reached, done or held in the end: behind one of these nouns with a verb in them (建设示范村|达到标准). */
export const outcomeDeeds: readonly string[] = [
  '达到', '建成', '成为', '具备', '实现', '完成', '纳入', '通过', '配备', '设置', '设立', '接入', '取得', '获得', '创建', '开展', '提供',
] // prettier-ignore

/**
 * Verbs at the head of a count that say nothing of what is counted: 建成社区医院数 is 社区医院数.
 * 新增, 新建, 培训, 引进, 招聘 and the like stay: they make it another quantity.
 */
export const plainFounding: readonly string[] = [
  '成功创建', '成功创成', '联建', '建设', '建成', '打造', '创建', '创成', '培育', '建立', '组建', '成立', '设立', '设置', '形成', '建好', '建强', '做强', '做优', '做大', '办好', '完成', '实现', '推出', '评选', '认定', '命名', '实施', '开展', '举办', '组织', '落实', '建设成', '构建', '重点建设', '重点打造', '重点培育', '规划建设', '高标准建设', '筹集', '筹建', '筹集建设',
] // prettier-ignore

/** Nouns that name a measured quantity at the end of a phrase: what ends in one needs no 数 or 占比. */
export const measureNouns: readonly string[] = [
  '率', '费', '占比', '比例', '比重', '数', '数量', '度', '水平', '总量', '量', '费用', '标准', '寿命', '人数', '时间', '时长', '额', '限额', '金额', '总额', '规模', '比', '面积', '次数', '经费', '份额', '指数', '系数', '倍差', '得分',
  '半径', '距离', '年限', '学时', '倍数', '增速', '增幅', '浓度', '产值', '产量', '生产总值', '增加值', '收入', '资金', '投资', '价格', '目录', '日', '差距', '能力', '周期', '频次', '人次', '覆盖面', '浓度', '合计', '平均级别', '平均等级', '评级', '依从性', '可及性', '及时性', '公平性', '知晓度',
].filter((word, at, all) => all.indexOf(word) === at) // prettier-ignore

/** Completing verbs of a dated milestone. Source: the annotation guidelines, adjudicated conventions. */
export const completions: readonly string[] = [
  '完成', '建成', '建立', '建立健全', '形成', '设置', '设立', '制定', '制订', '达到', '达', '投入运行', '投入使用', '组建', '成立', '出台', '印发', '创成', '建设完成', '竣工', '启用', '上线', '投用', '挂牌', '实现', '通过', '开设', '修订完成', '全面建立', '上线运行', '创建成', '建设成', '成为', '获批', '打造成', '全部完成', '开诊', '发布',
  '编制', '编制完成', '成功创建', '交付使用', '投运', '开通',  '完工', '运行', '取消', '建设成为', '打造', '构建', '创建', '建设', '进入', '居于', '处于', '位居', '位于', '位列', '跻身', '稳居', '创建为', '搭建到位', '组建到位', '建设完工', '构建起', '升格为', '升级为', '晋升为',
].filter((word, at, all) => all.indexOf(word) === at) // prettier-ignore

/** Completing verbs that open a clause of another kind elsewhere (通过改革，…). */
export const openingCompletions: readonly string[] = ['通过']

/** What 完成 may complete although no thing stands there to see: the deed itself is over or not. */
export const completedDeeds: readonly string[] = [
  '升级', '修订', '编制', '制定', '核定', '整合', '封顶', '转换', '分析', '评价', '考核', '培训', '工作', '验收', '移交', '招聘', '采集', '对接', '配备', '组建', '改革', '挂牌', '清理', '核查', '测算', '转型', '衔接', '划转', '并网', '创建', '批复', '审批', '立项', '改造提升', '提升改造',
] // prettier-ignore

/** Verbs with which a thing named before goes into service. */
export const serviceStarts: readonly string[] = [
  '交付使用', '投入使用', '投入运行', '投入运营', '投入服务', '建成启用', '建成投用', '建成使用', '建成开放', '竣工启用', '竣工投用', '竣工', '启用', '投用', '开诊', '挂牌运行', '上线运行', '试运行', '正式运行', '运营', '主体封顶', '封顶', '主体完工', '完工', '建设完工', '试运营', '正式运营', '开业', '建成运营', '建成投运', '建成运行',
] // prettier-ignore

/** A clause led by one of these moves something along; it completes nothing. */
export const processVerbs: readonly string[] = [
  '推进', '推动', '加快', '加强', '支持', '落实', '逐步', '鼓励', '探索', '引导', '促进', '强化', '完善', '健全', '优化', '深化', '积极', '持续', '继续', '提升', '提高', '不断', '开展', '研究', '争创', '统筹', '规范', '扩大', '巩固', '协助', '谋划', '参与', '启动',
] // prettier-ignore

/** Things one can go and see: a milestone ends in one of these, or in a document's 《》. */
export const concreteThings: readonly string[] = [
  '院', '楼', '新址', '车间', '步道', '公园', '广场', '教室', '驿站', '厅', '基层网点', '中心', '机构', '项目', '体系', '标准', '平台', '系统', '基地', '工程', '方案', '规划', '清单', '目录', '章程', '办法', '名单', '任务', '水平', '等级', '网络', '科', '科室', '馆', '站', '室', '队伍', '实验室', '集团',
  '联盟', '试验区', '示范区', '示范市', '示范县', '先行区', '示范省', '大楼', '院区', '库', '指南', '规范', '预案', '评审', '评估', '验收', '认证', '改造', '建设', '迁建', '新建', '扩建', '改扩建', '搬迁', '登记', '备案', '普查', '调查', '数据库', '专区', '园', '园区', '学院', '大学', '学校', '省份', '城市', '专班', '图', '表', '台账', '标识', '圈', '前列', '分院', '一张网', '服务网', '热线', '专线', '社会', '友好城市', '集群', '条例', '规程', '细则', '计划', '报告', '局', '先进县', '先进市', '先进区', '名城', '模范市', '模范县', '模范区', '文件', '框架', '联席会议', '加成', '行政级别', '机关', '门诊', '病房', '病区', '委员会', '协会', '学会', '档案', '药房', '实施意见', '指导意见', '专家组', '工作组', '领导小组', '服务点', '组织架构',
].filter((word, at, all) => all.indexOf(word) === at) // prettier-ignore

/** What a milestone must not end in, although the verb completes: one cannot go and see it. */
export const vagueThings: readonly string[] = [
  '机制', '较高水平', '更高水平', '新水平', '较好水平', '良好水平', '一定水平', '高水平', '新高度', '新台阶', '制度', '格局', '模式', '氛围', '合力', '局面', '提升', '增强', '提高', '成效', '进展', '完善', '改善', '优化', '突破', '意识', '共识', '发展', '作用', '态势', '健全', '理念', '关系', '环境', '品牌效应', '优势', '高地', '能力', '生态', '文化', '现代化', '秩序', '风尚', '基础', '特色', '规模', '条件', '场景', '乡村', '家园', '之都', '之省', '之城', '之乡', '措施', '保障', '支撑', '服务', '活动', '效果', '之后', '以后', '以来', '之际', '相适应', '相匹配', '目标', '要求', '时期', '阶段', '进程', '过程', '的',
] // prettier-ignore
