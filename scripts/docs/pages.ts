import type { Vocabulary } from '../../src/model.js'
import { commandLinePage } from './command-line-page.js'
import { messagesPage } from './messages-page.js'
import { rulesPage } from './rules-page.js'
import { departmentsPage, indicatorsPage, themesPage } from './vocabulary-pages.js'

/**
 * The pages of docs/ that are made of data.
 *
 * @param vocabulary themes, indicators and departments
 * @returns file name → Markdown
 */
export function makePages(vocabulary: Vocabulary): Map<string, string> {
  return new Map([
    ['themes.md', themesPage(vocabulary)],
    ['indicators.md', indicatorsPage(vocabulary)],
    ['departments.md', departmentsPage(vocabulary)],
    ['messages.md', messagesPage()],
    ['rules.md', rulesPage()],
    ['command-line.md', commandLinePage()],
  ])
}
