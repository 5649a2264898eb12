import { isUnspaced } from '../../languages/index.ts'
import type { Locale, Span } from '../../model.ts'
import type { MeaningFinder, TextWords, Word } from '../model.ts'
import { marksIn } from './marks.ts'

interface Found extends Span {
  readonly text: string
  readonly meanings: readonly string[]
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

export interface WordReader {
  readonly locale: Locale
  readonly find: MeaningFinder
  /** More words of a sentence, by its index: those of an engine's translation. */
  readonly more?: (sentence: number) => readonly string[]
}

/** Cuts a text into words as evidence: a number of several words is one, and marks count as words. */
export function readWords(sentences: readonly string[], { locale, find, more }: WordReader): TextWords {
  const cut = cutterFor(locale)
  const ids = new Map<string, number>()
  const words: (Word & { capital: boolean })[] = []
  const places: number[][] = []
  const bySentence = sentences.map((text, sentence) => {
    const own = new Set<number>()
    const added = (more?.(sentence) ?? []).map(id => ({ start: 0, end: 0, text: id, meanings: [id] }))
    for (const found of [...wordsOf(text, { cut, find }), ...added]) {
      const lower = found.text.toLowerCase()
      const key = `${lower}\t${found.meanings.join('\t')}`
      let id = ids.get(key)
      if (id === undefined) {
        id = words.length
        ids.set(key, id)
        words.push({ id, lower, capital: true, meanings: found.meanings })
        places.push([])
      }
      const word = words[id]
      if (word && found.text === lower) word.capital = false
      if (!own.has(id)) places[id]?.push(sentence)
      own.add(id)
    }
    return [...own]
  })
  return { words, sentences: bySentence, places, lengths: sentences.map(lengthOf) }
}

interface Reader {
  readonly cut: (text: string) => readonly Span[]
  readonly find: MeaningFinder
}

function wordsOf(text: string, { cut, find }: Reader): readonly Found[] {
  const meanings = find(text)
  const found: Found[] = []
  let wholeTo = 0
  for (const { start, end } of cut(text)) {
    if (start < wholeTo) continue
    const own = meanings.filter(each => each.start < end && each.end > start)
    // "Two thousand" is one word; the words of a longer phrase count once.
    const to = Math.max(end, ...own.filter(({ id }) => /^(?:number|name) /.test(id)).map(each => each.end))
    found.push({ start, end: to, text: text.slice(start, to), meanings: [...new Set(own.map(({ id }) => id))].sort() })
    wholeTo = to
  }
  return [...found, ...marksIn(text).map(({ id, start, end }) => ({ start, end, text: id, meanings: [id] }))]
}

/**
 * Cuts a text into words: at everything except letters and digits, and in scripts without spaces by ICU's dictionaries.
 */
function cutterFor(locale: Locale): (text: string) => readonly Span[] {
  if (!isUnspaced(locale))
    return text => [...text.matchAll(WORD)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return text =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike, segment }) => isWordLike && /[\p{L}\p{N}]/u.test(segment))
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu
const LETTERS = /[\p{L}\p{N}]/gu

/** As how many letters an East Asian character counts, since it is a syllable or a word. */
export const SIGN_LENGTH = 2.6

/** The length of a text in letters and digits. */
function lengthOf(text: string): number {
  const signs = text.match(SIGN)?.length ?? 0
  const letters = text.match(LETTERS)?.length ?? 0
  return Math.max(1, letters + (SIGN_LENGTH - 1) * signs)
}
