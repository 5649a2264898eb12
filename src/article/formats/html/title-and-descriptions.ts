import { decodeHTML } from 'entities/decode'
import type { Piece } from '../../model.ts'
import { isTranslated } from '../../roles/roles.ts'
import { plainView } from '../../syntax/plain.ts'
import { foldText } from './main-content.ts'
import { ATTRIBUTE } from './pictures.ts'
import { htmlEscapes } from './pieces.ts'
import { TEASER_META } from './teaser-meta.ts'
import type { Token } from './tokens.ts'

/** Shorter texts are not looked for in the article. */
const SHORTEST = 8

/**
 * The title and descriptions in the head of a page, for search engines and shared links. Texts that repeat the article
 * or each other are left out.
 */
export function teasersIn(source: string, tokens: readonly Token[], article: readonly Piece[]): readonly Piece[] {
  const translated = article.filter(
    ({ translate, given }) => translate !== false && isTranslated(given?.role ?? 'paragraph'),
  )
  const known = translated.map(piece => foldText(plainView(piece).text))
  const headline = known[translated.findIndex(({ given }) => given?.role === 'headline')]
  const teasers: Piece[] = []
  for (const piece of headTexts(source, tokens)) {
    const plain = decodeHTML(piece.text)
    const text = foldText(plain)
    if (text === '' || isRepeated(text, { known, headline, isWhole: /[.!?…。！？]["'”’»]?$/u.test(plain.trim()) }))
      continue
    teasers.push(piece)
    known.push(text)
  }
  return teasers
}

interface Said {
  /** The texts of the article and of earlier teasers. */
  readonly known: readonly string[]
  readonly headline: string | undefined
  /** Whether the text ends like a sentence, or is cut off by an ellipsis. */
  readonly isWhole: boolean
}

function isRepeated(text: string, { known, headline = '', isWhole }: Said): boolean {
  if (headline.length >= SHORTEST && text.includes(headline)) return true
  return known.some(other => other === text || (isWhole && text.length >= SHORTEST && other.includes(text)))
}

const TAG = /<\/?[a-z][^<>]*>/i

/** The title and the descriptions of a page, with their places. */
function headTexts(source: string, tokens: readonly Token[]): readonly Piece[] {
  return tokens.flatMap((token, index): readonly Piece[] => {
    const { name, kind, element, end } = token
    if (name === 'title' && kind === 'open' && element.parent?.name === 'head') {
      const to = tokens[index + 1]?.start ?? end
      // A title that is never closed contains the whole page.
      return TAG.test(source.slice(end, to)) ? [] : pieceAt(source, end, to, 'html')
    }
    const { property, name: named, itemprop } = element.attributes
    return name === 'meta' && kind === 'void' && TEASER_META.test(property ?? named ?? itemprop ?? '')
      ? contentOf(source, token)
      : []
  })
}

/** The value of a meta element's `content`. */
function contentOf(source: string, { start, end }: Token): readonly Piece[] {
  for (const { 1: name, indices } of source.slice(start, end).matchAll(ATTRIBUTE)) {
    if (name?.toLowerCase() !== 'content') continue
    const double = indices?.[2]
    const [from, to] = double ?? indices?.[3] ?? [0, 0]
    return pieceAt(source, start + from, start + to, double ? 'attribute' : 'attribute-single')
  }
  return []
}

function pieceAt(source: string, from: number, to: number, syntax: NonNullable<Piece['syntax']>): readonly Piece[] {
  const whole = source.slice(from, to)
  const text = whole.trim()
  if (text === '') return []
  const start = from + whole.indexOf(text)
  const escapes = htmlEscapes(text)
  const given = { role: 'teaser', evidence: 'the head of the page' } as const
  return [{ start, end: start + text.length, text, given, ...(escapes.length > 0 && { escapes }), syntax }]
}
