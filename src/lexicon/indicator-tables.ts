/** Headers of the columns of an indicator table (主要指标). Source: the annexes of 国务院 and provincial health plans. */

/** Column that names what is measured. */
export const nameHeader: RegExp = /指标|监测内容|评价内容|项目名称|名称/u

/** Column that prints the unit; 责任单位 is a column of bodies. */
export const unitHeader: RegExp = /^(?:计量)?单位$|^单\s*位$/u

/** Column of running numbers. */
export const numberHeader: RegExp = /^(?:序号|编号|号)$/u

/** Column of what has been reached when the plan starts. */
export const baseHeader: RegExp = /现状|基期|基线|基数|基础值|基准|实际|完成值|完成情况|现有/u

/** Column of the change over the years beside it: 年均增速［累计］. */
export const growthHeader: RegExp = /增速|增长|增幅|年均|累计/u

/** Column that says whether an indicator binds (预期性, 约束性): the mark of an indicator table. */
export const natureHeader: RegExp = /属性|性质|类型|指标类型/u

/** Number in front of an indicator's name, not the first of its words: 5岁以下儿童死亡率, 2型糖尿病, 30—70岁人群. */
export const rowNumber = /^(?:\d+[.．、]|\d+(?![\d岁周型—\-~至年月日分种类项级个所家万千百%‰.．、])|（\d+）|[①-⑳])/u
