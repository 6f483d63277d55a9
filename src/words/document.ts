/**
 * Words of the parts of an official document. Source: GB/T 9704-2012 (版头, 主体, 版记); folded form.
 */

/** Lines that never continue the one before: attachments, responsibility lines, notes, dashes and bullets, 第二步 of a schedule. */
export const STARTS_OWN_LINE =
  /^(?:附件|附表|附录|附图|目录$|——|[●■◆▲★※·◎○□◇△☆▪•►▶✓√➢❖]|（此件|此件|抄送|主送|印发|注：|备注：|说明：|资料来源|第[一二三四五六七八九十]步(?=$|[\s：]|20\d\d年)|(?:主要)?(?:牵头|责任|配合|参与|参加|协办|主办|承办|协同|实施|落实|完成|支持|督导)[\u4e00-\u9fff、]{0,8}：)/u

/** 附件 alone on a line, with or without its number. */
export const ATTACHMENT_LABEL = /^附[件表录][一二三四五六七八九十\d]{0,3}(?:[-—]\d{1,2})?[：.、]?$/u

/** 附件1：标题, 附件：标题 on one line. */
export const ATTACHMENT_NOTE = /^附[件表录][一二三四五六七八九十\d]{0,3}(?:[-—]\d{1,2})?[：:]/u

/** A title or a line of text stands after the label and a gap: 附件1 任务分工表, 附表 主要指标. */
export const ATTACHMENT_HEAD =
  /^附[件表录](?:[一二三四五六七八九十\d]{1,3}(?:[-—]\d{1,2})?(?=[^\d件表录中所])|(?=[^件表录中所见列后则。，；：]{1,50}(?:表|清单|指标|一览|台账|分工|目录|名单)$))/u

/** Words that a plan's own title ends in. */
export const PLAN_TITLE_END =
  /(?:方案|规划|计划|措施|意见|办法|规定|细则|纲要|要点|清单|通知|行动|目标|安排|任务|分工|制度|规程|标准|决定|公告|报告|分解|台账)(?:（[^（）]{1,24}）)*$/u

/** What stands in front of it on a letterhead and is no part of it: how it is made public, how urgent it is. */
export const NUMBER_LABEL =
  /^(?:依申请公开|不予公开|不公开|主动公开|公开|特提|特急|加急|平急|急件|内部(?:资料|文件)?|机密|秘密|文号|发文字号)：?/u

/** 发文字号: 机关代字, year in brackets, number. The brackets should be 〔 〕 (GB/T 9704-2012, 7.2.5). */
export const DOC_NUMBER =
  /[\u4e00-\u9fff]{2,14}(?:（[\u4e00-\u9fff]{1,6}）)?第?[〔[【（]((?:19|20)\d\d)[〕\]】）]第?\d{1,5}号/u

/** A line that is a document number and nothing else, in brackets or not. */
export const DOC_NUMBER_LINE = new RegExp(`^（?(?:文号：|发文字号：)?(${DOC_NUMBER.source})）?$`, 'u')

/** 发文字号 behind a title on the same line: …的通知 云政办〔2024〕3号, …的意见（云政发〔2024〕9号）. The title is the first group. */
export const NUMBER_AFTER_TITLE =
  /^(.*(?:通知|意见|决定|公告|通告|批复|方案|规划|计划|措施|办法|规定|细则|纲要|要点)(?:（[^（）]{1,24}）)?)（?[\u4e00-\u9fff]{2,8}(?:（[\u4e00-\u9fff]{1,6}）)?第?[〔[【（](?:19|20)\d\d[〕\]】）]第?\d{1,5}号）?$/u

/** Issuer and date on one line; the issuer is the first group. */
export const SIGNED_LINE =
  /^([^。，；：《》]{4,60}?)(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u

/** 成文日期 in Arabic digits or in 〇-style numerals, as a line of its own. */
/** … where a converter may have lost the 年. */
export const DATE_LINE = /^((?:19|20)\d\d)年?(\d{1,2})月(\d{1,2})日(?:（[^（）]{1,12}）)?(?:印发|发布)?$/u
export const HAN_DATE_LINE =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u

/** The title of a notice ends so. */
export const NOTICE_END = /(?:通知|意见|决定|通告|公告|批复|函|令|报告)(?:（[^（）]{1,24}）)*$/u

/** Organisations that issue documents end so. */
export const ISSUER_END =
  /(?:人民政府(?:办公[厅室])?|办公[厅室]|委员会(?:办公室)?|(?:卫生健康|发展改革|发展和改革|财政|教育|民政)?[局厅委部]|国务院(?:办公厅)?|领导小组(?:办公室)?|管委会|党委|联席会议(?:办公室)?|中心|(?:工作|协调|推进|专项|指导)组|指挥部|专班|(?<!公)司)$/u

/** Other organisations in front of 关于印发…的通知. */
export const ORGANISATION_END = /(?:医院|卫生院|中心|大学|学院|学会|协会|集团|公司|医共体|指挥部|工作组|专班)$/u

/** 主送机关 ends in a colon: it begins with a kind of body, or names a place before 各街道办事处 and the like. */
export const ADDRESSEE =
  /^(?:[各市县区省局委驻厅州盟旗镇乡]|有关|机关|开发区|高新区|经开区|街道|\p{Script=Han}{2,12}[、，]各)(?!.*(?:如下|以下|下列|提出|做好|[。；])).{2,400}：$/u

/** 主送机关 with the text that a web page runs on behind its colon. */
export const ADDRESSEE_BEFORE_TEXT =
  /^(?:各|有关)[^。；：《]{2,300}(?:政府|部门|单位|机构|委员会|办事处|[局委办]|公司|院校)：(?=[《\p{Script=Han}])/u

/** Remarks under a notice: （此件公开发布）, （此件主动公开）. */
export const REMARK = /^[（【]?(?:此件|本文|信息公开|公开属性|公开方式)[^（）]{0,30}[）】]?$/u

/** A plan that is not in force yet. */
export const DRAFT = /征求意见稿|公开征求意见|意见征集|草案|送审稿|讨论稿|审议稿|初稿|代?拟稿/u

/** Verbs that say which documents a plan follows. */
export const FOLLOWS = /根据|按照|依据|贯彻|落实|遵照|执行|依照|衔接|结合|对照/u

/** What the opening paragraph ends in. */
export const ENACTS =
  /(?:制定|编制|提出|制订|拟定|拟订)了?(?:如下|[本此《]|以下)|特(?:制定|制订|提出)|现(?:制定|提出|就|将)/u

/**
 * What stands before the name of the plan itself or of a short form, not of a document that it follows: 特制定《…》,
 * 现印发《…》, 以下简称《…》; but 根据国务院印发的《…》 and 按照省政府印发《…》 follow.
 */
export const NAMES_ITSELF =
  /(?:(?:制定|制订|编制|拟定|拟订|起草|形成|出台|修订)(?:了|出)?本?|本|(?:简称|下称|称)为?|(?:^|[，。；])(?:[现并已]|经[^，。；《]{0,20})?(?:予以)?印发了?)$/u

/**
 * The name of an upstream document without marks, and its number: behind a verb that follows it, in a list behind one in
 * marks, or in 为推动…顺利实施. What stands behind shows that the name has ended.
 */
export const FOLLOWS_UNMARKED: RegExp = new RegExp(
  `(?:(?<listed>》(?:（[^（）]{2,40}）)?(?:[、和及与]|以及))|根据|按照|依据|遵照|贯彻(?:落实)?|落实|为(?:推动|推进|确保|保障|促进))` +
    `(?<name>[\\p{Script=Han}“”\\d—]{4,50}?(?:纲要|规划|计划|方案|意见|条例|措施|办法|决定)(?:（(?:19|20)\\d\\d[^（）]{0,12}）)?)` +
    `(?:（(?<number>${DOC_NUMBER.source}|\\p{Script=Han}{2,8}20\\d{5,9}号)）)?(?:等(?:[一二三四五六七八九十\\d]+个?)?(?:有关|相关)?(?:文件)?(?:精神|要求|规定|部署)|的?(?:有关|相关)?(?:文件)?(?:精神|要求|规定|部署)|的?(?:顺利|全面|有效|有序)?(?:实施|落实)|(?=[、，]))`,
  'gu',
)

/** A line that ends so goes on in the next one. */
export const OPEN_END = new RegExp(`(?:[，、和及与]|${FOLLOWS.source})$`, 'u')

/** The place that the name of an issuer begins with. */
export const ISSUER_PLACE = /^(?:中共)?(\p{Script=Han}{1,9}?(?:自治州|自治县|自治旗|地区|新区|[省市州盟县区旗]))/u

/** A name of an issuer goes on behind its place. */
export const ISSUER_GOES_ON = /^(?!办公[厅室]|委员会)\p{Script=Han}{3}/u

/** A seal in brackets behind an issuer. */
export const SEAL = /（(?:加?盖?公?章|印章?|\p{Script=Han}{0,20}代章)）$/u

/** 市教育局等三部门: others that issue a notice too. */
export const AND_OTHERS = /等[一二三四五六七八九十\d]{1,3}个?(?:部门|单位|部委|委局)$/u

/** An issuer that begins with its level: whose 市 it is stands elsewhere. */
export const NAMELESS = /^[省市州盟县区旗](?!属)/u

/** Words before the name of a plan that a notice adopts. */
export const ADOPTS_BEFORE = /(?:[印转下]发|同意|通过|审定|批准|现将|制定|编制|出台)(?:了|执行)?$/u

/** Words behind it. */
export const ADOPTS_AFTER = /^(?:（[^（）]{1,40}）)?(?:[已业经现获]|[印转下]发|予以)/u

/** What stands between the mark that closes a title and 的通知. */
export const NAME_GOES_ON = /^([\p{Script=Han}（）]{2,30}?)的通知/u

/** The name of an adopted plan without marks around it. */
export const ADOPTS_PLAIN = /[印转下]发([^《》〈〉]{4,90})的通知/u

/** What stands behind the issuer in the title of a notice. */
export const ABOUT: RegExp = /关于/u

/** What the title of a notice holds. */
export const NOTICE_TITLE = /关于|[印转]发/u

/** Words of a press text in front of the name of a plan that a body has issued: 近日，省政府办公厅印发《…》. */
export const NEWS_ISSUES =
  /(?:联合|正式|制定|研究)?(?:印发|出台|发布|公布|下发|制发|审议通过|制定出台|推出)(?:了|的|实施)?$/u

/** … and behind it: 《…》提出, 《…》“亮相”. */
export const NEWS_SPEAKS =
  /^(?:（以下(?:统?简称|称)[^（）]{2,30}）)?[，“”]?(?:明确|提出|要求|指出|正式|近日|日前|[已共从]|对外|亮相|出台|印发|发布|公布)/u

/** How a press text begins: 本报讯, 记者从…获悉, 近日. */
export const NEWS_START = /本报讯|讯（|电（|记者|获悉|^(?:近日|日前|昨日|今日|据|\d{1,2}月\d{1,2}日[，电])/u

/** A notice hands a plan on: 现印发给你们，请认真贯彻执行. A press text does not. */
export const HANDS_ON =
  /(?:印发|转发|下发|发)给你们|现(?:予以?)?(?:印发|公布|发布|转发)|请(?:认真|遵照|结合|各|抓好|参照|按照)|同意，|公开征求意见/u

/** A headline about a plan that prints its name: 【媒体解读】《…》, 《…》政策解读. */
export const NAMES_PLAN = /[】：]《[^《》]{5,90}》$|^《[^《》]{5,90}》(?:政策|文字|图文)?解读/u

/** A label in front of the name of the plan that a text is about: 政策解读 | 青禾市健康行动方案. */
export const READING_LABEL: RegExp = /^(?:政策|文字|图文|媒体|专家)?解读[|｜丨：]/u

/** A number of things, a share, a bound or full coverage: no heading of a task holds one. */
export const COUNTED =
  /[≥≤]|全覆盖|全部|应.[尽应].|\d(?:[%‰]|[万亿千百]?余?(?:[家所名人张台套辆支项次例元条种场对只户间处座部件亩周天]|个(?!月|方面|一)|平方米|公里|小时|分钟))/u

/** Whom a document is copied to, below its signature. */
export const COPIES = /^(?:抄送|抄报|分送|主题词)：/u

/** … and a signature with its date, run on behind the last sentence of a text without line breaks. */
export const COPIES_BEHIND = /[。）日]((?:抄送|抄报|分送|主题词)：.*)$/u
export const SIGNED_BEHIND =
  /[。）]([^。，；：《》（）]{4,80}?)((?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:印发)?)(?=$|（[^（）]{2,20}）$|抄送：)/u

/** What every printed day ends in. */
export const DAY_SIGN = '日'
