import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

interface MadeMeasure {
  heading: string
  text: string
  primary: string
  themes: string[]
  /** a second reader may add these */
  also: string[]
}
interface MadePlan {
  title: string
  measures: MadeMeasure[]
}

const { seen, keptBack } = JSON.parse(
  readFileSync(new URL('../../fixtures/themes/measures.json', import.meta.url), 'utf8'),
) as { seen: MadePlan[]; keptBack: MadePlan[] }

/** Each measure with what is read of it. */
function readAll(plans: readonly MadePlan[]): (MadeMeasure & { got: string | null; found: string[] })[] {
  return plans.flatMap(({ title, measures }) => {
    const items = measures.map(({ heading, text }, at) => `${String(at + 1)}. ${heading}\n${text}`).join('\n')
    const plan = parsePlan(`${title}\n\n为推进相关工作，结合实际，制定本方案。\n\n一、重点任务\n${items}`)
    return measures.map((measure) => {
      const read = plan.measures.find(({ title: heading }) => heading === measure.heading)
      return { ...measure, got: read?.primaryTheme ?? null, found: read?.themes.map(({ id }) => id) ?? [] }
    })
  })
}

/** Themes that both name, of those that either does; what a second reader may add counts for neither. */
function agreement(measures: ReturnType<typeof readAll>): number {
  let both = 0
  let either = 0
  for (const { themes, also, found } of measures) {
    const said = found.filter((id) => !also.includes(id))
    both += 2 * said.filter((id) => themes.includes(id)).length
    either += said.length + themes.length
  }
  return both / either
}

/** Headings whose words say something else than the measure, and which are still read by them. */
const OPEN: ReadonlySet<string> = new Set(['社区服务能力提升', '完善绩效与人事', '分院与社区机构共管'])

describe('measures that were written before the words were looked at', () => {
  const measures = readAll(seen)

  it.each(measures.filter(({ heading }) => !OPEN.has(heading)))('$heading: $primary', ({ primary, got }) => {
    expect(got).toBe(primary)
  })

  it('name the open ones only', () => {
    expect(measures.filter(({ primary, got }) => got !== primary).map(({ heading }) => heading)).toEqual([...OPEN])
  })

  it('have the themes that they set actions for', () => {
    expect(agreement(measures)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('measures that are kept back', () => {
  const measures = readAll(keptBack)

  it('are about what their headings say', () => {
    expect(measures.filter(({ primary, got }) => got === primary).length).toBeGreaterThanOrEqual(35)
  })

  it('have the themes that they set actions for', () => {
    expect(agreement(measures)).toBeGreaterThanOrEqual(0.86)
  })
})

describe('in a list of all kinds of tasks that no title claims for the field', () => {
  const tasks =
    '（一）提升医院服务。改善患者就医体验，推行日间手术。\n' +
    '（二）扩大医疗保障。提高居民医保住院报销比例。\n' +
    '（三）发展慈善募捐事业。完善募捐办法，加强宣传引导和组织实施，建立募捐信息平台。\n' +
    '（四）加大财政投入。设立专项资金，对募捐机构给予补助。\n' +
    '（五）做好优抚安置。落实退役军人安置政策，按时足额发放抚恤金，组织走访慰问，关心困难对象生活，帮助解决实际问题，宣传先进事迹，营造尊崇氛围。社区按季度上门看望，对生活有困难的家庭建立台账，一户一策帮助解决子女上学、取暖、出行等实际困难。\n'
  const primaryOf = (text: string): (string | null)[] =>
    parsePlan(text).measures.map(({ primaryTheme }) => primaryTheme)

  it('words of any field give a measure a theme only where its heading names it', () => {
    expect(primaryOf(tasks)).toEqual(['patient-experience', 'insurance-payment', null, 'government-funding', null])
  })

  it('a title of the field vouches for its measures', () => {
    expect(primaryOf(`某县卫生健康事业发展规划\n${tasks}`)[2]).not.toBeNull()
  })
})
