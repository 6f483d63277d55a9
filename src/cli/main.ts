#!/usr/bin/env node
import { spareMemory } from './spare-memory.js'

spareMemory(true)

let full = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // a reader that has seen enough (`| head`) is no error
  if (error.code === 'EPIPE') process.exit(0)
  // results are written by who can say so; what is left is a help text
  if (!full) process.stderr.write(`duizhao: 标准输出写不了 / standard output cannot be written (${error.code ?? ''})\n`)
  full = true
  process.exitCode = 2
})
process.stderr.on('error', () => undefined)
// leaving in order removes what is half written
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.on(signal, () => process.exit(code))

const [{ commands }, { runCli }] = await Promise.all([import('./commands.js'), import('./run-cli.js')])
const code = await runCli(process.argv.slice(2), commands)
process.exitCode ??= code
