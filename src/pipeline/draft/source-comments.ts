import { reviseUnit } from '../../edition/index.ts'
import type { Comment, Dismissal, Edition } from '../../model.ts'
import type { Desk } from '../../store/index.ts'

/** A new edition with what people have said about the source, and dismissed of it: that stands in all editions of the article. */
export async function withSourceComments(edition: Edition, desk: Pick<Desk, 'editions' | 'records'>): Promise<Edition> {
  const { slug, sourceLocale } = edition
  let commented = edition
  for (const locale of await desk.records.locales()) {
    if (locale === edition.locale || locale === sourceLocale) continue
    const { units } = await desk.editions.load({ slug, locale, sourceLocale })
    for (const { key, comments = [], dismissed = [] } of units) {
      for (const comment of comments) if (comment.about === 'source') commented = withComment(commented, key, comment)
      for (const dismissal of dismissed)
        if (dismissal.about === 'source') commented = withDismissal(commented, key, dismissal)
    }
  }
  return commented
}

function withComment(edition: Edition, key: string, comment: Comment): Edition {
  const unit = edition.units.find(each => each.key === key)
  const isThere = unit?.comments?.some(({ author, time }) => author === comment.author && time === comment.time)
  return !unit || isThere ? edition : reviseUnit(edition, key, { do: 'comment', comment })
}

const withDismissal = (edition: Edition, key: string, dismissal: Dismissal): Edition =>
  reviseUnit(edition, key, { do: 'dismiss', dismissal })
