import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocks } from '../../bench/many-plans.js'
import { ensureBuilt, root } from './ensure-built.js'

const python = find()
if (python === null) process.stderr.write('\n!!! NO PYTHON: the calls for Spark and Ray are NOT TESTED\n\n')

function find(): string | null {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return 'python3'
  } catch {
    return null
  }
}

/** Spark and Ray are not there; what they do with the calls of the page is done by the few lines that they do it with. */
describe.skipIf(python === null)('the calls for clusters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-cluster-'))
  const text = (number: number): string => `一、主要目标\n（一）做好签约。到2026年，家庭医生签约率达到${number}%以上。`
  const lines = [41, 42, 43].map((number) => JSON.stringify({ id: `p${number}`, text: text(number) }))
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` }
  const examples = blocks('text-not-run')
  const exampleOf = (words: string): string => examples.find((code) => code.includes(words)) ?? ''

  beforeAll(async () => {
    await ensureBuilt()
    mkdirSync(join(folder, 'bin'))
    const command = join(folder, 'bin/duizhao')
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`)
    chmodSync(command, 0o755)
    writeFileSync(join(folder, 'list.ndjson'), lines.join('\n'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  function runPython(code: string): string {
    writeFileSync(join(folder, 'run.py'), code)
    return execFileSync('python3', ['run.py'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }
  const idsOf = (printed: string): unknown[] =>
    printed
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)

  test("PySpark's pipe: the command split by shlex, a line in for each element, a line out for each plan", () => {
    const command = /pipe\('([^']+)'\)/u.exec(exampleOf('sparkContext'))?.[1]
    // pyspark/rdd.py: Popen(shlex.split(command), stdin=PIPE, stdout=PIPE), elements without their line end, lines stripped of it
    const printed = runPython(`
import shlex, sys
from subprocess import PIPE, Popen
pipe = Popen(shlex.split(${JSON.stringify(command)}), stdin=PIPE, stdout=PIPE)
for element in open("list.ndjson", encoding="utf-8"):
    pipe.stdin.write((element.rstrip("\\n") + "\\n").encode("utf-8"))
pipe.stdin.close()
for line in iter(pipe.stdout.readline, b""):
    print(line.rstrip(b"\\n").decode("utf-8"))
sys.exit(pipe.wait())`)
    expect(idsOf(printed)).toEqual(['p41', 'p42', 'p43'])
  })

  test("Scala's pipe: by the shell, with a line that cannot be read", () => {
    const page = readFileSync(join(root, 'docs/many-plans.md'), 'utf8')
    const command = /Seq\("sh", "-c", "([^"]+)"\)/u.exec(page)?.[1] ?? ''
    const input = [...lines, '{"nothing": 1}'].join('\n')
    const printed = execFileSync('sh', ['-c', command], {
      cwd: folder,
      env,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    expect(idsOf(printed)).toEqual(['p41', 'p42', 'p43'])
  })

  test('the code for Ray, with a data set of one batch in place of its own', () => {
    const code = exampleOf('import ray').replace('import ray, subprocess', 'import subprocess')
    const printed = runPython(`
class Batches:
    def map_batches(self, read, batch_size):
        self.rows = read({"text": open("list.ndjson", encoding="utf-8").read().split("\\n")})
        return self
    def write_parquet(self, path):
        print("\\n".join(self.rows["plan"]))
class ray:
    class data:
        read_text = staticmethod(lambda path: Batches())
${code}`)
    expect(idsOf(printed)).toEqual(['p41', 'p42', 'p43'])
  })
})
