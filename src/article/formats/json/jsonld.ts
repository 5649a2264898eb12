import { InterlinearError } from '../../../errors.ts'
import type { Role } from '../../../model.ts'
import type { ParseArticle } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import { articleIn } from './jsonld-article.ts'
import { metadataOfNode } from './metadata.ts'
import { type JsonText, piecesOfText } from './pieces.ts'
import { elementsOf, type JsonNode, type JsonString, memberOf, membersOf, readJson } from './strings.ts'

/** The members of schema.org's NewsArticle that contain text for readers. */
const TEXTS: Readonly<Record<string, Role | 'body'>> = {
  headline: 'headline',
  alternativeHeadline: 'deck',
  description: 'deck',
  abstract: 'deck',
  articleBody: 'body',
  text: 'body',
  backstory: 'body',
  keywords: 'teaser',
  dateline: 'dateline',
}

/** Pictures and films, and what is said of them. */
const MEDIA: ReadonlySet<string> = new Set(['image', 'associatedMedia', 'video', 'audio', 'thumbnail', 'encoding'])
const OF_MEDIA = /^(?:caption|description|abstract|alternativeHeadline|headline)$/
/** A keyword for machines: `topic:flood`, `A1_front`, `/news/floods`. */
const CODE = /[:/_|=<>#]|^[\d\W]*$/

/** Reads the first article of a JSON-LD file: headline, description and body, anywhere in the file. */
export const parseJsonLd: ParseArticle = (source, options) => {
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const file = options.file ?? options.slug
  const node = articleIn(readJson(source.slice(base), { file, base }))
  if (!node) {
    throw new InterlinearError('input', 'found no article, expected an object whose "@type" is NewsArticle.', {
      place: { file },
    })
  }
  const texts = [...textsOf(node), ...membersOf(node, MEDIA).flatMap(elementsOf).flatMap(captionsOf)]
  const pieces = texts
    .flatMap(text => piecesOfText(source, text, options.locale))
    .toSorted((one, other) => one.start - other.start)
  return finishArticle({ source, format: 'jsonld', pieces, ...metadataOfNode(node) }, options)
}

function textsOf(node: JsonNode): readonly JsonText[] {
  if (node.kind !== 'object') return []
  return node.members.flatMap(([name, value]): readonly JsonText[] => {
    const role = Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined
    if (!role) return []
    return stringsOf(value)
      .filter(({ value }) => name !== 'keywords' || !CODE.test(value))
      .map(string => ({ string, name, ...(role !== 'body' && { role }) }))
  })
}

/** The strings of a member: itself, those of its list, or the names of defined terms. */
const stringsOf = (value: JsonNode): readonly JsonString[] =>
  elementsOf(value).flatMap(element => {
    const string = element.kind === 'object' ? memberOf(element, 'name') : element
    return string?.kind === 'string' ? [string] : []
  })

function captionsOf(media: JsonNode): readonly JsonText[] {
  if (media.kind !== 'object') return []
  return media.members.flatMap(([name, value]): readonly JsonText[] =>
    OF_MEDIA.test(name) ? stringsOf(value).map(string => ({ string, name, role: 'caption' })) : [],
  )
}
