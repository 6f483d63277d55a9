import type { ExclusionReason } from '../model.js'

/**
 * Neighbours of a numeral that say it is no value. `after` stands right behind the numeral, `before` right in front of it.
 * Longest word wins. Source: the annotation guidelines ("Not targets") and the note of each group.
 */
export const neighbours: readonly {
  reason: ExclusionReason
  before?: readonly string[]
  after?: readonly string[]
  note: string
}[] = [
  {
    reason: 'age',
    after: [
      '岁',
      '周岁',
      '月龄',
      '个月龄',
      '岁及以上',
      '龄',
      '日龄',
      '后出生',
      '个月儿童',
      '个月婴',
      '个月幼儿',
      '个月以下',
      '个月以内婴',
      '个月的婴',
      '个月内婴',
      '月婴',
    ],
    note: 'the population is the subject, not the value; 期望寿命 is caught before',
  },
  {
    reason: 'grade',
    after: [
      '级',
      '级及以上',
      '级甲等',
      '级乙等',
      '甲',
      '乙',
      '等',
      '等级',
      '星',
      '星级',
      '级以上',
      '级联动',
      '线',
      '本',
      '型',
      '期临床',
      '期及以上临床',
      '期以上临床',
      '期及以上药物',
      '期肿瘤',
      '级以下',
      '类公益',
      '类事业',
      '档',
      '类标准',
      '类人才',
      '类医院',
      '人间',
      '人制',
      '人病房',
      '床间',
      '类专业',
      '度',
    ],
    before: ['公益', 'A', 'B', '等保', 'AA'],
    note: 'hospital grades, levels of government, classes of institutions',
  },
  {
    reason: 'session-number',
    after: [
      '届',
      '中全会',
      '次全会',
      '次会议',
      '次常务会议',
      '次党代会',
      '次代表大会',
      '大精神',
      '大以来',
      '大报告',
      '大和',
      '大关于',
      '次全体会议',
      '次党组会',
    ],
    note: 'meetings and congresses',
  },
  {
    reason: 'document-number',
    after: ['号文', '号）', '号', '号令', '号文件'],
    note: 'numbers of documents and buildings',
  },
  {
    reason: 'code',
    after: [
      '国道',
      '省道',
      '县道',
      '乡道',
      '高速',
      'G技术',
      'G',
      'D打印',
      'D',
      'K',
      '代',
      'A级',
      'P',
      'PB',
      'T级',
      'V',
      'B',
      '°',
    ],
    note: '5G, 3D, F2 and other names of techniques',
  },
  {
    reason: 'programme-name',
    after: [
      '大',
      '个允许',
      '个最',
      '个统一',
      '个一批',
      '个一律',
      '个提升',
      '个转变',
      '个确保',
      '个到位',
      '个更加',
      '个聚焦',
      '个强化',
      '个加快',
      '个着力',
      '个结合',
      '个严格',
      '个全面',
      '个优先',
      '个一',
      '位一体',
      '医联动',
      '医协同',
      '医融合',
      '医改革',
      '统一',
      '化',
      '早',
      '清一满意',
      '师',
      '网',
      '链',
      '库',
      '件事',
      '张网',
      '码',
      '通',
      '站式',
      '个必须',
      '个不',
      '个坚持',
      '支一扶',
      '重点一重大',
      '孩政策',
      '孩',
      '农',
      '态',
      '高',
      '新',
      '融合',
      '免',
      '有',
      '全',
      '优',
      '强',
      '创',
      '改',
      '减',
      '提',

      '项行动',
      '年行动',
      '年计划',
      '年攻坚',
      '公里',
      '刻钟',
      '县工程',
      '轮驱动',
      '圈',
      '纵',
      '横',
      '轴',
      '带',
      '廊',
      '园',
      '翼',
      '核',
      '极',
      '环',
      '重',
      '心',
      '免一',
      '链条',
      '方共建',
    ],
    note: 'names of packages and campaigns: 五大中心, 两个允许, 三位一体',
  },
  {
    reason: 'definition',
    before: ['海拔', '海拔在', '海拔高度', '海拔超过', '扣', '各扣', '再扣', '每超', '每低于', '每降低', '每提高'],
    note: 'which places are meant',
  },
  {
    reason: 'ordinal',
    before: ['第'],
    note: '第一人民医院, 第三方, 第一责任人',
  },
  {
    reason: 'phone-number',
    before: [
      '电话',
      '电话：',
      '热线',
      '热线：',
      '传真：',
      '邮编：',
      '拨打',
      '热线“',
      '热线电话',
      '联系电话：',
      '平台“',
      '12345',
      '热线（',
    ],
    note: 'telephone and fax numbers',
  },
  {
    reason: 'period',
    after: [
      '年',
      '年期',
      '年制',
      '年来',
      '年间',
      '年度',
      '个月内',
      '年后',
      '年以上',
      '小时',
      '×',
      '季度',
      '年级',
      '年一',
      '年期间',
      '世纪',
    ],
    note: 'lengths of time that bound nothing',
  },
  {
    reason: 'period',
    before: ['至晚', '晚上', '凌晨', '早上', '至早'],
    note: 'hours of a day: 开放至晚9点',
  },
  {
    reason: 'place-name',
    after: [
      '镇',
      '乡',
      '庄',
      '里',
      '堡',
      '路',
      '道',
      '桥',
      '台',
      '渡',
      '河',
      '山',
      '河镇',
      '塘',
      '沟',
      '坪',
      '江',
      '寨',
      '屯',
      '家',
      '星镇',
      '棵树',
      '甸',
      '门峡',
    ],
    note: 'Chinese numerals in names of places; Arabic numerals and counted 乡镇 are judged elsewhere',
  },
]

/** Cues of a count that exists already: right before the number or the noun phrase it counts. */
export const existingCues: readonly string[] = [
  '由', '即',   '我市', '我县', '我区', '我省', '我州', '我旗', '全市', '全县', '全区', '全省', '全州', '全国', '全旗', '现有', '已有', '共有', '原有', '辖', '下辖', '辖区', '辖区内', '目前', '域内', '现', '上述', '包括', '包含', '涵盖', '涉及',
  '下设', '内设', '拥有', '设有', '其他', '其余', '前', '会同', '联合', '等', '这', '该', '严格落实', '落实', '严格执行', '执行', '遵守', '围绕', '聚焦', '按照', '依托', '针对', '坚持', '紧扣', '抓住', '首批', '仅有', '仅', '其它', '已建成', '已建', '累计', '原', '这些', '剩余', '余下', '尚余', '缺编', '空编', '超编', '缺口', '短缺', '尚缺', '近郊', '主城', '中心城', '城', '近',
] // prettier-ignore

/** … of which those that are left are still to be done. */
export const leftOvers: readonly string[] = ['剩余', '余下', '尚余', '缺口', '缺编', '空编', '短缺']

/** … and those that end a list of which the others are told. */
export const theOthers: readonly string[] = ['其他', '其它', '其余']

/** Words that end in one of these and mean something else. */
export const existingLookalikes: readonly string[] = ['甲等', '乙等', '丙等', '一等', '二等', '三等', '中等', '高等', '优等', '实现', '兑现', '体现', '呈现', '展现', '再现', '涌现', '提前', '跟前', '自由', '接近', '邻近', '靠近', '还原', '复原', '立即', '不仅', '新城', '老城'] // prettier-ignore

/** Money that is given for each of the things counted before it: 每新增1个…奖励300万元. */
export const rewardVerbs: readonly string[] = ['奖励', '奖补', '补助', '补贴', '给予', '资助'] // prettier-ignore

/** Payments: an amount behind one of these is set by the plan. */
export const feeNouns: readonly string[] = [
  '限额', '补助', '补贴', '报酬', '津贴', '年薪', '安家费', '奖励', '服务费', '经费', '缴费', '筹资', '给予', '奖补',
  '收费', '费每', '救助金', '标准为', '标准是', '标准定为', '标准每', '财政按', '每人资助', '每人救助', '每户资助',
] // prettier-ignore

/** Verbs that carry something to an area: 扩大到全市12个县. */
export const reachingVerbs: readonly string[] = ['扩大到', '扩大至', '推广到', '推广至', '拓展到', '拓展至', '扩展到', '扩展至', '延伸到', '延伸至', '覆盖', '覆盖到'] // prettier-ignore

/** Areas before a count of what they have. */
export const areaCues: readonly string[] = ['我市', '我县', '我区', '我省', '我州', '我旗', '全市', '全县', '全区', '全省', '全州', '全国', '全旗', '辖区', '辖区内', '域内'] // prettier-ignore

/** Verbs that drive somebody to an outcome: 推进我市3家医院入列…. */
export const drivingVerbs: readonly string[] = ['推进', '推动', '支持', '指导', '实现', '力争', '争取', '确保', '助推', '促进', '帮助', '组织', '推荐', '助力', '保障', '引导', '遴选', '选择'] // prettier-ignore

/** What somebody is driven to. */
export const outcomeVerbs: readonly string[] = ['入列', '入选', '纳入', '创建', '建成', '达到', '成为', '通过', '晋升', '升级', '升格', '挂牌', '完成', '开展', '获批', '创成', '成功', '转型', '转为', '进入', '跻身', '列入', '获评', '申报', '新建', '改造', '设置', '建立', '配备'] // prettier-ignore

/** Nouns that a rule or a list counts, not a plan: 6个方面, 18项核心制度. */
export const listNouns: readonly string[] = [
  '全覆盖', '100%', '百分之百', '实事', '实事项目', '民办实事', '民生实事', '民生实事项目', '重点民生实事', '年度民生实事', '重点民生实事项目', '年度民生实事项目', '重点实事', '候选项目', '实事候选项目', '民生实事候选项目', '为民办实事', '为民办实事项目', '为民办实事候选项目', '为民实事', '惠民实事', '民生项目', '子项目', '工作指标', '具体工作指标', '方面', '环节', '领域', '维度', '层面', '阶段', '步骤', '要求', '原则', '方式', '特点', '要素', '部分', '章节', '条件', '情形', '因素', '途径', '关键', '问题', '核心指标', '主要指标', '关键指标', '重点指标', '具体指标', '监测指标', '评价指标', '考核指标', '量化指标', '约束性指标', '预期性指标', '类别', '层次', '等次', '指标', '防线', '主线', '底线', '红线', '着力点', '抓手', '支点', '短板', '转折点', '落脚点', '突破口', '档次', '类型', '模块', '方向', '路径', '时段', '板块', '重点领域',
] // prettier-ignore

/** Nouns that a list counts when they stand alone; with more behind them they may be things (任务 and 任务清单). */
export const loneListNouns: readonly string[] = [
  '统筹', '结合', '转变',
  '意见', '任务', '重点任务', '主要任务', '重点工作', '目标任务', '工作任务', '制度', '核心制度', '政策', '措施', '举措', '部门', '单位', '行动', '专项行动', '重大行动', '机制', '功能', '目标', '岗位', '国家', '民族', '地区', '行业', '系统', '主题', '工程', '体系', '章', '篇',
] // prettier-ignore

/** Areas that exist: counting them promises nothing unless the plan chooses or founds them. */
export const areaNouns: readonly string[] = [
  '区县', '县区', '区', '县', '旗县', '旗', '市', '州', '省', '镇', '乡', '乡镇', '街道', '镇街', '社区', '村', '行政村', '自然村', '县（市', '县（区', '区（市', '区（县', '市（县', '开发区', '园区', '功能区', '城区', '管委会', '建制村', '办事处', '街镇', '嘎查', '苏木', '旗（县',
] // prettier-ignore

/** Verbs that choose or found areas, so that counting them is a promise. */
export const choosingVerbs: readonly string[] = [
  '选择', '遴选', '选取', '创建', '建成', '建设', '打造', '培育', '推荐', '新增', '覆盖', '扩大到', '扩展到', '拓展到', '确定', '命名', '评选', '争创', '开展', '实现', '达到', '完成', '创成', '认定',
] // prettier-ignore

/** Conditions: the number says which things are meant, not how much is promised. */
export const conditionCues: readonly string[] = ['人口', '服务半径', '海拔',  '超过', '满', '床位', '面积', '年龄', '凡', '距离', '编制床位', '不足', '连续', '从业', '任职', '在岗'] // prettier-ignore

/** Words of a formula or definition in whose clause percentages are no promise. */
export const definitionCues: readonly string[] = ['×100', '×1000', '×10000', '计算公式', '公式', '分母', '分子', '满分', '得分', '扣分', '记分', '评分', '分值', '赋分', '是指', '系指', '权重', '计分'] // prettier-ignore

/** What is taken from whoever does not do what is asked. */
export const penaltyCues: readonly string[] = [
  '扣发',
  '扣减',
  '罚款',
  '处以',
  '扣除绩效',
  '扣除补助',
  '扣除经费',
  '扣除奖金',
  '暂停执业',
  '停发',
]

/** Words before a length of time that say how long somebody learns. */
export const learningCues: readonly string[] = ['学习周期', '学习期限', '跟师', '跟师学习', '师承学习', '学习时间', '培养周期', '培训周期', '学习期', '带教周期'] // prettier-ignore

/** Trainings and courses whose length is part of their name. */
export const trainingCues: readonly string[] = ['教育', '培训', '规培', '学制', '本科', '专科', '研究生', '培养模式', '定向', '规范化', '毕业'] // prettier-ignore

/** Of the cues of what exists those that keep or carry out a rule: 严格执行18项制度. */
export const ruleCues: readonly string[] = ['严格落实', '落实', '严格执行', '执行']

/** 等 ends a list, 累计 adds up, 普遍 says nothing of each. */
export const andOthers = '等'
export const inAll = '累计'
export const commonly = '普遍'
