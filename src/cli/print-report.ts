import type { Comparison, Lang, Plan, Review } from '../index.js'

interface ReportInput {
  plans: Plan[]
  comparison: Comparison
  review?: Review
  lang: Lang
}

/** The page is a chunk of its own, loaded only here. */
export async function printReport(input: ReportInput): Promise<string> {
  const { toReport } = await import('../output/report/to-report.js')
  return toReport(input)
}
