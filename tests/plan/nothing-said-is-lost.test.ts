import { describe, expect, it } from 'vitest'
import { findLost } from '../../scripts/eval/find-lost.js'
import { parsePlan } from '../../src/parse-plan.js'
import type { Plan } from '../../src/model.js'

const values = (plan: Plan): string[] => plan.targets.map(({ valueText }) => valueText)

/** A text without numbering; its numbers are promises wherever they stand. */
const TEXT = `到2027年，全市每千人口托位数达到4.6个。

在病有所医方面，人均预期寿命达到79岁，居民健康素养水平达到31%。`
const VALUES = ['4.6个', '79岁', '31%']

describe('a text without numbering', () => {
  it.each([
    ['a stray short line at its end', `${TEXT}\n\n相关文章推荐`],
    ['a stray sentence without 。 at its end', `${TEXT}\n\n昨晚的比赛里客队前锋左路传中`],
    ['a menu above it', `首页 | 新闻 | 登录 | 注册\n孕前保健\n育儿知识\n${TEXT}`],
    ['short lines between its paragraphs', TEXT.replace('\n\n', '\n\n托育服务补短板行动\n\n')],
    ['the name of the paper below it', `${TEXT}\n\n云溪市卫生健康报社`],
    ['a title of its own', `云溪市健康行动计划\n${TEXT}`],
    ['a headline and a path', `当前位置：首页 > 新闻 > 要闻\n云溪市民生有了新目标\n${TEXT}\n上一篇：没有了`],
  ])('loses nothing with %s', (_, text) => {
    const plan = parsePlan(text)
    expect(findLost(plan).lost).toEqual([])
    expect(values(plan)).toEqual(VALUES)
  })

  it.each([
    [
      'rights in numbered lines',
      '版权声明：\n\n1、凡本网注明“来源：云溪日报”的作品，未经授权不得转载。\n\n2、违反者，本网将追究责任。',
    ],
    ['the headlines and times of other pages', '相关推荐\n某校新楼封顶\n云溪晚报\n2031-03-02 10:20:00\n房价上涨5%'],
  ])('ends before %s', (_, tail) => {
    const plan = parsePlan(`${TEXT}\n\n${tail}`)
    expect(values(plan)).toEqual(VALUES)
    expect(plan.sections).toEqual([])
    expect(plan.meta.publishedOn).toBeNull()
  })

  it('goes on below such words where they stand above it', () => {
    expect(values(parsePlan(`热门文章\n某校新楼封顶\n${TEXT}`))).toEqual(VALUES)
  })

  it('reads what a headline promises', () => {
    expect(values(parsePlan(`三年后全市托位使用率达到55%\n2024-04-11 06:42:00 来源：云溪日报\n${TEXT}`))).toEqual([
      '55%',
      ...VALUES,
    ])
  })

  it('reads a table above its last short line', () => {
    const plan = parsePlan(`| 指标 | 2027年目标值 |\n|---|---|\n| 人均预期寿命（岁） | 79 |\n\n相关文章推荐`)
    expect(values(plan)).toEqual(['79'])
  })
})

describe('furniture', () => {
  const read = (line: string): Plan =>
    parsePlan(
      `云溪市方案\n一、主要目标\n到2027年，建成社区医院3家。\n${line}\n二、主要任务\n（一）建设医院。建成医院2家。\n`,
    )
  const furniture = (plan: Plan): string[] =>
    plan.tree.children.flatMap(function visit(node): string[] {
      if ('children' in node) return node.children.flatMap(visit)
      return node.type === 'furniture' ? [node.value] : []
    })

  it.each([
    '简体 | 繁體 | 老年人模式 | 登录 | 注册',
    '当前位置：首页 > 政务公开 > 政策文件',
    '您的位置：首页 > 规划计划',
    '上一页 1 2 3 下一页',
    '上一篇：关于发展托育的通知',
    '【字体：大 中 小】',
    '[打印] [关闭]',
    '分享到：微信 微博',
    '浏览次数：1286',
    '— 3 —',
  ])('%s is furniture also in mid-text', (line) => {
    expect(furniture(read(line))).toHaveLength(1)
    expect(values(read(line))).toEqual(['3家', '2家'])
  })

  it.each([
    '首页改版后，网站日访问量达到3万次。',
    '收藏品展览每年举办4场',
    '打印设备更新率达到90%',
    '分享到社区的医疗资源达到5项',
    '大中型医院达到4家',
  ])('%s is text', (line) => {
    expect(furniture(read(line))).toEqual([])
  })
})
