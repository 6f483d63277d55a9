import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCodingSheet } from '../../src/coding/read-coding-sheet.js'
import { fillSheet } from '../coding/fill-sheet.js'
import { corpus, setUpCli } from './run-cli.js'

const { run } = setUpCli()
const en = ['--lang', 'en', '--quiet']
const plan = join(corpus, 'xining-2024.md')
let folder = ''
const inside = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('cite', () => {
  test('writes what the ending asks for', async () => {
    for (const [name, begins] of [
      ['a.bib', '@techreport{cn630100-2024-'],
      ['a.ris', 'TY  - GOVDOC\r\n'],
      ['a.txt', '西宁市人民政府办公室. '],
      ['a.jsonld', '[\n'],
    ] as const) {
      // prettier-ignore
      const format = name === 'a.jsonld' ? ['--format', 'annotations'] : []
      expect(await run(['cite', plan, '-o', inside(name), ...format, ...en])).toMatchObject({ code: 0, stderr: '' })
      expect(readFileSync(inside(name), 'utf8').startsWith(begins)).toBe(true)
    }
    const annotations = JSON.parse(readFileSync(inside('a.jsonld'), 'utf8')) as { id: string; body: unknown[] }[]
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
  })

  test('the reference list has an address and a day for one file, and quotes with their places', async () => {
    const { stdout } = await run([
      'cite',
      plan,
      '--url',
      'https://e.org/1',
      '--accessed',
      '2026-01-02',
      '--quotes',
      ...en,
    ])
    expect(stdout).toContain('[Z/OL]. (2024-05-27)[2026-01-02]. https://e.org/1.')
    expect(stdout).toContain('“每千人口执业（助理）医师数达到 4.6 人” —— 西宁市人民政府办公室: 《西宁市进一步改革完善医疗卫生服务体系工作方案》 (宁政办〔2024〕24号), 一、') // prettier-ignore
    const wrong = await run(['cite', corpus, '--url', 'https://e.org/1', ...en])
    expect([wrong.code, wrong.stderr]).toEqual([2, 'duizhao: --url goes with a single file\n'])
    expect((await run(['cite', plan, '--accessed', 'today', ...en])).stderr).toContain('--accessed takes a day')
  })
})

describe('sheet and agree', () => {
  test('a sheet is the same file twice, and as large as the interval asks', async () => {
    const args = ['sheet', plan, '--of', 'targets', '--half-width', '5%', '--seed', '3', '--lang', 'en']
    const { code, stderr } = await run([...args, '-o', inside('one.xlsx')])
    await run([...args, '-o', inside('two.xlsx')])
    expect(code).toBe(0)
    expect(stderr).toMatch(/one\.xlsx: (\d+) of \d+ units are in the sheet/u)
    expect(readFileSync(inside('one.xlsx'))).toEqual(readFileSync(inside('two.xlsx')))
  })

  test('coders and the machine are compared, with intervals and quotes', async () => {
    await run(['sheet', plan, '--of', 'targets', '-o', inside('all.xlsx'), ...en])
    const bytes = readFileSync(inside('all.xlsx'))
    const machine = new Map((await readCodingSheet(bytes, 'm')).machine?.units.map(({ unit, codes }) => [unit, codes]))
    const filled = (coder: string, every: number): Uint8Array =>
      fillSheet(bytes, coder, (unit, variable, row) =>
        variable === 'certainty' && row % every === 0 ? 'aim' : (machine.get(unit)?.[variable] ?? null),
      )
    writeFileSync(inside('a.xlsx'), filled('Anna', 7))
    writeFileSync(inside('b.xlsx'), filled('Bo', 11))
    const { stdout, stderr, code } = await run(
      ['agree', inside('a.xlsx'), inside('b.xlsx'), '--repeats', '200', ...en],
      { env: { COLUMNS: '200' } },
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Coders: Anna, Bo; \d+ units in common/u)
    expect(stdout).toMatch(/certainty +\d+ +0\.\d{3} \[0\.\d{3}, [01]\.\d{3}\]/u)
    expect(stdout).toContain('aim / firm')
    const json = await run(['agree', inside('a.xlsx'), inside('b.xlsx'), '--machine', '--format', 'json', '--repeats', '10', ...en]) // prettier-ignore
    const result = JSON.parse(json.stdout) as { coders: string[]; variables: { id: string; cohen: unknown }[] }
    expect(result.coders).toEqual(['Anna', 'Bo', 'machine'])
    expect(result.variables.every(({ cohen }) => cohen === null)).toBe(true)
    const csv = await run(['agree', inside('a.xlsx'), '--machine', '--format', 'csv', '--repeats', '10', ...en])
    const rows = parse<Record<string, string>>(csv.stdout, { columns: true })
    expect(rows.find(({ variable, code: own }) => variable === 'comparator' && own === '')?.['alphaNominal']).toBe('1')
    const markdown = await run(['agree', inside('a.xlsx'), inside('b.xlsx'), '--format', 'markdown', '--repeats', '10'])
    expect(markdown.stdout).toContain('## 编码员：Anna、Bo')
  })

  test('wrong calls are told', async () => {
    const says = async (...args: string[]): Promise<string> => (await run([...args, ...en])).stderr
    expect(await says('agree', inside('all.xlsx'))).toContain('two codings are needed')
    expect(await says('agree', plan, '--machine')).toContain(plan)
    expect(await says('sheet', plan, '--sample', '5', '--half-width', '0.05', '-o', inside('x.xlsx'))).toContain('do not go together') // prettier-ignore
    expect(await says('sheet', plan, '--half-width', '5', '-o', inside('x.xlsx'))).toContain('between 0 and 1')
    await run(['sheet', plan, '--blind', '-o', inside('blind.xlsx'), ...en])
    expect(await says('agree', inside('blind.xlsx'), '--machine')).toContain('do not hold what the machine says')
  })

  test('corrections of the workbench are one more coder', async () => {
    const { places } = await readCodingSheet(readFileSync(inside('all.xlsx')), 'm')
    const [place] = [...places.values()].filter(({ indicator }) => indicator !== null)
    if (place === undefined) throw new Error('the sheet has targets')
    const anchor = { start: place.start, end: place.end, exact: '', prefix: '', suffix: '' }
    const correction = { id: '1', plan: place.text, anchor, indicator: place.indicator, change: { kind: 'not-target' }, who: 'Chen', when: '2026-01-02T00:00:00Z' } // prettier-ignore
    writeFileSync(inside('c.json'), JSON.stringify({ corrections: [correction] }))
    const { stdout, code } = await run(['agree', inside('a.xlsx'), inside('c.json'), ...en])
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Coders: Anna, Chen; 1 units in common'])
    expect(stdout).toContain('yes / no')
  })
})

describe('pmc', () => {
  test('prints the table, and each answer with its words', async () => {
    const { stdout, stderr, code } = await run(['pmc', plan, '--lang', 'en'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/西宁市 .* \d\.\d\d–\d\.\d\d/u)
    expect(stderr).toContain('answers a text cannot tell are left to the coder')
  })

  test('a coder’s answers close it', async () => {
    const json = await run(['pmc', plan, '--format', 'json', ...en])
    const [score] = JSON.parse(json.stdout) as { answers: { id: string; score: number | null }[] }[]
    const open = (score?.answers ?? []).filter((each) => each.score === null).map(({ id }) => [id, 1] as const)
    writeFileSync(inside('answers.json'), JSON.stringify({ 西宁市: Object.fromEntries(open) }))
    const closed = await run(['pmc', plan, '--answers', inside('answers.json'), '--format', 'json', '--lang', 'en'])
    expect(closed.stderr).not.toContain('left to the coder')
    expect(closed.stderr).toContain('the wordings of the second-level variables')
    const [done] = JSON.parse(closed.stdout) as { open: number; grade: unknown }[]
    expect(done?.open).toBe(0)
    expect(done?.grade).not.toBeNull()
    writeFileSync(inside('bad.json'), JSON.stringify({ 西宁市: { 'X99:1': 1 } }))
    expect((await run(['pmc', plan, '--answers', inside('bad.json'), ...en])).stderr).toContain('西宁市 X99:1')
  })

  test('takes another sheet, and says what is wrong with one', async () => {
    writeFileSync(inside('sheet.json'), JSON.stringify({ id: 'a', source: 'b', labels: { zh: '', en: '' }, grades: [], dimensions: [{ id: 'A', labels: { zh: '甲', en: 'a' }, variables: [], rule: { kind: 'bodies' } }] })) // prettier-ignore
    expect((await run(['pmc', plan, '--sheet', inside('sheet.json'), ...en])).stdout).toMatch(/西宁市 +1\.00 +1\.00/u)
    writeFileSync(inside('sheet.json'), '{}')
    expect((await run(['pmc', plan, '--sheet', inside('sheet.json'), ...en])).stderr).toContain('a list of dimensions')
  })

  test('draws the surface of one plan', async () => {
    await run(['pmc', plan, '-o', inside('surface.svg'), ...en])
    expect(readFileSync(inside('surface.svg'), 'utf8')).toContain('PMC surface')
    expect((await run(['pmc', corpus, '--format', 'svg', ...en])).stderr).toContain('one plan at a time')
  })
})

describe('plot', () => {
  test.each(['dots', 'heat', 'slope', 'coverage', 'multiples'])('%s as SVG, and as Vega-Lite', async (kind) => {
    const { stdout, code } = await run(['plot', corpus, '--kind', kind, '--theme', 'family-doctors', ...en])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/u)
    const spec = await run([
      'plot',
      corpus,
      '--kind',
      kind,
      '--theme',
      'family-doctors',
      '--format',
      'vega-lite',
      ...en,
    ])
    expect(JSON.parse(spec.stdout)).toHaveProperty('$schema')
  })

  test('PNG of a picture has twice its size', async () => {
    const args = ['plot', corpus, '--kind', 'heat', '--theme', 'family-doctors', ...en]
    await run([...args, '-o', inside('heat.png')])
    const png = readFileSync(inside('heat.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const width = /width="([\d.]+)"/u.exec((await run(args)).stdout)?.[1]
    expect(Math.abs(png.readUInt32BE(16) - 2 * Number(width))).toBeLessThanOrEqual(1)
  })

  test('wrong calls are told', async () => {
    expect((await run(['plot', corpus, '--kind', 'pie', ...en])).stderr).toContain('--kind does not know "pie"')
    expect((await run(['plot', corpus, '--kind', 'slope', '--year', '2025', ...en])).stderr).toContain('--year twice')
    expect((await run(['plot', corpus, '-o', inside('x.pdf'), ...en])).stderr).toContain('endings are .svg .png .json')
  })
})
