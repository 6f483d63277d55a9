/**
 * How plans of health call whom, what and how much: what of {@link ./vocabulary} texts are read and names compared by. A pack of
 * another field brings its own.
 *
 * Sources: 医疗机构管理条例实施细则 (kinds of institution), 国家基本公共卫生服务规范 (groups of people and programmes), the annotation
 * guidelines (what is a measure, a milestone, a fee).
 */
export const planLanguage = {
  /** ends of nouns that name whom or what a target is about */
  subjects: [
    '职工医保', '居民医保', '城乡居民医保', '参保职工', '参保人员', '孕妇', '参保人', '婴幼儿', '婴儿', '新生儿', '孕产妇', '产妇', '签约居民', '患者', '残疾人', '残疾儿童', '慢性病患者', '高血压患者',
    '糖尿病患者', '严重精神障碍患者', '肺结核患者', '失能老年人', '计划生育特殊家庭', '医务人员', '乡村医生', '全科医生', '执业（助理）医师', '执业医师',
    '注册护士', '卫生技术人员', '骨干医师', '看护人员', '托育机构', '养老机构', '医疗机构', '医疗卫生机构', '基层医疗卫生机构', '基层医疗机构', '公立医疗卫生机构',
    '二级及以上医疗机构', '医院', '公立医院', '中医医院', '综合医院', '综合性医院', '专科医院', '县级医院', '三级医院', '二级医院', '妇幼保健院', '妇幼保健机构',
    '疾控机构', '疾控中心', '疾病预防控制机构', '疾病预防控制中心', '卫生院', '乡镇卫生院', '中心卫生院', '社区卫生服务中心', '社区卫生服务站', '村卫生室', '卫生室', '村卫生站',
    '社区卫生服务机构', '中医馆', '中医阁', '医共体', '医联体', '家庭医生团队', '家庭医生', '急救站', '急救中心', '血站',
  ],
  /** nouns that name a measured quantity at the end of a phrase */
  measures: ['期望寿命', '预期寿命'],
  /** things one can go and see: a milestone ends in one of these */
  works: ['医院', '卫生院', '病区', '病房', '诊室', '门诊', '医共体', '医联体', '健康城市', '卫生城市', '健康县', '健康区', '健康市', '健康乡镇', '卫生县城', '区域医疗中心', '医学中心', '制剂室', '起付线'],
  /** payments: an amount behind one of these is set by the plan */
  fees: ['起付线', '起付标准', '封顶线', '诊疗费', '巡诊费', '出诊费'],
  /** of whom so many are counted for a density: 每千名新生儿 */
  counted: ['婴幼儿', '患者', '新生儿'],
  /** standing programmes whose kinds of service are numbered: 国家基本公共卫生服务12类项目 */
  programmes: ['基本公共卫生服务', '公共卫生服务', '基本公卫服务', '基本公卫'],
  /** behind a numeral these make a name of a place: 五十中心卫生院 */
  placeEnds: ['中心卫生院'],
  /** what the name of a body ends in */
  bodyEnds: ['医院', '卫生院', '医共体', '医联体', '红十字会'],
  /** wordings of indicators that say the same, longer words first */
  folds: [
    ['签约服务覆盖率', '签约率'],
    ['签约服务率', '签约率'],
    ['签约覆盖率', '签约率'],
    ['筛查覆盖率', '筛查率'],
    ['接种覆盖率', '接种率'],
    ['随访覆盖率', '随访率'],
    ['失能老人', '失能老年人'],
    ['医疗保险基金', '医保基金'],
    ['基本医保', '医保'],
    ['医疗卫生机构', '医疗机构'],
    ['基层医疗卫生', '基层医疗'],
    ['执业医师', '执业（助理）医师'],
    ['医师', '医生'],
    ['中（藏）医', '中医'],
    ['中藏医', '中医'],
    ['中医蒙医', '中医'],
    ['中医（蒙医）', '中医'],
    ['中医药（蒙医药）', '中医药'],
    ['综合性医院', '综合医院'],
    ['急救车', '救护车'],
    ['质控', '质量控制'],
    ['高等学校', '高校'],
    ['高等院校', '高校'],
  ],
  /** things that whole plans and parts of plans are about: ends of their names, what no such name is, and kinds of them */
  topics: {
    ends: ['病', '症', '癌', '瘤', '炎', '中毒', '障碍', '结核', '高血压', '卒中', '近视'],
    notBefore: ['区', '人', '床', '房', '历', '种', '毒', '原', '例', '理', '媒', '害', '死', '亡', '状', '案', '率'],
    kinds: ['疾病', '慢性病', '慢病', '传染病', '地方病', '职业病', '寄生虫病', '重大疾病', '重点疾病', '常见病', '多发病', '罕见病', '重大慢性病', '重大传染病', '急性传染病', '大病', '重病'],
  },
  /** words that exclude each other in the names of indicators */
  contrasts: [
    ['门诊', '住院', '急诊'],
    ['首诊', '复诊'],
    ['基本标准', '推荐标准'],
    ['检验', '影像', '检查'],
    ['医师', '护士', '药师', '技师', '医生'],
    ['新生儿', '婴儿', '孕产妇', '儿童'],
    ['高血压', '糖尿病', '结核病', '精神障碍'],
    ['管理率', '控制率', '知晓率', '合格率', '满意度', '签约率', '报告率', '接种率', '建档率', '配备率', '增长率'],
  ],
} as const // prettier-ignore
