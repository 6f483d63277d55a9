import type { Labels } from '../model.js'

/** A rule of the sheet; the shape is that of `PmcRule`. */
type Rule =
  | { kind: 'words'; words: readonly string[]; place?: 'measures' | 'text' }
  | { kind: 'themes'; themes: readonly string[] }
  | { kind: 'horizon'; from: number; to: number | null }
  | { kind: 'targets'; atLeast: number }
  | { kind: 'basis' | 'bodies' | 'published' | 'ask' }

const words = (...list: string[]): Rule => ({ kind: 'words', words: list })
const themes = (...list: string[]): Rule => ({ kind: 'themes', themes: list })
const horizon = (from: number, to: number | null): Rule => ({ kind: 'horizon', from, to })
const ask: Rule = { kind: 'ask' }

type Entry = [zh: string, en: string, rule: Rule, otherwise?: 'ask']

interface Variable {
  id: string
  labels: Labels
  rule: Rule
  otherwise?: 'ask'
}

interface Dimension {
  id: string
  labels: Labels
  variables: readonly Variable[]
  rule?: Rule
}

function dimension(id: string, zh: string, en: string, entries: readonly Entry[], rule?: Rule): Dimension {
  const variables = entries.map(([label, english, own, otherwise], i): Variable => {
    const labels: Labels = { zh: label, en: english }
    return { id: `${id}:${i + 1}`, labels, rule: own, ...(otherwise !== undefined && { otherwise }) }
  })
  return { id, labels: { zh, en }, variables, ...(rule !== undefined && { rule }) }
}

/**
 * The built-in sheet. Its ten first-level variables, how many second-level ones each has (5, 4, 6, 6, 4, 5, 3, 4, 4 and
 * none: 41) and its grades are those of 徐萍萍, 赵静, 李春晓, 等. 我国中央层面家庭医生签约服务政策量化评价: 基于PMC指数模型[J]. 中国全科医学,
 * 2023, 26(4): 440-446. DOI 10.12114/j.issn.1007-9572.2022.0522. The wording of the second-level variables and the rules
 * that look for them are this library's own, after what studies with the model usually ask (张永安, 郄海拓 2017,
 * 国务院创新政策量化评价; tools after Rothwell & Zegveld 1985). Who repeats a study gives that study's sheet as JSON.
 */
export const familyDoctorRows = {
  id: 'family-doctor-2023',
  labels: { zh: '家庭医生签约服务政策 PMC 表', en: 'PMC sheet of family doctor policies' },
  source:
    '徐萍萍, 赵静, 李春晓, 等. 我国中央层面家庭医生签约服务政策量化评价: 基于PMC指数模型. 中国全科医学, 2023, 26(4): 440-446. DOI 10.12114/j.issn.1007-9572.2022.0522',
  dimensions: [
    dimension('X1', '政策性质', 'Nature', [
      ['预测', 'forecast', words('预计', '预测', '预期', '展望', '前瞻', '研判'), 'ask'],
      ['监管', 'supervision', words('监管', '监督检查', '督导', '督查', '督促', '问责')],
      ['建议', 'advice', words('建议', '鼓励', '倡导', '支持', '探索')],
      [
        '描述',
        'description',
        { kind: 'words', words: ['近年来', '截至', '目前', '现状', '基础薄弱', '已建成'], place: 'text' },
        'ask',
      ],
      ['引导', 'guidance', words('引导', '指导', '示范', '试点', '规范')],
    ]),
    dimension('X2', '政策时效', 'Time', [
      ['长期（5年以上）', 'long (over 5 years)', horizon(6, null)],
      ['中期（3—5年）', 'medium (3 to 5 years)', horizon(3, 5)],
      ['短期（1—2年）', 'short (1 or 2 years)', horizon(1, 2)],
      ['本年内', 'within the year', horizon(0, 0)],
    ]),
    dimension('X3', '政策目标', 'Aims', [
      ['服务可及', 'access', words('可及', '就近', '方便', '便利', '便捷', '覆盖')],
      ['服务质量', 'quality', words('质量', '安全', '规范化')],
      ['能力提升', 'capacity', words('能力', '水平')],
      ['减轻负担', 'lower burden', words('负担', '个人卫生支出', '报销', '减免', '合理控费', '费用')],
      ['公平均等', 'equity', words('公平', '均等', '均衡', '城乡一体', '同质化')],
      ['健康水平', 'health', words('健康水平', '健康素养', '预期寿命', '死亡率', '健康管理率')],
    ]),
    dimension('X4', '政策内容', 'Content', [
      ['人才队伍', 'workforce', themes('workforce', 'rural-doctors', 'general-practice', 'staffing', 'pay')],
      [
        '服务体系',
        'services',
        themes(
          'primary-care',
          'family-doctors',
          'tiered-care',
          'medical-consortia',
          'county-medical-communities',
          'city-medical-groups',
          'county-hospitals',
          'regional-centres',
        ),
      ],
      [
        '公共卫生与健康管理',
        'public health',
        themes(
          'public-health',
          'emergency-response',
          'prevention-integration',
          'chronic-disease',
          'maternal-child',
          'elderly-care',
          'health-promotion',
        ),
      ],
      ['医保与投入', 'funding', themes('insurance-payment', 'drg', 'dip', 'apg', 'pricing', 'government-funding')],
      ['信息化', 'information', themes('digital-health')],
      [
        '监督管理',
        'supervision',
        themes('supervision', 'quality-safety', 'hospital-governance', 'hospital-operations'),
      ],
    ]),
    dimension('X5', '政策领域', 'Fields', [
      ['经济', 'economy', words('资金', '投入', '财政', '价格', '薪酬', '补助', '基金')],
      ['社会', 'society', words('群众', '居民', '社会力量', '社会办医', '家庭', '社区')],
      ['政治', 'politics', words('党建', '党委', '党的', '政治', '组织领导', '廉洁')],
      ['科技', 'technology', words('科技', '科研', '技术', '信息化', '互联网', '人工智能')],
    ]),
    dimension('X6', '激励方式', 'Incentives', [
      ['财政补助', 'subsidies', words('补助', '补贴', '专项资金', '财政投入', '政府投入', '经费保障')],
      ['薪酬绩效', 'pay', words('薪酬', '绩效工资', '奖励性绩效', '收入分配', '待遇')],
      ['编制职称', 'posts and titles', words('编制', '职称', '岗位设置', '聘任')],
      ['表彰宣传', 'praise', words('表彰', '奖励', '先进典型', '典型经验', '宣传')],
      ['考核挂钩', 'assessment', words('考核结果', '绩效考核', '挂钩', '与考核', '评价结果')],
    ]),
    dimension('X7', '政策工具', 'Tools', [
      ['供给型', 'supply-side', words('培训', '培养', '招聘', '引进', '建设', '配备', '设备', '经费', '信息平台')],
      ['环境型', 'environmental', words('标准', '制度', '规范', '法规', '考核', '目标', '价格', '监管')],
      ['需求型', 'demand-side', words('政府购买', '购买服务', '试点', '示范', '外包', '社会力量', '宣传')],
    ]),
    dimension('X8', '作用方式', 'Means', [
      ['强制', 'compulsion', words('必须', '严禁', '不得', '应当', '严格', '强制')],
      ['鼓励', 'encouragement', words('鼓励', '支持', '引导', '激励')],
      ['试点示范', 'pilots', words('试点', '示范', '先行先试', '样板')],
      ['协同', 'joint work', words('协同', '会同', '配合', '联动', '协作', '齐抓共管')],
    ]),
    dimension('X9', '政策评价', 'Assessment', [
      ['目标明确', 'clear aims', { kind: 'targets', atLeast: 1 }],
      ['依据充分', 'grounds', { kind: 'basis' }],
      ['责任清晰', 'clear duties', { kind: 'bodies' }],
      ['方案科学', 'sound method', ask],
    ]),
    dimension('X10', '政策公开', 'Openness', [], { kind: 'published' }),
  ],
  grades: [
    { id: 'perfect', labels: { zh: '完美', en: 'perfect' }, from: 9 },
    { id: 'excellent', labels: { zh: '优秀', en: 'excellent' }, from: 7 },
    { id: 'acceptable', labels: { zh: '可接受', en: 'acceptable' }, from: 5 },
    { id: 'poor', labels: { zh: '不良', en: 'poor' }, from: 0 },
  ],
}
