import type { LongestText, MeasuredText } from '../../../house-style.ts'
import { NOTHING, type Observation, type PairCheck, type Sides } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { roleInFile } from '../../read/role-of-key.ts'
import { lengthOf, slugWords } from './measure.ts'
import { styleOf } from './style-of.ts'

export const styleLength: PairCheck = {
  level: 'warning',
  finds:
    'A headline, another text, or the page’s name made of the headline is longer than the house sets (style: lengths).',
  why: 'What is too long is cut where nobody chose.',
  example: ['Talks fail', 'Las conversaciones entre las dos delegaciones fracasan (12 characters set)'],
  pair: sides => {
    const lengths = styleOf(sides)?.lengths
    if (!lengths) return NOTHING
    const role = sides.given.role ?? roleInFile(sides.key)
    if (!role) return NOTHING
    const { target } = sides
    const own = tooLong(target, lengths[role], role)
    const limit = role === 'headline' ? lengths.slug : undefined
    if (limit === undefined) return own
    return [...own, ...tooLongName(slugWords(target.text), limit, sides)]
  },
}

function tooLong(
  { text, tokens }: Reading,
  limit: LongestText | undefined,
  role: MeasuredText,
): readonly Observation[] {
  const { characters, words } = limit ?? {}
  const length = lengthOf(text.trim())
  const counted = tokens.filter(({ kind }) => kind === 'word' || kind === 'digits').length
  const target = [0, text.length] as const
  const name = `The ${role.replace('-', ' ')}`
  return [
    ...(characters !== undefined && length > characters
      ? [{ message: `${name} has ${length} characters, the house sets ${characters}.`, target }]
      : []),
    ...(words !== undefined && counted > words
      ? [{ message: `${name} has ${counted} words, the house sets ${words}.`, target }]
      : []),
  ]
}

function tooLongName(words: readonly string[], limit: LongestText, { target }: Sides): readonly Observation[] {
  const name = words.join('-')
  const { characters = Number.POSITIVE_INFINITY, words: most = Number.POSITIVE_INFINITY } = limit
  if (name.length <= characters && words.length <= most) return NOTHING
  const has = name.length > characters ? `${name.length} characters` : `${words.length} words`
  const sets = name.length > characters ? characters : most
  const message = `The page's name made of this headline ("${name}") has ${has}, the house sets ${sets}.`
  return [{ message, target: [0, target.text.length] }]
}
