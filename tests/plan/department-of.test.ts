import { describe, expect, it } from 'vitest'
import { departmentOf } from '../../src/plan/department-of.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'

const idOf = (name: string): string | null => departmentOf(name, defaultVocabulary)

describe('departmentOf', () => {
  it.each([
    ['development-reform', ['市发改委', '区发改局', '县发展和改革局', '省发展改革委', '国家发展改革委', '旗发改委']],
    ['health-commission', ['市卫生健康委', '区卫健局', '县卫生健康局', '州卫生健康委员会', '盟卫健委', '卫生健康部门']],
    ['human-resources', ['市人社局', '区人力社保局', '县人力资源和社会保障局', '自治区人力资源社会保障厅']],
    ['healthcare-security', ['市医保局', '县医疗保障局', '省医疗保障局']],
    ['staffing-office', ['市委编办', '自治区党委编办', '县委机构编制委员会办公室']],
    ['data-administration', ['市数据局', '市大数据局', '市政务服务和大数据局']],
    ['organisation-department', ['市委组织部', '区委组织部']],
    ['education', ['区教体局', '市教育局', '县教育和科技局'.replace('和', '')]],
    ['public-security', ['市公安局', '城关公安分局']],
    ['government', ['各县（市、区）人民政府', '各区县政府', '各旗县区政府']],
    ['county-medical-community', ['县人民医院医共体', '各医共体牵头医院']],
    ['zone-committee', ['高新区', '高新区和国际港管委会', '经开区管委会']],
    ['town-government', ['各镇街', '各乡镇人民政府', '各街道办事处']],
    ['hospital', ['市第一人民医院', '县中医院', '各公立医院']],
    ['cdc', ['市疾控中心', '县疾病预防控制中心']],
    ['youth-league', ['团市委', '共青团县委'.replace('县', '')]],
  ])('%s', (id, names) => {
    for (const name of names) expect([name, idOf(name)]).toEqual([name, id])
  })

  it('mends signs, brackets and 等', () => {
    expect(idOf('**市财政局等')).toBe('finance')
    expect(idOf('市 财 政 局')).toBe('finance')
    expect(idOf('区发展改革委(区数据局)')).toBe('development-reform')
  })

  it('says null for what is no body', () => {
    for (const name of ['', '落实投入责任', '某某工程', '二〇二五年']) expect(idOf(name)).toBeNull()
  })

  it('knows the bodies of a user', () => {
    const departments = [
      ...defaultVocabulary.departments,
      {
        id: 'lake-office',
        prefLabel: { zh: '湖区办', en: 'Lake office' },
        altLabel: [],
        hiddenLabel: [],
        definition: '',
        source: '',
        patterns: ['湖管办'],
      },
    ]
    expect(departmentOf('市湖管办', { ...defaultVocabulary, departments })).toBe('lake-office')
  })
})
