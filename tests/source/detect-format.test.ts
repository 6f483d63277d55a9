import { describe, expect, test } from 'vitest'
import { detectContainer, detectTextFormat } from '../../src/source/detect-format.js'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('signatures', () => {
  test.each([
    ['%PDF-1.7\n', { container: 'pdf' }],
    ['junk\n%PDF-1.4\n', { container: 'pdf' }],
    ['PK\x03\x04rest', { container: 'zip' }],
    ['一般文字', { container: 'text' }],
    ['', { refused: 'empty' }],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0', { container: 'ole' }],
    ['{\\rtf1\\ansi', { container: 'rtf' }],
    ['\xdb\xa5\x2d\0', { refused: 'word-6' }],
    ['\x89PNG\r\n', { refused: 'image' }],
    ['\xff\xd8\xff\xe0', { refused: 'image' }],
    ['Rar!\x1a', { refused: 'archive' }],
    ['BM is a word', { container: 'text' }],
  ])('%j', (head, expected) => {
    expect(detectContainer(ascii(head))).toEqual(expected)
  })
})

describe('text', () => {
  test.each<[string, string, string | undefined]>([
    ['html', '\n<!DOCTYPE html>\n<html>', undefined],
    ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', undefined],
    ['html', '<div><p>一</p><p>二</p></div>', undefined],
    ['html', 'anything', 'page.htm'],
    ['text', '一、目标\n<br>二、任务', undefined],
    ['text', '<center>标题</center>\n\n一、目标\n\n二、任务\n\n三、保障', 'plan.md'],
    ['text', '<div align="center">标题</div>\n一、目标\n（一）任务\n（二）分工\n二、保障\n三、监督', undefined],
    ['text', '<一、目标>', undefined],
    ['html', '一、目标', 'page.shtml'],
    ['mhtml', 'MIME-Version: 1.0\nContent-Type: multipart/related', undefined],
    [
      'mhtml',
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"',
      undefined,
    ],
    ['text', 'From: 市卫生健康委\n一、目标', undefined],
    ['word-xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>', undefined],
    ['word-xml', '<?xml version="1.0"?><pkg:package xmlns:pkg="x">', undefined],
    ['uof', '<?xml version="1.0"?><uof:UOF xmlns:uof="x">', undefined],
  ])('%s: %j', (expected, text, name) => {
    expect(detectTextFormat(text, name)).toBe(expected)
  })

  test.each([
    ['other-sheet', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'],
    ['other-office', '<?xml version="1.0"?><office:document xmlns:office="x">'],
  ])('%s is named', (refused, text) => {
    expect(detectTextFormat(text)).toEqual({ refused })
  })
})
