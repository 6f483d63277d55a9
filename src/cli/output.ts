/** Where a result goes, whole or piece by piece. */
export interface Output {
  write: (data: string | Uint8Array) => Promise<void>
  /** all is written: a file takes its name */
  close: () => Promise<void>
  /** nothing is to be kept */
  discard: () => Promise<void>
}
