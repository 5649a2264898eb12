import { INSTITUTIONS } from '../../../../languages/institutions.ts'
import { isUnspaced } from '../../../../languages/script.ts'
import { once, onceEachWord } from '../../../../once.ts'
import type { Contrasts } from '../../../read/facts/contrasts.ts'
import type { Reading } from '../../../read/model.ts'
import { gazetteerOf } from './gazetteer.ts'
import { saysCountry } from './place-replaced.ts'

/** An institution that a text names, with the countries that have one of the name. */
export interface Institution extends Pick<Form, 'hint'> {
  readonly countries: readonly string[]
  readonly start: number
  readonly end: number
}

interface Form {
  readonly countries: readonly string[]
  readonly words: readonly string[]
  /** Whether it only hints at the institution: "Putin" at the Kremlin. */
  readonly hint: boolean
}

/** The first letters of a form's first word. */
const KEY = 3

/** Scripts without spaces between words. */
const SIGNS = /[\p{Script=Han}\p{Script=Katakana}]/u

const forms = once(() => {
  const all = INSTITUTIONS.trim()
    .split('\n')
    .flatMap(line => {
      const [countries = '', list = ''] = line.split('=')
      return list.split(' ').map((form): Form => {
        const hint = form.startsWith('+')
        return { countries: countries.split('|'), words: form.slice(hint ? 1 : 0).split('_'), hint }
      })
    })
  const isSigns = ({ words }: Form): boolean => SIGNS.test(words[0] ?? '')
  return {
    signs: all.filter(isSigns),
    words: Map.groupBy(
      all.filter(form => !isSigns(form)),
      ({ words: [first = ''] }) => first.slice(0, KEY),
    ),
  }
})

/** Whether a form may begin with a word. */
const mayBegin = onceEachWord(word => forms().words.has(word.slice(0, KEY)))

/** Whether a word of a text is a word of a form: "CDU-Chef" is the CDU's, and 백악관은 is 백악관* with an ending. */
function isFormOf(text: string, form: string): boolean {
  if (form.endsWith('*')) return text.startsWith(form.slice(0, -1))
  return text.startsWith(form) && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(form.length))
}

/** The institutions that a text names or hints at. */
export function institutionsIn({ tokens, text, language }: Reading): readonly Institution[] {
  const { signs, words } = forms()
  const found: Institution[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { text: first = '', start = 0 } = tokens[at] ?? {}
    if (!mayBegin(first)) continue
    const candidates = words.get(first.slice(0, KEY)) ?? []
    const form = candidates.find(one =>
      one.words.every((word, index) => isFormOf(tokens[at + index]?.text ?? '', word)),
    )
    if (form)
      found.push({
        countries: form.countries,
        hint: form.hint,
        start,
        end: tokens[at + form.words.length - 1]?.end ?? start,
      })
  }
  if (!isUnspaced(language.locale)) return found
  for (const {
    countries,
    hint,
    words: [sign = ''],
  } of signs) {
    const start = text.indexOf(sign)
    if (start >= 0) found.push({ countries, hint, start, end: start + sign.length })
  }
  return found
}

/** Whether a text names a country of an institution, or another institution of that country. */
function namesCountryOf({ countries }: Institution, source: Reading, said: Contrasts): boolean {
  if (countries.some(id => saysCountry(said, id))) return true
  if (institutionsIn(source).some(other => other.countries.some(id => countries.includes(id)))) return true
  return gazetteerOf(source.language.locale)
    .namedIn(source.text)
    .some(({ id }) => countries.includes(id))
}

/**
 * An institution that a target names and whose country the source does not: "Congress passed the budget" → Der
 * Bundestag verabschiedete den Haushalt.
 */
export function institutionAdded(source: Reading, target: Reading, said: Contrasts): Institution | undefined {
  const found = institutionsIn(target).filter(({ hint }) => !hint)
  if (found.length === 0) return undefined
  const asked = source.text.toLowerCase()
  const isNamed = ({ start, end }: Institution): boolean => asked.includes(target.text.slice(start, end).toLowerCase())
  return found.find(one => !isNamed(one) && !namesCountryOf(one, source, said))
}
