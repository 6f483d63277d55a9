import type { Labels } from '../index.js'

/** Endings of the files that a folder is searched for. */
export const READ_ENDINGS: readonly string[] = [
  ...['md', 'markdown', 'mdown', 'txt', 'text'],
  ...['html', 'htm', 'xhtml', 'shtml'],
  ...['docx', 'ofd', 'pdf'],
]

/** Endings of files that hold plans as this program prints them. */
export const JSON_ENDINGS: readonly string[] = ['json', 'ndjson', 'jsonl']

const asDocx: Labels = {
  zh: '读不了这种格式；请用 Word 或 WPS 打开，另存为 DOCX',
  en: 'this format is not read; open it in Word or WPS and save it as DOCX',
}
const asTable: Labels = {
  zh: '读不了电子表格；请用 Excel 或 WPS 表格打开，另存为网页（HTML），或把表格复制到 DOCX',
  en: 'a spreadsheet is not read; open it in Excel or WPS and save it as a web page (HTML), or copy the table into a DOCX',
}
const asPage: Labels = {
  zh: '读不了单个文件网页（MHTML）；请用浏览器打开，另存为网页（HTML）',
  en: 'a single-file web page (MHTML) is not read; open it in a browser and save it as HTML',
}
const unpack: Labels = {
  zh: '读不了压缩文件；请先解压，再读取其中的文档',
  en: 'an archive is not read; unpack it and read the documents inside',
}
const asSlides: Labels = {
  zh: '读不了演示文稿；请把文字另存为 DOCX 或 TXT',
  en: 'a presentation is not read; save its text as DOCX or TXT',
}

/** Ending of a file that people keep plans in and that is not read → what to do. */
export const ADVICE: ReadonlyMap<string, Labels> = new Map<string, Labels>([
  ...['doc', 'wps', 'rtf', 'odt', 'uot', 'docm', 'dot', 'dotx', 'wpt'].map((ending) => [ending, asDocx] as const),
  ...['xls', 'xlsx', 'xlsm', 'et', 'ods', 'uos'].map((ending) => [ending, asTable] as const),
  ...['ppt', 'pptx', 'dps', 'odp'].map((ending) => [ending, asSlides] as const),
  ...['mht', 'mhtml'].map((ending) => [ending, asPage] as const),
  ...['zip', 'rar', '7z', 'gz', 'tar', 'tgz'].map((ending) => [ending, unpack] as const),
])
