import type { Labels } from '../index.js'

/** Exit codes: all well, findings, wrong call or unusable input. */
export type ExitCode = 0 | 1 | 2

/** What each exit code says, for every command. */
export const exitCodes: Readonly<Record<'0' | '1' | '2' | '130', Labels>> = {
  0: { zh: '完成', en: 'done' },
  1: { zh: '完成，且有下表所列的发现', en: 'done, with findings as the table says' },
  2: {
    zh: '用法不对，或有文件读不了、结果写不了（其余文件照常处理）',
    en: 'a wrong call, a file that cannot be read (the others are done) or a result that cannot be written',
  },
  130: { zh: '被中断（Ctrl-C）；原有文件不变', en: 'interrupted (Ctrl-C); files that were there are as they were' },
}

/** Command → when its exit code is 1; the other commands never end with it. */
export const findingCodes: ReadonlyMap<string, Labels> = new Map([
  [
    'review',
    {
      zh: '有 error 级发现；--fail-on 可改为 warning、info 或 never',
      en: 'a finding of the severity error; --fail-on makes it warning, info or never',
    },
  ],
  [
    'check',
    {
      zh: '有任何提示；--fail-on 可改为 warning、error 或 never',
      en: 'any message; --fail-on makes it warning, error or never',
    },
  ],
  [
    'audit',
    {
      zh: '有引文与原文不符，或有数字没有归属；--fail-on never 时不算',
      en: 'a quote that differs from its source, or a number nobody claims; not with --fail-on never',
    },
  ],
])
