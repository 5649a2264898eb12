import { itemBefore } from '../../../item-at.ts'
import type { Said } from '../../read/facts/contrasts.ts'
import type { Reading, Token } from '../../read/model.ts'

/** Words for "mother of", "father of", "son of" and "daughter of" in Arabic names. */
const IN_ARABIC_NAMES = /(?<!\p{L})(?:Umm?|Oumm?|Ab[ou]u?|Ibn|Bint) \p{Lu}/u

/** Whether a word of kinship is part of a name that the source has: "Umm Khaled" → أم خالد. */
export function isOfName({ family, to }: Said, target: Reading, source: Reading): boolean {
  if (family !== 'kin') return false
  if (target.language.script?.name === 'Arab') return IN_ARABIC_NAMES.test(source.text)
  const { nameKey = '' } = target.tokens[target.tokens.indexOf(to) + 1]?.word ?? {}
  if (nameKey === '') return false
  const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower
  return source.tokens.some(
    (token, at) => token.word.nameKey === nameKey && isCapital(token) && isCapital(itemBefore(source.tokens, at)),
  )
}
