/** An attachment: the paragraphs of its heading, from its label to its title. */
export interface Attachment {
  /** first paragraph of the heading */
  from: number
  /** end, exclusive */
  to: number
  /** paragraph and first unit of the title; null where only a label is printed */
  title: { paragraphs: number[]; at: number } | null
}
