import { Session } from 'node:inspector/promises'

/**
 * How many calls of this project's functions some work takes: the same on a fast and a slow machine, idle or busy.
 *
 * @param work what is done
 * @returns what it gave, and the number of calls counted by V8
 */
export async function countWork<T>(work: () => Promise<T>): Promise<{ result: T; calls: number }> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    const result = await work()
    const { result: scripts } = await session.post('Profiler.takePreciseCoverage')
    let calls = 0
    for (const { url, functions } of scripts)
      if (url.includes('/src/')) for (const { ranges } of functions) calls += ranges[0]?.count ?? 0
    return { result, calls }
  } finally {
    await session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}
