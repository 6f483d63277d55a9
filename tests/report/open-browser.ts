import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Start a Chromium: the one that is there, or Debian's, installed now where that is possible.
 *
 * @returns null, with a line that cannot be missed, where no Chromium can be had
 */
export async function openBrowser(): Promise<Browser | null> {
  const path = findBrowser() ?? installBrowser()
  if (path === null) return null
  return chromium.launch({ executablePath: path, args: FLAGS })
}

function findBrowser(): string | null {
  return [process.env['CHROMIUM'], ...PATHS].find((path) => path !== undefined && existsSync(path)) ?? null
}

function installBrowser(): string | null {
  try {
    const script = join(import.meta.dirname, '../../scripts/install-chromium.sh')
    execFileSync('sh', [script], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
  } catch {
    // the script has said why
  }
  const path = findBrowser()
  if (path === null)
    process.stderr.write('\n!!! NO CHROMIUM: the report page is NOT TESTED. Set CHROMIUM to a browser.\n\n')
  return path
}
