import { defaultVocabulary, findIndicator, findTheme, parsePlan, search, similarMeasures } from '../dist/index.js'
import { compareTimes, time, type Figure } from './measure.js'
import { readCorpus } from './make-plans.js'

/** So many queries a round; each is new, so that no answer is remembered. */
const QUERIES = 200
/** Rounds that {@link compareTimes} runs, those that warm up the engine among them. */
const ROUNDS = 80
/** Times that each single look-up is made; the best of them counts, the others waited for something else. */
const TRIES = 20
/** Milliseconds that a look-up after the first may take. */
const MOST = 2

/**
 * Look-ups after the first: how many of the built-in catalogue are done in the time that the five plans of the corpus take to be
 * parsed, which drift of the machine leaves alone, and the milliseconds of the slowest single query of each kind, slips and
 * long English words among them.
 */
export async function benchLookups(): Promise<Figure[]> {
  const corpus = readCorpus()
  const names = [...defaultVocabulary.themes, ...defaultVocabulary.indicators].map(({ prefLabel }) => prefLabel.zh)
  let at = 0
  const lookUp = (): void => {
    for (let i = 0; i < QUERIES / 2; i++, at++) {
      // two names cut and joined: people type pieces of names, and no two of these are the same
      const one = names[at % names.length] ?? ''
      const other = names[(at * 7 + Math.floor(at / names.length)) % names.length] ?? ''
      const query = `${one.slice(0, 4)} ${other.slice(0, 3)}${String(at)}`
      findTheme(query)
      findIndicator(query)
    }
  }
  lookUp()
  const parse = (): unknown => corpus.map(({ name, text }) => parsePlan(text, { name }))
  const { ratio } = compareTimes(parse, lookUp, (ROUNDS * 3) / 4)
  return [
    {
      name: 'look-ups of a theme or an indicator in the time of parsing the five plans',
      value: ratio * QUERIES,
      unit: 'look-ups',
      bound: { least: 50 },
    },
    ...(await timeSingly()),
  ]
}

/** What people type: names, pieces, everyday words, English, slips. */
const TYPED =
  `家庭医生 家医 签约率 健康素养 安宁疗护床位 牙齿 县域医共体 长护险 家庭大夫 高血压规范管理 每千人口床位 hypertension telemedicne
  famly-doctors maternal-mortality traditional-chinese-medecine electronic-health-records vaccination-coverage`
    .split(/\s+/u)
    .map((query) => query.replaceAll('-', ' '))

/** The slowest of single queries of each kind, each the best of many tries; the first one makes the index and is not counted. */
async function timeSingly(): Promise<Figure[]> {
  const plans = readCorpus().map(({ name, text }) => parsePlan(text, { name }))
  const measures = plans.flatMap((plan) => plan.measures)
  let fresh = 0
  const best = (run: (query: string) => unknown): number => {
    run('卫生')
    return Math.max(
      ...TYPED.map((query) =>
        // a number behind it makes each query a new one
        Math.min(...Array.from({ length: TRIES }, () => time(() => run(`${query} ${String(fresh++)}`)))),
      ),
    )
  }
  const similar: number[] = []
  for (const measure of measures) {
    await similarMeasures(measure, plans)
    let least = Infinity
    for (let i = 0; i < TRIES; i++) {
      const start = performance.now()
      await similarMeasures(measure, plans)
      least = Math.min(least, performance.now() - start)
    }
    similar.push(least)
  }
  const figures: [name: string, value: number][] = [
    ['slowest findTheme', best(findTheme)],
    ['slowest findIndicator', best(findIndicator)],
    ['slowest search of the five plans', best((query) => search(plans, query))],
    ['slowest similarMeasures of the five plans', Math.max(...similar)],
  ]
  return figures.map(([name, value]) => ({ name, value, unit: 'ms', bound: { most: MOST } }))
}
