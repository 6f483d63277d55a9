import { expect, test } from 'vitest'
import * as core from '../src/core/index.js'
import * as duizhao from '../src/index.js'

test('the public names', () => {
  expect(Object.keys(duizhao).sort()).toEqual([
    'agreement',
    'annotateDocx',
    'applyCorrections',
    'auditPlan',
    'chainPlans',
    'citeTarget',
    'codingOfCorrections',
    'codingVariables',
    'columnLabel',
    'columnLabels',
    'comparePlans',
    'correctTarget',
    'createVocabulary',
    'defaultVocabulary',
    'diffPlans',
    'familyDoctorSheet',
    'findIndicator',
    'findTheme',
    'formatValue',
    'isUnreadable',
    'parsePlan',
    'pmcIndex',
    'pmcSurface',
    'pmcSurfaceSpec',
    'readArchive',
    'readCodingSheet',
    'readPlan',
    'readPmcSheet',
    'readVocabulary',
    'referenceOf',
    'renderTable',
    'responsibilityMatrix',
    'reviewDraft',
    'sampleSize',
    'scorePmc',
    'search',
    'similarMeasures',
    'toAnnotation',
    'toBibtex',
    'toChangesDocx',
    'toCodingSheet',
    'toComparisonDocx',
    'toCslJson',
    'toCsv',
    'toDataset',
    'toFindingsDocx',
    'toHtml',
    'toMarkdown',
    'toNdjson',
    'toObservablePlot',
    'toParquet',
    'toReport',
    'toRis',
    'toRows',
    'toSkos',
    'toSvg',
    'toTerminal',
    'toVegaLite',
    'toXlsx',
    'withDisplay',
  ])
})

test('the names of the small start are among them', () => {
  expect(Object.keys(core).sort()).toEqual(['citeTarget', 'comparePlans', 'formatValue', 'isUnreadable', 'readPlan'])
  for (const name of ['citeTarget', 'comparePlans', 'formatValue', 'isUnreadable'] as const)
    expect(core[name]).toBe(duizhao[name])
})

test('the small start reads as the whole does', async () => {
  const bytes = new TextEncoder().encode('临川市卫生健康行动方案\n\n一、主要目标\n到2026年，签约率不低于80%。\n')
  expect(await core.readPlan(bytes)).toEqual(await duizhao.readPlan(bytes))
})
