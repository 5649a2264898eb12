import { INSTITUTIONS } from '../../../../languages/institutions.ts'
import { isUnspaced } from '../../../../languages/script.ts'
import { once } from '../../../../once.ts'
import { askedOnce } from '../../../language/words/asked-once.ts'
import type { Contrasts } from '../../../read/facts/contrasts.ts'
import type { Reading } from '../../../read/model.ts'
import { has } from '../../../read/reading.ts'
import { BIT } from '../../../read/tokens/traits.ts'
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
const mayBegin = askedOnce('institution', ({ text }) => forms().words.has(text.slice(0, KEY)))

/** Whether a word of a text is a word of a form: "CDU-Chef" is the CDU's, and 백악관은 is 백악관* with an ending. */
function isFormOf(text: string, form: string): boolean {
  if (form.endsWith('*')) return text.startsWith(form.slice(0, -1))
  return text.startsWith(form) && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(form.length))
}

/** The institutions that a text names or hints at. */
export function institutionsIn(reading: Reading): readonly Institution[] {
  const { tokens, text, language } = reading
  let found: Institution[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const institution = token && mayBegin(token.word) ? institutionAt(at, reading) : undefined
    if (institution === undefined) continue
    found ??= []
    found.push(institution)
  }
  const mayHaveSigns = has(reading, BIT['other-letter']) && isUnspaced(language.locale)
  return mayHaveSigns ? [...(found ?? NONE), ...inSigns(text)] : (found ?? NONE)
}

const NONE: readonly Institution[] = []

/** The institution that a text names from a token on. */
function institutionAt(at: number, { tokens }: Reading): Institution | undefined {
  const { text: first = '', start = 0 } = tokens[at] ?? {}
  const form = forms()
    .words.get(first.slice(0, KEY))
    ?.find(({ words }) => words.every((word, index) => isFormOf(tokens[at + index]?.text ?? '', word)))
  if (form === undefined) return undefined
  const { countries, hint, words } = form
  return { countries, hint, start, end: tokens[at + words.length - 1]?.end ?? start }
}

/** The institutions that a text without spaces names. */
function inSigns(text: string): readonly Institution[] {
  const found: Institution[] = []
  for (const {
    countries,
    hint,
    words: [sign = ''],
  } of forms().signs) {
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
    .namedBy(source)
    .some(({ id }) => countries.includes(id))
}

/**
 * An institution that a target names and whose country the source does not: "Congress passed the budget" → Der
 * Bundestag verabschiedete den Haushalt.
 */
export function institutionAdded(source: Reading, target: Reading, said: Contrasts): Institution | undefined {
  const found = institutionsIn(target)
  if (found.length === 0) return undefined
  const asked = source.text.toLowerCase()
  const isNamed = ({ start, end }: Institution): boolean => asked.includes(target.text.slice(start, end).toLowerCase())
  return found.find(one => !one.hint && !isNamed(one) && !namesCountryOf(one, source, said))
}
