import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

/** A Firefox without a window, driven over its own remote protocol (Marionette, WebDriver commands over TCP). */
export interface Firefox {
  send: (command: string, parameters: object) => Promise<unknown>
  /** run the body of a function in the page */
  evaluate: (code: string) => Promise<unknown>
  close: () => Promise<void>
}

/**
 * Start the Firefox that is there; `npm test` has tried to install Debian's (scripts/install-extras.sh).
 *
 * @returns null, with a line that cannot be missed, where there is none
 */
export async function openFirefox(): Promise<Firefox | null> {
  const path = [process.env['FIREFOX'], ...PATHS].find((name) => name !== undefined && existsSync(name))
  if (path === undefined) {
    process.stderr.write('\n!!! NO FIREFOX: the workbench is NOT TESTED in it. Set FIREFOX to a browser.\n\n')
    return null
  }
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  // a port of our own, and no first-run pages
  const port = 20_000 + (process.pid % 20_000)
  const preferences = [
    `user_pref("marionette.port", ${port});`,
    'user_pref("browser.shell.checkDefaultBrowser", false);',
    'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  ]
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'))
  const child = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  })
  const socket = await reach(port, child)
  const send = speak(socket)
  await send('WebDriver:NewSession', {})
  return {
    send,
    evaluate: async (code) => {
      const answer = await send('WebDriver:ExecuteScript', { script: code, args: [] })
      return (answer as { value: unknown }).value
    },
    close: async () => {
      socket.destroy()
      const ended = new Promise((done) => child.once('exit', done))
      child.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function reach(port: number, child: ChildProcess): Promise<Socket> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('Firefox ended before it could be spoken to')
    const socket = await new Promise<Socket | null>((done) => {
      const trying = connect(port, '127.0.0.1')
      trying.once('connect', () => {
        done(trying)
      })
      trying.once('error', () => {
        done(null)
      })
    })
    if (socket !== null) return socket
    await new Promise((done) => setTimeout(done, 200))
  }
}

/** Messages are `length:[type, id, error or command, result or parameters]`; the first one is a greeting. */
function speak(socket: Socket): Firefox['send'] {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let rest = Buffer.alloc(0)
  let count = 0
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const colon = rest.indexOf(':')
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || rest.length < end) return
      const message = JSON.parse(rest.subarray(colon + 1, end).toString()) as unknown
      rest = rest.subarray(end)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown]
      const call = waiting.get(id)
      waiting.delete(id)
      if (error === null) call?.resolve(result)
      else call?.reject(new Error(error.message))
    }
  })
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++count
      waiting.set(id, { resolve, reject })
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}
