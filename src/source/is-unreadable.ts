import type { Labels } from '../model.js'

/** Why a file cannot be read as a plan. */
export type UnreadableReason =
  | 'empty'
  | 'unknown-binary'
  | 'unknown-encoding'
  | 'legacy-office'
  | 'encrypted-office'
  | 'other-office'
  | 'other-sheet'
  | 'slides'
  | 'word-6'
  | 'broken-ofd'
  | 'encrypted-ofd'
  | 'scanned-ofd'
  | 'archive'
  | 'broken-text'
  | 'image'
  | 'broken-docx'
  | 'broken-office'
  | 'broken-pdf'
  | 'encrypted-pdf'
  | 'scanned-pdf'
  | 'garbled-pdf'
  | 'lock-file'
  | 'too-large'

/** A plain `Error` that `readPlan` throws where the bytes hold no text that can be read. */
export interface UnreadableError extends Error {
  code: 'unreadable'
  reason: UnreadableReason
  /** what is wrong and what to do, in both languages */
  text: Labels
}

/**
 * Whether an error is one that tells why a file cannot be read.
 *
 * @param error anything caught
 */
export function isUnreadable(error: unknown): error is UnreadableError {
  return error instanceof Error && 'code' in error && error.code === 'unreadable'
}
