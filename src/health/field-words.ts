import type { FieldWords } from '../model.js'

/**
 * Words of the field. Themes whose cues are words of any field (money, staff, supervision) count only in a text
 * that speaks of it; 医 and 药 are in nearly every sentence of a health plan and rare elsewhere.
 */
const OWN: string[] = [
  '医', '医疗', '医院', '临床', '转诊', '卫生', '健康', '疾病', '药', '患者', '诊疗', '护理', '康复', '病', '卫健', '疾控', '妇幼', '卫生院', '养老', '托育', '护士',
] // prettier-ignore

/**
 * Words of other fields of government. More of them than of this field's words make a text one of theirs.
 */
const FOREIGN: string[] = [
  '公路', '道路', '路面', '桥梁', '铁路', '机场', '港口', '物流', '公交', '轨道交通', '停车场',
  '义务教育', '学前教育', '中小学', '幼儿园', '教师', '课程', '职业教育', '校企合作', '高考', '学位供给', '教育教学', '双减',
  '耕地', '农田', '粮食', '种植', '养殖', '农产品', '农业', '畜牧', '渔业', '水利', '灌溉', '水库', '河道', '河长', '防汛', '乡村旅游',
  '污水', '垃圾', '大气', '空气质量', '地表水', '水体', '扬尘', '碳达峰', '碳排放', '节能', '绿化', '造林', '湿地', '生态修复', '水环境', '土壤',
  '招商', '园区', '制造业', '工业企业', '产业链', '企业', '营商环境', '消费品', '商贸', '电商', '外贸', '口岸', '税收', '纳税', '融资', '信贷',
  '住房', '房地产', '棚户区', '老旧小区', '物业', '城市更新', '供水', '供热', '燃气', '电网', '充电桩', '光伏', '新能源', '煤矿', '矿山',
  '竞技体育', '体育赛事', '体育产业', '体育消费', '运动员', '运动队', '教练员', '体校', '后备人才', '体育竞赛', '运动休闲',
  '旅游', '景区', '文物', '非遗', '博物馆', '图书馆', '体育场', '赛事', '消防', '治安', '交警', '矛盾纠纷', '信访', '国土空间', '不动产',
  '就业', '创业', '求职', '失业', '职业技能', '基本养老保险', '公租房', '保障性租赁', '低保', '特困', '孤儿', '公园', '文化站', '文化馆', '演出',
  '安全生产', '生产安全', '自然灾害', '地质灾害', '森林', '抗震', '经济损失',
] // prettier-ignore

/** Words that tell the field of a text. */
export const field: FieldWords = { own: OWN, foreign: FOREIGN }
