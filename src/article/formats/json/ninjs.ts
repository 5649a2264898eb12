import { InterlinearError } from '../../../errors.ts'
import type { Metadata, Role } from '../../../model.ts'
import type { ParseArticle } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import { type JsonText, piecesOfText } from './pieces.ts'
import { elementsOf, type JsonNode, memberOf, readJson, textOf } from './strings.ts'

/** The members of a ninjs item with text for readers: versions 1 (`body_html`) and 2 and 3 (`bodies`). */
const TEXTS: readonly (readonly [name: RegExp, role: Role | 'body'])[] = [
  [/^(?:headline(?:_\w+)?|headlines)$/, 'headline'],
  [/^(?:description(?:_\w+)?|descriptions|abstract)$/, 'deck'],
  [/^(?:body(?:_\w+)?|bodies)$/, 'body'],
  [/^(?:byline|by)$/, 'byline'],
  // A name of the item for lists of stories.
  [/^title$/, 'teaser'],
]

/** Reads an IPTC ninjs item: headline, description and body, and the captions of its pictures. */
export const parseNinjs: ParseArticle = (source, options) => {
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const file = options.file ?? options.slug
  const item = readJson(source.slice(base), { file, base })
  const texts = [...textsOf(item), ...associatedWith(item).flatMap(captionsOf)]
  if (texts.length === 0) {
    throw new InterlinearError('input', 'found no text, expected a ninjs item with "headline" or a body.', {
      place: { file },
    })
  }
  const pieces = texts
    .flatMap(text => piecesOfText(source, text, options.locale))
    .toSorted((one, other) => one.start - other.start)
  return finishArticle(
    { source, format: 'ninjs', pieces, metadata: metadataOf(item), declaredLocale: textOf(memberOf(item, 'language')) },
    options,
  )
}

/** The strings of a member: itself, or the `value` of each object in its list. */
const stringsOf = (name: string, value: JsonNode, role?: Role): readonly JsonText[] =>
  elementsOf(value).flatMap((element): readonly JsonText[] => {
    const string = element.kind === 'object' ? memberOf(element, 'value') : element
    return string?.kind === 'string' ? [{ string, name, ...(role && { role }) }] : []
  })

function textsOf(item: JsonNode): readonly JsonText[] {
  if (item.kind !== 'object') return []
  return item.members.flatMap(([name, value]) => {
    const role = TEXTS.find(([pattern]) => pattern.test(name))?.[1]
    if (!role) return []
    return role === 'body' ? stringsOf(name, value) : stringsOf(name, value, role)
  })
}

/** Pictures and other items that the item refers to: objects by name in version 1, a list in later versions. */
function associatedWith(item: JsonNode): readonly JsonNode[] {
  const associations = memberOf(item, 'associations')
  return associations?.kind === 'object' ? associations.members.map(([, value]) => value) : elementsOf(associations)
}

/** Headline, caption and alternative text of a picture; some desks write the latter as its `body_text`. */
const IN_PICTURES = /^(?:headline(?:_\w+)?|headlines|description(?:_\w+)?|descriptions|body_text|alt|alt_?text)$/i

function captionsOf(associated: JsonNode): readonly JsonText[] {
  if (associated.kind !== 'object' || textOf(memberOf(associated, 'type')) === 'text') return []
  return associated.members.flatMap(([name, value]) =>
    IN_PICTURES.test(name) ? stringsOf(name, value, 'caption') : [],
  )
}

function metadataOf(item: JsonNode): Metadata {
  const first = (...names: readonly string[]): string | undefined =>
    names.map(name => textOf(memberOf(item, name))).find(Boolean)
  const fields = {
    title: first('headline', 'headlines', 'title'),
    author: first('byline', 'by'),
    date: first('versioncreated', 'versionCreated', 'firstcreated', 'firstCreated'),
    section: textOf(elementsOf(memberOf(item, 'subject') ?? memberOf(item, 'subjects'))[0]),
    url: first('uri'),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined))
}
