import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
import { zones } from './frame-words.js'
/**
 * Words of names that say only half: how far a thing reaches and not what, of how many members and not which. Written in
 * folded form; source: the annotation guidelines, “Name” (it stands alone), and the language of 党政机关公文.
 */

const ZONES = [...zones].sort((one, two) => two.length - one.length).join('|')
/** Areas and levels of which a thing is told one by one. */
const PLACES = `[省市县区旗州镇乡村]级|街道|街镇|镇街|乡镇|区县|县区|村居|社区|行政村|建制村|统筹(?:地?区|区域)|(?:定点)?医疗机构|${ZONES}`
const AREAS = `(?:城市|城镇|农村|乡村)?(?:${PLACES}|[村乡镇县])(?:（[^（）]{1,8}）)?`
/** What is done so that a thing reaches somebody. */
const REACHES =
  '(?:全?覆盖|配备|配置|设置|建成|建有|达标|普及|开通|开设|受训|使用|应用|利用|安装|部署|推广|接种|筛查|签约|参保|参合|体检|检查|建档|知晓|参与)'
/** How it is done. */
const WAYS = '(?:动态|规范|实际|有效|平均|总体|综合)'

/** 区级|覆盖率, 街镇|覆盖率, 农村|占比: how far something reaches, and not what. */
export const REACH_MEASURE: Prefix = prefix(new RegExp(`^(?:${AREAS})(?:${WAYS}?${REACHES}率|占比|比例|比重)$`, 'u'))

/** 村卫生室|开通率: a deed that somebody does with a thing, and not with which. */
export const OPEN_REACH: RegExp = /^(?:开通|使用|应用|安装|部署|推广|配备|配置|设置|开设|设立)$/u

/** Whom an illness befalls, and how, where nothing says which illness. */
const ANYBODY = '(?:全?人群|母婴|总人口|成人|居民|年|总|报告){0,2}'
const BEFALLS = '(?:感染|传播|发病|患病|病死|治愈|治疗成功|成功治疗|复发|检出|阳性)'

/** 覆盖率, 动态使用率, 农村受训率, 全人群感染率: a name that is only an area, a way and the measure. */
export const HALF_RATE: Prefix = prefix(
  new RegExp(
    `^(?:(?:${AREAS})?(?:${WAYS}?${REACHES}(?:率|人数)|${WAYS}?(?:占比|比例|比重))|${ANYBODY}${BEFALLS}率)$`,
    'u',
  ),
)

/** 托育机构街镇|覆盖(率), 健康档案|建档(率): where a thing ends that is said to reach so far. */
export const REACH_END: RegExp = new RegExp(`(?:${PLACES})?${WAYS}?${REACHES}$`, 'u')

/** 动态|使用(率): what is done with a thing that was made or given before. */
export const USES: RegExp = /(?:使用|应用|利用)$/u

/** 示范|机构, 试点|单位: a mark that a thing is given, before what it is given to. */
export const MARK: RegExp = /(?:示范|标杆|样板|先进)/u
/** 省级示范机构数, 示范点数: an example, and not of what. */
export const HALF_MARK: Prefix = prefix(
  new RegExp(
    `^(?:[两三四五]年)?(?:累计)?(?:新建|新增|创建|建成|培育|打造)?(?:${AREAS}|国家级)?(?:示范|标杆|样板|先进)(?:机构|单位|基地|点|中心|[县市区乡镇村]|社区|街道|团队|集体)数$`,
    'u',
  ),
)
/** What such a mark is given to. */
export const MARKED: RegExp =
  /^(?:示范|标杆|样板|先进)(?:机构|单位|基地|点|中心|[县市区乡镇村](?:（[^（）]{1,8}）)?|社区|街道|团队|集体)$/u

/** 社会心理服务站|在|乡镇、村|两级的|建成率: of what, where, and what is measured there. */
export const PLACED_RATE: RegExp =
  /^(?<what>[^、，。；在]{2,24})在(?<where>[^，。；在的]{3,24}?)(?:[两二三四五][级类]|等)?的?(?<rate>[^、，。；的在]{2,8}(?:率|占比|比例))$/u
/** Places that a thing is told of one by one. */
export const PLACE_NAME: RegExp =
  /^(?:[省市县区旗州镇乡村]级?|城区|城市|城镇|农村|街道|乡镇|区县|县区|社区|行政村|建制村)(?:（[^（）]{1,8}）)?$/u

/** 布局合理、权责清晰、运行高效的: three descriptions or more, each as long as the others. */
export const DESCRIPTIONS: RegExp =
  /(?:\p{Script=Han}{4}(?:、\p{Script=Han}{4}){1,8}[、和]\p{Script=Han}{4}|\p{Script=Han}{3}(?:、\p{Script=Han}{3}){1,8}[、和]\p{Script=Han}{3})的(?=\p{Script=Han}{2})/gu
/** What such words hold, all of them: most names hold no list, and the pattern is not tried. */
export const DESCRIPTION_SIGNS: readonly string[] = ['、', '的']
/** What a description says of its noun. */
export const DESCRIBES: Suffix = suffix(
  /(?:合理|清晰|明晰|高效|共享|完善|完备|齐全|齐备|到位|健全|规范|明确|互补|有力|科学|顺畅|通畅|畅通|优良|便捷|便利|良好|一体|协同|衔接|有序|突出|先进|适宜|配套|优质|优化|均衡|可及|精干|过硬|鲜明|联动|协作|统一|成熟|稳定|充足|适度|整洁|优美|可靠|灵活|紧密|融合|多元|公平|公正|透明|\p{Script=Han}{2}[优好强全高美新足实])$/u,
)

/** 不少于50个托位规模、有示范效应的|托育机构: how large a thing is, and what else it is like, up to its noun. */
export const SIZE_OF_IT: RegExp =
  /(?:不[少低]于|至少|超过)?\d[\d.]{0,8}\p{Script=Han}{0,8}规模[^的，。；]{0,40}的(?=\p{Script=Han}{2})/u
/** What such words hold. */
export const SIZE_SIGN = '规模'

/** 30个卫生院、150个村卫生室|标准化建设: what is done with all of a list, as a noun behind the last. */
export const DEED_BEHIND: Suffix = suffix(
  /(?:建设|改造|改扩建|扩建|迁建|提升|达标|创建|升级|整治|修缮|装修|提质|提档|加装|评审|评价|评估|认证|验收)(?:任务|工程|项目|工作)?$/u,
)
/** 高血压患者|健康管理(40万人)、糖尿病患者(12万人): what is done for all of a list, as a noun behind the first. */
export const CARE_BEHIND: Suffix = suffix(
  /(?:管理|筛查|检查|体检|查体|随访|救治|治疗|手术|签约|干预|评估|培训|轮训|救助|帮扶|康复|接种|服务)$/u,
)

/** 肿瘤登记|全县所有|乡镇: words of area and of all between a thing and those whom it reaches. */
export const ALL_AROUND: RegExp =
  /^(?:辖区内?|[全各][省市县区旗州]|主城区|城区|城市|农村|[省市县区]域|全部|所有|全体|各|每个){1,3}|(?:辖区内?|[全各][省市县区旗州]|主城区|城区|城市|农村|[省市县区]域|全部|所有|全体|各|每个){1,3}$/gu

/** 高血压|知晓(率), and 治疗(率) behind it: what is known of an illness or done for it. */
const CARED = '(?:知晓|治疗|控制|规范管理|管理|规律服药|服药|筛查|随访|达标|上传|报送|录入|填报|及时|准确|完整|合格)'
export const ILLNESS_RATE: RegExp = new RegExp(`^(?<what>(?!规范|规律|有效|早期).{2,8}?)${CARED}$`, 'u')
export const CARE_DEED: RegExp = new RegExp(`^${CARED}$`, 'u')

/** 血压控制(率): what is reached of an illness whose patients are named before. */
export const PATIENT_RATE: Prefix = prefix(/^(?:血压|血糖|血脂|病情)(?:控制|达标|稳定)$/u)
