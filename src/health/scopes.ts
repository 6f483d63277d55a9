import type { ScopeTerm } from '../model.js'

const PRIMARY = ['township', 'community-centre', 'station', 'village']

/**
 * Populations and kinds of institution that a target can be about.
 *
 * Sources: 医疗机构管理条例实施细则 for the kinds of institution; 国家基本公共卫生服务规范 for the population groups.
 * A longer word wins over a shorter one inside it (社区卫生服务站 over 社区).
 */
export const scopes: readonly ScopeTerm[] = [
  { axis: 'population', words: ['全人群', '一般人群', '大众人群', '社会公众', '常住人口', '全体居民', '城乡居民'], atoms: ['everyone'], whole: true },
  { axis: 'population', words: ['养老人才', '养老人员'], atoms: [] },
  { axis: 'population', words: ['重点人群', '特殊人群'], atoms: ['key-groups'] },
  { axis: 'population', words: ['老年人', '老人', '失能老人', '失能老年人'], atoms: ['elderly'], themes: ['elderly-care'] },
  { axis: 'population', words: ['孕产妇', '产妇', '孕妇'], atoms: ['mothers'] },
  { axis: 'population', words: ['新生儿'], atoms: ['newborns'] },
  { axis: 'population', words: ['婴幼儿', '0—3岁', '3岁以下', '三岁以下'], atoms: ['infants'], themes: ['childcare'] },
  { axis: 'population', words: ['儿童', '学龄前儿童', '学龄前', '7岁以下', '0—6岁', '六岁以下', '5岁以下'], atoms: ['children'] },
  { axis: 'population', words: ['小学生'], atoms: ['primary-pupils'] },
  { axis: 'population', words: ['初中生', '初中学生'], atoms: ['junior-pupils'] },
  { axis: 'population', words: ['中学生'], atoms: ['junior-pupils', 'senior-pupils'] },
  { axis: 'population', words: ['职业人群', '劳动者', '接害劳动者', '接尘劳动者'], atoms: ['workers'], around: ['职业病', '职业健康', '职业卫生'] },
  { axis: 'population', words: ['高中生', '高中学生'], atoms: ['senior-pupils'] },
  { axis: 'population', words: ['大学生', '高校学生'], atoms: ['university-students'] },
  { axis: 'population', words: ['大学生乡村医生', '大学生村医'], atoms: ['village-doctors'] },
  { axis: 'population', words: ['中小学生', '青少年', '学生'], atoms: ['primary-pupils', 'junior-pupils', 'senior-pupils'] },
  { axis: 'population', words: ['公职人员', '机关工作人员'], atoms: ['officials'] },
  { axis: 'population', words: ['高血压患者', '高血压病人', '高血压'], atoms: ['hypertension'] },
  { axis: 'population', words: ['糖尿病患者', '糖尿病'], atoms: ['diabetes'] },
  { axis: 'population', words: ['慢性病患者', '慢病患者'], atoms: ['hypertension', 'diabetes', 'other-chronic'] },
  { axis: 'population', words: ['严重精神障碍患者', '精神障碍患者'], atoms: ['mental'] },
  { axis: 'population', words: ['残疾人'], atoms: ['disabled'] },
  { axis: 'population', words: ['低收入', '脱贫人口', '贫困人口', '困难群众', '低保'], atoms: ['poor'] },
  { axis: 'population', words: ['门诊患者'], atoms: ['outpatients'] },
  { axis: 'population', words: ['住院患者', '出院患者'], atoms: ['inpatients'] },
  { axis: 'population', words: ['门诊和住院患者', '患者'], atoms: ['outpatients', 'inpatients'], whole: true },
  { axis: 'population', words: ['职工医保', '城镇职工', '职工基本医疗保险', '职工基本医保'], atoms: ['insured-employees'] },
  { axis: 'population', words: ['居民医保', '居民基本医疗保险', '居民基本医保'], atoms: ['insured-residents'] },
  { axis: 'population', words: ['乡村医生', '村医'], atoms: ['village-doctors'], themes: ['rural-doctors'] },
  { axis: 'population', words: ['全科医生', '全科医师'], atoms: ['gps'], themes: ['general-practice'] },
  { axis: 'population', words: ['护士', '护理人员', '注册护士'], atoms: ['nurses'] },
  { axis: 'population', words: ['执业（助理）医师', '执业医师'], atoms: ['physicians'] },
  { axis: 'population', words: ['药师'], atoms: ['pharmacists'] },

  { axis: 'institution', words: ['乡镇卫生院', '镇卫生院', '卫生院', '中心卫生院', '苏木卫生院'], atoms: ['township'] },
  { axis: 'institution', words: ['社区卫生服务中心', '社区服务中心'], atoms: ['community-centre'] },
  { axis: 'institution', words: ['社区卫生服务站', '卫生服务站'], atoms: ['station'] },
  { axis: 'institution', words: ['村卫生室', '卫生室', '村卫生站', '嘎查卫生室', '村级卫生机构'], atoms: ['village'] },
  { axis: 'institution', words: ['社区卫生服务机构'], atoms: ['community-centre', 'station'] },
  { axis: 'institution', words: ['乡镇医疗卫生机构'], atoms: ['township', 'village'] },
  { axis: 'institution', words: ['社区医院'], atoms: ['community-hospital'] },
  {
    axis: 'institution',
    words: ['基层医疗卫生机构', '基层医疗机构', '基层机构', '基层卫生机构', '基层卫生医疗机构'],
    atoms: PRIMARY,
  },
  { axis: 'institution', words: ['三级医院', '三级公立医院', '三级医疗机构', '三级综合医院', '三甲医院'], atoms: ['tertiary'] },
  { axis: 'institution', words: ['二级医院', '二级公立医院', '二级综合医院'], atoms: ['secondary'] },
  {
    axis: 'institution',
    words: [
      '二级以上医院', '二级及以上医院', '二级以上医疗机构', '二级及以上医疗机构', '二级以上公立医院', '二级及以上公立医院',
      '综合性医院', '综合医院', '二级及以上综合性医院', '二级及以上综合医院', '二级以上综合医院', '二级以上综合性医院',
    ],
    atoms: ['secondary', 'tertiary'],
  },
  { axis: 'institution', words: ['县级公立医院', '县级医院', '县医院', '县人民医院'], atoms: ['county-hospital'] },
  { axis: 'institution', words: ['城市公立医院', '市级医院', '市级公立医院'], atoms: ['city-hospital'] },
  { axis: 'institution', words: ['中医医院', '中藏医医院', '中医蒙医医院', '县级中医医院', '中医院'], atoms: ['tcm-hospital'] },
  { axis: 'institution', words: ['妇幼保健机构', '妇幼保健院'], atoms: ['maternal-institution'] },
  { axis: 'institution', words: ['疾控机构', '疾控中心', '疾病预防控制机构', '疾病预防控制中心'], atoms: ['cdc'] },
  { axis: 'institution', words: ['养老机构', '养老院', '敬老院'], atoms: ['care-home'] },
  { axis: 'institution', words: ['托育机构', '托幼机构'], atoms: ['nursery'] },
  { axis: 'institution', words: ['学校', '中小学', '中小学校'], atoms: ['school'] },
] // prettier-ignore
