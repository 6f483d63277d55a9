import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const values = (text: string): string[] => parsePlan(text).targets.map(({ valueText }) => valueText)

describe('a line that ends in the day of the page', () => {
  it('is not put together with a sentence that begins with a number', () => {
    const body = '公路\n建成站点25个，65岁以上老年人免费乘车。'
    const text = (stamp: string): string =>
      `青禾市新建出口 打通公路\n编辑:juqing_crane ${stamp}\n5月4日,记者获悉,到2020年,公路通车里程突破6000公里……\n${body}\n旧版5.65`
    for (const stamp of ['时间:2017-05-06', '时间:2017/5/6 09:42', '时间:2017-05-06 09:42:15'])
      expect(values(text(stamp))).toEqual(['突破6000公里', '25个'])
  })

  it('leaves numbers that a line end cuts together', () => {
    expect(
      values(
        '为提升全市健康水平，到2028年，每千人口护士达到3.8人，健康素养水平达到35%，人均预期寿命到202\n8年达到80岁。',
      ),
    ).toEqual(['3.8人', '35%', '80岁'])
  })
})
