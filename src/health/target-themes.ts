import type { TargetThemeRule } from '../model.js'

const split = (words: string): string[] => words.split(' ')

const RECRUITING = split(
  '引进 招聘 引育 招录 选派 进修 规范化培训 培训 培养 培育骨干 继续教育 注册护士 卫生技术人员 人才 护士总数 医护人员 学科带头人 名医”',
)

/** Words of the 中医 family; 藏 and 蒙 of the target's own clause choose the narrower theme. */
const TCM_WORDS = split(
  '中医 中藏医 中（藏）医 中（蒙）医 中蒙医 蒙中西医 蒙医 藏医 中西医结合 国医 民族医 维吾尔医 傣医 苗医 壮医 瑶医 彝医 西学中 中药 针灸 治未病',
)

const FIRST: readonly TargetThemeRule[] = [
  // who knows how a disease is prevented; who knows of his own (高血压知晓率) is of that disease, and what parents know of them
  { theme: 'health-promotion', words: split('知晓率 知识普及率'), near: split('知识'), not: split('优生 出生缺陷 育儿 婴幼儿 孕产 中医 中藏医 蒙医 签约 自身 高血压 糖尿病 血脂 急救 健康教育') },
  { theme: 'pricing', words: split('一般诊疗费 诊查费 医疗服务价格 医事服务费 调价'), not: split('签约') },
  { theme: 'pricing', words: split('支付额 支付 承担'), near: split('一般诊疗费'), not: split('签约') },
  { theme: 'research', words: split('科研项目 科研专项 科研课题 科研立项 科研成果 成果转化 专利 科技进步奖 临床试验'), not: split('人才 签约') },
  { theme: 'elderly-care', words: split('老年人'), near: split('体检'), not: split('签约 中医') },
  { theme: 'maternal-child', words: split('两癌 宫颈癌 乳腺癌 孕产妇 出生缺陷 婚前医学检查 孕前优生 产前筛查 新生儿疾病筛查'), not: split('签约 医师 医生 培训 人才 中医') },
  // 国民营养计划: of whom the figure is
  { theme: 'maternal-child', words: split('孕妇贫血 孕产妇贫血 儿童贫血 中小学生贫血 中小学生的贫血 生长迟缓'), not: split('知晓') },
  { theme: 'elderly-care', words: split('老年人群贫血 老年人贫血'), not: split('知晓') },
  { theme: 'health-promotion', words: split('食盐摄入 食盐日摄入 盐摄入 贫血率') },
  // pupils and their teachers: 心理健康教育 is health education
  { theme: 'health-promotion', words: split('心理健康教师 心理教师 心理健康课 心理测评'), near: split('学校 学生 教师 中小学') },
  // 应对老年期痴呆国家行动计划（2024—2030年）
  { theme: 'elderly-care', words: split('痴呆 失智 认知障碍 认知功能'), not: split('签约') },
  // 三级公立医院绩效考核指标, 医疗质量: how hard what a hospital treats is, and how safely
  { theme: 'quality-safety', words: split('CMI 病例组合指数 微创手术 低风险组'), not: split('科室 专科') },
  { theme: 'primary-care', words: split('特色科室'), near: split('卫生院 社区卫生 基层 分院'), not: split('中医 蒙医 藏医 县医院 县级医院') },
  { theme: 'rehab-nursing', words: split('社区康复'), not: split('中医 蒙医 藏医 签约') },
  { theme: 'rehab-nursing', words: split('康复床位 康复科 康复医学科'), not: split('治未病 重点专科 中医 中藏医 蒙医 藏医 民族医') },
  { theme: 'quality-safety', words: split('手术部位感染 医院感染 院内感染 院感 病案首页 处方合格'), not: split('培训') },
  { theme: 'family-doctors', words: split('支付 承担 补助 缴费 个人 用于 筹资 基金 经费 自付 元'), near: split('签约服务费') },
  { theme: 'family-doctors', words: split('长处方 长期处方 长期用药处方 应签尽签 家庭医生 家医签约 家医服务 签约服务 签约率 续约率 续签率 签约居民 签约群众 签约覆盖率'), not: split('养老机构签约 托育机构') },
  // who is looked at, and how, says less than that somebody is: 定点医药机构现场检查, 医保基金飞行检查
  { theme: 'supervision', words: split('双随机 飞行检查 现场检查 监督抽查 执法检查 监督检查 抽查比例 抽查户数 稽核') },
  { theme: 'maternal-child', words: split('分娩镇痛 无痛分娩') },
  // 基础包 | 医保基金承担: what a package of the contract costs, whoever is to have it
  { theme: 'family-doctors', words: split('基础包 服务包'), near: split('签约 服务包') },
  { theme: 'dip', words: split('结算清单'), near: split('DIP') },
  { theme: 'insurance-payment', words: split('基金支付 限额 报销'), near: split('统筹 护理保险'), not: split('签约 支付方式') },
  { theme: 'insurance-payment', words: split('起付 封顶线 支付限额 结算清单 护理保险 长护险 支付比例 报销比例 即时结算 直接结算 异地就医 跨省联网 定点医药机构 定点护理机构 结算资金 医保待遇'), not: split('签约 药品集中 个人卫生支出') },
  { theme: 'county-hospitals', words: split('公立综合医院 县级综合医院 胸痛、卒中 胸痛中心、卒中'), not: split('中医科 老年医学科 康复医学科 中医医院、 设置') },
  // 医疗卫生服务体系规划: how large hospitals of each tier are to be
  { theme: 'tiered-care', words: split('市办综合 市办三级综合 县办综合 市办 县办'), near: split('综合医院 综合性医院'), not: split('中医 专科医院') },
  { theme: 'tiered-care', words: split('单体床位规模 单体规模 床位规模') },
  // what the fund pays for, and at what rate, whosever care it is: 产前检查支付定额, 自付比例
  { theme: 'insurance-payment', words: split('支付定额 定额支付 支付范围 纳入支付 自付比例'), not: split('签约 支付方式') },
  // what government adds to the premium of residents
  { theme: 'insurance-payment', words: split('财政补助 补助标准 财政人均补助'), near: split('居民医保 居民基本医保 居民基本医疗保险 新农合 新型农村合作医疗 筹资标准'), not: split('签约 公共卫生 药物') },
  { theme: 'government-funding', words: split('财政预算 纳入财政 个人卫生支出 专项资金 财政投入 财政安排 财政补助 统筹安排资金 建设资金 奖补 配套比例 财政资金 统筹安排 财政配套 资金投入 专项经费 政府投入 药物补助 定额补助 财政每年 财政承担 财政各承担 运行补助 公益金'), not: split('签约 科研 人才 毕业生 先进') },
  { theme: 'government-funding', words: split('工资 经费'), near: split('纳入财政预算') },
  { theme: 'emergency-response', words: split('培训 轮训'), near: split('应急队 流行病学调查'), not: split('疾控 医防') },
  { theme: 'emergency-response', words: split('应急队伍 应急救治 储备应急 应急物资 应急处置 医学救援 救护员 救护车 体外除颤 卫生应急 急救反应 急救平均反应 急救站'), not: split('医防 疾控 卫生院救护车 卫生院配备') },
  { theme: 'health-promotion', words: split('体育指导员 体育锻炼 体育场地 吸烟率 无烟 健康素养 健康细胞 健康科普'), not: split('中医 医务人员') },
  { theme: 'insurance-payment', words: split('床日付费 按床日 病种付费 人头付费 医保报销'), not: split('DRG DIP') },
  { theme: 'medical-consortia', words: split('专科联盟 医联体'), not: split('城市医联体 医联体内 牵头') },
  { theme: 'rural-doctors', words: split('乡村医生 大学生村医 村医'), not: split('一般诊疗费 医护人员、乡村医生 掌握 技术') },
  { theme: 'rural-doctors', words: split('补助 养老 补贴 生活补贴'), near: split('乡村医生') },
  { theme: 'tiered-care', words: split('就诊率 县域内住院 住院量占比 住院人次占比 门急诊占比 门急诊人次占比 门急诊量占 门诊量占 诊疗量占比 转诊 上转 下转 就诊占比 就诊量占比 诊疗人次占比 外转率'), not: split('中医 中藏医 蒙医 抑郁') },
  { theme: 'county-hospitals', words: split('三级医院服务水平 三级医院水平') },
  { theme: 'county-hospitals', words: split('床位 迁建 搬迁 新院区 加速器 CT 磁共振 综合楼'), near: split('县人民医院 县医院 县第一人民医院'), not: split('中医 卫生院 妇幼 康复 护士 医师 重症') },
  { theme: 'county-hospitals', words: split('三级医院'), near: split('县级医院 县医院'), not: split('对口 支援 帮扶 派驻 选派 专家') },
  { theme: 'county-hospitals', words: split('推荐标准 基本标准'), near: split('县级医院 县医院 县级综合医院 县级公立医院 县人民医院'), not: split('卫生院 社区 基层 卫生室 卫生站 奖补 补助') },
  { theme: 'primary-care', words: split('推荐标准 基本标准 社区医院 次中心 诊疗目录 服务能力标准'), not: split('医院达到国家推荐 县级医院 县医院 人民医院 中医馆 医馆 中医院 特色科室 特色专科 奖补 补助') },
  { theme: 'prevention-integration', words: split('交叉培训 医防') },
  { theme: 'general-practice', words: split('全科 转岗培训'), not: split('精神科 儿科 护理 紧缺专业 全科医生为主') },
  { theme: 'patient-experience', words: split('互认 患者满意度 日间手术 预约诊疗 等待时间 等候时间 纠纷') },
  { theme: 'hospital-operations', words: split('管理费用 预算执行 能耗 资产负债 长期债务 盈余医院 收支平衡 总会计师 绩效考核 平均住院日 运营管理'), not: split('综合绩效考核') },
  // what part of them their staff is, 其中 too, says of whom it is in the sentence
  { theme: 'public-health', words: split('占编制 卫生技术人员'), near: split('疾控 疾病预防控制'), not: split('每千 每万 培训 引进 招聘'), },
  // who they are of the staff; titles as posts are staffing
  { theme: 'workforce', words: split('职称 学历 硕士 博士'), not: split('岗位 评审 评聘 聘任 乡村医生 村医 科研 论文 中医 蒙医 藏医 中藏医 民族医 全科 疾控 公卫 公共卫生 派驻 下派 下沉 坐诊 驻点 团队 补贴 补助 津贴 奖励 安家') },
  // what is paid to staff for where and when they work
  { theme: 'pay', words: split('岗位津贴 夜班津贴 夜班补贴 夜班费 岗位补贴 工作津贴'), not: split('签约 乡村医生 村医 村卫生室 老年 老人 残疾 困难') },
  {
    theme: 'staffing',
    words: split('医护比 床护比 护床比 床人比 与护士之比 护士与医师之比 护士与实际开放床位 空编 编制 职称 岗位比例'),
    not: split('职称人才 疾控 疾病预防控制 养老保险 编制床位 床位 编制完成 完成编制 方案编制 规划编制 项目库编制 下沉 下派 派驻'),
  },
  { theme: 'staffing', words: split('岗位比例 岗位结构比例'), not: split('床位 培训') },
  { theme: 'public-health', words: split('疾控 疾病预防控制'), not: split('绩效工资 科研 高端人才 骨干人才 医防 应急队伍 培训 派驻 进驻') },
  { theme: 'dip', words: split('DIP 病种分值'), not: split('DRG') },
  { theme: 'drg', words: split('DRG 诊断相关分组 入组率') },
  { theme: 'drg', words: split('病种覆盖 机构覆盖 基金支出覆盖'), near: split('DRG 诊断相关分组') },
  { theme: 'dip', words: split('病种覆盖 机构覆盖 基金支出覆盖'), near: split('DIP 病种分值') },
  { theme: 'apg', words: split('APG') },
  { theme: 'insurance-payment', words: split('医保基金 结余留用 周转金 报销比例 参保'), not: split('养老保险 生育保险 工伤保险 失业保险 药品 签约') },
  { theme: 'pay', words: split('薪酬 绩效工资 年薪 人员支出 人员经费 工资'), not: split('签约 结余留用') },
  { theme: 'medicines', words: split('药占比 抗生素 抗菌药物 基本药物 药品 用药目录 慢性病用药 集采 审方 药师 处方 药房'), not: split('每千 每万 药师（士）数 药师数 药师人数 电子处方 处方流转 互认 中药 医疗服务收入 智慧') },
  { theme: 'digital-health', words: split('电子病历 电子处方 处方流转 信息平台 远程 互联网 互通率 数据共享 数据互通 智慧医院 智慧药房 智慧病房 健康档案 网络安全 信息互联 人工智能 智能辅助'), not: split('中医 中藏医 蒙医 藏医 民族医 建档') },
  { theme: 'digital-health', words: split('级以上 级水平 达到1级 达到2级 达到3级 达到4级 达到5级 达到6级'), near: split('电子病历 智慧服务 智慧管理') },
  { theme: 'research', words: split('论文 课题立项 基金立项 自然科学基金 科研经费'), not: split('培训 招聘 引进') },
  { theme: 'childcare', words: split('托位 托班 托育点'), not: split('财政 人员') },
  { theme: 'childcare', words: split('保育师 保育人员 托育机构 入托率'), not: split('财政 卫生保健') },
  { theme: 'insurance-payment', words: split('参合率 新农合筹资 新农合参合') },
  { theme: 'tiered-care', words: split('每千常住人口 每千人口 每万常住人口 每万人口'), near: split('公立医院床位 综合医院床位 市办 县办 基层床位 基层医疗卫生机构床位'), not: split('中医 康复 精神 护理 老年 儿 托 传染 重症 民营 社会办 医师 护士') },
  { theme: 'elderly-care', words: split('老年病医院 安宁疗护 医养结合 老年友善 老年医学科 老年健康 医养') , not: split('人才 骨干')},
  { theme: 'regional-centres', words: split('三级公立医院 三级医院 三甲医院 三级甲等医院'), not: split('具有 实施 开展 选择 设置 设立 评审 派驻 专家 加入 号源 配备 进修 选派 人员 人次'), count: true },
] // prettier-ignore

/** Rules that give way to 中医: only a clause that is about nothing else is theirs. */
const LATE: readonly TargetThemeRule[] = [
  { theme: 'traditional-medicine', words: split('特色优势专科 特色专科 优势专科'), near: split('中医 中藏医 蒙医') },
  { theme: 'specialties', words: split('重点专科 特色专科 优势专科 临床专科 重点学科 专科联盟 特色科室'), not: split('专科联盟') },
  { theme: 'workforce', words: split('增加'), near: split('护士 医师 卫生技术人员') },
  // who is sent down goes with where the text speaks of it; who is sent up learns
  { theme: 'workforce', words: RECRUITING, not: split('托育 保育 技术推广 新技术 新项目 设备 资金 卫生保健培训 应急 急救 流行病学 职业健康 职业卫生 用人单位 劳动者 救护员 医改 下沉 下派 派驻 进驻 坐诊') },
  { theme: 'primary-care', words: split('卫生院数 卫生院改扩建 社区卫生服务中心数 社区卫生服务中心新建 社区卫生服务站数 社区卫生服务机构数 卫生室数 卫生室改扩建 卫生站数 卫生站改造 卫生站规范化'), count: true },
  { theme: 'workforce', words: split('医师总数 医师数 医师人数 医生总数 医生数 医生人数 医护人员数'), not: split('全科 乡村 家庭 中医 蒙医 藏医 疾控 公共卫生 下沉 下派 派驻'), count: true },
  // 药学 as a plan has it: how many they are
  { theme: 'workforce', words: split('药师数 临床药师数 药师人数 药师与医师之比 药学专业技术人员'), count: true },
  { theme: 'workforce', words: split('护士'), not: split('优秀 最美 表彰 评选 礼遇 慰问'), count: true },
  { theme: 'workforce', words: split('每千人口 每万人口 每千常住人口 每万常住人口 每10万人口'), near: split('医师 医生 护士 药师 技师 卫生技术人员 公共卫生人员 人员数') },
] // prettier-ignore

/**
 * The theme of a target goes with what is counted, not with the place it stands in (the annotation guidelines, “Target
 * theme goes with the indicator”). What no rule names is read off the theme cues of the clause.
 */
export const targetThemes: readonly TargetThemeRule[] = [
  ...FIRST,
  { theme: 'traditional-medicine', words: TCM_WORDS, alone: true },
  ...LATE,
]
