/**
 * Words that one name of a quantity may have more than another and still name the same: how something is done and not what, those
 * who do or have it anyway, the members of a team that is counted in persons. Source: the names of one indicator in the plans of
 * several places; longer words stand before those they contain.
 */

/** Manner, time and carrier: 定期检测率 and 检测率, 血液供应保障满足率 and 血液供应满足率, 管理系统应用率 and 管理率. */
export const VOID_WORDS: RegExp =
  /（[点站屋所室中心队门]{1,3}）|符合条件|取得|资格|资质|师生|有需要|有需求|有条件|一站式|及其亲属|及亲属|亲属|及其|其他|多次|定期|及时|按时|按期|全面|有效|切实|科学|依法|依规|主动|工作场所?|用人单位|经营单位|经营者|单位|主要|机构|业务|工作|实际|全年|当年|本年|累计|接受|参加|参与|出具|组织|采集|保障|支持|帮扶对象|系统|平台|应用|使用|普及|推开|开设|布局|购置|配置|购买|投放|安装|依托|面向|针对|属于|选择|采用|采取|专门|专项|现有|现症|确诊|已|经|患者|医疗|相关|知识|防治|报告|在?岗期间|在岗|从业|人员|名单|范围|标准(?!化)|合理|正常|较好|良好|每例|符合适应症|适应症|年度|一次性|常规|日常|普遍|百姓|市民|民众|群体|对象|人群/gu

/** Signs that say nothing by themselves. */
export const VOID_SIGNS = '科者员化性型类总各等名数量率个的在被由对于和与及或为其以之所中内'

/** Those whom a team or a list is made of, where persons are counted: 应急献血队伍3000人, 应急献血队员数, 应急献血志愿者数. */
export const MEMBER_WORDS: RegExp = /志愿者队伍?|志愿者|队伍|队员|队$|成员|人员|人才|名库|入库|在库|库|者/gu

/** Marks off the parts of what stands around a name, and what the title says from the rest. */
export const SETTING_MARK = '|'
export const TITLE_MARK = '/'

/** What is asked of the things of a share: 复训合格率 is no 复训率, 水氟达标率 is 水氟合格率. */
export const QUALITY_WORDS: readonly (readonly [quality: string, words: RegExp])[] = [
  ['fit', /合格|达标|达到/u],
  ['done', /完成率/u],
  ['timely', /及时/u],
  ['file', /档案|建档/u],
]

/** Words of the field in general: void where a name says enough without them (口腔诊疗器械消毒, 口腔器械消毒), and a thing of its own where it does not. */
export const FAINT_WORDS: RegExp = /健康|保健|卫生|诊疗|综合|主题|活动|局部|临床|灭菌|适宜/gu

/** Where something is, that plans of a town and of a county call differently: 乡镇, 街道. */
export const AREA_WORDS: RegExp =
  /^(?:乡镇|街道|社区|村居?|城区|县城|城乡|市区|街头|公共场所?|辖区|区域|州级|居家|校内?|在校)+$/u

/** The end of a word that tells whom: 农民工, 献血者. */
export const PEOPLE_END: RegExp = /[人工民生妇员者师户童群]$/u

/** At the end: all of a kind are counted, so that what stands before it in another name narrows it (乡镇急救站数, 急救站点总数). */
export const WHOLE_COUNT: RegExp = /总[数量]$/u

/** Of the words of level and breadth those that tell how many people are meant, and not whose the thing is. */
export const LEVEL_OF_PEOPLE: RegExp = /人群|群体/u

/** Patients, of which disease or none: 患者 of a part about 严重精神障碍患者. */
export const PATIENTS: RegExp = /患者|病人/u

/** Words of titles that tell no subject of their own. */
export const ANY_SUBJECT: RegExp =
  /[省市县区旗州盟]级?|医疗|卫生|健康|服务|事业|公共|基层|机构|改革|创新|管理|防治|防控|促进|保护|安全|工程|贯彻|专项|试验区|高地|办公厅|发展|重大/gu
