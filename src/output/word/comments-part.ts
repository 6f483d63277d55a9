import { escapeXml } from './escape-xml.js'
import { XML_HEAD } from './docx-names.js'

/** A comment that is added. */
export interface NewComment {
  id: number
  paragraphs: string[]
}

export interface CommentAuthor {
  author: string
  /** ISO 8601; null: no date is given */
  date: string | null
}

/**
 * The part of the comments with further ones in it; those that are there stay as they are.
 *
 * @param part the part as it is, null where the file has none
 * @param comments the further ones
 * @param by who says it
 * @param namespace the namespace of the main part
 */
export function addComments(
  part: string | null,
  comments: readonly NewComment[],
  { author, date }: CommentAuthor,
  namespace: string,
): string {
  // its own declaration makes each right under whatever prefix the part uses
  const declared = `xmlns:w="${namespace}"`
  const head = (id: number): string =>
    `<w:comment ${declared} w:id="${id}" w:author="${escapeXml(author)}"${date === null ? '' : ` w:date="${escapeXml(date)}"`} w:initials="${escapeXml(author.slice(0, 2))}">`
  const added = comments
    .map(
      ({ id, paragraphs }) =>
        `${head(id)}${paragraphs.map((text, i) => paragraph(text, i === 0)).join('')}</w:comment>`,
    )
    .join('')
  if (part === null) return `${XML_HEAD}<w:comments ${declared}>${added}</w:comments>`
  const empty = /^(?<head>[\s\S]*<)(?<name>(?:[\w.-]+:)?comments)(?<attributes>(?:\s[^<>]*)?)\/>\s*$/u.exec(
    part,
  )?.groups
  if (empty !== undefined) {
    const { head: before = '', name = '', attributes = '' } = empty
    return `${before}${name}${attributes}>${added}</${name}>`
  }
  const end = part.lastIndexOf('</')
  return part.slice(0, end) + added + part.slice(end)
}

function paragraph(text: string, isHead: boolean): string {
  const bold = isHead ? '<w:rPr><w:b/></w:rPr>' : ''
  return `<w:p><w:r>${bold}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

/** The greatest id that comments of the file have, -1 where there is none. */
export function greatestCommentId(...parts: readonly (string | null)[]): number {
  let greatest = -1
  for (const part of parts)
    for (const [, id = ''] of (part ?? '').matchAll(
      /<(?:[\w.-]+:)?comment(?:RangeStart|RangeEnd|Reference)?\s[^<>]*?\bid\s*=\s*["'](\d{1,9})["']/gu,
    ))
      greatest = Math.max(greatest, Number(id))
  return greatest
}
