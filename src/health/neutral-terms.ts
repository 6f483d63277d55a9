import type { NeutralTerm } from '../model.js'

/**
 * Words of plans that hold a cue and mean something else. Each is an entry of the one dictionary without a theme: where
 * it stands, nothing inside it is a cue. They are kept by what they are, and the note of each group says it.
 */
const GROUPS: readonly { note: string; source: string; words: string }[] = [
  {
    note: 'names of offices: who acts is not what is done',
    source: '国务院机构设置（2023）',
    words: `医保局 医疗保障局 医保部门 医疗保障部门 医疗保障经办机构 医保经办机构 中医药局 中医药管理局 中医药主管部门 监督管理局 市场监督管理 药品监督管理 药监局 疾控局 财政局 财政厅 财政部门
      财政部 人事局 编制部门 机构编制部门 科技局 科技部门 科技厅 信息中心 数据局 大数据局 大数据管理局 宣传部门 宣传部 审计局 审计部门 价格部门 价格主管部门 老龄办
        `,
  },
  {
    note: 'names of commissions: who leads is not what is done',
    source:
      '《关于进一步加强新时期爱国卫生工作的意见》（国发〔2014〕66号）；《健康中国行动组织实施和考核方案》（国办发〔2019〕32号）',
    words: `爱国卫生运动委员会 健康中国行动推进委员会 健康行动推进委员会`,
  },
  {
    note: '编制 as drawing up a document, a budget or a list',
    source: '现代汉语词典：编制②',
    words: `编制规划 规划编制 编制实施 编制方案 方案编制 编制预算 预算编制 编制印发 编制完成 完成编制 编制出台 编制发布 编制形成 编制清单 清单编制 编制目录 目录编制 编制指南 编制专项 编制年度 编制工作
      组织编制 编制《 编制床位 床位编制 编制技术 编制标准化 编制医疗 编制区域 编制全 编制应急 编制本 编制并`,
  },
  {
    note: '投入, 资金, 经费 and 收入 that are not what government spends',
    source: '用法',
    words: `投入使用 投入运行 投入运营 投入到 投入服务 投入临床 资金来源 资金结算 结算资金 资金拨付 资金清算 清算资金 基金资金 收入结余 服务收入 医疗收入 业务收入 农民收入 居民收入 低收入 收入家庭
      个人收入 预算收入 营业收入 财政收入 主营业务收入 公共预算收入 社会资金 资金链 资金流 周转资金 运营补助 运营补贴`,
  },
  {
    note: 'training of workers of any trade',
    source: '《关于推行终身职业技能培训制度的意见》（国发〔2018〕11号）',
    words: `职业技能培训 职业培训`,
  },
  {
    note: '研究, 学术 and 创新 as words for deliberating or for anything new',
    source: '用法',
    words: `研究制定 研究制订 研究出台 研究解决 研究决定 研究同意 研究部署 研究提出 研究确定 研究推动 研究建立 政策研究 工作研究 集体研究 及时研究 专题研究 学术经验 学术思想`,
  },
  {
    note: '责任, 评估, 考核, 宣传 and 监督 as parts of other words',
    source: '用法',
    words: `责任制 责任书 责任追究 责任清单 责任区 责任医师 责任险 责任保险 管理责任 社会责任 岗位职责 岗位责任 需求评估 健康评估 能力评估 风险评估 失能评估 卫生技术评估 技术评估 影响评估 安全评估 心理评估
      综合评估 结业考核 出师考核 考核合格 考核基地 社会监督 群众监督 舆论监督 党内监督 审计监督 宣传教育 宣传栏 宣传册 宣传品 宣传活动 主题宣传 检查检验 检查结果 健康检查
      医学检查 体格检查 影像检查 视力检查 口腔检查 早期检查`,
  },
  {
    note: 'subjects and departments of teaching and of hospitals that only name a person, a school or a room',
    source: '学位授予和人才培养学科目录；诊疗科目名录',
    words: `多学科 跨学科 交叉学科 中医药大学 中医学院 中医学类 中西医结合类 专科学历 专科以上学历 本专科 大学专科 专科学校 高等专科 专科教育 学前儿童 中医内科 中医科 康复科 护理部 护理学会 护理专业 营养科
      血液透析 血液病 血液净化 血液科 血液肿瘤 血液内科 `,
  },
  {
    note: 'insurance and funds of other kinds',
    source: '社会保险法',
    words: `基本养老保险 养老保险 城乡居民基本养老 生育保险 住房公积金 公益基金 基金会 发展基金 产业基金
      养老保险参保 养老保险参保率 基本养老保险参保 基本养老保险参保率 养老保险参保人员 工伤保险参保 工伤保险参保率 工伤保险参保人员 失业保险参保 失业保险参保率 失业保险参保人员 社会保险参保 社会保险参保率 社会保险参保人员`,
  },
  {
    note: 'the whole course of a work, where 流程 alone is that of a visit',
    source: '用法',
    words: `全流程`,
  },
  {
    note: 'words that hold a cue by the accident of their letters',
    source: '用法',
    words: `中医保 中医疗 中医务 乡村医疗 村医疗 每家医 各家医 医药师 医药师承 药事业 会商业 第三医院 知名医院 就医改 数字化X 医学中医 残疾儿童少年 中药炮制 文化程度 文化水平
      文化和旅游 饮食文化 文化遗产 文化广场 文化馆 文化站 文化礼堂 公共文化 文化体育 文化旅游 社区养老 数据清 信息公开 信息发布 信息报送 信息报告 个人信息 基本信息 联系人信息
      公益性岗位 公益岗位 养老服务岗位 困难残疾人生活补贴 重度残疾人护理补贴 残疾人两项补贴 医养结合机构服务质量 商业保险公司 `,
  },
  {
    note: 'competitive sport and the trade of sport: not the exercise of everybody',
    source: '体育法（竞技体育、体育产业各章）',
    words: `竞技体育 体育赛事 体育后备人才 体育产业 体育消费 体育旅游 运动员 运动队 体育人才 体育彩票销售 体育竞赛 运动休闲 运动项目`,
  },
  {
    note: 'set phrases that name whom, where or by what standard, not what is done',
    source: '《关于进一步完善医疗卫生服务体系的意见》（2023）及转述它的各地方案',
    words: `基本公共卫生服务项目经费 基本公共卫生服务经费 基本公共卫生服务补助资金 抓基层 向基层 为基层 基层符合条件 基层就诊 基层医务人员 到基层医疗卫生机构 对口支援等 重点学科发展 全科专科有效联动
      全科专科 专科医疗 健康促进等一体化 相关培训 信息共享等机制 远程医疗覆盖 数字化水平 信息化手段 数字化管理 公立医院高质量发展评价指标 公立医院用人 考核结果与财政
      医保政策调整 收付费机制 公共卫生医师处方权 处方权 同等待遇 给予奖励 文化传承 文化内涵 医务人员服务 提升医务人员 提高医务人员 引进先进技术 引进新技术 引进项目 引进设备
      引进第三方 引进社会资本 疾病治疗和康复 治疗和康复`,
  },
  {
    note: 'the frame of a policy: a principle or a programme that is named, not done',
    source: '党政机关公文的总体要求',
    words: `以基层为重点 以人民健康为中心 中西医并重方针 坚持中西医并重 坚持医防融合 深化医药卫生体制改革的 公益性导向 维护公益性`,
  },
]

/** Neutral terms of health plans. */
export const neutralTerms: readonly NeutralTerm[] = GROUPS.flatMap(({ note, source, words }) =>
  words
    .split(/\s+/u)
    .filter((label) => label !== '')
    .map((label) => ({ label, note, source })),
)
