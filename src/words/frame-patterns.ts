import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
/** Patterns that engines read the words of names with. Written in folded form; source: the annotation guidelines, “Name”, and the language of 党政机关公文. */

/** Units that count persons. */
export const PERSON_UNIT: Prefix = prefix(/^万?[人名位]$/u)

/** Names that are differences already. */
export const CHANGE_NOUN: RegExp = /(?:增幅|降幅|增速|涨幅|增长率|增长|幅度|降价)$/u

/** 3分钟内: a time that something is done within. */
export const WITHIN: RegExp = /内$/u

/** What a sum is for: 用于|重点专科建设. */
export const USED_FOR: RegExp = /^(?:用于|支持)/u

/** 专项资金|用于重点专科建设, 资金|支持中医药发展: money, and what it is for. */
export const PURSE_FOR: RegExp =
  /^(?<purse>(?:专项|补助|奖补|引导|财政){0,2}(?:资金|经费|补助|补贴))，?(?:专项|主要|全部)?(?:用于|用以|支持|扶持|投入)(?=\p{Script=Han}{2})/u

/** 连续三年|每年安排: for how many years. */
export const YEARS_RUNNING: RegExp = /连续[二两三四五六七八九十\d]{1,2}年内?(?=每年|给予|予以|安排|投入|补助)/u

/** … |实施就业惠民工程: what says nothing of it. */
export const RAISED_FOR: RegExp = /^(?:实施|开展|推进|推动)/u
/** 筹措|7亿元, 投入|2亿元: a sum that is raised for what stands behind it. */
export const RAISES: Suffix = suffix(/(?:筹措|筹集|投入|投资|安排|统筹|整合|争取|拨付|落实)$/u)

/** 将|设立…的市、区占比: what is to come is done. */
export const WILL_DO: Prefix = prefix(/^(?:将要?|会)(?=[建设配开实成形全达落有])/u)

/** 100个日间病种|纳入按病种付费, 3000名残疾人|得到康复服务: what becomes of those counted. */
export const TAKEN_INTO: RegExp =
  /^(?<whom>.{2,14}?)(?=纳入|列入|转为|得到|享受|享有|受益|获得|获益|用上|喝上|住上|吃上)/u

/** 由全科医生、护士组成的|家庭医生团队, 具有引领作用的|基地: how a thing is made up, what it is good for; 具备医养结合功能的 says which. */
export const MODIFIER: Prefix = prefix(
  /^(?:(?:[由以集为供对向]|包括|常年)[^的]{2,60}|(?:具有|具备)[^的]{2,30}(?:作用|影响力?|竞争力|特色|优势|意义))的(?=.{3})/u,
)

/** Ends of lengths. */
export const LENGTH_END: RegExp = /[长程径距]$/u

/** What is done with a thing: 将经费|列入预算. */
export const USED_AS: RegExp = /纳入|列入|作为|按照?|在|用于|转为|打造成|建成|建设成/u

/** 以上, 以下, 以内: an opener that is part of a bound. */
export const BOUND_SIGN: RegExp = /^[上下内外及免往]/u

/** 后勤, 前沿, 时长: signs behind 后, 前, 时 that make words of them. */
export const CLOSER_GOES_ON: RegExp = /[长间期效限任沿端备勤续台世方代景卫]/u

/** 标准化, 规范率: signs that make a word of a closing word. */
export const CLOSER_IN_WORD: RegExp = /[化率体]/u

/** 上门服务|人次: how many, which nothing is covered by. */
export const COUNTED_MEASURE: RegExp = /(?:人[次数]|次数|数量?|[金总余]额)$/u

/** 卫生院|能够|提供: that somebody can do it. */
export const MAY: Suffix = suffix(/(?:能够|能|可以|可)$/u)

/** 按本科生|每人每年; 按病种付费 is a word. */
export const ACCORDING: Prefix = prefix(/^按照?(?!.{1,12}?付费)(?=.{2})/u)

/** 向上, 给予, 为来, 对口: signs that make words of prepositions. */
export const TOWARD_IN_WORD: RegExp = /^[上下内外来予付口]/u

/** 利用率, 从业, 从事: signs that make words of prepositions. */
export const GROUND_IN_WORD: RegExp = /^[率业事]/u

/** 市财政|每年安排: what stands between who gives and the verb. */
export const GIVING_FOLLOWS: RegExp = /^(?:每年|三年|分别|继续|[按将对为给]|一次性)/u

/** 省级|每年从…: a level that gives or orders. */
export const GIVING_LEVEL: Prefix = prefix(/^[省市县区旗乡]级(?:每年|[对从按])/u)

/** 10所（|含|幼儿园4所）: what opens a part of a whole. */
export const INCLUDES: RegExp = /^(?:其中)?(?:包括|包含|另含|含(?![氟碘铁糖盐量税]))/u
/** 其中 before a value of its own. */
export const OF_WHICH: Prefix = prefix(/^其中?$/u)

/** 为|3万名老年人. */
export const FOR_WHOM: Prefix = prefix(/^(?:免费|[拟将再还并]|计划|继续)*[为对给向]$/u)

/** 1所综合医院和: the joint to the next. */
export const AND_END: Suffix = suffix(/[和及与或并]$/u)

/** 提供…疗法的比例. */
export const SHARE_OF_DEED: RegExp = /^[^，]{2,}(?:比例|占比)$/u

/** 占|乡镇卫生院总数: a clause that says only of what something is a part. */
export const IS_PART_OF: RegExp = /^占(?![地用道])/u

/** 占医疗卫生机构总床位 in …占…的比例. */
export const PART_OF: RegExp = /占(?![比用地有])[^占]{2,30}$/u

/** 在二级医院: a preposition at the head; 在岗 is a word. */
export const PLACED: Prefix = prefix(/^在(?![岗册线校编园职读籍]|院[患病人])/u)

/** Measures of a part of a whole. */
export const SHARE_MEASURE: RegExp = /^(?:比例|比重|占比|份额|率)?$/u

/** 签约|率, 满意|度: measures that no number of things has. */
export const RATE_MEASURE: Suffix = suffix(/(?:率|度|比[例重]?)$/u)

/** 县域级, 城市居民: signs that make an area part of a word. */
export const ZONE_IN_WORD: RegExp = /^[级居人]/u

/** What is reached rather than shared: 达到国家标准(的80%). */
export const STANDARD_END: RegExp = /(?:标准|要求|规定|水平)$/u

/** Verbs of coverage. */
export const COVERING: RegExp = /^(?:覆盖|涵盖|接入|惠及|支援)/u

/** 人数达到|总人口(的3‰). */
export const REACHES: RegExp = /达到?/u

/** 全市域, 全县级: signs that make an area part of a word. */
export const AREA_IN_WORD: RegExp = /^[域级属直]/u

/** 再生, 再造, 再住院. */
export const AGAIN_IN_WORD: RegExp = /^[生造住入障]/u

/** 以上, 及时, 应急: short openers that begin words. */
export const OPENER_IN_WORD: RegExp = /^[求上下急享建同体级能防见性点入治发用利病症药时疾检D]/u

/** 较上一年度|增长, 比去年同期|下降: what a change is compared with. */
export const COMPARED_TO: Suffix = suffix(
  /[较比与](?:上一?年度?|前一年度?|去年|目前|现在|当前|现阶段)(?:末|底|同期|水平)?(?:相比)?$/u,
)

/** 刷牙率|从2016年的36.1%: where a measure stood, at the end of the clause that names it. */
export const STOOD_AT: RegExp =
  /将?(?:[从由较比](?:目前的?|现在的?|当前的?|20\d\d年的?)?)?(?<![\d.])\d{1,4}(?:\.\d{1,2})?[%‰岁张人个名家所](?:(?:继续|持续|稳步|进一步|逐步)(?:增长|提高|提升|增加|延长|降低|下降))?$/u

/** 签约率|为45%, 床位|1200张: … where the clause only tells it. */
export const STANDS_AT: RegExp =
  /(?:目前|现在|当前|眼下|去年)?(?:已经?)?(?:分别)?(?:达到?|[为是约仅有])?(?<![\d.])\d{1,6}(?:\.\d{1,2})?(?<unit>[%‰]|个百分点|\p{Script=Han}{1,3})$/u

/** 目前|签约率, 现有|床位: that the clause tells of today says nothing of what is measured. */
export const TODAY_LEAD: Prefix = prefix(
  /^(?:截[至止]到?)?(?:(?:目前|当前|现在|如今)?(?:现有|已有|已经|已)|(?:目前|当前|现在|如今)有?|现状|现)(?=\p{Script=Han}{2})/u,
)

/** 目前全县|有|团队180个: that there are some. */
export const HAS: Prefix = prefix(/^[共现已]?有(?![效机害关毒线序责偿力条志无])(?=\p{Script=Han}{2})/u)

/** 达到标准的|已有58家: … behind those who are told of, and a deed alone: 已经招标|买了. */
export const TODAY_END: Suffix = suffix(/的(?:目前|现在)?(?:已有|现有|已达|已经?|有)?$|[买建配招增添办设]了$/u)

/** 一年|每户(不少于4次), 一年(不少于4次): how often says nothing of what. */
export const YEARLY_LEAD: Prefix = prefix(/^[一1]年内?(?=每[户人家名个所次]|$)/u)

/** 由58%(提高到): where things stand. */
export const ORIGIN: RegExp = /(?:将|(?<![学协工商联委社大董理])会)?[由从自][^，由从自]{0,16}$/u

/** A number, also in 成. */
export const HAS_NUMBER: RegExp = /\d|[一二三四五六七八九十]成/u

/** …占比52%: where things stand, its preposition gone. */
export const OWN_LEVEL: RegExp = /[由从自]?\d[\d.]{0,8}(?:[%‰元张人个名所家岁天]|\/\d*[百千万])$/u

/** 建设, 设备, 建档: signs that make nouns of 建 and 设. */
export const FOUND_IN_WORD: RegExp = /^[设备置立建构筑材档卡制议计想法定施防]/u

/** What only the kind of value adds to a name. */
export const BARE_SUFFIX: RegExp = /^(?:人?数|人次|面积|长度|占比|覆盖率)?$/u

/** What a measure makes superfluous. */
export const COUNT_SUFFIX: Prefix = prefix(/^(?:人?数|占比|覆盖率)$/u)

/** Words that count for something else than the list before. */
export const OWN_BASE: RegExp = /[每率比]|[人生户床例次师]均/u

/** What may follow a word that the next clause repeats: 开展…检查|工作，检查覆盖率. */
export const ECHO_END: RegExp = /^(?:(?:工作|服务|活动|制度|项目)?$|的)/u

/** 体质健康标准达标|率稳定在95%: the rate that a rate behind it repeats. */
export const ECHO_RATE: RegExp = /^(?:率|比例|占比)/u

/** 开设夜门诊的|比例, 达到推荐标准的|占比: a deed whose doer is left out. */
export const DEED_OF: Suffix = suffix(/的$/u)

/** 敬老院|按每院, 养老机构|按照每张床位每年, 补助|按人均: each of what money is given for. */
export const EACH_AT: RegExp = /按照?(?:每\p{Script=Han}{1,8}|[人户次例]均)$/u

/** 签约服务费按20元|标准收取. */
export const AT_STANDARD: RegExp = /^的?标准(?:(收取|发放|支付|补助|缴纳)|安排|筹集|核定)?$/u

/** 在下达名额|的基础上. */
export const BASIS_END: RegExp = /的?基础上$/u

/** 自治区下达的|名额. */
export const ORDERED: RegExp = /^[^，、]{2,8}下达的?/u

/** 用药量|的|长处方. */
export const MEASURE_OF: RegExp = /^([^的]{2,5})的([^的，、]{2,8}?)(?:服务)?$/u

/** 采取新建、改建等多种|路径: a clause that only says how. */
export const WAY_ONLY: RegExp =
  /^(?:采取|采用|通过|按|以|利用|依托|运用).*(?:方式|形式|路径|途径|办法|方法|手段|措施|模式|渠道)$/u

/** 采取线上线下相结合的方式|举办: a way of doing up to its end, whatever words stand in it. */
export const WAY: Prefix = prefix(
  /^(?:采取|采用|通过|运用|利用|按照?|以)[^，、；]{1,28}?(?:方式|形式|路径|途径|办法|手段|模式|渠道)(?![化创])/u,
)

/** 按园区陆地面积|5%的比例设置…: of which whole the share is, before it. */
export const SHARE_BY: RegExp = /按照?(?<whole>[^，。；、\d将把对由给]{2,20}?)的?$/u

/** 各区|各建(有1所): a verb that is left of 建有, 配有. */
export const LEFT_VERB: RegExp = /(?<![城基党扩改新筹共重开组创])(?:[各均都]|分别)?[建配]$/u

/** 监测100%|全覆盖: the words say the number again. */
export const ALL_COVERED: RegExp = /^(?:的?全(?:面|部)?)?覆盖$/u

/** 选择|3家医院. */
export const CHOOSES: Prefix = prefix(/^(?:选择|选取|选定|挑选|遴选)$/u)

/** 选派|2名临床医师参加转岗培训: who is sent, and what for. */
export const CHOSEN_TO: Suffix = suffix(/(?:选派|选送|派出|派遣|推荐|输送|遴选)$/u)
export const SENDS: Suffix = suffix(/(?:选派|选送|派出|派遣|组织|安排|推荐|输送|遴选)$/u)
export const SENT_FOR: RegExp =
  /^(?<whom>\p{Script=Han}{2,14}?)(?:参加|赴|到|外出|前往)[^，。；、\d]{0,18}(?:进修|培训|学习|研修|轮训|挂职|深造)$/u

/** (选派骨干医师50人)到长春、北京等地三甲医院|进修: what they go for. */
export const GOES_FOR: RegExp =
  /^(?:参加|赴|到|外出|前往)(?=[^，。；]{2,20}、)[^，。；\d]{2,24}(?<what>进修|培训|学习|研修|轮训|挂职|深造|坐诊|帮扶|驻点)$/u

/** 选择3家医院，|试点开展日间手术: what they are chosen for. */
export const CHOSEN_FOR: RegExp = /，(?:试点|先行|率先)?(?:开展|承担|实施|推行)[^，。；、]{2,20}/u

/** 基础好、意愿强的|医院: a list of qualities. */
export const DESCRIBED: RegExp = /^[^，、]{1,20}、[^，]{1,40}的(?=[^的]{2,12}$)/u

/** 500万元，县级200万元，|用于专科建设. */
export const PURPOSE: RegExp = /^(?:，[^，。；\d]{1,8}\d[^，。；]{0,8})?，(?:用于|支持)([^，。；]{2,16})(?=[，。；])/u

/** 监测覆盖|100%的县区: what reaches those who are counted. */
export const COVERS_END: RegExp = /(?:覆盖|惠及|涵盖)(?<area>全[省市县区州旗盟国])?$/u

/** (2万名以上)专业技术人员|组成的队伍: what those counted make up. */
export const MAKES_UP: RegExp = /(?:组成|构成)的/u

/** 贫困人口|全|参保, 居民|全员|签约: how wholly a deed is done that a word of full coverage ends in. */
export const WHOLLY: RegExp = /^全员?(?=\p{Script=Han}{2})/u
/** 30所卫生院|给予支持: what is done with the things counted. */
export const DONE_WITH: RegExp =
  /给予|用于|支持|投入使用|纳入|列入|建成(?:运行|投用|并)|并(?=[一-龥]{2})|赴|参加|(?<!达)到(?=[^位岗期])|下沉|服务于/u

/** 10个托位|配建: what is done with the things, at the end. */
export const PUT_THERE: RegExp = /(?:配建|规划建设|规划设置)$/u

/** 20个长者食堂|、因地制宜解决就餐问题: what a deed is good for, joined to its thing. */
export const GOOD_FOR: RegExp =
  /、(?:因地制宜|切实|有效|不断|进一步|全面|着力|更好|充分)*(?:提升|解决|满足|方便|保障|促进|助力|优化|提高|改善|增强|缓解|确保|推动|降低|减轻|惠及)(?=\p{Script=Han}{2})/u

/** 5%的床位|供签约居民使用: for whom a thing is kept. */
export const KEPT_FOR: RegExp = /(?<=\p{Script=Han}{2})供(?=\p{Script=Han}{2,12}(?:使用|选择|参考|享用)$)/u

/** 区县按|1：1的比例配套: what leads to a rate. */
export const RATE_LEAD: RegExp = /(?:按照?|以|参照)$/u

/** 每家, 每人 with nothing behind that says each of what. */
export const BARE_EACH: Prefix = prefix(/^每[个家所名位人户处座支]$/u)

/** Units of what a body has, and of no body: 村卫生室由4项增加到6项, 每个站2名. */
export const OF_BODY_UNIT: Prefix = prefix(/^(?:万?[人名位]|[项类种条张台套辆架例次场件床])$/u)

/** … and those that count persons, as their units do. */
export const EACH_PERSON: RegExp = /[名位人]$/u
export const COUNTS_PERSONS: RegExp = /[名位人]$/u

/** 完善|机构备案管理: undertakings that open a clause. */
export const UNDERTAKING: RegExp = /^(?:健全|完善|规范|优化|强化|深化|加强|推行|推广|创新)(?![化性型率]|管理)/u

/** 到, 升至, 控在: what is known of a verb of reaching may be the end of a longer one that no table knows. */
export const BARE_REACH: RegExp = /^[^达做]?[到至在]$/u

/** 床位|到500张 leaves it open; what stands before 在 is more often a noun. */
export const HALF_REACH: RegExp = /^[到至]$/u

/** Between a measure and 到: what is left of a verb that no table knows (患龋率|缩|至). */
export const UNKNOWN_VERB: RegExp =
  /(?<=率|比例|占比|比重|数量|人数|总量|费用|时间|时长|浓度|面积|覆盖面)\p{Script=Han}{1,2}$/u

/**
 * 记者从市卫健委获悉，签约率…, 全市工作情况如下：签约率…, 实现“三个提升”：签约率…: a clause that tells or announces what follows is not
 * what that is about.
 */
export const TELLS_ON: Suffix = suffix(
  /(?:获悉|得知|了解到|介绍|表示|透露|(?<![职名])称|说|提出|明确|指出|强调|显示|宣布|(?<!由[^，。；]{1,16})(?:决定|确定))了?$/u,
)
export const ANNOUNCES: Suffix = suffix(
  /(?:(?:目标|任务|情况|要求)(?:任务|要求)?(?:[是为]|如下|包括)?|如下|“[一二两三四五六七八九十\d]+[^”]{1,20}”)(?:——)?$/u,
)
/** 介绍|到2027年…, 会议确定|到2027年…: words of telling right before the date that opens what is told. */
export const TELLS_DATED: Suffix = suffix(
  /(?:获悉|得知|了解到|介绍说?|表示|透露|提出|明确|指出|强调|要求|规定|显示|宣布|决定|确定)了?：?$/u,
)

/** 支付比例|方面，在职职工60%: that something is the aspect spoken of. */
export const ASPECT: RegExp = /(?<=比例|[率额线值]|标准|时限|待遇)(?:方面|上)$/u
/** 关于|大病起付线，: what the rest of the sentence is about. */
export const ABOUT: RegExp = /^(?:关于|对于|就)(?=.{2})/u

/** (20平方米)标准|配套: the word leads to the thing; 标准化, 标准间 begin it. */
export const STANDARD_LEAD: Prefix = prefix(/^标准(?![化间厂地型])(?=.{2})/u)

/** 持续降低|药占比，由32%降到28%: how a measure is to move is no part of its name. */
export const MOVES: RegExp = /^(?:降低|提高|调[高低整]|提升|减少|缩短|控制|增加|扩大|压减|压降|压缩|改善|稳定)(?=.{3})/u

/** 筛查|范围(扩大到全人群), 接种|的对象: what is widened is whom the service is for. */
export const RANGE_END: RegExp = /的?(?:范围|对象|人群|覆盖面)$/u

/** 续建|并: the joint behind a deed, before what comes of it. */
export const JOINED_DEED: RegExp = /并$/u
/** 续建并|完成: what a deed comes to is part of what is counted. */
export const OUTCOME: Prefix = prefix(/^并(?:完成|建成|竣工|投用|投入使用|完工)(?=.{2})/u)

/** 每个县（区）, 各旗县市（区）: each of such areas. */
export const EACH_BRACKETED: RegExp = /^(?:每个?|各)[省市州盟旗县区镇乡]{1,4}（[市县区旗州镇乡、街道]{1,8}）(?![级域])/u

/** 单位缴费|从统筹基金中划转(45元), 评估机构|应在受理之日起(20日内): from where, and from when. */
export const PAID_FROM: RegExp =
  /(?<=\p{Script=Han}{2})从[^，。；、\d]{2,16}?(?:代扣|划转|列支|扣缴|划拨|支出)$|(?<=\p{Script=Han}{2})(?:应当?|须|要)?[自在从][^，。；、\d]{0,8}之?日起$/u

/** 护理型床位. */
export const BEDS_IN: RegExp = /床/u

/** 新院区|设|床位. */
export const SETS_BEDS: RegExp = /(?<=\p{Script=Han}{2})设[有置]?(?=(?:床位|病床)$)/u

/** 开展巡查每|季度: a stretch of time, no degree of something. */
export const SPAN_END: Suffix = suffix(/[季年月]度$/u)

/** 管网|长(50公里): how long a thing is; 总长 and 全长 are measures by themselves. */
export const LENGTH_SIGN: RegExp = /(?<=.{2})(?<![全总周延])长$/u
/** Ways that one goes along: how long they are is 里程. */
export const WAY_END: Suffix = suffix(/(?:高速公路|铁路|国道|省道|航道|项目)$/u)
/** 14个|项目|949公里: what both numbers tell of. */
export const TOLD_TWICE: RegExp = /^\p{Script=Han}{2,8}$/u

/** 20%以上|的门诊号源和|10%的…: the thing of the value before, up to the joint. */
export const JOINED_THING: RegExp = /^(?:以上|左右)?的[^，。；、\d]{2,16}[、和及与]$/u
/** 研发投入比例|营业收入: a share and its whole, the bound between them gone. */
export const SHARE_OF_WHOLE: RegExp =
  /^(?<what>[^，。；、]{2,}?)(?<measure>比例|占比|比重)(?<bound>占|达到?|[不未]?(?:超过|低于|少于|高于)|控制在|保持在)?(?=[^的，。；、]{3,20}$)/u
/** 通过调整服务价格|补偿, 省财政|补助: who pays a share, or by what. */
export const PAID_BY: RegExp = /^.{2,24}(?:补偿|补助|承担|负担|分担|支付|出资|消化|自筹)$/u
/** 市县配套(占40%), 个人自付(占20%). */
export const ADDED_BY: RegExp = /^.{2,12}(?:配套|自筹|自付)$/u
/** 推动(16个县建成…): verbs that drive somebody to a deed. */
export const DRIVES: Prefix = prefix(/^(?:推动|推进|支持|指导|帮助|助力|促进|引导|督促|力争|争取|确保|实现)+$/u)
/** (16个)县|整县|建成美丽乡村, 村|全部|通客车: between who does it and the deed, how far it goes. */
export const WHOLLY_END: RegExp = /(?<=.)(?:整[省市县区乡镇村域]|全域|率先|如期|全部|全面|成功|基本|分别|各自)$/u
/** 通过培训|使|知晓率达到90%: what a means brings about. */
export const CAUSES: RegExp = /[使让令](?![用得命人利步])/u
/** 达到90%|的目标, 80%以上|的要求: what a value is to whoever sets it says nothing of what it measures; 80%|的目标人群 does. */
export const OF_GOAL: Prefix = prefix(
  /^的(?:总体|工作|规划|预期|年度|既定|发展|建设)?(?:目标|任务|要求|目的)(?![人群值数的医企学社县区村]|对象|患者)/u,
)
/** 对故意传播疾病|的，(100%立案查处): to whom something is done. */
export const TOWARD_CASE: RegExp = /^[^，。；对]{0,4}对于?(?<whom>[^，。；]{2,30}?)的?$/u
/** 剩余|20%由财政补助. */
export const REST: RegExp = /^(?:剩余|其余|余下|其他|另外|不足)(?:部分|费用|资金)?$/u
/** 每组|设|组长: the verb between each of whom and what each has; 设备 and 配套 are nouns. */
export const HAS_EACH: Prefix = prefix(/^[设配](?![备置立施计套件送合])(?=\p{Script=Han}{2,8}$)/u)
/** 事业编制600名: posts are counted like persons, and are none. */
export const POST_END: Suffix = suffix(/(?:编制|名额|岗位|职数|职位)$/u)
/** 编制600名|用于补充医疗机构: what the things counted are for. */
export const FOR_USE: Prefix = prefix(/^(?:专项|专门|全部|主要)?用于/u)
/** 8个|重点专科|给予每个每年100万元: what is counted, before what each of it gets. */
export const EACH_GETS: RegExp =
  /^(?<thing>\p{Script=Han}{2,12}?)(?:分别|各)?(?:(?:一次性)?(?:给予|予以)|(?:按照?)?每[个家所县名人支]|各[奖补])/u
/** 具备安宁疗护功能的|机构: a description that begins with what its noun has. */
export const HAVING: Prefix = prefix(/^(?:具备|拥有|设有|建有)[^的，。；]{2,16}的(?=.{2})/u)

/** 25%和20%|等: more values, which are not told. */
export const AND_SO_ON: Prefix = prefix(/^等(?:[，。；、）]|$)/u)

/** 完成普查|并(将知晓率提高到80%): a deed of its own before the one that reaches the value. */
export const AND_THEN: RegExp =
  /^(?<done>[^，。；：的]{2,30})并(?:且|同步|同时)?(?=[使将把让]|确保|力争|保证|实现|达到|新[增建]|建[成立设]|设[立置]|配备|培[训养育]|完成|提[供高升]|降低|控制|引进|招[聘录]|增[加设]|改造|打造|创建|组建|成立)(?<rest>[^的]{3,})$/u
/** 达到|每千人口6张床位: the verb says nothing of what is counted for so many. */
export const REACHES_PER: RegExp = /^(?:达到?|做到|保持)(?=每[千万百十\d]|[千万百]人)/u
/** 1.2|万|户5.3万人: the number of a unit, which is no word of what is counted. */
export const SCALED_UNIT: RegExp = /^[十百千万亿]+(?=[^十百千万亿])/u

/** 2名全科医生|的标准设置岗位: what is done by the standard that the number sets. */
export const OF_STANDARD: RegExp =
  /的(?:标准|要求|原则|比例|规模|口径)(?:来|进行|予以)?(?=[设配安核建招补落]\p{Script=Han})/u

/** 专业人员|按照|省级(不少于200人): what leads to the standard for each of some. */
export const ACCORDING_TO: RegExp = /(?<=\p{Script=Han}{2})按照?(?=\p{Script=Han}{2,12}$)/u

/** 县医保局将|预算总额(的95%按人头拨付): who hands out a part of a sum. */
export const HANDED_OUT: RegExp = /^\p{Script=Han}{0,14}[将把](?=\p{Script=Han}{2})/u

/** 建成后可|收治患者(200人): that it is there by then says nothing of what it does. */
export const ONCE_DONE: Prefix = prefix(
  /^(?:项目|全部|全面|正式)?(?:建成|投用|投入使用|投入运行|投运|运营|运行|竣工|完工|建成投用|开业|开诊)(?:以后|之后|后)，?(?:预计)?(?:可以|能够|将可|[可能将])?(?=\p{Script=Han}{2})/u,
)

/** 牵头医院|每年向成员单位|(派驻医师): how often, and to whom. */
export const TO_WHOM: RegExp = /每年[向为到赴对给](?![每各])\p{Script=Han}{2,12}$/u

/** (2026年)覆盖(80%): a verb of coverage and nothing else. */
export const COVERING_ALONE: RegExp = /^(?:覆盖|涵盖|惠及|接入)$/u

/** 移动支付|覆盖|三级医院(100%). */
export const REACHES_WHOM: RegExp = /^(?<what>\p{Script=Han}{2,14}?)(?<verb>覆盖|惠及|接入)(?=\p{Script=Han}{2,12}$)/u

/** (60项，其中)省内领先(10项): what a part is like, and no thing. */
export const QUALITY_END: RegExp = /(?:领先|先进|一流|首创|优秀|合格|达标|填补空白)(?:水平)?$/u

/** (护理员，其中)三级以上|者(占15%): those of them. */
export const THOSE_END: RegExp = /(?<![医患学记作读消爱])者$/u

/** (通过)率: the measure of a rate that says of what it is one. */
export const SHORT_RATE: RegExp = /^率$/u

/** 覆盖率和成功率|两个指标|: how many measures a list names. */
export const COUNTED_MEASURES: RegExp =
  /(?<=率|比例|占比|人数|费用|时间)(?:这|等)?[两二三四五六\d][个项]?(?:主要|核心)?指标$/u

/** 城区“15分钟急救圈”内|新增急救站: where, before a deed. */
export const PLACE_BEFORE: RegExp =
  /^[^，。；、\d]{0,16}(?:“[^”]{1,12}”)?[^，。；、\d]{0,8}(?:内|范围内|沿线|周边)(?=新增|新建|增设|改造|扩建|建设|设置|布局|配备)/u

/** 检验能力|覆盖|A类项目(的90%). */
export const REACHES_OF: RegExp = /^(?<what>[^，。；]{2,24}?)(?<verb>覆盖|涵盖|惠及)(?=[^，。；]{2,12}$)/u

/** 每季度, 每周: how often. */
export const OFTEN: Prefix = prefix(/^每(?:[月周]|季度|半年|学期)$/u)

/** 岗位补助|提高到: what leads to the level of a sum that stands before it. */
export const LEVEL_BEHIND: Prefix = prefix(/^(?:提高[到至]|增加[到至]|调整[到至为]|提升[到至]|达到)/u)

/** 岗位津贴|每人每月: for each of whom a sum is paid, behind the name of the payment. */
export const EACH_PAID: Prefix = prefix(/^每[人位户名个孩生](?:每[年月日天])?$/u)
export const PAYMENT: Suffix = suffix(/(?:补助|补贴|津贴|救助金|养老金|报酬|工资)$/u)

/** (至少1名)为|执业医师: what those counted are. */
export const IS_ONE: Prefix = prefix(/^[为是](?=\p{Script=Han}{2})(?!主|期|基层|患者|群众|居民|老年|儿童)/u)

/** 健康素养水平 |28.4%→33%: behind a blank, where things stand. */
export const LEVEL_AHEAD: Prefix = prefix(/^[由从自]?\d/u)
