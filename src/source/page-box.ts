/** A rectangle on a page, in points from its upper left corner, and where in its block the text in it begins. */
export interface PageBox {
  /** counted from 1 */
  page: number
  /** units of the block's text before it */
  at: number
  left: number
  top: number
  right: number
  bottom: number
}
