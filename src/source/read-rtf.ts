import { createMessage } from '../messages.js'
import type { ParseOptions, Source } from '../model.js'
import { decodeLatin } from './decode-latin.js'
import { linesWithRole } from './flow-lines.js'
import type { FlowBlock } from './flow.js'
import { pageLines } from './page-lines.js'
import { createRtfFrame, type RtfFrame } from './rtf-frame.js'
import { createSourceBuilder } from './source-builder.js'
import { writeFlow } from './write-flow.js'

/** Groups that hold no text of the document. `listtext` and `pntext` are not among them: they print the number. */
const DROPPED = new Set(
  (
    'fonttbl colortbl stylesheet info pict object nonshppict filetbl listtable listoverridetable revtbl rsidtbl generator ' +
    'fldinst datafield bkmkstart bkmkend themedata colorschememapping latentstyles datastore xmlnstbl background sp pgptbl ' +
    'atnid atnauthor annotation atndate atnref atnparent formfield ftnsep ftnsepc aftnsep aftnsepc nonesttables pn'
  ).split(' '),
)
/** Starred groups whose text is shown all the same. */
const SHOWN = new Set(['shpinst', 'ud', 'nesttableprops'])
/** Groups of a text of their own. */
const FRAMES: Readonly<Record<string, 'note' | 'header' | 'footer' | 'box'>> = {
  footnote: 'note', header: 'header', headerl: 'header', headerr: 'header', headerf: 'header', footer: 'footer',
  footerl: 'footer', footerr: 'footer', footerf: 'footer', shptxt: 'box',
} // prettier-ignore
const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', tab: '\t',
  emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005',
} // prettier-ignore
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
}
const CODE_PAGES: Readonly<Record<number, string>> = { 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 1252: 'windows-1252', 65001: 'utf-8' } // prettier-ignore
const MAX_DEPTH = 1000
const MAX_COLUMNS = 256
const TOKEN = /\{|\}|\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|[^{}\\]+/giu

interface State {
  dropped: boolean
  hidden: boolean
  gone: boolean
  font: number
  /** characters that stand for one `\u` for readers that do not know it */
  fallback: number
  frame: RtfFrame
  /** set where the group began a frame */
  kind: 'note' | 'header' | 'footer' | 'box' | null
  /** the group is the table of fonts */
  inFonts: boolean
}

/**
 * Read a Rich Text document: text in any code page, numbers of automatic numbering as its writer printed them, tables, text
 * boxes and notes. Source: Rich Text Format Specification 1.9.1.
 *
 * @param bytes the file
 * @param options `changes`: which side of tracked changes is read
 * @returns the text that is kept and its blocks
 */
export function readRtf(bytes: Uint8Array, { changes = 'accepted' }: Pick<ParseOptions, 'changes'> = {}): Source {
  const fonts = new Map<number, string>()
  const found: Record<'note' | 'header' | 'footer', FlowBlock[]> = { note: [], header: [], footer: [] }
  const body = createRtfFrame()
  const start: State = { dropped: false, hidden: false, gone: false, font: -1, fallback: 1, frame: body, kind: null, inFonts: false } // prettier-ignore
  const states: State[] = [start]
  let codePage = 'gb18030'
  let tracked = 0
  /** bytes of a code page that are not decoded yet */
  let waiting: number[] = []
  /** characters still to be left out behind a `\u` */
  let skip = 0
  let starred = false
  let state = start
  let columns = 0

  const isShown = (): boolean => !state.dropped && !state.hidden && !state.gone
  function flush(): void {
    if (waiting.length > 0)
      state.frame.add(new TextDecoder(fonts.get(state.font) ?? codePage).decode(Uint8Array.from(waiting)))
    waiting = []
  }
  function close(): void {
    flush()
    const closed = states.pop()
    state = states.at(-1) ?? start
    if (closed === undefined || closed.kind === null) return
    const blocks = closed.frame.finish()
    if (closed.kind === 'box') state.frame.put(blocks)
    else found[closed.kind].push(...blocks)
  }
  function take(letters: string): void {
    let plain = letters
    if (skip > 0) {
      const cut = Math.min(skip, plain.length)
      plain = plain.slice(cut)
      skip -= cut
    }
    if (isShown()) for (let i = 0; i < plain.length; i++) waiting.push(plain.charCodeAt(i) & 0xff)
  }
  function show(text: string): void {
    if (!isShown()) return
    flush()
    state.frame.add(text)
  }

  /** A control word with its number, null where it has none. */
  function control(word: string, number: number | null): void {
    const wasStarred = starred
    starred = false
    const frame = FRAMES[word]
    if (frame !== undefined && !state.dropped) {
      flush()
      state.frame = createRtfFrame()
      state.kind = frame
      return
    }
    if (DROPPED.has(word) || (wasStarred && !SHOWN.has(word))) {
      state.dropped = true
      if (word === 'fonttbl') state.inFonts = true
      return
    }
    const sign = SIGNS[word]
    if (sign !== undefined) {
      show(sign)
      return
    }
    const on = number !== 0
    switch (word) {
      case 'ansicpg':
        codePage = CODE_PAGES[number ?? 0] ?? codePage
        break
      case 'f':
        flush()
        state.font = number ?? 0
        break
      case 'fcharset': {
        const charset = CHARSETS[number ?? 0]
        if (state.inFonts && charset !== undefined) fonts.set(state.font, charset)
        break
      }
      case 'uc':
        state.fallback = Math.max(0, Math.min(number ?? 1, 16))
        break
      case 'u':
        show(String.fromCharCode((number ?? 0) & 0xffff))
        skip = state.fallback
        break
      case 'plain':
        flush()
        state.hidden = false
        state.gone = false
        break
      case 'v':
        flush()
        state.hidden = on
        break
      case 'deleted':
      case 'revised':
        flush()
        if (on) tracked++
        if ((word === 'deleted') === (changes === 'accepted')) state.gone = on
        break
      case 'pard':
        state.frame.setTable(false)
        state.frame.setLevel(null)
        break
      case 'intbl':
        state.frame.setTable(on)
        break
      case 'itap':
        state.frame.setDepth(Math.max(0, number ?? 1))
        break
      case 'outlinelevel':
        state.frame.setLevel(number === null || number > 5 ? null : number + 1)
        break
      default:
        if (!state.dropped) structure(word, number)
    }
  }

  function structure(word: string, number: number | null): void {
    if (word === 'par' || word === 'sect' || word === 'page') {
      flush()
      // a paragraph whose mark is deleted goes on in the next
      if (!state.gone) state.frame.endParagraph()
    } else if (word === 'line' || word === 'column') {
      flush()
      state.frame.endLine()
    } else if (word === 'cell' || word === 'nestcell') {
      flush()
      state.frame.endCell(word === 'nestcell')
    } else if (word === 'row' || word === 'nestrow') state.frame.endRow(word === 'nestrow')
    else if (word === 'trowd') {
      columns = 0
      state.frame.startRow()
    } else if (word === 'cellx' && columns++ < MAX_COLUMNS) state.frame.addEdge(number ?? 0)
    else if (word === 'clvmrg') state.frame.merge('above')
    else if (word === 'clmrg') state.frame.merge('beside')
  }

  for (const [token, hex, word, number, sign] of decodeLatin(bytes).matchAll(TOKEN)) {
    if (token === '{') {
      flush()
      skip = 0
      starred = false
      if (states.length > MAX_DEPTH) break
      state = { ...state, kind: null }
      states.push(state)
    } else if (token === '}') {
      skip = 0
      close()
      if (states.length === 0) break
    } else if (hex !== undefined) take(String.fromCharCode(parseInt(hex, 16)))
    else if (word !== undefined) control(word, number === undefined ? null : Number(number))
    else if (sign === '*') starred = true
    else if (sign !== undefined) {
      if (sign === '~') show('\u00a0')
      else if (sign === '_') show('-')
      else if (sign === '\n' || sign === '\r') structure('par', null)
      else if ('{}\\'.includes(sign)) take(sign)
    } else take(token.replaceAll(/[\r\n\0]/gu, ''))
  }
  while (states.length > 1) close()
  flush()

  const builder = createSourceBuilder('rtf')
  writeFlow(pageLines(found.header, 'header'), builder)
  writeFlow(body.finish(), builder)
  writeFlow(linesWithRole(found.note, 'note'), builder)
  writeFlow(pageLines(found.footer, 'footer'), builder)
  if (tracked === 0) return builder.finish()
  return builder.finish([createMessage(changes === 'accepted' ? 'changes-accepted' : 'changes-original', null, String(tracked))]) // prettier-ignore
}
