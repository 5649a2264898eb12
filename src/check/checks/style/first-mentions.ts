import type { Mention } from '../../../model.ts'
import { renderingFor } from '../../../names/index.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import { styleOf } from './style-of.ts'

export const stylePerson: PairCheck = {
  ofStyle: true,
  level: 'warning',
  finds:
    'A person’s first mention in an article lacks the full name or the title that the house sets (style: persons).',
  why: 'Readers meet a person once.',
  example: ['Putin visited Kursk.', 'Putin visitó Kursk. (with fullName: true)'],
  pair: sides => {
    const persons = styleOf(sides)?.persons
    const first = sides.given.firstNamed ?? []
    if (!persons || first.length === 0) return NOTHING
    const seen = new Set<string>()
    return sides.mentions().flatMap(mention => {
      const { term } = mention
      if (!term || seen.has(term.id) || !first.includes(term.id)) return []
      seen.add(term.id)
      const title = persons.titles?.[term.id]
      return observe(mention, sides, { title, fullName: persons.fullName === true })
    })
  },
}

interface Asked {
  readonly title: string | undefined
  readonly fullName: boolean
}

function observe({ term, start, end }: Mention, sides: Sides, { title, fullName }: Asked): readonly Seen[] {
  const { text, language } = sides.target
  const use = term && renderingFor(term, language.locale)?.use
  if (!use) return NOTHING
  const source = [start, end] as const
  const name = nameIn(text, use)
  // A missing or inflected name is left to the checks of names.
  if (!name) return NOTHING
  const place = [name.start, name.end] as const
  if (fullName && !name.whole) {
    const told = tell('first-mention-name', { name: use, words: text.slice(name.start, name.end) })
    return [{ ...told, source, target: place, fix: { target: place, text: use } }]
  }
  if (title === undefined || hasTitle(text, title, name)) return NOTHING
  const told = tell('first-mention-title', { name: use, right: `${title} ${use}` })
  return [{ ...told, source, target: place, fix: { target: [name.start, name.start], text: `${title} ` } }]
}

/** Where the name stands, in full or by its last word. */
function nameIn(text: string, use: string): { start: number; end: number; whole: boolean } | undefined {
  const whole = text.indexOf(use)
  if (whole >= 0) return { start: whole, end: whole + use.length, whole: true }
  const last = use.split(/[\s·]+/u).at(-1) ?? use
  const at = text.search(new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(last)}(?![\\p{L}\\p{M}])`, 'u'))
  return at < 0 || last === use ? undefined : { start: at, end: at + last.length, whole: false }
}

/**
 * How many characters from a name its title may stand: "el presidente ruso, Vladímir Putin", "Vladímir Putin,
 * presidente de Rusia".
 */
const REACH = 60

/** Whether the words of a title stand near a name, in any form with the same beginning. */
function hasTitle(text: string, title: string, { start, end }: { start: number; end: number }): boolean {
  const near = text.slice(Math.max(0, start - REACH), end + REACH).toLowerCase()
  const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every(word => near.includes(word.length > 5 ? word.slice(0, -2) : word))
}
