import { describe, expect, it } from 'vitest'
import { findRegion } from '../../src/plan/find-region.js'
import { listRegions } from '../../src/words/regions.js'

describe('findRegion', () => {
  it.each([
    ['西宁市人民政府办公室', '630100', 'city', '青海省', '西宁市', null, '西宁市'],
    ['互助县人民政府办公室', '630223', 'county', '青海省', '海东市', '互助县', '互助县'],
    ['互助土族自治县卫生健康局', '630223', 'county', '青海省', '海东市', '互助土族自治县', '互助土族自治县'],
    ['宝鸡市金台区卫生健康局', '610303', 'district', '陕西省', '宝鸡市', '金台区', '宝鸡市金台区'],
    ['陕西省宝鸡市金台区人民政府', '610303', 'district', '陕西省', '宝鸡市', '金台区', '陕西省宝鸡市金台区'],
    ['金台区健康城市建设方案', '610303', 'district', '陕西省', '宝鸡市', '金台区', '金台区'],
    ['呼和浩特市卫生健康委员会', '150100', 'city', '内蒙古自治区', '呼和浩特市', null, '呼和浩特市'],
    ['中共民和县委办公室', '630222', 'county', '青海省', '海东市', '民和县', '民和县'],
    ['恩施州人民政府', '422800', 'city', '湖北省', '恩施土家族苗族自治州', null, '恩施州'],
    ['锡林郭勒盟行政公署', '152500', 'city', '内蒙古自治区', '锡林郭勒盟', null, '锡林郭勒盟'],
    ['仙桃市人民政府', '429004', 'city', '湖北省', '仙桃市', null, '仙桃市'],
    ['重庆市渝中区卫生健康委', '500103', 'district', '重庆市', null, '渝中区', '重庆市渝中区'],
    ['浙江省人民政府办公厅', '330000', 'province', '浙江省', null, null, '浙江省'],
    ['昆山市“十四五”卫生健康发展规划', '320583', 'county', '江苏省', '苏州市', '昆山市', '昆山市'],
    ['南京市鼓楼区人民政府', '320106', 'district', '江苏省', '南京市', '鼓楼区', '南京市鼓楼区'],
    ['巴州卫生健康委', '652800', 'city', '新疆维吾尔自治区', '巴音郭楞蒙古自治州', null, '巴州'],
    ['甘孜藏族自治州人民政府', '513300', 'city', '四川省', '甘孜藏族自治州', null, '甘孜藏族自治州'],
    ['关于印发黑龙江省医疗服务方案的通知', '230000', 'province', '黑龙江省', null, null, '黑龙江省'],
    ['成都医疗卫生服务体系规划', '510100', 'city', '四川省', '成都市', null, '成都'],
    ['吉林医疗卫生服务体系规划', '220000', 'province', '吉林省', null, null, '吉林'],
  ])('reads %s', (text, code, level, province, city, county, printed) => {
    const found = findRegion(text)
    expect(found?.region).toMatchObject({ code, level, province, city, county })
    expect(text.slice(found?.start, found?.end)).toBe(printed)
  })

  it('leaves a name that several counties share open', () => {
    expect(findRegion('鼓楼区人民政府')).toBeNull()
  })

  it('lets another region of the text decide', () => {
    expect(findRegion('鼓楼区卫生健康局关于转发福州市卫生健康委文件的通知')?.region.code).toBe('350102')
  })

  it('lets other words of the document decide', () => {
    expect(findRegion('鼓楼区人民政府', '徐州市护理规划')?.region.code).toBe('320302')
    expect(findRegion('鼓楼区人民政府', '省护理规划')).toBeNull()
  })

  it('reads the place in the name of a programme', () => {
    expect(findRegion('关于推进健康宝鸡行动的意见')?.region.code).toBe('610300')
    expect(findRegion('健康教育行动')).toBeNull()
  })

  it('is not caught by words that hold a name', () => {
    for (const text of ['创建规范县域市场', '推进城区医院建设', '示范县建设', '加强合作市场监管', '建成县域医共体', ''])
      expect(findRegion(text)).toBeNull()
  })

  it('knows documents of the whole country', () => {
    expect(findRegion('国务院办公厅关于印发规划的通知')?.region.level).toBe('nation')
  })

  it('unpacks every province, prefecture and county once', () => {
    const regions = listRegions().map((r) => r.region)
    expect(regions.filter((r) => r.level === 'province')).toHaveLength(34)
    expect(regions.filter((r) => r.level === 'city').length).toBeGreaterThan(330)
    expect(regions.length).toBeGreaterThan(3100)
    expect(new Set(regions.map((r) => r.code)).size).toBe(regions.length)
  })
})
