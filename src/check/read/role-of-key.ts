import type { MeasuredText } from '../../house-style.ts'
import type { Pair } from '../model.ts'

/** Roles by the beginning of an article's keys: `headline`, `h1`, `p2.s1`. */
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

/** The role of an edition's text in its article, from its key; empty for other keys. */
export function roleIn(key: string): Pick<Pair, 'role'> {
  const [, name = ''] = /^([a-z]+)\d*(?:\.|$)/.exec(key) ?? []
  const role = Object.hasOwn(ROLES, name) ? ROLES[name] : undefined
  return role ? { role } : {}
}

const NAMED: readonly MeasuredText[] = ['headline', 'deck', 'byline', 'caption', 'teaser', 'slug']

/** The role of a text from a foreign file, if a part of its key names it: `article.headline`. */
export const roleInFile = (key: string): MeasuredText | undefined => {
  const parts = key.toLowerCase().split(/[./|:#]/)
  return NAMED.find(name => parts.includes(name))
}
