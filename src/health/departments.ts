import type { DepartmentConcept } from '../model.js'

/** What a body of party or state at any level ends in. */
const OFFICE: readonly string[] = [
  '委员会', '委', '局', '厅', '部', '办', '办公室', '部门', '行政部门', '主管部门', '行政主管部门', '分局', '总局', '管理局', '管理部门', '系统',
] // prettier-ignore

/** Where the names come from; the canon of ministries and their local counterparts is public. */
const STATE = '党和国家机构改革方案（2018、2023）与各地机构设置的通用名称'
const FIELD = '医疗卫生机构的通用名称，《医疗机构管理条例实施细则》'

/** [id, zh, en, stems that take {@link OFFICE}, whole names] */
type Row = readonly [id: string, zh: string, en: string, stems: string, whole: string]

const BODIES: readonly Row[] = [
  ['health-commission', '卫生健康委', 'Health commission', '卫生健康 卫健 卫生和健康 卫生计生 卫计 卫生健康和体育 卫生', '卫健系统'],
  ['tcm-administration', '中医药管理局', 'Traditional Chinese medicine administration', '中医药 中医 中医药管理', '中管局 中医局'],
  ['disease-control-administration', '疾控局', 'Disease prevention and control administration', '疾控 疾病预防控制', ''],
  ['development-reform', '发展改革委', 'Development and reform commission', '发展改革 发展和改革 发改 发展与改革 发展改革和科技 发改科技 发展改革和工业信息化', '发展改革局'],
  ['finance', '财政局', 'Finance bureau', '财政', '财政金融局'],
  ['human-resources', '人力资源社会保障局', 'Human resources and social security bureau', '人力资源社会保障 人力资源和社会保障 人力资源与社会保障 人社 人力社保 人力资源', ''],
  ['healthcare-security', '医疗保障局', 'Healthcare security administration', '医疗保障 医保 医疗保险', '医保中心 医保经办机构 医保经办 医疗保险经办机构 医疗保障事业管理中心 医保事务中心 医疗保障服务中心 医疗保障中心'],
  ['staffing-office', '机构编制委员会办公室', 'Office of the staffing commission', '编制 机构编制', '编办 编委办 委编办 委编委办 机构编制委员会办公室 委机构编制委员会办公室'],
  ['civil-affairs', '民政局', 'Civil affairs bureau', '民政', ''],
  ['education', '教育局', 'Education bureau', '教育 教体 教育体育 教育和体育 教育科技 教科 教科体 教育科学技术', '教育工委'],
  ['science-technology', '科技局', 'Science and technology bureau', '科技 科学技术 科技创新 科学和技术', ''],
  ['market-regulation', '市场监管局', 'Market regulation bureau', '市场监管 市场监督管理 市场监督 市监', ''],
  ['drug-administration', '药品监督管理局', 'Medical products administration', '药品监督管理 药品监管 药监 食品药品监管', '药品检查中心'],
  ['public-security', '公安局', 'Public security bureau', '公安', '公安机关 警察局 公安交警部门 公安交管部门'],
  ['justice', '司法局', 'Justice bureau', '司法 司法行政', ''],
  ['agriculture-rural', '农业农村局', 'Agriculture and rural affairs bureau', '农业农村 农牧 农牧和科技 农业 农业农村和水务 农业农村水利', ''],
  ['rural-revitalisation', '乡村振兴局', 'Rural revitalisation bureau', '乡村振兴 扶贫', ''],
  ['data-administration', '数据局', 'Data administration', '数据 大数据 大数据发展 大数据管理 大数据发展管理 数据资源 数据资源管理 政务数据 数字经济 政务服务和数据 政务服务和大数据 政务服务数据管理 政务服务和数字化建设管理', '大数据中心 大数据发展服务中心 大数据服务中心 大数据发展中心 政数局'],
  ['administrative-approval', '行政审批局', 'Administrative approval and government services bureau', '行政审批 行政审批服务 政务服务 政务服务管理 行政审批和政务服务 行政审批政务服务 审批服务 政务服务监督管理', '政务服务中心'],
  ['cyberspace-administration', '网信办', 'Cyberspace administration', '网信', '委网信办 互联网信息办公室 委网络安全和信息化委员会办公室'],
  ['disabled-federation', '残联', "Disabled persons' federation", '', '残联 残疾人联合会'],
  ['organisation-department', '组织部', 'Organisation department', '组织', '委组织部 组织部'],
  ['publicity-department', '宣传部', 'Publicity department', '宣传', '委宣传部 宣传部 委宣传思想文化部'],
  ['united-front', '统战部', 'United front work department', '统战', '委统战部'],
  ['political-legal', '政法委', 'Political and legal affairs commission', '政法', '委政法委 政法委'],
  ['discipline-inspection', '纪委监委', 'Commission for discipline inspection and supervision', '纪检监察', '纪委监委 纪委 监委 纪委监察委 纪检监察机关'],
  ['talent-office', '人才办', 'Talent work office', '人才', '委人才办 人才办 委人才工作领导小组办公室'],
  ['social-work-department', '社会工作部', 'Social work department', '社会工作', '委社会工作部 委社工部'],
  ['reform-office', '改革办', 'Office for comprehensive reform', '', '委改革办 改革办 委深改办 委全面深化改革委员会办公室 委政研室 委政策研究室'],
  ['health-reform-office', '医改办', 'Office of the health reform leading group', '', '医改办 医改领导小组 医改领导小组办公室 深化医药卫生体制改革领导小组 医改领导小组成员单位 医改秘书处'],
  ['audit', '审计局', 'Audit bureau', '审计', ''],
  ['industry-information', '工业和信息化局', 'Industry and information technology bureau', '工业和信息化 工业信息化 工信 经信 经济和信息化 经济信息化 工业和信息化商务 工信商务 科技和工业信息化 科工', '工科局 工信商科局'],
  ['housing-construction', '住房城乡建设局', 'Housing and urban-rural development bureau', '住房城乡建设 住房和城乡建设 住建 住房建设 城乡建设 住房城乡建', ''],
  ['natural-resources', '自然资源局', 'Natural resources bureau', '自然资源 自然资源和规划 自然资源规划 资源规划 规划和自然资源 资规', ''],
  ['ecology-environment', '生态环境局', 'Ecology and environment bureau', '生态环境 环境保护 环保', ''],
  ['transport', '交通运输局', 'Transport bureau', '交通运输 交通', ''],
  ['water', '水利局', 'Water resources bureau', '水利 水务', ''],
  ['forestry', '林业和草原局', 'Forestry and grassland bureau', '林业和草原 林草 林业 园林', ''],
  ['emergency-management', '应急管理局', 'Emergency management bureau', '应急管理 应急', ''],
  ['commerce', '商务局', 'Commerce bureau', '商务 商贸 投资促进', ''],
  ['culture-tourism', '文化和旅游局', 'Culture and tourism bureau', '文化和旅游 文化旅游 文旅 文体旅游 文化体育旅游 文旅体 文体广旅 文化广电旅游 文化广电和旅游 文化旅游广电 文旅广电 文化体育和旅游 文体广电旅游 文体广电和旅游 文体旅游广电', ''],
  ['broadcasting', '广播电视局', 'Radio and television bureau', '广电 广播电视', '融媒体中心 广播电视台 日报社'],
  ['sports', '体育局', 'Sports bureau', '体育', ''],
  ['veterans', '退役军人事务局', 'Veterans affairs bureau', '退役军人事务 退役军人', ''],
  ['ethnic-religious', '民族宗教局', 'Ethnic and religious affairs bureau', '民族宗教 民族宗教事务 民宗 民族事务 民委', ''],
  ['state-assets', '国资委', 'State-owned assets commission', '国资 国有资产监督管理 国资监管', ''],
  ['statistics', '统计局', 'Statistics bureau', '统计', ''],
  ['taxation', '税务局', 'Tax service', '税务', ''],
  ['financial-regulation', '金融监管局', 'Financial regulation bureau', '金融监管 金融 银保监 金融监督管理 地方金融监管 地方金融', '金融工作办公室 银保监分局 金融监管分局'],
  ['urban-management', '城市管理局', 'Urban management bureau', '城市管理 城管 城市管理执法 综合执法 城市管理综合执法', ''],
  ['customs', '海关', 'Customs', '', '海关'],
  ['foreign-affairs', '外事办', 'Foreign affairs office', '外事', '外办'],
  ['petition', '信访局', 'Public complaints bureau', '信访', ''],
  ['communications', '通信管理局', 'Communications administration', '通信管理 通信', ''],
  ['intellectual-property', '知识产权局', 'Intellectual property bureau', '知识产权', ''],
  ['womens-federation', '妇联', "Women's federation", '', '妇联 妇女联合会 妇儿工委 妇儿工委办'],
  ['trade-union', '总工会', 'Federation of trade unions', '', '总工会 工会'],
  ['youth-league', '团委', 'Youth league committee', '', '团委 共青团 团市委 团区委 团县委 团省委 共青团委'],
  ['red-cross', '红十字会', 'Red Cross society', '', '红十字会 红会'],
  ['science-association', '科协', 'Science association', '', '科协 科学技术协会'],
  ['ageing-office', '老龄办', 'Office on ageing', '老龄', '老龄办 老龄委 老龄工作委员会 老龄工作委员会办公室'],
  ['patriotic-health', '爱卫办', 'Patriotic health campaign office', '', '爱卫办 爱卫会 爱国卫生运动委员会 爱国卫生运动委员会办公室 爱卫会办公室'],
  ['healthy-city-office', '健康办', 'Healthy city office', '', '健康办 推进健康行动办公室 健康推进委员会办公室'],
  ['court', '人民法院', "People's court", '', '法院 人民法院 中级人民法院'],
  ['procuratorate', '人民检察院', "People's procuratorate", '', '检察院 人民检察院'],
  ['inspection-office', '督查室', 'Inspection office', '', '督查室 委督查室 政府督查室 督查办 委目督办 考核办 委考核办'],
  ['party-committee-office', '党委办公室', 'Office of the party committee', '', '委办 委办公室 委办公厅 党委办公室 党工委办公室'],
  ['government-office', '政府办公室', 'Office of the government', '', '政府办 政府办公室 政府办公厅 人民政府办公室 人民政府办公厅 府办'],
  ['party-committee', '党委', 'Party committee', '', '党委 委 党工委 中共委员会'],
  ['government', '人民政府', "People's government", '', '新疆生产建设兵团 生产建设兵团 兵团 师市 政府 人民政府 行政公署 行署 管辖区政府'],
  ['zone-committee', '开发区管委会', 'Development zone committee', '', '管委会 管理委员会 新区 开发区 高新区 经开区 高新技术产业开发区 经济技术开发区 示范区 自贸区 保税区 港务区 产业园区 园区 度假区 工业园区 经济区 合作区 新城 航空港区 国际港'],
  ['town-government', '乡镇政府、街道办事处', 'Town governments and subdistrict offices', '', '镇街 街镇 乡镇街道 镇（街道） 镇（街） 街道（镇） 乡镇（街道） 乡镇 镇乡 乡镇政府 镇政府 乡政府 镇人民政府 乡人民政府 乡镇人民政府 街道 街道办 街道办事处 街办 苏木乡镇 苏木镇 镇街道 街道乡镇 乡（镇） 乡镇（街道办） 镇办 社区'],
  ['all-departments', '各有关部门', 'All departments concerned', '', '有关部门 相关部门 有关单位 相关单位 各部门 直有关部门 直相关部门 直部门 成员单位 各成员单位 级有关部门 级相关部门 级部门 单位 部门'],
] // prettier-ignore

const INSTITUTIONS: readonly Row[] = [
  ['cdc', '疾病预防控制中心', 'Centre for disease control and prevention', '', '疾病预防控制中心 疾控中心 疾病控制中心 疾控机构 疾病预防控制机构'],
  ['health-supervision', '卫生监督所', 'Health supervision institute', '', '卫生监督所 卫生监督局 卫生健康综合执法支队 卫生健康监督所 卫生监督机构 卫生健康综合监督执法局 卫生计生监督执法局 卫生健康综合行政执法队 卫生健康综合执法大队 卫生计生综合监督执法局'],
  ['emergency-centre', '急救中心', 'Emergency medical centre', '', '急救中心 紧急救援中心 医疗急救中心 120急救中心 急救指挥中心 医疗急救指挥中心 紧急医疗救援中心 院前急救机构'],
  ['blood-station', '血站', 'Blood station', '', '血站 中心血站 血液中心 采供血机构'],
  ['maternal-child-institution', '妇幼保健机构', 'Maternal and child health institution', '', '妇幼保健院 妇幼保健计划生育服务中心 妇幼保健服务中心 妇幼保健和计划生育服务中心 妇幼健康服务中心 妇保院 妇幼保健机构 妇幼保健所 妇幼保健站 妇幼保健中心 妇计中心 妇女儿童医院 妇幼健康中心'],
  ['health-education-institution', '健康教育机构', 'Health education institution', '', '健康教育所 健康教育中心 健康促进中心 健康教育机构 健教所'],
  ['county-medical-community', '县域医共体', 'County medical community', '', '医共体 县域医共体 医疗共同体 县域医疗共同体 紧密型县域医共体 医共体总医院 总医院医共体 医共体牵头医院 医共体成员单位 医共体总院'],
  ['city-medical-group', '城市医疗集团', 'City medical group', '', '医疗集团 城市医疗集团 医疗健康集团 健康集团 医联体 城市医联体 医疗联合体 健共体 医疗健康共同体 健康共同体'],
  ['quality-control-centre', '医疗质量控制中心', 'Medical quality control centre', '', '质控中心 医疗质量控制中心'],
  ['health-information-centre', '卫生健康信息中心', 'Health information centre', '', '卫生信息中心 卫生健康信息中心 卫生健康统计信息中心 信息中心 卫健信息中心'],
  ['primary-institution', '基层医疗卫生机构', 'Primary health-care institutions', '', '基层医疗卫生机构 基层医疗机构 卫生院 乡镇卫生院 镇卫生院 中心卫生院 社区卫生服务中心 社区卫生服务机构 村卫生室 社区卫生服务站 社区医院 社区卫生服务中心（站）'],
  ['hospital', '医院', 'Hospitals', '', '医院 总医院 中医院 人民医院 中医医院 公立医院 附属医院 专科医院 综合医院 市直医院 二级以上医院 三级医院 医院（总院） 总院'],
  ['medical-institutions', '医疗卫生机构', 'Medical and health institutions', '', '医疗卫生机构 医疗机构 公立医疗机构 医疗卫生单位 直属单位 医疗卫生健康单位 医疗单位 卫生健康单位 卫生单位 公立医疗卫生机构 卫生机构'],
  ['college', '高等院校', 'Universities and colleges', '', '大学 学院 医学院 高校 医科大学 中医药大学 医学高等专科学校 卫生学校 卫校 职业学院 院校'],
  ['research-institute', '科研机构', 'Research institutes', '', '研究院 研究所 科学院 研究中心'],
] // prettier-ignore

function bodyNames(stems: string, whole: string): string[] {
  const split = (words: string) => (words === '' ? [] : words.split(' '))
  const names = split(stems).flatMap((stem) => OFFICE.map((office) => stem + office))
  return [...new Set([...split(whole), ...names])]
}

/**
 * Bodies that any name can stand in front of (县红会医院, 东湖高新区), besides institutions. For all others what stands in front
 * must be a level (市, 自治区) or a region.
 */
const NAMED: ReadonlySet<string> = new Set(['zone-committee', 'town-government', 'all-departments', 'customs'])

/** Governments of the places below. */
const LOCAL: ReadonlySet<string> = new Set(['government', 'town-government', 'government-office'])

const toConcept =
  (source: string) =>
  ([id, zh, en, stems, whole]: Row): DepartmentConcept => ({
    id,
    prefLabel: { zh, en },
    altLabel: [...stems.split(' '), ...whole.split(' ')].filter((w) => w.length > 1 && w !== zh).slice(0, 6),
    hiddenLabel: [],
    definition: zh,
    source,
    patterns: bodyNames(stems, whole),
    ...(source === FIELD || NAMED.has(id) ? { named: true } : {}),
    ...(LOCAL.has(id) ? { local: true } : {}),
  })

/** Canonical bodies that plans make responsible; `patterns` are their names without the level in front. */
export const departments: DepartmentConcept[] = [...BODIES.map(toConcept(STATE)), ...INSTITUTIONS.map(toConcept(FIELD))]
