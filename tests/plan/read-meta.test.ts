import { describe, expect, it } from 'vitest'
import type { PlanMeta } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const BODY = '\n一、主要任务\n（一）健全体系。到2026年，建成社区医院3家。\n'

/** Metadata of a head with a body under it; what a span shows is what the field says, but for spaces and marks. */
function read(head: string): PlanMeta {
  const { meta, source } = parsePlan(head + BODY)
  const bare = (text: string): string => text.replace(/[\s、]/gu, '')
  for (const key of ['title', 'planTitle', 'docNumber', 'issuer', 'addressee'] as const) {
    const [value, span] = [meta[key], meta.spans[key]]
    if (value === null) continue
    expect(bare(source.slice(span?.start ?? 0, span?.end ?? 0))).toContain(bare(value))
  }
  const { issuedOn } = meta.spans
  if (meta.issuedOn !== null)
    expect(source.slice(issuedOn?.start ?? 0, issuedOn?.end ?? 0)).toMatch(/[\d〇一二三四五六七八九十]/u)
  return meta
}

const titles = ({ title, planTitle }: PlanMeta): (string | null)[] => [title, planTitle]
const basis = (head: string): (string | null)[][] => read(head).basis.map(({ title, docNumber }) => [title, docNumber])

describe('titles', () => {
  const NOTICE = '云溪市人民政府办公室关于印发云溪市康复服务方案的通知'
  const PLAN = '云溪市康复服务方案'

  it.each([
    ['marks around it', `《${NOTICE}》\n各县人民政府：\n现印发给你们。\n${PLAN}`],
    ['the number in front of it', `云政办〔2024〕6号 ${NOTICE}\n各县人民政府：\n现印发给你们。\n${PLAN}`],
    ['the number in front of it in marks', `云政办〔2024〕6号《${NOTICE}》\n${NOTICE}\n云政办〔2024〕6号\n${PLAN}`],
    ['the number behind it', `${NOTICE}（云政办〔2024〕6号）\n各县人民政府：\n现印发给你们。\n${PLAN}`],
    ['a label in a list', `• 标　题：${NOTICE}\n• 发文字号：云政办〔2024〕6号\n云溪市人民政府办公室\n关于印发${PLAN}\n的通知\n${PLAN}`],
    ['only a label in brackets', `【标题】${NOTICE}\n【文号】云政办〔2024〕6号\n${PLAN}`],
    ['a letterhead on the same line', `云溪市人民政府办公室文件 云政办〔2024〕6号 ${NOTICE}\n各县人民政府：\n现印发给你们。\n${PLAN}`],
  ])('reads a title with %s', (_, head) => {
    const meta = read(head)
    expect(titles(meta)).toEqual([NOTICE, PLAN])
    expect(meta.issuer).toBe('云溪市人民政府办公室')
    if (head.includes('号')) expect(meta.docNumber).toBe('云政办〔2024〕6号')
  }) // prettier-ignore

  it('finds the plan that the notice names with other marks', () => {
    const head = `云溪市人民政府关于印发《云溪市落实〈国家护理规划（2021—2025年）〉方案》的通知\n现印发给你们。\n云溪市落实《国家护理规划（2021-2025年）》方案`
    expect(read(head).planTitle).toBe('云溪市落实《国家护理规划（2021-2025年）》方案')
  })

  it.each([
    ['关于印发《云溪市口腔健康行动》的通知', '现印发给你们。'],
    ['关于印发云溪市口腔健康行动的通知', '现印发给你们。'],
  ])('takes the name in %s where the plan prints no title', (notice, text) => {
    expect(titles(read(`云溪市卫生健康局${notice}\n${text}\n为保护口腔健康，制定本行动。`))).toEqual([
      `云溪市卫生健康局${notice}`,
      '云溪市口腔健康行动',
    ])
  })

  it('takes a name that goes on behind the title in it', () => {
    const name = '《关于发展护理的意见》任务分工方案'
    expect(read(`云溪市卫生健康局关于印发${name}的通知\n现印发给你们。`).planTitle).toBe(name)
  })

  it('takes the name that a notice without title adopts, not one that it follows', () => {
    const head = `云政办〔2024〕6号\n各县人民政府：\n按照《省口腔健康规划》要求，现将《云溪市口腔健康行动》印发给你们。\n云溪市人民政府\n2024年3月1日\n为落实《省口腔健康规划》，制定本行动。`
    expect(titles(read(head))).toEqual([null, '云溪市口腔健康行动'])
    expect(basis(head)).toEqual([['省口腔健康规划', null]])
  })

  it('is not caught by the path of a page, a title printed twice or an opening without 。', () => {
    const path = '政务公开\n您的位置：首页 > 云溪县卫生健康局 > 落实情况\n\n云溪县2024年重点工作任务分解'
    expect(read(path).title).toBe('云溪县2024年重点工作任务分解')
    expect(titles(read(`${NOTICE}\n\n${NOTICE}\n正文`))).toEqual([NOTICE, PLAN])
    expect(read(`${PLAN}\n按照《省康复规划》的要求，为提高服务能力，制定本方案`).planTitle).toBe(PLAN)
  })

  it('takes a head apart that has lost its line breaks, below the name of a file', () => {
    const meta = read(
      `康复方案.doc\n云卫发〔2024〕5 号 云溪市卫生健康局 云溪市财政局 关于印发《云溪市康复服务方案》的通知 各县卫生健康局、财政局： 现将《云溪市康复服务方案》印发给你们，请认真执行。 云溪市卫生健康局 云溪市财政局 2024 年 3 月 5 日 （此件公开发布） 云溪市康复服务方案 为落实《省康复规划》，制定本方案。`,
    )
    expect(titles(meta)).toEqual(['云溪市卫生健康局云溪市财政局关于印发《云溪市康复服务方案》的通知', PLAN])
    expect(meta).toMatchObject({
      docNumber: '云卫发〔2024〕5号',
      issuer: '云溪市卫生健康局、云溪市财政局',
      addressee: '各县卫生健康局、财政局',
      issuedOn: '2024-03-05',
    })
  })
})

describe('addressees', () => {
  const between = (lines: string): string | null =>
    read(`云溪市人民政府办公室关于印发云溪市方案的通知\n${lines}\n云溪市方案`).addressee

  it.each([
    ['石桥镇、各街道办事处，区直有关部门：\n现印发给你们。', '石桥镇、各街道办事处，区直有关部门'],
    ['各县人民政府，市政府各部门：《云溪市方案》已经同意，现印发给你们。', '各县人民政府，市政府各部门'],
    ['市卫生健康局提出如下意见：\n现印发给你们。', null],
    [`${'编号\n'.repeat(15)}各县人民政府：\n现印发给你们。`, '各县人民政府'],
  ])('reads %j', (lines, addressee) => {
    expect(between(lines)).toBe(addressee)
  })
})

describe('issuers', () => {
  const sign = (notice: string, signers: string): string =>
    `${notice}\n各县：\n现印发给你们。\n${signers}\n2024年3月1日\n云溪市方案`

  it.each([
    ['云溪市卫健委关于印发云溪市方案的通知', '云溪市卫生健康委员会', '云溪市卫生健康委员会'],
    ['云溪市卫生健康局等3部门关于印发云溪市方案的通知', '云溪市卫生健康局 云溪市民政局\n云溪市财政局', '云溪市卫生健康局、云溪市民政局、云溪市财政局'],
    ['关于印发云溪市方案的通知', '云溪市卫生健康局（盖章）', '云溪市卫生健康局'],
    ['中共云溪市委办公室云溪市人民政府办公室印发〈关于发展护理的意见〉的通知', '中共云溪市委办公室\n云溪市人民政府办公室', '中共云溪市委办公室、云溪市人民政府办公室'],
    ['云溪市卫生健康局\n云溪市民政局\n云溪市财政局\n关于印发云溪市方案的通知', '', '云溪市卫生健康局、云溪市民政局、云溪市财政局'],
    ['云溪市第一医院关于印发云溪市方案的通知', '', '云溪市第一医院'],
    ['关于印发云溪市方案的通知', '云溪市护理工作联席会议办公室\n（云溪市卫生健康局代章）', '云溪市护理工作联席会议办公室'],
  ])('reads %s', (notice, signers, issuer) => {
    expect(read(sign(notice, signers)).issuer).toBe(issuer)
  }) // prettier-ignore

  it('takes the 发文机关 of the page where nothing is signed, never who runs the page', () => {
    expect(read('• 发文单位：云溪市人民政府\n• 颁布时间：2024年3月1日\n云溪市方案')).toMatchObject({
      issuer: '云溪市人民政府',
      issuedOn: '2024-03-01',
    })
    expect(read('发布机构：云溪市卫生健康局 发布日期：2024-03-01\n云溪市方案')).toMatchObject({
      issuer: null,
      issuedOn: null,
      publishedOn: '2024-03-01',
    })
  })
})

describe('dates that have lost their signs', () => {
  it.each([
    ['20241105', '2024-11-05'],
    ['2024625', '2024-06-25'],
    ['2024105', '2024-10-05'],
    ['2024111', null],
    ['20241305', null],
    ['202412', null],
  ])('reads %s under the issuer and above the remark', (digits, date) => {
    expect(read(`云溪市方案\n云溪市人民政府\n${digits}\n为发展护理，制定本方案。`).issuedOn).toBe(date)
    expect(read(`现予印发。\n${digits}\n（此件公开发布）\n云溪市方案`).issuedOn).toBe(date)
    expect(read(`云溪市方案\n编号\n${digits}\n为发展护理，制定本方案。`).issuedOn).toBeNull()
  })
})

describe('basis', () => {
  it('follows a sentence over the lines of its links', () => {
    const head = `云溪市方案\n为发展护理，根据\n《省护理条例》\n（云发〔2020〕1号）\n和\n《关于印发〈省护理规划〉的通知》\n精神，制定本方案。`
    expect(basis(head).map(([title]) => title)).toEqual(['省护理条例', '关于印发〈省护理规划〉的通知'])
    expect(read(head).docNumber).toBeNull()
    expect(titles(read(head))).toEqual(['云溪市方案', '云溪市方案'])
  })

  it.each([
    ['根据《省护理规划》（云发〔2020〕1号，以下简称《规划》），制定本方案。', [['省护理规划', '云发〔2020〕1号']]],
    ['根据《省护理规划》，制定《云溪市方案》（以下简称《方案》）。', [['省护理规划', null]]],
    ['按照省政府印发《省护理规划》的部署，制定本方案。', [['省护理规划', null]]],
  ])('reads %s', (text, found) => {
    expect(basis(`云溪市方案\n${text}`)).toEqual(found)
  })
})

describe('regions', () => {
  it('reads the place inside the name of a programme', () => {
    expect(read('市人民政府办公室关于印发健康宝鸡行动方案的通知\n健康宝鸡行动方案').region?.city).toBe('宝鸡市')
  })

  it('understands traditional characters', () => {
    expect(read('甘肅省人民政府辦公廳關于推進分級診療的實施意見').region?.code).toBe('620000')
    expect(read('互助縣人民政府辦公室關于推進分級診療的實施意見').region).toMatchObject({ county: '互助縣' })
  })

  it('lets the basis tell districts of one name apart', () => {
    const region = (city: string) =>
      read(`鼓楼区护理方案\n根据《${city}人民政府关于护理的意见》，制定本方案。`).region?.city
    expect([region('福州市'), region('徐州市'), region('云溪市')]).toEqual(['福州市', '徐州市', undefined])
  })

  it('takes the place of a title that prints only its level from beside it', () => {
    const head = '信息来源：互助县卫生健康局\n县卫健局2024年工作要点'
    expect(read(head).region?.county).toBe('互助县')
    expect(read(head.replace('互助县', '西宁市')).region).toBeNull()
  })
})

describe('letterheads', () => {
  it.each([
    '依申请公开 云卫函〔2026〕17 号',
    '不公开　云卫函〔2026〕17号',
    '特急 云卫函〔2026〕17号',
    '（云卫函〔2026〕17号',
  ])('reads the number of %s', (line) => {
    expect(read(`云溪市卫生健康局文件\n${line}\n云溪市卫生健康局关于防控工作的通知\n各县卫生健康局：`).docNumber).toBe(
      '云卫函〔2026〕17号',
    )
  })

  it('mends the name of an office that the end of a line cuts in a title', () => {
    const meta = read('云溪市东湖区卫生健康局 云溪市东湖区教育\n　　局关于做好防控\n　　工作的通知\n各学校：')
    expect(meta.title).toBe('云溪市东湖区卫生健康局云溪市东湖区教育局关于做好防控工作的通知')
    expect(meta.issuer).toBe('云溪市东湖区卫生健康局、云溪市东湖区教育局')
  })

  it.each([
    [
      '国家卫生健康委办公厅 国家中医药局综合司 国家疾控局综合司',
      '国家卫生健康委办公厅、国家中医药局综合司、国家疾控局综合司',
    ],
    ['云溪市疾病预防控制中心', '云溪市疾病预防控制中心'],
    ['云溪市医改工作协调组', '云溪市医改工作协调组'],
    ['云溪市防控指挥部（代章）', '云溪市防控指挥部'],
  ])('reads the signature of %s at the end', (signers, issuer) => {
    const { meta } = parsePlan(`关于加强转诊的通知\n各单位：${BODY}${signers} 2024年10月28日`)
    expect([meta.issuer, meta.issuedOn]).toEqual([issuer, '2024-10-28'])
  })
})

describe('pages', () => {
  const plain = (text: string): PlanMeta => parsePlan(text).meta

  it.each([
    [
      'a label that a gap parts from its value',
      '标 题 云溪市人民政府关于发展护理的意见\n索引号 F01-2023 发文字号 云政〔2023〕10号\n发布日期 2023-06-08 00:00:00 成文日期 2023-05-26 00:00:00',
    ],
    [
      'a label between pipes',
      '文件名称 | 云溪市人民政府关于发展护理的意见 | 发文字号 | 云政〔2023〕10号 |\n发布日期 | 2023/06/08 | 成文日期 | 2023年5月26日 |',
    ],
    [
      'labels and values on lines of their own',
      '标题：\n云溪市人民政府关于发展护理的意见\n发文字号：\n云政〔2023〕10号\n发表时间：\n2023.06.08 09:30\n成文日期：\n20230526',
    ],
  ])('reads %s', (_, head) => {
    expect(read(`${head}\n云溪市人民政府关于发展护理的意见\n云政〔2023〕10号\n各县人民政府：\n`)).toMatchObject({
      title: '云溪市人民政府关于发展护理的意见',
      docNumber: '云政〔2023〕10号',
      issuer: '云溪市人民政府',
      issuedOn: '2023-05-26',
      publishedOn: '2023-06-08',
    })
  })

  it('reads a text about a plan: whose plan it is, who issued it and when', () => {
    const meta = plain(
      '首页 | 新闻 | 登录\n三年后云溪市新增托位2000个\n2024-04-11 06:42:00 来源：云溪日报\n\n记者获悉，3月25日，云溪市人民政府办公室印发的《云溪市托育服务行动方案》明确了目标。到2027年，新增托位2000个。\n',
    )
    expect(meta).toMatchObject({
      title: '云溪市托育服务行动方案',
      planTitle: '云溪市托育服务行动方案',
      issuer: '云溪市人民政府办公室',
      issuedOn: '2024-03-25',
      publishedOn: '2024-04-11',
      basis: [],
    })
  })

  it('keeps a headline that prints the name of the plan', () => {
    const meta = plain(
      '【部门解读】《云溪市托育服务行动方案》\n日前，市政府出台《云溪市托育服务行动方案》，提出新增托位。\n',
    )
    expect([meta.title, meta.planTitle, meta.issuer]).toEqual([
      '【部门解读】《云溪市托育服务行动方案》',
      '云溪市托育服务行动方案',
      '市政府',
    ])
  })

  it('takes no title from news, from a stray line at the end or from the name of a file', () => {
    expect(
      plain('近日，云溪市公布行动计划，到2030年，筛查率达到72%。\n\n昨晚的比赛第80分钟，客队射门').title,
    ).toBeNull()
    expect(plain('托育方案(18页).docx\n下载文档\n2024-05-20\n近年来，全市托育服务发展较快。').title).toBeNull()
  })

  it('reads a date that stands alone at the end, and one that has lost its 年', () => {
    expect(plain(`云溪市护理方案${BODY}\n2024年4月3日\n`).issuedOn).toBe('2024-04-03')
    expect(
      read('关于印发云溪市方案的通知\n各县：\n现印发给你们。\n云溪市卫生健康局\n20247月8日\n云溪市方案').issuedOn,
    ).toBe('2024-07-08')
  })
})

describe('pages that copy a notice', () => {
  it('leaves the name of a column above the issuer out of it', () => {
    const meta = read(
      '计划总结\n索引号: 0023/2026-00095 公开日期: 2026-04-22\n\n青海省卫生健康委关于印发2026年全省工作要点的通知\n\n各市州卫生健康委：\n现印发给你们。\n青海省卫生健康委\n2026年4月22日\n2026年全省工作要点',
    )
    expect(titles(meta)).toEqual(['青海省卫生健康委关于印发2026年全省工作要点的通知', '2026年全省工作要点'])
    expect(meta.issuer).toBe('青海省卫生健康委')
  })

  it('takes the issuer from the title of a notice that a page tells of, and the day from 时间', () => {
    const meta = read(
      '西宁市人民政府关于印发健康西宁行动方案的通知\n\n西宁市人民政府关于印发健康西宁行动方案的通知.是西宁市人民政府2026年4月6日发布的文件.\n• 中文名：西宁市人民政府关于印发健康西宁行动方案的通知\n• 时间：2026-05-04 08:58:16',
    )
    expect([meta.issuer, meta.publishedOn]).toEqual(['西宁市人民政府', '2026-05-04'])
  })

  it('reads the labels of one line, also those that count readers', () => {
    const meta = read(
      '西宁市健康行动方案\n文章来源：西宁市卫生健康委 浏览量： 发表时间：2026-05-07 10:49 责任编辑：政务公开',
    )
    expect(meta.publishedOn).toBe('2026-05-07')
    expect(meta.attributes).toMatchObject({ 文章来源: '西宁市卫生健康委', 责任编辑: '政务公开' })
  })

  it('takes the end of a file off the name that a document site gives out as a title', () => {
    const name = '西宁市健康行动方案（18页）.docx'
    expect(titles(read(`${name}\n《${name}》由会员分享，可在线阅读，更多相关《${name}》请在网站上搜索。`))).toEqual([
      '西宁市健康行动方案',
      '西宁市健康行动方案',
    ])
  })
})

describe('upstream documents without marks', () => {
  it('are read where they name their place, behind the verb that follows them or in a list of others', () => {
    expect(
      basis(
        '西宁市急救方案\n为提高能力，根据青海省急救体系建设三年行动计划（2024—2026年）（青政办〔2024〕6号）等有关要求，制定本方案。',
      ),
    ).toEqual([['青海省急救体系建设三年行动计划（2024—2026年）', '青政办〔2024〕6号']])
    expect(
      basis(
        '西宁市健身意见\n根据《中华人民共和国体育法》、《“健康青海2030”行动计划》和全民健身计划纲要等精神，提出如下意见。',
      ),
    ).toEqual([
      ['中华人民共和国体育法', null],
      ['“健康青海2030”行动计划', null],
      ['全民健身计划纲要', null],
    ])
    expect(basis('西宁市新能源措施\n为推动青海省新能源推广三年行动计划顺利实施，加快各项工作，制定如下措施。')).toEqual(
      [['青海省新能源推广三年行动计划', null]],
    )
  })

  it('are none where the words name no document', () => {
    expect(basis('西宁市健身意见\n为贯彻落实党中央决策部署，根据工作方案的要求，结合全市实际，制定本意见。')).toEqual(
      [],
    )
    expect(basis('西宁市健身意见\n为推动全市健身工作计划有序推进，制定本意见。')).toEqual([])
  })
})

describe('the sign of a document number', () => {
  const head = (number: string, issuer: string): string =>
    `${issuer}关于做好服务工作的通知\n${number}\n各有关单位：\n${issuer}\n2026年3月1日`
  it('names the region where the issuer names only its level', () => {
    expect(read(head('杭政办函〔2026〕4号', '市政府办公厅')).region?.name).toBe('杭州市')
    expect(read(head('湘卫发〔2026〕4号', '省卫生健康委')).region?.name).toBe('湖南省')
  })
  it('names none where several places begin with it, or where it is the sign of a province', () => {
    expect(read(head('泰政办发〔2026〕4号', '市政府办公室')).region).toBeNull()
    expect(read(head('青政办发〔2026〕4号', '市政府办公室')).region).toBeNull()
  })
})

describe('a text about a plan', () => {
  it('names it behind a label', () => {
    expect(titles(read('热线电话：\n020-1234567\n政策解读 | 青海省全民健身实施计划（2026—2030年）'))).toEqual([
      '青海省全民健身实施计划（2026—2030年）',
      '青海省全民健身实施计划（2026—2030年）',
    ])
  })

  it('has goals, not tasks, under a heading that names the plan and its goals', () => {
    const { measures, targets } = parsePlan(
      '一、《实施计划》目标任务\n到2030年，体质合格率达到92%以上。\n二、《实施计划》主要任务\n1.建设健身设施。新建公园3个。\n2.组织赛事。举办赛事20场。\n',
    )
    expect(measures.map(({ number }) => number)).toEqual(['1.', '2.'])
    expect(targets.map(({ min, year }) => [min, year])[0]).toEqual([92, 2030])
  })
})
