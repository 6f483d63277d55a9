import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
/**
 * Words of sentences that give: 对X的，按Y给予N万元的一次性奖励. Written in folded form; source: the language of measures that support hospitals,
 * care homes, nurseries, families, athletes and talents, and of 医保 payment.
 */

const NOUNS =
  '(?:奖励|奖补|补助|补贴|津贴|资助|贴息|扶持|慰问|抚慰|扶助|救助|抚恤|补偿|配套|[奖补])(?:资金|经费|金|费用?)?|(?:资金|经费|政策)(?:支持|扶持|补助|奖励)|支持|减免|优惠|返还'
const FUNDS = '安家费|生活费|服务费|(?:启动|建设|运行|运营|工作|科研|培养|培训|专项|开办|活动|办公)(?:资金|经费|费)'
/** What a share of a price, a tax or a cost is given, taken or paid as. */
const RATES = '征收|计征|收取|预付|预拨|支付|报销|结算|减收|减征'
const GIVES = '给予|予以|发放|拨付|下拨|兑现|提供|享受|[增加另再]发|另增'

/** 给予(50万元): a verb that gives and does not say what. */
export const GIVES_END: Suffix = suffix(new RegExp(`(?:${GIVES})$`, 'u'))

/** 奖励, 岗位津贴 before a value, and whether only a verb of it. */
export const GIFT_END: Suffix = suffix(new RegExp(`(?:${NOUNS}|${FUNDS})$`, 'u'))

/** What leads from the words to the value: 标准(为), 最高, 可, 分别, a bracket that says more of them. */
export const GIFT_LINK: Suffix = suffix(
  /(?:（[^（）]{1,24}）|最[高多低少]|不?(?:超过|高于|低于|少于)|至少|上限|限额|封顶|可达?|达到?|[为是至按各均再另先共约计的]|按照|合计|累计|总额|总计|共计|分别|依次|另行|额外|适当|相应|统一|(?:提高|增加|上调|调整|调高)[到至为])$/u,
)

/** … and what stands between two of the words before it, or before the first: 安排|运行经费. */
export const GIFT_JOINT: Suffix = suffix(/(?:按照?|[先再可]|分别|统一|额外|另行|依次|安排|核定)$/u)

/** …标准为 */
export const STANDARD_LINK: Suffix = suffix(/标准$/u)

/** 最高不超过, 总额不超过: a value without a gift of its own that caps the one before. */
export const CAPS: RegExp = /最[高多]|不得?(?:超过|高于)|封顶|上限|限额/u

/** How often or how it is given. */
export const GIFT_HOW: Suffix = suffix(/(?:一次性|定额)$/u)

/** 每人每月, 每张床位, 每个托位, 单个项目: for each of what. */
export const GIFT_EACH: Suffix = suffix(
  /(?:每(?:[人名位户家所个张例次项台辆支只亩生床件院校馆站村](?:每?[年月日天])?|人次|(?:张床|[床托学车])位|[个家所名位项张台](?!每)\p{Script=Han}{1,5})(?:每[年月日天])?|每[年月日天]|单[个户家项次件笔]\p{Script=Han}{0,4})$/u,
)
/** … with nothing between it and the noun of the gift: 每人每月|生活(补贴). */
export const EACH_INSIDE: RegExp =
  /每[人名位户家所个张例次项台辆支只亩生床件](?:每?[年月日天])?|每[年月日天]|单[个户家项次件笔](?:项目|品种|机构)?/gu

/** Where the words that say which gift it is begin: 给予|安家(补贴), 一次性|育儿(补贴), 的|运行(补助). */
export const GIFT_OPENS: RegExp = new RegExp(`${GIVES}|一次性|定额|[的，、；：]`, 'gu')

/** So long the words may be that say which gift it is. */
export const LONGEST_KIND = 8

/** Kinds of gifts that open a clause by themselves: 建设(补贴). */
export const GIFT_KIND: RegExp =
  /^(?:建设|运营|运行|开办|岗位|生活|安家|购房|租房|住房|交通|培训|育儿|高龄|护理|特[殊别]|奖励|基础性?|绩效|年度|专项|资金|经费|配套|学费|伙食|人才|科研|保险|参保|缴费|床位|设备|装修|房租|租金|贷款|利息)*$/u

/** What is given, behind the value: (50万元)的一次性建设补助, (5万元)标准给予补助, (70%)预付. */
export const GIFT_BEHIND: RegExp = new RegExp(
  `^(?<lead>的?(?<standard>标准|比例|额度)?(?:以内|以上|左右)?(?:[对给向](?!予)(?<whom>[^，。；、]{2,24}?)(?=${GIVES}|一次性|由))?(?:由[^，。；、]{2,10}?)?(?:进行|实行|${GIVES})?)(?<gift>(?![^，。；、）]{0,10}[对按由将给予])[^，。；、）的\\d]{0,9}?(?:${NOUNS}|${FUNDS}|${RATES}))(?=标准|[，。；、）（和及并与]|$)`,
  'u',
)
/** Gifts behind a number that only a share has: 减按(10%)征收. */
export const RATE_BEHIND: RegExp = new RegExp(`(?:${RATES})$`, 'u')
/** … and before it: 减免(50%)培训费. */
export const RATE_NOUN: RegExp = /^\p{Script=Han}{1,8}[费税款金]$/u

/** What a share is taken of, right before it: 按投资额的(20%). */
export const BASIS: RegExp = /按照?其?(?<basis>[^，。；、\d按对将把由给]{2,20}?)的?$/u
/** 先按, 减按(10%). */
export const BY_SHARE: Suffix = suffix(/减?按照?$/u)

/** Who gives: it is nobody whom the gift is for. */
export const GIVER: Suffix = suffix(
  /由?(?:(?:中央|国家|自治区|地方|[省市县区旗州盟乡镇本各两三同级、和与]){0,8}(?:财政|政府)(?:部门)?|[省市县区旗州]级|(?:福彩|体彩)公益金|(?:医[疗保](?:统筹|救助|保障|保险)?|统筹|专项|救助)基金)$/u,
)
/** What a clause of how opens with: it says nothing of whom. */
export const HOW_CLAUSE: Prefix = prefix(
  /^(?:按照?|[由经凭据]|根据|依据|通过|参照|在[^的]{1,12}(?:基础上|范围内|期间)|从[^的]{1,8}起)/u,
)

/** 对, 给, 为, 向: before whom something is given to. */
export const TOWARD_HEAD: Prefix = prefix(
  /^(?:对于|凡是|凡|给予(?=.{3})|[对给](?![照标口接外予付])|向(?![上下内前])|为(?![期主了]))/u,
)
/** … and behind who gives. */
export const TOWARD_INSIDE: RegExp = /(?<=财政|政府|机构|部门|基金|[局委])(?:对于?|[给向为])(?![照标口接外予付上下])/u

/** Where whom ends: adverbs and ends of a condition. */
export const WHOM_END: Suffix = suffix(
  /(?:[的先再可将要应须另各均，、后减]|统一|额外|继续|另行|直接|应当|原则上|首次|分别|每年|(?<![满足达\d])[一两二三四五六\d]{1,2}年(?:期?内)?|连续)$/u,
)
/** 省级财政按照|本科生(每人每年): what leads to whom. */
export const WHOM_LEAD: RegExp = /^将|^(?:\p{Script=Han}{0,6}(?:财政|政府))?按照?/u
/** 上述人员: words that point back. */
export const BACK_TO: RegExp = /[上前]述|该[项类人]|此类|这[些类]/u
/** 获批, 获评, 评为: how they came to what they are is no part of whom. */
export const WHOM_VERB: Prefix = prefix(
  /^[凡经新]*(?:获批为?|获评为?|获得|荣获|被?评为|被?评选为|被?认定为|成功入选|入选|列为)(?=[^的]{4,}$|[^的]{1,3}级$)/u,
)
/** 创建为|三级医院. */
export const BECOMES: RegExp = /(?<=创建|建成|晋升|升级|改造|转型|升格|评定|认定)[成为]/u
/** 新建|的|养老机构: a short condition joined to its noun. */
export const SHORT_OF: RegExp = /^(?<before>新\p{Script=Han}{1,3}|改扩建|[改扩迁]建|引进|[在退]岗)的(?=[^的]{2,16}$)/u
/** 有条件的县: those who give as often as those who are given to. */
export const MAY_GIVE: RegExp = /^(?:有|具备|符合)条件的/u
/** 以后|新建: what a date that was taken out leaves. */
export const DATE_LEFT: Prefix = prefix(/^(?:以后|之后|以来|[起后](?=新))/u)
/** A condition that does not say of whom: 达到200张. */
export const HALF_CONDITION: RegExp = /^(?:达到|超过|满|不足|不满|低于|高于)/u
/** Undertakings that open a clause and are no condition: 鼓励, 加大. */
export const NO_CONDITION: Prefix = prefix(
  /^(?:加大|加强|健全|完善|落实|推进|推动|建立|强化|优化|提高|提升|扩大|实施|开展|深化)/u,
)

/** 科研经费|支持: the noun of a deed, which is measured by its 额. */
export const SUPPORT: RegExp = /(?:支持|扶持)$/u
/** 每年: the flag of the value says it; of 每人 a standard says it. */
export const EVERY_YEAR = '每年'
export const EACH_ONE: RegExp = /^每[人名位]/u

/** What the printed name adds. */
export const giftNames = { bare: '奖补额', share: '比例', standard: '标准', cap: '最高额', sum: '额' } as const
