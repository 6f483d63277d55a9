import { suffix, type Suffix } from '../text/affix.js'

/**
 * What a unit can count: the end of a name says what kind of thing is meant, and each kind is counted in some units only. Source:
 * 现代汉语八百词 (附录：名词、量词配合表) and GB 3100. Written in folded form, simplified.
 */

/** A kind of thing by the end of its names, and the units that it is counted or measured in. */
export interface UnitHead {
  head: Suffix
  /** tried on the unit without its scale (万, 亿) */
  units: RegExp
  note: string
}

/** Units that measure whatever stands before them: shares, multiples, rates. */
const ANY = String.raw`[%‰倍番/]|百分点`

const counted = (head: string, units: string, note: string): UnitHead => ({
  head: suffix(new RegExp(`(?:${head})$`, 'u')),
  units: new RegExp(`^(?:${units})|${ANY}`, 'u'),
  note,
})

export const unitHeads: readonly UnitHead[] = [
  counted(
    '(?:(?<![卫民出养])生|者|[人成专职教雇学队社党会]员|人|(?<!口)民|师|(?<!巴)士|骨干|专家|儿童|[婴生]儿|妇女|对象|群众|职工|[女男]性|人群|人口|干部|人才|农户|家庭)(?:人数|人次|数)?',
    '[名人位户个对例种类批支家期场次]|人次|例次|户次|批次|剂次|人份|项|套|岁',
    'persons and households',
  ),
  counted(
    '(?:(?<![住出入转庭])院|[生务]室|[生务]站|服务中心|学校|幼儿园|机构|店|诊所)数?',
    '[家所个处座间院类种批户县支村台点]',
    'institutions',
  ),
  counted('(?:[床托学]位|床)数?', '[张个床位座]', 'beds and places'),
  counted(
    '(?:经费|资金|补助|补贴|费用|投资|收入|津贴|奖金)(?:总额|金额|额|标准)?',
    '.*[元块角日天]',
    'money, and how soon it is paid',
  ),
  counted('面积', '.*[米亩顷平mM㎡尺]', 'areas'),
  counted('(?:长度|里程|距离|半径)', '.*[米里m]', 'lengths'),
  counted('(?:时间|时长|周期|期限)', '.*[时分秒天日周月年期hs]', 'lengths of time'),
  counted('(?<![指倍级天分次基系])数', '(?!.*(?:元|小时|分钟|平方米|公里|亩))', 'numbers of things'),
]
