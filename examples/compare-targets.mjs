// %% [markdown]
// # 对照五地的家庭医生签约目标和 DRG 付费目标
//
// 五份方案，五种写法：有的写“覆盖率达到75%以上”，有的把数字放在附件的任务清单里，有的只写“做实签约服务”而没有数字。这本笔记演示怎样把它们读成数据、排在一起、画成图，并给每个数字附上可以直接粘贴的出处。
//
// **怎样运行**：在仓库根目录执行 `npm ci && npm run build`，再用 Jupyter（Deno 内核）打开本笔记；或者不用 Jupyter，直接执行 `node examples/compare-targets.mjs`，两者是同一段代码。
//
// **先记住三条**：
//
// 1. **没写不等于 0。** 方案里没有的数字，在数据里是空（`null`），不能当 0 求平均，也不能画成 0。
// 2. **每个数字都带着原文。** `quote` 是从方案里原样截取的，`start`、`end` 是它在 `plan.source` 里的起止位置。
// 3. **不能比的不硬比。** 全人群和重点人群、比例和个数、不同行政层级的总量，都不会被判出高低。

// %% [markdown]
// ## 1 读方案
//
// `readPlan` 收字节，自己判断编码和格式（Markdown、纯文本、网页、Word、PDF 都可以）。
//
// 在仓库之外使用时，把下面的 `'../dist/index.js'` 换成 `'npm:duizhao'`（Deno 内核会自行下载），Node 里先 `npm install duizhao`，再写 `from 'duizhao'`；`readSample` 换成 `readFile('自己的文件')`。

// %%
import { citeTarget, comparePlans, readPlan, referenceOf, toCsv, toRows, toVegaLite, withDisplay } from '../dist/index.js'
import { readSample, show } from './show.mjs'

const files = ['hohhot-2024-draft.txt', 'huzhu-2025.md', 'jintai-2022.txt', 'xian-2024.md', 'xining-2024.md']
const plans = []
for (const name of files) plans.push(await readPlan(await readSample(name), { name }))

await show(toRows(plans, { of: 'plans' }), {
  columns: ['plan', 'level', 'docNumber', 'issuedOn', 'status', 'measures', 'targets'],
})

// %% [markdown]
// 看表时注意两点：`level` 有市（city）、区（district）、县（county）之分，**总量**（如人数、家数）不宜跨层级比较；`status` 为 `draft` 的是征求意见稿，引用时要写明。成文日期为空表示文中没有印日期，不是读漏了就填一个。

// %% [markdown]
// ## 2 一行一个目标
//
// `toRows(plans)` 给出扁平的行：每个可核对的数字一行，列名是固定的英文，可以直接交给 arquero、Observable Plot、pandas（经 CSV 或 Parquet）等工具。下面只取两个主题。
//
// | 列 | 含义 |
// | --- | --- |
// | `indicator`、`indicatorId` | 指标的说法；列入指标表的另有编号，见 `docs/indicators.md` |
// | `comparator`、`min`、`max`、`unit` | “75%以上”是 `ge`、75、空、`%`；空的一侧就是没有限定 |
// | `year` | 到哪一年；原文没写就是空，不从方案的期限推断 |
// | `certainty` | `firm` 是明确要求；`aim` 是“力争、逐步、原则上、左右”一类留有余地的说法 |
// | `quote`、`location` | 原文和出处 |

// %%
const themes = ['family-doctors', 'drg']
const rows = toRows(plans).filter((row) => themes.includes(row.theme))

await show(rows, { columns: ['plan', 'theme', 'indicator', 'value', 'certainty', 'quote', 'location'] })

// %% [markdown]
// ## 3 并排对照
//
// `comparePlans` 把说法不同而意思相同的指标排到一行。每一格有三种状态：
//
// - **有目标**（`stated`）：写了数字，格子里是数字、年份和出处。
// - **有举措无数字**（`no-number`）：这个主题有举措，但这个指标没有可核对的数字；`quote` 给出最相近的一句原文。
// - **未提及**（`absent`，表中为“—”）：这份方案没有写到这个主题。可能是不做，也可能写在别的文件里，光凭本文不能断定。

// %%
const comparison = comparePlans(plans, { themes })

await show(withDisplay(comparison))

// %% [markdown]
// 先数一数各地的格子各是什么状态，再谈高低：有多少地方“有举措无数字”，本身就是一项发现。只有一地提出的指标放在一起数没有意义，所以这里用 `minPlans: 2` 只留至少两地写了数字的指标。

// %%
const shared = comparePlans(plans, { themes, minPlans: 2 })
const cells = toRows(shared)
const states = plans.map(({ label }) => {
  const own = cells.filter(({ plan }) => plan === label)
  const count = (status) => own.filter((cell) => cell.status === status).length
  return { 地区: label, 有目标: count('stated'), 有举措无数字: count('no-number'), 未提及: count('absent') }
})

await show(states)

// %% [markdown]
// 只看写了数字的格子，取每个指标各地数值的范围。**分母是写了数字的地区数**，不是方案的份数。

// %%
const stated = cells.filter(({ status }) => status === 'stated')
const ranges = [...new Set(stated.map(({ indicator }) => indicator))].flatMap((indicator) => {
  const own = stated.filter((cell) => cell.indicator === indicator)
  const numbers = own.map(({ min, max }) => min ?? max).filter((number) => number !== null)
  return [{ indicator, 地区数: own.length, 最小: Math.min(...numbers), 最大: Math.max(...numbers), unit: own[0].unit }]
})

await show(ranges)

// %% [markdown]
// ## 4 谁定得更高
//
// 都写了数字的每两地之间有一条判断：`stricter`（更高或更严）、`looser`（更低或更宽）、`same`（相同）、`not-comparable`（不可比），并写明理由。“更高”还是“更好”由指标决定：个人卫生支出占比这样的指标，数值低的才是更严。年份不同的照样排在一起，但会标明：到 2025 年和到 2027 年的两个数，放在一起看时要说清楚年份。

// %%
const verdicts = toRows(comparison, { of: 'verdicts' })

await show(verdicts, { columns: ['indicator', 'plan', 'against', 'verdict', 'reason'] })

// %% [markdown]
// ## 5 画图
//
// `toVegaLite(comparison, 'dot')` 给出 Vega-Lite 规格，数据已在其中，不需要联网。每个指标一幅，横轴是数值，颜色是年份；没有数字的地区不画点，也不画在 0 上。

// %%
await show(toVegaLite(comparison, 'dot'), { name: 'family-doctors-drg' })

// %% [markdown]
// 换成全部主题的热力图，可以看出各地把目标放在哪里。格子里的数是目标的个数：0 表示有举措而没有数字目标，空白表示没有写到这个主题，两者不是一回事。

// %%
await show(toVegaLite(comparePlans(plans), 'heatmap'), { name: 'themes' })

// %% [markdown]
// ## 6 引用
//
// 每个数字都能回到原文。先验证：从 `plan.source` 按起止位置截取，必须和 `quote` 一字不差。

// %%
const wrong = plans.flatMap((plan) =>
  plan.targets.filter(({ quote, span }) => plan.source.slice(span.start, span.end) !== quote),
)
const checked = plans.reduce((sum, plan) => sum + plan.targets.length, 0)

await show(`核对 ${checked} 条引文，与原文不符 ${wrong.length} 条。`)

// %% [markdown]
// 正文里引用用 `citeTarget`（发文机关：《方案》（文号），段落序号），文后参考文献用 `referenceOf`（GB/T 7714—2015）。段落序号照原文印的写，读者可以在任何版本的文件里找到。

// %%
const quotes = plans.flatMap((plan) => {
  const target = plan.targets.find(({ indicatorId }) => ['fd-coverage-all', 'drg-fund-share'].includes(indicatorId))
  return target === undefined ? [] : [`“${target.quote}”\n    ——${citeTarget(plan, target)}\n    ${referenceOf(plan)}`]
})

await show(quotes.join('\n\n'))

// %% [markdown]
// ## 7 带走数据
//
// `toCsv` 的 `heads: 'zh'` 用中文表头；要用 Excel 打开就加 `bom: true`，中文不会乱码。数据量大时用 `toParquet`，DuckDB、pandas、Spark 都能读；要一份带格式的工作簿用 `toXlsx`。

// %%
const table = rows.map(({ plan, indicator, value, year, quote, citation }) => ({ plan, indicator, value, year, quote, citation }))
const csv = toCsv(table, { heads: 'zh' })

await show(csv.split('\r\n').slice(0, 4).join('\n'))

// %% [markdown]
// ## 8 哪些数字没有算作目标
//
// 方案里的数字大多不是目标：章节序号（numbering）、固定说法里的数字（idiom）、日期（date）、项目名称（programme-name）、等级（grade）、文号（document-number）、现有数量（existing-count）、定义（definition）……每一个没有算进来的数字都有理由，可以逐条复核。写论文时建议抽查几条，并在方法部分说明目标的认定口径。

// %%
const leftOut = toRows(plans, { of: 'exclusions' })
const reasons = [...new Set(leftOut.map(({ reason }) => reason))]
  .map((reason) => ({ reason, own: leftOut.filter((row) => row.reason === reason) }))
  .map(({ reason, own }) => ({ 理由: reason, 条数: own.length, 例: own.slice(0, 3).map(({ quote }) => quote).join('、') }))
  .sort((a, b) => b.条数 - a.条数)

await show(reasons)
