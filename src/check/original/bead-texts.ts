import type { Finding, Statement } from '../../model.ts'
import { type Told, tell } from '../../say.ts'
import { writtenSpan } from '../read/plain-text.ts'
import type { StoryBead } from './story.ts'

/** The sentences of each side of a bead, joined into one text. */
export const textsOf = ({ original, article }: StoryBead): readonly [original: string, article: string] => [
  original.join(' '),
  article.map(({ text }) => text.text).join(' '),
]

/** The sentence that contains a place of the joined texts, and the place in that sentence as written. */
export function placed(
  { article }: StoryBead,
  target: readonly [number, number] | undefined,
): Pick<Finding, 'key' | 'source'> {
  let offset = 0
  for (const { key, text } of article) {
    const end = offset + text.text.length
    if (target && target[0] >= offset && target[1] <= end) {
      return { key, source: writtenSpan([target[0] - offset, target[1] - offset], text) }
    }
    offset = end + 1
  }
  return { key: article[0]?.key ?? '' }
}

/** How many characters of a sentence a message shows. */
const SHOWN = 90
export const quoted = (text: string): string => `“${text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text}”`
export const withOriginal = (about: Statement, original: string): Told =>
  tell('with-original', { about, words: quoted(original.trim()) })
