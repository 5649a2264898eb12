import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'

/**
 * Refuses the articles' own locale in `--to`, if all have the same one. With several languages, each article skips its
 * own.
 */
export function refuseOwnLocale(locales: Iterable<Locale>, to: readonly Locale[]): void {
  const [own, ...others] = new Set(locales)
  if (own === undefined || others.length > 0 || !to.includes(own)) return
  throw new InterlinearError('usage', `found ${own} in --to, which is the articles' own locale.`, {
    hint: 'Leave it out, or say another --from.',
  })
}
