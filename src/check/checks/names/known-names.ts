import { KNOWN_NAMES } from '../../../languages/contrasts.ts'
import { NOTHING, type Observation, type PairCheck } from '../../model.ts'
import { isRendered } from './is-rendered.ts'
import { staysAsItIs } from './longer-names.ts'

export const knownNameLost: PairCheck = {
  level: 'warning',
  finds: 'A country, a well-known city or an international body of the source is nowhere in the target.',
  why: 'Where it happened is half of the news, whether or not somebody listed the name.',
  needs: ['contrast'],
  example: ['Thousands protested in Egypt.', 'Miles protestaron.'],
  pair: ({ source, target, contrasts, mentions }) => {
    const [from, to] = contrasts()
    if (from.size === 0 || source.text === target.text) return NOTHING
    const found: Observation[] = []
    for (const [member, { family, from: first, to: last, loose }] of from) {
      if (loose || to.has(member) || !KNOWN_NAMES.includes(family)) continue
      if (!target.language.knows.has(`contrast ${member}`)) continue
      const [start, end] = [first.start, last.end]
      // "Bank of America" stays as it is, and listed names are the name desk's.
      if (isOfLongerName(source.text, target.text, [start, end])) continue
      if (mentions().some(one => isRendered(one.term, target.language.locale) && one.start < end && one.end > start))
        continue
      found.push({ message: `"${source.text.slice(start, end)}" has no counterpart.`, source: [start, end] })
    }
    return found
  },
}

/** Whether the target keeps a place as a part of a longer name. */
function isOfLongerName(source: string, target: string, [start, end]: readonly [number, number]): boolean {
  const name = source.slice(start, end)
  const at = target.indexOf(name)
  return at >= 0 && staysAsItIs({ source, at: start }, { target, at }, name)
}

export const knownNameAdded: PairCheck = {
  level: 'info',
  finds: 'The target names a country, a well-known city or an international body that the source does not.',
  why: 'Somebody explained it, or it stands in the place of another name.',
  needs: ['contrast'],
  example: ['The ship left Odesa on Sunday.', 'El barco zarpó de Barcelona el domingo.'],
  pair: ({ source, target, contrasts }) => {
    const [from, to] = contrasts()
    if (to.size === 0 || source.text === target.text) return NOTHING
    const found: Observation[] = []
    for (const [member, { family, from: first, to: last, loose }] of to) {
      if (loose || from.has(member) || !KNOWN_NAMES.includes(family)) continue
      if (!source.language.knows.has(`contrast ${member}`)) continue
      const [start, end] = [first.start, last.end]
      const name = target.text.slice(start, end)
      if (source.text.includes(name)) continue
      found.push({ message: `"${name}" has nothing in the source.`, target: [start, end] })
    }
    return found
  },
}
