import { readJob, type Input, type Reading, type ReadingOptions, type Want } from './read-job.js'

/** What the pool asks of a worker. */
export interface Job {
  input: Input
  want: Want
  reading: ReadingOptions
}

/** One job of the worker pool; what is made while it is written is made here, for it cannot travel. */
export async function run({ input, want, reading }: Job): Promise<Reading> {
  const read = await readJob(input, want, reading)
  return { ...read, json: read.json === null ? null : [...read.json] }
}
