/** A run at least so long is taken over as it stands; the units of shorter ones are gathered first. */
const LONG_RUN = 24
/** Units gathered at once: they become arguments of one call. */
const MAX_UNITS = 2048

let text = ''
let units: number[] = []

/**
 * Puts a text together from runs of another one and single units: long runs without a look at their units, many short
 * ones without a string for each. One text is built at a time.
 */
export const textBuilder = {
  /** take over `run` from `from` to `to` */
  addRun(run: string, from: number, to: number): void {
    if (to - from < LONG_RUN) {
      for (let i = from; i < to; i++) textBuilder.addUnit(run.charCodeAt(i))
      return
    }
    flush()
    text += run.slice(from, to)
  },
  addUnit(unit: number): void {
    if (units.length === MAX_UNITS) flush()
    units.push(unit)
  },
  /** the text; the next one begins */
  finish(): string {
    flush()
    const built = text
    text = ''
    return built
  },
}

function flush(): void {
  if (units.length === 0) return
  text += String.fromCharCode.apply(null, units)
  units = []
}
