/** What a draft leaves behind by mistake. Source: GB/T 9704-2012 for numbers and attachments; the rest is how drafts are written. */

/** Stretches that wait to be filled in: XX%, ××家, 〔〕号, 20XX年, 待定, ____. */
export const PLACEHOLDER: RegExp =
  /[XＸxｘ×✕＊○〇□]{2,}[%％‰年月日个家所名人张项万元市县区场]?|(?<![?？])[?？]{2,8}(?=[%％‰个家所名人张项万元])|(?<=[\p{Script=Han}）)\s])[NnＮ](?=\s?[个家所名人张项支台辆件万亿元场次％%])|(?<=\p{Script=Han})(?:[XＸ×✕＊*○]{1,3}|…{1,2}|\.{3,6})[%％‰]|[〔【[（(][_＿\t \u3000]{0,8}[〕】\]）)](?=[%％‰年月日个家所名人张项万元])|(?<=[到为于成置增少低])\*{2,3}[个家所名人张项支台辆元件万％%]{1,2}(?=[，。；、）\s]|$)|20[XＸ×]{2}年?|[〔[](?:20\d\d|[\t \u3000]{1,4})?[〕\]][XＸ×\t \u3000]{0,8}号|[〔[]20[\t \u3000]{1,4}[〕\]][\t \u3000]{0,2}(?:\d{1,4}|[XＸ×])?号?|[〔[][\t \u3000]{0,4}[〕\]]\d{1,4}号|_{3,}|[_＿]{1,8}[%％]|＿{2,}|[〔【[（(]待[定补填核议商明确录续报批]\p{Script=Han}{0,8}[〕】\]）)]|待定|待补充|待明确|待核实|此处填写|请填写|（略）|TBD|TODO/gu

/** What a page leaves out on purpose, and a draft may. */
export const LEFT_OUT: RegExp = /^（略）$/u

/** Runs of signs that are no placeholder: a row of dots, a word in Latin letters. */
export const NO_PLACEHOLDER: RegExp = /^(?:xx|xxx)$/u

/** 见附件2, （附件3）, 详见附件: an attachment that the text speaks of. */
export const ATTACHMENT_REFERENCE: RegExp =
  /(?:按照|参照|依照|对照|依据|根据|填写|填报|列入|[见按（《])附[件表](?<number>\d{1,2}|[一二三四五六七八九十])?/gu
/** A line that opens an attachment, its spaces taken out: 附件, 附件1, 附件2：任务分工表. */
export const ATTACHMENT_HEAD: RegExp = /^[#*【]*附件(?<number>\d{1,2}|[一二三四五六七八九十])?[*】]*(?:[：:].*)?$/u

/** Years that a title or an opening sets as the plan's own: 2024—2027年. */
export const OWN_YEARS: RegExp = /(20\d\d)年?\s*[-—–~～至]{1,2}\s*(20\d\d)年?/u

/** So many times something: a share has none of it. */
export const TIMES = '倍'
/** Ends of names of shares, which no 倍 measures. */
export const SHARE_END: RegExp = /(?:率|占比|比例|比重)$/u

/** Ends of names of shares that are meant to be nearly all: less than one in a hundred of them is a slip (0.85% for 85%). */
export const NEARLY_ALL_SHARE: RegExp =
  /(?:知晓|达标|合格|覆盖|参保|完成|管理|建档|普及|满意|签约|及时|检查|筛查|接种|结案|治疗|随访|规范|准确|上线|配备|入户|持证|报告|处置|响应)(?:率|度)$/u

/** The number of a five-year plan in a title: “十五五”. Source: the outlines of the plans since the eleventh (2006—2010). */
export const FIVE_YEARS: RegExp = /十([一二三四五六七八九])五(?![年个项条大])/u

/** 等 behind the last body of a list that gives no number of them. */
export const AND_OTHERS: RegExp = /^等(?:有关|相关|各)?(?:部门|单位)?(?=[）)；;，。按负配|\n]|$)/u

/** Lengths of time that a plan promises and therefore dates: stays, waits, answers. */
export const DATED_LENGTH: RegExp = /住院日|住院时间|等候|等待|候诊|响应|反应|到达|时长|时限|用时|周转|配送时间/u

/** The year by which something is to be reached (到2022年, 2022年底前), and words that tell of what has been. */
export const DUE_YEAR: RegExp =
  /(?:到(?=20\d\d年)|(?=20\d\d年(?:[底末]|\d{1,2}月底?)?前))(?<year>20\d\d)年(?:(?:[底末]|\d{1,2}月底?)?前)?/u
/**
 * A year by which a sentence of a task wants something done, also where it is no target (2035年前全面实行…). What was there
 * before a year (2015年前建成的村卫生室) is no deadline.
 */
export const DEADLINE_PHRASE: RegExp =
  /(?<![自从\d])(?:到\s*(?<to>20\d\d)\s*年(?!以来|起|度)[底末]?前?[，,]?|(?<by>20\d\d)\s*年(?:底|末|[一二三四1-4]季度|[上下]半年|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?[底末]?)?[以之]?前)(?<clause>[^，。；;\n|]*)/gu
/**
 * A year that opens a clause with what is brought about in it (2023年建成三大中心): in a task of a draft that begins later it is
 * over, unless the sentence reports or measures by it.
 */
export const YEAR_OF_DEED: RegExp =
  /(?<=^|[，。；;：:、）)\n]|[力争][争取])(?<in>20\d\d)\s*年(?:[底末内]|[上下]半年|第?[一二三四]季度|\d{1,2}\s*月[底末]?)?[，,]?(?<clause>[^，。；;\n|的]{0,12}?(?:建成|建立|建设|完成|实现|达到|新建|新增|新设|成立|组建|启动|启用|投入使用|投用|创建|出台|制定|印发|覆盖)[^，。；;\n|]*)/gu
/** The sentence takes a year as the base of what it promises. */
export const BASE_YEAR: RegExp = /基础上|为基[数准期]|相比|同期|[较比](?:20\d\d|上)年|继续|巩固/u
export const OF_BEFORE: RegExp = /^[^，。；]{0,14}的(?!比|目)/u
export const REPORTS: RegExp = /已|截至|截止|现有|以来|[达增升降]到?了/u

/** What is done about a plan when it has ended, in the year behind its last one. */
export const CLOSING: RegExp = /(?:评估|评价|总结|验收|考核|评审)(?:工作|报告)?$/u

/** Headings of parts that look back. */
export const LOOKS_BACK: RegExp = /(?:基础|现状|形势|成效|成就|成绩|回顾|进展|背景|发展情况)$/u

/** A bracket that tells of a whole and a part of it, and lists no parts: 27个（共30套其中3套备件）; 医共体 is a part. */
export const NO_PARTS: RegExp = /共(?:有|计|\s*\d)|合计/u

/** Digits and words before a number that is a telephone's. */
export const PHONE_BEFORE: RegExp = /(?:\d{2}[-—－]?|电话[：:]?\s*)$/u

/** Shares of a base that can be more than all of it. */
export const ABOVE_ALL: RegExp = /[增涨倍]|提高幅度|基准|平均|上年|同期|相当|核定|绩效工资总量|拨备|偿付|充足率/u

/** Parts of a total in a bracket, each a name and its number: 东部3所、西部3所. */
export const PART_JOINT: RegExp = /[、，；,;]/u
export const PART: RegExp = /^(?:其中)?(?:20\d\d年|[^\d各每]{1,14})(?<number>\d+(?:\.\d+)?)(?<unit>\D{1,3})$/u

/** The label of bodies that help, between a lead body and itself. */
export const HELPERS: RegExp = /配合|协办|协同/u

/** Words before the name of an office in a document number that is cited: 根据鲁卫妇幼字. */
export const BEFORE_NUMBER: RegExp =
  /^.*(?:根据|按照?|依据|落实|贯彻|执行|以及|参照|结合|[和与及的照据见])(?=\p{Script=Han}{2})/u

/** The label before a document's own number in the head of a page: 【字号】杭政函. */
export const NUMBER_LABEL_BEFORE: RegExp = /[字文编发]号[】\]：:\s]{1,3}\p{Script=Han}{1,12}$/u

/** The number behind the year of a document number. */
export const CITED_BEHIND: RegExp = /^第?\d{1,5}号/u
/** What most names of departments end in. */
export const usualEnd = '局'
/** Ends a sentence. */
export const FULL_STOP = '。'

/** Joints inside the names of offices. */
export const BODY_JOINTS: RegExp = /[和与及]/u

/** Name of a single office of a government: 市卫生健康委, 市财政局. */
export const OFFICE: RegExp = /^[省市区县旗州盟][^和及、]{1,12}(?:委员会|[委局厅])$/u

/** What tells of a level or a bound is no part of the total before it: 总数达到14个. */
export const NO_PART: RegExp = /[达总]|^[，,；;]?(?:[另还并]|此外|同时)|共(?:有|计|\s*\d)|累计|合计|不少于|不低于|至少/u

/**
 * Opens the parts of a total that stand outside a bracket, and ends the name of a place that has one of them. 其中 may name
 * some of them only, 分别为 names all.
 */
export const OF_WHICH: RegExp = /^[，,；;]?(?:其中|包括|分别[为是])[，,：:]?/u
/** … also behind what is counted: 1200家企业申报，其中矿山120家. */
export const COUNTED_OF_WHICH: RegExp =
  /^(?:[^，,。；;、：:（）()\d]{0,16}[，,；;：:])?(?:其中|包括|分别[为是])[，,：:]?/u
/** 其中, or 分别为 behind a total, in the sentence before a part. */
export const PART_OF: RegExp = /其中|，分别[为是]/u
/**
 * Parts that are the levels, the halves or the owners of something and leave no other: 州级2支、县级18支; 城市30个、农村50个.
 * Each is what the name of a part begins with.
 */
export const CLOSED_PARTS: readonly RegExp[] = [
  /^(?:国家|[省市州县区旗盟乡镇村]|自治[区州县])(?:本?级|属|直)/u,
  /^(?:城[市镇区]|县城|农村|乡[镇村])/u,
  /^(?:公[立办]|民[办营]|社会办)/u,
  /^[男女]/u,
]
/** A value that says that it adds up what has come together. */
export const CUMULATIVE: RegExp = /^(?:累计|总数|总量|总计|共计|合计)/u
/** Names of parts that one thing may have at once, so that they make more than the whole: 硕士以上30名、高级职称25名. */
export const OVERLAPPING: RegExp = /以上|职称|学历|学位|硕士|博士|研究生|本科|女|党员|民族|人才$/u
export const ALL_OF_THEM: RegExp = /分别[为是]/u
export const PLACE_END: RegExp = /[省市县区旗州盟镇乡]$/u

/** First cells of rows that add up those above them, and of rows that add up some of them. */
export const TOTAL: RegExp = /^(?:合计|总计|共计|全[市县区省州]合计)$/u
/** A cell that is a number with its unit at most. */
export const CELL_NUMBER: RegExp = /^(\d[\d,]*(?:\.\d+)?)\s?[^\d%‰\s]{0,3}$/u
export const SUBTOTAL: RegExp = /^小计/u

/** What may stand before the name of a part. */
export const BEFORE_PART: RegExp = /^[（(]?(?:其中)?/u

/** Units of things that one total may count together. */
export const COUNTING: RegExp = /^[个家所处条座项支间套台张辆名人件场次]$/u
/** Parts before their total: 健康食堂24家、健康餐厅20家、健康步道12条，合计60个. */
export const PARTS_WITH_TOTAL: RegExp =
  /(?<parts>(?:[^\d，。；、：（()）\n]{1,16}\d+(?:\.\d+)?[^\d，。；、（()）\s%％‰]{1,3}、){1,12}[^\d，。；、：（()）\n]{1,16}\d+(?:\.\d+)?[^\d，。；、（()）\s%％‰]{1,3})[，,](?:合计|总计|共计)(?<number>\d+(?:\.\d+)?)(?<unit>[^\d\s，。；、（()）%％‰]{1,3})/gu

/** A number with its unit and the bracket behind it: 26家（县级医院4家、乡镇卫生院18家）; what stands before it is no total. */
export const TOTAL_WITH_PARTS: RegExp =
  /(?<![\d.])(?<number>\d+(?:\.\d+)?)(?<unit>[^\d\s（()）、，。；：%％‰]{1,3})[（(](?<parts>[^（()）]{6,200})[）)]/gu
/** A number with its unit at the end: what a bracket of parts opens behind. */
export const WHOLE_BEFORE: RegExp = /\d[^\d，。；（）]{0,4}$/u
export const LEAST_BEFORE: RegExp =
  /(?:不少于|不低于|不超过|不高于|至少|至多|最多|最少|超过|大于|小于|[超近约≥≤><~～—–-])\s*$/u

/** What measures how much something weighs in an assessment: it holds from the first day. */
export const WEIGHT: RegExp = /权重|分值|计分|占.{0,8}考核/u
/** What an office does within so many days is a rule from the first one. */
export const PROCEDURE: RegExp = /发出|办结|反馈|报送|上报|上传|出具|公示|备案|受理|审批|告知|提醒/u
/** So much at each turn is a standard and no goal: 每周5节, 每期50人, 每次20分钟. */
export const EACH_TURN: RegExp = /每(?:个?[天日周月季年次期班轮场节批]|学期|学年|半年|工作日|[两二三四五]年)|单次/u

/** What each place or institution is to have is a standard. */
export const NORM_OF_EACH: RegExp =
  /每(?:[个所家支村乡镇县院校班台张]|社区|街道|团队)[^，。；]{0,24}(?:配[备置齐]|设[置立有]|不少于|不低于|至少|以上)/u

/** A month or day of a year (2026年9月31日), and a period of months (2026年7月—2028年6月, 2026年7月至12月). */
/** A day that no year has: 6月31日, 2月30日. */
export const DAY_OF_NO_YEAR: RegExp =
  /(?<![\d.年])(?:(?:0?[469]|11)\s*月\s*31|0?2\s*月\s*3[01]|(?:0?[1-9]|1[0-2])\s*月\s*(?:3[2-9]|[4-9]\d))\s*日/gu
/** A period of years or months that runs backwards: 2028年至2026年. */
export const YEAR_SPAN: RegExp =
  /(?<![\d.])(?<year>20\d\d)\s*(?:年\s*)?(?:[-—–~～至]{1,2}|到)\s*(?<toYear>20\d\d)\s*年(?!\s*\d)/gu
export const FULL_DATE: RegExp =
  /(?<![\d.])(?<year>20\d\d)\s*年\s*(?<month>\d{1,2})\s*月(?:份?(?!\d)|\s*(?<day>\d{1,2})\s*日)/gu
export const DATE_SPAN: RegExp =
  /(?<![\d.])(?<year>20\d\d)\s*年\s*(?<month>\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?\s*(?:[-—–~～至]{1,2}|到)\s*(?:(?<toYear>20\d\d)\s*年\s*)?(?<toMonth>\d{1,2})\s*月/gu

/** The year in a deadline: 2028年12月底前. */
export const DEADLINE_YEAR: RegExp = /20\d\d/u
/** Years of a period that a target counts over (三年新增30个, 五年内培训600人): its end is that of the plan. */
export const OVER_YEARS: RegExp = /(?<!每)[两二三四五](?:个?年|年内)(?![级制期一])/u
/** A number of a document that is cited with other brackets around its year than 〔〕, or with one of them. GB/T 9704-2012, 7.2.5. */
export const CITED_NUMBER: RegExp =
  /(?<=\p{Script=Han})(?:[[［【（(](?:19|20)\d\d[\]］】）)〕]|〔(?:19|20)\d\d[\]］】）)〔]|〕(?:19|20)\d\d〕)(?=第?\d{1,5}号)/gu

/** Levels that stand before the name of a department. */
export const BODY_LEVELS: readonly string[] = ['国家', '省', '自治区', '市', '区', '县', '旗', '州', '盟']

/**
 * Offices of local governments in three signs, so that none of them is taken for a misspelt other one: 体育局 is not 教育局.
 * Source: the plans for institutional reform of provinces and cities of 2018 and 2023, and the names before them.
 */
export const shortOffices: ReadonlySet<string> = new Set([
  '财政局', '教育局', '体育局', '民政局', '公安局', '司法局', '商务局', '水利局', '水务局', '林业局', '农业局', '农牧局', '畜牧局',
  '牧业局', '渔业局', '渔政局', '海洋局', '审计局', '统计局', '税务局', '港务局', '信访局', '档案局', '气象局', '地震局', '能源局',
  '粮食局', '物价局', '旅游局', '文旅局', '文广局', '文体局', '文物局', '科技局', '工信局', '经信局', '经贸局', '经发局', '发改局',
  '发改委', '国资委', '国资局', '住建局', '建设局', '城管局', '城建局', '规划局', '国土局', '房管局', '房产局', '交通局', '铁路局',
  '民航局', '邮政局', '应急局', '消防局', '安监局', '环保局', '生态局', '园林局', '绿化局', '城乡局', '移民局', '侨务局', '民宗局',
  '民族局', '宗教局', '外事局', '口岸局', '投促局', '招商局', '金融局', '审批局', '数据局', '政数局', '机关局', '保密局', '监察局',
  '人社局', '人事局', '劳动局', '医保局', '社保局', '卫健局', '卫健委', '卫生局', '计生局', '疾控局', '药监局', '质监局', '工商局',
  '市监局', '食药局', '烟草局', '盐务局', '供销社', '扶贫办', '残工委', '广电局', '版权局', '新闻局', '执法局', '老龄办', '老龄委',
  '文明办', '网信办', '编制办', '法制办', '外事办', '台港办', '组织部', '宣传部', '统战部', '政法委', '农工委',
]) // prettier-ignore

/**
 * Signs of short names of offices with those that are typed for them, since they sound or look alike: of several offices one
 * sign away from 民正局 it is 民政局 that is meant.
 */
export const soundAlike: readonly string[] = [
  '政正证郑整争', '财才材裁', '教较叫觉', '育玉域预', '民名明', '公工功攻', '安按案', '司思', '法发', '商伤尚', '务物雾悟', '水睡', '利力立例', '林临', '业叶页',
  '农浓', '牧木目', '审申身', '计记纪技', '统通同', '税说水锐', '信心新', '访仿防', '体休题', '交郊', '通同', '旅履', '文闻', '科棵', '技计', '住主注', '建健件', '城成程',
  '管官', '卫为位未', '医依', '保报宝', '人仁', '社设射', '数树', '据居局', '应影', '急及', '环还', '能龙', '源原元', '气汽', '象像',
] // prettier-ignore

/**
 * Words that names of offices are made of. A name that falls into them is meant as it is, however near another one it comes
 * (经济信息委 and 经济信息化委, 工商局 and 工信局), and where one is lost or broken a sign is wrong (卫生康委, 市场监管理局). Source: as
 * {@link shortOffices}.
 */
export const officeWords: readonly string[] = [
  '卫生', '健康', '卫健', '卫计', '计生', '计划', '生育', '中医', '药', '疾病', '预防', '疾控', '控制', '发展', '改革', '发改', '体改', '财政',
  '金融', '人力', '资源', '社会', '保障', '人社', '社保', '人事', '劳动', '就业', '医疗', '医保', '保险', '机构', '编制', '编办', '民政', '教育', '教体', '教科',
  '体育', '科技', '科学', '技术', '创新', '市场', '监督', '监管', '市监', '管理', '药品', '药监', '食品', '公安', '司法', '行政', '农业', '农村',
  '农牧', '畜牧', '渔业', '水务', '水利', '乡村', '振兴', '扶贫', '数据', '大数据', '政务', '政数', '服务', '数字', '数字化', '经济', '经信', '信息', '信息化', '审批',
  '网信', '残疾', '残疾人', '残联', '妇联', '妇女', '儿童', '联合会', '红十字会', '总工会', '组织', '宣传', '统战', '政法', '纪检', '监察', '人才', '工作', '审计', '工业', '工信',
  '工商', '商务', '商贸', '经贸', '住房', '城乡', '建设', '住建', '城建', '城管', '城市', '综合', '执法', '自然', '规划', '资规', '国土', '生态', '环境', '环保', '交通',
  '运输', '林业', '草原', '林草', '园林', '绿化', '应急', '投资', '促进', '文化', '旅游', '文旅', '文广', '文体', '广播', '电视', '广电', '新闻', '出版', '版权', '退役',
  '军人', '事务', '民族', '宗教', '民宗', '统计', '税务', '烟草', '专卖', '邮政', '粮食', '物资', '储备', '机关', '气象', '消防', '救援', '信访', '档案', '外事', '国资',
  '国有', '资产', '人民', '中心', '综合', '能源', '海洋', '地震', '爱卫', '爱国', '老龄', '文明', '移民', '供销', '合作', '公共', '交易', '海关', '团委', '共青', '关工', '妇幼',
] // prettier-ignore

/** What stands between the words of a name, and what it ends in. */
export const officeJoints: readonly string[] = ['和', '与', '及']
export const officeEnds: readonly string[] = ['医院', '委员会', '委', '局', '厅', '部', '办公室', '办', '中心', '总队', '支队', '大队', '署', '会', '协会'] // prettier-ignore

/** A branch of an office, by the place that it is for: 市生态环境局丰林分局. */
export const BRANCH: RegExp = /^(?<head>.{3,14}?局)(?<place>\p{Script=Han}{1,6}分)(?<end>\p{Script=Han})$/u
/** Signs that stand for the end of such a name by mistake. */
export const BRANCH_END_SLIPS = '居句具据拘驹菊'

/** Offices that a list of responsible bodies names and that health plans seldom do. Source: as {@link shortOffices}. */
export const otherOffices: readonly string[] = [
  '烟草专卖局', '邮政管理局', '粮食和物资储备局', '机关事务管理局', '机关事务服务中心', '供销合作社', '供销合作总社', '气象局', '无线电管理局',
  '公共资源交易中心', '住房公积金管理中心', '政务服务和数据管理局', '消防救援支队', '消防救援大队', '地方志编纂委员会', '国家安全局',
] // prettier-ignore

/** 6000名老人装配义齿（其中东区2000名: the bracket that opens the parts stands behind what is counted. */
export const PARTS_BEHIND: RegExp = /^[^，。；、（()\d]{0,24}[（(](?=其中)/u
