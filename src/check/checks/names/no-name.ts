import { sourceLanguageOf } from '../../../languages/names.ts'
import { onceEach } from '../../../once.ts'
import { askedOnce } from '../../language/words/asked-once.ts'

/** Words of a language that are no names although they have a capital. */
const notNamesOf = onceEach((locale: string): ((lower: string) => boolean) => {
  const language = sourceLanguageOf(locale)
  const lists = [language?.common, language?.titles, language?.demonyms, language?.places, language?.brands]
  return lower =>
    lists.some(list => list?.has(lower)) ||
    language?.calendar?.has(lower) === true ||
    language?.starters.has(lower) === true
})

/** Whether a word is one of its language, and no name, although it has a capital. */
export const isNoName = askedOnce(
  'noName',
  ({ common, lower, senses, concepts, contrasts }, { callings, locale }) =>
    common ||
    callings.has(lower) ||
    senses.length + concepts.length > 0 ||
    contrasts.some(({ family }) => family !== 'role') ||
    notNamesOf(locale)(lower),
)
