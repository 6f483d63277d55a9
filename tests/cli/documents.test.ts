import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { correctTarget, parsePlan, readPlan } from '../../src/index.js'
import { corpus, setUpCli } from './run-cli.js'

const { run } = setUpCli()
const folder = mkdtempSync(join(tmpdir(), 'duizhao-documents-'))
const place = (name: string): string => join(folder, name)
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(place(name)))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('Word files', () => {
  it('review writes the comments into the file of the writer, and never over it', async () => {
    copyFileSync('fixtures/formats/plan.docx', place('draft.docx'))
    const before = read('draft.docx')
    const args = ['review', place('draft.docx'), '--against', corpus, '--author', '张三', '--date', '2026-11-28']
    const { code, stderr } = await run([...args, '-o', place('draft.annotated.docx')])
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('Error')])
    const plan = await readPlan(read('draft.annotated.docx'))
    expect(plan.source).toBe((await readPlan(before)).source)
    expect(plan.comments?.length).toBeGreaterThan(2)
    expect(plan.comments?.[0]).toMatchObject({ author: '张三', date: '2026-11-28T00:00:00Z' })
    expect((await run([...args, '-o', place('draft.docx')])).code).toBe(2)
    expect(read('draft.docx')).toEqual(before)
  })

  it('review of another format, compare and diff write documents of their own', async () => {
    const draft = place('draft.md')
    writeFileSync(draft, '某市行动方案\n\n一、目标\n1.健康素养。到2027年，居民健康素养水平达到32%。\n')
    writeFileSync(place('new.md'), '某市行动方案\n\n一、目标\n1.健康素养。到2027年，居民健康素养水平达到35%。\n')
    await run(['review', draft, '--against', corpus, '-o', place('findings.docx')])
    expect((await readPlan(read('findings.docx'))).source).toContain('审看意见表')
    await run(['compare', corpus, draft, '-o', place('table.docx')])
    expect((await readPlan(read('table.docx'))).source).toContain('居民健康素养水平')
    await run(['diff', draft, place('new.md'), '-o', place('changes.docx')])
    expect((await readPlan(read('changes.docx'))).source).toContain('达到35%')
    expect((await readPlan(read('changes.docx'), { changes: 'original' })).source).toContain('达到32%')
  })

  it('other commands refuse the ending, a date that is none is named', async () => {
    const targets = await run(['targets', corpus, '-o', place('targets.docx')])
    expect([targets.code, targets.stderr]).toEqual([2, expect.stringContaining('.docx')])
    const dated = await run(['diff', 'a.md', 'b.md', '-o', place('x.docx'), '--date', '昨天'])
    expect([dated.code, dated.stderr]).toEqual([2, expect.stringContaining('--date')])
  })
})

describe('--corrections', () => {
  const text = '某市行动方案\n\n一、目标\n1.健康素养。到2027年，居民健康素养水平达到32%。\n'

  it('are applied in every command, and told', async () => {
    const plan = parsePlan(text)
    const [target] = plan.targets
    if (target === undefined) throw new Error('no target')
    const by = { who: '李工', when: '2026-11-28T00:00:00Z' }
    const corrections = [correctTarget(plan, target, { kind: 'edit', fields: { year: 2030 } }, by)]
    writeFileSync(place('plan.md'), text)
    writeFileSync(place('c.json'), JSON.stringify({ corrections }))
    const { stdout } = await run(['targets', place('plan.md'), '--corrections', place('c.json'), '--json'])
    expect(JSON.parse(stdout)).toMatchObject([{ year: 2030, corrected: 'edit 李工 2026-11-28' }])
    const check = await run(['check', place('plan.md'), '--corrections', place('c.json')])
    expect(check.stdout + check.stderr).toContain('人工核对')
  })

  it('a file that is no file of corrections is refused with the reason', async () => {
    writeFileSync(place('plan.md'), text)
    writeFileSync(place('bad.json'), '{"corrections":[{"id":1}]}')
    for (const name of ['bad.json', 'nowhere.json']) {
      const { code, stderr } = await run(['targets', place('plan.md'), '--corrections', place(name)])
      expect([code, stderr]).toEqual([2, expect.stringContaining('--corrections')])
    }
  })
})
