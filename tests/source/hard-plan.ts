import { cell, level, makeDocx, numbered, paragraph } from './make-docx.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const OUTLINE =
  '<w:abstractNum w:abstractNumId="0">' +
  level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>') +
  level(1, 'chineseCountingThousand', '（%2）', '<w:suff w:val="nothing"/>') +
  level(2, 'decimal', '%3.') +
  level(3, 'decimalEnclosedCircleChinese', '%4') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const wide = (twips: number, more = ''): string => `<w:tcW w:w="${twips}" w:type="dxa"/>${more}`
const changed = 'w:author="张三" w:date="2026-03-01T00:00:00Z"'

/** A text box as Word writes it: a drawing, and the same once more for older readers. */
export const textBox = (text: string): string =>
  '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">' +
  '<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="500000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="t"/>' +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>' +
  `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

const BODY = [
  paragraph('临川市人民政府办公室关于印发临川市健康行动方案的通知'),
  paragraph('临政办发〔2026〕12号'),
  paragraph('各县（区）人民政府：'),
  numbered('工作目标', 1, 0),
  `<w:p>${run('到2027年，人均预期寿命达到80岁')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('，“家庭医生”签约率达到75%——以上。')}${run('隐藏的99%。', '<w:vanish/>')}</w:p>`,
  numbered('重点任务', 1, 0),
  numbered('提升能力', 1, 1),
  numbered('建成社区医院', 1, 2),
  `<w:p>${run('到2027年，')}<w:del w:id="1" ${changed}><w:r><w:delText>建成5家</w:delText></w:r></w:del><w:ins w:id="2" ${changed}>${run('建成10家')}</w:ins>${run('。')}</w:p>`,
  numbered('培训医师', 1, 2),
  numbered('培训骨干医师不少于50名。', 1, 3),
  numbered('培训全科医师不少于200名。', 1, 3),
  numbered('优化服务', 1, 1),
  numbered('签约服务。到2028年，重点人群签约率达到85%以上。（责任单位：市医保局、市民政局）', 1, 2),
  numbered('保障措施', 1, 0),
  `<w:p>${run('由市财政局')}<w:commentRangeStart w:id="0"/>${run('牵头负责')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('。')}<w:r><w:br/><w:t>软回车后的文字。</w:t></w:r></w:p>`,
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="800"/><w:gridCol w:w="3000"/><w:gridCol w:w="1500"/><w:gridCol w:w="2000"/></w:tblGrid>',
  row(cell('序号', wide(800)), cell('任务', wide(4500, '<w:gridSpan w:val="2"/>')), cell('牵头单位', wide(2000))),
  row(
    cell('1', wide(800, '<w:vMerge w:val="restart"/>')),
    cell('建设中心', wide(3000)),
    cell('3个', wide(1500)),
    cell('市卫生健康委', wide(2000, '<w:vMerge w:val="restart"/>')),
  ),
  row(
    cell('', wide(800, '<w:vMerge/>')),
    cell('培训医师', wide(3000)),
    cell('200名', wide(1500)),
    cell('', wide(2000, '<w:vMerge/>')),
  ),
  '</w:tbl>',
  paragraph('注：以年底为准。'),
  `<w:p>${run('附则')}${textBox('本方案自印发之日起施行。')}</w:p>`,
  paragraph('临川市人民政府办公室'),
  paragraph('2026年3月18日'),
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>',
].join('')

const FILES = {
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${MAIN}.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="${MAIN}.footnotes+xml"/><Override PartName="/word/comments.xml" ContentType="${MAIN}.comments+xml"/><Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/></Types>`,
  'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run('口径：2024年为62%。')}</w:p></w:footnote></w:footnotes>`,
  'word/comments.xml': `<w:comments ${W}><w:comment w:id="0" w:author="李四" w:date="2026-03-02T08:00:00Z" w:initials="L">${paragraph('请核对牵头单位')}</w:comment></w:comments>`,
  'word/header1.xml': `<w:hdr ${W}>${paragraph('页眉：临政办发〔2026〕12号')}</w:hdr>`,
}

/** A plan with what word processors have beside text, as Word packs it. */
export function makeHardPlan(): Promise<Uint8Array> {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  return makeDocx({
    body: BODY,
    numbering: OUTLINE,
    files: FILES,
    relations:
      relation('rIdF', 'footnotes', 'footnotes.xml') +
      relation('rIdC', 'comments', 'comments.xml') +
      relation('rIdH', 'header', 'header1.xml') +
      relation('rIdN', 'numbering', 'numbering.xml'),
  })
}
