import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'

/** Patterns of clauses whose numbers promise nothing, whatever they count. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** 从60%提高到70%: behind the first number. */
export const RISES: RegExp =
  /^，?\p{Script=Han}{0,6}(?:提高|提升|增加|增长|降低|下降|[降升增到至]|翻[一两番倍]|减少|上升|扩大|缩短|改为|改成|调整[为至到]|变为)/u

/** What may stand before the first of two levels: 从, with 每 and a noun between. */
export const LEVEL_LEADS = '从由的年月周天季日期度人户床张所个名家次对例项前在底'

export const FROM_LEVEL_LEAD: RegExp =
  /[从由](?:(?:每[年月周天季日期度人户床张所个名家次对例项]{1,2}){1,2}|[^，。；]{0,10}的)?$|[较比](?:目前|现在|当前|现阶段|20\d\d年底?)的?$/u

/** 由现在的每周坐诊|两天(改为…): how things are before they are changed. */
export const NOW_LEAD: RegExp = /[从由](?:现在|目前|过去|原来|以前|当前|原先)的?[^，。；\d]{0,10}$/u

/** 凡收缩压≥140mmHg者，: a rule for whoever it meets. */
export const WHOEVER: Prefix = prefix(/^凡(?:是|属)?[^，。；]{0,26}\d[^，。；]{0,12}(?:者|的)，/u)

/** 大城市|指(城区人口500万以下的城市): a sentence that says what a word means; 指标, 指导, 手指 are words. */
export const MEANS: Prefix = prefix(
  /^[“‘]?\p{Script=Han}{2,12}[”’]?，?(?<![手拇食中五])指的?(?![标数导南挥定引明示派纹针向望出认控战正])是?/u,
)

/** 平均每升高一个年级, 每增加1个百分点: how one thing goes with another. */
export const EACH_STEP: RegExp =
  /每(?:升高|增加|新增|增设|增配|多配|多收|新建|新办|引进|招用|吸纳|培养|提高|上升|增长|降低|下降|减少|延长|缩短|推迟|提前)[\d一两]/u

/** 申报单位须具有…: who may apply. */
export const APPLICANT: RegExp =
  /^[^，。；：]{0,8}?(?:申报|申请|参评|参选|报名|应聘|参加评选|推荐)的?(?:单位|机构|企业|医院|对象|人员|人选|者|主体|项目|人)?(?:应当?|[须需要]|必须)(?:具备|具有|满足|符合|设有?|[有是为]|达到)?/u

/** 达到80岁意味着什么？ */
export const QUESTION_MARK: RegExp = /[？?]/u

/** 1.2万人份（每人份为|200毫升): what one of the units holds. */
export const EACH_UNIT: RegExp = /[（(]每(?<unit>\p{Script=Han}{1,3}?)[为按是合计=]?$/u

/** 为预期寿命达到80岁|目标提供支撑: a clause that says what something is for. */
export const FOR_GOAL: Prefix = prefix(/^为/u)

export const FOR_GOAL_TAIL: RegExp =
  /^的?(?:总体|主要)?(?:目标|任务|愿景)(?:任务|要求)?的?(?:实现|完成)?(?:提供|奠定|打下|[作做]出|贡献|夯实|创造)/u

/** （在押患者≥10人，|或累计报告≥50人）: one bound or another. */
export const EITHER_OR: RegExp = /\d\p{Script=Han}{0,4}(?:以上|以下)?[，、；]?或[^）]*\d/u

/** 世界卫生组织发布《…战略》提出(：到2030年…): what bodies of the world set is none of a plan's; 世界卫生组织提出的标准 is taken over. */
export const WORLD_SETS: RegExp =
  /(?:世界卫生组织|世卫组织|WHO|联合国\p{Script=Han}{0,10}|世界银行)(?:（[^（）]{0,20}）)?[^。；]{0,40}?(?:提出|建议|倡议|呼吁|发布|设定|确定|确立|制定|要求)(?!的)/u

/** 假定定额标准为1万元，…: what is only supposed. */
export const SUPPOSED: Prefix = prefix(/^[“‘（]?(?:假定|假设|假如|假使|如果|倘若|打个比方)/u)

/** 预计(到2020年老年人口将达): what is only foreseen, … */
export const FORESEES: RegExp = /预计|预测|预估|据测算|推算/u

/** … how many people there will be, and which share of all of them. */
export const PEOPLE_THERE: Suffix = suffix(
  /(?:老年|老龄|高龄|常住|户籍|流动|出生|总|(?:岁|岁及?以上)的?)(?:老年)?人口?(?:总?数|总量|规模|人数)?(?:也|还)?(?:将|会)?(?:接近|达到?|超过?|突破|增[至到长加]*|[有为约近]){0,2}$/u,
)

export const SHARE_OF_PEOPLE: Suffix = suffix(
  /(?:^|[，、：])[约将并且]*占(?:到|全[省市县区国])?(?:总|常住|户籍)?人口(?:总数|总量)?的?(?:比例|比重)?(?:将|会)?(?:接近|达到?|超过?|[为约近]){0,2}$/u,
)

/** 76.7岁|提高至78岁: behind the first of two levels. */
export const LEVEL_CHANGED: RegExp =
  /^(?:(?:逐步|进一步|再)?(?:提高|提升|增加|降低|下降|减少|延长|缩短|扩大|压减|[升降增减])[到至]|→)\d/u

/** 病种分值, 按分值付费: points by which hospitals are paid. */
export const DISEASE_POINTS: RegExp = /(?:病种|总额|基础|区域点数和?)分值|分值(?:付费|单价|库)/gu

/** 98%以上的|县区|患病率(小于1/10万), …|卫生院|床位(达到20张以上): those that a share is taken of, and what each of them has to reach. */
export const SHARE_STANDARD: RegExp =
  /^(?:以[上下])?的?(?<who>(?:[^，。；：、\d（）]|（[^（）\d]{1,8}）){0,12}(?:[县市区旗州镇乡村室站院所]|（[^（）\d]{1,8}）|社区|街道|机构|中心|学校|企业|单位|家庭|团队))(?<measure>[^，。；：、\d的]{1,18})$/u
/** What makes it a deed, or two goals of the two: 设置中医馆且医师占比(达20%), 配备(2名). */
export const DEED_OF_SHARE: RegExp =
  /[且并及和]|同时|新建|新增|建[有成立设]|配[备齐有置]|设[置立有]|开展|拥有|具备|培训|完成|提供|安装|覆盖|辐射|至少|[均都各能]有|^有/u

/** 世界卫生组织建议运动150分钟，|我市(将…): the text speaks of itself again. */
export const OWN_AGAIN: RegExp = /[，；](?:而|但|为此)?(?:我[国省市县区州旗们]|全[国省市县区州旗]|本[市县区省])/u
