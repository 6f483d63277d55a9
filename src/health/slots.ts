import type { SlotTerm } from '../model.js'

const words = (list: string): string[] => list.split(' ')

/**
 * Typed words of the names of indicators: whom a quantity is about (`who`), at what kind of institution (`level`), of what administrative
 * grade (`grade`), what
 * kind of measure it is (`measure`) and over what it is counted (`per`). A name that holds a word which an indicator does not
 * know is another indicator. Words that say nothing about the quantity (居民, 覆盖率, 占比) stand in no slot. Longest word wins.
 *
 * Sources: 国家基本公共卫生服务规范（第三版）for the populations; 医疗机构管理条例实施细则 for the institutions; 《中国卫生健康统计年鉴》
 * for the measures.
 */
export const slots: readonly SlotTerm[] = [
  // who: populations
  { slot: 'who', atom: 'key-groups', words: words('重点人群 特殊人群 重点群体') },
  { slot: 'who', atom: 'elderly', words: words('老年人 老年人口 老年 老人 65岁 60岁 65周岁 60周岁 80岁 高龄') },
  { slot: 'who', atom: 'disabled-elderly', words: words('失能老年人 失能老人 失能半失能 失能') },
  { slot: 'who', atom: 'mothers', words: words('孕产妇 产妇 孕妇 高危孕产妇') },
  { slot: 'who', atom: 'women', words: words('妇女 适龄妇女 育龄妇女 女性') },
  { slot: 'who', atom: 'girls', words: words('女生 适龄女生 女孩') },
  { slot: 'who', atom: 'newborns', words: words('新生儿') },
  { slot: 'who', atom: 'infants', words: words('婴幼儿 婴儿 3岁以下 三岁以下 0—3岁 0-3岁') },
  {
    slot: 'who',
    atom: 'children',
    words: words('儿童 7岁以下 七岁以下 0—6岁 0-6岁 0~6岁 6岁以下 5岁以下 五岁以下 适龄儿童 青少年 儿童青少年'),
  },
  { slot: 'who', atom: 'students', words: words('学生 中小学生 小学生 初中生 高中生 大学生') },
  { slot: 'who', atom: 'hypertension', words: words('高血压患者 高血压病人 高血压 血压') },
  { slot: 'who', atom: 'diabetes', words: words('糖尿病患者 糖尿病 血糖') },
  { slot: 'who', atom: 'chronic', words: words('两慢病 两病 慢性病患者 慢病患者 三高患者') },
  { slot: 'who', atom: 'copd', words: words('慢阻肺患者 慢阻肺 慢性阻塞性肺') },
  { slot: 'who', atom: 'tuberculosis', words: words('肺结核患者 肺结核 结核病 结核') },
  { slot: 'who', atom: 'hiv', words: words('艾滋病 HIV') },
  { slot: 'who', atom: 'mental', words: words('严重精神障碍患者 精神障碍患者 精神障碍 精神病') },
  { slot: 'who', atom: 'depression', words: words('抑郁症 抑郁障碍 抑郁') },
  { slot: 'who', atom: 'disabled', words: words('残疾人 残疾 残疾儿童') },
  { slot: 'who', atom: 'poor', words: words('低收入 脱贫人口 贫困人口 困难群众 低保 特困 农村低收入') },
  { slot: 'who', atom: 'workers', words: words('劳动者 职业人群 接尘') },
  { slot: 'who', atom: 'flexible-workers', words: words('灵活就业人员 灵活就业 农民工 新就业形态 新业态从业人员') },
  { slot: 'who', atom: 'contracted', words: words('签约居民 签约群众 签约人群 签约患者 签约对象 签约家庭') },
  { slot: 'who', atom: 'staff', words: words('医务人员 职工 医护人员 员工 团队成员 团队人员 女职工') },
  // who: those who serve
  { slot: 'who', atom: 'village-doctors', words: words('乡村医生 村医') },
  { slot: 'who', atom: 'gps', words: words('全科医生 全科医师 全科执业医师 全科') },
  {
    slot: 'who',
    atom: 'primary-staff',
    words: words('基层人员 基层卫生人员 基层医疗卫生人员 基层卫生技术人员 基层医务人员 乡镇卫生院人员 社区护士'),
  },
  { slot: 'who', atom: 'nurses', words: words('注册护士 护士 护理人员') },
  { slot: 'who', atom: 'midwives', words: words('助产士') },
  { slot: 'who', atom: 'physicians', words: words('执业（助理）医师 执业医师 执业助理医师 医师 医生') },
  { slot: 'who', atom: 'pharmacists', words: words('药师（士） 药师 临床药师') },
  { slot: 'who', atom: 'psychiatrists', words: words('精神科执业（助理）医师 精神科医师 精神科医生 精神科') },
  { slot: 'who', atom: 'paediatricians', words: words('儿科执业（助理）医师 儿科医师 儿科医生 儿科') },
  {
    slot: 'who',
    atom: 'tcm-physicians',
    words: words('中医类别执业（助理）医师 中医执业（助理）医师 中医类别医师 中医医师 中医类医师'),
  },
  {
    slot: 'who',
    atom: 'public-health-staff',
    words: words('公共卫生人员 公共卫生专业人员 公卫人员 公共卫生医师 疾控人员 专业公共卫生机构人员 公共卫生工作人员'),
  },
  { slot: 'who', atom: 'technicians', words: words('卫生技术人员 卫技人员') },
  { slot: 'who', atom: 'sport-instructors', words: words('社会体育指导员 体育指导员') },
  {
    slot: 'who',
    atom: 'other-staff',
    words: words(
      '麻醉医师 口腔医师 病理医师 康复医师 康复治疗师 妇产科医师 重症医师 急诊医师 感染科医师 技师 检验师 养老护理员 医疗护理员 托育人员 保育人员 育婴员 心理治疗师 营养师',
    ),
  },

  // level: kinds of institution
  {
    slot: 'level',
    atom: 'primary',
    words: words(
      '基层医疗卫生机构 基层医疗机构 基层机构 基层 乡镇卫生院 镇卫生院 卫生院 中心卫生院 苏木卫生院 社区卫生服务中心 社区卫生服务机构 乡村两级 镇街 街镇',
    ),
  },
  {
    slot: 'level',
    atom: 'village',
    words: words('村卫生室 卫生室 村卫生站 嘎查卫生室 行政村 社区卫生服务站 卫生服务站 服务站'),
  },
  {
    slot: 'level',
    atom: 'county-hospital',
    words: words('县级医院 县医院 县人民医院 县级公立医院 县级综合医院 县域医院 人民医院 公立综合医院'),
  },
  {
    slot: 'level',
    atom: 'tcm-hospital',
    words: words('中医医院 中医院 中藏医医院 中医蒙医医院 蒙医医院 藏医院 县级中医医院 民族医医院'),
  },
  { slot: 'level', atom: 'maternal-institution', words: words('妇幼保健机构 妇幼保健院') },
  { slot: 'level', atom: 'cdc', words: words('疾控机构 疾控中心 疾病预防控制机构 疾病预防控制中心 疾控') },
  // who: institutions beside the levels of care; a quantity of all institutions is none of theirs
  { slot: 'who', atom: 'tcm-clinics', words: words('中医馆 中医阁 中藏医馆 藏医馆 蒙医馆 国医堂') },
  { slot: 'who', atom: 'pharmacy', words: words('药店 零售药店 定点药店 定点零售药店') },
  { slot: 'who', atom: 'private-clinic', words: words('诊所 门诊部') },
  { slot: 'who', atom: 'care-home', words: words('养老机构 养老院 敬老院 养老服务机构') },
  { slot: 'who', atom: 'nursery', words: words('托育机构 托幼机构 照护机构 托育') },
  { slot: 'who', atom: 'school', words: words('学校 中小学 中小学校 高校 幼儿园') },
  { slot: 'who', atom: 'private', words: words('民营医疗机构 民营医院 民营 社会办医 社会办 非公立 社会力量') },

  // grade: whose it is
  { slot: 'grade', atom: 'national', words: words('国家级 国家临床 国家重点 国家中医') },
  { slot: 'grade', atom: 'province', words: words('省级 自治区级 兵团级 省临床 省重点 自治区临床 自治区重点') },
  {
    slot: 'grade',
    atom: 'city',
    words: words('市级 地区级 州级 盟级 盟市级 市（县）级 市、县级 市县级 市（州）级 市（地）级 市重点 市临床'),
  },
  { slot: 'grade', atom: 'county', words: words('县级 区级 旗县级 县（区）级 县（市、区）级 县重点 县级重点') },

  // measure: what kind of quantity
  { slot: 'measure', atom: 'use', words: words('使用率 利用率 入住率 空置率 使用强度') },
  { slot: 'measure', atom: 'intensity', words: words('使用强度') },
  { slot: 'measure', atom: 'growth', words: words('增长率 增幅 增速 增长幅度 提升幅度 提高幅度 降幅 下降幅度 增长') },
  { slot: 'measure', atom: 'mortality', words: words('死亡率 早死率 过早死亡率 早死概率 过早死亡概率') },
  { slot: 'measure', atom: 'fatality', words: words('病死率') },
  { slot: 'measure', atom: 'incidence', words: words('发病率 报告发病率') },
  { slot: 'measure', atom: 'prevalence', words: words('患病率 现患率 流行率') },
  { slot: 'measure', atom: 'infection', words: words('感染率') },
  { slot: 'measure', atom: 'occurrence', words: words('发生率 感染发生率') },
  { slot: 'measure', atom: 'detection', words: words('检出率 发现率') },
  { slot: 'measure', atom: 'awareness', words: words('知晓率') },
  { slot: 'measure', atom: 'satisfaction', words: words('满意度 满意率') },
  { slot: 'measure', atom: 'complaint', words: words('投诉率 纠纷率') },
  { slot: 'measure', atom: 'turnover', words: words('流失率 离职率 流动率 稳定率 留用率 到岗率') },
  { slot: 'measure', atom: 'gap', words: words('漏报率 迟报率 缺口数 缺口率 差错率 缺陷率') },
  { slot: 'measure', atom: 'audit', words: words('评审率 评审') },
  { slot: 'measure', atom: 'control', words: words('控制率 达标控制率') },
  { slot: 'measure', atom: 'treatment', words: words('治疗率 救治率') },
  { slot: 'measure', atom: 'cure', words: words('治愈率') },
  { slot: 'measure', atom: 'treatment-success', words: words('成功治疗率 治疗成功率') },
  { slot: 'measure', atom: 'service-taking', words: words('服药率 面访率 随访率') },
  {
    slot: 'measure',
    atom: 'standard-management',
    words: words('规范管理率 规范健康管理率 规范管理服务率 规范化管理率 规范健康管理服务率 规范化健康管理服务率'),
  },
  { slot: 'measure', atom: 'systematic-management', words: words('系统管理率 系统健康管理率') },
  { slot: 'measure', atom: 'management', words: words('健康管理率 健康管理服务率 管理率 管理服务率') },
  { slot: 'measure', atom: 'screening', words: words('筛查率') },
  { slot: 'measure', atom: 'check', words: words('检查率 体检率') },
  { slot: 'measure', atom: 'early-diagnosis', words: words('早诊率') },
  { slot: 'measure', atom: 'vaccination', words: words('接种率 覆盖接种率') },
  { slot: 'measure', atom: 'pass', words: words('合格率 通过率') },
  { slot: 'measure', atom: 'good', words: words('优良率 优秀率') },
  { slot: 'measure', atom: 'renewal', words: words('续约率 续签率') },
  { slot: 'measure', atom: 'connection', words: words('接入率 联网率 联通率 互联互通率 接入') },
  { slot: 'measure', atom: 'fulfilment', words: words('履约率') },
  { slot: 'measure', atom: 'participation', words: words('参与率 参加率 参训率') },
  { slot: 'measure', atom: 'enrolment', words: words('参保率') },
  { slot: 'measure', atom: 'collection', words: words('收缴率 到位率 执行率') },
  { slot: 'measure', atom: 'training', words: words('培训人次 培训率') },
  { slot: 'measure', atom: 'area', words: words('面积 占地') },
  { slot: 'measure', atom: 'spending', words: words('费用 支出 补助标准 补贴标准 收费标准 经费') },
  {
    slot: 'measure',
    atom: 'reaching',
    words: words('达标医院 达标机构 达标医疗机构 达标的医院 达标的机构 达标的医疗机构'),
  },
  { slot: 'measure', atom: 'review', words: words('审核 抽查 检查覆盖率') },

  // per: over what it is counted
  { slot: 'per', atom: '1000', words: words('每千人口 千人口 每千 /千人') },
  { slot: 'per', atom: '10000', words: words('每万人口 万人口 每万 /万人 万名') },
  { slot: 'per', atom: '100000', words: words('每10万人口 每10万 10万人口 每十万 /10万') },
  { slot: 'per', atom: 'head', words: words('人均') },
]

/**
 * Words of names that say nothing about the quantity: who lives there anyway, verbs of having, bounds. Source: the names that
 * 《“健康中国2030”规划纲要》, 《“十四五”国民健康规划》 and the plans which copy them print for one indicator.
 */
export const fillers: readonly string[] = words(
  `居民 城乡居民 城乡 常住 户籍 人口 人群 人员 人数 总人口 群众 公民 全民 国民 全国 全省 全市 全县 全区 国家 患者 病人 人均 平均 总体 累计 年度
  拥有 占有 配备 具有 具备 建有 设有 达到 实现 保持 稳定 控制 完成 开展 提供 接受 导致 以上 以下 及以上 不低于 适龄 目标人群 在册 登记在册 标化 报告
  2型 II型 得分 水平 数量 总数 比例 比重 占比 概率 服务 覆盖率 覆盖 持续 左右 名 人 个 数 率 占 比 的 中 内 及 和 与 或 等 为 在 因 每 千 万 总 度 量`,
).flatMap((word) => word.split(/\s+/u))

/** Words for institutions of any kind and level. Source: 《医疗机构管理条例实施细则》. */
export const institutionWords: readonly string[] = words(
  `公立 医院 机构 医疗机构 医疗卫生机构 卫生机构 综合 综合性 专科 中医 民族医 一级 二级 三级 甲等 乙等 县级 区级 市级 省级 旗县 旗县级 县 市 区 旗 州 盟 乡 镇 街道
  乡镇 镇街 社区 村 嘎查 苏木 行政村 卫生院 村卫生室 卫生服务 中心 站 所 各级 各类 全部 所有 符合条件 统筹区 统筹地区 区域 辖区 集团 医共体 医联体 成员单位 单位 基层 区属 市属
  县域 市域 城区 市区 主城区 中心城区 定点 结算 医保 基本医保 蒙医 藏医 维吾尔医 规范化 标准化 住院 门诊 出院 付费 实际 地区 地县 市县 县乡 两级 政府办 主要`,
).flatMap((word) => word.split(/\s+/u))

/**
 * Wordings that mean the same: the first is read as the second before anything is matched. Source: the names that plans of
 * 2011 to 2025 print for indicators of 国务院 plans.
 */
export const synonyms: readonly (readonly [printed: string, read: string])[] = [
  ['非药物疗法', '适宜技术'],
  ['每千常住人口', '每千人口'],
  ['每千名常住人口', '每千人口'],
  ['每千名人口', '每千人口'],
  ['每千居民', '每千人口'],
  ['每千名居民', '每千人口'],
  ['每千人', '每千人口'],
  ['千人均', '每千人口'],
  ['千人拥有', '每千人口'],
  ['每万常住人口', '每万人口'],
  ['每万名常住人口', '每万人口'],
  ['每万名居民', '每万人口'],
  ['每万居民', '每万人口'],
  ['每万人', '每万人口'],
  ['万人均', '每万人口'],
  ['每十万人口', '每10万人口'],
  ['每十万人', '每10万人口'],
  ['期望寿命', '预期寿命'],
  ['平均预期寿命', '人均预期寿命'],
  ['病床', '床位'],
  ['公民健康素养', '居民健康素养'],
  ['执业医生', '执业医师'],
  ['助产人员', '助产士'],
  ['比重', '比例'],
  ['比率', '比例'],
]
