import type { LongestText, MeasuredText } from '../../../house-style.ts'
import type { NamedValue } from '../../../model.ts'
import { say, tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { roleInFile } from '../../read/role-of-key.ts'
import { lengthOf, slugWords } from './measure.ts'
import { styleOf } from './style-of.ts'

export const styleLength: PairCheck = {
  ofStyle: true,
  level: 'warning',
  finds:
    'A headline, another text, or the page’s name made of the headline is longer than the house sets (style: lengths).',
  why: 'A text that is too long is cut at a random place.',
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

function tooLong({ text, tokens }: Reading, limit: LongestText | undefined, role: MeasuredText): readonly Seen[] {
  const { characters, words } = limit ?? {}
  const length = lengthOf(text.trim())
  const counted = tokens.filter(({ kind }) => kind === 'word' || kind === 'digits').length
  const target = [0, text.length] as const
  const named: NamedValue = { kind: 'role', value: role, english: role.replace('-', ' ') }
  return [
    ...(characters !== undefined && length > characters
      ? [
          {
            ...tell('text-too-long', { role: named, length: say('characters', { count: length }), most: characters }),
            target,
          },
        ]
      : []),
    ...(words !== undefined && counted > words
      ? [{ ...tell('text-too-long', { role: named, length: say('words', { count: counted }), most: words }), target }]
      : []),
  ]
}

function tooLongName(words: readonly string[], limit: LongestText, { target }: Sides): readonly Seen[] {
  const name = words.join('-')
  const { characters = Number.POSITIVE_INFINITY, words: most = Number.POSITIVE_INFINITY } = limit
  if (name.length <= characters && words.length <= most) return NOTHING
  const told =
    name.length > characters
      ? { length: say('characters', { count: name.length }), most: characters }
      : { length: say('words', { count: words.length }), most }
  return [{ ...tell('page-name-too-long', { name, ...told }), target: [0, target.text.length] }]
}
