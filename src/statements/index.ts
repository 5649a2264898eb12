import { FINDINGS } from './findings.ts'
import { REFUSALS } from './refusals.ts'

/**
 * The messages of checks, the reasons why a source counts as changed, the objections to publishing and the errors of
 * the page's server, in English: each statement once, under its id. The page has the same ids in its other languages
 * (`server/page/strings/statements/`), each with the same values. A value is in two braces, as in i18next; `count`
 * chooses the plural form (`quotations_one`, `quotations_other`).
 */
export const STATEMENTS = { ...FINDINGS, ...REFUSALS } as const
