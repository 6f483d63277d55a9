import type { Block, Span } from '../model.js'
import type { MappedText } from '../text/mapped-text.js'

/** A line of the document as far as the finding of printed tables looks at it. */
export interface TextLine {
  span: Span
  /** markup inside the span */
  marks: Span[]
  /** its cleaned text */
  text: MappedText
  /** heading level the format gives, 0 for none */
  level: number
  /** units at the start of `text` that are bold */
  bold: number
  /** printed width */
  width: number
  /** the row of a table that the line is */
  row: Block | null
}
