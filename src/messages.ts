import { fillHoles } from './text/fill-holes.js'
import type { Labels, PlanMessage, Severity, Span } from './model.js'

/** One kind of message: how grave it is and its text; `{actual}` and `{expected}` are filled in. */
export interface MessageRule {
  severity: Severity
  zh: string
  en: string
}

/** Rule id → text. One voice: what stands there, what was expected. */
export const messageRules = {
  // source and tree
  'empty-source': { severity: 'error', zh: '文本为空', en: 'Unexpected empty text, expected a plan' },
  'no-sections': {
    severity: 'warning',
    zh: '没有读到编号标题，文本可能不是方案',
    en: 'Unexpected text without numbered headings, expected a plan',
  },
  'numbering-gap': {
    severity: 'warning',
    zh: '编号跳号：此处为“{actual}”，应为“{expected}”',
    en: 'Unexpected number “{actual}”, expected “{expected}”',
  },
  'numbering-repeat': {
    severity: 'warning',
    zh: '编号重复：此处为“{actual}”，应为“{expected}”',
    en: 'Unexpected repeated number “{actual}”, expected “{expected}”',
  },
  'numbering-start': {
    severity: 'warning',
    zh: '编号未从头开始：此处为“{actual}”，应为“{expected}”',
    en: 'Unexpected first number “{actual}”, expected “{expected}”',
  },
  'numbering-level': {
    severity: 'info',
    zh: '层次序数跳级：此处为“{actual}”，应为“{expected}”（GB/T 9704：一、（一）1.（1））',
    en: 'Unexpected level “{actual}”, expected “{expected}” (GB/T 9704: 一、（一）1.（1）)',
  },
  'text-repeated': {
    severity: 'warning',
    zh: '正文重复印出，只读第一遍：自“{actual}”起',
    en: 'Unexpected second printing of the text from “{actual}”, expected one; only the first is read',
  },
  'unbalanced-bracket': {
    severity: 'warning',
    zh: '括号不配对：“{actual}”缺少“{expected}”',
    en: 'Unexpected lone “{actual}”, expected “{expected}”',
  },
  'unbalanced-quote': {
    severity: 'warning',
    zh: '引号或书名号不配对：“{actual}”缺少“{expected}”',
    en: 'Unexpected lone “{actual}”, expected “{expected}”',
  },
  'unread-part': {
    severity: 'warning',
    zh: '文档中嵌入了 {actual} 份没有读取的其他文档（altChunk），请用 Word 打开后另存一次',
    en: 'Unexpected documents embedded in the text ({actual}), which were not read; open it in Word and save it again',
  },
  'changes-accepted': {
    severity: 'info',
    zh: '文件有 {actual} 处修订标记，按全部接受后的文字读取',
    en: 'Unexpected tracked changes ({actual}); the text is read with all of them accepted',
  },
  'changes-original': {
    severity: 'info',
    zh: '文件有 {actual} 处修订标记，按修订前的文字读取',
    en: 'Unexpected tracked changes ({actual}); the text is read as it was before them',
  },
  'numbering-lost': {
    severity: 'warning',
    zh: '自动编号无法还原，共 {actual} 段；请用 Word 或 WPS 打开后另存为 DOCX 再读',
    en: 'Unexpected automatic numbering that cannot be restored ({actual} paragraphs); save the file as DOCX',
  },
  'sheets-hidden': {
    severity: 'info',
    zh: '工作簿有 {actual} 个隐藏的工作表，没有读取',
    en: 'Unexpected hidden sheets ({actual}) in the workbook; they are not read',
  },
  'rows-hidden': {
    severity: 'info',
    zh: '工作表有 {actual} 行被隐藏或筛选掉，没有读取',
    en: 'Unexpected hidden or filtered rows ({actual}) in the workbook; they are not read',
  },
  'sheet-cut': {
    severity: 'warning',
    zh: '表格单元格过多，只读取了前面的部分',
    en: 'Unexpected number of cells in the workbook; only the first of them are read',
  },
  'damaged-bytes': {
    severity: 'warning',
    zh: '有 {count} 处字节无法解码，请核对原文件',
    en: 'Unexpected bytes in {count} places that cannot be decoded, expected valid text; check the original file',
  },
  'repaired-pdf': {
    severity: 'warning',
    zh: 'PDF 的交叉引用表已损坏，文字按对象重新找出，可能有缺漏，请核对原文',
    en: 'Unexpected cross-reference table that is damaged, expected an intact file; the text was recovered from the objects, check it',
  },
  'page-without-text': {
    severity: 'warning',
    zh: '第 {actual} 页没有文字层，可能是扫描页或图片，需要做文字识别（OCR）',
    en: 'Unexpected page {actual} without text, expected a text layer; run OCR if it is a scan',
  },
  'broken-document': {
    severity: 'error',
    zh: '文件中的文档“{actual}”无法读取',
    en: 'Unexpected document “{actual}” that cannot be read, expected an intact one',
  },
  'signed-document': {
    severity: 'info',
    zh: '文件带有电子签章，签章未作验证',
    en: 'Unexpected seal or signature, expected text only; it was not verified',
  },
  'vertical-text': {
    severity: 'warning',
    zh: '第 {actual} 页有竖排文字，未读取，请核对原文',
    en: 'Unexpected text written downwards on page {actual}, expected lines; it was not read, check the page',
  },
  'broken-page': {
    severity: 'error',
    zh: '第 {actual} 页已损坏，无法读取',
    en: 'Unexpected page {actual} that cannot be read, expected an intact page',
  },
  // plan
  'doc-number-brackets': {
    severity: 'warning',
    zh: '发文字号的年份应用六角括号：此处为“{actual}”，应为“{expected}”（GB/T 9704—2012，7.2.5）',
    en: 'Unexpected brackets in “{actual}”, expected “{expected}” (GB/T 9704-2012, 7.2.5)',
  },
  'no-outline': {
    severity: 'warning',
    zh: '没有编号的章节，可能不是方案，或换行和编号已丢失',
    en: 'Unexpected text without numbered sections, expected a plan with its numbering',
  },
  'table-without-heads': {
    severity: 'warning',
    zh: '表格没有可识别的表头，其中的数值存疑：“{actual}”',
    en: 'Unexpected table without heads at “{actual}”, expected heads that say what its numbers are',
  },
  'table-unsure': {
    severity: 'warning',
    zh: '表格的行列无法确切划分，其中的数值存疑：“{actual}”',
    en: 'Unexpected table at “{actual}” whose cells cannot be told apart for certain, expected rules or lines that part them; its numbers are doubted',
  },
  'table-glued': {
    severity: 'warning',
    zh: '表格各格粘连成一行，其中的数值无法辨读或存疑：“{actual}”',
    en: 'Unexpected table run together on one line at “{actual}”, expected its cells apart; its numbers are left out or doubted',
  },
  'table-unread': {
    severity: 'warning',
    zh: '疑似一行一格的表格，未能按行列读出，其中的数值未作为目标：“{actual}”',
    en: 'Unexpected lines of bare values at “{actual}”, expected rows of a table that can be put together; its numbers are left out',
  },
  'table-row-misfit': {
    severity: 'warning',
    zh: '表格此行与表头对不上，其中的数值存疑：“{actual}”',
    en: 'Unexpected cells in the table row “{actual}”, expected what the heads of their columns say',
  },
  'region-unknown': {
    severity: 'info',
    zh: '仅凭文本不能确定行政区划',
    en: 'Unexpected lack of a region name, expected one in title, issuer or document number',
  },
  'body-spelling': {
    severity: 'warning',
    zh: '同一单位有两种写法：此处为“{actual}”，另处为“{expected}”',
    en: 'Unexpected spelling “{actual}”, expected “{expected}” as elsewhere',
  },
  'measure-without-body': {
    severity: 'warning',
    zh: '此项举措没有责任单位，同级举措都有：“{actual}”',
    en: 'Unexpected measure “{actual}” without a responsible body, expected one as its siblings have',
  },
  'measure-without-deadline': {
    severity: 'warning',
    zh: '此项举措没有完成时限，同级举措都有：“{actual}”',
    en: 'Unexpected measure “{actual}” without a deadline, expected one as its siblings have',
  },
  // targets
  'uncertain-indicator': {
    severity: 'info',
    zh: '“{value}”衡量什么不够明确，按“{actual}”处理',
    en: 'It is not plain what “{value}” measures; read as “{actual}”',
  },
  'uncertain-year': {
    severity: 'info',
    zh: '“{value}”的年份由上下文推得：{actual}年',
    en: 'The year of “{value}” is taken from its context: {actual}',
  },
  'corrected-by-hand': {
    severity: 'info',
    zh: '有 {actual} 处数值经人工核对',
    en: 'Values checked by hand: {actual}',
  },
  'correction-unplaced': {
    severity: 'warning',
    zh: '{expected}对“{actual}”的核对意见在文中找不到对应之处，未采用',
    en: 'Unexpected correction of “{actual}” by {expected} whose place is not found in the text; it was not applied',
  },
  // of any kind that a plan has more than a hundred of; as grave as they are
  'more-messages': {
    severity: 'info',
    zh: '另有 {expected} 条“{actual}”提示没有逐条列出',
    en: '{expected} more messages of the rule {actual} are not listed',
  },
} as const satisfies Record<string, MessageRule>

export type RuleId = keyof typeof messageRules

/**
 * Make a message of a rule.
 *
 * @param ruleId key of {@link messageRules}
 * @param span place in the source, UTF-16 offsets, end exclusive; null where the whole text is meant
 * @param actual what stands there
 * @param expected what was expected instead; the first entry goes into the text
 * @param related other places that belong to it
 */
export function createMessage(
  ruleId: RuleId,
  span: Span | null,
  actual: string | null = null,
  expected: readonly string[] = [],
  related: readonly Span[] = [],
): PlanMessage {
  const rule: MessageRule = messageRules[ruleId]
  const fill = (text: string): string => fillHoles(text, { actual: actual ?? '', expected: expected[0] ?? '' })
  const text: Labels = { zh: fill(rule.zh), en: fill(rule.en) }
  return { ruleId, severity: rule.severity, span, actual, expected: [...expected], text, related: [...related] }
}
