/**
 * Words of what surrounds a plan and is not part of it: web pages, page breaks, converters.
 * Written in folded form (full-width brackets and punctuation, ASCII digits).
 */

/** A line that is nothing but a page number: — 3 —, - 8 -, 第3页, 第 3 页 共 10 页, 3/10. */
export const PAGE_NUMBER_LINE =
  /^(?:[—\-~·]{1,3}\d{1,4}[—\-~·]{1,3}|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/iu

/**
 * How a character is read, which a converter of scripts prints behind it: 衛(wèi)生, 签(qian )约, 婴幼儿(er). The bracket is
 * asked for first, so that a text is searched for brackets and not for characters.
 */
export const PINYIN_GLOSS: RegExp =
  /\((?<=\p{Script=Han}\()(?:[a-z]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü][a-zāáǎàēéěèīíǐìōóǒòūúǔù]{0,3}|(?:[bp-tj-nfdghxzcyw]|[zcs]h)(?:[iu]?[aeo](?:[iou]|ng?)?|i(?:u|ng?)?|u[in]?)|er|ai|ao|a?ng?|ou|e[in]) ?\)/gu

/** What a copy has left of the two ideographic spaces before a paragraph: ??一、規劃背景. */
export const LOST_INDENT: RegExp = /(?<=^|\n)[ \t]*\?{2,4}(?=[ \t]*[\p{Script=Han}（(《“\d])/gu

/** What a document site prints before the text of each page: 2、, also in mid-sentence. */
export const PAGE_MARK: RegExp = /(?<![\d.])(\d{1,3})、(?!\d{1,3}、)/gu

/** … or before a line. */
export const PAGE_START: RegExp = /^(\d{1,3})、/u

/** … or the number of the page and of all pages: 1/6, 2/6. */
export const PAGE_OF_MARK: RegExp = /(?<![\d./])(\d{1,3})\/(\d{1,3})(?![\d/.%‰的年月]|以[上下内]|左右)/gu

/** A line that is a number and nothing else: a page number where its neighbours count on. */
export const LONE_NUMBER_LINE = /^\d{1,4}$/u

/** Whole lines that web pages print around a document. */
export const WEB_LINE =
  /^(?:【?字体[：:]?|【字号|[[（【]?打印[\]）】]?|[[【]?保存|[[【]?关闭|分享到?|扫一扫|来源：|信息来源|浏览次数|阅读次数|访问量|点击数|发布时间：|发布日期：|索引号：?$|当前位置|您现在的位置|首页[>＞]|返回(?:顶部|首页)|上一篇|下一篇|相关(?:解读|阅读|链接|文件|稿件|新闻)|政策解读$|.{4,40}答记者问$|图解[|｜丨:：]|一图读懂|文字解读|视频解读|责任编辑|编辑：|审核：|附件下载|附件列表|下载：|网站地图|主办单位：|承办单位：|版权所有|.{0,20}ICP备|纠错|收藏|听全文|语音播报|无障碍|我要(?:分享|纠错|打印))/u

/** Words of menus, size switches, share lines and pagers; a line that holds nothing else is furniture. Source: government sites. */
const WEB_WORDS =
  '首页 网站首页 返回首页 设为首页 加入收藏 收藏本站 收藏本页 收藏 无障碍 无障碍浏览 无障碍阅读 无障碍版 进入无障碍 繁体 繁体中文 繁体版 简体 简体中文 简体版 中文 English EN 登录 注册 退出 用户登录 个人中心 微信 微信公众号 微信服务 微博 官方微博 抖音 手机版 手机网站 移动版 客户端 APP RSS 老年人模式 长者模式 长者版 长者助手 关怀版 关怀模式 适老化 适老版 智能问答 智能机器人 机器人 打印 打印本页 打印此页 打印文章 关闭 关闭窗口 关闭本页 保存 下载 分享 分享到 分享至 分享按钮 字体 字号 字体大小 大 中 小 大号 中号 小号 特大 A+ A- A 默认 上一页 下一页 上一篇 下一篇 上页 下页 首篇 尾页 末页 返回 返回顶部 回到顶部 返回列表 返回上页 我的订阅 站内搜索 搜索 检索 高级搜索 网站地图 联系我们 关于我们 网站声明 隐私声明 法律声明 网站标识码 找错 纠错 网站纠错 我要纠错 我要打印 听全文 语音播报 朗读 播放 暂停 QQ QQ空间 人人网 复制链接 扫码分享 下载文档 在线预览 下载附件 附件下载 全文下载'.split(
    ' ',
  )
export const webWords: ReadonlySet<string> = new Set(WEB_WORDS)

/** What may stand between such words and is no word itself: a page of a pager, a part of a path. */
export const WEB_FILLER =
  /^(?:\d{1,4}|第?\d{1,4}页|共\d{1,4}[页条]|转到|跳转|GO|到|[［[【（(｜|/>＞»«<\]】）)：:·…-]+)$/iu

/** Lines that tell a reader of the page where to click or what the page counted, wherever they stand. Source: government sites. */
export const PAGE_LINE =
  /^(?:[（(]?(?:未完[，,]?)?(?:全文共\d|当前显示\d|已阅读\d{1,4}页|试读已?结束)|[【[（]?(?:字体|字号)(?:大小)?[：:【[（]|[[（【]?(?:打印|关闭|保存|收藏)[\]）】]|分享(?:到|至)(?:[：:]|$)|扫一扫(?:在|，|$|关注|分享)|(?:浏览|阅读|访问|点击|查看)(?:次数|[量数率]|人次)[：:]?\d*|人气[：:]?\d*$|您?(?:当前|现在)?(?:所在)?的?位置[是为]?[：:]|(?:网站)?首页[>＞»/]|返回(?:顶部|首页|列表|上一页)|上一[篇页条][：:]|下一[篇页条][：:]|责任编辑[：:]|网站地图|版权所有|.{0,20}ICP备|.{0,6}公网安备|听全文|语音播报|欢迎(?:访问|光临|您).{0,40}(?:网|网站)[！!。]?(?:今天是)?)/u

/** A day and a time of day: when the page was put on line. */
export const TIMESTAMP =
  /^((?:19|20)\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})(?:(?:[ T日] ?|星期.)\d{1,2}[：:]\d{2}|日?(?:来源|编辑|作者|浏览|阅读|点击|字号|字体))/u

/** A line that ends in a day or a time of day as a page prints it is whole: 编辑：某某 时间：2017-05-06⏎5月4日，记者…. */
export const STAMP_END = /(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?:[ T]?\d{1,2}[：:]\d{1,2}(?:[：:]\d{1,2})?)?$/u

/** Lines that name a downloadable copy of the document and nothing else. */
export const FILE_LINE = /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar|jpg|png)$/iu

/** The end of the name of a file that a document site gives out as a title: …分解表（18页）.docx. */
export const FILE_END: RegExp = /(?:[（(]\d{1,4}页[）)])?\.(?:pdf|docx?|wps|ofd|xlsx?)$/iu

/** The name of a file, with what a page prints behind it. */
export const FILE_NAME = /.\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)(?![a-z])/iu

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
  '发表日期',
  '发表时间',
  '更新日期',
  '更新时间',
  '发文时间',
  '上传时间',
  '录入时间',
  '添加时间',
  '日期',
  '时间',
  '类别',
  '作者',
  '编辑',
  '文件名称',
  '文件标题',
  '公文名称',
  '信息标题',
  '公开目录',
  '公文时效',
  '生成时间',
  '生效时间',
  '有效期',
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
  '公开类型',
  '公开类别',
  '公开属性',
  '公开期限',
  '公开范围',
  '公开程序',
  '公开时限',
  '信息来源',
  '文章来源',
  '稿件来源',
  '浏览量',
  '浏览次数',
  '访问次数',
  '阅读次数',
  '点击数',
  '点击率',
  '责任编辑',
  '字体大小',
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

/** A line that begins with the label of such a block. */
export const ATTRIBUTE_LINE: RegExp = new RegExp(`^[【·]?(?:${attributeLabels.join('|')})[】：|]`, 'u')

/** Labels that stand before their value without a colon. */
export const BARE_LABELS: ReadonlySet<string> = new Set(
  '标题 文件名称 信息名称 索引号 发文字号 文号 发布日期 发布时间 成文日期 发文日期 发布机构 发文机关 主题分类 公开日期 有效性'.split(
    ' ',
  ),
)

/** Labels whose value is the day of the page. */
export const PUBLISHED_LABEL = /^(?:发布|公开|发表|更新|上传|录入|添加)(?:日期|时间)$|^(?:日期|时间)$/u

/** Labels whose value runs the page; it issued the document where nothing else names an issuer. */
export const PUBLISHER_LABEL = /^发布(?:机构|单位)$/u

/** Labels whose value is the 发文机关; 发布机构 and 来源 say who runs the page. */
export const ISSUER_LABEL = /^(?:发文(?:机关|单位)|颁[布发](?:部门|机关|单位)|制定机关)$/u

/** Labels whose value is the 成文日期; 发布日期 is the day of the page. */
export const SIGNED_LABEL = /^(?:成文|颁布|发文|印发|生成)(?:日期|时间)$/u

/** Labels whose value is the title. */
export const TITLE_LABEL = /^(?:标题|名称|信息名称|文件名称|文件标题|公文名称|信息标题)$/u

/** What the head of a page may tell alone, in lower case, and the label that it is kept under. Source: 政府网站发展指引 (2017). */
export const pageFacts: readonly { name: string; label: string }[] = [
  { name: 'articletitle', label: '' },
  { name: 'pubdate', label: '发布日期：' },
]

/**
 * What stands inside a line between a text and the headlines of others: a page whose lines have run together. Words that open a
 * part of a text as well (相关链接, 新闻背景) are none.
 */
export const OTHER_HEADLINES: RegExp =
  /猜你喜欢|猜你感兴趣|相关阅读|推荐阅读|延伸阅读|热门推荐|热点推荐|新闻推荐|相关推荐|为您推荐|为你推荐|大家都在看|更多阅读|热门文章|热门新闻|最新文章|推荐新闻|友情链接|endprint/u

/**
 * A line that ends the text of a page: what stands below is what the site says of its rights, or leads to other pages.
 * Source: sites of the press.
 */
export const PAGE_END: RegExp =
  /^(?:[【[]?(?:本[网站]|网站)?(?:版权|免责|特别|郑重)(?:与免责)?声明|【?(?:猜你喜欢|猜你感兴趣|相关阅读|推荐阅读|延伸阅读|热门推荐|热点推荐|新闻推荐|相关推荐|为[您你]推荐|大家都在看|更多阅读|热门文章|热门新闻|最新文章|推荐新闻|友情链接)[】：]?$)/u

/** 原标题：…: the headline that a text of the press had elsewhere, up to its end. */
export const ORIGINAL_TITLE: RegExp = /(?:^|[（(])原(?:标题|题)[：:][^。）)]*$/u
