import type { Locale, Slug } from '../../model.ts'
import { parseGlossary } from '../../names/index.ts'
import type { Desk } from '../../store/index.ts'

/** Every edition of a desk. */
export async function everyEdition({
  records,
  glossary,
}: Pick<Desk, 'records' | 'glossary'>): Promise<readonly { readonly slug: Slug; readonly locale: Locale }[]> {
  const { sourceLocale } = parseGlossary(await glossary.read(), glossary.file ?? 'glossary.yml')
  return (await records.list(sourceLocale)).flatMap(({ slug, editions }) => editions.map(locale => ({ slug, locale })))
}
