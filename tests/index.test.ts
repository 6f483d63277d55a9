import { expect, test } from 'vitest'
import * as duizhao from '../src/index.js'

test('the public names', () => {
  expect(Object.keys(duizhao).sort()).toEqual([
    'auditPlan',
    'citeTarget',
    'columnLabel',
    'columnLabels',
    'comparePlans',
    'createVocabulary',
    'defaultVocabulary',
    'diffPlans',
    'findIndicator',
    'findTheme',
    'formatValue',
    'parsePlan',
    'readPlan',
    'referenceOf',
    'renderTable',
    'responsibilityMatrix',
    'reviewDraft',
    'search',
    'similarMeasures',
    'toAnnotation',
    'toCsv',
    'toHtml',
    'toMarkdown',
    'toNdjson',
    'toParquet',
    'toRows',
    'toSkos',
    'toTerminal',
    'toVegaLite',
    'toXlsx',
    'withDisplay',
  ])
})
