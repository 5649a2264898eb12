import { checkDataOf } from '../../../../languages/check.ts'
import { languageTag } from '../../../../languages/language-tag.ts'
import { targetLanguageOf } from '../../../../languages/names.ts'
import { isCountry, placeNamesOf } from '../../../../languages/places.ts'
import { isUnspaced, scriptOf } from '../../../../languages/script.ts'
import { onceEach, onceEachWord } from '../../../../once.ts'
import { askedOnce } from '../../../language/words/asked-once.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { peoplesOf } from './peoples.ts'
import { BETWEEN_WORDS, folded, foldOf, WORD } from './words.ts'

/** A place that a text names, itself or by its people: "Angola", "Angolan". */
export interface NamedPlace {
  readonly id: string
  readonly start: number
  readonly end: number
  /** Set for a people, a language or an adjective. */
  readonly people?: true
  /** Whether the words may mean another place as well. */
  readonly ambiguous?: true
}

/** What finds the places in the texts of one language. */
export interface Gazetteer {
  readonly namedIn: (text: string) => readonly NamedPlace[]
  /** The same for a text that is read: only the words that may name a place are looked at. */
  readonly namedBy: (reading: Reading) => readonly NamedPlace[]
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()

/** A name of one or several words. */
interface Entry {
  readonly id: string
  readonly parts: readonly string[]
}

/** How many letters of its first word find a name. */
const KEY = 3

/** The endings of cases, by script; elsewhere a name has no more than four letters after its stem. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  Cyrl: /^(?:а|у|ом|ем|е|ы|и|ой|ою|ей|ею|єю|я|ю|ь|ью|і|ї|ові|еві|єві|ам|ами|ах|ям|ями|ях|ів|їв|ов|ев|ии|ию|ией|ия|ії|ію|ією|ія|ый|ого|ому|ым|та)?$/,
  Latn: /^(?:[aeiouy]|em|ie|iem|om|ou|ach|ech|ami|mi|am|ow|owi|owie|iu|ia|ii|ji|je|ja|ju|jo|os|oje|ai|ui|un|in|an|en|on|ban|ben|bol|nak|nek|ra|re|rol|ssa|sta|lla|lle|lta|sse|st|le|lt|ni|na|ul|ului|ei|us|as|is|s)?$/,
}

const VOWEL = /[aeiouyаеиоуыэюяіїєьй]$/u

/** Names of fewer letters have no other forms: "Oman". */
const SHORTEST_STEM = 4

/** Whether a word is a part of a name, perhaps in one of its cases. */
function isFormOf(word: string, part: string, endings: RegExp | undefined): boolean {
  if (word === part) return true
  if (endings === undefined) return false
  for (const stem of [part, part.replace(VOWEL, '')]) {
    if (stem.length >= SHORTEST_STEM && word.startsWith(stem) && endings.test(word.slice(stem.length))) return true
  }
  return false
}

/** Words that a language writes together with a name, in front of it and behind it. */
const affixesOf = (locale: string): { readonly before: readonly string[]; readonly behind: ReadonlySet<string> } => {
  const { prefixes = [], suffixes = [] } = targetLanguageOf(locale).affixes ?? {}
  return { before: prefixes.map(foldOf).sort((a, b) => b.length - a.length), behind: new Set(suffixes) }
}

/** Finds the names that begin as a word does, the longest first; those of a first letter are made ready when first needed. */
function namesByBeginning(locale: string): (folded: string) => readonly Entry[] {
  const raw = new Map<string, (readonly [id: string, name: string])[]>()
  for (const [id, names] of placeNamesOf(locale)) {
    for (const name of names) {
      const letter = letterOf(bareOf(name, locale).charAt(0))
      const all = raw.get(letter)
      if (all) all.push([id, name])
      else raw.set(letter, [[id, name]])
    }
  }
  const entriesOf = onceEach(letter => {
    const byKey = new Map<string, Entry[]>()
    for (const [id, name] of raw.get(letter) ?? []) {
      const parts = name.split(BETWEEN_WORDS).map(part => bareOf(foldOf(part), locale))
      const key = (parts[0] ?? '').slice(0, KEY)
      const all = byKey.get(key)
      if (all) all.push({ id, parts })
      else byKey.set(key, [{ id, parts }])
    }
    // "South Sudan" before "Sudan".
    for (const all of byKey.values()) all.sort((a, b) => b.parts.length - a.parts.length)
    return byKey
  })
  return folded => {
    if (folded === '') return NONE
    const entries = entriesOf(folded.charAt(0))
    // A Korean name of two syllables has a particle behind it: 네팔은.
    const short = folded.length < KEY ? undefined : entries.get(folded.slice(0, KEY - 1))
    const long = entries.get(folded.slice(0, KEY)) ?? NONE
    return short ? [...long, ...short] : long
  }
}

const NONE: readonly Entry[] = []

/** The names that may begin in a word, and the countries whose people it is. */
interface PlacesLike {
  readonly names: readonly Entry[]
  readonly people: readonly string[]
}

const NOWHERE: PlacesLike = { names: NONE, people: [] }

const letterOf = onceEach(letter => foldOf(letter).charAt(0))

/** A language with spaces between words. */
function spacedGazetteer(locale: string): Gazetteer {
  const { before, behind } = affixesOf(locale)
  const namesLike = namesByBeginning(locale)
  const isInflected = checkDataOf(locale)?.uninflected !== true
  const endings = isInflected ? ENDINGS[scriptOf(locale)] : undefined
  const isForm = (word: string, part: string): boolean =>
    isFormOf(word, part, endings) || (behind.size > 0 && word.startsWith(part) && behind.has(word.slice(part.length)))
  const peoples = peoplesOf(
    locale,
    word =>
      namesLike(word)
        .map(({ id }) => id)
        .filter(isCountry),
    word => bareOf(foldOf(word), locale),
  )
  const hasCapitals = /^(?:en|nl)(?:-|$)/.test(locale)
  const isCased = /^(?:Latn|Cyrl|Grek|Armn)$/.test(scriptOf(locale))
  const variantsOf = (word: string): readonly string[] =>
    before.length === 0
      ? [bareOf(word, locale)]
      : [
          bareOf(word, locale),
          ...before
            .filter(prefix => word.startsWith(prefix) && word.length > prefix.length + 1)
            .map(prefix => word.slice(prefix.length)),
        ]
  /** What a word alone may name: names that may begin in it, and countries whose people it is. */
  const placesLike = onceEachWord((text): PlacesLike => {
    // Where peoples have capitals as well, most words are no candidates.
    if (hasCapitals && !isCapital(text)) return NOWHERE
    const variants = variantsOf(folded(text))
    const names =
      isCased && !isCapital(text)
        ? NONE
        : variants.flatMap(word => namesLike(word).filter(({ parts: [first = ''] }) => isForm(word, first)))
    const people = variants.flatMap(peoples)
    return names.length + people.length === 0 ? NOWHERE : { names, people }
  })
  /** Whether the words behind the first one are those of a name. */
  const goesOn = ({ parts }: Entry, words: readonly string[], at: number): boolean =>
    parts.every((part, index) => index === 0 || isForm(bareOf(folded(words[at + index] ?? ''), locale), part))
  /** Whether a name may begin in a token, or a people be named by it. */
  const mayName = askedOnce('place', ({ text }) =>
    text
      .split(BETWEEN_WORDS)
      .some(part =>
        variantsOf(folded(part)).some(
          word =>
            peoples(word).length > 0 ||
            namesLike(word).some(
              ({ parts: [first = '', ...more] }) =>
                (more.length === 0 || first.length >= SHORTEST_STEM) && isForm(word, first),
            ),
        ),
      ),
  )
  /** The second words of the longer names that begin with a short word: of "The Hague", not of every "The". */
  const secondsBehind = onceEachWord((text): readonly string[] =>
    variantsOf(folded(text)).flatMap(word =>
      namesLike(word).flatMap(({ parts: [first = '', second] }) =>
        second !== undefined && first.length < SHORTEST_STEM && isForm(word, first) ? [second] : [],
      ),
    ),
  )
  const hasSeconds = askedOnce('placeOfTwo', ({ text }) => secondsBehind(text).length > 0)
  const firstIn = onceEachWord(text => bareOf(foldOf(text.split(BETWEEN_WORDS)[0] ?? ''), locale))
  const mayBeginBoth = ({ text }: Token, next: Token | undefined): boolean =>
    secondsBehind(text).some(second => isForm(firstIn(next?.text ?? ''), second))
  /** Adds the places that some of the first words of a part of a text name. */
  const addPlaces = ({ text, words, first }: Part, offset: number, named: NamedPlace[]): void => {
    let end = 0
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? ''
      const start = text.indexOf(word, end)
      if (start >= first) return
      end = start + word.length
      const { names, people } = placesLike(word)
      if (names.length + people.length === 0) continue
      const found = names.filter(name => goesOn(name, words, at))
      const size = Math.max(0, ...found.map(({ parts }) => parts.length))
      const ids = new Set(
        found.length === 0 ? people : found.filter(({ parts }) => parts.length === size).map(({ id }) => id),
      )
      for (const next of words.slice(at + 1, at + size)) end = text.indexOf(next, end) + next.length
      for (const id of ids) {
        named.push({
          id,
          start: offset + start,
          end: offset + end,
          ...(found.length === 0 && { people: true as const }),
          ...(ids.size > 1 && { ambiguous: true as const }),
        })
      }
      at += Math.max(0, size - 1)
    }
  }
  const namedIn = (text: string): readonly NamedPlace[] => {
    const named: NamedPlace[] = []
    addPlaces({ text, words: text.match(WORD) ?? [], first: text.length }, 0, named)
    return named
  }
  return {
    namedIn,
    namedBy({ tokens, capitals, text, language }) {
      // Korean counters are cut off the letters behind them.
      if (language.data.unspaced !== undefined) return namedIn(text)
      let named: NamedPlace[] | undefined
      const count = hasCapitals ? capitals.length : tokens.length
      for (let index = 0; index < count; index++) {
        const at = hasCapitals ? (capitals[index] ?? 0) : index
        const token = tokens[at]
        if (token === undefined) break
        if (!mayName(token.word) && !(hasSeconds(token.word) && mayBeginBoth(token, tokens[at + 1]))) continue
        named ??= []
        const { start, end } = token
        if (start < (named.at(-1)?.end ?? 0)) continue
        const part = text.slice(start, end + LONGEST)
        addPlaces({ text: part, words: part.match(WORD) ?? [], first: end - start }, start, named)
      }
      return named ?? NO_PLACES
    },
  }
}

const NO_PLACES: readonly NamedPlace[] = []

/** A part of a text, its words, and where the last of them begins that may begin a name. */
interface Part {
  readonly text: string
  readonly words: readonly string[]
  readonly first: number
}

/** The most characters of a name behind its first word: of "Saint Vincent and the Grenadines". */
const LONGEST = 60

/** An Arabic word without its article, which some names have and some texts omit. */
const bareOf = (part: string, locale: string): string =>
  languageTag(locale) === 'ar' ? part.replace(/^ال(?=.{2})/u, '') : part

/** A language without spaces between words. */
function unspacedGazetteer(locale: string): Gazetteer {
  const ids = new Map<string, string[]>()
  for (const [id, names] of placeNamesOf(locale)) {
    for (const name of names) if (name.length > 1) ids.set(name, [...(ids.get(name) ?? []), id])
  }
  const all = [...ids.keys()].sort((a, b) => b.length - a.length).map(name => RegExp.escape(name))
  const pattern = new RegExp(`${all.join('|') || '(?!)'}`, 'gu')
  const isKatakana = (letter: string): boolean => /[\p{Script=Katakana}ー]/u.test(letter)
  const namedIn = (text: string): readonly NamedPlace[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const [before, after] = [text.charAt(index - 1), text.charAt(index + name.length)]
      // タイ (Thailand) in タイタニック.
      if ((isKatakana(name.charAt(0)) && isKatakana(before)) || (isKatakana(name.slice(-1)) && isKatakana(after)))
        return []
      const found = ids.get(name) ?? []
      return found.map(id => ({
        id,
        start: index,
        end: index + name.length,
        ...(found.length > 1 && { ambiguous: true as const }),
      }))
    })
  return { namedIn, namedBy: ({ text }) => namedIn(text) }
}

/** What finds places in the texts of a locale; made when a text first needs it. */
export const gazetteerOf: (locale: string) => Gazetteer = onceEach(locale =>
  isUnspaced(locale) ? unspacedGazetteer(locale) : spacedGazetteer(locale),
)
