import { suffix, type Suffix } from '../text/affix.js'

/** Patterns of sentences that promise coverage without a number, and of those that only seem to. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** A clause or sentence led by one of these wishes for coverage, it does not promise it. */
export const WISH: RegExp = /^(?:鼓励|支持|探索|引导|倡导|提倡)/u

/** 为加快推进…改革全覆盖，制定本方案: a clause that says what the rest is for. */
export const PURPOSE: RegExp = /^为(?:了|加快|推进|推动|促进|进一步|全面|深入|贯彻)/u

/** 全覆盖|、全过程, 全覆盖|、高质量的(保障): one adjective of several. */
export const DESCRIBES_TOO: RegExp = /^、(?:全|[^、，。；]{1,6}的)/u

/** 推进应纳尽纳: behind such a verb a word of coverage says where things go, not what will be reached. */
export const PROMOTES: RegExp =
  /(?:推进|推动|促进|引导|倡导|鼓励|支持|努力|逐步|(?<=^|[，。；、：])落实)(?:实现|做到)?[“"]?$/u

/** Auxiliaries between 均 and its verb (均能开展, 人人基本享有), and those that make it a duty. */
export const AUXILIARY: RegExp =
  /^(?:基本)?(?:可以|能够|[能可已应需须要将会])?(?:规范|统一|独立|单独|同步|如期|按时|按要求)?/u

export const DUTY: RegExp = /[应需须要]/u

/** 覆盖全部业务的体系 describes. */
export const DESCRIBED: RegExp = /的(?:体系|机制|能力|网络|制度|平台|系统)/u

/** 全覆盖|启动大会: a meeting or a course named by what it is about. */
export const HELD: RegExp =
  /^[^，。；、]{0,8}(?:大会|会议|推进会|启动会|现场会|座谈会|发布会|动员会|研讨会|仪式|论坛|培训班)|^(?:专项|攻坚|提升)?(?:行动|工程|计划|项目|战略)(?![中实落])/u

/** … and those of being able: 个人都可报名 says who may, not who will. */
export const ABLE: RegExp = /[能可]/u

/** Between who and the deed: 所有县基本建成, 所有机构负责人须持证上岗, 所有卫生院都能提供. */
export const BEFORE_DEED: RegExp = /(?:由?基本|全面|[均都须需应要由]|全部|能够|可以|保持|继续|持续|[能可]){1,3}$/u

/** 县|（市、区）: what is said of an area in a bracket behind it. */
export const BRACKET_END: RegExp = /（[^（）]{0,20}）$/u

/** (24个)省份实现所有…: a number that is no year. */
export const COUNTS_BEFORE: RegExp = /\d(?![\d.年月])/u

/** Areas that 所有 can speak of. */
export const ALL_AREAS: RegExp = /[县区市旗州镇乡村]$|街道$|社区$/u

/** 城区|要(普遍建成), 省、市、县三级|(普遍建立): areas right before 普遍, perhaps with an auxiliary. */
export const SOMEBODY_END: RegExp = /(?:[县区市旗州镇乡村省]|街道|社区|[两二三四五]级)(?:基本|逐步|[要将应都均已])*$/u

/** 全部换购为, 全部调整到位: what everybody is turned into. */
export const TURNED: RegExp = /^\p{Script=Han}{2}(?:为|成|到位|完成)/u

/** 覆盖所有街道|和90%以上的社区: behind the joint a share of others is covered. */
export const SHARE_NEXT: RegExp =
  /(?:以及|[和及与]|并(?:延伸|拓展|扩展|扩大|覆盖)[到至]?)(?=\d|[一二三四五六七八九]成|半数|过半)/u
/** 覆盖所有卫生院|并延伸至|60%的卫生室. */
export const ALSO_TO: Suffix = suffix(/并(?:延伸|拓展|扩展|扩大|覆盖)[到至]?$/u)

/** 浓厚氛围|普遍形成, 全省|普遍建立完善的体系: nobody stands before 普遍 of whom it could be counted. */
export const COMMON_OF_NONE: RegExp =
  /(?:^|，)(?:到?20\d\d年[底末]?前?)?[要将应在]?(?:全[省市县区州旗盟国]|我[省市县区国])?[要将应]?$|(?:氛围|意识|素养|水平|风尚|观念|理念|环境|风气|格局|局面|体系|机制|方式|习惯)$/u
