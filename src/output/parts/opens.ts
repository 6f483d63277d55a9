/** What makes a button open a place: a handler where the page is alive, a number for the script where it was written down. */
export interface Opens {
  onClick?: () => void
  'aria-pressed'?: boolean
  'data-items'?: string
}
