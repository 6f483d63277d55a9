#!/usr/bin/env node
import { runCli } from './run-cli.js'

// a reader that has seen enough (`| head`) is no error; every other failure reaches who wrote
const stdout = { failed: false }
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  stdout.failed = true
})
process.stderr.on('error', () => undefined)
// leaving in order removes what is half written
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(signal, () => process.exit(code))

const code = await runCli(process.argv.slice(2))
process.exitCode = stdout.failed ? 2 : code
