import type { Span, Target } from '../../model.js'
import type { MessageList } from '../../message-list.js'
import type { Due } from '../due.js'
import type { Binding } from '../frames/binding.js'

/** Doubt what the words beside a value leave open, and say in a message how it was read. */
export function reportDoubts(target: Target, binding: Binding, due: Due, messages: MessageList): void {
  const report = (ruleId: string, span: Span, actual: string, zh: string, en: string): void => {
    messages.add({ ruleId, severity: 'info', span, actual, expected: [], text: { zh, en }, related: [] })
  }
  if (binding.weak) {
    target.doubts.push('name')
    report(
      'uncertain-indicator',
      target.span,
      target.indicator,
      `“${target.valueText}”衡量什么不够明确，按“${target.indicator}”处理`,
      `It is not plain what “${target.valueText}” measures; read as “${target.indicator}”`,
    )
  }
  if (due.unclear) target.doubts.push('year')
  if (due.doubt !== null && due.year !== null) {
    report(
      'uncertain-year',
      target.span,
      String(due.year),
      `“${target.valueText}”的年份由上下文推得：${due.year}年`,
      `The year of “${target.valueText}” is taken from its context: ${due.year}`,
    )
  }
}
