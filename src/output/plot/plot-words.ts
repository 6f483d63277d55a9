import type { Labels } from '../../model.js'

/** Fonts that have Chinese characters, the free one first. */
export const PLOT_FONT =
  "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif"

export const plotWords = {
  dots: { zh: '各地目标值', en: 'Targets by place' },
  multiples: { zh: '各地目标值（小图）', en: 'Targets by place, small multiples' },
  heat: { zh: '各地各主题的目标数', en: 'Targets by theme and place' },
  slope: { zh: '两年之间的目标', en: 'Targets between two years' },
  coverage: { zh: '涉及各主题的方案数', en: 'Plans that touch each theme' },
  nothing: { zh: '没有可以放在同一尺度上的数值', en: 'No values that can stand on one scale' },
  noYear: { zh: '未写年份', en: 'no year' },
  noNumber: { zh: '有举措，无可比数字', en: 'measures, no comparable number' },
  absent: { zh: '未提及', en: 'not mentioned' },
  others: { zh: ' 地：', en: ' more: ' },
  noZero: { zh: '轴不从 0 起', en: 'not from 0' },
  exact: { zh: '数值', en: 'value' },
  atLeast: { zh: '不低于', en: 'at least' },
  atMost: { zh: '不高于', en: 'at most' },
  range: { zh: '区间', en: 'range' },
  about: { zh: '左右；超过、低于（不含）', en: 'about; more, less than (excluded)' },
  doubtful: { zh: '? 存疑', en: '? not sure' },
  withTargets: { zh: '有目标', en: 'with targets' },
  measuresOnly: { zh: '仅有举措', en: 'measures only' },
  targets: { zh: '目标数', en: 'targets' },
  untouched: { zh: '空白：未涉及；0：有举措，无目标', en: 'blank: not touched; 0: measures without targets' },
} as const satisfies Record<string, Labels>
