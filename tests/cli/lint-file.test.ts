import { expect, test } from 'vitest'
import { lintFile } from '../../src/cli/lint-file.js'
import { readPlan } from '../../src/read-plan.js'
import { makeOfd, ofdLines } from '../source/make-ofd.js'

test('a message of a file with pages says the page', async () => {
  const pages = [
    { texts: ofdLines(['云岭市健康行动方案', '一、工作目标', '　　到2027年，人均预期寿命达到80岁。']) },
    { texts: ofdLines(['三、重点任务', '　　到2027年，建成社区医院10家。']) },
  ]
  const plan = await readPlan(makeOfd([pages]))
  const gap = plan.messages.findIndex(({ ruleId }) => ruleId === 'numbering-gap')
  expect(lintFile(plan, 'plan.ofd', false, 'zh').messages[gap]?.reason).toContain('第2页')
  expect(lintFile(plan, 'plan.ofd', false, 'en').messages[gap]?.reason).toContain('page 2')
})
