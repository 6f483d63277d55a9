/**
 * What a part of a plan is about, where the names of its quantities leave it out: 规范管理率 under （三）大骨节病防治, in a row of 包虫病,
 * behind 大骨节病：. Source: the parts of plans that treat several diseases one after another.
 */

/** Words of headings around what they are about. */
export const AROUND_TOPIC: RegExp =
  /加强|强化|做好|推进|推动|深入|全面|扎实|有效|巩固|持续|防治|防控|防制|预防|控制|消除|遏制|治理|整治|管理|干预|规划|计划|方案|意见|措施|工作|行动|服务|能力|提升|促进|实施|开展|救治|诊治|监测|综合|规范|体系|建设|健全|完善|落实|方面|情况|[的与和、]/gu

/** Signs behind what the rest of a sentence is about (大骨节病：现症病人…), signs that end such a sentence, and those that end a part of it. */
export const COLONS = '：:'
export const SENTENCE_ENDS = '。\n'
export const PART_ENDS = '。；;\n'
/** A number in front of it. */
export const ITEM_NUMBER: RegExp = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]/u
/** The place in front of a title and the years behind it. */
export const AROUND_TITLE: RegExp =
  /^\p{Script=Han}{1,9}?[省市县区旗州盟](?=\p{Script=Han})|（[^（）]*）|“?十[一二三四五]五”?|[一二三四五]年/gu
/** Words and signs of headings that any heading has, whatever it is about; between them stand those that say what. */
export const AROUND_SETTING: RegExp =
  /人民政府|办公室|进一步|高质量|加强|强化|做好|做实|推进|推动|深入|全面|扎实|巩固|持续|加快|夯实|筑牢|优化|壮大|建强|构建|打造|聚焦|开展|实施|健全|完善|落实|提升|提高|促进|发展|工作|行动|任务|目标|指标|规划|计划|方案|意见|措施|通知|体系|建设|保障|主要|重点|总体|若干|关于|综合|责任|清单|分解|分工|要求|方面|情况|能力|水平|[\s\d|\p{P}的与和及一二三四五六七八九十]/gu

/**
 * The end of the place in front of a title, and the level that a plan of such a place need not name: below a county no institution
 * has a level of its own, while 市级 tells those of a city from those of its counties.
 */
export const PLACE_END: RegExp = /^\p{Script=Han}{1,8}?([省市县区旗州盟])(?=\p{Script=Han})/u
export const LEVEL_OF_PLACE: Readonly<Record<string, string>> = {
  县: '县级',
  区: '县级',
  旗: '县级',
}
/** The sign between the clauses of a sentence, and what tells that one has a value of its own. */
export const COMMA = '，'
export const HAS_NUMBER: RegExp = /[\d%]/u
