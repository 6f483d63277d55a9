import type { Limits } from '../index.js'
import { readJob, type Input, type Reading, type Want } from './read-job.js'

/** What the pool asks of a worker. */
export interface Job {
  input: Input
  want: Want
  limits: Partial<Limits> | undefined
}

/** One job of the worker pool. */
export async function run({ input, want, limits }: Job): Promise<Reading> {
  return readJob(input, want, limits)
}
