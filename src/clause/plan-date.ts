/** A date or period in a passage, in units of its cleaned text. */
export interface PlanDate {
  /** as printed, with 到 before it and 底前 after it */
  start: number
  end: number
  /**
   * `due` something is to be reached by then; `start` something begins; `baseline` a change is measured from it;
   * `past` 截至; `name` part of a title or edition; `day` a date without a year or a remark
   */
  role: 'due' | 'start' | 'baseline' | 'past' | 'name' | 'day'
  /** the year that is reached (the last one of a period), null where none is printed */
  year: number | null
  /** first year of a period */
  from: number | null
  month: number | null
  /** years from the plan's own date for 三年内, 今年, 明年 */
  after: number | null
}
