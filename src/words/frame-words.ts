/**
 * Words of no field that say which slot of a name the words beside them fill. Engines read names with them. Written in
 * folded form; source: the annotation guidelines, “Name”, and the language of 党政机关公文.
 */

import { handlingVerbs } from './actions.js'
import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'

/** What a plan is about as a whole: said of everything, so no part of a name. */
export const plainAreas: readonly string[] = [
  '全市', '全县', '全区', '全省', '全旗', '全州', '全盟', '全地区', '全域', '我市', '我县', '我区', '我省', '我旗', '我州', '该市', '该县', '该区', '该省', '本市', '本县', '本区', '本省', '全市范围内', '全县范围内', '全区范围内', '全省范围内', '辖区内', '全市域', '全市各级', '各级', '各地', '各地区',
] // prettier-ignore

/** Areas that set one part of the plan's area against another: they stay in the name. */
export const zones: readonly string[] = [
  '设区市', '设区的市', '主城区', '中心城区', '城区', '城市', '市区', '县城', '城镇', '农村', '乡村', '山区', '牧区', '农牧区', '边远地区', '偏远地区', '城区地区', '农村地区', '城乡', '城市地区', '山区地区', '边境地区', '高海拔地区', '市本级', '县域', '市域', '海岛', '湖区', '库区', '郊区',
] // prettier-ignore

/** Administrative and professional levels. What a level stands before is named by the others of its list too. */
export const levels: readonly string[] = [
  ...[
    '国家', '省', '自治区', '兵团', '省市', '市', '地市', '州市', '盟市', '师市', '地区', '盟', '州', '师',
    '市县', '县', '区', '旗', '区县', '县区', '县市区', '县市', '旗县', '旗县区', '旗县市区', '团场',
    '乡', '镇', '乡镇', '镇街', '街镇', '镇乡', '街道', '乡镇街道', '苏木', '苏木乡镇', '乡镇苏木',
    '村', '社区', '村居', '村社区', '嘎查', '嘎查村', '镇村', '部', '厅', '校', '院', '省本', '市本', '县本', '区本', '甲', '一', '二', '三',
  ].map((of) => `${of}级`),
  '国家', '省', '市', '县', '区', '旗', '盟', '州', '乡镇', '村', '地区', '自治区',
] // prettier-ignore

/** 二级(及以上)公立医院: a level, and those above or below it. */
export const LEVEL_MORE: RegExp = /^(?:或|及)?以[上下]的?/u

/** Levels whose last sign is only there where they stand alone: 市级, and 市 in 市疾控中心. */
export const levelSigns: readonly string[] = ['自治区', '国家', '地区', '乡镇', '省', '市', '县', '区', '旗', '盟', '州', '镇', '乡', '村'] // prettier-ignore

/**
 * Circumstances before a verb: how, by whom and on which ground something is done. `open` begins one, `close` ends it.
 * They say nothing of what is measured and are left out.
 */
export const circumstances: readonly { readonly open: string; readonly close: readonly string[] }[] = [
  { open: '以', close: ['为牵头医院', '为牵头单位', '为牵头', '为龙头', '为主体', '为重点', '为载体', '为依托', '为抓手', '为核心', '为基础', '为单位', '为主', '为单位', '为骨干', '为支撑', '为契机', '为平台', '为引领', '为导向', '为目标', '方式', '形式'] },
  { open: '由', close: ['牵头负责', '牵头', '为主导', '主导', '统筹', '出资'] },
  { open: '按照', close: ['标准', '要求', '编制数量', '人口数量', '原则', '规定', '规范', '办法', '方案', '模式', '程序', '口径'] },
  { open: '按', close: ['标准', '要求', '编制数量', '人口数量', '原则', '规定', '规范', '办法', '方案', '模式', '程序', '口径'] },
  { open: '参照', close: ['标准', '要求', '原则', '规定', '规范', '办法', '模式'] },
  { open: '在', close: ['等场所', '等公共场所', '等重点场所', '等人员密集场所', '等人群密集场所', '等区域', '等重点区域', '等地区', '等部位', '等地', '等处', '基础上', '范围内', '过程中', '框架内', '之后', '之前', '期间', '后', '前', '时'] },
  { open: '自', close: ['之日起', '起'] },
] // prettier-ignore

/** Prepositions whose phrase runs on to the verb of the clause: 依托县医院|建立…, 围绕重点人群|培育…. */
export const groundWords: readonly string[] = [
  '依托', '围绕', '通过', '结合', '利用', '根据', '依据', '对照', '对标', '参照', '依照', '针对', '聚焦', '借助', '立足', '采取', '运用', '会同', '联合', '面向', '从', '因地制宜',
] // prettier-ignore

/** Prepositions before whom something is done for or to: 对…患者|开展, 为…老年人|提供. */
export const towardWords: readonly string[] = ['对于', '对', '为', '给', '向', '免费为', '每年为', '面向', '针对'] // prettier-ignore

/** How often, between whom and the verb: 乡村教师|一次性(奖励). */
export const perTime: readonly string[] = ['一次性', '每年', '每月', '每人', '每人每年', '每人每月', '统一', '全部']

/** Before the thing that something is done with: 将专项经费|列入…. */
export const withWords: readonly string[] = ['将', '把']

/** Who gives money and orders: where it stands before a verb it is nobody whom the value is about. */
export const giverEnds: readonly string[] = ['财政', '政府', '两级', '三级财政', '部门'] // prettier-ignore

/** Verbs that make a count another quantity than the stock: they stay before the thing. */
export const keptVerbs: readonly string[] = [
  '新建', '扩建', '改建', '改扩建', '迁建', '改造', '改造提升', '提升改造', '升级改造', '新增', '增设', '增加', '净增', '培训', '轮训', '培养', '引进', '引进培养', '培养引进', '招聘', '招录', '招收', '选派', '选聘', '遴选', '评选', '派驻', '派出', '下派', '储备', '购置', '更新', '救治', '筛查', '免费筛查', '免费体检', '帮扶', '资助', '奖励', '孵化', '修复', '选树', '规范化建设', '提档升级', '转岗培训', '定向培养', '新设', '再建', '续建', '认证', '接入', '增配', '增派', '加派', '惠及',
  // two or three in one: 新（改）建农村公路, 改（扩）建校舍
  '新改建', '新改扩建', '新（改）建', '新（改、扩）建', '新（改扩）建', '新（扩）建', '新（迁）建', '新（续）建', '新（改）造', '改（扩）建', '续（新）建', '新建改建', '新建改造', '新建扩建', '新建续建',
  // what becomes of a thing that was begun: 新开工400台，完工150台
  '开工', '新开工', '开工建设', '新开工建设', '完工', '竣工', '供应分配', '分配入住', '配租', '配售', '建设筹集',
  ...handlingVerbs,
] // prettier-ignore

/** Verbs that only give what is measured: 发放|养老补助, 安排|专项经费. */
export const givingVerbs: readonly string[] = [
  '发放', '安排', '进行', '实行', '给予', '提供', '拨付', '投入', '落实', '统筹安排', '筹措', '列入', '列支', '计提', '支付', '补助', '开具', '提供服务', '执行', '收取', '核定', '配备', '配置', '配齐', '设置', '设立', '开设', '建有', '设有', '拥有', '建', '设', '开展', '组织', '举办', '召开', '具备', '掌握', '能够开展', '能够提供', '规划建设', '建设', '建成', '打造', '创建', '组建', '培育', '建立', '形成', '完成', '实现', '成立', '创成', '制定', '出台', '确定', '选定',
] // prettier-ignore

/** What somebody does or has so many of, between who and how many: 卫生院能够|提供|6类. */
export const havingVerbs: readonly string[] = ['提供', '开展', '具备', '掌握', '配备', '开设', '拥有', '设有', '建有']

/** Undertakings that begin nouns far more often than deeds, and bounds: no circumstance ends before them. */
export const notDeeds: readonly string[] = ['重点', '突出', '加快', '每年', '年均', '不少于', '至少', '不低于', '不超过', '服务', '支持', '控制', '检查', '规划', '补助', '保持', '稳定', '运行', '组织', '参加', '选择'] // prettier-ignore

/**
 * Parts of things that say nothing by themselves: a thing made of them alone belongs to something named before it
 * (开放|床位, 入组|率, 总|建筑|面积).
 */
export const genericParts: readonly string[] = [
  '使用金额', '采购金额', '金额', '床位', '开放', '编制', '设置', '核定', '配备', '项目', '互认', '总', '总数', '总计', '培训', '抽查', '入组', '续签', '续约', '开通', '设备', '建筑', '人数', '团队', '专家', '人员', '服务', '资金', '经费', '专项', '补助', '补贴', '津贴', '岗位', '投资', '分值', '权重', '标准', '人均', '财政', '一次性', '奖补', '奖励', '管理', '规范', '控制', '治疗', '规范管理', '使用', '动态', '覆盖', '覆盖面', '建成', '达标', '设立', '新增', '增加', '每', '名', '年', '日', '月', '收费', '收费标准', '参与', '知晓', '完成', '合格', '普及', '支付', '报销', '办结', '及时', '准确', '签约', '满意', '群众', '居民', '患者', '对象', '病种', '数量', '总量', '会议', '活动', '骨干', '业务', '培育', '遴选', '招录', '立项', '单项', '资助', '额度', '建设', '累计', '投入', '首批', '全年', '调整', '列出', '具体', '举措', '机构', '站点', '半径', '早诊', '早治', '受检', '结清', '治愈', '示范', '平均', '时长', '时间', '期限', '进修', '挂职', '周期', '频次', '次数', '比例', '成员', '单位', '主要', '任务', '指标', '在岗', '部署', '接入', '更新', '安装', '就业', '升学', '入学', '巩固', '入园', '毛', '净', '普惠', '学位', '里程', '通达', '通车', '准点', '出行', '首年', '拨付', '首期', '当年', '全体', '专职', '托位', '运营', '学费', '分担', '周转', '站房', '车辆', '运营',
] // prettier-ignore

/** Bodies that things are counted in: 每个团队, 每个中心. */
export const countedUnits: readonly string[] = ['团队', '队伍', '中心', '医院', '卫生院', '机构', '站点', '小组', '考场', '工作室', '集团', '学校', '班级', '园区', '基地', '县域', '行政区', '指导老师', '工作组', '馆'] // prettier-ignore

/** Ways of saying what was said: 上述三项指标, 前述比例, 两类患者. */
export const BACKWARD: Prefix = prefix(
  /^(?:上述|前述|以上|[这该其]|相应)?(?:[一二两三四五六七八九十]?[类项种个])?(?:指标|比例|比率|数据|标准|任务|目标)$/u,
)

/** Measures that say what is measured by themselves, of everybody where nobody is named. */
export const SPECIFIC_MEASURE: Suffix = suffix(/(?:寿命|住院日|比|指数|产值|产量|生产总值|增加值|浓度|价格)$/u)

/** Ends of names of bodies. */
export const BODY_END: RegExp = /(?:[院站室所馆校园队]|中心|基地|平台|团队|机构|公司|集团|联盟)$/u

/** (床位7.5张，其中)基层(1.3张): bodies of one kind, named by it alone; 中医类别(0.7人). */
export const OWNER: RegExp =
  /^(?:基层|公立|民营|私立|公办|民办|社会办|社会力量|部门|企业|院内|院外|全科|县乡|镇村|县域)$|类别$/u

/** 建设任务, 改造项目: a deed as the noun of its task. */
export const TASK_NOUN: Suffix = suffix(/(?:任务|项目|工程|工作)$/u)

/** 中医医院|建设任务: bodies at the head of what is done with them. */
export const BODY_IN_TASK: RegExp =
  /^\p{Script=Han}{2,12}?(?:[院站室所馆校园]|中心|机构)(?=(?:标准化)?(?:建设|改造|创建|提升|达标|扩建))/u

/** 其中|新住宅小区(2000户): places, and the units of what is not counted by places. */
export const PLACE_END: RegExp = /(?:小区|社区|街道|城区|地区|片区|园区|农村|城镇|城市|乡镇|[县市区镇乡村])$/u
export const UNIT_IN_PLACE: Prefix = prefix(/^(?:万?[户人名张套台辆盏株亩吨]|万?人次|万?平方米|公里|千米)$/u)

/** 涡阳县(6个), 谯城区(2所): a place by its name, which is not itself what is counted: 示范区, 老城区, 各县 are. */
export const PROPER_PLACE: RegExp =
  /^(?![各全每我本市县区镇乡该两几多农]|城[市镇乡区]|集镇|重点|贫困|试点|\p{Script=Han}*(?:[社园小灾景地]|示范|保护|开发|功能|[老主新]城|核心|试验|先行)区$|\p{Script=Han}*(?:强|重点|贫困|达标|试点|示范)[县市镇乡]$)(?:\p{Script=Han}{1,6}[县旗]|\p{Script=Han}{2,6}[市区镇乡])$/u

/** 其中省卫生厅|负责|3万户, 市民政局完成20个: who does a part of it, and the verbs that say so. */
export const PROPER_BODY: RegExp =
  /^(?![各全每我本两几多])\p{Script=Han}{1,16}(?:[局委厅部办会院]|中心|公司|集团|学校|大学|学院)$/u
export const DOES_PART: RegExp = /(?:负责|承担|完成)$/u

/** 新增30家、总数达|1000家: how many there are in all, and the words that say no more. */
export const SUM_LEAD: RegExp = /(?:累计|总数|总量|总计|共计|合计)(?:[已将可]?达到?|[为到至]|超过?|突破)?$/u
export const SUM_NAME: RegExp = /^(?:累计|总数|总量|总计|共计|合计|数量)?$/u

/** Measures that follow a short thing. */
export const SHORT_MEASURE: RegExp = /^(?:率|比例|占比|覆盖面)$/u

/** Measures behind which whom or what they measure may stand: 医护比|三级医院, 占比|市级. */
export const OPEN_MEASURE: RegExp =
  /(?:面积|班额|总额|限额|标准|时间|时长|年限|收入|费用|人数|数量|总数|占比|比例|比重|.{2}率|住院日|[护师床生员]比)$/u
/** The signs that it can end in. */
export const OPEN_MEASURE_ENDS = '比例重率积额准间长限入用数量日'

/** Ratios of two things, with anybody behind them: 生师比|小学. */
export const RATIO: RegExp = /^.{1,5}[护师床生员]比$/u

/** What follows a topic and says nothing of it: 临床重点专科“登峰”|计划, 付费|改革. */
export const TOPIC_END: RegExp =
  /(?:[“《]|(?:提升|改造|升级|提质|扩面|提标|优化)(?:工程|行动|计划|项目)|(?:付费)?改革|计划|工程|行动|项目|工作|建设|机制|政策|任务|培养|免费|创建|试点|抽查|检查)/u

/** Parts of a sum and who bears them: 医保基金支付, 个人自付. */
export const PAYS: RegExp = /(?:支付|承担|补助|补偿|补贴|缴费|自付|缴纳|负担|出资|(?<!支)出)$/u

/** Sums that several pay a part of. */
export const PAID_SUM: RegExp = /(?:费|费用|标准|价格|额|资金|经费|收取|费(?:标准为?)?每(?:人次|[次人例]))$/u

/** Deeds that take a time: 3分钟内|响应, 20个工作日内|拨付. */
export const TIMED_DEED: RegExp =
  /^(?:响应|报送|结算|完成|拨付|办结|出具|送达|到达|受理|处置|反馈|审核|清算|支付|答复|上报|回复|整改|修复)/u

/** Areas that are counted in, not counted: 各县市1支, 旗县区各2支. */
export const COUNTED_IN: RegExp = /^(?:[各每].*|(?:[县市区旗乡镇村盟州（）、]|街道|社区)+)$/u

/** Signs at which a long description may be cut. */
export const LIST_SIGN: RegExp = /[、，的]/u
