import type { SourceLanguage } from '../../languages/model.ts'
import type { Mention, Term } from '../../model.ts'
import { onceEachWord } from '../../once.ts'
import type { Line } from '../text/lines.ts'
import { isAcronym, isPlainWord, type Word } from '../text/source-words.ts'
import { indexBehind, isWithinAny } from '../text/spans.ts'
import type { Listed } from './model.ts'

const isOneWord = (form: string): boolean => !form.includes(' ') && !WHITE_SPACE.test(form)

const WHITE_SPACE = /\s/u

/** The surname of a person in a mention of several words. */
export function surnameIn({ term, form }: Mention): string | undefined {
  return term?.type === 'person' ? lastOfSeveral(form) : undefined
}

/** The last of several words. */
const lastOfSeveral = onceEachWord(form => (isOneWord(form) ? undefined : form.split(/\s+/u).at(-1) || undefined))

/** The surname of the source form, in a text of another language. */
export const rendersOf = ({ renders }: Mention): Pick<Listed, 'renders'> =>
  renders === undefined ? {} : { renders: renders.split(/\s+/u).at(-1) ?? renders }

/** Whether a person with a name of several words is mentioned by one word. */
export const isSurname = ({ term, form }: Mention): boolean =>
  term?.type === 'person' && isOneWord(form) && !isOneWord(term.source)

/** Whether a mention is a person's name of several words, as in the glossary. */
export const isFullName = ({ term, form }: Mention): boolean =>
  term?.type === 'person' && form === term.source && /\s/u.test(form)

interface Namesakes {
  readonly language: SourceLanguage
  /** A term's name in the texts' own language. */
  readonly nameOf: (term: Term) => string
  /** The persons that the article names in full. */
  readonly people: ReadonlySet<Term | undefined>
}

/**
 * Removes mentions by surname that mean another person, and extends others by the given name. In an article that names
 * Donald Trump in full, "Melania Trump" is another person, and "Donald J. Trump" is the same. In doubt the listed
 * person counts: a missed mention costs more than one too many.
 */
export function withoutNamesakes(line: Line, { language, people, nameOf }: Namesakes): Line {
  const mentions = line.mentions.flatMap((mention): readonly Mention[] => {
    const { term, form, start, end, kind } = mention
    if (!term || !isSurname(mention)) return [mention]
    if (isNameOfPlace(line, start, language)) return []
    const given = givenNames(line, start)
    const [own = ''] = nameOf(term).split(/\s/u)
    const [first] = given
    if (!first) return [mention]
    if (first.text === own && term.source.endsWith(` ${form}`)) {
      const text = line.text.slice(first.start, end)
      return [
        { ...mention, start: first.start, text, form: term.source, kind: kind === 'misspelling' ? kind : 'source' },
      ]
    }
    const stranger = given.length === 1 && first.text[0] !== own[0] && !line.titleCase && !isPlainWord(first, language)
    return stranger && !isAcronym(first) && people.has(term) ? [] : [mention]
  })
  return { ...line, mentions }
}

/** Whether a name follows a kind of place: Quiroga in "the town of Quiroga". */
export function isNameOfPlace({ words, text }: Line, offset: number, { places, ofPlaces }: SourceLanguage): boolean {
  const last = indexBehind(words, offset) - 1
  const [kind, of] = [words[last - 1], words[last]]
  if (!kind || !of || !/^\s+$/u.test(text.slice(kind.end, of.start) + text.slice(of.end, offset))) return false
  return places?.has(kind.lower) === true && ofPlaces?.has(of.lower) === true
}

/** The given name and the initials directly before an offset. */
function givenNames({ words, text, mentions }: Line, offset: number): readonly Word[] {
  const names: Word[] = []
  let right = offset
  for (let index = indexBehind(words, offset) - 1; index >= 0; index--) {
    const word = words[index]
    const apart = !word || !/^\s+$/u.test(text.slice(word.end, right))
    if (apart || !word.capital || isWithinAny(word, mentions)) break
    names.unshift(word)
    right = word.start
    if (!/^\p{Lu}\.$/u.test(word.text)) break
  }
  return names
}
