import { latinOf, skeletonOf } from '../../../../languages/sound.ts'
import { say, type Told, tell } from '../../../../say.ts'
import { NOTHING, type PairCheck, type Sides } from '../../../model.ts'
import type { Reading } from '../../../read/model.ts'
import { isRendered } from '../is-rendered.ts'
import { gazetteerOf, type NamedPlace } from '../places/gazetteer.ts'
import { misspeltBehindParticles } from './behind-particles.ts'
import { misspeltAcross } from './misspelt-across.ts'
import { isMisspelling, misspeltBeside } from './misspelt-beside.ts'
import type { OddName } from './odd-name.ts'
import { hasExchangedLetters, hasOtherMark, haveUmlauts, isOfOtherScript, keepNames } from './person-slips.ts'

function says({ kind, name, found, usual }: OddName): Told {
  const wanted =
    usual === undefined ? say('quoted', { words: name }) : say('quoted-as-elsewhere', { words: name, usual })
  return found === undefined || kind === 'lost'
    ? tell('unlisted-lost', { wanted })
    : tell(`unlisted-${kind}`, { found: found.text, wanted })
}

const NOTHING_ODD: readonly OddName[] = []

const isSlip = ({ kind, name, found, usual }: OddName, target: Reading): boolean =>
  kind === 'misspelt' && usual === undefined && found !== undefined && isMisspelling(found.text, name, target)

/** Names that are misspelt beside a part that is kept, or behind small words. */
function oddBeside(source: Reading, target: Reading): readonly OddName[] {
  const beside = misspeltBeside(source, target)
  const behind = misspeltBehindParticles(source, target)
  const across = misspeltAcross(source, target)
  if (beside.length + behind.length + across.length === 0) return NOTHING_ODD
  return [...beside, ...behind, ...across].map(({ name, found }) => ({
    kind: 'misspelt',
    name: name.text,
    source: [name.start, name.end],
    found: { text: found.text, span: [found.start, found.end] },
    sure: true,
  }))
}

/** Whether two are about one place of the source. */
const isOf = ({ source: [start, end] }: OddName, { source }: OddName): boolean => start < source[1] && end > source[0]

/** Whether the target has its own form of a country or a town there: "Ireland" → Ierland. */
const isOwnForm = ({ source: [start], found }: OddName, [here, there]: ReturnType<Sides['contrasts']>): boolean =>
  here.sure.some(
    ({ member, from }) =>
      from.start === start && there.sure.some(other => other.member === member && other.from.start === found?.span[0]),
  )

/** Whether both are of one place, which the target calls by a name of its own: "Addis Ababa" → Addis-Abeba. */
function isOfOnePlace({ source: [start], found }: OddName, source: Reading, target: Reading): boolean {
  if (found === undefined) return false
  const here = gazetteerOf(source.language.locale).namedBy(source)
  const ids = here.filter(place => start >= place.start && start < place.end).map(({ id }) => id)
  const isThere = ({ id, start: from, end }: NamedPlace): boolean =>
    ids.includes(id) && found.span[0] < end && found.span[1] > from
  return ids.length > 0 && gazetteerOf(target.language.locale).namedBy(target).some(isThere)
}

/**
 * Whether a name is only written otherwise, by the rules of the target: Lukashenko, Lukasjenko; Mueller, Müller. Latvian
 * and a few more languages write all names by their sound.
 */
function isWrittenOtherwise({ kind, name, found, usual }: OddName, source: Reading, target: Reading): boolean {
  if (kind !== 'misspelt' || usual !== undefined || found === undefined || !LATIN.test(found.text)) return false
  if (!keepNames(source.language, target.language) || haveUmlauts(name, found.text)) return true
  if (!isOfOtherScript(name) || isMisspelling(found.text, name, target)) return false
  if (hasExchangedLetters(found.text, name, target.language) || hasOtherMark(found.text, name, target.language))
    return false
  return skeletonOf(latinOf(name.toLowerCase())) === skeletonOf(latinOf(found.text.toLowerCase()))
}

const LATIN = /^[\p{Script=Latin}\p{M}’'-]+$/u

const newOf = (found: readonly OddName[], known: readonly OddName[]): readonly OddName[] =>
  found.filter(one => !known.some(other => other.sure && isOf(one, other)))

export const unlistedName: PairCheck = {
  level: 'warning',
  finds: 'A name that the glossary lacks is written otherwise than in the source or in the other texts of the file.',
  why: 'A slip in a name is a correction, whether or not somebody listed the name.',
  example: ['Karoline Leavitt spoke.', 'Habló Karoline Leavit.'],
  pair: ({ source, target, given, oddNames, mentions, contrasts }) => {
    const seen = oddNames().filter(one => !isWrittenOtherwise(one, source, target))
    const beside = given.interface ? NOTHING_ODD : oddBeside(source, target)
    if (seen.length + beside.length === 0) return NOTHING
    const known = seen.map(one => (one.sure || !isSlip(one, target) ? one : { ...one, sure: true }))
    const odd = [...known.filter(one => one.sure || !beside.some(other => isOf(one, other))), ...newOf(beside, known)]
    const listed = mentions().filter(({ term }) => isRendered(term, target.language.locale))
    return odd
      .filter(one => !isOwnForm(one, contrasts()) && !isOfOnePlace(one, source, target))
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
