import type { RuleId } from '../model.js'

/** What a sentence tells of: what is over or stands now, or what is to come. */
export type Tense = 'past' | 'ahead'

/**
 * What a cue reaches: a number close behind it, the rest of its clause or sentence, what follows as well, or only what stands
 * before it.
 */
export type CueReach = 'near' | 'clause' | 'sentence' | 'on' | 'back'

/** One kind of word that places a sentence in time. */
export interface TimeWord {
  id: RuleId
  /** null for a word behind which a text of the press begins anew */
  tense: Tense | null
  reach: CueReach
  words: readonly string[]
  /** what has to, and what must not, stand right before the word */
  left?: RegExp
  notLeft?: RegExp
  /** what has to, and what must not, stand right behind it */
  right?: RegExp
  notRight?: RegExp
  /** it counts only at the head of its sentence, perhaps behind an area */
  head?: true
  /** only behind a year without 到, 底 or 前, and so many units behind it at most */
  ofYear?: number
  /** only of money */
  ofMoney?: true
  /** what is to come may be meant: not among goals, not with a bound, not behind an outlook */
  weak?: true
  /** it tells of the number before it in its clause, too */
  behind?: true
  /** only in running text without parts: plans use the word of what they set */
  loose?: true
  note: string
}

/** A kind that makes a rule of the judge: with a text that it decides, and a like one that it does not. */
export interface TimeCue extends TimeWord {
  example: string
  counterexample: string
  place?: string
  counterplace?: string
}

/** So many years or months: 过去三年, 近五年来. */
const SPAN = '[一二两三四五六七八九十几数多\\d]{1,3}'

/**
 * Words that tell of the past. Written in folded form; source: the annotation guidelines (“Targets”, what has been reached is
 * none), 政府工作报告, work summaries and press texts about plans.
 */
export const pastCues: readonly TimeCue[] = [
  {
    id: 'span-over',
    tense: 'past',
    reach: 'on',
    words: ['过去'],
    right: new RegExp(`^的?(?:一年|${SPAN}个?[年月])`, 'u'),
    example: '过去三年，新建社区医院18家。',
    counterexample: '未来三年，新建社区医院18家。',
    note: 'a stretch of time that is over opens a report',
  },
  {
    id: 'years-past',
    tense: 'past',
    reach: 'on',
    words: ['年来', '个月来', '年多来', '年间'],
    left: /[近这两一二三四五六七八九十几数\d]$/u,
    example: '三年来，新建社区医院18家。',
    counterexample: '三年内，新建社区医院18家。',
    note: 'the years up to now',
  },
  {
    id: 'since',
    tense: 'past',
    reach: 'on',
    words: ['以来', '至今', '迄今'],
    example: '2021年以来，培训骨干120人。',
    counterexample: '从2021年起，每年培训骨干120人。',
    note: 'what has been since then',
  },
  {
    id: 'last-year',
    tense: 'past',
    reach: 'on',
    words: ['去年', '上年', '上一年'],
    // 按上一年度人均可支配收入的50%确定, 不低于上年的60%: a base that another year is measured by
    notLeft: /[较比与同跟在以按照占于当]$/u,
    notRight: /^度?(?:同期|水平|的?基础|相比|标准)/u,
    example: '去年，全市新增床位300张。',
    counterexample: '较去年新增床位300张。',
    note: 'the year before',
  },
  {
    id: 'up-to-now',
    tense: 'past',
    reach: 'on',
    words: ['截至', '截止'],
    notRight: /^(?:时间|日期|[次当]日|之日)/u,
    example: '截至上月，建成社区医院12家。',
    counterexample: '月底前，建成社区医院12家。',
    note: 'how things stand up to a day',
  },
  {
    id: 'looks-back',
    tense: 'past',
    reach: 'on',
    words: ['如期实现', '提前实现', '提前完成', '如期完成', '圆满完成', '圆满收官', '超额完成', '胜利完成', '圆满实现', '成效明显', '成效显著', '历史性成就', '开局良好', '历史最好', '历史最低', '历史新高'], // prettier-ignore
    notRight: /^的?(?:基础上|目标|任务目标)/u,
    behind: true,
    loose: true,
    example: '健康行动成效显著，建成社区医院12家。',
    counterexample: '健康行动即将启动，建成社区医院12家。',
    place: 'zone=other',
    note: 'a text of the press that praises what has been reached',
  },
  {
    id: 'looks-better',
    tense: 'past',
    reach: 'on',
    words: ['全面完成', '顺利完成', '明显成效', '显著成效', '积极成效', '积极进展', '长足发展', '新进展', '新成效', '取得突破', '得到缓解', '得到改善', '有效缓解', '明显改善'], // prettier-ignore
    notRight: /^的?(?:基础上|目标|任务目标)/u,
    behind: true,
    loose: true,
    weak: true,
    example: '就医条件明显改善，建成社区医院12家。',
    counterexample: '就医条件明显改善，建成社区医院12家以上。',
    place: 'zone=other',
    note: 'a text of the press that praises; goals are told with the same words, with a bound or behind an outlook',
  },
  {
    id: 'facts-told',
    tense: 'past',
    reach: 'sentence',
    words: ['通报', '简报', '总结', '回顾', '公布'],
    right: /^[^，。；：\d]{0,4}[，：]/u,
    head: true,
    example: '会上通报，2023年新增床位300张。',
    counterexample: '会上部署，2023年新增床位300张。',
    note: 'who tells facts',
  },
  {
    id: 'source-told',
    tense: 'past',
    reach: 'sentence',
    words: ['显示', '表明', '据统计', '据估算', '据测算', '据监测', '据调查'],
    left: /(?:^|[，。；：])$|(?:调查|统计|监测|普查|数据|资料|结果|研究|测算|年报|公报|报告)$/u,
    example: '专项调查显示，居民健康素养水平达到28%。',
    counterexample: '居民健康素养水平达到28%。',
    note: 'what follows has been measured',
  },
  {
    id: 'tells-present',
    tense: 'past',
    reach: 'sentence',
    words: [
      '目前',
      '现有',
      '已有',
      '当前',
      '现阶段',
      '共有',
      '拥有',
      '设有',
      '下辖',
      '现辖',
      '现共有',
      '现拥有',
      '共拥有',
      '建有',
    ],
    head: true,
    example: '当前，服务体系不断健全，开设门诊30个。',
    counterexample: '今后，服务体系不断健全，开设门诊30个。',
    note: 'how things stand, up to the end of the sentence',
  },
  {
    id: 'stands-now',
    tense: 'past',
    reach: 'clause',
    words: ['目前', '现有', '已有', '仍有', '尚有', '当时', '由此', '仅为'],
    notLeft: /[由从比较在与于实体兑呈展再涌出]$/u,
    notRight: /^的?(?:基础|水平)上/u,
    example: '街道目前建成站点30个。',
    counterexample: '街道今后建成站点30个。',
    note: 'a word of report stands before the number',
  },
  {
    id: 'honoured',
    tense: 'past',
    reach: 'clause',
    words: ['荣获', '被评为', '获评', '成功创建'],
    notLeft: /[由从比较在与于实体兑呈展再涌出]$/u,
    // 获评省级名中医的奖励10万元: a condition
    notRight: /^[^，。；]{2,40}的[^，。；]{0,8}(?:奖励|奖补|给予|补助|补贴|资助)/u,
    example: '街道获评示范站点30个。',
    counterexample: '街道获评示范站点的奖励30万元。',
    note: 'what has been awarded already',
  },
  {
    id: 'deed-done',
    tense: 'past',
    reach: 'clause',
    words: ['已'],
    notLeft: /^不$/u,
    notRight:
      /^经?(?:[婚知故患从由]|确诊|签约(?!\d)|参保(?!\d)|备案|登记|注册|退休|脱贫|建档|有的?基础)|^[^，。；、\d]{1,10}的(?![^，。；]{0,6}\d)/u,
    example: '街道已建成站点30个。',
    counterexample: '街道建成站点30个。',
    note: 'a deed that is done',
  },
  {
    id: 'level-reached',
    tense: 'past',
    reach: 'sentence',
    words: ['已从', '已由', '已达', '已分别', '已下降', '已提高', '已提升', '已降', '已增加', '已增长', '已超', '已突破', '已经从', '已经由', '已经达', '已经超'], // prettier-ignore
    notRight: /^[^，。；、\d]{2,16}的(?=\d)/u,
    example: '覆盖率已由84%提高到93%。',
    counterexample: '覆盖率由84%提高到93%。',
    note: 'a level that is reached, with where it came from, and what the sentence goes on with',
  },
  {
    id: 'done-aspect',
    tense: 'past',
    reach: 'sentence',
    words: ['了'],
    left: /(?:实现|完成|达到|建成|新增|新建|提高|提升|增加|增长|下降|降低|缩短|减少|形成|取得|建立|培训|引进|改造|打造|组建|超过|突破|创建|开展|举办|投入|发放|申报|承办|签订)$/u,
    example: '全区实现了互认，覆盖项目120项。',
    counterexample: '全区实现互认，覆盖项目120项。',
    note: 'the sign of what is over and done',
  },
  {
    id: 'gathered',
    tense: 'past',
    reach: 'near',
    words: ['票决产生', '票决确定', '投票产生', '投票选出', '表决通过', '审议通过'],
    loose: true,
    example: '大会票决产生项目10个。',
    counterexample: '大会建设项目10个。',
    place: 'zone=other',
    note: 'what a text of the press says was voted for',
  },
  {
    id: 'gathered-views',
    tense: 'past',
    reach: 'clause',
    words: ['征集到', '共征集', '收集到', '共收集', '收到'],
    loose: true,
    example: '前期共征集民生实事项目的各类意见638条。',
    counterexample: '前期共办理民生实事项目的各类意见638条。',
    place: 'zone=other',
    note: 'what a text of the press says was gathered',
  },
  {
    id: 'has-done',
    tense: 'past',
    reach: 'near',
    words: ['了'],
    notLeft: /(?:提出|确定|明确|制定|设定|规定|出台|印发|发布|[为除罢到好])$/u,
    notRight: /^解/u,
    example: '试点促成了10个项目。',
    counterexample: '试点促成10个项目。',
    note: 'the sign of what is done stands before the number',
  },
  {
    id: 'founded',
    tense: 'past',
    reach: 'sentence',
    words: ['始建于', '创建于', '成立于', '建成于', '建于', '创办于', '组建于', '坐落于', '位于'],
    notRight: /^[^，。；]{1,12}的/u,
    example: '该院始建于1956年，编制床位800张。',
    counterexample: '该院扩建后，编制床位800张。',
    note: 'the sentence tells since when or where a body stands, and goes on with what it has',
  },
  {
    id: 'money-spent',
    tense: 'past',
    reach: 'clause',
    words: ['总投资', '概算', '累计支出', '累计投入', '共投入'],
    notLeft: /(?:估算|预计|计划|匡算|规划|[年期])$/u,
    ofMoney: true,
    example: '工程总投资300万元。',
    counterexample: '工程投入资金300万元。',
    note: 'money that is gone or counted already',
  },
  {
    id: 'estimated',
    tense: 'past',
    reach: 'clause',
    words: ['估算', '初步统计', '初步测算'],
    notLeft: /(?:投资|预计|目标|概)$/u,
    right: /^(?:大?约|[为达有，：])/u,
    example: '人均场地面积估算约为1.5平方米。',
    counterexample: '人均场地面积目标约为1.5平方米。',
    note: 'what has been estimated is there',
  },
  {
    id: 'summed-up',
    tense: 'past',
    reach: 'clause',
    words: ['累计', '先后', '连续', '相继', '存在', '不足', '同比'],
    notLeft: /[年期]$/u,
    // 扩大筛查覆盖面，累计完成筛查8万人: a task sums up what is to come
    notRight: /^(?:达|不[低少]|完成|新增|培训|培养|筛查|引进|实现)/u,
    weak: true,
    example: '街道先后建成站点30个。',
    counterexample: '街道建成站点30个。',
    note: 'a sum or a row of deeds',
  },
  {
    id: 'happened',
    tense: 'past',
    reach: 'sentence',
    words: ['报告', '发生', '查处', '受理', '接报', '收治', '检出', '接诊'],
    ofYear: 8,
    example: '2023年全市共报告流感病例800例。',
    counterexample: '到2026年全市报告流感监测点800个。',
    note: 'events that a year is told to have had',
  },
]

/** Words that tell of the past behind a number: a comparison with what was, a place among others that is had. */
export const behindCues: readonly TimeCue[] = [
  {
    id: 'compared',
    tense: 'past',
    reach: 'back',
    words: ['同比', '环比', '比上年', '较上年', '比去年', '较去年', '比上一年', '较上一年', '比上次', '较上次', '与上年', '与去年', '同期'], // prettier-ignore
    loose: true,
    example: '诊疗量达860万人次，同比增长3.1%。',
    counterexample: '诊疗量达860万人次，床位增长3.1%。',
    place: 'zone=other',
    note: 'what is compared with the year before has been counted',
  },
  {
    id: 'compared-year',
    tense: 'past',
    reach: 'back',
    words: ['同比', '环比'],
    ofYear: 160,
    example: '2023年诊疗量达860万人次，同比增长3.1%。',
    counterexample: '2023年诊疗量达860万人次，床位增长3.1%。',
    note: 'a bare year that is compared with the one before it',
  },
  {
    id: 'lately',
    tense: 'past',
    reach: 'back',
    words: ['近日', '日前', '昨日', '昨天', '前天'],
    notLeft: /[的自从]$/u,
    notRight: /^[起前内]/u,
    loose: true,
    example: '8家新建工作站近日通过验收。',
    counterexample: '8家新建工作站年底通过验收。',
    place: 'zone=other',
    note: 'what has happened lately to those counted before it',
  },
  {
    id: 'ranked',
    tense: 'past',
    reach: 'back',
    weak: true,
    words: ['位居', '位列', '名列', '排名', '居', '高于', '低于', '处于'],
    right: /^在?(?:世界|全球|全国|全省|全市|全区|亚洲|国际|历史|同期|第|前[列一二三四五六七八九十\d])/u,
    example: '新发患者占总数的17%，位居全国第二。',
    counterexample: '新发患者占总数的17%，全部纳入管理。',
    note: 'a place among others is had',
  },
]

/** Words that look ahead. Source: the same. */
export const aheadCues: readonly TimeWord[] = [
  {
    id: 'will',
    tense: 'ahead',
    reach: 'on',
    words: ['将', '拟'],
    notLeft: /[已曾即均]$|已经$/u,
    // 将|设施建设列入民生实事: what is put somewhere stands behind 将, not a deed to come
    notRight:
      /^(?:[近军领来士]|(?!全[部面力]|逐步|陆续|统一|继续|进一步|优先|重点|同步|不断|分批|积极|加快|[也还再新不])[^，。；]{2,60}?(?:[列纳写融]入|[列作]为|放在|摆在|贯穿|分解|划转|移交|交由))/u,
    note: '将新增20张床位',
  },
  {
    id: 'aims',
    tense: 'ahead',
    reach: 'on',
    words: ['力争', '争取', '确保', '预计', '预期', '有望', '即将', '下一步', '今后', '未来', '接下来', '下一阶段', '下阶段', '下步', '届时', '展望', '旨在', '务必', '必须', '应当', '下一年', '新的一年'], // prettier-ignore
    notRight: /^寿命|^了/u,
    note: '力争达到90%',
  },
  {
    id: 'bound-set',
    tense: 'ahead',
    reach: 'sentence',
    words: ['不低于', '不少于', '不超过', '不高于', '不得', '控制在', '原则上'],
    note: 'a bound is set to be kept',
  },
  {
    id: 'once-more',
    tense: 'ahead',
    reach: 'sentence',
    words: ['再'],
    right: /^[补建增新选培创添打完改扩投引招]/u,
    note: '再建成20个',
  },
  {
    id: 'plans-to',
    tense: 'ahead',
    reach: 'on',
    words: ['计划'],
    right:
      /^(?:年内|今年|明年|[到至在于从由用再将为]|总?投[资入]|新[建增设改]|建[设成]|完成|实现|开[展工]|培[训养育]|改造|引进|安排|实施|打造|筹集|推出|配置|增加|采购|提高|提升|组织|招[聘录])/u,
    note: '计划投资300万元',
  },
  {
    id: 'has-to',
    tense: 'ahead',
    reach: 'on',
    words: ['要'],
    notLeft: /[需主重只必简纪概摘就若都首不]$/u,
    right:
      /^(?:[在到把将达建新按以使让]|实现|提高|完成|力争|确保|努力|全面|进一步|基本|加快|继续|重点|着力|坚持|推进|推动|深入|扎实|切实|大力|统筹)/u,
    note: '要达到90%',
  },
  {
    id: 'sets-out',
    tense: 'ahead',
    reach: 'on',
    words: ['提出', '明确', '要求', '部署', '规定'],
    right:
      /^(?:提出|[，：了到要将在从力]|今年|20\d\d|[\d一二三四五六七八九十]{1,3}[项个类]\p{Script=Han}{0,6}(?:指标|目标))/u,
    note: '《规划》提出，…; 《纲要》提出8项约束性指标',
  },
  {
    id: 'goal-is',
    tense: 'ahead',
    reach: 'on',
    words: ['目标', '指标'],
    right: /^(?:任务)?(?:[是为：]|包括|——)/u,
    note: '主要目标是…',
  },
  {
    id: 'deeds-listed',
    tense: 'ahead',
    reach: 'on',
    words: ['实事'],
    // 连续三年列入省政府民生|实事: where deeds were put that are told for themselves
    notLeft: /(?:这一|这项|该项?|上述)(?:民生|惠民)?$|[列纳]入[^，。；]{0,10}$/u,
    notRight:
      /^(?:求是|(?:项目|工作|任务)?(?:的?(?:各类|各项)?(?:意见|建议|提案|线索|征集)|总体|全部|均已?|已|完成|进展|落实|情况|办理))/u,
    note: '确定10项民生实事',
  },
]

/** Words behind which a text of the press begins anew: what ran on before holds no longer. */
export const freshWords: readonly TimeWord[] = [
  {
    id: 'told-anew',
    tense: null,
    reach: 'on',
    words: ['据了解', '据介绍', '据悉', '记者了解到', '获悉'],
    loose: true,
    note: '据了解，…',
  },
  {
    id: 'told-anew',
    tense: null,
    reach: 'on',
    words: ['规划', '安排', '打算', '目标'],
    left: /有(?:了|着)?(?:更|新|更为|更加)?(?:明确|具体|清晰|详细|长远|进一步)?的?$/u,
    right: /^(?:$|[。：；])/u,
    loose: true,
    note: '对健康管理有更明确的规划。',
  },
]
