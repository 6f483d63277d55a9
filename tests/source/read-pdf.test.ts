import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/source/read-pdf.js'
import { makePdf, type PdfPage, type PdfText } from './make-pdf.js'
import { showBlocks } from './show-blocks.js'

/** Lines of full width one below the other, the first at the top of the page. */
function linesOf(...lines: string[]): PdfText[] {
  return lines.map((text, i) => {
    const indent = text.startsWith('　　')
    return { x: indent ? 117 : 85, y: 760 - i * 28, text: indent ? text.slice(2) : text }
  })
}

async function read(...pages: PdfPage[]): Promise<string[]> {
  return showBlocks(await readPdf(makePdf(pages)))
}

describe('lines', () => {
  test('stand as printed, pages in order', async () => {
    const { text, blocks, messages } = await readPdf(
      makePdf([
        { texts: linesOf('　　一、工作目标', '　　到2026年，每千人口床位数达到', '7.5张，覆盖全部乡镇。') },
        { texts: linesOf('　　二、重点任务', '（一）建设县域医疗中心3个。') },
      ]),
    )
    expect(text).toBe(
      '　　一、工作目标\n　　到2026年，每千人口床位数达到7.5张，覆盖全部乡镇。\n　　二、重点任务\n（一）建设县域医疗中心3个。\n',
    )
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))[1]).toBe(
      '到2026年，每千人口床位数达到7.5张，覆盖全部乡镇。',
    )
    expect(messages).toEqual([])
  })

  test('are put together from runs in any order, a run printed twice counts once', async () => {
    expect(
      await read({
        texts: [
          { x: 85, y: 700, text: '第二行文字在下面一些' },
          { x: 165, y: 760, text: '目标明确' },
          { x: 85, y: 760, text: '一、工作' },
          { x: 149, y: 760, text: '的' },
          { x: 85.4, y: 760, text: '一、工作' },
          { x: 245, y: 765, text: '2', size: 8 },
        ],
      }),
    ).toEqual(['一、工作的目标明确', '第二行文字在下面一些'].map((line, i) => (i === 0 ? `${line}2` : line)))
  })

  test('a paragraph goes on over the page, its page number follows it', async () => {
    expect(
      await read(
        {
          texts: [
            ...linesOf('　　一、工作目标和任务', '　　到2026年，每千人口床位数达到'),
            { x: 280, y: 60, text: '— 1 —', size: 14 },
          ],
        },
        { texts: linesOf('7.5张，覆盖全部乡镇。', '　　二、重点任务和措施的安排落实') },
      ),
    ).toEqual([
      '一、工作目标和任务',
      '到2026年，每千人口床位数达到7.5张，覆盖全部乡镇。',
      '—1—',
      '二、重点任务和措施的安排落实',
    ])
  })

  test('of a page printed sideways are read upright', async () => {
    const turned = '0 1 -1 0 842 0 cm'
    const blocks = await read({ rotate: 90, more: turned, texts: linesOf('一、工作目标和任务', '二、保障措施和监督') })
    expect(blocks).toEqual(['一、工作目标和任务', '二、保障措施和监督'])
  })

  test('a watermark aslant is left out', async () => {
    const slanted = 'q 0.7 0.7 -0.7 0.7 200 200 cm BT /F1 40 Tf 0 0 Td <5185><90E8> Tj ET Q'.replace('><', '')
    expect(await read({ more: slanted, texts: linesOf('一、工作目标和重点任务') })).toEqual(['一、工作目标和重点任务'])
  })
})

describe('tables', () => {
  const grid: PdfPage['rules'] = [
    [80, 700, 480, 700],
    [80, 660, 480, 660],
    [180, 620, 480, 620],
    [80, 580, 480, 580],
    [80, 580, 80, 700],
    [180, 580, 180, 700],
    [330, 620, 330, 700],
    [480, 580, 480, 700],
  ]

  test('with rules keep their cells, merged ones laid out, and wrapped text run on', async () => {
    const small = (x: number, y: number, text: string): PdfText => ({ x, y, text, size: 12 })
    expect(
      await read({
        rules: grid,
        texts: [
          { x: 85, y: 760, text: '附件：任务分工表' },
          small(85, 675, '序号'),
          small(185, 675, '任务'),
          small(335, 675, '责任单位'),
          small(85, 615, '1'),
          small(185, 645, '建成县域医疗次中心不少'),
          small(185, 629, '于三个'),
          small(335, 645, '市卫健委'),
          small(335, 629, '市财政局'),
          small(185, 595, '按年度逐步推进'),
          { x: 85, y: 540, text: '以上任务按季度通报进展情况。' },
        ],
      }),
    ).toEqual([
      '附件：任务分工表',
      '[序号 | 任务 | 责任单位]',
      '[1 | 建成县域医疗次中心不少于三个 | 市卫健委⏎市财政局]',
      '[^1 | 按年度逐步推进 | ^按年度逐步推进]',
      '以上任务按季度通报进展情况。',
    ])
  })

  test('that go on over the page are one table', async () => {
    const page: PdfPage = {
      rules: grid,
      texts: [
        { x: 85, y: 675, text: '甲乙' },
        { x: 185, y: 675, text: '丙丁戊己' },
        { x: 335, y: 675, text: '庚辛壬癸' },
      ],
    }
    const { blocks } = await readPdf(makePdf([page, page]))
    expect(blocks.map((block) => block.table)).toEqual([0, 0])
  })

  test('whose row a page break cuts without a rule are joined', async () => {
    const small = (x: number, y: number, text: string): PdfText => ({ x, y, text, size: 12 })
    const upright = (from: number, to: number): [number, number, number, number][] =>
      [80, 180, 480].map((x): [number, number, number, number] => [x, from, x, to])
    const flat = (y: number): [number, number, number, number] => [80, y, 480, y]
    const { text, blocks } = await readPdf(
      makePdf([
        {
          rules: [flat(700), flat(660), ...upright(600, 700)],
          texts: [
            small(85, 675, '任务甲'),
            small(185, 675, '市卫生健康委'),
            small(85, 640, '任务'),
            small(185, 640, '市财政局、'),
          ],
        },
        {
          rules: [flat(740), flat(700), ...upright(700, 800)],
          texts: [
            small(85, 780, '乙'),
            small(185, 780, '市医保局'),
            small(85, 715, '任务丙'),
            small(185, 715, '市教育局'),
          ],
        },
      ]),
    )
    expect(showBlocks({ text, blocks, format: 'pdf', messages: [] })).toEqual([
      '[任务甲 | 市卫生健康委]',
      '[任务乙 | 市财政局、市医保局]',
      '[任务丙 | 市教育局]',
    ])
    expect(new Set(blocks.map((block) => block.table))).toEqual(new Set([0]))
  })

  test('without rules are told by wide gaps in lines that follow each other', async () => {
    const row = (y: number, ...cells: string[]): PdfText[] => cells.map((text, i) => ({ x: 85 + i * 150, y, text }))
    expect(
      await read({
        texts: [
          ...row(760, '指标', '2025年', '2030年'),
          ...row(730, '床位', '6张', '7张'),
          ...row(690, '组长', '张三'),
          { x: 85, y: 650, text: '注：按常住人口计算。' },
        ],
      }),
    ).toEqual(['[指标 | 2025年 | 2030年]', '[床位 | 6张 | 7张]', '[组长 | 张三 | ]', '注：按常住人口计算。'])
  })
})

test('a sign for a radical is the character that it prints', async () => {
  const printed = '⼆、重点任务由卫⽣健康局和⺠政局承担，⻓者在⻔诊优先'
  expect(await read({ texts: linesOf(printed) })).toEqual(['二、重点任务由卫生健康局和民政局承担，长者在门诊优先'])
})

describe('files that cannot be read', () => {
  test.each<[string, Uint8Array]>([
    ['scanned-pdf', makePdf([{ more: '10 10 100 100 re f' }, { more: '0 0 m 9 9 l S' }])],
    ['broken-pdf', new TextEncoder().encode('%PDF-1.7\nnothing of use')],
    [
      'garbled-pdf',
      makePdf([{ texts: linesOf('\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c目标') }]),
    ],
  ])('%s', async (reason, bytes) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'unreadable', reason })
  })
})

test('a page without text is named', async () => {
  const { messages } = await readPdf(
    makePdf([{ texts: linesOf('　　一、工作目标和重点任务，二、保障措施和监督') }, {}]),
  )
  expect(messages).toMatchObject([{ ruleId: 'page-without-text', actual: '2', severity: 'warning' }])
})

test('a broken cross-reference is mended and reported', async () => {
  const bytes = makePdf([{ texts: linesOf('　　一、工作目标和重点任务') }])
  const text = String.fromCharCode(...bytes)
  const broken = text.replace(/startxref\n\d+/u, 'startxref\n7').replace(/\d{10} 00000 n/gu, '0000000123 00000 n')
  const source = await readPdf(Uint8Array.from(broken, (letter) => letter.charCodeAt(0)))
  expect(showBlocks(source)).toEqual(['一、工作目标和重点任务'])
  expect(source.messages).toMatchObject([{ ruleId: 'repaired-pdf' }])
})
