import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/source/read-docx.js'
import { cell, type DocxParts, level, makeDocx, numbered, paragraph } from './make-docx.js'
import { showBlocks } from './show-blocks.js'

const OUTLINE =
  '<w:abstractNum w:abstractNumId="0">' +
  level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>') +
  level(1, 'chineseCountingThousand', '（%2）', '<w:suff w:val="nothing"/>') +
  level(2, 'decimal', '%3.') +
  level(3, 'decimalEnclosedCircleChinese', '%4') +
  '</w:abstractNum>'

async function read(parts: DocxParts): Promise<string[]> {
  return showBlocks(readDocx(await makeDocx(parts)))
}

describe('automatic numbering', () => {
  test('comes out as text, with deeper levels starting again', async () => {
    const blocks = await read({
      numbering: `${OUTLINE}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      body: [
        paragraph('总则'),
        numbered('工作目标', 1, 0),
        numbered('近期目标', 1, 1),
        numbered('建成区域中心', 1, 2),
        numbered('配齐人员', 1, 3),
        numbered('配齐设备', 1, 3),
        numbered('提升能力', 1, 2),
        numbered('补充药品', 1, 3),
        numbered('远期目标', 1, 1),
        numbered('工作任务', 1, 0),
        numbered('壮大队伍', 1, 1),
      ].join(''),
    })
    expect(blocks).toEqual([
      '总则',
      '一、工作目标',
      '（一）近期目标',
      '1. 建成区域中心',
      '① 配齐人员',
      '② 配齐设备',
      '2. 提升能力',
      '① 补充药品',
      '（二）远期目标',
      '二、工作任务',
      '（一）壮大队伍',
    ])
  })

  test('articles that count straight through chapters do not start again', async () => {
    const blocks = await read({
      numbering:
        '<w:abstractNum w:abstractNumId="7">' +
        level(0, 'chineseCounting', '第%1章') +
        level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>') +
        '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>',
      body: [
        numbered('总则', 3, 0),
        numbered('目的', 3, 1),
        numbered('范围', 3, 1),
        numbered('职责', 3, 0),
        numbered('部门', 3, 1),
      ].join(''),
    })
    expect(blocks).toEqual(['第一章 总则', '第一条 目的', '第二条 范围', '第二章 职责', '第三条 部门'])
  })

  test('two lists of one definition count on, an overridden start begins anew once', async () => {
    const blocks = await read({
      numbering:
        '<w:abstractNum w:abstractNumId="0">' +
        level(0, 'decimal', '%1.') +
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
      body: [
        numbered('甲', 1, 0),
        numbered('乙', 2, 0),
        numbered('丙', 3, 0),
        numbered('丁', 3, 0),
        numbered('戊', 1, 0),
      ].join(''),
    })
    expect(blocks).toEqual(['1. 甲', '2. 乙', '1. 丙', '2. 丁', '3. 戊'])
  })

  test('is inherited from styles, and a level can be bound to a style', async () => {
    const style = (id: string, name: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
    const blocks = await read({
      numbering:
        '<w:abstractNum w:abstractNumId="0">' +
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="a1"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="a2"/><w:isLgl/>') +
        '</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>',
      styles:
        style('a1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>') +
        style('a2', 'heading 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr>') +
        style('a3', '章节', '<w:basedOn w:val="a1"/>'),
      body: [
        paragraph('目标', '<w:pStyle w:val="a1"/>'),
        paragraph('任务', '<w:pStyle w:val="a3"/>'),
        paragraph('分工', '<w:pStyle w:val="a2"/>'),
        paragraph('不编号', '<w:pStyle w:val="a1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        paragraph('保障', '<w:pStyle w:val="a1"/>'),
      ].join(''),
    })
    expect(blocks).toEqual(['h1 一、目标', '二、任务', 'h2 2.1 分工', 'h1 不编号', 'h1 三、保障'])
  })

  test('bullets, unknown lists and paragraphs without text show no number', async () => {
    const blocks = await read({
      numbering:
        '<w:abstractNum w:abstractNumId="0">' +
        level(0, 'bullet', '\uf06c') +
        '</w:abstractNum><w:abstractNum w:abstractNumId="1">' +
        level(0, 'japaneseCounting', '%1、') +
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
      body: [
        numbered('圆点', 1, 0),
        numbered('无此列表', 9, 0),
        numbered('第一', 2, 0),
        numbered('', 2, 0),
        numbered('第三', 2, 0),
      ].join(''),
    })
    expect(blocks).toEqual(['圆点', '无此列表', '一、第一', '三、第三'])
  })

  test('a list that is linked to a numbering style is found', async () => {
    const blocks = await read({
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="公文"/>' +
        level(0, 'chineseLegalSimplified', '%1、') +
        '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="公文"/></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
      styles:
        '<w:style w:type="numbering" w:styleId="公文"><w:name w:val="公文"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: numbered('经费', 2, 0) + numbered('监督', 2, 0),
    })
    expect(blocks).toEqual(['壹、经费', '贰、监督'])
  })
})

test('tables keep merged cells', async () => {
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
  const blocks = await read({
    body:
      paragraph('附件') +
      `<w:tbl>${[
        row(cell('序号'), cell('任务', '<w:gridSpan w:val="2"/>'), cell('牵头单位')),
        row(cell('1', '<w:vMerge w:val="restart"/>'), cell('建设中心'), cell('3个'), cell('市卫生健康委')),
        row(cell('', '<w:vMerge/>'), cell('培训医师'), cell('200名'), cell('市财政局')),
      ].join('')}</w:tbl>` +
      paragraph('注：以年底为准。'),
  })
  expect(blocks).toEqual([
    '附件',
    '[序号 | 任务 | ^任务 | 牵头单位]',
    '[1 | 建设中心 | 3个 | 市卫生健康委]',
    '[^1 | 培训医师 | 200名 | 市财政局]',
    '注：以年底为准。',
  ])
})

test('tracked changes are read as accepted, soft breaks end a line', async () => {
  const blocks = await read({
    body:
      '<w:p><w:r><w:t>到2026年，</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>达到50%</w:delText></w:r></w:del>' +
      '<w:ins w:id="2" w:author="a"><w:r><w:t>达到60%</w:t></w:r></w:ins><w:r><w:br/><w:t>责任单位：市医保局</w:t></w:r></w:p>',
  })
  expect(blocks).toEqual(['到2026年，达到60%', '责任单位：市医保局'])
})

test('a footnote stands after the text, its mark is left out', async () => {
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`
  const blocks = await read({
    body: '<w:p><w:r><w:t>达到60%</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>以上。</w:t></w:r></w:p>',
    files: {
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${note(2, '以统计局口径为准。')}</w:footnotes>`,
    },
    relations:
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>',
  })
  expect(blocks).toEqual(['达到60%以上。', '以统计局口径为准。'])
})

test('nothing that a document links to is loaded', async () => {
  const blocks = await read({
    body:
      '<w:p><w:hyperlink r:id="rId7"><w:r><w:t>详见网页</w:t></w:r></w:hyperlink><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
      '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
    relations:
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://192.0.2.1/x" TargetMode="External"/>' +
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/>',
  })
  expect(blocks).toEqual(['详见网页'])
})

test('a main part that is cut short is damaged', async () => {
  const { default: JSZip } = await import('jszip')
  const zip = new JSZip()
  zip.file('word/document.xml', '<w:document><w:body>')
  const bytes = await zip.generateAsync({ type: 'uint8array' })
  expect(() => readDocx(bytes)).toThrow(expect.objectContaining({ reason: 'broken-docx' }) as Error)
})

test('a zip cut short is damaged', async () => {
  const bytes = await makeDocx({ body: paragraph('正文') })
  expect(() => readDocx(bytes.subarray(0, bytes.length >> 1))).toThrow(
    expect.objectContaining({ reason: 'broken-docx' }) as Error,
  )
})
