import type { Limits } from '../model.js'

/**
 * How much of a file is read where nobody says otherwise. The longest real plan seen has 0.2 million characters, 3,000
 * paragraphs, 9,000 cells and 200 pages: each limit is far above that, and far below what exhausts a small machine.
 */
export const defaultLimits: Readonly<Limits> = {
  bytes: 100_000_000,
  characters: 5_000_000,
  cells: 1_000_000,
  paragraphs: 50_000,
  pages: 2_000,
  messages: 100,
}
