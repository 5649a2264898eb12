import { say, type Told, tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import { isRendered } from './is-rendered.ts'
import type { OddName } from './odd-name.ts'

function says({ kind, name, found, usual }: OddName): Told {
  const wanted =
    usual === undefined ? say('quoted', { words: name }) : say('quoted-as-elsewhere', { words: name, usual })
  return found === undefined || kind === 'lost'
    ? tell('unlisted-lost', { wanted })
    : tell(`unlisted-${kind}`, { found: found.text, wanted })
}

export const unlistedName: PairCheck = {
  level: 'warning',
  finds: 'A name that the glossary lacks is written otherwise than in the source or in the other texts of the file.',
  why: 'A slip in a name is a correction, whether or not somebody listed the name.',
  example: ['Karoline Leavitt spoke.', 'Habló Karoline Leavit.'],
  pair: ({ source, target, given, oddNames, mentions }) => {
    const odd = oddNames()
    if (odd.length === 0) return NOTHING
    const listed = mentions().filter(({ term }) => isRendered(term, target.language.locale))
    return odd
      .filter(({ source: [start, end] }) => !listed.some(mention => start < mention.end && end > mention.start))
      .map(one => ({
        ...says(one),
        source: one.source,
        ...(one.found && { target: one.found.span }),
        // A program's "Icon" is a word with several translations.
        ...((one.sure || one.kind === 'wrong') && !(given.interface && one.kind !== 'misspelt')
          ? {}
          : { level: 'info' as const }),
        ...(one.kind === 'misspelt' && one.found && one.usual === undefined && target.language.data.uninflected
          ? { fix: { target: one.found.span, text: source.text.slice(...one.source) } }
          : {}),
      }))
  },
}
