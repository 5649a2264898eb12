import { reviseUnit } from '../../edition/index.ts'
import type { Comment, Dismissal, Edition, Locale, SegmentKey, Slug } from '../../model.ts'
import { onceMade } from '../../once.ts'
import type { Desk } from '../../store/index.ts'

/** A comment on one sentence of a source, or a dismissal of a finding on it: all editions of the article have it. */
interface Remark {
  readonly key: SegmentKey
  readonly action:
    | { readonly do: 'comment'; readonly comment: Comment }
    | { readonly do: 'dismiss'; readonly dismissal: Dismissal }
}

/**
 * Copies people's comments on the source to a new edition. The editions on record are read for the first new one;
 * editions of the same run have no further comments.
 */
export function openSourceComments(
  { slug, sourceLocale }: { readonly slug: Slug; readonly sourceLocale: Locale },
  desk: Pick<Desk, 'editions' | 'records'>,
): (edition: Edition) => Promise<Edition> {
  const remarks = onceMade(async () => {
    const found: Remark[] = []
    for (const locale of await desk.records.locales()) {
      if (locale === sourceLocale) continue
      const { units } = await desk.editions.load({ slug, locale, sourceLocale })
      for (const { key, comments = [], dismissed = [] } of units) {
        for (const comment of comments)
          if (comment.about === 'source') found.push({ key, action: { do: 'comment', comment } })
        for (const dismissal of dismissed)
          if (dismissal.about === 'source') found.push({ key, action: { do: 'dismiss', dismissal } })
      }
    }
    return found
  })
  return async edition => (await remarks()).reduce(withRemark, edition)
}

function withRemark(edition: Edition, { key, action }: Remark): Edition {
  return action.do === 'comment' && !mayAdd(action.comment, key, edition) ? edition : reviseUnit(edition, key, action)
}

/** Whether a sentence is in an edition and lacks the comment. */
function mayAdd({ author, time }: Comment, key: SegmentKey, { units }: Edition): boolean {
  const unit = units.find(each => each.key === key)
  return unit !== undefined && !unit.comments?.some(each => each.author === author && each.time === time)
}
