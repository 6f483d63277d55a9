/**
 * Ends of nouns that name whom or what a target is about: populations and kinds of institution in plans of any field, to which
 * a vocabulary adds its own. Longest match wins.
 */
export const subjectNouns: readonly string[] = [
  '全人群', '重点人群', '一般人群', '老年人', '老年人口', '儿童', '青少年', '中小学生', '学生', '居民', '从业人员', '成员单位', '妇女', '适龄妇女', '适龄女生', '职工', '劳动者', 
  '脱贫人口', '低收入人口', '常住人口', '户籍人口', '流动人口', '群众', '专业技术人员', 
  '学校', '幼儿园', '中小学', '小学', '小学生', '初中', '初中生', '高中', '高中生', '普通高中', '中职学校', '高校', '社区', '行政村', '村', '街道', '乡镇', '县', '区县', '县区', '旗县区', '旗县', '市', '家庭', '机关', '企业', '公共场所', '机构', '人员', '人群', '成人', '成年人', '女生', '女性', '男性', '户', '单位', '家长', '监护人', 
].filter((word, at, all) => all.indexOf(word) === at) // prettier-ignore

/** Words that open a clause without belonging to what is measured. Longest match wins; stripped again and again. */
export const openers: readonly string[] = [
  '免费为', '以后', '此后', '今后', '下一步', '下步', '下一阶段', '下阶段', '接下来', '不仅', '不但', '不仅要', '还要', '既要',
  '我们要', '我们会', '我们将', '我们要求', '要求', '要让', '先给', '再给', '先为', '再为', '规定', '明确规定', '明确要求', '其中', '再', '和', '及', '并', '以及', '与', '或', '力争', '争取', '确保', '努力', '实现', '使', '使得', '全面', '基本', '逐步', '原则上', '每年', '年均', '同时', '此外', '另外', '且', '将', '即', '另', '还', '也', '以', '则', '让', '把', '要', '应', '可', '须', '共', '预计', '计划', '规划', '稳步', '持续', '分别', '依规', '按', '按照', '继续', '着力', '大力', '积极', '切实',
  '新一轮', '力求', '通过', '从而', '促进', '推动', '推进', '加快', '到时', '届时', '全年', '年度', '拟', '允许', '督促', '指导', '支持', '鼓励', '引导', '探索', '保证', '保障', '适时', '各地', '总体', '最终', '不断', '进一步', '稳定', '重点', '具体为', '包括', '每', '、', '，',
].filter((word, at, all) => all.indexOf(word) === at && word !== '每') // prettier-ignore

/** Openers that belong to what follows where it does something: 各省份|建立…, 各地|出台…. */
export const partsOfSubject: readonly string[] = ['各', '各地']

/** Adverbs between what is measured and its verb (稳步提升, 均达到, 总体达到). */
export const adverbs: readonly string[] = [
  '始终', '均', '预计', '预计将', '分别', '稳步', '逐步', '逐年', '持续', '总体', '全部', '基本', '力争', '争取', '每年', '年均', '平均', '进一步', '不断', '普遍', '要', '应', '须', '应当', '统一', '各', '都', '再', '共', '按照', '依照', '也', '至少', '稳定', '同比', '累计', '约', '将', '力争每年', '大幅', '显著', '原则上', '已', '整体', '努力', '确保', '合计', '总数', '能', '可', '需', '首次', '：', '比例', '总', '按', '由', '从', '相应', '依次', '一并', '则',
].filter((word, at, all) => all.indexOf(word) === at && word !== '比例' && word !== '总' && word !== '总数') // prettier-ignore
