import { existsSync } from 'node:fs'
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
 * Start the Chromium that is there; `npm test` has tried to install one (scripts/install-extras.sh).
 *
 * @returns null, with a line that cannot be missed, where there is none
 */
export async function openBrowser(): Promise<Browser | null> {
  const path = [process.env['CHROMIUM'], ...PATHS].find((name) => name !== undefined && existsSync(name))
  if (path !== undefined) return chromium.launch({ executablePath: path, args: FLAGS })
  process.stderr.write('\n!!! NO CHROMIUM: pages are NOT TESTED. Set CHROMIUM to a browser.\n\n')
  return null
}
