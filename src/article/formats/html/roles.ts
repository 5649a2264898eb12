import type { Role } from '../../../model.ts'
import type { Evidence } from '../../model.ts'
import type { Element } from './tokens.ts'

type Hint = readonly [pattern: RegExp, role: Role]

/** What newsrooms call the parts of their pages: words of class, id, itemprop, rel and data-testid. */
const HINTS: readonly Hint[] = [
  [
    /^(?:standfirst|dek|deck|subtitle|sub-?headline|sub-?title|article__?-?(?:deck|dek|summary|standfirst)|excerpt|description)$/,
    'deck',
  ],
  [/^(?:byline|by-line|author|authors|article__?-?(?:author|byline)|post-author|entry-author|contributor)$/, 'byline'],
  [
    /^(?:dateline|timestamp|publish(?:ed)?-?(?:date|time)?|datepublished|datemodified|article__?-?date|post-date|entry-date|pub-?date)$/,
    'dateline',
  ],
  [/^(?:caption|figcaption|wp-caption-text|image-caption|photo-caption|credit|photo-credit|image-credit)$/, 'caption'],
  [
    /^(?:share|sharing|social|social-share|related|related-articles|newsletter|advertisement|ad|promo|tags|breadcrumbs?|comments)$/,
    'boilerplate',
  ],
]

const NAMES: readonly Hint[] = [
  [/^h1$/, 'headline'],
  [/^h[2-6]$/, 'subhead'],
  [/^(?:figcaption|caption)$/, 'caption'],
  [/^(?:nav|button|form)$/, 'boilerplate'],
  [/^li$/, 'list-item'],
  [/^(?:blockquote)$/, 'quote'],
  [/^(?:td|th|dt|dd)$/, 'paragraph'],
]

const ATTRIBUTES = ['class', 'id', 'itemprop', 'rel', 'data-testid'] as const

/** Containers of the whole article say nothing about its parts. */
const CONTAINER = /^(?:html|body|main|article|section|header)?$/

/** Parts that are short, and named close to their text. */
const SHORT: ReadonlySet<Role> = new Set<Role>(['deck', 'byline', 'dateline', 'caption'])
const MOST_LENGTH = 600
const MOST_DISTANCE = 2

/**
 * The role of a text of some length, by the element it stands in and those around, the innermost first. What holds most
 * of the article is no leftover, whatever it is called.
 */
export function roleOfElement(
  element: Element,
  length: number,
  holdsMost: (element: Element) => boolean,
): Evidence | undefined {
  let distance = 0
  for (let at: Element | undefined = element; at; at = at.parent, distance++) {
    if (CONTAINER.test(at.name)) continue
    const { name } = at
    const hint = hintOf(at)
    const isLeftover = hint?.role === 'boilerplate' && holdsMost(at)
    if (hint && !isLeftover && !(SHORT.has(hint.role) && (length > MOST_LENGTH || distance > MOST_DISTANCE)))
      return hint
    const role = NAMES.find(([pattern]) => pattern.test(name))?.[1]
    if (role && !(role === 'boilerplate' && holdsMost(at))) return { role, evidence: `<${name}>` }
  }
  return undefined
}

function hintOf({ attributes }: Element): Evidence | undefined {
  for (const attribute of ATTRIBUTES) {
    for (const word of attributes[attribute]?.toLowerCase().split(/\s+/) ?? []) {
      const role = HINTS.find(([pattern]) => pattern.test(word))?.[1]
      if (role) return { role, evidence: `${attribute}="${word}"` }
    }
  }
  return undefined
}
