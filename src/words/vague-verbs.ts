/**
 * Words that promise a direction without a number. `soft` ones say only that things get better; `plain` ones are
 * ordinary verbs that are vague where an indicator follows and no number does (提高县域就诊率).
 * Source: 党政机关公文 usage; 国务院 notices on planning ask for 可量化、可考核 goals instead.
 */
export const softWords: readonly string[] = [
  '明显提升', '明显提高', '明显增强', '明显改善', '明显降低', '明显下降', '显著提升', '显著提高', '显著增强', '显著改善', '显著降低',
  '稳步提升', '稳步提高', '稳步增长', '稳步增加', '稳步扩大', '稳步推进', '逐步提高', '逐步提升', '逐步增加', '逐步扩大', '逐步降低',
  '逐步下降', '逐步缩小', '进一步提升', '进一步提高', '进一步增强', '进一步扩大', '不断提高', '不断提升', '不断增强', '不断扩大',
  '持续提升', '持续提高', '持续改善', '持续降低', '大幅提升', '大幅提高', '有效提升', '有效提高', '有效降低', '有所提高', '有所提升',
  '有序扩大', '更加科学合理', '更加合理', '处于合理水平', '保持合理水平', '达到任务要求', '达到先进水平', '达到较高水平',
] // prettier-ignore

export const plainVerbs: readonly string[] = [
  '提高', '提升', '增加', '扩大', '降低', '减少', '增强', '改善', '提质', '控制', '缩小', '推广', '普及',
] // prettier-ignore
