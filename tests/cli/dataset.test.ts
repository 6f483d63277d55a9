import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDataset, type Descriptor } from '../output/dataset-checks.js'
import { checkDescriptor } from '../output/frictionless-schemas.js'
import { corpus, setUpCli } from './run-cli.js'

const { run, path } = setUpCli()
let folder = ''
const inside = (...names: string[]): string => join(folder, ...names)
const en = ['--lang', 'en']
const planOf = (number: number): string =>
  `云岭市人民政府办公室关于印发健康行动方案的通知\n\n云政办〔2024〕${number}号\n\n一、主要目标\n\n（一）做好签约。到2026年，家庭医生签约率达到${40 + (number % 50)}%以上。（市卫生健康委负责）\n`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-dataset-'))
  mkdirSync(inside('plans'))
  for (let i = 1; i <= 30; i++) writeFileSync(inside('plans', `p${String(i).padStart(2, '0')}.txt`), planOf(i))
  writeFileSync(inside('plans/scan.pdf'), '%PDF-1.4\nnothing')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const descriptorOf = (name: string): Descriptor =>
  JSON.parse(readFileSync(inside(name, 'datapackage.json'), 'utf8')) as Descriptor
const tableOf = (name: string, table: string): Record<string, string>[] => {
  const { path: paths } = descriptorOf(name).resources.find((resource) => resource.name === table) ?? { path: [] }
  return [paths]
    .flat()
    .flatMap((file) => parse<Record<string, string>>(readFileSync(inside(name, file)), { columns: true }))
}
/** Path → code of the bytes of every file of a folder. */
const filesOf = (name: string): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const entry of readdirSync(inside(name), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = join(entry.parentPath, entry.name)
      found[file.slice(inside(name).length + 1)] = createHash('sha256').update(readFileSync(file)).digest('hex')
    }
  return found
}

describe('a folder of plans', () => {
  test('becomes a data set that is what its descriptor says, failures among it', async () => {
    const { code, stdout, stderr } = await run(['dataset', 'plans', '-o', 'few', ...en], { cwd: folder })
    expect([code, stdout]).toEqual([2, expect.stringContaining('few: 30 plans, 1 parts')])
    expect(stdout).not.toContain('no table comparisons')
    expect(stderr).toContain('plans/scan.pdf')
    expect(checkDescriptor(descriptorOf('few'))).toEqual([])
    expect(await checkDataset(inside('few'))).toEqual([])
    const sha256 = createHash('sha256')
      .update(readFileSync(inside('plans/scan.pdf')))
      .digest('hex')
    expect(tableOf('few', 'failures')).toEqual([
      expect.objectContaining({ path: 'plans/scan.pdf', sha256, problemEn: expect.stringContaining('PDF') as string }),
    ])
    expect(tableOf('few', 'comparisons').filter(({ indicatorId }) => indicatorId !== '').length).toBeGreaterThan(0)
    expect(descriptorOf('few').sources?.length).toBe(30)
  })

  test('in parts is the same rows, has no file of the whole, and nothing of it is read as a plan', async () => {
    const call = ['dataset', '.', '-o', 'parts', '--part-size', '8', '--jobs', '2', ...en]
    const { stdout } = await run(call, { cwd: folder })
    expect(stdout).toContain('parts: 30 plans, 4 parts')
    expect(stdout).toContain('no table comparisons; wordings')
    expect(await checkDataset(inside('parts'))).toEqual([])
    expect(existsSync(inside('parts/targets/part-00004.parquet'))).toBe(true)
    expect([existsSync(inside('parts/targets.csv')), existsSync(inside('parts/spss'))]).toEqual([false, false])
    for (const table of ['targets', 'bodies', 'exclusions', 'wordings'])
      expect(tableOf('parts', table)).toEqual(tableOf('few', table))
    // code books and failures of the two data sets lie below the same folder by now
    const again = await run(['dataset', '.', '-o', 'parts', '--part-size', '8', ...en], { cwd: folder })
    expect(again.stdout).toContain('30 plans')
  })

  test('a text that stands twice is one plan', async () => {
    mkdirSync(inside('twins'))
    for (const name of ['a.txt', 'b.txt']) writeFileSync(inside('twins', name), planOf(1))
    const { stdout, stderr } = await run(['dataset', 'twins', '-o', 'one', ...en], { cwd: folder })
    expect(stdout).toContain('one: 1 plans')
    expect(stderr).toContain('the same text as twins/a.txt')
  })
})

describe('a call that was stopped', () => {
  test('goes on with what is not done, and ends as one that was not', async () => {
    const args = ['dataset', 'plans', '-o', 'stopped', '--part-size', '5', '--jobs', '1']
    const child = spawn(process.execPath, [path(), ...args], { cwd: folder, stdio: 'ignore' })
    const manifest = inside('stopped/manifest.ndjson')
    const lines = (): number => (existsSync(manifest) ? readFileSync(manifest, 'utf8').split('\n').length : 0)
    while (lines() < 4) await new Promise((done) => setTimeout(done, 5))
    child.kill('SIGKILL')
    await new Promise((done) => child.on('close', done))
    expect(existsSync(inside('stopped/datapackage.json'))).toBe(false)
    const done = lines() - 2
    const { stdout } = await run([...args, ...en.slice(0, 0)], { cwd: folder })
    expect(Number(/其中 (\d+) 个此前已完成/u.exec(stdout)?.[1])).toBeGreaterThanOrEqual(done)
    await run(['dataset', 'plans', '-o', 'fresh', '--part-size', '5', '--jobs', '2'], { cwd: folder })
    // what a kill leaves of the file that was being written lies beside, under a name of its own
    const stopped = Object.entries(filesOf('stopped')).filter(([name]) => !name.endsWith('.part'))
    expect(Object.fromEntries(stopped)).toEqual(filesOf('fresh'))
  })

  test('reads again from the first file that is another, and drops what is gone', async () => {
    cpSync(inside('plans'), inside('moving'), { recursive: true })
    const args = ['dataset', 'moving', '-o', 'moved', '--part-size', '10', ...en]
    await run(args, { cwd: folder })
    const before = statSync(inside('moved/targets/part-00001.csv')).mtimeMs
    writeFileSync(inside('moving/p15.txt'), planOf(99))
    for (let i = 21; i <= 30; i++) rmSync(inside('moving', `p${i}.txt`))
    const { stdout } = await run(args, { cwd: folder })
    expect(stdout).toContain('moved: 20 plans, 3 parts (1 done before)')
    expect(statSync(inside('moved/targets/part-00001.csv')).mtimeMs).toBe(before)
    expect(tableOf('moved', 'plans').map(({ docNumber }) => docNumber)).toContain('云政办〔2024〕99号')
    expect(await checkDataset(inside('moved'))).toEqual([])
    expect(existsSync(inside('moved/targets/part-00004.csv'))).toBe(false)
    // a file that was damaged since is made again
    writeFileSync(inside('moved/targets/part-00001.csv'), '')
    expect((await run(args, { cwd: folder })).stdout).not.toContain('done before')
    expect(await checkDataset(inside('moved'))).toEqual([])
  })

  test('other options make everything anew', async () => {
    await run(['dataset', 'twins', '-o', 'again'], { cwd: folder })
    const { stdout, stderr } = await run(['dataset', 'twins', '-o', 'again', ...en], { cwd: folder })
    expect([stdout, stderr]).toEqual([
      expect.not.stringContaining('done before'),
      expect.stringContaining('made before by another version or with other options'),
    ])
  })
})

describe('inputs', () => {
  test('an archive and a list give what their files give', async () => {
    const files: Record<string, Uint8Array> = {}
    const list: string[] = []
    for (let i = 1; i <= 12; i++) {
      files[`folder/p${i}.txt`] = new TextEncoder().encode(planOf(i))
      list.push(i % 2 === 0 ? JSON.stringify({ text: planOf(i) }) : `plans/p${String(i).padStart(2, '0')}.txt`)
    }
    files['folder/~$p1.docx'] = new Uint8Array(3)
    writeFileSync(inside('plans12.zip'), zipSync(files))
    writeFileSync(inside('list.ndjson'), list.join('\n'))
    const input = list.join('\n')
    await run(['dataset', 'plans12.zip', '-o', 'zipped', '--part-size', '5'], { cwd: folder })
    await run(['dataset', 'list.ndjson', '-o', 'listed', '--part-size', '5'], { cwd: folder })
    await run(['dataset', '-', '-o', 'piped', '--part-size', '5'], { cwd: folder, input })
    const numbers = (name: string): string[] =>
      tableOf(name, 'plans')
        .map(({ docNumber }) => docNumber ?? '')
        .sort()
    expect(numbers('zipped')).toHaveLength(12)
    expect(numbers('listed')).toEqual(numbers('zipped'))
    expect(numbers('piped')).toEqual(numbers('zipped'))
    expect(tableOf('zipped', 'plans')[0]?.['path']).toBe('plans12.zip/folder/p1.txt')
    expect(await checkDataset(inside('zipped'))).toEqual([])
    const again = await run(['dataset', 'plans12.zip', '-o', 'zipped', '--part-size', '5', ...en], { cwd: folder })
    expect(again.code).toBe(0)
  })

  test('the archive that the system packs is read too, and a damaged one is a failure', async () => {
    execFileSync('python3', ['-c', 'import shutil; shutil.make_archive("packed", "zip", "plans")'], { cwd: folder })
    const { stdout } = await run(['dataset', 'packed.zip', '-o', 'packed', ...en], { cwd: folder })
    expect(stdout).toContain('packed: 30 plans')
    writeFileSync(inside('cut.zip'), readFileSync(inside('packed.zip')).subarray(0, 500))
    const cut = await run(['dataset', 'cut.zip', '-o', 'cut', ...en], { cwd: folder })
    expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining('cut.zip: the archive is damaged')])
  })

  test('whatever a folder holds, it is a plan or a failure with its reason and hash', async () => {
    mkdirSync(inside('odd'))
    const put = (name: string, content: string | Uint8Array): void => {
      writeFileSync(inside('odd', name), content)
    }
    const names = ['a b.txt', 'comma,"quote".txt', '换\n行.txt', '-dash.txt', "it's $HOME `x`;.txt", '[glob]*?.txt']
    for (const [i, name] of names.entries()) put(name, planOf(i + 1))
    put('0.txt', '')
    put('0.zip', '')
    put('broken.zip', 'PK\u0003\u0004 and nothing')
    put('nested.zip', zipSync({ 'inner.zip': zipSync({ 'p.txt': new TextEncoder().encode(planOf(9)) }) }))
    put(
      'climbs.zip',
      zipSync({ '../up.txt': new TextEncoder().encode(planOf(7)), 'bad.docx': new Uint8Array([80, 75, 3, 4]) }),
    )
    symlinkSync('nowhere.txt', inside('odd/dead.txt'))
    const { code } = await run(['dataset', 'odd', '-o', 'odd-set', ...en], { cwd: folder })
    expect(code).toBe(2)
    expect(tableOf('odd-set', 'plans').map(({ path: from }) => from)).toEqual(
      ['odd/climbs.zip/../up.txt', ...names.map((name) => `odd/${name}`)].sort(),
    )
    const failures = tableOf('odd-set', 'failures')
    expect(failures.map(({ path: from, problemEn }) => [from, problemEn])).toEqual(
      expect.arrayContaining([
        ['odd/0.txt', expect.stringContaining('empty')],
        ['odd/0.zip', expect.stringContaining('empty')],
        ['odd/broken.zip', expect.stringContaining('damaged')],
        ['odd/nested.zip', 'no plan in this archive'],
        ['odd/climbs.zip/bad.docx', expect.stringContaining('damaged')],
        ['odd/dead.txt', 'a link to a file that is not there'],
      ]),
    )
    expect(failures).toHaveLength(6)
    expect(failures.find(({ path: from }) => from === 'odd/broken.zip')?.['sha256']).toBe(
      createHash('sha256')
        .update(readFileSync(inside('odd/broken.zip')))
        .digest('hex'),
    )
    expect(await checkDataset(inside('odd-set'))).toEqual([])
    // any name can be told as JSON
    const input = names.map((name) => JSON.stringify(`odd/${name}`)).join('\n')
    await run(['dataset', '-', '-o', 'odd-list'], { cwd: folder, input })
    expect(tableOf('odd-list', 'plans')).toHaveLength(names.length)
  })

  test('ids given by hand that are alike are told apart in every table', async () => {
    const input = [1, 2].map((i) => JSON.stringify({ id: 'same', text: planOf(i) })).join('\n')
    await run(['dataset', '-', '-o', 'alike'], { cwd: folder, input })
    expect(tableOf('alike', 'plans').map(({ planId }) => planId)).toEqual([
      'same',
      expect.stringMatching(/^same~[0-9a-z]{10}$/u),
    ])
    expect(await checkDataset(inside('alike'))).toEqual([])
  })
})

describe('a call', () => {
  test("a user's own columns come from a CSV in any encoding", async () => {
    // 代码,人口 and a row of Xi'an in GB 18030
    const gbk = Buffer.from([
      0xb4,
      0xfa,
      0xc2,
      0xeb,
      0x2c,
      0xc8,
      0xcb,
      0xbf,
      0xda,
      0x0a,
      ...Buffer.from('610100,1307.8\n'),
    ])
    writeFileSync(inside('people.csv'), gbk)
    const { code } = await run(['dataset', join(corpus, 'xian-2024.md'), '-o', 'joined', '--join', 'people.csv'], {
      cwd: folder,
    })
    expect(code).toBe(0)
    expect(tableOf('joined', 'regions')).toEqual([expect.objectContaining({ regionCode: '610100', 人口: '1307.8' })])
    const wrong = ['dataset', 'twins', '-o', 'x', '--join', 'people.csv', '--join-by', 'nothing', ...en]
    expect((await run(wrong, { cwd: folder })).stderr).toContain('no column "nothing"')
  })

  test("takes no folder of somebody else's, and wants one", async () => {
    const { code, stderr } = await run(['dataset', 'twins', '-o', 'plans', ...en], { cwd: folder })
    expect([code, stderr]).toEqual([2, expect.stringContaining('the folder plans holds other files')])
    const none = await run(['dataset', 'twins', ...en], { cwd: folder })
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('with -o')])
  })
})
