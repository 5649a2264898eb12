import { checkDataOf } from '../../../../languages/check.ts'
import { languageTag } from '../../../../languages/language-tag.ts'
import { targetLanguageOf } from '../../../../languages/names.ts'
import { placeNamesOf } from '../../../../languages/places.ts'
import { isUnspaced, scriptOf } from '../../../../languages/script.ts'
import { onceEach, onceEachText } from '../../../../once.ts'
import type { OddName } from '../unlisted/odd-name.ts'
import { gazetteerOf, type NamedPlace } from './gazetteer.ts'
import { isConsonantSlip, isKanaSlip, isLetterSlip, isSyllableSlip, signSlipIn } from './place-slips.ts'
import { foldOf, type Word, wordsIn } from './words.ts'

type Found = NonNullable<OddName['found']>

/** A stretch of a target. */
interface Stretch {
  readonly text: string
  readonly at: number
}

const foundAt = ({ text, at }: Stretch): Found => ({ text, span: [at, at + text.length] })

const KATAKANA = /[\p{Script=Katakana}ー・]{3,}/gu

/** Finds a name with a slip in a target whose language has no spaces. */
function slipInSigns(target: string, name: string, locale: string): Stretch | undefined {
  if (/^[\p{Script=Han}]+$/u.test(name)) return signSlipIn(target, name, sign => signsOf(locale).has(sign))
  const words = Array.from(target.matchAll(KATAKANA), ({ 0: text, index }) => ({ text, at: index }))
  return words.find(({ text }) => isKanaSlip(text, name))
}

/** The signs that a language writes names of places with. */
const signsOf = onceEach((locale): ReadonlySet<string> => new Set([...placeNamesOf(locale).values()].flat().join('')))

/** A word without what the language writes together with it. */
function barePartsOf(word: Word, locale: string): readonly Stretch[] {
  const { prefixes = [], suffixes = [] } = targetLanguageOf(locale).affixes ?? {}
  const whole = { text: word.text, at: word.at }
  const behind = prefixes
    .filter(prefix => word.text.startsWith(prefix))
    .map(prefix => ({ text: word.text.slice(prefix.length), at: word.at + prefix.length }))
  const before = suffixes
    .filter(suffix => word.text.endsWith(suffix))
    .map(suffix => ({ text: word.text.slice(0, -suffix.length), at: word.at }))
  return [whole, ...behind, ...before]
}

/** Finds a name with a slip among the words of a target. */
function slipInWords(words: readonly Word[], name: string, locale: string): Stretch | undefined {
  const folded = foldOf(name)
  const script = scriptOf(locale)
  if (script === 'Latn' || script === 'Cyrl' || script === 'Grek') {
    const isInflected = checkDataOf(locale)?.uninflected !== true
    return words.find(({ text, folded: word }) => /^\p{Lu}/u.test(text) && isLetterSlip(word, folded, isInflected))
  }
  const isSlip = languageTag(locale) === 'ko' ? isSyllableSlip : script === 'Arab' ? isConsonantSlip : undefined
  if (isSlip === undefined) return undefined
  for (const word of words) {
    const found = barePartsOf(word, locale).find(({ text }) => isSlip(foldOf(text), folded))
    if (found) return found
  }
  return undefined
}

/** The places of a source; all editions of an article share them. */
const placesOfSource = onceEach(locale => onceEachText(text => gazetteerOf(locale).namedIn(text)))

/**
 * Countries and cities of a source that its target misspells: "Edinburgh" → Edimbrugo. The target must have none of the
 * names of the place, nor the word of the source.
 */
export function misspeltPlaces(source: string, target: string, from: string, to: string): readonly OddName[] {
  const here = placesOfSource(from)(source)
  if (here.length === 0) return NONE
  const there = gazetteerOf(to).namedIn(target)
  const isLost = ({ id, people, ambiguous }: NamedPlace): boolean =>
    people !== true && ambiguous !== true && !there.some(other => other.id === id)
  const lost = here.filter(isLost)
  if (lost.length === 0) return NONE
  const own = new Set(wordsIn(source).map(({ folded }) => folded))
  const words = wordsIn(target).filter(
    ({ at, folded }) => !own.has(folded) && !there.some(({ start, end }) => at >= start && at < end),
  )
  return lost.flatMap(({ id, start, end }): readonly OddName[] => {
    const name = source.slice(start, end)
    if (target.includes(name)) return []
    for (const usual of placeNamesOf(to).get(id) ?? []) {
      if (/[\s-]/.test(usual)) continue
      const found = isUnspaced(to) ? slipInSigns(target, usual, to) : slipInWords(words, usual, to)
      if (found) return [{ kind: 'misspelt', name, usual, source: [start, end], found: foundAt(found), sure: true }]
    }
    return []
  })
}

const NONE: readonly OddName[] = []
