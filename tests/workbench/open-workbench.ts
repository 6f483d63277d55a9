import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A page of the workbench, opened from a file, and all that it asked for or complained of. */
export interface OpenPage {
  page: Page
  context: BrowserContext
  trouble: string[]
}

/**
 * Open the page from its file. Every request that leaves the file, every complaint and every error is kept.
 *
 * @param browser the browser
 * @param path the page
 * @param options size, colours and the like
 */
export async function openWorkbench(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  return { ...(await openIn(context, path)), context }
}

/** Another page in the same browser profile. */
export async function openIn(
  context: BrowserContext,
  path: string,
  hash = '',
): Promise<{ page: Page; trouble: string[] }> {
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(String(error.stack)))
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) trouble.push(request.url())
  })
  page.on('websocket', (socket) => trouble.push(socket.url()))
  await page.goto(pathToFileURL(path).href + hash)
  return { page, trouble }
}

/** Wait until nothing is read or compared any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.busy') !== null && document.querySelector('.busy.on') === null,
  )
}

/** Drop files on the page as a hand does. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
  await session.detach()
}

/** The bytes of what a click saves, with the name it is saved under. */
export async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[]
}

/** What axe-core finds, one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe
    const { violations: found } = await run({ resultTypes: ['violations'] })
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''} (${nodes.length})`)
  })
}
