// %% [markdown]
// # 对照同类地区审一份征求意见稿
//
// 手里有一份征求意见稿，想知道：别的地方写了数字而我只写了“提高、加强”的有哪些？哪些指标比别人低？漏了什么？正文和任务清单对不对得上？
//
// 这本笔记拿呼和浩特市的征求意见稿和另外四份方案对照。换成自己的稿子时，Word（.docx）、PDF、网页都可以直接读。
//
// **怎样运行**：在仓库根目录执行 `npm ci && npm run build`，再用 Jupyter（Deno 内核）打开本笔记；或者不用 Jupyter，直接执行 `node examples/review-draft.mjs`，两者是同一段代码。
//
// **先记住三条**：
//
// 1. **发现是提示，不是结论。** 没有数字可能是有意不写，数值低可能是基数不同；每条都附了原文和同类地区的出处，由人判断。
// 2. **缺少不等于 0。** 同类地区的参考值只从写了数字的地区算，没写的不当 0。
// 3. **同类由你选。** 拿市和市比、县和县比，结果才站得住；这里的四份里有市、有区、有县，只为演示。

// %% [markdown]
// ## 1 读稿子和同类方案
//
// 在仓库之外使用时，把下面的 `'../dist/index.js'` 换成 `'npm:duizhao'`（Deno 内核会自行下载），Node 里先 `npm install duizhao`，再写 `from 'duizhao'`；`readSample` 换成 `readFile('自己的文件')`。

// %%
import { auditPlan, comparePlans, readPlan, reviewDraft, toCsv, toRows, toVegaLite, withDisplay } from '../dist/index.js'
import { readSample, show } from './show.mjs'

const read = async (name) => readPlan(await readSample(name), { name })
const draft = await read('hohhot-2024-draft.txt')
const peers = await Promise.all(['huzhu-2025.md', 'jintai-2022.txt', 'xian-2024.md', 'xining-2024.md'].map(read))

await show(toRows([draft, ...peers], { of: 'plans' }), {
  columns: ['plan', 'level', 'status', 'planTitle', 'measures', 'targets'],
})

// %% [markdown]
// ## 2 先看读得对不对
//
// 审稿之前先核对读取是否可靠。`auditPlan` 检查四件事：引文是否与原文一字不差；只凭引文重读一遍，数值是否相同；还有没有既不是目标、也没有说明理由的数字；每个字是否都读到了。

// %%
const audit = auditPlan(draft)

await show([
  { 核对: '引文与原文一致', 数量: audit.spans.checked, 不符: audit.spans.wrong.length },
  { 核对: '只凭引文重读，数值相同', 数量: audit.values.checked, 不符: audit.values.differing.length },
  { 核对: '每个数字都有着落', 数量: audit.numerals.found, 不符: audit.numerals.unclaimed.length },
  { 核对: '每个字都读到', 数量: audit.coverage.characters, 不符: audit.coverage.characters - audit.coverage.inLeaves },
])

// %% [markdown]
// ## 3 审稿
//
// `reviewDraft(稿子, 同类方案)` 给出一组发现，最要紧的在前。若有上级文件，加上 `{ upstream: 上级方案 }`，会先查是否低于上级要求。
//
// 每条发现有：`finding`（是什么）、`reason`（为什么）、`advice`（建议）、`location`（在稿子的哪里）、`peers`（同类地区怎么写，带出处）。`severity` 分 `error`（明显要改）、`warning`（值得注意）、`info`（供参考）。

// %%
const review = reviewDraft(draft, peers)
const findings = toRows(review)
const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].map((ruleId) => {
  const own = findings.filter((row) => row.ruleId === ruleId)
  return { ruleId, severity: own[0].severity, 条数: own.length, 例: own[0].finding }
})

await show(rules)

// %% [markdown]
// ## 4 别处有数字，本稿没有
//
// 这是改稿时最有用的一类：稿子里写到了这件事，同类地区给了数值和年份，本稿只有笼统的说法。参考值是写了数字的同类地区的中位数，不是平均数，也不含没写的地区。

// %%
const vague = findings.filter(({ ruleId }) => ['review-vague', 'review-no-number'].includes(ruleId))

await show(vague, { columns: ['finding', 'location', 'quote', 'peers', 'advice'] })

// %% [markdown]
// ## 5 数值的高低
//
// 本稿写了数字的指标，与同类地区逐个比较。`against` 指定只拿各地与本稿比；`looser` 是对方比本稿低，`stricter` 是对方比本稿高。不可比的写明原因，例如单位不同、对象不同。

// %%
const comparison = comparePlans([draft, ...peers], { against: draft.id })
const verdicts = toRows(comparison, { of: 'verdicts' })

await show(verdicts, { columns: ['indicator', 'plan', 'against', 'verdict', 'reason'] })

// %% [markdown]
// 画出来看：只画至少两地写了数字、且有本稿在内的指标。

// %%
const own = new Set(toRows(comparison).filter((cell) => cell.planId === draft.id && cell.status === 'stated').map(({ indicator }) => indicator))
const shared = { ...comparison, rows: comparison.rows.filter(({ indicator }) => own.has(indicator.label)) }

await show(toVegaLite(shared, 'dot'), { name: 'draft-and-peers' })

// %% [markdown]
// ## 6 缺什么
//
// 多数同类地区有、而本稿完全没有写到的主题和指标。没有写到的东西在稿子里没有位置，所以 `location` 是空的。

// %%
const missing = findings.filter(({ ruleId }) => ruleId.startsWith('review-missing'))

await show(missing.length === 0 ? '没有这一类发现。' : missing, { columns: ['finding', 'reason', 'peers', 'advice'] })

// %% [markdown]
// ## 7 写法上的问题
//
// 指标没有年份、举措没有责任单位、编号跳号、括号不配对：这些不需要和别人比，稿子自己就能查。

// %%
const wording = findings.filter(({ peers, ruleId }) => peers === null && !ruleId.startsWith('review-missing'))

await show(wording, { columns: ['severity', 'finding', 'location', 'quote', 'advice'] })

// %% [markdown]
// ## 8 整份审稿意见
//
// `withDisplay(review)` 让结果在笔记本里直接显示成表；在 Node 里打印成可以读的文字。需要发给同事时，`toCsv` 或 `toXlsx` 存成表格，命令行 `npx duizhao review 稿子.docx --against 同类/ -o 审稿.html` 也能得到同样的内容。

// %%
await show(withDisplay(review))

// %%
await show(toCsv(findings, { heads: 'zh' }).split('\r\n').slice(0, 3).join('\n'))
