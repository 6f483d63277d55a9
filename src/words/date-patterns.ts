import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
/** Patterns of words around deadlines, and of lists that share one. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** Nothing but a joint between two values of a list. */
export const LIST_JOINT: RegExp = /^(?:[、，和及与并]|以及)?$/u

/** A sentence that begins another task, not the next line of a list. */
export const NEW_TASK: RegExp =
  /^(?:加强|加快|推进|推动|完善|健全|实施|开展|支持|鼓励|落实|建立|深化|强化|优化|重点|探索|积极|[对在按以]|每年|通过)/u

/** A clause that states a value. */
export const VALUE_SIGN: RegExp = /[\d%]|全部|普遍|全覆盖/u

/** Tails that hold no month. */
export const PART_OF_YEAR: RegExp = /[上下]半年|季度/u

/** 三年内. */
export const WITHIN: RegExp = /^(?:左右)?(?:之内|以内|内)/u

/** 未来十年, 今后五年: years counted from the plan's beginning. */
export const COMING: RegExp = /(?:未来|今后|接下来)的?$/u

/** 用三年时间. */
export const TIME_SPAN: RegExp = /^(?:左右)?的?时间/u

/** Hedges that stand with the date that governs a sentence. */
export const STRIVES: RegExp = /力争|争取/u

/** 在2018年|人均筹资标准上增加15元: what a change is measured from. */
export const BASE_BEHIND: RegExp =
  /^[^，。；：、\d]{1,20}(?:基础|标准|水平|基数|总[数量]|[人床]数)之?上(?![述报升涨线市门级下])/u

/** 以2000年|为基础下降1/5, 以2020年|水平为基数: what a change is measured from. */
export const BASE_OF: RegExp = /^[^，。；：\d]{0,8}为(?:基[础数准期年]|起点|参照)/u

/** 从2022年的58%提高到…: the date is a baseline. */
export const FROM_LEVEL: RegExp = /^[^，。；]{0,12}(?:提高|提升|增加|降低|下降|减少|上升|增长|扩大)/u

/** 具体指标：到2025年，…: what is behind the colon is a list of goals. */
export const LABELLED_GOALS: RegExp = /^[^，。；：]{0,6}(?:指标|目标)(?:是|为)?：/u

/** What begins a member of a list that is no numbered unit of its own. */
export const LIST_BULLET: RegExp =
  /^(?:[—–●○■□◆◇▲△★☆▪•·*\-①-⑳]|[一二三四五六七八九十]是|其[一二三四五六七八九十]，|\d{1,2}[.、．]|（\d{1,2}）)/u

/** 达到78.9岁（2020年为77.9岁）: what stands behind the year of a report in a bracket, and what the value before it ends in. */
export const REPORTS: RegExp = /[为是：]/u
export const VALUE_END: RegExp = /[\d%‰岁人张名个所家项台辆元次天上下内右点]/u

/** 综合考虑实现|2035年|远景目标: a year that names the goals which something is for, and none by which it is done. */
export const SERVES_GOALS: Suffix = suffix(/(?:实现|对照|锚定|面向|瞄准|衔接|对接|着眼|围绕|对标|按照|根据)$/u)
export const GOALS_OF_YEAR: RegExp = /^(?:远景|发展|奋斗|战略|规划)?(?:目标|愿景)(?![值是为：])/u

/** 2027.12.31, 2026/6/30, 2026-06-30: a day printed with signs; with year and month alone only before a word of deadline. */
export const SIGNED_DATE: RegExp =
  /(?<year>(?:19|20)\d\d)(?<sign>[./-])(?<month>1[0-2]|0?[1-9])(?:\k<sign>(?<day>3[01]|[12]\d|0?[1-9]))?(?![\d%‰]|\.\d)/uy

/** Signs between the years of a list that prints 年 once: 2026、2027、2028年. */
export const YEAR_JOINT = '、和及与/'

/** 到2027，…; 力争到2020-，…: the head of a clause before a year without 年, and what stands behind it. */
export const BARE_DUE_LEAD: RegExp = /(?:^|[，。；：、\s])(?:力争|争取|确保|计划)?到$/u
export const BARE_DUE_TAIL: RegExp = /^[-—]?[，：]/u

/** ≥95%（2022：90%）: a value of a bare year in the bracket behind another; （2000：1） is a proportion. */
export const BARE_REPORT_LEAD: RegExp = /[\d%‰岁人张名个所家项台辆元次天上下内右]（$/u
export const BARE_REPORT_TAIL: RegExp = /^：[<>≥≤约]?\d[\d.]{0,8}(?:[%‰\p{Script=Han}]|\/\d)/u

/** 到27年底: a year of two digits, with the words before and behind it that tell it from a span of years. */
export const SHORT_YEAR_LEAD: RegExp = /[到至于在]$/u
export const SHORT_YEAR_TAIL: RegExp = /^年(?:年?[底末]|前)/u

/** A quarter or half in signs behind a year: 2026年Q3前. */
export const QUARTER_SIGN: Prefix = prefix(/^(?:Q[1-4]|H[12])[末底前内]*/u)

/** Tails of a day or month that make a deadline of it: 6月底前, 10月末, 11月15日前. */
export const DAY_DUE: RegExp = /[前底末内]$/u

/**
 * 10日发布, 1日电, 1日在发布会上表示, 3日从市卫健委获悉, 20日对记者称, 1日最新公布: the day of a piece of news. A day is one too where who
 * speaks, or what happened, stands in its clause.
 */
export const NEWS_DAY: RegExp =
  /^[日号](?:发布|印发|[电讯晚从起称]|召开|举行|[上下]午|获悉|出台|公布|对外|正式|通报|消息|报道|披露|凌晨|说(?!明)|表示|透露|宣布|强调|接受)|^[日号](?![以之]?[内前后])(?:[^，。；\d]{0,6}?[在就向对针于与]|最新|联合|首次|集中|专门)[^，。；\d]{0,26}?(?:表示|介绍|指出|透露|强调|宣布|说(?!明)|[^名职]称|获悉|了解|采访|发布|公布|印发|召开|举行|举办|开幕|会上|通报|披露)/u
/** 25日|至|27日: days of one event. */
export const DAYS_JOINT: RegExp = /^[日号][至到—~-]$/u
/** 30日，(市政府召开常务会): a day that is the head of its sentence. */
export const DAY_ALONE: RegExp = /^(?:[上下]午)?，/u
export const SENTENCE_BEGINS: RegExp = /(?:^|[。！？\s])$/u
/** 连续|5日, 不超过|7日, 公示期为|5日: a length, whatever is done in it. */
export const DAYS_LAST: RegExp =
  /(?:连续|持续|[连前后]|长达|为期|历时|会期|[达到至为超满近约每内隔第共足一二三四五六七八九十\d.]|不少于|不低于|不高于|至少|最多|最长|不超过)$/u

/** 于2026年1月16日(票决确定): what happened on a day, which is no deadline of what it set. */
export const EVENT_BEHIND: RegExp =
  /^(?:[上下]午|晚间?|凌晨|当[天日])|^，?[^，。；\d]{0,14}(?:票决|表决|审议|会议|常务会|召开|举行|印发|下发|发布|公布|出台|批复|批准|签署|签订|揭牌|签字|获悉|讲话|指示|批示|通过了)/u
/** 2026年|考核周期结束后: the year of what has to end first. */
export const ENDS_FIRST: RegExp = /^[^，。；\d]{2,10}(?:结束|期满|到期|完成)后/u
/** 2017年9月|，《规划纲要》提出：: when a document was put out, which dates nothing that it sets. */
export const PUT_OUT: RegExp =
  /^，?[^，。；《》]{0,14}《[^》]{2,50}》(?:（[^）]{0,24}）)?(?:正式|首次|中|明确|再次)?(?:提出|明确|要求|指出|规定|印发|发布|出台|颁布|施行|公布)/u
/** 2021年9月印发|了《通知》: what has come out. */
export const IS_OUT: RegExp = /^(?:了|的?《)/u
/** A day of a month: what ends a date that names one. */
export const ENDS_IN_DAY: Suffix = suffix(/月\d{1,2}[日号]$/u)

/** 周五（20日）公布: the day of a piece of news in a bracket of its own. */
export const NEWS_DAY_LEAD: RegExp = /(?:(?:周|星期)[一二三四五六日天]|[昨今前明][天日]|日前)[（(]$/u

/** 每月10日, 次月5日前. */
export const DAY_LEAD: RegExp = /[每次当本上下]月$/u

/** Behind 截至2026年底，: words that report what is there. */
export const STANDS: RegExp = /^，?[^。；]{0,30}(?:已|现有|共有|累计|仍有|尚有|拥有|设有|了)/u

/** 2024年主要工作安排: the year that a document is of, printed in a heading; 到2025年实现以下目标 and 2024—2026年工作方案 print none. */
export const OWN_YEAR: RegExp = /(?<![到至于\-—–~～－])(20\d\d)年度?[^，。；]{0,8}(?:工作|任务|目标|安排|要点|计划)/u

/** What goes on with the sentence before it. */
export const AND = '并'
/** 主要目标。 and 总体目标： at the head of a paragraph. */
export const GOALS_LABEL: RegExp = /^[^，。；：]{0,12}(?:目标|指标)[^，。；：]{0,4}[。：]/u
/** 未来，还将…, 下一步，…: a sentence that looks further than the date before it. */
export const LATER: RegExp = /^(?:未来|今后|下一步|接下来|此后|其后|后续|届时起)(?![\d一二三四五六七八九十])/u
/** 床位数|达到, 占比稳定在: a sentence that tells a level. */
export const TELLS_LEVEL: RegExp =
  /达到?|占|稳定在|保持在|控制在|提高[到至]|提升[到至]|下降[到至]|不[低少高]于|不超过|超过|力争/u

/** 《计划》确定了到2025年，…: a press text tells the goals of a plan. */
export const TELLS_GOALS: Suffix = suffix(
  /(?:(?<![右按后内上下])确定|明确|提出|要求|指出|强调|规定|设定|目标(?:任务|要求)?[是为]|表示|提及)(?:[了，：其]|的目标是)?(?:力争|确保)?$/u,
)

/** 完成|2009年(87万户改厕任务), 开设|2022年(暑托班): a year right behind the verb says whose the task or the thing is. */
export const YEAR_OF_TASK: RegExp =
  /(?:完成|做好|落实|兑现|开设|开办|举办|开展|组织|启动|实施|推进)(?:好|了)?20\d\d年度?$/u

/** 在人才培养方面，《方案》明确，…: a paragraph of a press text that goes on with another matter. */
export const NEW_MATTER: RegExp =
  /^(?:在[^，。；]{2,20}(?:方面|领域|上)|《[^》]{2,40}》|[^，。；]{0,6}(?:方案|计划|规划|意见|纲要))(?:，《?[^，。；》]{2,20}》?)?，?(?:还|并)?(?:明确|提出|要求|强调|指出|规定|部署)/u

/** 与此同时，…: a paragraph that goes on with the goals told before it, and 届时，…, which is by their year. */
export const GOES_ON_TELLING: RegExp = /^(?:与此同时|同时|此外|另外|除此之外)，/u
export const BY_THEN: RegExp = /^届时，/u

/** 根据《方案》，|到2025年: whose goals these are opens the paragraph. */
export const ACCORDING_TO: RegExp = /^(?:根据|按照|依照|依据)[^，。；]{1,40}，$/u

/** 45%（|2026年）: the bracket right behind a value. */
export const BRACKET_OPENS: RegExp = /^[（(](?:到|至)?$/u
export const BRACKET_CLOSES: RegExp = /[）)]/u
/** 于2030年底前|实现: what a clause says that gives only the date of the one before. */
export const ONLY_RESULT: RegExp =
  /^(?:全面|全部|基本)?(?:实现|完成|达到|达标|达成|到位|建成|落实|投用|兑现|完工|竣工|交付|办结)(?:目标|到位)?$/u

/** ，时限为|2026年底, ，最迟|2027年6月: a clause that says only when, and what may stand behind its date. */
export const DEADLINE_LEAD: RegExp =
  /^(?:(?:完成|办结|交付|达标|实现)?(?:时限|期限|时间|节点|限期|日期|截止|工期)(?:[为是到至在定]|不[迟晚]于?|截止到?|截至|最迟)*|最[迟晚][于在到]?|不得?[迟晚]于?|限|须于?|务必于?|赶在)$/u
export const DEADLINE_TAIL: RegExp =
  /^(?:[之以]?前)?(?:全面|全部|基本)?(?:实现|完成|达到|达标|达成|到位|建成|落实|投用|兑现|完工|竣工|交付|办结)?(?:目标|到位)?$/u
/** 2026—2028年|分别: a value for each year. */
export const IN_TURN: RegExp = /分别|依次|逐年|各年|先后/u

/** 2022年、2023年、2024年|三年进度安排: what calls years a schedule. */
export const SCHEDULE: RegExp =
  /^的?(?:[一二两三四五六七八九十\d]年|[一二两三四五六七八九十\d]个年度)?(?:分?年度|进度|安排|计划|时序|步骤|[分按]?[批步]|时间|节点|阶段|推进|实施)/u

/** 每年(进度应)|分别: a value for each of several years, and none that is one of every year. */
export const YEARS_APART: RegExp = /^[^，。；、和及与]{0,12}(?:分别|依次)/u

/** 每季度(通报一次), 每月. */
export const COMES_AGAIN: RegExp = /每(?:个?季度?|半年|个?月|[旬周日天])/u

/** 每人每年|120元: a rate. */
export const RATE_EACH: Suffix = suffix(/每[人户名孩床例]每年[^，。；、\d]{0,6}$/u)

/** 三年分别, 每年进度分别, 逐年: values that follow year by year. */
export const YEARS_TURN: RegExp = /年|逐步|分[批步]/u

/** 规划期为|2021—2025年: the period of the plan itself. */
export const PLAN_PERIOD: RegExp = /(?:规划|计划|行动|实施|方案)的?期限?[为是：]?$/u
/** 主要目标包括: a sentence that tells goals. */
export const GOALS_SENTENCE: RegExp = /^[^，。；]{0,8}(?:目标|指标)/u

/** 到2022年和2030年, 2026年，2028年和: nothing but a joint between two years of a list. */
export const YEAR_LIST_JOINT: RegExp = /^，?[、和及与/]$/u
/** 20XX年, 20**年底前: a year that a template leaves open. */
/** 全年|计划新增: of which year is not said. */
export const ALL_YEAR: RegExp = /全年|年内/u
export const MASKED_YEAR: RegExp = /(?:19|20)[*×X_○]{2}年[底末初度]?前?/iu
/** A member of a list that is a rate of its own, and a clause that begins another measure: 每年 does not reach it. */
export const LIST_RATE: RegExp = /[率占]/u
export const NEW_MEASURE: RegExp = /[率占到达]|比[例重]/u

/** “十四五”主要指标——, 规划目标：: a line that opens a list of goals of a five-year plan. */
export const OPENS_GOALS: Suffix = suffix(/(?:指标|目标)[^，。；：]{0,6}(?:：|—{1,2}|:)$/u)
/** …主要指标——在…方面，…: the line and the first member in one paragraph. */
export const OPENS_GOALS_INSIDE: RegExp = /(?:指标|目标)[^，。；：]{0,6}——/u
/**
 * What a heading says of the goals under it, its date and signs cut out: 到2030年|的主要目标, 本年度|实现以下工作指标, 近期目标|（到2026年）. Nothing
 * but a date, 到2035年, opens them too.
 */
export const HEADS_GOALS: RegExp =
  /^(?:力争|争取|确保)?的?(?:[^；、]{0,10}(?:目标|指标|要求)(?:任务|要求)?(?:如下|为|是)?|[^；]{0,12}(?:以下|如下|下列)[^；、]{0,10}|还?有(?:哪些|什么)(?:新的?)?(?:安排|计划|打算|目标|举措|任务)？?)?$/u
export const HEADING_SIGNS: RegExp = /[，：（）。]/gu
/** 2030年|发展目标, 2027年|主要指标: a heading that names goals by their year. */
export const NAMES_GOALS: RegExp = /(?:目标|指标)$/u
/** 青卫发〔2024〕12号: the year of the number, in which a document is issued. Source: GB/T 9704—2012, 7.2.5. */
export const NUMBER_YEAR: RegExp = /[〔[【（(](20\d\d)[〕\]】）)]/u
/** 到2026年(将实现：), 到2026年(，全市要达到以下目标：): what stands between a date and the end of a line that opens a list of goals. */
export const DATED_OPENER: RegExp =
  /^(?:[前底末]|年底)?，?[^，。；：]{0,8}?(?:实现|达到|完成|做到|形成|取得|目标|指标|任务)[^，。；：]{0,8}(?:：|——)$/u
/** …，至2027年, …。到2025年：: a line whose last words are a deadline. */
export const ENDS_IN_DATE: RegExp = /^(?:[前底末]|年底)?(?:：|——|，)?$/u
/**
 * 到2022年(要完成的三个目标：A；B), 2027年底前(，全省要实现以下目标：A；B): what stands between a date and the colon of a list inside its
 * sentence, and between a deadline (到2027年) and any colon.
 */
export const DATED_LIST: RegExp =
  /^，?(?:[^，。；：\d]|\d{1,2}[个项大条]){0,24}?(?:实现|达到|完成|做到|形成|取得|目标|指标|任务|要求)(?:[^，。；：\d]|\d{1,2}[个项大条]){0,16}(?:：|——)/u
export const COLON_BEHIND: RegExp = /^[^，。；：\d]{0,40}：/u
/** 主要目标是，|到2027年(，A；B): goals are named right before the deadline. */
export const GOALS_BEFORE: Suffix = suffix(
  /(?:目标|指标)(?:任务|要求)?(?:[是为]|分别[是为]|包括|如下)?(?:[，：]|——)(?:力争|争取|确保)?$/u,
)
/** …印发《…行动方案》，(到2026年，A；B): words that tell of a plan stand before the date that opens its goals. */
export const TOLD_BEFORE: RegExp =
  /(?:印发|发布|出台|下发|公布|制定|获悉|了解到|介绍|悉|表示|透露)[^。；]{0,60}$|(?:按照|根据|依据)[^。；，]{0,20}$|(?:提出|明确|要求|确定|指出|规定|部署|规划|设定|显示|提到|计划|描绘)[^。；，]{0,20}$/u
/** 2026年，…，拟从以下十个方面开展工作：一是…: a list that opens inside a paragraph, with its first member. */
export const OPENS_INSIDE: RegExp = /(?:以下|下列|如下)[^，。；：]{0,14}：(?=[一1]是|第一|首先|（?[一1①][）、.．，]|①)/u

/** What ends a line that opens a list. */
export const OPENS_LIST: Suffix = suffix(/(?:：|——)$/u)

/** 截至2024年底，全国共有…: how things stood at the end of a year, or within one. */
export const STANDS_SINCE: RegExp =
  /截[至止]到?(?<year>20\d\d)年(?:(?<whole>底|末|年底|年末|12月)|[^，。；]{0,6})，?[^。；]{0,30}?(?:已|现有|共有|累计|拥有|设有|建成|达)/gu
/** What such words hold: a text without it holds none of them. */
export const STANDS_SINCE_SIGN = '截'
/** 来源：东南网 2011-07-21, 人民日报（2016年10月27日 第01版）: the line that says where and when a text of the press was printed. */
export const BYLINE_YEAR: RegExp =
  /(?:^（?|(?:来源|发布|发表于?|转载|时间|日期|编辑|记者|作者|日报|晚报|[》】网社]|^\p{Script=Han}{2,10}(?:报|健康|发布|融媒|电视台|卫生健康[委局]))[^。；，]{0,16}?(?<!\d))(?<year>(?:19|20)\d\d)[-./年](?:1[0-2]|0?[1-9])[-./月](?:3[01]|[12]\d|0?[1-9])(?!\d(?!\d：)|日?[前起])/u
/** 2024年，全市已…: what has been done in a year. */
export const SAID_OF_YEAR: RegExp =
  /(?<![到至比较在于从自、\d—-])(?<year>20\d\d)年，?(?![底末前内起度后—至-])[^。；]{0,40}?已(?:[经达建有降超设培投创]|提前|全部|基本|累计|先后|成功|实现|完成|下降|提高|提升|形成|新增)/gu

/** 2015年底, “十二五”期末: the end of a year or a period, with no word that makes a deadline of it (到, 前). */
export const PLAIN_YEAR_END: RegExp =
  /^(?:19|20)\d\d年年?[底末]$|^“?十[一二三四五六七]五”?(?:时期|期)?末$|^“[七八九十]五”(?:时期|期)?末$/u
/** 2026年是“十五五”开局之年, 2025年是…的关键一年: a text says of its own year what it is. */
export const YEAR_IT_IS: RegExp =
  /(?<!\d)(?<year>20\d\d)年是(?![我全否])[^，。；]{2,40}(?:之年|(?:[关重特极]\p{Script=Han}{1,5}|第)[一二三四五]年)(?=[，。；])/u
/** What such words hold. */
export const YEAR_IT_IS_SIGN = '年是'

/** What such words hold. */
export const SAID_OF_YEAR_SIGN = '已'

/** 会议总结2025年工作，部署2026年任务: the year that a meeting looks back on. */
export const LOOKED_BACK: RegExp =
  /(?:总结|回顾|盘点)(?:了|并通报)?[^，。；\d]{0,10}(?<year>20\d\d)年度?(?:以来)?[^，。；、\d]{0,20}?(?:工作|成效|成绩|成果|情况|进展|亮点|经验)/gu
/** What such words hold, one of them. */
export const LOOKED_BACK_SIGNS: readonly string[] = ['总结', '回顾', '盘点']

/** 刚刚过去的2025年: a text says itself that a year is over. */
export const PASSED_YEAR: RegExp = /过去的?(?<year>20\d\d)年/gu
/** What such words hold. */
export const PASSED_SIGN = '过去'

/** What makes a deadline of a year: 到2027年, 2027年底前. */
export const DEADLINE_SIGN: RegExp = /[到至底末前内]/u

/** 占比, 医护比, 床护比: 比 that ends a measure. */
export const MEASURE_END: RegExp = /^[占护床之配性]比$/u

/** 1—10月: the months of a year so far, by which statistics are told; 1—10月底前 is a deadline. */
export const SO_FAR: RegExp = /^1月?[-—–~至]{1,2}(?:1[0-2]|[2-9])月份?(?![底末前])/u

/** “十四五”期间, 2020至2023年: years that may be over in part. */
export const IS_SPAN: RegExp = /(?:期间|时期)$|^20\d\d年?[至—–~-]/u

/** 截至, 截止到: what opens a date up to which something is told. */
export const UNTIL: RegExp = /^截/u

/** 自7月1日起, but not 自去年以来. */
export const FROM_THEN_ON: Suffix = suffix(/(?:起|开始)$/u)

/** 截至|今年9月底. */
export const UP_TO: Suffix = suffix(/截[至止]到?$/u)

/**
 * The title of a list of what is done for the people in one year: 关于2026年实施民生实事的通知, 2025年度十件民生实事项目. Such a
 * list is a promise of that year; the year of a work plan or the horizon of a longer plan (2024—2027年) is not inherited.
 */
export const YEAR_TITLE: RegExp =
  /(?<![-—–~至到]|20\d\d年?[和、及])(?<text>(?<year>20\d\d)年度?)(?![-—–~至底末前和、及])(?=[^。]{0,60}实事(?!求是))/u
/** 2026年市政府民生实事项目为：, 2026年将着力办好十件实事。: a line that opens such a list. */
export const OPENS_DEEDS: RegExp =
  /实事(?:项目|清单|任务)?(?:[为是有共\d一二三四五六七八九十项件类个大]|如下|包括|安排|方面){0,6}[：。]$/u
/**
 * 决定在2026年实施一批民生实事, 确定2026年10项民生实事，, 2026年，全县规划16项民生实事: what is done in that year; a list that was voted on or told of is
 * not yet.
 */
export const DOES_DEEDS: RegExp =
  /(?:20\d\d年，[^。；]{0,40}(?:规划|安排|推出|实施|办好|列入)|20\d\d年度?[^。；]{0,12}(?:实施|办好|推进|抓好|完成)|(?:确定|安排|实施|办好|推进|抓好|完成)[^，。；]{0,8}20\d\d年)[^，。；]{0,24}实事/u
/** A title of such a list: 确定今年10项重点民生实事. */
export const LISTS_DEEDS: RegExp = /实事(?!求是)/u
/** A report on such a list promises nothing. */
export const REPORT_TITLE: RegExp = /总结|完成情况|进展|落实情况|进度|未完成|通报|报告$/u

/** The years in a title: 2021—2025年, “十四五”. */
export const TITLE_RANGE: RegExp = /(?<from>20\d\d)年?[-—–~至]{1,2}(?<to>20\d\d)年/u
export const FIVE_YEAR_NAME: RegExp = /十[一二三四五六]五|(?<=“)[七八九十]五(?=”)/u

/** 2026年, 2027年年底 on a line of its own: the heading of what follows it. */
export const YEAR_LINE: Prefix = prefix(
  /^(?:第[一二三四五六七八]步[：:，,\s]*)?[（(【]?20\d\d年(?:年?底前?|末|度)?[）)】]?[：:]?$/u,
)

/** 2024年6月底前: what is to be done by then, also where then is over. */
export const DUE_BEFORE: RegExp = /前$/u

/** 发表于|2017-3-24, 更新时间：|2024年3月2日: the day on which a page was put out. */
export const IS_POSTED: RegExp =
  /(?:发表|发布|更新|上传|刊登|刊发|转载|编辑|提交|回复)(?:[于：:]|时间[：:]?|日期[：:]?)$/u

/** “十三五”时期, 十四五期间: a five-year period by its name. */
export const FIVE_YEARS: RegExp = /^\p{P}?(?:十[一二三四五六七]?|[七八九])五[”"]?(?:规划)?(?:时期|期间|期末|末)/u

/** 每年举办活动200次，|参与人数(达到70万人次): who takes part in what is done each year. */
export const TAKES_PART: RegExp = /^(?:直接)?(?:参与|参加|惠及|受益|覆盖|服务|吸引|带动)/u

/** (2026年达到15%，)以后每年(提高10个百分点): what goes on when the date is over. */
export const EVER_AFTER: Prefix = prefix(/^(?:[以此之其今往]后|随后)(?:各年|年度|逐年|每[年个隔\d两]|，?年均)/u)

/** (每年举办活动10次，)建成中心3个, 引进人才50名: what is founded or won is there for good, and perhaps not anew every year. */
export const DONE_ONCE: Prefix = prefix(
  /^(?:新建|新增|[建改扩创设购配总]|招引|打造|组建|成立|培育|争创|形成|引进|完成|达到|实现|储备|累计|共计|[一二三四五六七八九十两\d]{1,2}年)/u,
)

/** Times within which something is done, not for how long: 30分钟, 2小时, 5个工作日. */
export const SHORT_TIME: RegExp = /分钟|小时|工作日/u

/** ——健康指标持续改善。: a dashed member of a list of goals. */
export const DASHED: RegExp = /^(?:——|—|--)\s?\p{Script=Han}{4,16}[。：；，]/u

/** 每周(不少于35小时): how often, in a clause that goes on behind 每年. */
export const OWN_RHYTHM: RegExp = /每(?:[周月日天旬]|季度?|半年|[两二三四五\d]年|学期)/u

/** 为乡镇卫生院|(培养25名): for whom a clause that goes on does something. */
export const TOWARD_HEAD: Prefix = prefix(/^[为向对给](?=\p{Script=Han}{2})/u)

/** 规划期末, 计划期内: by the last year of the plan. */
export const PLAN_END: RegExp = /期[末内间]$/u
