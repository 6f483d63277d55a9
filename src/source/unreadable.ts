import type { Labels } from '../model.js'
import type { UnreadableError, UnreadableReason } from './is-unreadable.js'

const TEXTS: Readonly<Record<UnreadableReason, Labels>> = {
  empty: { zh: '文件是空的。请检查是否下载完整。', en: 'The file is empty. Check that the download is complete.' },
  'unknown-binary': {
    zh: '无法识别的二进制文件。请另存为 DOCX、HTML、TXT，或带文字层的 PDF。',
    en: 'Unknown binary file. Save it as DOCX, HTML, TXT or a PDF with a text layer.',
  },
  'unknown-encoding': {
    zh: '无法识别文字编码。请把文件另存为 UTF-8 文本。',
    en: 'The character encoding is not recognised. Save the file as UTF-8 text.',
  },
  'legacy-office': {
    zh: '旧版二进制文件，里面没有 Word、WPS 文字或表格的正文。请用生成它的软件打开：文字另存为 DOCX，表格另存为 XLSX。',
    en: 'A binary file of old software without a document or workbook of Word, Excel or WPS in it. Open it with the program that made it: save a text as DOCX, a table as XLSX.',
  },
  'word-6': {
    zh: 'Word 97 以前的文档。请用 Word 或 WPS 打开，另存为 DOCX。',
    en: 'A document from before Word 97. Open it in Word or WPS and save it as DOCX.',
  },
  'encrypted-office': {
    zh: '加密的 Office 文件。请用密码打开，取消密码保护后另存为 DOCX（表格另存为 XLSX）。',
    en: 'An encrypted Office file. Open it with its password, remove the protection and save it as DOCX (a table as XLSX).',
  },
  'other-office': {
    zh: '不是文字文档，也不是表格。请用生成它的软件打开，把正文另存为 DOCX、HTML 或 TXT。',
    en: 'Neither a text document nor a table. Open it with the program that made it and save the text as DOCX, HTML or TXT.',
  },
  'other-sheet': {
    zh: '表格文件读不了（格式不支持或已损坏）。请用 Excel 或 WPS 表格打开，另存为 XLSX 或 HTML，或把表格复制到文字文档里。',
    en: 'A spreadsheet that cannot be read (its format is not supported, or it is damaged). Open it in Excel or WPS and save it as XLSX or HTML, or copy the table into the document.',
  },
  slides: {
    zh: '演示文稿，不是方案正文。请取得方案的 DOCX 或 PDF，或把文字复制到文档里。',
    en: 'Slides, not the text of a plan. Obtain the DOCX or PDF of the plan, or copy the words into a document.',
  },
  'broken-ofd': {
    zh: 'OFD 文件已损坏，或其中没有页面。请重新下载，或取得 DOCX 原文。',
    en: 'The OFD document is damaged or holds no page. Download it again or obtain the DOCX.',
  },
  'encrypted-ofd': {
    zh: '加密的 OFD 文件。请用 OFD 阅读器凭密码打开，另存为不加密的文件。',
    en: 'An encrypted OFD document. Open it in an OFD reader with its password and save it without protection.',
  },
  'scanned-ofd': {
    zh: 'OFD 只有扫描图像，没有文字。请先做文字识别（OCR），或取得 DOCX 原文。',
    en: 'The OFD document holds scanned images and no text. Run OCR on it or obtain the DOCX.',
  },
  archive: {
    zh: '压缩文件。请先解压，再读取其中的文档；命令行可直接读取 ZIP。',
    en: 'An archive. Unpack it first, then read the documents inside; the command line reads a ZIP as a folder.',
  },
  'broken-text': {
    zh: '文件已损坏或不完整，读不出正文。请用原来的软件打开，另存为 DOCX 或 HTML。',
    en: 'The file is damaged or incomplete and its text cannot be read. Open it with the program it came from and save it as DOCX or HTML.',
  },
  image: {
    zh: '图片文件，没有文字。请先做文字识别（OCR），保存为 TXT、DOCX 或带文字层的 PDF。',
    en: 'An image without text. Run OCR first and save the result as TXT, DOCX or a PDF with a text layer.',
  },
  'broken-docx': {
    zh: 'DOCX 文件已损坏。请用 Word 或 WPS 打开修复，再另存为 DOCX。',
    en: 'The DOCX file is damaged. Open it in Word or WPS, let it be repaired and save it as DOCX again.',
  },
  'broken-office': {
    zh: '文件已损坏，无法读取。请用 Word 或 WPS 打开修复，再另存为 DOCX。',
    en: 'The file is damaged and cannot be read. Open it in Word or WPS, let it be repaired and save it as DOCX.',
  },
  'broken-pdf': {
    zh: 'PDF 文件已损坏，无法读取。请重新下载，或用阅读器打开后另存为 PDF。',
    en: 'The PDF file is damaged and cannot be read. Download it again, or open it in a viewer and save it as PDF.',
  },
  'encrypted-pdf': {
    zh: '加密的 PDF，需要密码。请用密码打开，另存为没有密码的 PDF。',
    en: 'An encrypted PDF that needs a password. Open it with the password and save it as a PDF without one.',
  },
  'scanned-pdf': {
    zh: 'PDF 没有文字层（扫描件）。请先做文字识别（OCR），保存为带文字层的 PDF、DOCX 或 TXT。',
    en: 'The PDF has no text layer (a scan). Run OCR first and save it as a PDF with a text layer, DOCX or TXT.',
  },
  'garbled-pdf': {
    zh: 'PDF 的字体没有编码信息，文字无法还原。请取得 DOCX 或网页原文，或做文字识别（OCR）后再读取。',
    en: 'The fonts of the PDF carry no encoding, so its text cannot be recovered. Obtain the DOCX or the web page, or run OCR.',
  },
  'lock-file': {
    zh: '这是文档打开时生成的临时锁定文件（~$…），里面没有正文。请读取同一文件夹里不带“~$”的文档。',
    en: 'A temporary lock file (~$…) that an office program keeps while a document is open; it holds no text. Read the document without “~$” in its name beside it.',
  },
  'too-large': {
    zh: '文件解压后过大，可能是压缩炸弹，已停止读取。请检查来源；如文件可信，请只保留正文后另存为 DOCX。',
    en: 'The file is too large once unpacked, perhaps a zip bomb, and was not read. Check where it comes from; if it can be trusted, keep only the text and save it as DOCX.',
  },
}

/**
 * Make the error for bytes that cannot be read.
 *
 * @param reason what is wrong
 * @param cause the error of the reader below, if any
 * @returns a plain `Error` with `code: 'unreadable'`, the reason, and the text in Chinese and English
 */
export function unreadable(reason: UnreadableReason, cause?: unknown): UnreadableError {
  const text = TEXTS[reason]
  const error = new Error(`${text.zh} ${text.en}`, cause === undefined ? {} : { cause })
  return Object.assign(error, { code: 'unreadable' as const, reason, text })
}
