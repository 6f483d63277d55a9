import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { ensureBuilt, root, run } from '../package/ensure-built.js'

let page = ''

beforeAll(async () => {
  await ensureBuilt()
  page = readFileSync(join(root, 'dist/duizhao.html'), 'utf8')
})

/** What the browser has read when it shows the page: all before the packed parts. */
const firstPart = (): string => page.slice(0, page.indexOf('<script type="application/json" id="corpus">'))

test('the file is at most 3.5 MB, and what shows first at most 400 kB packed', () => {
  expect(Buffer.byteLength(page)).toBeLessThan(3_500_000)
  expect(firstPart()).toContain('id="app"')
  expect(gzipSync(firstPart(), { level: 9 }).length).toBeLessThan(400_000)
})

test('its policy allows no connection, and no script or style that it does not name', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/u)
  expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:)/u)
})

test('duizhao open writes the page with the plans inside, and without -o opens it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-open-'))
  try {
    const draft = join(folder, '草案.txt')
    await writeFile(draft, '甲市方案</script><script>\n\n一、主要目标\n\n到2027年，签约率达到75%以上。\n')
    const cli = join(root, 'dist/cli.js')
    const out = join(folder, 'page.html')
    await run(process.execPath, [cli, 'open', draft, '--against', 'corpus', '-o', out])
    const written = await readFile(out, 'utf8')
    const given = JSON.parse(/id="given">(.*?)<\/script>/u.exec(written)?.[1] ?? '') as {
      files: { name: string; role: string; data: string }[]
    }
    expect(given.files.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'draft 草案.txt',
      'peer hohhot-2024-draft.txt',
      'peer huzhu-2025.md',
      'peer jintai-2022.txt',
      'peer xian-2024.md',
      'peer xining-2024.md',
    ])
    expect(Buffer.from(given.files[0]?.data ?? '', 'base64')).toEqual(await readFile(draft))
    // a stand-in for the system's opener writes down what it is asked for
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'
    await writeFile(join(folder, opener), `#!/bin/sh\necho "$1" > ${join(folder, 'opened')}\n`, { mode: 0o755 })
    const env = { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) }
    const { stdout } = await run(process.execPath, [cli, 'open'], { env })
    await expect.poll(() => readFile(join(folder, 'opened'), 'utf8').catch(() => '')).toBe(stdout)
    expect(await readFile(stdout.trim(), 'utf8')).toBe(page)
    await rm(join(stdout.trim(), '..'), { recursive: true })
  } finally {
    await rm(folder, { recursive: true })
  }
})
