import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'

/**
 * Words that stand for 100 per cent when the plan undertakes to reach them.
 * `shape` says what must stand beside the word to make it a value:
 * `whole` the word alone is the value (全覆盖); `before-verb` an adverb before what everybody does (均, 全部, 普遍);
 * `before-noun` a determiner before who does it (所有三级医院实现…); `either` one of the two (全部达标, 全部医院达标); `widened` behind a verb of widening only
 * (扩大到全人群).
 */
export interface CoverageWord {
  word: string
  shape: 'whole' | 'before-verb' | 'before-noun' | 'either' | 'widened'
}

export const coverageWords: readonly CoverageWord[] = [
  { word: '全覆盖', shape: 'whole' },
  { word: '全面覆盖', shape: 'whole' },
  { word: '全域覆盖', shape: 'whole' },
  { word: '全员覆盖', shape: 'whole' },
  { word: '全区覆盖', shape: 'whole' },
  { word: '全市覆盖', shape: 'whole' },
  { word: '全县覆盖', shape: 'whole' },
  { word: '全省覆盖', shape: 'whole' },
  { word: '全人群覆盖', shape: 'whole' },
  { word: '全员签约', shape: 'whole' },
  { word: '全接入', shape: 'whole' },
  { word: '全联通', shape: 'whole' },
  { word: '全参保', shape: 'whole' },
  { word: '全纳入', shape: 'whole' },
  { word: '全达标', shape: 'whole' },
  { word: '全部', shape: 'either' },
  { word: '均', shape: 'before-verb' },
  { word: '普遍', shape: 'before-verb' },
  { word: '全都', shape: 'before-verb' },
  { word: '都', shape: 'before-verb' },
  { word: '人人', shape: 'before-verb' },
  { word: '所有', shape: 'before-noun' },
  { word: '全体', shape: 'before-noun' },
  { word: '全人群', shape: 'widened' },
  { word: '全体居民', shape: 'widened' },
  { word: '全体市民', shape: 'widened' },
  { word: '全体人群', shape: 'widened' },
  { word: '所有人群', shape: 'widened' },
  { word: '所有居民', shape: 'widened' },
]

/**
 * 孩子都享有|更加公平的教育, 普遍参加|体育健身的良好氛围: behind what everybody does, words that say it is better, or an image of it; neither can be
 * counted.
 */
export const VAGUE_DEED: RegExp =
  /^(?:到|了)?更[加好高多优大快强美为]|^一?[个种份片]?(?:幸福|美好|温暖|快乐|光明|灿烂|精彩|美满|温馨)的|^[^，。；、]{0,12}的(?:良好|浓厚|社会|文明|生动|可喜|健康|新)*(?:氛围|局面|风尚|风气|环境|格局|习惯|意识|理念|景象|生活方式)/u

/** 扩大到|全人群: verbs by which a service comes to reach everybody. */
export const WIDENS: RegExp = /(?:扩大|扩展|拓展|扩面|推广|延伸|放宽|普及)[到至]$/u

/** 实现|全覆盖: a clause that says what is attained, whatever its sentence begins with. */
export const ATTAINS: RegExp = /^(?:并|且|基本|全面|力争|率先)?(?:实现|做到|达到|确保)/u

/** 全部|消除黑臭水体: deeds that leave nothing of their object. */
export const sweepingVerbs: readonly string[] = ['消除', '取缔', '关闭', '淘汰', '拆除', '清零', '关停']

/** 通|三级公路, 通|客车, 通|自来水: what reaches a place, as the end of its clause or of a member of a list; 通过, 通知, 通水工程 are other words. */
export const CONNECTS: Prefix = prefix(
  /^(?:直?通(?![过知报晓告称常用勤站讯风])|联通|接通|开通)(?:了|上)?[^，。；、通]{0,10}?(?:公路|道路|水泥路|[油硬土沥][化青]?路|[路车水电气邮]|客车|公交|班车|网络?|宽带|光纤|自来水|燃气|天然气|高速|铁路|快递|信号|5G)(?=[，。；、和及与（]|$)/u,
)

/** 疫苗不能|覆盖所有型别. */
export const NOT_ABLE: Suffix = suffix(/(?:不[能会可]|无法|尚?未能?|没有|难以|并非)$/u)

/** 四个|全面覆盖, 四个方面|全面覆盖: a package named by a number, which says nothing of what is covered. */
export const COUNTED_COVERAGE: Suffix = suffix(
  /[两二三四五六七八九十\d]个?(?:方面|维度|领域|环节|层面|重点|[次轮遍])?$/u,
)
/** 狠抓|统筹地区全面覆盖: what is worked at. */
export const WORKS_AT: RegExp = /^(?:[狠紧重主]|着力|重点)?抓(?!好|实)/u

/** 实现|充换电站(“区县全覆盖”), 做到(医共体“全覆盖”): what attains, before a quote of coverage, and what leads from one such quote to the next. */
export const QUOTED_LEAD: Suffix = suffix(/(?:实现|做到|达到|确保)(?<thing>(?:[^，。；：“”的]|“[^“”]{1,8}”){0,20})“$/u)
export const QUOTED_NEXT: RegExp = /^”(?:（[^（）]{1,10}）)?(?:以及|[，、和及与]){1,2}[^，。；：“”]{2,16}“/u
/** What may stand behind such a quote: 实现“全覆盖”的目标 names one. */
export const QUOTED_END: RegExp = /^”(?:[，。；、和及与以（]|$)/u

/** 其中包括(“人均预期寿命超过80岁”), 提出(…): what says or sets a goal, right before a quote that states it. */
export const STATED_LEAD: Suffix = suffix(
  /(?:提出|明确|指出|强调|要求|规定|承诺|宣布|包括|包含|达到|实现|做到|确保|完成|目标[为是]?)[了其]?[，：]?“$/u,
)
/** … what such a quote says before its number, and what may stand behind it. */
export const STATED_VALUE: RegExp =
  /(?:达到?|超过|突破|[^，。]至|[高加少低降升长]到|不[低少高超多]于?过?|控制在|保持在|稳定在)[^，。；：“”\d]{0,6}\d[\d.,]{0,9}\p{Script=Han}?|\d[\d.]{0,9}[%‰]?\p{Script=Han}{0,4}(?:以[上内下]|左右)$/u
export const STATED_END: Prefix = prefix(
  /^”(?:[，。；、]|$|[这等]|的(?:总体|发展|工作|具体)?(?:目标|指标|任务|要求|承诺))/u,
)

/**
 * 全方位、全周期(、全覆盖), (全覆盖)全过程全链条: words of all kinds around a word of coverage make a watchword of it, which is of nobody.
 */
const ALL_KINDS = '全(?:方位|周期|生命周期|过程|流程|链条|天候|要素|时段|时空|领域|维度|环节|方面)'
export const WATCHWORD_BEFORE: Suffix = suffix(new RegExp(`(?:${ALL_KINDS}、?|全[面程员]\\p{Script=Han}{2}、)$`, 'u'))
export const WATCHWORD_BEHIND: Prefix = prefix(new RegExp(`^、?${ALL_KINDS}`, 'u'))
/** 全人群覆盖(、多项目普及、线上线下结合的活动体系): one of a row of words that say what something is like. */
export const WORDS_OF_A_KIND: Prefix = prefix(
  /^(?:、[^，。；：、的\d]{2,14}){1,8}的(?!(?:总体|工作|发展)?(?:目标|任务|要求))\p{Script=Han}/u,
)

/** Areas between 覆盖 and whom it reaches: 覆盖主城区全部社区卫生服务中心. */
export const coveredAreas: RegExp =
  /(?:覆盖|涵盖|接入|惠及|支援)(?:全市|全县|全区|全省|[省市县区州旗盟]内|辖区内?|域内|主城区|城区|城乡|市域内?|县域内?|区域内?|市区|各区县|各县区|各区|各县|农村|城市)?$/u

/** 应签尽签, 应检尽检: 应 and 尽 with the same verb. */
export const exhaustivePattern = /应(?<verb>\p{Script=Han})尽\k<verb>/gu

/** Words that contain a coverage word and mean something else. */
export const coverageLookalikes: readonly string[] = [
  '健全', '全人群覆盖率', '全员签约率',
  '安全',
  '完全',
  '齐全',
  '保全',
  '平均', '均衡', '年均', '人均', '次均', '户均', '均等', '日均', '例均', '床均', '均值', '均次', '月均', '均为', '均应按',
  '首都', '都有机会', '都有权', '都有可能', '都有责任', '都有义务', '都有关', '都会', '都是', '都有其', '都有着', '都具有', '都属于', '都存在', '都受', '都离不开', '全体会', '全体干部', '全体职工', '全体党员', '全体人民', '全体员工', '都市', '成都', '全部门', '大都', '都要', '都江堰', '均价', '均质', '都匀', '昌都', '于都', '新都', '花都', '江都', '丰都', '武都', '宜都', '都昌', '都兰',
] // prettier-ignore

/**
 * What everybody does: a verb that, after 均 / 全部 / 普遍, makes the clause a commitment to full coverage.
 * 均要, 均须, 均应 (duties of readers) are none.
 */
export const coverageVerbs: readonly string[] = [
  '达到', '达', '建立', '建成', '建有', '设置', '设立', '设有', '开设', '配备', '配齐', '配有', '具备', '实现', '完成', '纳入', '能', '能够', '开展', '提供', '成为', '建设', '实施', '实行',
  '覆盖', '接入', '通过', '落实', '参加', '拥有', '有', '开通', '制定', '组建', '培育', '启用', '启动', '消除', '上线', '联通', '接通', '执行', '推行', '推广', '配置', '创建', '使用', '应用', '签订', '接受', '取得',
  '得到', '获得', '安装', '入驻', '派驻', '公开', '符合', '达标', '进入', '升级', '改造', '形成', '到位', '持证上岗', '持证', '掌握', '加入', '可提供', '可开展', '用于', '设', '挂牌', '出台', '取消', '开诊', '配足', '互认', '共享', '启动实施', '建档', '签约', '发布', '打造',
  '享有', '享受', '写入', '保持', '恢复到', '恢复至', '恢复', '消灭', '取缔', '关闭', '拆除', '淘汰', '清零', '更换', '投用', '投入使用', '投入运行', '实体化运行', '运行', '联网', '落地', '参保', '达成', '过渡', '整改', '建好', '办好', '设好', '向社会开放', '向公众开放', '开办', '举办', '进行', '对接', '免费', '移交', '随访', '录入', '上传', '公示', '免费开放', '对外开放', '开放',
] // prettier-ignore

/**
 * What is there when it is done: behind a duty (均须建成, 均要配备) only these promise coverage; 均须执行 is a rule for
 * readers. They are also what everybody named by 所有 does.
 */
export const outcomeVerbs: readonly string[] = [
  '恢复到', '恢复至', '享有', '享受', '建成', '建立', '建有', '设置', '设立', '设有', '配备', '配齐', '配有', '开设', '开展', '达到', '实现', '完成', '接入', '纳入', '具备', '消除', '控制', '挂牌', '出台', '持证上岗', '通过', '拥有', '提供', '落实', '覆盖', '取消', '写入', '投用', '运行', '联网', '参保', '淘汰', '开通', '安装', '上线', '启用', '联通', '接通', '配足', '开诊',
] // prettier-ignore

/** 以人人享有…|为目标: an aim that a sentence names by the way. */
export const NAMES_AIM: RegExp =
  /^[^，。；]{0,30}?为(?:根本|总体|主要|奋斗|工作)?(?:目标|宗旨|原则|导向|核心|目的|出发点|落脚点)/u
export const AIM_OPENS = '以'
