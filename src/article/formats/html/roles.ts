import type { Role } from '../../../model.ts'
import type { Evidence } from '../../model.ts'
import { namesLeftover } from './leftover-names.ts'
import type { Element } from './tokens.ts'

type Hint = readonly [pattern: RegExp, role: Role]

/** Newsrooms' names for the parts of their pages: words of class, id, itemprop, rel and data-testid. */
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
]

const NAMES: readonly Hint[] = [
  [/^h1$/, 'headline'],
  [/^(?:h[2-6]|hl2)$/, 'subhead'],
  [/^(?:figcaption|caption|media-caption|media-producer)$/, 'caption'],
  [/^(?:nav|button|form)$/, 'boilerplate'],
  [/^li$/, 'list-item'],
  [/^(?:blockquote|bq)$/, 'quote'],
  [/^(?:td|th|dt|dd)$/, 'paragraph'],
]

const ATTRIBUTES = ['class', 'id', 'itemprop', 'rel', 'data-testid'] as const

/** Containers of the whole article say nothing about its parts. */
const CONTAINER = /^(?:html|body|main|article|section|header)?$/

/** Parts that are short, and whose name stands close to their text. */
const SHORT: ReadonlySet<Role> = new Set<Role>(['deck', 'byline', 'dateline', 'caption'])
const MOST_LENGTH = 600
const MOST_DISTANCE = 2

/**
 * Makes a function that gives the role of a text, by its length, its element and the elements around it: first by the
 * names that the page gives, else by the kind of the innermost element, unless that is among leftovers, as in a menu.
 * An element with most of the article is not a leftover, whatever its name.
 */
export function roleReader(
  holdsMost: (element: Element) => boolean,
): (element: Element, length: number) => Evidence | undefined {
  const known = new Map<Element, Said>()
  const saidOf = (element: Element): Said => {
    const said = known.get(element) ?? readElement(element, holdsMost)
    known.set(element, said)
    return said
  }
  return (element, length) => {
    let found: Evidence | undefined
    let distance = 0
    for (let at: Element | undefined = element; at; at = at.parent, distance++) {
      const { hint, kind } = saidOf(at)
      const isFar = hint && SHORT.has(hint.role) && (length > MOST_LENGTH || distance > MOST_DISTANCE)
      const said = isFar ? kind : (hint ?? kind)
      if (!said || (found && said.role !== 'boilerplate')) continue
      if (!STRUCTURE.has(said.role)) return said
      found = said
    }
    return found
  }
}

/** What an element says about the texts inside: by the page's names, and by its kind. */
interface Said {
  readonly hint: Evidence | undefined
  readonly kind: Evidence | undefined
}

function readElement(element: Element, holdsMost: (element: Element) => boolean): Said {
  if (CONTAINER.test(element.name)) return { hint: undefined, kind: undefined }
  const [hint, kind] = [hintOf(element), kindOf(element)].map(said =>
    said?.role === 'boilerplate' && holdsMost(element) ? undefined : said,
  )
  return { hint, kind }
}

/** Roles that say what kind an element is, and not whether it is part of the article. */
const STRUCTURE: ReadonlySet<Role> = new Set<Role>(['subhead', 'list-item', 'quote', 'paragraph'])

function kindOf({ name, attributes }: Element): Evidence | undefined {
  const role = NAMES.find(([pattern]) => pattern.test(name))?.[1]
  if (role) return { role, evidence: `<${name}>` }
  return MENU.test(attributes.role ?? '') ? { role: 'boilerplate', evidence: `role="${attributes.role}"` } : undefined
}

const MENU = /^(?:navigation|menu|menubar|search|tablist|toolbar)$/

function hintOf({ attributes }: Element): Evidence | undefined {
  for (const attribute of ATTRIBUTES) {
    for (const word of attributes[attribute]?.toLowerCase().split(/\s+/) ?? []) {
      const role = namesLeftover(word) ? 'boilerplate' : HINTS.find(([pattern]) => pattern.test(word))?.[1]
      if (role) return { role, evidence: `${attribute}="${word}"` }
    }
  }
  return undefined
}
