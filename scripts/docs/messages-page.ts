import { reviewRules, type ReviewRule } from '../../src/words/review-texts.js'
import { messageRules, type MessageRule } from '../../src/messages.js'
import { severityLabels } from '../../src/output/labels.js'
import { code, markdownTable } from './markdown-table.js'
import { page } from './vocabulary-pages.js'

/** Every rule that a plan's messages or a review's findings can name. */
export function messagesPage(): string {
  const messages = Object.entries<MessageRule>(messageRules).map(([id, { severity, zh, en }]) => [
    code(id),
    severityLabels[severity].zh,
    zh,
    en,
  ])
  const findings = Object.entries<ReviewRule>(reviewRules).map(([id, { severity, title, reason, advice }]) => [
    code(id),
    severityLabels[severity].zh,
    title.zh,
    reason.zh,
    advice.zh,
    title.en,
    reason.en,
    advice.en,
  ])
  return page(
    '提示 Messages',
    '每条提示都有编号、程度和两种文字；`{…}` 处填入原文。编号不随版本改变，可以用来筛选。',
    'Each message has an id that does not change, a severity and a text in two languages; `{…}` is filled in.',
    [
      `## 读方案时 While reading（\`plan.messages\`）\n\n${markdownTable(['规则 ruleId', '程度 severity', '中文', 'English'], messages)}`,
      `## 审稿时 In a review（\`review.findings\`）\n\n${markdownTable(['规则 ruleId', '程度 severity', '发现', '理由', '建议', 'Finding', 'Reason', 'Advice'], findings)}`,
    ]
      .join('\n\n')
      // a place for the address of each rule, which messages carry
      .replace(/^\| `([a-z-]+)` \| /gmu, '$&<a id="$1"></a>'),
  )
}
