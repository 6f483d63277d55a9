/** Cues that are made of a thing and what is done with it, by theme. */
export interface ComposedCue {
  theme: string
  strength: 'strong' | 'medium' | 'headed'
  /** words separated by white space: every one of `things` stands before every one of `acts` */
  things: string
  acts: string
}

const strong = (theme: string, things: string, acts: string): ComposedCue => ({ theme, strength: 'strong', things, acts }) // prettier-ignore
const medium = (theme: string, things: string, acts: string): ComposedCue => ({ theme, strength: 'medium', things, acts }) // prettier-ignore

/**
 * Plans put the same things and the same acts together in ever new ways (转诊机制, 转诊路径, 转诊标准): a list of those that
 * were seen would miss the next one. Each thing and each act is a plain word of the documents in {@link ./cue-sources};
 * words of the themes' own lists go before what is made here.
 */
export const composedCues: readonly ComposedCue[] = [
  strong('public-health', '传染病 传染病疫情 疫情 病原体 病原 症候群 多病原 不明原因肺炎', '监测 监测预警 预警 早发现 直报 网络直报 报告 哨点 哨点监测 多点触发'),
  strong('public-health', '公共卫生 公卫', '科 科室 医师 人员 专业人员 队伍 服务 服务项目 经费 职责 任务 体系 能力 投入'),
  strong('public-health', '县级疾控 疾控中心 疾控机构 疾病预防控制机构 疾病预防控制中心', '标准化 建设 能力 设备 实验室 改革 检测能力 队伍'),
  strong('emergency-response', '应急 紧急 医疗应急 卫生应急 紧急医学 突发事件 传染病 疫情 灾害', '救治 救援 救援队 救援队伍 队伍 预备队 处置 处置队 物资 储备 演练 预案 指挥 床位'),
  strong('emergency-response', '传染 传染病 负压 可转换 重症监护 重症医学', '病区 病房 病床 救治能力'),
  strong('prevention-integration', '医防 防治 预防与医疗 预防医疗 医疗与预防 医疗预防 临床与公卫 临床与公共卫生 临床和公共卫生 医疗机构与疾控机构 医疗机构和疾控机构', '融合 协同 结合 整合 协作 联动 贯通 衔接 一体 同向 联合体 共管 深度融合 有机融合'),
  strong('prevention-integration', '疾控人员 疾控机构人员 疾控专业人员 疾控机构专业人员 疾病预防控制专业人员 公卫医师 公共卫生医师 疾控中心 疾控机构', '参与 派驻 入驻 为专业指导 与医院 与医疗机构'),
  strong('chronic-disease', '高血压 糖尿病 高血压、糖尿病 慢性病 慢病 重点慢性病 三高 两病 血压 血糖 血脂 慢阻肺 脑卒中 心脑血管疾病 骨质疏松', '管理 规范管理 健康管理 一体化管理 患者 患者管理 人群 高危人群 防控 防治 综合防控 筛查 早期筛查 随访 监测 控制 控制率 门诊 联合门诊 用药 诊疗 医防融合 并发症 并发症筛查 健康服务 管理中心'),
  strong('primary-care', '基层 基层医疗 基层卫生 基层医疗卫生 基层医疗机构 基层医疗卫生机构 乡镇卫生院 中心卫生院 卫生院 村卫生室 社区卫生服务中心 社区卫生服务站 社区卫生服务机构 乡村医疗卫生机构 村级卫生机构', '标准化 标准化建设 规范化建设 建设 能力 能力建设 服务能力 服务能力提升 管理 质量 医疗质量 布局 网底 服务网底 达标 运行机制 设备 设备配备 特色科室 临床特色科室 临床特色 财政补助'),
  strong('county-hospitals', '县级医院 县医院 县人民医院 县级人民医院 县级公立医院 县级综合医院 区级医院 区县级医院 县区级医院 旗县医院 旗县级医院 县域医院', '能力 服务能力 综合能力 综合服务能力 建设 标准化建设 提质 提标 达到 创建 达标 提级 龙头作用 牵头作用'),
  strong('county-hospitals', '对口支援 对口帮扶 托管 帮扶 组团式帮扶 支援', '县医院 县级医院 区县 旗县 县级公立医院 县区级医院 区县级医院 旗县医院'),
  strong('specialties', '重点 特色 优势 薄弱 短板 临床 品牌 高水平 核心 精品 骨干 区域 紧缺 特色优势', '专科 专科建设 专科能力 学科 学科建设 专病 专科集群 学科群'),
  strong('specialties', '专科 学科 亚专科 专病', '集群 诊疗能力 服务能力 水平 布局 品牌 高地 体系 特色 振兴'),
  strong('regional-centres', '国家 国家级 省级 省 省域 市级 市域 区域', '医学中心 医疗中心 区域医疗中心 医学高地 医疗高地 诊疗中心 专科医疗中心'),
  strong('regional-centres', '优质医疗资源 优质资源 优质医疗卫生资源 高水平医疗资源', '扩容 有序扩容 均衡布局 区域均衡布局 扩容和均衡布局'),
  strong('tiered-care', '就医 看病 就诊 诊疗 看病就医', '秩序 格局'),
  strong('tiered-care', '转诊 转会诊 双向转诊', '制度 机制 路径 通道 流程 标准 平台 中心 率 目录 规范 网络 体系 患者 病种'),
  strong('tiered-care', '首诊 下转 上转', '制 制度 病种 病种目录 患者 人次 标准 目录 机制 率'),
  strong('tiered-care', '县域内 县域 域内', '就诊率 就诊 住院率 住院 住院量 住院人次占比 住院量占比'),
  strong('tiered-care', '医疗服务 诊疗服务 服务 诊疗', '连续性 连贯性'),
  strong('family-doctors', '家庭医生 家医 家庭医师', '制度 服务 服务包 队伍 签约 签约率 团队建设 首诊 履约 随访 激励'),
  strong('family-doctors', '签约 个性化签约 有偿签约', '费 费用 覆盖 率 覆盖率 团队 对象 居民 群众 医生 履约 服务包 服务质量'),
  strong('tibetan-medicine', '中（藏） 中藏 藏 中医（藏医） 中医（藏）', '医 医药 医医院 医药服务 医馆 医阁 医适宜技术 医专科'),
  strong('mongolian-medicine', '中（蒙） 中蒙 蒙 中医（蒙医） 中医（蒙）', '医 医药 医医院 医药服务 医馆 医阁 医适宜技术 医专科'),
  strong('traditional-medicine', '名中医 名老中医 老中医 名医（师） 名医 国医大师 老中医药专家', '工作室 传承工作室 堂 经验传承 学术传承'),
  strong('maternal-child', '孕产妇 危重孕产妇 母婴 新生儿 危重新生儿 儿童 妇女 妇幼 妊娠 孕期 产前 孕前 婚前 产后 更年期', '保健 保健服务 健康 健康服务 健康管理 安全 救治 救治中心 死亡率 筛查 检查 医学检查 风险 风险筛查 风险评估 专案管理 系统管理 访视 医疗服务 专科能力 疾病筛查'),
  strong('elderly-care', '老年 老年人 老年病 失能老人 失能老年人 高龄老人 高龄老年人', '健康 健康服务 健康管理 慢性病 照护 医疗照护 就医 就诊 护理 医院 医学科 体检 健康体检 友善 友好 照护服务 健康评估'),
  strong('rehab-nursing', '康复 护理 康复护理 康复、护理 康复和护理 护理、康复 护理和康复 长期照护 居家护理 上门护理 延续性护理 延续护理', '服务 等服务 床位 病床 中心 机构 医疗 服务能力 服务体系 治疗 训练 技术'),
  strong('quality-safety', '医疗 护理 诊疗 手术 病历 病案 病案首页 临床检验 单病种', '质量 质量管理 质量控制 质量安全 质控 质量评价 质量改进'),
  strong('quality-safety', '质控 质量控制 医疗质控 医疗质量控制', '中心 体系 组织 网络 指标 标准 工作 平台'),
  strong('quality-safety', '医院 院内 院 医疗机构', '感染 交叉感染 感染管理 感染防控 感染预防 感染控制 感染发生率'),
  strong('quality-safety', '感染 感控 手卫生 医疗安全 患者安全 医疗风险 不良事件 诊疗规范 医疗技术', '防控 预防 预防与控制 管理 培训 依从率 目标 专职人员 准入 分级管理 临床应用管理 报告'),
  strong('patient-experience', '就医 就诊 看病 看病就医 患者就医 群众就医', '体验 流程 环境 感受 便利 便利度 满意度 获得感 服务'),
  strong('patient-experience', '延时 夜间 周末 弹性 无假日 节假日 错峰 便民', '门诊'),
  strong('patient-experience', '检查检验 检验检查 检查 检验 医学影像 影像', '结果互认 结果共享 互认 结果互通 结果互通共享 互认共享'),
  medium('patient-experience', '医疗纠纷 医患纠纷', '处理 调解 预防 院内 多元 多元化解 调处 化解 第三方调解'),
  strong('workforce', '高端 创新 紧缺 骨干 领军 青年 高层次 拔尖 复合型 急需紧缺 实用型 基层骨干 学科 卫生 医学 医疗 医疗卫生 护理 公共卫生', '人才 人才引进 人才培养 人才培育 人才储备 人才队伍 人才梯队 人才激励'),
  strong('workforce', '人才', '引进 培养 培育 储备 招聘 引育 梯队 振兴 招引'),
  medium('workforce', '基层 乡村 紧缺专业', '卫生技术人员 医疗卫生人员 卫生人员'),
  strong('general-practice', '全科', '医生 医师 人才 医学 医学科 门诊 培训 培养 队伍 住院医师 专业'),
  strong('digital-health', '远程', '门诊 会诊 诊断 影像 影像诊断 心电 病理 检验 教学 培训 查房 超声 协作 协同 监护 问诊 指导'),
  strong('digital-health', '智慧', '妇幼 疾控 公卫 公共卫生 急救 药房 病房 医院 养老 托育 健康 中医 中医院 中医馆 康复 医疗 医保 家医 卫生 卫健 门诊 转诊 护理 医共体 监测 服务 管理'),
  strong('digital-health', '健康 医疗 健康医疗 医疗健康 卫生健康 诊疗 电子病历 区域健康 区域卫生', '大数据 数据 数据共享 数据互通 数据安全 数据中心 信息平台 信息系统 信息共享 云平台'),
  strong('digital-health', '信息 数据', '安全 互通 互联 互联互通 互通共享 壁垒 孤岛 共享交换 标准化 联通 归集 治理 中台 一体化'),
  strong('digital-health', '线上 网上 在线 掌上 互联网+ 互联网', '签约 复诊 问诊 咨询 家庭医生 诊疗 中医药 护理 续方 医疗服务'),
  strong('research', '科研 医学 临床医学 医学科技 科技 卫生科技', '攻关 创新平台 研究平台 研究中心 项目 立项 课题 能力 成果 成果转化 创新体系'),
  medium('research', '研发 转化 创新 研究', '平台 体系 基地 应用'),
  strong('hospital-governance', '党员 党务 党建 党组织 医院党组织 公立医院党组织 基层党组织 医院党建 党支部', '队伍 队伍建设 建设 责任 主体责任 责任制 工作 引领'),
  strong('hospital-governance', '医院 公立医院', '党委 党建 党组织 章程 治理 治理体系 管理制度 运行新机制 决策机制 法人治理'),
  strong('hospital-operations', '成本 运营 预算 财务 经济运行 资产 债务 病种成本', '控制 管控 管理 核算 效率 执行 中心 分析 风险'),
  medium('hospital-operations', '绩效 运行 后勤 内部', '监测 效率 服务 考核 评价 审计'),
  strong('government-funding', '财政 政府 公立医院 卫生健康 多元 多渠道', '投入 投入保障 补助 补偿 供给 资金 资金保障 支持政策 经费保障 投入机制 兜底'),
  strong('government-funding', '办医 政府办医 办医主体 投入 投入保障', '责任 主体责任 政策 机制'),
  strong('insurance-payment', '医保 医疗保障 基本医疗保险 医疗保险 基本医保', '支付 支付政策 制度 协议 协议管理 差异化支付 差异化报销 报销 报销比例 待遇 结算 基金 基金结余 目录 付费 总额 预付 定点管理 政策'),
  strong('insurance-payment', '差异化 按人头 按床日 按病种 按疗效价值 按项目 总额', '支付 付费 报销 结算'),
  strong('insurance-payment', '服务购买 政府购买服务 战略购买 医保购买', '机制'),
  strong('pricing', '医疗服务 医疗 医疗服务项目 诊疗 护理 手术', '价格 价格项目 价格调整 收费标准 收入结构 收费项目'),
  strong('medicines', '药品 药品耗材 药械 医药 耗材 医用耗材 短缺药 短缺药品 基药 基本药物 抗菌药物 急救药品', '采购 配送 供应 储备 联动 价格 市场价格 目录 配备 供应保障 追溯 集采 带量采购 统一采购'),
  strong('medicines', '药学 药事 处方 用药 合理用药', '服务 门诊 审核 前置审核 点评 管理 咨询 监测 安全 目录 衔接 流转'),
  strong('staffing', '岗位 编制 职称 用人 人事 中高级岗位', '设置 分级 总量 竞聘 结构 管理 机制 自主权 核定 周转池 晋升 聘任 评审 评价 制度 改革 使用'),
  strong('staffing', '人员 卫生技术人员', '编制 招聘 有序流动 配备标准 总量 聘用'),
  strong('staffing', '定向 自主 统一', '评价 评审 招聘 使用'),
  strong('pay', '绩效 薪酬 工资 收入 奖励性绩效 激励性绩效 医务人员绩效 医务人员薪酬', '工资 分配 分配制度 总量 水平 体系 激励 待遇 改革'),
  strong('supervision', '信用 价格 智能 行业 全行业 综合 基金 医保基金 事中事后 医疗行为 医疗行业 医疗质量安全 诊疗行为 互联网诊疗', '监管 监管体系 监管机制 监管制度 执法'),
  strong('supervision', '违法 违规 违法违规 失信 不良执业 执业 欺诈骗保', '行为 行为记分 惩戒 查处 联合惩戒'),
  strong('supervision', '行政 联合 监督 卫生 卫生监督 综合 随机 专项', '执法 执法检查 抽查 整治'),
  strong('culture', '医院 职业 医务人员 医护人员 医学', '文化 文化建设 荣誉 荣誉制度 尊荣感 精神 安全保障 人身安全 关爱 关心关爱 合法权益 人文关怀'),
  strong('private-providers', '民营 民办 社会办 非公立 社会力量办 社会资本办', '医院 医疗机构 医疗 医'),
  strong('private-providers', '社会力量 社会资本', '举办 投向 办医 参与办医 兴办 开办 投资'),
  strong('three-medical-coordination', '三医 医疗、医保、医药 医疗医保医药 医保、医疗、医药', '协同 联动 协同发展 协同治理 联动改革 改革'),
  medium('three-medical-coordination', '部门 多部门 跨部门 部门间', '协同 联动 会商 协作 沟通协作 协调'),
  strong('implementation', '督导 督查 监督 考核 责任 宣传 评估', '检查 调研 问效 问责 力度 引导 解读'),
  medium('implementation', '效果 中期 终期 年度 实施 监测 总结 绩效', '评估'),
] // prettier-ignore
