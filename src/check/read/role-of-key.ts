import type { MeasuredText } from '../../house-style.ts'
import type { Pair } from '../model.ts'

/** Roles by what the keys of an article's texts begin with: `headline`, `h1`, `p2.s1`. */
const ROLES: Readonly<Record<string, MeasuredText>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  dateline: 'dateline',
  h: 'subhead',
  p: 'paragraph',
  q: 'quote',
  l: 'list-item',
  c: 'caption',
  t: 'teaser',
}

/** What a text of an edition is in its article, by its key; empty for a key of another form. */
export function roleIn(key: string): Pick<Pair, 'role'> {
  const [, name = ''] = /^([a-z]+)\d*(?:\.|$)/.exec(key) ?? []
  const role = Object.hasOwn(ROLES, name) ? ROLES[name] : undefined
  return role ? { role } : {}
}

const NAMED: readonly MeasuredText[] = ['headline', 'deck', 'byline', 'caption', 'teaser', 'slug']

/** What a text of a file made elsewhere is, where a part of its key says so in so many words: `article.headline`. */
export const roleInFile = (key: string): MeasuredText | undefined => {
  const parts = key.toLowerCase().split(/[./|:#]/)
  return NAMED.find(name => parts.includes(name))
}
