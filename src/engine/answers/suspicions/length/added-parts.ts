import { endsWithoutMark, isDense, isUnspaced } from '../../../../languages/index.ts'
import { say } from '../../../../say.ts'
import { wordCount } from '../../count.ts'
import { type Examined, type Oddity, shortened } from '../../problem.ts'
import { evidenceOf, foundIn } from '../../resemblance.ts'
import { beginsWithLabel } from '../../sentences.ts'
import { OPENERS, POINTERS } from '../../words/label-words.ts'
import { QUOTES } from '../facts/quotes.ts'
import { isLong, saysAll, saysMore } from './says-all.ts'

/** A few words as a separate sentence before or after: "Gracias.", "Fuente: Reuters." */
export const shortSentence: Oddity = ({ answer, source, from, to }) => {
  if (isDense(from) || isDense(to)) return undefined
  const came = answer.sentences()
  if (came.length <= source.sentences().length || QUOTES.test(source.text)) return undefined
  const shortest = source.sentences().reduce((least, one) => Math.min(least, wordCount(one)), 99)
  const edge = [came.at(-1) ?? '', came[0] ?? ''].find(one => wordCount(one) <= 3 && wordCount(one) < shortest - 2)
  if (edge === undefined || foundIn(source.evidence(), edge) > 0) return undefined
  if (edge === came[0] && beginsWithLabel(source.text)) return undefined
  return say('nothing-in-source', { words: edge })
}

/** A sentence at an end of an answer whose other sentences say all of the source. */
export const sentenceMore: Oddity = ({ answer, source, to }) => {
  if (endsWithoutMark(to)) return partMore({ source, answer })
  const came = answer.sentences()
  // 「我不知道。」守門員說。 is one sentence in other scripts: the speaker comes after the quotation.
  const spoken = Number(SAYS_WHO.test(source.text) && /["”」』»]$/u.test(came.at(-2) ?? ''))
  if (came.length < 2 || came.length - spoken <= source.sentences().length) return undefined
  for (const one of [came.at(-1) ?? '', came[0] ?? '']) {
    if (one === came[0] && beginsWithLabel(source.text)) continue
    const rest = one === came[0] ? came.slice(1) : came.slice(0, -1)
    if (wordCount(one) > 0 && foundIn(source.evidence(), one) === 0 && saysAll(rest.join(' '), { source, answer }))
      return say('nothing-in-source', { words: shortened(one) })
  }
  return undefined
}

/** The same in a language whose sentences end with a space: a part at an end that makes the answer too long. */
function partMore({ source, answer }: Pick<Examined, 'source' | 'answer'>): ReturnType<Oddity> {
  const parts = answer.text.split(/\s+/)
  if (parts.length < 2 || !isLong(answer.text, { source, answer })) return undefined
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isMore = saysMore(parts.slice(0, -1).join(' '), { source, answer })
  return isMore || saysMore(parts.slice(1).join(' '), { source, answer })
    ? say('nothing-in-source', { words: shortened(isMore ? last : first) })
    : undefined
}

/** A quotation with words after it, in the same sentence. */
const SAYS_WHO = /[,.!?…]["”»」』],?\s?\p{Ll}/u

/** A polite answer as the first sentence of a script without spaces: かしこまりました。 */
export const politeSentence: Oddity = ({ answer, source, to }) => {
  if (!isDense(to)) return undefined
  const first = /^([^。.!！,、،]{1,20})[。.!！、,،]/u.exec(answer.folded())?.[1]
  if (first === undefined || !OPENERS.includes(first) || POINTERS.includes(first) || SURE.test(source.folded()))
    return undefined
  return say('answer-begins', { words: first })
}

/** A label of a word or two, and a polite word with a comma: "Resumen: …", "Claro, …". */
export const opening: Oddity = ({ answer, source, to }) => {
  const folded = answer.folded().replace(/^[¡¿"“«„]+/u, '')
  const polite = /^([\p{L}\p{M}' ]{2,20})[,،]\s/u.exec(folded)?.[1]
  if (polite !== undefined && OPENERS.includes(polite) && !POINTERS.includes(polite) && !SURE.test(source.folded()))
    return say('answer-begins', { words: polite })
  const label = LABEL.exec(answer.text)?.[0]
  if (label === undefined || /[:：–—-]\s|[:：]$|["“«„「]/.test(source.text)) return undefined
  // Headlines are written so, and so are references to an address.
  if (!/[.!?。！？।]["”]?$/u.test(source.text) || /[:：]\s?(?:https?:|www\.|\{)/.test(answer.text)) return undefined
  // A longer one is too much if the rest says all of the source.
  const isForeign = isUnspaced(to) && /^[\p{Script=Latin}\s]+.$/u.test(label)
  const isShort = isUnspaced(to) ? isForeign || label.length <= FEW_SIGNS : wordCount(label) <= FEW_WORDS
  if (!isShort && !saysAll(answer.text.slice(label.length), { source, answer })) return undefined
  const isNamed =
    foundIn(evidenceOf(`a ${source.text}`), label) > 0 ||
    source.words().some(word => word.length > 3 && label.toLowerCase().includes(word.slice(0, 4)))
  return isNamed || isCapitals(label) ? undefined : say('answer-begins', { words: label.trim() })
}

/** The words before a first colon, if no sentence ends in them. */
const LABEL = /^[\p{L}\p{M}\p{N}][^:：.。\n"“«„「]{0,60}[:：](?=\s|[\p{Lo}\p{Lu}])/u
const FEW_WORDS = 2
const FEW_SIGNS = 5

const SURE = /\b(?:sure|certainly|of course|clear|natural|well|yes|ok|definite|evident|obvious|absolut|indeed|undoubt)/

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** A dateline with a dash or in brackets at the beginning: "MADRID — …". */
export const dateline: Oddity = ({ answer, source }) => {
  const place = /^(\p{Lu}[\p{Lu}\s,.]{2,30}|\p{Lu}\p{L}{2,20}(?:, \d{1,2}[^–—-]{0,20})?)\s[–—-]\s/u.exec(
    answer.text,
  )?.[0]
  if (place === undefined || /[–—:]|\s-\s/.test(source.text)) return undefined
  return say('answer-begins', { words: place.trim() })
}
