import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/read-plan.js'
import { readOdt } from '../../src/source/read-odt.js'
import { showBlocks } from './show-blocks.js'

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
const INFO = '<office:change-info>张三</office:change-info>'

const odt = (regions: string, text: string): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content ${NAMES}><office:body><office:text><text:tracked-changes>${regions}</text:tracked-changes>${text}</office:text></office:body></office:document-content>`,
    ),
  })

const put = (id: string): string =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion>${INFO}</text:insertion></text:changed-region>`
const taken = (id: string, paragraphs: string): string =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion>${INFO}${paragraphs}</text:deletion></text:changed-region>`

const FILE = odt(
  put('a') +
    taken('b', '<text:p>8家</text:p>') +
    put('c') +
    taken('d', '<text:p>二、旧任务</text:p><text:p>旧内容。</text:p>'),
  '<text:p>一、目标</text:p><text:p>新建医院<text:change text:change-id="b"/><text:change-start text:change-id="a"/><text:span>10家</text:span><text:change-end text:change-id="a"/>。</text:p>' +
    '<text:change text:change-id="d"/><text:change-start text:change-id="c"/><text:p>二、新任务</text:p><table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>丙</text:p></table:table-cell><table:table-cell><text:p>丁</text:p></table:table-cell></table:table-row></table:table><text:p>完<text:change-end text:change-id="c"/>毕。</text:p>',
)

test('tracked changes are read as accepted, or as the text was before them', () => {
  expect(showBlocks(readOdt(FILE))).toEqual([
    '一、目标',
    '新建医院10家。',
    '二、新任务',
    '[甲 | 乙]',
    '[丙 | 丁]',
    '完毕。',
  ])
  const before = readOdt(FILE, { changes: 'original' })
  expect(showBlocks(before)).toEqual(['一、目标', '新建医院8家。', '二、旧任务', '旧内容。', '毕。'])
  expect(before.messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['changes-original', '4']])
})

test('readPlan reads either side', async () => {
  const values = async (changes: 'accepted' | 'original'): Promise<unknown> =>
    (await readPlan(FILE, { changes })).targets.map(({ min }) => min)
  expect(await values('accepted')).toEqual([10])
  expect(await values('original')).toEqual([8])
})
