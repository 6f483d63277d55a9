import { readJob, type Input, type Reading, type ReadingOptions, type Want } from './read-job.js'

/** What the pool asks of a worker. */
export interface Job {
  input: Input
  want: Want
  reading: ReadingOptions
}

/** One job of the worker pool. */
export async function run({ input, want, reading }: Job): Promise<Reading> {
  return readJob(input, want, reading)
}
