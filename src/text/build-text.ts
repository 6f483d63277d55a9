/** A run at least so long is taken over as it stands; the units of shorter ones are gathered first. */
const LONG_RUN = 24
const units = new Uint16Array(2048)

/** Puts a text together from runs of another one and single units. */
export interface TextBuilder {
  /** take over `text` from `from` to `to` */
  addRun: (text: string, from: number, to: number) => void
  addUnit: (unit: number) => void
  /** the text; the builder is at its end */
  finish: () => string
}

/**
 * A text is built from long runs without a look at their units, and from many short ones without a string for each.
 * One text is built at a time: the gathered units are kept in one place.
 */
export function buildText(): TextBuilder {
  let text = ''
  let count = 0
  const flush = (): void => {
    if (count > 0) text += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
    count = 0
  }
  const addUnit = (unit: number): void => {
    if (count === units.length) flush()
    units[count++] = unit
  }
  return {
    addRun(run, from, to) {
      if (to - from < LONG_RUN) {
        for (let i = from; i < to; i++) addUnit(run.charCodeAt(i))
        return
      }
      flush()
      text += run.slice(from, to)
    },
    addUnit,
    finish() {
      flush()
      return text
    },
  }
}
