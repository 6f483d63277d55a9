import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { corpus, setUpCli } from './run-cli.js'

const { run, path } = setUpCli()
const xian = join(corpus, 'xian-2024.md')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  mkdirSync(join(folder, 'nothing'))
  writeFileSync(join(folder, 'nothing', 'photo.jpg'), 'x')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'blank.txt'), ' \n\t\n')
  writeFileSync(join(folder, 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)))
  writeFileSync(join(folder, 'english.md'), '# Plan\n\n1. Raise coverage to 65% by 2025.\n')
  writeFileSync(join(folder, 'line.txt'), '健康'.repeat(900_000))
  writeFileSync(join(folder, 'letter.txt'), '亲爱的朋友：\n你好，我很想念你。\n')
  writeFileSync(join(folder, 'old.doc'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const unusable: [string, RegExp, RegExp][] = [
  ['empty.txt', /空/u, /empty/u],
  ['blank.txt', /空|文字/u, /empty|no text/u],
  ['binary.txt', /二进制|编码/u, /binary|encoding/u],
  ['english.md', /没有中文/u, /no Chinese text/u],
  ['line.txt', /一行长达 5\.4 MB/u, /one line is 5\.4 MB/u],
  ['old.doc', /DOCX/u, /DOCX/u],
  ['nothing', /没有方案文件/u, /no plan in this folder/u],
  ['missing.md', /没有这个文件/u, /no such file or folder/u],
  ['*.docx', /没有文件符合/u, /no file matches/u],
]

test.each(unusable)('%s: what is wrong and what to do, exit 2', async (name, zh, en) => {
  for (const command of ['parse', 'compare']) {
    const { code, stdout, stderr } = await run([command, join(folder, name)])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(zh)
    expect(stderr).toMatch(en)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:internal/u)
  }
})

test('a near file name is suggested', async () => {
  const { stderr } = await run(['parse', join(folder, 'englsh.md'), '--lang', 'en'])
  expect(stderr).toContain('did you mean english.md?')
})

test('readable text that is no plan gives a plan and a note', async () => {
  const { code, stdout, stderr } = await run(['parse', join(folder, 'letter.txt'), '--json'])
  expect(code).toBe(0)
  const plan = JSON.parse(stdout) as { targets: unknown[]; messages: unknown[] }
  expect(plan.targets).toEqual([])
  expect(plan.messages.length).toBeGreaterThan(0)
  expect(stderr).toContain('perhaps not a plan')
  expect((await run(['parse', join(folder, 'letter.txt'), '--json', '--quiet'])).stderr).toBe('')
})

test('one bad file does not stop the rest and is named at the end', async () => {
  const { code, stdout, stderr } = await run(['compare', join(folder, 'empty.txt'), xian, '--lang', 'en'])
  expect(code).toBe(2)
  expect(stdout).toContain('西安市')
  expect(stderr).toMatch(/^duizhao: .*empty\.txt: .*empty/u)
})

const wrong: [string[], RegExp][] = [
  [['compere', 'x'], /did you mean compare\?/u],
  [['parse'], /no file given/u],
  [['parse', xian, '--formt', 'json'], /unknown option --formt/u],
  [['parse', xian, '--format', 'jsn'], /did you mean json\?/u],
  [['parse', xian, '--format'], /needs its value/u],
  [['compare', xian, '--theme', 'family-docters'], /did you mean family-doctors\?/u],
  [['compare', xian, '--indicator', 'fd-coverage-al'], /did you mean fd-coverage-all\?/u],
  [['compare', xian, '--year', 'soon'], /--year takes a whole number/u],
  [['compare', xian, '--against', '某市'], /no plan is called "某市"/u],
  [['diff', xian], /exactly two files/u],
  [['parse', xian, '-o', '/no/such/folder/x.json'], /cannot write/u],
  [['parse', xian, '--lang', 'fr'], /--lang does not know "fr"/u],
  [['completion', 'bsh'], /did you mean bash\?/u],
]

test.each(wrong)('%j is a wrong call', async (args, message) => {
  const { code, stdout, stderr } = await run(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:internal/u)
})

test('help and version', async () => {
  const help = await run(['--help'])
  expect(help.code).toBe(0)
  for (const name of ['parse', 'compare', 'targets', 'diff', 'check', 'themes', 'report'])
    expect(help.stdout).toContain(name)
  expect((await run(['compare', '--help'])).stdout).toContain('$ duizhao compare corpus/')
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect((await run(['--version'])).stdout).toContain(`duizhao/${manifest.version} `)
  expect((await run([])).code).toBe(2)
})

test('a reader that stops early is no error', async () => {
  const child = spawn(process.execPath, [path(), 'parse', corpus, '--json'])
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.once('data', () => {
    child.stdout.destroy()
  })
  const code = await new Promise((done) => child.on('close', done))
  expect([code, stderr]).toEqual([0, ''])
})

test('no colour in a pipe, even when it is forced elsewhere', async () => {
  for (const env of [{}, { NO_COLOR: '1' }, { TERM: 'xterm-256color' }] as Record<string, string>[])
    expect((await run(['parse', xian], { env })).stdout).not.toContain('\u001b')
})

test('on a terminal there is colour, unless NO_COLOR is set or it is declined', async () => {
  const onTerminal = (args: string, env: Record<string, string> = {}): Promise<string> =>
    new Promise((done, fail) => {
      // script(1) gives the command a terminal of its own
      const command = `stty cols 90; ${process.execPath} ${path()} ${args}`
      const options = { env: { PATH: process.env['PATH'], TERM: 'xterm', ...env }, maxBuffer: 1e8 }
      execFile('script', ['-qec', command, '/dev/null'], options, (error, stdout) => {
        if (error === null) done(stdout)
        else fail(new Error(stdout, { cause: error }))
      })
    })
  expect(await onTerminal(`compare ${xian}`)).toContain('\u001b[1m')
  expect(await onTerminal(`compare ${xian}`, { NO_COLOR: '1' })).not.toContain('\u001b[1m')
  expect(await onTerminal(`compare ${xian} --no-color`)).not.toContain('\u001b[1m')
})
