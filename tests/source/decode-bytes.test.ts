import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/source/decode-bytes.js'

const formats = join(import.meta.dirname, '../../fixtures/formats')
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(formats, name)))
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('files of each encoding', () => {
  const simplified = readFileSync(join(formats, 'plan.txt'), 'utf8')
  const traditional = readFileSync(join(formats, 'plan-traditional.txt'), 'utf8')

  test.each([
    ['plan.txt', 'utf-8', simplified],
    ['plan-bom.txt', 'utf-8', simplified],
    ['plan-utf16le.txt', 'utf-16le', simplified],
    ['plan-utf16le-bom.txt', 'utf-16le', simplified],
    ['plan-utf16be.txt', 'utf-16be', simplified],
    ['plan-utf16be-bom.txt', 'utf-16be', simplified],
    ['plan-gb18030.txt', 'gb18030', simplified],
    ['plan-big5.txt', 'big5', traditional],
    ['plan-traditional-gb18030.txt', 'gb18030', traditional],
  ])('%s', (name, encoding, text) => {
    expect(decodeBytes(file(name))).toEqual({ text, encoding, damaged: 0 })
  })
})

test('GB 18030 has four-byte characters', () => {
  expect(decodeBytes(bytes(0xd0, 0xd5, 0xc3, 0xfb, 0xa3, 0xba, 0x81, 0x39, 0xef, 0x31)).text).toBe('姓名：㐂')
})

test('short GB 2312 words are not taken for UTF-16 or Big5', () => {
  expect(decodeBytes(bytes(0xce, 0xc0, 0xc9, 0xfa, 0xd4, 0xba)).text).toBe('卫生院')
})

test('UTF-8 with a few damaged bytes stays UTF-8 and says so', () => {
  const whole = new TextEncoder().encode('到2026年，每千人口床位数达到7.5张。'.repeat(8))
  const cut = whole.slice(0, whole.length - 1)
  const decoded = decodeBytes(cut)
  expect(decoded).toMatchObject({ encoding: 'utf-8', damaged: 1 })
  expect(decoded.text.startsWith('到2026年，')).toBe(true)
})

test('plain ASCII is UTF-8, also with a few zero bytes', () => {
  expect(decodeBytes(new TextEncoder().encode('plan\u0000 text')).encoding).toBe('utf-8')
})

test('a declared charset decides where the text is too short to tell', () => {
  const html = new TextEncoder().encode('<meta charset="big5"><p>')
  const word = bytes(0xa4, 0xa4, 0xa4, 0xe5) // 中文
  const joined = new Uint8Array([...html, ...word])
  expect(decodeBytes(joined)).toMatchObject({ encoding: 'big5', text: '<meta charset="big5"><p>中文' })
})

test('bytes that are no text in any encoding are refused', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 0xff)
  expect(() => decodeBytes(noise)).toThrow(expect.objectContaining({ code: 'unreadable' }))
})
