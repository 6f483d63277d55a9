// %% [markdown]
// # 研究者的工具：抽样编码、一致性、PMC 指数、论文用图和参考文献
//
// **怎样运行**：在仓库根目录执行 `npm ci && npm run build`，再用 Jupyter（Deno 内核）打开本笔记，或直接执行 `node examples/research-kit.mjs`，两者是同一段代码。

// %%
import {
  agreement,
  comparePlans,
  familyDoctorSheet,
  pmcIndex,
  pmcSurface,
  readCodingSheet,
  readPlan,
  sampleSize,
  scorePmc,
  toBibtex,
  toCodingSheet,
  toSvg,
} from '../dist/index.js'
import { readSample, show } from './show.mjs'

const files = ['hohhot-2024-draft.txt', 'huzhu-2025.md', 'jintai-2022.txt', 'xian-2024.md', 'xining-2024.md']
const plans = []
for (const name of files) plans.push(await readPlan(await readSample(name), { name }))

/** SVG 在 Jupyter 里直接显示，在 Node 里存成文件。 */
const picture = (svg) => ({
  [Symbol.for('Jupyter.display')]: () => ({ 'image/svg+xml': svg, 'text/plain': '图（SVG）' }),
})

await show(plans.map(({ label, measures, targets }) => ({ plan: label, measures: measures.length, targets: targets.length })))

// %% [markdown]
// ## 1 抽多少、怎么抽
//
// 想把一个比例估到 ±5 个百分点（95% 置信），要编码多少个单元？公式见 `docs/coding.md`（Cochran 1977）。同一个种子抽出同样的单元。

// %%
const sheet = await toCodingSheet(plans, { of: 'targets', interval: { halfWidth: 0.05 }, seed: 7 })

await show(`共 ${sheet.population} 个单元，抽 ${sheet.units} 个；无限总体要 ${sampleSize(1e9, { halfWidth: 0.05 })} 个。`)

// %% [markdown]
// ## 2 一致性
//
// 编码员填好的工作簿用 `readCodingSheet` 读回，交给 `agreement`。这里没有真的编码员，所以先用论文里的例子（Krippendorff 2011：四位编码员，有缺失），再看一份还没有填的编码表。

// %%
const observers = ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .']
const variables = [{ id: 'code', labels: { zh: '代码', en: 'Code' }, level: 'interval' }]
const codings = observers.map((row, i) => ({
  coder: 'ABCD'[i],
  variables,
  units: row.split(' ').map((code, unit) => ({
    unit: String(unit + 1),
    location: '',
    quote: '',
    codes: code === '.' ? {} : { code: Number(code) },
  })),
}))
const { alphaNominal, alphaInterval, disagreements } = agreement(codings).variables[0]
const print = ({ value, low, high }) => `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`

await show(
  [
    `α（名义）${print(alphaNominal)}，论文 0.743`,
    `α（定距）${print(alphaInterval)}，论文 0.849`,
    `不一致 ${disagreements.length} 处`,
    `空表的单元：${(await readCodingSheet(sheet.bytes, '甲')).coding.units.length}`,
  ].join('\n'),
)

// %% [markdown]
// ## 3 PMC 指数
//
// 每个二级变量是 0 或 1，附原文；文本不能判断的留空，指数就是一个区间。最后一行核对论文表 6 的 P1。

// %%
const scores = plans.map((plan) => scorePmc(plan, familyDoctorSheet))
const two = (value) => (value === null ? '' : value.toFixed(2))

await show(
  scores.map(({ plan, dimensions, low, high, open }) => ({
    plan: plan.label,
    ...Object.fromEntries(dimensions.map(({ id, value }) => [id, two(value)])),
    PMC: low === high ? two(low) : `${two(low)}–${two(high)}`,
    未定: open,
  })),
)
await show(`表 6 的 P1：${pmcIndex([1, 0.25, 0.67, 1, 0.75, 0.8, 0.67, 0.75, 1, 1], familyDoctorSheet).printed}`)

// %%
await show(picture(pmcSurface(scores.at(-1))), { name: 'pmc-surface' })

// %% [markdown]
// ## 4 论文用图

// %%
const comparison = comparePlans(plans, { themes: ['family-doctors', 'drg'] })

await show(picture(toSvg(comparison, 'dots', { order: 'value' })), { name: 'dots' })

// %%
await show(picture(toSvg(comparePlans(plans), 'heat')), { name: 'heat' })

// %% [markdown]
// ## 5 参考文献

// %%
await show(toBibtex(plans).split('\n\n')[1])
