import type { CutPreview } from '../../answers.ts'
import type { Library, Places } from '../../library/model.ts'
import type { CutRequest } from '../../requests.ts'
import { planCut } from './cut.ts'
import { cutPlaceIn } from './cut-place.ts'

/** The result of a split: both halves, and where the texts of all editions could be cut. */
export async function previewCut(
  setup: { readonly library: Library; readonly places: Places },
  { slug, key }: { readonly slug: string; readonly key: string },
  request: CutRequest,
): Promise<CutPreview> {
  const { segment, now, second } = await planCut(setup, { slug, key }, request)
  const halves = second ? [now.text, second.text] : [now.text]
  const share = now.text.length / segment.text.length
  const editions: CutPreview['editions'][number][] = []
  for (const locale of await setup.library.localesOf(slug)) {
    const { edition } = await setup.library.edition(slug, locale)
    const unit = edition.units.find(each => each.key === key)
    if (!unit || unit.target === '') continue
    const { target, syntax } = unit
    // A stale text stays whole, since it is unknown which part belongs to which half.
    const at = unit.source === segment.text && second ? cutPlaceIn(target, share, locale) : undefined
    editions.push({ locale, target, ...(syntax ? { syntax } : {}), ...(at === undefined ? {} : { at }) })
  }
  return { source: halves, editions }
}
