import { expect, it } from 'vitest'
import * as api from '../src/index.ts'

it('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'CHECKS',
    'InterlinearError',
    'alignKeys',
    'alignTexts',
    'checkPair',
    'checkSource',
    'createChecker',
    'createEngine',
    'createFinder',
    'createNewsroomClient',
    'defineCheck',
    'defineEngine',
    'formatOf',
    'fromCatalog',
    'parseArticle',
    'parseGlossary',
    'protect',
    'publishEdition',
    'readEdition',
    'repairNames',
    'replaceSegments',
    'restore',
    'segmentArticle',
    'slugOf',
    'splitSentences',
    'toCatalog',
    'translateArticle',
    'verifyNames',
    'writeEdition',
  ])
})

it('splits text into sentences that join to the same text', () => {
  const text = 'Gen. Syrsky spoke.  Then the U.S. answered. “No,” he said.\n'
  expect(api.splitSentences(text, 'en')).toEqual([
    'Gen. Syrsky spoke.  ',
    'Then the U.S. answered. ',
    '“No,” he said.\n',
  ])
})
