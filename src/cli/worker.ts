import { readJob, type Input, type Reading, type Want } from './read-job.js'

/** One job of the worker pool. */
export async function run({ input, want }: { input: Input; want: Want }): Promise<Reading> {
  return readJob(input, want)
}
