import type { UnitFamily } from '../model.js'

/** What a clause must say to be about a quantity of a kind: 提高…率 is about a share, 加强…建设 is not. */
export const quantityWords: Readonly<Record<UnitFamily, RegExp | null>> = {
  percent: /率|比例|比重|占比|覆盖|满意度/u,
  density: /数|每千|每万|配置|配备/u,
  institution: /数量|个数|总量|规模/u,
  person: /数量|人数|总量|规模/u,
  bed: /床位/u,
  item: /数量|项数|种类/u,
  visit: /人次|次数|量/u,
  money: /标准|金额|经费|费用/u,
  time: /时间|时长|期限/u,
  ratio: /比例|比/u,
  age: /寿命|年龄/u,
  other: null,
}

/** A clause without any of those words names no quantity: it is never looked for. */
export const anyQuantity = new RegExp(
  Object.values(quantityWords)
    .flatMap((words) => words?.source ?? [])
    .join('|'),
  'u',
)
