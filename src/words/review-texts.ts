import type { Labels, Severity } from '../model.js'

/** What a rule of the review says: `{…}` are filled in. Base importance 0–100; a rule may add to it. */
export interface ReviewRule {
  severity: Severity
  importance: number
  title: Labels
  reason: Labels
  advice: Labels
}

/** The rules of `reviewDraft`, by id. */
export const reviewRules = {
  'review-table-differs': {
    severity: 'error',
    importance: 92,
    title: { zh: '正文与附表不一致：{indicator}', en: 'Text and table disagree: {indicator}' },
    reason: {
      zh: '正文写 {body}，附表同一年份写 {table}。',
      en: 'The text says {body}, the table says {table} for the same year.',
    },
    advice: { zh: '核对后改为同一数值。', en: 'Check which is right and give one value in both places.' },
  },
  'review-placeholder': {
    severity: 'error',
    importance: 97,
    title: { zh: '还有待填的内容：{text}', en: 'Something is still to be filled in: “{text}”' },
    reason: { zh: '“{text}”是占位符。', en: '“{text}” is a placeholder.' },
    advice: { zh: '填写确定的内容。', en: 'Fill it in.' },
  },
  'review-values-differ': {
    severity: 'error',
    importance: 93,
    title: { zh: '正文前后不一致：{indicator}', en: 'The text contradicts itself: {indicator}' },
    reason: { zh: '一处写 {own}，另一处写 {other}。', en: 'One place says {own}, another says {other}.' },
    advice: { zh: '核对后改为同一数值。', en: 'Check which is right and give one value in both places.' },
  },
  'review-years-differ': {
    severity: 'error',
    importance: 91,
    title: { zh: '正文与附表的年份不一致：{indicator}', en: 'Text and table give other years: {indicator}' },
    reason: { zh: '正文写 {own}，附表写 {other}。', en: 'The text says {own}, the table says {other}.' },
    advice: { zh: '核对后改为同一年份。', en: 'Check which is right and give one year in both places.' },
  },
  'review-total': {
    severity: 'error',
    importance: 90,
    title: { zh: '分项之和与总数不符：{indicator}', en: 'The parts do not add up: {indicator}' },
    reason: {
      zh: '总数写 {own}，各分项之和为 {sum}。',
      en: 'The total says {own}, its parts make {sum}.',
    },
    advice: { zh: '核对总数和各分项。', en: 'Check the total and its parts.' },
  },
  'review-past-year': {
    severity: 'error',
    importance: 89,
    title: { zh: '期限已过：{indicator}', en: 'The deadline is over: {indicator}' },
    reason: {
      zh: '所写期限为 {year} 年，本稿自 {bound} 年起。',
      en: 'It is due in {year}; the draft begins with {bound}.',
    },
    advice: {
      zh: '改为规划期内的年份，或改作现状表述。',
      en: 'Give a year of the plan, or tell it as what has been reached.',
    },
  },
  'review-later-year': {
    severity: 'warning',
    importance: 58,
    title: { zh: '年份超出规划期：{indicator}', en: 'A year outside the plan’s own: {indicator}' },
    reason: {
      zh: '所写期限为 {year} 年，{until}到 {bound} 年为止。',
      en: 'It is due in {year}; {until} ends with {bound}.',
    },
    advice: { zh: '核对年份，或说明是远期目标。', en: 'Check the year, or say that it is a goal beyond the plan.' },
  },
  'review-date': {
    severity: 'error',
    importance: 87,
    title: { zh: '日期不存在：{text}', en: 'A date that no calendar has: “{text}”' },
    reason: { zh: '“{text}”不是日历上的日期。', en: '“{text}” is no date of the calendar.' },
    advice: { zh: '核对月份和日期。', en: 'Check the month and the day.' },
  },
  'review-period': {
    severity: 'error',
    importance: 87,
    title: { zh: '起止时间颠倒：{text}', en: 'A period that ends before it begins: “{text}”' },
    reason: { zh: '“{text}”的终点早于起点。', en: '“{text}” ends before it begins.' },
    advice: { zh: '核对起止年月。', en: 'Check both dates.' },
  },
  'review-no-attachment': {
    severity: 'error',
    importance: 86,
    title: { zh: '提到的附件{number}不在文中', en: 'Attachment{number} is spoken of but not there' },
    reason: {
      zh: '正文提到附件{number}，文末没有。',
      en: 'The text speaks of attachment{number}; the draft does not hold it.',
    },
    advice: { zh: '补上附件，或改正附件序号。', en: 'Add the attachment or mend its number.' },
  },
  'review-cited-number': {
    severity: 'warning',
    importance: 46,
    title: { zh: '引用的发文字号括号有误：{text}', en: 'Wrong brackets in a document number: “{text}”' },
    reason: {
      zh: '发文字号的年份用六角括号（GB/T 9704—2012，7.2.5）。',
      en: 'The year of a document number stands in 〔 〕 (GB/T 9704-2012, 7.2.5).',
    },
    advice: { zh: '改为“{expected}”。', en: 'Write “{expected}”.' },
  },
  'review-body-twice': {
    severity: 'error',
    importance: 84,
    title: { zh: '责任单位重复：{body}', en: 'A body is named twice: {named}' },
    reason: { zh: '{how}', en: '{how}' },
    advice: { zh: '删去重复的一处，或改为漏写的单位。', en: 'Drop one of the two, or name the body that was meant.' },
  },
  'review-open-list': {
    severity: 'warning',
    importance: 60,
    title: { zh: '责任单位以“等”收尾：{body}', en: 'The list of bodies is left open: {named}' },
    reason: {
      zh: '其他举措都写全了责任单位，这里以“等”代替。',
      en: 'The other measures name all of their bodies; this one ends in “等” (and others).',
    },
    advice: { zh: '写全责任单位，或删去“等”。', en: 'Name all of the bodies, or drop “等”.' },
  },
  'review-body-misspelt': {
    severity: 'error',
    importance: 85,
    title: { zh: '单位名称可能有误：{body}', en: 'The name of a body may be misspelt: {named}' },
    reason: { zh: '“{body}”与“{expected}”只差一个字。', en: '“{body}” is one sign away from “{expected}”.' },
    advice: { zh: '改为“{expected}”。', en: 'Write “{expected}”.' },
  },
  'review-task-only-table': {
    severity: 'warning',
    importance: 66,
    title: { zh: '清单有、正文没有的任务：{measure}', en: 'A task of the table that the text lacks: {measure}' },
    reason: { zh: '任务清单的这一行在正文中找不到对应任务。', en: 'No task of the text belongs to this row.' },
    advice: { zh: '在正文补写，或从清单删去。', en: 'Add it to the text or drop the row.' },
  },
  'review-task-only-text': {
    severity: 'warning',
    importance: 66,
    title: { zh: '正文有、清单没有的任务：{measure}', en: 'A task of the text that the table lacks: {measure}' },
    reason: { zh: '任务清单里没有这项任务。', en: 'No row of the task table belongs to this task.' },
    advice: { zh: '在清单补一行，或确认不分工。', en: 'Add a row, or make sure that it needs none.' },
  },
  'review-no-deadline': {
    severity: 'warning',
    importance: 61,
    title: { zh: '没有完成时限：{measure}', en: 'No deadline: {measure}' },
    reason: {
      zh: '{total} 项中 {count} 项写明完成时限，这一项没有。',
      en: '{count} of {total} give a deadline, this one does not.',
    },
    advice: { zh: '写明完成时限。', en: 'Give a deadline.' },
  },
  'review-bare-measure': {
    severity: 'warning',
    importance: 62,
    title: { zh: '没有责任单位{also}：{measure}', en: 'No responsible body{also}: {measure}' },
    reason: {
      zh: '{total} 项中 {count} 项写明责任单位，这一项没有{nor}。',
      en: '{count} of {total} name a body, this one does not{nor}.',
    },
    advice: { zh: '写明{what}。', en: 'Name the lead and the responsible bodies{give}.' },
  },
  'review-table-bodies': {
    severity: 'info',
    importance: 28,
    title: { zh: '正文与任务清单的责任单位不一致：{measure}', en: 'Text and task table name other bodies: {measure}' },
    reason: {
      zh: '只在正文：{body}；只在清单：{table}。',
      en: 'Only in the text: {body}; only in the table: {table}.',
    },
    advice: { zh: '统一牵头单位和责任单位。', en: 'Name the same bodies in both places.' },
  },
  'review-out-of-line': {
    severity: 'error',
    importance: 95,
    title: { zh: '数值可能差一个数量级：{indicator}', en: 'A number may be off by a factor of ten: {indicator}' },
    reason: { zh: '{here}为 {own}，{reference}为 {value}。', en: '{here} says {own}; {reference} is {value}.' },
    advice: { zh: '核对小数点、百分号和计量单位。', en: 'Check the decimal point, the percent sign and the unit.' },
  },
  'review-over-hundred': {
    severity: 'error',
    importance: 94,
    title: { zh: '占比超过 100%：{indicator}', en: 'A share over 100%: {indicator}' },
    reason: { zh: '本稿为 {own}。', en: 'The draft says {own}.' },
    advice: { zh: '核对数值，或写明是增长幅度。', en: 'Check the number, or say that it is an increase.' },
  },
  'review-weaker-than-upstream': {
    severity: 'error',
    importance: 88,
    title: { zh: '要求弱于上位文件：{indicator}', en: 'Weaker than the upstream plan: {indicator}' },
    reason: { zh: '{sentence}。', en: '{sentence}.' },
    advice: { zh: '按上位文件的 {value}落实，或说明理由。', en: 'Follow {value}, or say why not.' },
  },
  'review-missing-upstream': {
    severity: 'error',
    importance: 80,
    title: { zh: '缺上位文件的指标：{indicator}', en: 'An upstream target is missing: {indicator}' },
    reason: {
      zh: '上位文件要求 {value}，本稿没有数值。',
      en: 'The upstream plan asks for {value}; the draft gives no number.',
    },
    advice: { zh: '补充该指标及数值。', en: 'Add the indicator with a number.' },
  },
  'review-vague': {
    severity: 'warning',
    importance: 68,
    title: { zh: '表述笼统，同类地区有数值：{indicator}', en: 'Vague where peers give a number: {indicator}' },
    reason: {
      zh: '本稿只写“{word}”，{count} 个同类地区写明数值：{values}。',
      en: 'The draft only says “{word}”; peers that give a number ({count}): {values}.',
    },
    advice: { zh: '改为可考核的数值和年份。', en: 'Give a number and a year that can be checked.' },
  },
  'review-missing-indicator': {
    severity: 'warning',
    importance: 40,
    title: {
      zh: '同类地区有而本稿缺的指标：{indicator}',
      en: 'Peers set it, the draft does not: {indicator}',
    },
    reason: {
      zh: '{total} 个同类地区中 {count} 个写明：{values}。',
      en: '{count} of {peers} set it: {values}.',
    },
    advice: { zh: '考虑增设该指标；参考值 {median}。', en: 'Consider setting it; the peers’ median is {median}.' },
  },
  'review-no-number': {
    severity: 'warning',
    importance: 44,
    title: { zh: '有举措无数值：{indicator}', en: 'An action without a number: {indicator}' },
    reason: {
      zh: '本稿提到相关内容但没有数值，{total} 个同类地区中 {count} 个写明：{values}。',
      en: 'The draft speaks of it without a number; {count} of {peers} give one: {values}.',
    },
    advice: { zh: '考虑写明数值；参考值 {median}。', en: 'Consider giving a number; the peers’ median is {median}.' },
  },
  'review-weaker-than-median': {
    severity: 'warning',
    importance: 60,
    title: { zh: '要求弱于同类中位数：{indicator}', en: 'Weaker than the peers’ median: {indicator}' },
    reason: { zh: '{sentence}。', en: '{sentence}.' },
    advice: { zh: '参考同类的 {value}，或说明本地理由。', en: 'Consider {value}, or give the local reason.' },
  },
  'review-missing-theme': {
    severity: 'info',
    importance: 38,
    title: { zh: '同类地区有而本稿缺的主题：{theme}', en: 'Peers act on it, the draft does not: {theme}' },
    reason: { zh: '{total} 个同类地区中 {count} 个有相应举措。', en: '{count} of {peers} have measures for it.' },
    advice: { zh: '确认是否有意不写。', en: 'Make sure that leaving it out is meant.' },
  },
  'review-missing-themes': {
    severity: 'info',
    importance: 32,
    title: { zh: '同类地区有而本稿缺的其他主题', en: 'Other themes that peers act on and the draft does not' },
    reason: { zh: '按涉及的同类地区多少排列：{themes}。', en: 'Those that most of them act on first: {themes}.' },
    advice: { zh: '只看与本稿有关的主题。', en: 'Look at those that concern the draft.' },
  },
  'review-other-subject': {
    severity: 'info',
    importance: 30,
    title: { zh: '所比方案与本稿主题不同', en: 'The plans compared are about something else' },
    reason: {
      zh: '所比方案的主题与本稿重合不多，其中本稿没有的 {count} 项指标和主题不逐一列出。',
      en: 'They share little of their subject with the draft: {count} indicators and themes that only they have are not listed.',
    },
    advice: { zh: '换用同一主题的方案对照。', en: 'Choose plans of the same subject.' },
  },
  'review-no-year': {
    severity: 'warning',
    importance: 36,
    title: { zh: '指标没有年份：{indicator}', en: 'A target without a year: {indicator}' },
    reason: {
      zh: '只写 {own}，没有写明到哪一年，{deadline}{horizon}。',
      en: 'It only says {own} and gives no year; {deadline}{horizon}.',
    },
    advice: { zh: '写明“到{by}年”{earlier}。', en: 'Say by which year{earlier}.' },
  },
  'review-no-years': {
    severity: 'warning',
    importance: 42,
    title: { zh: '{count} 个指标没有年份', en: '{count} targets without a year' },
    reason: {
      zh: '全文 {total} 个指标中有 {count} 个应写而没有写明到哪一年{horizon}。',
      en: '{count} of {total} targets lack a year that is to be expected{horizon}.',
    },
    advice: {
      zh: '逐项写明年份，或在开头写明未注明年份的指标均以何年为限。',
      en: 'Give each a year, or say once which year holds for the rest.',
    },
  },
  'review-no-body': {
    severity: 'warning',
    importance: 62,
    title: { zh: '指标没有责任单位{also}：{measure}', en: 'Targets without a responsible body{also}: {measure}' },
    reason: {
      zh: '该举措有 {count} 个指标，没有牵头单位或责任单位{nor}。',
      en: 'The measure sets {targets} and names no body{nor}.',
    },
    advice: { zh: '写明{what}。', en: 'Name the lead and the responsible bodies{give}.' },
  },
  'review-no-bodies': {
    severity: 'warning',
    importance: 42,
    title: { zh: '全文基本没有责任单位', en: 'The plan names hardly any responsible body' },
    reason: {
      zh: '{total} 项举措中 {count} 项没有牵头单位或责任单位。',
      en: '{count} of {total} measures name no lead or responsible body.',
    },
    advice: { zh: '逐项写明，或附任务分工表。', en: 'Name them measure by measure, or attach a table of duties.' },
  },
  'review-other-department': {
    severity: 'info',
    importance: 24,
    title: { zh: '同类地区还交给其他部门：{theme}', en: 'Peers give it to another department too: {theme}' },
    reason: {
      zh: '{count} 个同类地区由{body}牵头或负责，本稿没有列入。',
      en: '{count} peers give it to {body}, which the draft does not name.',
    },
    advice: { zh: '确认分工是否完整。', en: 'Check that the division of work is complete.' },
  },
} as const satisfies Record<string, ReviewRule>

export type ReviewRuleId = keyof typeof reviewRules

/** What of a measure is not said: its bodies, or its deadline as well, which is told with them. */
export type Lack = Readonly<Record<'also' | 'nor' | 'what' | 'give', Labels>>

export const bodyOnly: Lack = {
  also: { zh: '', en: '' },
  nor: { zh: '', en: '' },
  what: { zh: '牵头单位和责任单位', en: '' },
  give: { zh: '', en: '' },
}

export const bodyAndDeadline: Lack = {
  also: { zh: '和完成时限', en: ' or deadline' },
  nor: { zh: '，也没有完成时限', en: ', nor does it give a deadline' },
  what: { zh: '牵头单位、责任单位和完成时限', en: '' },
  give: { zh: '', en: ', and give a deadline' },
}

/** Nothing in a list of bodies. */
export const noBodies: Labels = { zh: '无', en: 'none' }

/** The first of two places in a sentence: the draft beside its peers, or one place of it beside another. */
export const thePlace: Readonly<Record<'draft' | 'here', Labels>> = {
  draft: { zh: '本稿', en: 'The draft' },
  here: { zh: '此处', en: 'This place' },
}

/** Text against table where the text gives no year. */
export const undatedText: Labels = {
  zh: '正文写 {body}，没有写年份；附表写 {table}。',
  en: 'The text says {body} and gives no year; the table says {table}.',
}

/** Why a share that is meant to be nearly all is out of line below one in a hundred. */
export const smallShare: Labels = {
  zh: '此处为 {own}；这类比例一般接近 100%，不到 1% 可能是把小数写成了百分数。',
  en: 'This place says {own}; shares of this kind are meant to be nearly all, so less than 1% may be a fraction of one.',
}

/** A second place of the draft in a sentence, with its numbers where it has any. */
export const anotherPlace = (numbers: string | null): Labels =>
  numbers === null || numbers === ''
    ? { zh: '本稿另一处', en: 'another place of the draft' }
    : NUMBER_END.test(numbers)
      ? { zh: `本稿${numbers}处`, en: `another one (${numbers})` }
      : { zh: `本稿“${numbers}”中`, en: `another one (in “${numbers}”)` }

/** A place that is told by the numbers of its sections ends in one of these; an attachment is told by its title. */
const NUMBER_END = /[、.．）)\d章节条]$/u

/** How a body stands in one list twice. */
export const bodyTwice: Readonly<Record<'once' | 'names', Labels>> = {
  once: { zh: '同一份名单里“{body}”出现两次。', en: '“{body}” stands twice in one list.' },
  names: {
    zh: '同一份名单里的“{expected}”和“{body}”是同一单位。',
    en: '“{expected}” and “{body}”, both in one list, are one body.',
  },
}

/** Importance of a plan's own messages (numbering, format, spelling of bodies) in a review. */
export const messageImportance: Readonly<Record<Severity, number>> = { error: 76, warning: 46, info: 16 }

/** What a task says of its deadline where a target of it has no year. */
export const deadlineNotes: Readonly<Record<'none' | 'row', Labels>> = {
  none: { zh: '所在举措也没有完成时限', en: 'its measure has no deadline' },
  row: { zh: '只有任务清单写了时限“{deadline}”', en: 'only the task table has a deadline, “{deadline}”' },
}

/** Added to the advice where the title names the last year: a year of the plan's own. */
export const earlierNote: Labels = { zh: '或更早的年份', en: ', not later than {by}' }

/** What ends with the last year of a draft: the title, else its goals. */
export const untilNotes: Readonly<Record<'title' | 'goals', Labels>> = {
  title: { zh: '标题所示期间', en: 'the title' },
  goals: { zh: '总体目标', en: 'what the goals set' },
}

/** Added where only the goals of a plan name its last year. */
export const goalsNote: Labels = { zh: '（总体目标到 {horizon} 年为止）', en: ' (the goals are set for {horizon})' }

/** Added where the plan's title names the years it covers. */
export const horizonNote: Labels = { zh: '（标题所示期间为 {horizon}）', en: ' (the title covers {horizon})' }

/** Words around a plan's own message. */
export const messageTexts: Readonly<Record<'reason' | 'advice' | 'pair' | 'file' | 'none' | 'spelling', Labels>> = {
  reason: { zh: '此处为“{actual}”。', en: 'It says “{actual}”.' },
  advice: { zh: '改为“{expected}”。', en: 'Write “{expected}”.' },
  pair: { zh: '补上缺少的一半，或删去多余的一个。', en: 'Add the half that is missing, or take out the one too many.' },
  file: { zh: '读取文件时发现。', en: 'Noticed while the file was read.' },
  none: { zh: '核对此处。', en: 'Check this place.' },
  spelling: { zh: '全文统一为一种写法。', en: 'Use one spelling throughout.' },
}

/** Why a message is one, where what stands at its place does not say it. */
export const messageReasons: ReadonlyMap<string, Labels> = new Map([
  ['numbering-gap', { zh: '同一层次的序号应当连续。', en: 'Numbers of one level follow each other.' }],
  ['numbering-repeat', { zh: '同一层次的序号不应重复。', en: 'A number of one level stands once.' }],
  ['numbering-start', { zh: '同一层次的序号应从一开始。', en: 'Numbers of one level begin with one.' }],
  ['numbering-level', { zh: '中间的层次没有用到。', en: 'A level in between is not used.' }],
  ['unbalanced-bracket', { zh: '括号应成对使用。', en: 'Brackets stand in pairs.' }],
  ['unbalanced-quote', { zh: '引号应成对使用。', en: 'Quotation marks stand in pairs.' }],
  ['body-spelling', { zh: '两种写法所指是同一单位。', en: 'Both spellings mean one body.' }],
  ['uncertain-indicator', { zh: '引文没有写全衡量的对象。', en: 'The quote does not say in full what is measured.' }],
  ['uncertain-year', { zh: '这一处没有写明年份。', en: 'No year is printed at this place.' }],
  ['region-unknown', { zh: '标题、发文机关和发文字号都没有可确定的地名。', en: 'Neither title, issuer nor document number names a place that is known.' }],
  ['measure-without-body', { zh: '前后举措都写明责任单位。', en: 'The measures before and after it name a body.' }],
  ['measure-without-deadline', { zh: '前后举措都写明完成时限。', en: 'The measures before and after it give a deadline.' }],
  ['no-outline', { zh: '读不出章节。', en: 'No sections could be read.' }],
  ['no-sections', { zh: '读不出章节。', en: 'No sections could be read.' }],
]) // prettier-ignore

/** Of these one half may be missing or the other be one too many. */
export const pairRules: ReadonlySet<string> = new Set(['unbalanced-bracket', 'unbalanced-quote'])

/** Messages whose expected words are to be written as they are. */
export const literalRules: ReadonlySet<string> = new Set([
  'numbering-gap',
  'numbering-repeat',
  'numbering-start',
  'numbering-level',
  'unbalanced-bracket',
  'unbalanced-quote',
  'doc-number-brackets',
])

/** Said of what only peers of another subject have. */
export const otherSubject: Labels = {
  zh: '这些方案与本稿主题重合不多，可能不适用。',
  en: 'These plans share little of their subject with the draft, so it may not apply.',
}

/** Said of totals that only peers of other levels set. */
export const otherLevel: Labels = {
  zh: '写明的都是其他层级的方案，可能不适用。',
  en: 'Only plans of other levels set it, so it may not apply.',
}

/** Rules beside those of severity `error` whose findings stand in the draft itself, without a look at others. */
export const certainRules: ReadonlySet<string> = new Set([
  'review-later-year',
  'review-cited-number',
  'numbering-gap',
  'numbering-repeat',
  'unbalanced-bracket',
  'unbalanced-quote',
  'doc-number-brackets',
  'body-spelling',
])

/** Messages that tell what reading was not sure of, and no fault of the draft. */
export const doubtRules: ReadonlySet<string> = new Set([
  'uncertain-indicator', 'uncertain-year', 'region-unknown', 'no-outline', 'no-sections', 'table-row-misfit', 'table-glued', 'table-unread',
  'table-without-heads', 'table-unsure', 'page-without-text', 'repaired-pdf', 'sheet-cut', 'more-messages', 'damaged-bytes', 'broken-page',
]) // prettier-ignore
