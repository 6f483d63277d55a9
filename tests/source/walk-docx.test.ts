import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model.js'
import { readPlan } from '../../src/read-plan.js'
import { readDocx } from '../../src/source/read-docx.js'
import { textBox } from './hard-plan.js'
import { cell, type DocxParts, level, makeDocx, numbered, paragraph } from './make-docx.js'
import { showBlocks } from './show-blocks.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0">' +
  level(0, 'chineseCounting', '%1、') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const style = (id: string, name: string, more: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

async function source(parts: DocxParts, changes?: 'accepted' | 'original'): Promise<Source> {
  return readDocx(await makeDocx(parts), changes === undefined ? {} : { changes })
}
const read = async (parts: DocxParts | string, changes?: 'accepted' | 'original'): Promise<string[]> =>
  showBlocks(await source(typeof parts === 'string' ? { body: parts } : parts, changes))

describe('what is shown', () => {
  test('hidden text is out, by its run, its style, the style of its paragraph, and what that is based on', async () => {
    const blocks = await read({
      styles:
        style('h', '隐藏', '<w:rPr><w:vanish/></w:rPr>', 'character') +
        style('p', '底稿', '<w:rPr><w:vanish/></w:rPr>') +
        style('q', '底稿二', '<w:basedOn w:val="p"/>'),
      body: [
        `<w:p>${run('甲')}${run('乙', '<w:vanish/>')}${run('丙', '<w:vanish w:val="0"/>')}${run('丁', '<w:rStyle w:val="h"/>')}</w:p>`,
        `<w:p><w:pPr><w:pStyle w:val="p"/></w:pPr>${run('戊')}</w:p>`,
        `<w:p><w:pPr><w:pStyle w:val="q"/></w:pPr>${run('己')}${run('庚', '<w:vanish w:val="0"/>')}</w:p>`,
        paragraph('辛'),
      ].join(''),
    })
    expect(blocks).toEqual(['甲丙', '庚辛'])
  })

  test('a text box is read once, after its paragraph, whatever it is drawn with', async () => {
    const old = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('旧框')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const unknown = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="new"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await read(`<w:p>${run('前')}${textBox('新框')}${old}${run('后')}${unknown}</w:p>`)).toEqual(['前后旧', '新框', '旧框']) // prettier-ignore
  })

  test('fields show their results, and a sign in a circle has none', async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
      (result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`) +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const simple = `<w:fldSimple w:instr="DATE">${run('2026年')}</w:fldSimple>`
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('IF ')}${field('PAGE', '3')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('是')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(await read(`<w:p>${field('eq \\o\\ac(○,2)', '')}${simple}${field('REF a', '3月')}${nested}</w:p>`)).toEqual([
      '②2026年3月是',
    ])
  })

  test('controls, links, symbols, hyphens and readings above signs', async () => {
    const body = [
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt><w:hyperlink>${run('链接')}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
      '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>75%</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>80%</w:t><w:tab/><w:t>\uf0a3</w:t></w:r></w:p>',
      `<w:p><w:r><w:ruby><w:rt>${run('lín')}</w:rt><w:rubyBase>${run('临')}</w:rubyBase></w:ruby></w:r><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>≥</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
    ]
    expect(await read(body.join(''))).toEqual(['控件链接', '≥75%-80%\t≤', '临≥1/3'])
  })

  test('a prefix and a namespace of another writer are read alike', async () => {
    const { default: JSZip } = await import('jszip')
    const zip = new JSZip()
    zip.file('word/document.xml', '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>正文</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>') // prettier-ignore
    expect(showBlocks(readDocx(await zip.generateAsync({ type: 'uint8array' })))).toEqual(['正文'])
  })
})

describe('tracked changes', () => {
  const mark = (kind: string): string => `<w:pPr><w:rPr><w:${kind} w:id="9" w:author="a"/></w:rPr></w:pPr>`
  const body = [
    `<w:p>${mark('del')}${run('到2027年，')}</w:p>`,
    `<w:p>${run('建成')}<w:del w:author="a"><w:r><w:delText>5家</w:delText></w:r></w:del><w:ins w:author="a">${run('10家')}</w:ins></w:p>`,
    `<w:p><w:moveFrom w:author="a">${run('移走')}</w:moveFrom>${run('原地')}</w:p>`,
    `<w:p>${run('此处')}<w:moveTo w:author="a">${run('移走')}</w:moveTo></w:p>`,
    table(
      row(cell('指标'), cell('目标')),
      `<w:tr><w:trPr><w:del w:author="a"/></w:trPr>${cell('旧行')}${cell('1')}</w:tr>`,
      `<w:tr><w:trPr><w:ins w:author="a"/></w:trPr>${cell('新行')}${cell('2')}</w:tr>`,
    ),
  ].join('')

  test('are accepted: the mark of a paragraph, moves and rows too', async () => {
    expect(await read(body)).toEqual(['到2027年，建成10家', '原地', '此处移走', '[指标 | 目标]', '[新行 | 2]'])
  })

  test('can be undone', async () => {
    expect(await read(body, 'original')).toEqual([
      '到2027年，',
      '建成5家',
      '移走原地',
      '此处',
      '[指标 | 目标]',
      '[旧行 | 1]',
    ])
  })

  test('a paragraph that is deleted takes its number with it', async () => {
    const parts = {
      numbering: NUMBERING,
      body: [
        numbered('目标', 1, 0),
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:author="a"/></w:rPr></w:pPr><w:del w:author="a"><w:r><w:delText>旧任务</w:delText></w:r></w:del></w:p>`,
        numbered('任务', 1, 0),
      ].join(''),
    }
    expect(await read(parts)).toEqual(['一、目标', '二、任务'])
    expect(await read(parts, 'original')).toEqual(['一、目标', '二、旧任务', '三、任务'])
  })
})

describe('tables', () => {
  test('merge in both directions, with columns that a hand has drawn', async () => {
    const grid = (...widths: number[]): string =>
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    const body = table(
      grid(1000, 20, 2000, 1500),
      row(cell('序号', '<w:gridSpan w:val="2"/>'), cell('任务'), cell('单位')),
      row(cell('1', '<w:vMerge w:val="restart"/>'), cell('甲', '<w:gridSpan w:val="2"/>'), cell('子', '<w:vMerge w:val="restart"/>')), // prettier-ignore
      row(cell('', '<w:gridSpan w:val="2"/><w:vMerge/>'), cell('乙'), cell('', '<w:vMerge/>')),
      row(cell('合计', '<w:gridSpan w:val="3"/>'), cell('丑')),
    )
    expect(await read(body)).toEqual([
      '[序号 | 任务 | 单位]',
      '[1 | 甲 | 子]',
      '[^1 | 乙 | ^子]',
      '[合计 | ^合计 | 丑]',
    ])
  })

  test('a row that begins late keeps its columns', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('乙')}</w:tr>`
    expect(await read(table(row(cell('序号'), cell('任务')), late))).toEqual(['[序号 | 任务]', '[ | 乙]'])
  })

  test('a table inside a cell follows the table, one column is no table', async () => {
    const inner = table(row(cell('指标'), cell('目标')), row(cell('签约率'), cell('75%')))
    const outer = (content: string): string => `<w:tc>${content}</w:tc>`
    expect(
      await read(table(row(cell('序号'), cell('任务')), row(cell('1'), outer(`${paragraph('见表')}${inner}`)))),
    ).toEqual(['[序号 | 任务]', '[1 | 见表]', '[指标 | 目标]', '[签约率 | 75%]'])
    expect(await read(table(row(outer(`${paragraph('红头')}${inner}`))))).toEqual([
      '红头',
      '[指标 | 目标]',
      '[签约率 | 75%]',
    ])
  })

  test('rows in controls, hidden rows, and lines of a cell', async () => {
    const body = table(
      row(cell('任务'), cell('单位')),
      `<w:sdt><w:sdtContent>${row(cell('甲'), `<w:tc>${paragraph('市卫生健康委')}${paragraph('市医保局')}</w:tc>`)}</w:sdtContent></w:sdt>`,
      `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('藏')}${cell('藏')}</w:tr>`,
    )
    expect(await read(body)).toEqual(['[任务 | 单位]', '[甲 | 市卫生健康委⏎市医保局]'])
  })
})

describe('numbers', () => {
  test('an empty paragraph that ends a section is not counted, another is', async () => {
    const empty = (more: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${more}</w:pPr></w:p>`
    const read3 = (more: string): Promise<string[]> =>
      read({ numbering: NUMBERING, body: numbered('目标', 1, 0) + empty(more) + numbered('任务', 1, 0) })
    expect(await read3('<w:sectPr/>')).toEqual(['一、目标', '二、任务'])
    expect(await read3('')).toEqual(['一、目标', '三、任务'])
  })

  test('an outline level makes a short paragraph a heading, the name of a style any', async () => {
    const long = '文'.repeat(80)
    const blocks = await read({
      styles: style('t', '标题 2', '') + style('u', '公文正文', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      body: [
        paragraph('甲', '<w:pStyle w:val="t"/>'),
        paragraph('乙', '<w:outlineLvl w:val="0"/>'),
        paragraph(long, '<w:outlineLvl w:val="0"/>'),
        paragraph('丙', '<w:pStyle w:val="u"/>'),
        paragraph('丁', '<w:outlineLvl w:val="9"/>'),
      ].join(''),
    })
    expect(blocks).toEqual(['h2 甲', 'h1 乙', long, 'h3 丙', '丁'])
  })
})

describe('what is no part of the text', () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="${target}" Type="${OFFICE}/${kind}" Target="${target}"/>`

  test('notes stand behind it in the order of their marks, and their numbers are no targets', async () => {
    const parts = {
      body: [
        paragraph('一、工作目标'),
        `<w:p>${run('到2027年，签约率达到75%')}<w:r><w:endnoteReference w:id="4"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>${run('。')}</w:p>`,
      ].join(''),
      files: {
        'word/footnotes.xml': `<w:footnotes ${W}>${note('footnote', 2, '没有引用')}${note('footnote', 3, '2024年为62%。')}</w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes ${W}>${note('endnote', 4, '到2030年为90%。')}</w:endnotes>`,
      },
      relations: relation('footnotes', 'footnotes.xml') + relation('endnotes', 'endnotes.xml'),
    }
    const { text, blocks } = await source(parts)
    expect(text).toBe('一、工作目标\n到2027年，签约率达到75%。\n到2030年为90%。\n2024年为62%。\n')
    expect(blocks.map(({ role }) => role ?? null)).toEqual([null, null, 'note', 'note'])
    const plan = await readPlan(await makeDocx(parts))
    expect(plan.targets.map(({ valueText }) => valueText)).toEqual(['75%'])
  })

  test('heads of pages are read once, without page numbers, and may print the document number', async () => {
    const parts = {
      body: paragraph('临川市健康行动方案') + paragraph('一、工作目标') + paragraph('提高健康水平。'),
      files: {
        'word/header1.xml': `<w:hdr ${W}>${paragraph('临政办发〔2026〕12号')}</w:hdr>`,
        'word/header2.xml': `<w:hdr ${W}>${paragraph('临政办发〔2026〕12号')}${paragraph('— 2 —')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${W}>${paragraph('第 1 页')}</w:ftr>`,
      },
      relations: relation('header', 'header1.xml') + relation('header', 'header2.xml') + relation('footer', 'footer1.xml'), // prettier-ignore
    }
    const plan = await readPlan(await makeDocx(parts))
    expect(plan.source).toBe('临政办发〔2026〕12号\n临川市健康行动方案\n一、工作目标\n提高健康水平。\n')
    expect(plan.meta).toMatchObject({ docNumber: '临政办发〔2026〕12号', title: '临川市健康行动方案' })
  })
})

test('a run is found again where the number, spaces and line breaks are not its own', async () => {
  const { text, origins } = await source({
    numbering: NUMBERING,
    body: [
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve"> 目标</w:t><w:br/><w:t>下行</w:t></w:r></w:p>`,
      table(row(cell('甲'), `<w:tc>${paragraph('乙')}${paragraph('丙')}</w:tc>`)),
    ].join(''),
  })
  expect(
    (origins ?? []).map(({ start, end, paragraph: p, run: r, offset }) => [text.slice(start, end), p, r, offset]),
  ).toEqual([
    [' 目标', 0, 0, 0],
    ['下行', 0, 0, 4],
    ['甲', 1, 1, 0],
    ['乙', 2, 2, 0],
    ['丙', 3, 3, 0],
  ])
})
