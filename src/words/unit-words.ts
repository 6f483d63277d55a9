/** One and many of a unit as English tables print it. */
export type UnitWord = readonly [one: string, many: string]

const alike = (word: string): UnitWord => [word, word]
const plural = (word: string): UnitWord => [word, `${word}s`]

/** Units as English tables print them; a unit that is not here is printed as in the plan. */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map([
  ['个', alike('')],
  ['人', ['person', 'people']],
  ['名', ['person', 'people']],
  ['位', ['person', 'people']],
  // attendances at a training as well as visits to a clinic
  ['人次', ['person-time', 'person-times']],
  ['所', plural('institution')],
  ['家', plural('institution')],
  ['户', plural('household')],
  ['张', plural('bed')],
  ['支', plural('team')],
  ['项', plural('item')],
  ['条', plural('item')],
  ['件', plural('item')],
  ['种', plural('kind')],
  ['类', plural('kind')],
  ['处', plural('place')],
  ['座', plural('building')],
  ['间', plural('room')],
  ['台', plural('device')],
  ['套', plural('set')],
  ['辆', plural('vehicle')],
  ['场', plural('event')],
  ['期', plural('course')],
  ['元', alike('yuan')],
  ['个百分点', plural('percentage point')],
  ['倍', alike('times')],
  ['番', plural('doubling')],
  ['周', plural('week')],
  ['天', plural('day')],
  ['日', plural('day')],
  ['个工作日', plural('working day')],
  ['工作日', plural('working day')],
  ['年', plural('year')],
  ['岁', ['year of age', 'years of age']],
  ['个月', plural('month')],
  ['小时', plural('hour')],
  ['分钟', plural('minute')],
  ['个半天', plural('half day')],
  ['学时', ['hour of class', 'hours of class']],
  ['次', plural('time')],
  ['轮', plural('round')],
  ['分', plural('point')],
  ['公里', alike('km')],
  ['千米', alike('km')],
  ['米', alike('m')],
  ['户次', plural('visit')],
  ['家次', plural('visit')],
  ['单位', plural('unit')],
  ['人份', plural('sample')],
  ['治疗量', ['dose for one treatment', 'doses for one treatment']],
  ['平方米', alike('sq m')],
  ['亩', alike('mu')],
])

/** What a rate is for each of: 人/千人口, 元/人/年, 元/次. */
export const perWords: ReadonlyMap<string, string> = new Map([
  ['千人口', 'per 1,000 people'],
  ['万人口', 'per 10,000 people'],
  ['3万人口', 'per 30,000 people'],
  ['5万人口', 'per 50,000 people'],
  ['10万人口', 'per 100,000 people'],
  ['十万人口', 'per 100,000 people'],
  ['10万', 'per 100,000'],
  ['10⁵', 'per 100,000'],
  ['10^5', 'per 100,000'],
  ['人', 'per person'],
  ['户', 'per household'],
  ['年', 'per year'],
  ['月', 'per month'],
  ['天', 'per day'],
  ['日', 'per day'],
  ['次', 'each time'],
])

/** Units of people, which a rate for so many people does not repeat: 4.8 per 1,000 people. */
export const peopleUnits: ReadonlySet<string> = new Set(['人', '名', '位'])

/** Factors that stand before a unit, in the order in which they are looked for. */
export const scaleWords: readonly (readonly [scale: string, words: string])[] = [
  ['万', '×10,000'],
  ['亿', '×100 million'],
]
