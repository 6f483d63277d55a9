/** Where a result goes, whole or piece by piece. */
export interface Output {
  /** pieces are written with nothing of another process between them */
  write: (data: string | Uint8Array | Iterable<string>) => Promise<void>
  /** all is written: a file takes its name */
  close: () => Promise<void>
  /** nothing is to be kept */
  discard: () => Promise<void>
}
