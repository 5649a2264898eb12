import { getTexts, messageOf } from '../frame/api.ts'
import { announce, article, third } from '../frame/state.ts'

/** Shows the texts of another edition, or of the original, in a third column; without a locale, removes the column. */
export async function showThird(locale: string): Promise<void> {
  const view = article.peek()
  if (!view) return
  if (locale === '') third.value = undefined
  else {
    try {
      third.value = await getTexts(view.slug, locale)
    } catch (error) {
      announce(messageOf(error), 'bad')
    }
  }
}
