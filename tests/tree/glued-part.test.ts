import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const sections = (text: string): string[] =>
  parsePlan(`青禾市健康行动\n2018年3月1日\n${text}`).sections.map(
    ({ number, title, depth }) => `${depth} ${number ?? ''}${title ?? ''}`,
  )

describe('a part whose number touches the heading above it', () => {
  it('is a section of its own, and its numbers count on under the next heading', () => {
    expect(
      sections(
        '一、明确任务,促进发展1、学前三年发展目标。新建园所12所。2、推进普惠。改建发展1、2号院。二、改革体制3、理顺体制。完成20所改制。4、加强督导。第1、2季度各督导1次。',
      ),
    ).toEqual([
      '1 一、明确任务,促进发展',
      '3 1、学前三年发展目标',
      '3 2、推进普惠',
      '1 二、改革体制',
      '3 3、理顺体制',
      '3 4、加强督导',
    ])
    expect(
      sections('一、完善服务体系1.加强网底。新建卫生室20个。\n2.组建医联体。组建3个。\n二、保障措施\n加强领导。'),
    ).toEqual(['1 一、完善服务体系', '3 1.加强网底', '3 2.组建医联体', '1 二、保障措施'])
    expect(sections('一、完善体系（一）加强网底。新建卫生室20个。（二）推进联合。组建医联体3个。')).toEqual([
      '1 一、完善体系',
      '2 （一）加强网底',
      '2 （二）推进联合',
    ])
  })

  it('is no list of numbers inside a heading', () => {
    const headings = [
      '一、完成项目1、项目2、项目3',
      '二、第1、2季度工作',
      '三、发展1、2号院',
      '四、完善A型1、B型2、C型',
      '五、建设类别（一）甲类（二）乙类',
    ]
    const text = headings.map((heading) => `${heading}。\n加强监管。`).join('\n')
    expect(sections(text)).toEqual(headings.map((heading) => `1 ${heading}`))
  })
})
