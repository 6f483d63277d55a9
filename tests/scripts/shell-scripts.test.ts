import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

const scripts = [
  '.ci/run',
  ...readdirSync('scripts').flatMap((name) => (name.endsWith('.sh') ? [`scripts/${name}`] : [])),
]

it.each(scripts)('the shell reads %s', (script) => {
  const shell = script.startsWith('.ci') ? 'bash' : 'sh'
  expect(() => execFileSync(shell, ['-n', script], { stdio: 'pipe' })).not.toThrow()
})
