import type { Labels } from '../index.js'

/** Endings of the files that a folder is searched for. */
export const READ_ENDINGS: readonly string[] = [
  ...['md', 'markdown', 'mdown', 'txt', 'text'],
  ...['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml'],
  ...['docx', 'docm', 'doc', 'wps', 'rtf', 'odt', 'uot', 'uof'],
  ...['xlsx', 'xlsm', 'xls', 'et', 'ods'],
  ...['pdf', 'ofd', 'zip'],
]

/** Endings of files that hold plans as this program prints them. */
export const JSON_ENDINGS: readonly string[] = ['json', 'ndjson', 'jsonl']

/** Endings of images, which may be scans of a plan. */
export const IMAGE_ENDINGS: readonly string[] = ['png', 'jpg', 'jpeg', 'tif', 'tiff', 'bmp', 'gif', 'webp']

const asDocx: Labels = {
  zh: '读不了这种格式；请用 Word、WPS 或原来的程序打开，另存为 DOCX 或带文字层的 PDF',
  en: 'this format is not read; open it in Word, WPS or its own program and save it as DOCX or a PDF with a text layer',
}
const asTable: Labels = {
  zh: '读不了这种电子表格；请用 Excel 或 WPS 表格打开，另存为 XLSX',
  en: 'this kind of spreadsheet is not read; open it in Excel or WPS and save it as XLSX',
}
const unpack: Labels = {
  zh: '读不了这种压缩文件；请先解压，再读取其中的文档，或改为 ZIP',
  en: 'this kind of archive is not read; unpack it and read the documents inside, or make it a ZIP',
}
const asSlides: Labels = {
  zh: '读不了演示文稿；请把文字另存为 DOCX 或 TXT',
  en: 'a presentation is not read; save its text as DOCX or TXT',
}

/** Ending of a file that people keep plans in and that is not read → what to do. */
export const ADVICE: ReadonlyMap<string, Labels> = new Map<string, Labels>([
  ...['dot', 'dotx', 'wpt', 'pages', 'ceb', 'cebx', 'caj', 'sep', 'gd'].map((ending) => [ending, asDocx] as const),
  ...['xlsb', 'uos', 'numbers'].map((ending) => [ending, asTable] as const),
  ...['ppt', 'pptx', 'dps', 'odp', 'uop'].map((ending) => [ending, asSlides] as const),
  ...['rar', '7z', 'gz', 'tar', 'tgz', 'bz2', 'xz'].map((ending) => [ending, unpack] as const),
])
