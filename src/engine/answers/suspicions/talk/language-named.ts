import { onceEach } from '../../../../once.ts'
import { say } from '../../../../say.ts'
import type { Oddity } from '../../problem.ts'

/**
 * The name of a language that the source does not speak of: "Rozpoznaný jazyk: angličtina", "In het Nederlands luidt de tekst:".
 * CLDR says what languages are called in each other.
 */
export const languageNamed: Oddity = ({ answer, source, from, to }) => {
  const found = namesOf(`${from} ${to}`).answer.exec(answer.folded().normalize())?.[0]
  if (found === undefined || namesOf(`${from} ${to}`).source.test(source.folded())) return undefined
  return say('nothing-in-source', { words: found })
}

interface Names {
  /** What either language is called in the answer's. */
  readonly answer: RegExp
  /** How names of these languages, their peoples and countries begin in the source's. */
  readonly source: RegExp
}

/** Longer words have endings; those of other scripts have none, or stand behind a word for "language". */
const ENDING = 2
const LONG = 7
const SHORTEST = 5
/** "Danish" and "Denmark" share so much. */
const BEGINNING = 3

const namesOf = onceEach((pair: string): Names => {
  const [from = '', to = ''] = pair.split(' ')
  const both = [from, to].map(locale => new Intl.Locale(locale))
  const called = both.flatMap(({ language }) => nameIn(to, 'language', language))
  const places = both.flatMap(locale => [locale.maximize().region ?? [], locale.language === 'en' ? 'GB' : []].flat())
  const known = [
    ...both.flatMap(({ language }) => nameIn(from, 'language', language)),
    ...places.flatMap(region => nameIn(from, 'region', region)),
    ...(from.startsWith('en') ? ['english', 'british', 'u.k.', 'american', 'u.s.'] : []),
  ]
  return { answer: pattern(called.flatMap(stemOf)), source: pattern(known.map(name => name.slice(0, BEGINNING))) }
})

/** Names that CLDR lacks. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  हिन्दी: ['हिंदी'],
  英语: ['英文', '英語'],
  英文: ['英語'],
  中文: ['漢語', '汉语'],
}

function nameIn(locale: string, type: 'language' | 'region', code: string): readonly string[] {
  const name = new Intl.DisplayNames([locale], { type, fallback: 'none' }).of(code)
  return name === undefined ? [] : [name.toLowerCase().normalize(), ...(ALSO[name] ?? [])]
}

/** `angličtina` → `angličti`; a name of several words, or in signs that are syllables, stays whole. */
function stemOf(name: string): readonly string[] {
  if (/[\s\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(name)) return [name]
  const stem = name.slice(0, name.length < LONG ? name.length : -ENDING)
  return stem.length < SHORTEST ? [] : [stem]
}

/** The words where words begin; in scripts without spaces between them, anywhere. */
function pattern(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/u
  const own = words.map(word => RegExp.escape(word)).join('|')
  return new RegExp(String.raw`(?:(?<![\p{L}\p{M}])|(?<=[\p{Lo}]))(?:${own})[\p{Ll}\p{M}]*`, 'u')
}
