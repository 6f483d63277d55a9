import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { annotateDocx, parsePlan, readPlan, reviewDraft, type Finding, type Plan } from '../../../src/index.js'
import { cell, level, makeDocx, numbered, paragraph } from '../../source/make-docx.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A draft with what real ones have: numbering, a table, split runs, entities, a box, a change and an earlier comment. */
const BODY = [
  paragraph('临湖市健康促进行动方案'),
  numbered('工作目标', 1, 0),
  `<w:p>${run('到2027年，居民健康素养水平达到', '<w:b/>')}${run('3')}${run('2%')}${run('，A&amp;B 两类门诊&#x20000;达到')}<w:r><w:t>  90% </w:t><w:tab/><w:t>以上。</w:t></w:r></w:p>`,
  numbered('重点任务', 1, 0),
  `<w:p><w:commentRangeStart w:id="7"/>${run('每个乡镇配备健康指导员2名')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('，全市评选骨干40名。')}</w:p>`,
  `<w:p>${run('推广适宜技术')}<w:del w:id="20" w:author="乙"><w:r><w:delText>5类</w:delText></w:r></w:del><w:ins w:id="21" w:author="乙">${run('6类')}</w:ins>${run('。')}</w:p>`,
  `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${paragraph('新建健康小屋15个')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
  `<w:tbl><w:tr>${cell('指标')}${cell('2027年')}</w:tr><w:tr>${cell('无烟机关建成率')}${cell('95%')}</w:tr></w:tbl>`,
].join('')

const COMMENTS = `<?xml version="1.0" encoding="UTF-8"?><w:comments ${W}><w:comment w:id="7" w:author="甲"><w:p>${run('请核实')}</w:p></w:comment></w:comments>`

function draft(withComments: boolean): Promise<Uint8Array> {
  return makeDocx({
    body: withComments ? BODY : BODY.replace(/<w:comment[^>]*>/gu, ''),
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ...(withComments && {
      relations: `<Relationship Id="rId9" Type="${OFFICE}/comments" Target="comments.xml"/>`,
      files: { 'word/comments.xml': COMMENTS, 'word/media/a.bin': new Uint8Array([1, 2, 3]) },
    }),
  })
}

function finding(plan: Plan, start: number, end: number, name = 'x'): Finding {
  const both = (text: string): Finding['title'] => ({ zh: text, en: text })
  return {
    ...{ ruleId: 'x', tier: 'certain', severity: 'error', importance: 1 },
    ...{ title: both(`<${name}>`), reason: both('原因 & 依据'), advice: both('改') },
    ...{ quote: plan.source.slice(start, end), span: { start, end }, location: null, theme: null, indicatorId: null },
    peers: [{ planId: 'p', label: '西城市', quote: '达到90%以上', value: '≥90%', location: '西城市 二、1.' }],
  }
}

function at(plan: Plan, words: string, name = words): Finding {
  const start = plan.source.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return finding(plan, start, start + words.length, name)
}

/** Without blanks, and without characters beyond the first plane, which are never cut in two. */
const bare = (text: string): string => text.replace(/[\s\p{Cs}𠀀]+/gu, '')

async function commentsOf(bytes: Uint8Array): Promise<{ plan: Plan; quotes: Record<string, string | null> }> {
  const plan = await readPlan(bytes)
  const quotes: Record<string, string | null> = {}
  for (const { text, span } of plan.comments ?? []) {
    const name = /<([^<>]+)>/u.exec(text)?.[1] ?? text
    quotes[name] = span === null ? null : plan.source.slice(span.start, span.end)
  }
  return { plan, quotes }
}

describe('annotateDocx', () => {
  it.each([true, false])(
    'comments the very words, over runs, in cells, in changed text (earlier comments: %s)',
    async (withComments) => {
      const bytes = await draft(withComments)
      const plan = await readPlan(bytes)
      const words = ['健康素养水平达到32%', 'B 两类', '90%', '以上', '配备健康指导员2名，全市', '6类', '95%', '2027年']
      const done = await annotateDocx(
        bytes,
        words.map((each) => at(plan, each)),
        { author: '审稿人', date: '2026-11-28T08:00:00Z' },
      )
      const { plan: again, quotes } = await commentsOf(done)
      expect(again.source).toBe(plan.source)
      for (const each of words) expect(bare(quotes[each] ?? ''), each).toBe(bare(each))
      if (withComments) expect(quotes['请核实']).toBe('每个乡镇配备健康指导员2名')
      expect(again.comments?.find(({ text }) => text.includes('95%'))).toMatchObject({
        author: '审稿人',
        date: '2026-11-28T08:00:00Z',
        text: expect.stringContaining('西城市：≥90%“达到90%以上”（西城市 二、1.）') as string,
      })
      expect(again.measures).toEqual(plan.measures)
      expect(again.targets).toEqual(plan.targets)
    },
  )

  it('comments a text box where it is tied to the text, since Word takes none inside', async () => {
    const bytes = await draft(false)
    const plan = await readPlan(bytes)
    const done = await annotateDocx(bytes, [at(plan, '健康小屋15个')])
    const xml = await (await JSZip.loadAsync(done)).file('word/document.xml')?.async('string')
    const box = /<w:txbxContent>[\s\S]*<\/w:txbxContent>/u.exec(xml ?? '')?.[0] ?? ''
    expect(box).not.toContain('comment')
    expect(xml).toMatch(/<w:commentRangeStart [^>]*\/><w:r><w:pict/u)
    expect(xml).toMatch(/<\/w:pict><\/w:r><w:commentRangeEnd /u)
  })

  it('leaves every other part of the file, and every other character of the text, as it was', async () => {
    const bytes = await draft(true)
    const plan = await readPlan(bytes)
    const done = await annotateDocx(bytes, [at(plan, '骨干'), at(plan, '2%，A')])
    const [before, after] = [await JSZip.loadAsync(bytes), await JSZip.loadAsync(done)]
    const changed = new Set(['word/document.xml', 'word/comments.xml'])
    for (const name of Object.keys(before.files).filter((each) => !each.endsWith('/') && !changed.has(each)))
      expect(await after.file(name)?.async('base64'), name).toBe(await before.file(name)?.async('base64'))
    const strip = (xml: string | undefined): string =>
      (xml ?? '')
        .replace(/<w:r xmlns:w="[^"]*"><w:commentReference w:id="\d+"\/><\/w:r>/gu, '')
        .replace(/<w:commentRange(?:Start|End) xmlns:w[^>]*>/gu, '')
        .replace(/<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>/gu, '')
    const text = async (zip: JSZip): Promise<string> => strip(await zip.file('word/document.xml')?.async('string'))
    expect(await text(after)).toBe(await text(before))
    expect(await annotateDocx(bytes, [at(plan, '骨干'), at(plan, '2%，A')])).toEqual(done)
  })

  it('gathers what has no place at the first words, counts hints without a place, and leaves doubts out', async () => {
    const bytes = await draft(false)
    const plan = await readPlan(bytes)
    const missing = { ...at(plan, '骨干', '缺失'), span: null, quote: null }
    const { quotes, plan: again } = await commentsOf(
      await annotateDocx(bytes, [
        missing,
        { ...missing, tier: 'hint' },
        { ...at(plan, '骨干', '存疑'), tier: 'doubt' },
      ]),
    )
    expect(quotes).toEqual({ 缺失: '临湖市健康促进行动方案' })
    expect(again.comments?.[0]?.text).toContain('另有 1 条参考意见没有列出')
    expect(await annotateDocx(bytes, [])).toBe(bytes)
  })

  it('writes a review of a draft with what the peers say', async () => {
    const bytes = new Uint8Array(readFileSync('fixtures/formats/plan.docx'))
    const plan = await readPlan(bytes)
    const peer = parsePlan(readFileSync('corpus/jintai-2022.txt', 'utf8'))
    const review = reviewDraft(plan, [peer])
    const again = await readPlan(await annotateDocx(bytes, review, { lang: 'en' }))
    const placed = review.findings.filter(({ span, tier }) => span !== null && tier !== 'doubt')
    expect(placed.length).toBeGreaterThan(0)
    for (const { title, quote } of placed) {
      const comment = again.comments?.find(({ text }) => text.includes(title.en))
      const span = comment?.span ?? { start: 0, end: 0 }
      expect(bare(quote ?? '')).toContain(bare(again.source.slice(span.start, span.end)))
    }
  })

  it('places any stretch of any words exactly, whatever the file looks like', async () => {
    const bytes = await draft(true)
    const plan = await readPlan(bytes)
    const inRuns = plan.origins ?? []
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(plan.source.length - 1), fc.integer({ min: 1, max: 40 })), {
          minLength: 1,
          maxLength: 12,
        }),
        async (places) => {
          const findings = places.map(([start, length], i) =>
            finding(plan, start, Math.min(start + length, plan.source.length), `f${i}`),
          )
          const { plan: again, quotes } = await commentsOf(await annotateDocx(bytes, findings))
          expect(again.source).toBe(plan.source)
          for (const [i, { span }] of findings.entries()) {
            const { start, end } = span ?? { start: 0, end: 0 }
            const own = inRuns.filter((origin) => origin.start < end && start < origin.end)
            const isBoxed = plan.source.slice(start, end).match(/[新建健康小屋15个]/u) !== null
            if (own.length === 0 || isBoxed) continue
            const from = Math.max(start, own[0]?.start ?? 0)
            const to = Math.min(end, own.at(-1)?.end ?? 0)
            const words = bare(plan.source.slice(from, to))
            if (words !== '') expect(bare(quotes[`f${i}`] ?? '')).toBe(words)
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    )
  })

  it.skipIf(!existsSync('/usr/bin/soffice'))(
    'opens in LibreOffice',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
      try {
        const odt = join(folder, 'draft.html')
        writeFileSync(odt, '<p>临湖市行动方案</p><p>一、目标</p><p>到2027年，居民健康素养水平达到32%。</p>')
        const convert = (file: string, to: string): string =>
        execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder, file], { encoding: 'utf8', stdio: 'pipe' }) // prettier-ignore
        convert(odt, 'docx:MS Word 2007 XML')
        const bytes = new Uint8Array(readFileSync(join(folder, 'draft.docx')))
        const plan = await readPlan(bytes)
        writeFileSync(join(folder, 'done.docx'), await annotateDocx(bytes, [at(plan, '32%')]))
        convert(join(folder, 'done.docx'), 'odt')
        const odtPlan = await readPlan(new Uint8Array(readFileSync(join(folder, 'done.odt'))))
        expect(
          odtPlan.comments?.map(({ text, span }) => [
            text.includes('西城市'),
            span === null ? null : odtPlan.source.slice(span.start, span.end),
          ]),
        ).toEqual([[true, '32%']])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    120_000,
  )
})
