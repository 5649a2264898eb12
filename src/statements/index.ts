import { FINDINGS } from './findings.ts'
import { REFUSALS } from './refusals.ts'

/**
 * What checks find, why a source counts as changed, what stands against publishing and what the page's server refuses, in
 * English: each statement once, under its id. The page has the same ids in its other languages
 * (`server/page/strings/statements/`), each with the same values. A value stands in two braces, as i18next writes it; `count`
 * chooses the plural form (`quotations_one`, `quotations_other`).
 */
export const STATEMENTS = { ...FINDINGS, ...REFUSALS } as const
