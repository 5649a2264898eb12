import { NOTHING, type PairCheck } from '../../model.ts'
import { isRendered } from './is-rendered.ts'
import type { OddName } from './odd-name.ts'

function says({ kind, name, found, usual }: OddName): string {
  const wanted = usual === undefined ? `"${name}"` : `"${name}" ("${usual}…" elsewhere)`
  if (found === undefined || kind === 'lost') return `${wanted} has no counterpart; other texts of the file have one.`
  if (kind === 'misspelt') return `"${found.text}" looks like a misspelling of ${wanted}.`
  if (kind === 'untranslated') return `"${found.text}" stands as in the source, and not as ${wanted}.`
  return `"${found.text}" may stand in the place of ${wanted}.`
}

export const unlistedName: PairCheck = {
  level: 'warning',
  finds: 'A name that the glossary lacks is written otherwise than in the source or in the other texts of the file.',
  why: 'A slip in a name is a correction, whether or not somebody listed the name.',
  example: ['Karoline Leavitt spoke.', 'Habló Karoline Leavit.'],
  pair: ({ source, target, oddNames, mentions }) => {
    const odd = oddNames()
    if (odd.length === 0) return NOTHING
    const listed = mentions().filter(({ term }) => isRendered(term, target.language.locale))
    return odd
      .filter(({ source: [start, end] }) => !listed.some(mention => start < mention.end && end > mention.start))
      .map(one => ({
        message: says(one),
        source: one.source,
        ...(one.found && { target: one.found.span }),
        ...(one.sure || one.kind === 'wrong' ? {} : { level: 'info' as const }),
        ...(one.kind === 'misspelt' && one.found && one.usual === undefined && target.language.data.uninflected
          ? { fix: { target: one.found.span, text: source.text.slice(...one.source) } }
          : {}),
      }))
  },
}
