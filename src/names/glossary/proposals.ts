import { stringify } from 'yaml'
import type { Locale } from '../../model.ts'
import type { LearntName } from '../learn/model.ts'
import { idOf, typeOf } from './suggest.ts'

interface Proposing {
  readonly from: Locale
  readonly to: Locale
  /** The source of the learnt names, for the first line. */
  readonly origin: string
}

/** The comment after a type that no text shows. */
const GUESS = '   # a guess: person, place, organization, work, event or term'

/**
 * Learnt names as a glossary of their own, with comments on how often and where they occur: a person deletes what is
 * wrong.
 */
export function writeProposals(names: readonly LearntName[], { from, to, origin }: Proposing): string {
  const head = [
    `# Names learnt from ${origin}. Take out or correct what is wrong, then: interlinear glossary add --from <this file>`,
    'version: 1',
    `sourceLocale: ${from}`,
    `terms:${names.length === 0 ? ' []' : ''}`,
  ]
  const ids = new Set<string>()
  return `${[...head, ...names.flatMap(name => entryOf(name, { from, to, id: freeId(idOf(name.source), ids) }))].join('\n')}\n`
}

/** An unused id, which is marked as used: `oslo`, `oslo-2`. */
export function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  taken.add(free)
  return free
}

function entryOf(
  name: LearntName,
  { from, to, id }: Pick<Proposing, 'from' | 'to'> & { readonly id: string },
): readonly string[] {
  const { source, type, use, forms, derived, mentions, confidence, conflicts, places } = name
  const inflected = Object.keys(forms).filter(form => form !== use && !derived.includes(form))
  const adjectives = derived.filter(form => form !== use)
  const rendering = {
    use,
    ...(inflected.length > 0 ? { forms: inflected } : {}),
    ...(adjectives.length > 0 ? { derived: adjectives } : {}),
  }
  const entry = stringify([{ id, type: type ?? typeOf(source, from), source, translations: { [to]: rendering } }], {
    lineWidth: 0,
  })
  const counts = Object.entries(forms).map(([form, count]) => `${form} ${count}`)
  const others = Object.entries(conflicts).map(([form, count]) => `${form} ${count}`)
  return [
    `  # ${mentions} sentences, ${Math.round(100 * confidence)} % sure: ${counts.join(', ')}`,
    ...(others.length > 0 ? [`  # also written: ${others.join(', ')}`] : []),
    `  # as in ${places.join(', ')}`,
    ...entry
      .trimEnd()
      .split('\n')
      .map(line => `  ${line}${type === undefined && line.startsWith('  type:') ? GUESS : ''}`),
  ]
}
