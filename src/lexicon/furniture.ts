/**
 * Words of what surrounds a plan and is not part of it: web pages, page breaks, converters.
 * Written in folded form (full-width brackets and punctuation, ASCII digits).
 */

/** A line that is nothing but a page number: — 3 —, - 8 -, 第3页, 第 3 页 共 10 页, 3/10. */
export const PAGE_NUMBER_LINE =
  /^(?:[—\-~·]{1,3}\d{1,4}[—\-~·]{1,3}|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/iu

/** A line that is a number and nothing else: a page number where its neighbours count on. */
export const LONE_NUMBER_LINE = /^\d{1,4}$/u

/** Whole lines that web pages print around a document. */
export const WEB_LINE =
  /^(?:【?字体[：:]?|【字号|[[（【]?打印[\]）】]?|[[【]?保存|[[【]?关闭|分享到?|扫一扫|来源：|信息来源|浏览次数|阅读次数|访问量|点击数|发布时间：|发布日期：|索引号：?$|当前位置|您现在的位置|首页[>＞]|返回(?:顶部|首页)|上一篇|下一篇|相关(?:解读|阅读|链接|文件|稿件|新闻)|政策解读$|.{4,40}答记者问$|图解[|｜丨:：]|一图读懂|文字解读|视频解读|责任编辑|编辑：|审核：|附件下载|附件列表|下载：|网站地图|主办单位：|承办单位：|版权所有|.{0,20}ICP备|纠错|收藏|听全文|语音播报|无障碍|我要(?:分享|纠错|打印))/u

/** Lines that name a downloadable copy of the document and nothing else. */
export const FILE_LINE = /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar|jpg|png)$/iu

/** The heading of a table of contents, on a line of its own. */
export const CONTENTS_LINE = /^(?:目录|目次|CONTENTS)$/iu

/** Dot leaders with or without the page number that closes a line of a table of contents. */
export const DOT_LEADER = /(?:\.{4}|…{2}|·{4}|_{4}|\.\s?\.\s?\.)\s?[（(]?\d{0,4}[)）]?$/u

/** Labels in the first column of the table that a government site prints above a document (索引号 block). */
export const attributeLabels: readonly string[] = [
  '索引号',
  '信息索引号',
  '主题分类',
  '主题词',
  '体裁分类',
  '组配分类',
  '发布机构',
  '发文机关',
  '发文单位',
  '发布单位',
  '制定机关',
  '颁布单位',
  '颁布机关',
  '颁布部门',
  '颁发单位',
  '颁发机关',
  '颁发部门',
  '公开主体',
  '公开责任部门',
  '发文字号',
  '文号',
  '文件编号',
  '统一登记号',
  '规范性文件编号',
  '发布日期',
  '发布时间',
  '公开日期',
  '成文日期',
  '成文时间',
  '颁布日期',
  '颁布时间',
  '生成日期',
  '发文日期',
  '印发日期',
  '印发时间',
  '实施日期',
  '生效日期',
  '废止日期',
  '有效性',
  '文件状态',
  '时效性',
  '公开方式',
  '公开形式',
  '公开范围',
  '公开程序',
  '公开时限',
  '信息来源',
  '来源',
  '名称',
  '标题',
  '信息名称',
  '关键词',
  '服务对象',
  '公文种类',
  '文种',
  '效力状态',
  '失效日期',
  '所属主题',
  '签发人',
  '密级',
  '紧急程度',
]

/** Labels whose value is the 发文机关; 发布机构 and 来源 say who runs the page. */
export const ISSUER_LABEL = /^(?:发文(?:机关|单位)|颁[布发](?:部门|机关|单位)|制定机关)$/u

/** Labels whose value is the 成文日期; 发布日期 is the day of the page. */
export const SIGNED_LABEL = /^(?:成文|颁布|发文|印发)(?:日期|时间)$/u

/** Labels whose value is the title. */
export const TITLE_LABEL = /^(?:标题|名称|信息名称)$/u
