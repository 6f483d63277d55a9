import type { Paragraph } from './join-lines.js'

const NO_JOINTS: ReadonlySet<number> = new Set()

/**
 * A finder of the units at which the lines of a paragraph were put together; asked for the many sections of one paragraph
 * it looks once.
 */
export function createJointFinder(): typeof findJoints {
  let last: Paragraph | undefined
  let joints = NO_JOINTS
  return (paragraph) => {
    if (paragraph !== last) {
      last = paragraph
      joints = findJoints(paragraph)
    }
    return joints
  }
}

/** Units at which the lines of a paragraph were put together. */
function findJoints(paragraph: Paragraph | undefined): ReadonlySet<number> {
  if (paragraph === undefined || paragraph.lines.length < 2) return NO_JOINTS
  const joints = new Set<number>()
  const { at } = paragraph.text
  const starts = paragraph.lines.slice(1, 400).map((line) => line.text.at[0] ?? -1)
  let next = 0
  for (let i = 0; i < at.length && next < starts.length; i++)
    if (at[i] === starts[next]) {
      joints.add(i)
      next++
    }
  return joints
}
