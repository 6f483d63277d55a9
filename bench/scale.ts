import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { comparePlans, parsePlan } from '../dist/index.js'
import { compareTimes, median, time, type Figure } from './measure.js'
import { makePlans, readCorpus } from './make-plans.js'

/** A text of about so many characters, made of the corpus over and over. */
function longText(characters: number): string {
  const once = readCorpus()
    .map(({ text }) => text)
    .join('\n')
  return once.repeat(Math.ceil(characters / once.length)).slice(0, characters)
}

/** As long a job as one on eight times as much, so that what else the machine does falls on both alike. */
function eightTimes(run: () => unknown): void {
  for (let i = 0; i < 8; i++) run()
}

/**
 * Median ratio of the times of two jobs, each started on a clean heap: with thousands of plans in memory one full
 * collection takes as long as half a job, and it would fall on whichever job happens to fill the heap.
 */
function compareOnCleanHeap(a: () => unknown, b: () => unknown, rounds: number): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const timeClean = (run: () => unknown): number => {
    collect()
    return time(run)
  }
  const ratios = Array.from({ length: rounds + 1 }, () => timeClean(a) / timeClean(b))
  return median(ratios.slice(1)) // the first warms up the engine
}

/** What a hostile or careless text may hold again and again. */
const PIECES = [
  ...[
    '10所、',
    '建成5个',
    '（',
    '“',
    '《',
    '100%的',
    '到2025年和',
    '1.',
    '每年达到',
    '三',
    '均',
    '覆盖所有',
    '分别20%和',
    '（1）',
  ],
  ...[
    '其中5%',
    '比2020年',
    '不低于',
    '，',
    '12-',
    '1：',
    '2025年达到5%，',
    '年底前，',
    '5%全覆盖',
    '达到5%、',
    '覆盖率达到5%，',
  ],
  ...['（一）改善——建成5个。——处理率达到5%。', '建成5个“', '建成5个”、', '预计老年人口达到5万人，', '——5%的'],
]

/** Four times as many of a piece against four times as often, the worst of all pieces. */
function piecesAgainAndAgain(): Figure {
  const ratios = PIECES.map((piece) => {
    const [short, long] = [piece.repeat(4000), piece.repeat(16_000)]
    const { ratio } = compareTimes(
      () => parsePlan(long),
      () => {
        for (let i = 0; i < 4; i++) parsePlan(short)
      },
      3,
    )
    return { piece, value: 4 * ratio }
  })
  const worst = ratios.reduce((a, b) => (b.value > a.value ? b : a))
  return {
    name: `16,000 times a piece against 4,000: ${worst.piece}`,
    value: worst.value,
    unit: '× the time',
    bound: { most: 8 },
  }
}

/** Linear in the text and in the number of plans: eight times as much costs at most nine times the time. */
export function benchScale(plans: number): Figure[] {
  const small = longText(250_000)
  const large = longText(2_000_000)
  const text = compareTimes(
    () => parsePlan(large),
    () => {
      eightTimes(() => parsePlan(small))
    },
    3,
  )
  const parsed = [...makePlans(plans)].map(({ id, text }) => parsePlan(text, { id }))
  const eighth = plans / 8
  // the same plans on both sides: one eighth again and again would stay in the processor's cache
  const eighths = Array.from({ length: 8 }, (_, i) => parsed.slice(i * eighth, (i + 1) * eighth))
  const compare = compareOnCleanHeap(
    () => comparePlans(parsed),
    () => {
      for (const some of eighths) comparePlans(some)
    },
    5,
  )
  const seconds = time(() => comparePlans(parsed)) / 1000
  return [
    { name: '2,000,000 characters against 250,000', value: 8 * text.ratio, unit: '× the time', bound: { most: 9 } },
    {
      name: `comparing ${plans} plans against ${plans / 8}`,
      value: 8 * compare,
      unit: '× the time',
      bound: { most: 9 },
    },
    piecesAgainAndAgain(),
    { name: `comparing ${plans} plans`, value: seconds, unit: 's', bound: { most: 60 } },
    streamingMemory(plans),
  ]
}

/** Largest memory of the command line as a filter over so many plans. */
function streamingMemory(plans: number): Figure {
  const input = [...makePlans(plans)].map((plan) => JSON.stringify(plan)).join('\n')
  const script = `
    process.argv = [process.argv[0], 'duizhao', 'parse', '--format', 'ndjson', '-', '--jobs', '1']
    process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS + '\\n'))
    await import(${JSON.stringify(join(import.meta.dirname, '../dist/cli.js'))})`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
  })
  const kilobytes = Number(/maxRSS (\d+)/u.exec(run.stderr.toString())?.[1])
  return { name: `memory of the filter over ${plans} plans`, value: kilobytes / 1024, unit: 'MB', bound: { most: 300 } }
}
