import { openChecks } from './checks.ts'
import { openGlossaryNames } from './glossary-names.ts'
import type { Library, Places } from './model.ts'
import { openRecords } from './records.ts'
import { openSources } from './sources.ts'
import { openStoredEditions } from './stored-editions.ts'

/** Opens the articles, editions and the glossary of a newsroom's desk. Nothing is read before it is needed. */
export function openLibrary(places: Places): Library {
  const glossary = openGlossaryNames(places.desk)
  const records = openRecords(places.desk, glossary)
  const { findingsIn, settingsOf, ...checks } = openChecks(places, glossary)
  const { slugs, latest, locales, articleFiles } = records
  return {
    names: glossary.names,
    ...{ slugs, latest, locales, articleFiles },
    localesOf: async slug => (await articleFiles([slug]))(slug).locales,
    ...openSources(places, { records, glossary, checks: { findingsIn, settingsOf } }),
    ...openStoredEditions(places.desk, records),
    ...checks,
  }
}
