/**
 * A moment as the wall clock here shows it, in the form in which Word keeps it: `2027-01-05T07:30:00Z` is half past seven
 * in the morning wherever the file was written. Word reads and writes the `Z` so; the true hour of Greenwich would give a
 * comment written before eight in Beijing the day before.
 */
export function localTime(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return `${shifted.toISOString().slice(0, 19)}Z`
}
