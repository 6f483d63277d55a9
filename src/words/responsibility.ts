/**
 * Words that name who does a task and by when. Source: the printed forms of municipal and county plans; GB/T 9704 says
 * nothing about them. Folded form.
 */
export type ResponsibilityRole = 'lead' | 'responsible' | 'deadline' | 'person' | 'office'

/** Labels that stand before a colon or head a table column, longest first within a role. */
export const responsibilityLabels: readonly { role: ResponsibilityRole; labels: readonly string[] }[] = [
  {
    role: 'lead',
    labels: [
      '牵头责任单位',
      '牵头责任部门',
      '牵头负责单位',
      '牵头负责部门',
      '主要责任单位',
      '主要责任部门',
      '第一责任单位',
      '牵头单位',
      '牵头部门',
      '牵头机构',
      '主责单位',
      '主责部门',
      '主办单位',
      '主办部门',
      '主管部门',
      '牵头',
    ],
  },
  {
    role: 'responsible',
    labels: [
      '责任单位及责任人',
      '责任单位和责任人',
      '责任主体',
      '责任单位',
      '责任部门',
      '责任机构',
      '负责单位',
      '负责部门',
      '配合责任单位',
      '配合单位',
      '配合部门',
      '协同单位',
      '协同部门',
      '协办单位',
      '协办部门',
      '主要协作单位',
      '主要配合单位',
      '主要协办单位',
      '主要参与单位',
      '协作单位',
      '协作部门',
      '协助单位',
      '协助部门',
      '参与单位',
      '参与部门',
      '参加单位',
      '参加部门',
      '落实单位',
      '落实部门',
      '实施单位',
      '实施部门',
      '实施主体',
      '承办单位',
      '承办部门',
      '承担单位',
      '完成单位',
      '支持单位',
      '相关单位',
      '相关部门',
      '部门分工',
      '职责分工',
      '分工单位',
      '任务分工',
      '配合',
    ],
  },
  {
    role: 'deadline',
    labels: [
      '完成时限要求',
      '完成时限',
      '完成时间',
      '完成期限',
      '时限要求',
      '时间要求',
      '时间节点',
      '时间安排',
      '时间进度',
      '进度安排',
      '推进时限',
      '实施时间',
      '实施期限',
      '落实时限',
      '办结时限',
      '工作时限',
      '责任时限',
      '时限',
    ],
  },
  {
    // offices inside one department are no bodies: 市卫健委内牵头处室
    role: 'office',
    labels: [
      '内设机构',
      '牵头处室',
      '牵头科室',
      '主办处室',
      '主办科室',
      '责任处室',
      '责任科室',
      '承办处室',
      '承办科室',
      '配合处室',
      '配合科室',
      '协办处室',
      '协办科室',
      '负责处室',
      '负责科室',
      '委内处室',
      '局内科室',
    ],
  },
  {
    // who answers for it in person is no body
    role: 'person',
    labels: [
      '责任领导',
      '牵头领导',
      '分管领导',
      '包抓领导',
      '联系领导',
      '责任人员',
      '牵头人',
      '负责人',
      '责任人',
      '联系人',
    ],
  },
]

const all = responsibilityLabels
  .flatMap(({ labels }) => labels)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** A label with its colon; sticky, at the start of a clause. */
export const RESPONSIBILITY_LABEL: RegExp = new RegExp(
  `(?:${all})(?:（[^（）：]{0,12}）)?(?:[及和、与](?:${all}))?[：:]`,
  'uy',
)

/** How a clause that names bodies without a label ends: （…按职责分工负责）, （…牵头，…配合）. */
export const RESPONSIBLE_END =
  /(?:负责(?:落实|实施|推进|组织实施)?|牵头(?:落实|实施|推进|组织)?|配合(?:落实|实施)?|参与|参加|协同|协助|落实|分工落实|组织实施|按职责分工|分别负责|推进|承办|主办|协办)$/u

/** A deadline among the names of a clause: 2025年底前, 6月底前完成, 全年推进, and the characters it may begin with. */
export const BODY_DEADLINE =
  /^(?:(?:到|于|力争)?(?:20)?\d{2}年.{0,14}(?:[前底末日月年]|完成)|(?:长期|持续|全年|常年|每年)(?:坚持|推进|任务|实施|开展|落实)?|立即.{0,4}|年(?:内|底前?)(?:完成|启动|落实)?|\d{1,2}月.{0,4}前.{0,4})$/u
export const BODY_DEADLINE_STARTS = '到于力长持全常每立年0123456789'

/** Words between the last name and the verb, and after the verb: no part of a name. Longest first. */
export const responsibleTails: readonly string[] = [
  '按照职责分工分别负责',
  '按照职责分工负责落实',
  '按照职责分工负责',
  '按照各自职责分工负责',
  '按照各自职责负责',
  '按各自职责分工负责',
  '按各自职责负责',
  '按职责分工分别负责',
  '按职责分工负责落实',
  '按职责分工负责实施',
  '按职责分工负责',
  '按职责分工落实',
  '按分工负责落实',
  '按分工负责',
  '按职责负责',
  '按照职责负责',
  '依职责分工负责',
  '按职责分工',
  '按照职责分工',
  '按职能职责负责',
  '分工负责',
  '分别负责',
  '共同负责',
  '牵头负责',
  '主要负责',
  '具体负责',
  '组织实施',
  '配合落实',
  '配合实施',
  '负责落实',
  '负责实施',
  '负责推进',
  '牵头落实',
  '牵头实施',
  '牵头组织',
  '负责',
  '牵头',
  '主办',
  '承办',
  '协办',
  '配合',
  '参与',
  '参加',
  '协同',
  '协助',
  '落实',
]

/** Which of these words say that a body leads. */
export const LEADS: RegExp = /^(?:牵头|主办)/u

/** Words after a list of names that are no name: 等部门, 等单位, 等. */
export const listTails: readonly string[] = ['等有关部门', '等相关部门', '等部门和单位', '等部门', '等单位', '等']

/** One body alone in brackets at the end of a sentence: （市医保局）. */
export const LONE_BODY =
  /^(?:国家|[省市县区州旗盟各]|自治区)[^，。；：、（）]{1,12}(?:[局委办厅部]|政府|管委会|残联|妇联|红十字会|总工会)$/u

/** What such a bracket explains where it stands behind another body: 县委（县政府）. */
export const BEFORE_SAME = /[委局府部办厅门位构]$/u

/**
 * A remark among the names, which says how they are listed and names nobody: 排在第一位的为牵头单位, 其他为配合单位, 下同,
 * 带*的为牵头单位, 以下均需各县区落实, 不再逐一列出.
 */
const REMARK = [
  '(?:排名|排序|排|名?列|位[列居])?在?(?:第一|首)[位个名]?(?:的|者)?(?:单位|部门)?[为是系]',
  '(?:其他|其余|其后|后面)(?:的|者)?(?:单位|部门)?均?[为是系]',
  '[带标加][^，。；]{1,6}[的者](?:单位|部门)?[为是系]',
  '以?下[类皆均都]?同',
  '不再(?:逐一|一一|单独|另行|重复)?列',
  '(?:以[下上]|上述|下列|各项)[^，。；]{0,20}?(?:[均都]|不再)',
  '涉及[^，。；]{1,16}的',
].join('|')

/** … as a piece between two commas. */
export const REMARK_NAME: RegExp = new RegExp(`^(?:${REMARK})`, 'u')

/** … and all that stands behind the names of a clause from the first remark on. */
export const REMARK_BEHIND: RegExp = new RegExp(`(?:[，。；](?:${REMARK})|。(?:以[下上]|上述|下列|各项)).*$`, 'u')

/** （以各行政区、功能区为单位）: by which units something is counted, and nobody who does it. */
export const COUNTED_BY = /^以[^。；]{2,60}为(?:统计|考核|评价)?单位$/u

/** Bodies behind a dash at the end of a paragraph: ——市卫生健康委、市医保局. */
export const DASHED = /(?:^|[。；）])(—{1,2})(?=[^—。；：，（）]{3,200}。?$)/u

/** What the name of a body ends in, in plans of any field; a vocabulary names further ones (医共体). */
export const bodyEnds: readonly string[] = [
  '政府', '管委会', '委员会', '党工委', '工委', '党委', '委', '局', '厅', '部', '办公室', '办', '院', '中心', '公司', '集团',
  '联合会', '残联', '妇联', '工会', '总会', '学会', '协会', '团委', '处', '站',
  '所', '社', '校', '大学', '学院', '支队', '大队', '总队', '银行', '分局', '街道', '街办', '办事处', '镇街', '乡镇', '区县', '县区',
  '县市区', '县（市、区）', '旗县区', '开发区', '新区', '高新区', '经开区', '园区', '机构', '单位', '部门', '法院', '检察院', '网信办', '编办', '文明办',
  '指挥部', '领导小组', '专班', '市', '区', '县', '旗', '州', '盟', '镇', '乡', '组', '馆', '队', '会', '署', '海关', '科',
] // prettier-ignore
