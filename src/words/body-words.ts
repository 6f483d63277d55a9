/** What stands around the names of responsible bodies in plans of any field. */

/** Signs and words that lists of bodies leave around a name. */
export const AROUND = new Set('*：:、，。“”"'.split(''))
export const BRACKETED = /（[^（）]*）$/u
export const TRAILING = /(?:等(?:部门|单位)?|按职责分工|分别|共同|牵头)$/u
/** The level in front of a name: 市, 各旗县区, 省级, 自治区党委, 中共市, 驻市. */
export const LEVEL =
  /^(?:中共|国家|[全各本驻省市区县旗州盟镇乡直级辖委、（）和及属地]|自治|政府|人民|党委|及其|相关|有关)*$/u
/** More letters in front that end in a level: 西安市, 高新区, 某某新区. */
export const ENDS_IN_LEVEL = /[省市区县旗州盟]$/u
/** A party committee in front: 市委组织部. */
export const ENDS_IN_COMMITTEE = /[省市区县旗州盟党]委$/u
/** Joints between names that stay one body. */
export const JOINS = /[和及与/／]/u
