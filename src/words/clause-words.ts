import { suffix, type Suffix } from '../text/affix.js'
/** Words that tell what part of a sentence sets an action. Engines read clauses with them. */

/**
 * What stands behind these words is the means, the ground or the yardstick of an action, not its object:
 * 以重点专科建设为抓手, 依托远程医疗平台, 将绩效考核结果作为…依据. One alternative a place in the clause.
 */
export const MEANS: RegExp =
  /^(?:[并要应可]|充分|切实|紧紧|坚持|积极|主动)?(?:以|依托|围绕|结合|借助|根据|按照|利用|立足|对照|对标|针对|参照|聚焦|随着|基于|发挥|通过)(?!上)/u

/** First characters of those words: a clause that begins with none of them needs no closer look. */
export const MEANS_SIGNS = '并要应可充切紧坚积主以依围结借根按利立足对针参聚随基发通'

/** 以…为抓手: the means end here. */
export const MEANS_AS: RegExp =
  /为(?:抓手|重点|依托|基础|核心|主体|导向|目标|纽带|切入点|支撑|牵引|引领|契机|载体|龙头|枢纽|骨干|主线|中心|根本|统领|补充|单位|依据|平台)/u

/** Elsewhere the means end where the action begins: 围绕…开展…, 依托…打造…; not at a verb that is joined to another thing (学科建设与传承). */
export const MEANS_END: RegExp =
  /(?:开展|推进|建设|加强|实施|培育|培养|发展|建立|提供|强化|完善|提升|推动|形成|构建|打造|健全|组建|设立|开设|落实|扩大|优势|作用)(?![与和及、])/u

/** Inside a clause: 支持医院通过引进团队、与高校合作等方式提升水平. */
export const WAY: RegExp = /(?:通过|采取|采用)[^，；。]{1,40}?(?:方式|形式|途径|办法|手段)/u

/** Its first characters: a clause without any of them needs no closer look. */
export const WAY_SIGNS: readonly string[] = ['通', '采']

/** Results feed something else: 将考核结果作为…依据, 与…挂钩. */
export const YARDSTICK: RegExp =
  /坚守.{1,20}底线|作为.{0,60}(?:依据|参考|内容|条件|指标)|挂钩|相衔接|有机结合|统筹考虑/u

/** First characters of those words: a clause without any of them needs no closer look. */
export const YARDSTICK_SIGNS: readonly string[] = ['坚', '作', '挂', '相', '有', '统']

/** 在就医、转诊、用药、医保等方面, 孕产妇、儿童、老年人等重点人群: the list shows the breadth, not the actions. */
export const ASPECTS: RegExp =
  /等(?:各?方面|领域|环节|类[别型]|工作职能|业务)|等\d+个方面|等\p{Script=Han}{0,4}(?:人群|群体|对象|人员|学科|专科|专业|科室|人才)/u

/** 财政部门要…, 市人社局负责…: what each department does is how the plan is carried out, not an action of the measure. */
export const DUTY: RegExp =
  /^(?:各级?)?(?:[^，。；部门]{1,14}部门(?![间的之和与职联协])|[省市县区旗州]\p{Script=Han}{1,10}[局委办院会](?:要|负责|应|会同))/u

/** Signs that end a clause. */
export const CLAUSE_END: ReadonlySet<string> = new Set('，。；：！？\n'.split(''))
/** Signs that end a sentence. */
export const SENTENCE_END: ReadonlySet<string> = new Set('。；！？\n'.split(''))
/** Signs and words that join two things in a heading: the first of them is what it is about. */
export const HEADING_JOINTS: ReadonlySet<string> = new Set('和、与及，'.split(''))
/** Between what only modifies and the thing itself. */
export const MODIFIES = '的'
/** Between the items of a list, and behind the last of them. */
export const LIST_JOINT = '、'
export const LIST_END = '等'

/**
 * Who does it is not what is done: 由全科医生、护士等组成团队, 由县人民医院、县中医院牵头组建医共体. One agent a clause; it ends
 * before the verb.
 */
export const AGENT: RegExp =
  /由[^，；。]{1,40}?(?=组成|构成|组建|牵头|负责|承担|主导|担任|提供)|^[^，；。的]{2,20}(?=牵头(?![建组成制开推落]))/u
/** First characters of what an agent is known by. */
export const AGENT_SIGNS: readonly string[] = ['由', '牵']

/** Verbs that set an action for what stands right behind them: 完善双向转诊, 推进薄弱专科建设. All of two characters. */
export const ACTION_VERBS: ReadonlySet<string> = new Set(
  (
    '加强 推进 推动 建立 完善 开展 实施 落实 推广 建设 提高 提升 健全 深化 扩大 支持 优化 强化 构建 打造 组建 设立 设置 培养 发展 推行 规范 加快 制定 创建 保障 加大 促进 改善 探索 巩固 普及 改革 建成 开设 ' +
    '降低 减少 控制 缩短 取消 放宽 突破 增设 扩充 新增 组织 开通 上线 接入 修订 出台 试行 启动 遴选 争创 配齐 升级 更新 改造 倡导 鼓励 打通 化解 发放 提供 推开 ' +
    '配备 做好 举办 统筹 整合 增加 实行 引导 做实 严格 培育 丰富 拓展 改进 弘扬 创新 调整 补齐 织密 筑牢 夯实 畅通 理顺'
  ).split(' '),
)

/** Behind a thing: it is only where the action happens (医共体内). */
export const PLACE_SIGNS = '内中'
/** Besides 部门 a duty begins with one of these: most clauses need no closer look. */
export const OFFICE_STARTS = '各省市县区旗州'
/** First character of 部门. */
export const OFFICE_SIGN = '部'
/** Joins the last item of a list. */
export const LAST_JOINT = '和'
/** Opens a list of aspects: 在就医、转诊等方面. */
export const ASPECT_OPENER = '在'
/** A cell that names the group of rows: （三）健全分级诊疗体系. */
export const GROUP_CELL: RegExp = /^（[一二三四五六七八九十]+）[^。；]{0,30}$/u

/** A line that ends in a value with its unit and bound says what it has to say: 每千名老年人床位数达到35张以上. */
export const LINE_VALUE: Suffix = suffix(
  /(?:[\d成万亿][人名张个所家支条项台辆元次户场级座艘]?(?:以[上下内]|左右)|\d[%‰]|\d[万亿千百]?[人名张个所家支条项台辆元次户场级座艘]|：\d+(?:\.\d+)?|全覆盖)$/u,
)
/** What cannot begin a line of its own: 以上, 的, the next of a list. */
export const LINE_GOES_ON: RegExp = /^(?:以[上下内外]|左右|[的和与及、，。；：）%‰\d年月日]|[^，。；：\d]{0,3}$)/u

/** 综合医院（含中医院）, 床位（不含基层医疗机构）, 药品（中药饮片除外）: what is counted in or left out is not what it is about. */
export const INCLUSION: RegExp = /[（(]\s*(?:(?:不?含|不?包括|除)[^（()）]{1,20}|[^（()）]{1,20}除外)[）)]/gu
/** 取消药品加成（中药饮片除外）: what an action leaves out is not what it does. */
export const EXCEPTION: RegExp = /[（(]\s*(?:除[^（()）]{1,20}|[^（()）]{1,20}除外)[）)]/gu
/** A clause without one of these holds no bracket. */
export const EXCEPTION_SIGNS: readonly string[] = ['（', '(']

/**
 * A milestone about the whole of a field is about none of its parts: 形成整合型医疗卫生服务体系, 居民主要健康指标达到（居于、进入）全国前列,
 * 建成老年友好型社会. A system that is only one of the things built (院前急救体系和信息平台) is a part.
 */
export const OF_THE_WHOLE: RegExp =
  /(?:体系|格局|社会|城市|指标)(?:建设)?(?:$|(?:全面|基本|初步|更加|进一步)?(?:建立|建成|形成|确立|完善|健全|达到|成型|进入|居于|位居|优于))/u
