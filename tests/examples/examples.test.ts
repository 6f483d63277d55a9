import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinText, listFailures, makeNotebook, type Notebook } from '../../scripts/notebooks/notebook.js'
import { readCells } from '../../scripts/notebooks/read-cells.js'
import { findMissing, run, runNotebook } from '../../scripts/notebooks/run-notebook.js'
import { mirrorExamples } from './mirror.js'

const folder = join(import.meta.dirname, '../../examples')
const names = ['compare-targets', 'review-draft']
const script = (name: string): string => readFileSync(join(folder, `${name}.mjs`), 'utf8')
const kept = (name: string): Notebook => JSON.parse(readFileSync(join(folder, `${name}.ipynb`), 'utf8')) as Notebook

/** Milliseconds for a build or for a run of Jupyter on a busy machine. */
const SLOW = 900_000

/** What a cell printed, in the form asked for. */
function outputs(notebook: Notebook, mime: string): string[] {
  return notebook.cells.flatMap(({ outputs: own }) =>
    (own ?? []).flatMap(({ data }) => {
      const content = data?.[mime]
      if (content === undefined) return []
      return [typeof content === 'string' || Array.isArray(content) ? joinText(content) : JSON.stringify(content)]
    }),
  )
}

let examples = ''
let remove = (): Promise<void> => Promise.resolve()
beforeAll(async () => {
  ;({ examples, remove } = await mirrorExamples())
}, SLOW)
afterAll(() => remove())

describe('the scripts run in Node', () => {
  const runScript = async (name: string): Promise<string> => {
    const { code, stdout, stderr } = await run(process.execPath, [`${name}.mjs`], { cwd: examples })
    expect(stderr).toBe('')
    expect(code).toBe(0)
    return stdout
  }

  test('compare-targets prints the rows, the states of cells, quotes and citations', async () => {
    const printed = await runScript('compare-targets')
    const oneLine = printed.replace(/\s/gu, '')
    expect(printed).toMatch(/互助县 +county +互政办〔2025〕67号 +2025-12-10/u)
    expect(printed).toMatch(/全人群家庭医生签约服务覆盖率 +有举措无数字 +≥75%（2027）/u)
    expect(printed).toContain('DRG）  drg')
    expect(printed).toMatch(/家庭医生签约服务覆盖率 +互助县 +西宁市 +stricter/u)
    expect(printed).toContain('“全人群家庭医生签约服务覆盖率达到75%以上”')
    expect(oneLine).toContain('——互助县人民政府办公室：《互助县基层卫生健康综合试验区建设实施方案》（互政办〔2025〕67号），三、（四）1.')
    expect(printed).toMatch(/核对 \d{3,} 条引文，与原文不符 0 条。/u)
    expect(printed).not.toMatch(/undefined|NaN|\[object/u)
    const svg = await readFile(join(examples, 'out/family-doctors-drg.svg'), 'utf8')
    expect(svg).toContain('全人群家庭医生签约服务覆盖率（%）')
    expect(svg).toContain('≥75%（2027）')
  })

  test('review-draft prints findings with the peers’ values', async () => {
    const printed = await runScript('review-draft')
    expect(printed).toMatch(/引文与原文一致 +\d+ +0\n/u)
    expect(printed).toMatch(/review-no-number +warning +\d+/u)
    expect(printed).toContain('对照 互助县、金台区、西安市、西宁市')
    expect(printed).toMatch(/互助县 ≥75%（2027） {2}互助县 互政办〔2025〕67号/u)
    expect(printed).not.toMatch(/undefined|NaN|\[object/u)
  })
})

describe.each(names)('%s.ipynb', (name) => {
  test('has the cells of the script', () => {
    const fresh = makeNotebook(readCells(script(name)))
    const cells = (notebook: Notebook): object[] =>
      notebook.cells.map(({ cell_type: kind, source }) => ({ kind, text: joinText(source) }))
    expect(cells(kept(name))).toEqual(cells(fresh))
  })

  test('holds real outputs of every code cell, without errors, paths or times', () => {
    const notebook = kept(name)
    expect(listFailures(notebook)).toEqual([])
    const html = outputs(notebook, 'text/html').join('\n')
    expect(html).toContain('</td>')
    expect(html).toContain('互助县')
    const [plot = '{}'] = outputs(notebook, 'application/vnd.vegalite.v6+json').slice(-1)
    expect((JSON.parse(plot) as { data: { values: unknown[] } }).data.values.length).toBeGreaterThan(3)
    expect(outputs(notebook, 'image/svg+xml').at(-1)).toMatch(/^<svg[\s\S]+<\/svg>\s*$/u)
    const text = JSON.stringify(notebook)
    expect(text).not.toMatch(/file:\/\/|\/home\/|\/tmp\/|\/root\/|\/work\/|localhost|127\.0\.0\.1/u)
    expect(text).not.toMatch(/iopub|shell\.execute_reply/u)
  })

  test('runs from start to end with Jupyter and Deno', async ({ annotate }) => {
    const missing = await findMissing()
    if (missing !== null) {
      const line = `NOTEBOOK NOT RUN: ${name}.ipynb, ${missing} is missing; its script has run in Node`
      console.warn(line)
      await annotate(line)
      return
    }
    const notebook = await runNotebook(makeNotebook(readCells(script(name))), examples)
    expect(listFailures(notebook)).toEqual([])
    expect(outputs(notebook, 'text/html').join('\n')).toContain('互助县')
  }, SLOW)
})

test('cells are read from a script in percent format', () => {
  const text = ['// %% [markdown]', '// # 题', '//', '// 文', '', '// %%', 'const a = 1', '', '// note', 'a'].join('\n')
  expect(readCells(text)).toEqual([
    { kind: 'markdown', text: '# 题\n\n文' },
    { kind: 'code', text: 'const a = 1\n\n// note\na' },
  ])
  expect(() => readCells('const a = 1')).toThrow('must begin with')
  expect(() => readCells('// %% [markdown]\nconst a = 1')).toThrow('must be commented')
})

test('a cell that failed, wrote to stderr, showed nothing or did not run is a failure', () => {
  const [cell] = makeNotebook([{ kind: 'code', text: 'x' }]).cells
  if (cell === undefined) throw new Error('one cell was given')
  const output = { output_type: 'display_data', data: {} }
  const cells = [
    { ...cell, id: 'a', execution_count: 1, outputs: [output] },
    { ...cell, id: 'b', execution_count: 2, outputs: [{ output_type: 'error', ename: 'E', evalue: 'bad' }] },
    { ...cell, id: 'c', execution_count: 3, outputs: [{ output_type: 'stream', name: 'stderr', text: ['w'] }] },
    { ...cell, id: 'd', execution_count: 4, outputs: [] },
    { ...cell, id: 'e', execution_count: null, outputs: [output] },
  ]
  expect(listFailures({ ...makeNotebook([]), cells })).toEqual([
    'b: E: bad',
    'c: stderr: w',
    'd: showed nothing',
    'e: did not run',
  ])
})
