import type { SourceLanguage } from '../../languages/model.ts'
import type { Mention, Span } from '../../model.ts'
import { isAllCaps } from './fold.ts'
import { isTitleCase, type Word, wordsIn } from './source-words.ts'

/** A text and the listed names found in it. */
export interface Scanned {
  readonly text: string
  /** Whether it is known to be a headline. */
  readonly headline?: boolean
  readonly mentions: readonly Mention[]
  /** Everyday words that are written like listed names: the `May` of "in May". */
  readonly homographs?: readonly Span[]
}

/** A text in words, and whether its capitals show names. */
export interface Line extends Scanned {
  readonly words: readonly Word[]
  /** Whether it is in headline capitals, which do not show its names. */
  readonly titleCase: boolean
}

/** A full stop at the end, which headlines do not have; that of an abbreviation (`U.S.`) does not count. */
const STOP = /(?<!\p{Lu})\.["'”’]*$/u

/** The texts of an article, or one alone, as words. */
export function readLines(texts: readonly Scanned[], language: SourceLanguage): readonly Line[] {
  const isAlone = texts.length === 1
  return texts.map(text => {
    const words = wordsIn(text.text, language)
    const titleCase =
      isAllCaps(text.text) ||
      (!STOP.test(text.text) &&
        (isTitleCase(words, language.starters) || isShortHeadline({ ...text, words }, isAlone, language)))
    return { ...text, words, titleCase }
  })
}

/**
 * Whether a short text is a headline with every word capitalized: "May Meets Trump". A text that is only a name, as in
 * a list ("Donald Trump"), is not.
 */
function isShortHeadline(
  { words, mentions, headline }: Scanned & Pick<Line, 'words'>,
  isAlone: boolean,
  { starters, connectors }: SourceLanguage,
): boolean {
  const isSmall = ({ lower }: Word): boolean => starters.has(lower) || connectors.has(lower)
  if (headline) {
    return words.length > (mentions.length > 0 ? 1 : 2) && words.every(word => word.capital || isSmall(word))
  }
  return (
    isAlone &&
    mentions.length > 0 &&
    words.length > 2 &&
    words.every(({ capital, gap }) => capital && /^\s*$/.test(gap))
  )
}
