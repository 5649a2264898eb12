import { InterlinearError } from '../../../errors.ts'
import type { Role } from '../../../model.ts'
import type { ParseArticle } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import { articleIn } from './jsonld-article.ts'
import { metadataOfNode } from './metadata.ts'
import { type JsonText, piecesOfText } from './pieces.ts'
import { elementsOf, type JsonNode, memberOf, readJson } from './strings.ts'

/** The members of schema.org's NewsArticle that contain text for readers. */
const TEXTS: Readonly<Record<string, Role | 'body'>> = {
  headline: 'headline',
  alternativeHeadline: 'deck',
  description: 'deck',
  abstract: 'deck',
  articleBody: 'body',
  text: 'body',
  dateline: 'dateline',
}

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
  const texts = [...textsOf(node), ...elementsOf(memberOf(node, 'image')).flatMap(captionsOf)]
  const pieces = texts
    .flatMap(text => piecesOfText(source, text, options.locale))
    .toSorted((one, other) => one.start - other.start)
  return finishArticle({ source, format: 'jsonld', pieces, ...metadataOfNode(node) }, options)
}

function textsOf(node: JsonNode): readonly JsonText[] {
  if (node.kind !== 'object') return []
  return node.members.flatMap(([name, value]): readonly JsonText[] => {
    const role = Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined
    if (!role || value.kind !== 'string') return []
    return [{ string: value, name, ...(role !== 'body' && { role }) }]
  })
}

function captionsOf(image: JsonNode): readonly JsonText[] {
  const caption = memberOf(image, 'caption')
  return caption?.kind === 'string' ? [{ string: caption, name: 'caption', role: 'caption' }] : []
}
