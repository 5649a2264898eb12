import { checkDataOf } from '../../../../languages/check.ts'
import { languageTag } from '../../../../languages/index.ts'
import { onceEach } from '../../../../once.ts'
import { say } from '../../../../say.ts'
import type { Oddity } from '../../problem.ts'

/** The country where a clause begins, in a text without small letters; "JOIN US" ends with a pronoun. */
const COUNTRY_IN_CAPITALS = /(?:^|[:;,–—]\s|["“«])US(?![\p{L}\p{N}])/u

/** The source speaks of itself. */
const OURS = /(?<!\p{L})(?:WE|OUR|OURS)(?!\p{L})/u

/** "We" or "us" for the United States in a headline in capitals: "US TO SEND TROOPS" → NOUS ENVERRONS DES TROUPES. */
export const pronounForCountry: Oddity = ({ answer, source, from, to }) => {
  if (languageTag(from) !== 'en' || /\p{Ll}/u.test(source.text)) return undefined
  if (!COUNTRY_IN_CAPITALS.test(source.text) || OURS.test(source.text)) return undefined
  const pronouns = pronounsOf(languageTag(to))
  const found = answer.words().find(word => pronouns.has(word))
  return found === undefined ? undefined : say('nothing-in-source', { words: found })
}

const pronounsOf = onceEach((tag): ReadonlySet<string> => new Set(checkDataOf(tag)?.us?.split(' ')))
