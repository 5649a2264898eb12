import type { Reading, Token } from '../../read/model.ts'
import type { Language } from '../model.ts'
import { lookUpBare } from '../words/vocabulary.ts'
import { fitsBetter } from './nearest-language.ts'

/** The languages in which a short sentence may look like one of the key's. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ru: 'uk bg',
  uk: 'ru',
  bg: 'ru sr uk',
  sr: 'hr bg',
  hr: 'sr sl',
  sl: 'hr',
  cs: 'sk pl',
  sk: 'cs pl',
  pl: 'cs sk',
  da: 'nb sv',
  nb: 'da sv',
  sv: 'da nb',
  es: 'pt ca it',
  pt: 'es ca it',
  ca: 'es pt fr',
  it: 'es ro pt',
  fr: 'ca it es',
  ro: 'it fr',
  nl: 'de',
}

/** Longer texts have enough groups of letters to tell. */
const MOST_WORDS = 16
const FEWEST_WORDS = 3
/** In a text in its own language, at least every fifth word is an everyday one. */
const PART = 4
/** So many words that say something of the source only in the other language. */
const FEWEST_THEIRS = 2

/**
 * The language whose words a short text has, and not those of its own: read in Ukrainian, "посуха знищить" (drought will
 * destroy) says what the source says, and in Russian nothing.
 */
export function neighbourOf(source: Reading, target: Reading): string | undefined {
  const { tokens, language, everyday } = target
  const near = NEIGHBOURS[language.tag]
  if (near === undefined || tokens.length > MOST_WORDS || everyday * PART > tokens.length) return undefined
  const fitting = near.split(' ').filter(tag => fitsBetter(target, tag))
  const words = fitting.length === 0 ? [] : tellingWords(source, target)
  if (words.length < FEWEST_WORDS) return undefined
  const said = new Set(source.tokens.flatMap(({ lower }) => meaningsOf(lower, source.language)))
  const says = (word: string, one: Language): boolean =>
    one.common.has(word) || meaningsOf(word, one).some(meaning => said.has(meaning))
  return fitting.find(tag => {
    const other = language.other(tag)
    let theirs = 0
    for (const word of words) {
      const [isOwn, isTheirs] = [says(word, language), says(word, other)]
      if (isOwn && !isTheirs) return false
      if (isTheirs && !isOwn) theirs++
    }
    return theirs >= FEWEST_THEIRS
  })
}

/** The different words of a target that are no words of its source. */
function tellingWords(source: Reading, target: Reading): readonly string[] {
  const said = new Set(source.tokens.map(({ lower }) => lower))
  const isTelling = ({ kind, lower }: Token): boolean => kind === 'word' && !said.has(lower)
  return [...new Set(target.tokens.filter(isTelling).map(({ lower }) => lower))]
}

/** What a word means in a language: concepts, members of families, days of the week, months. */
function meaningsOf(word: string, language: Language): readonly string[] {
  const contrasts = lookUpBare(word, language.contrasts, language)
  const entries = lookUpBare(word, language.entries, language)
  return [
    ...lookUpBare(word, language.concepts, language),
    ...contrasts.flatMap(({ words, member, weak }) => (words.length === 1 && !weak ? [member] : [])),
    ...entries.flatMap(({ words, sense }) =>
      words.length === 1 && (sense.kind === 'weekday' || sense.kind === 'month')
        ? [`${sense.kind} ${sense.value}`]
        : [],
    ),
  ]
}
