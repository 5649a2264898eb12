import { fromPieces, plainSegment } from '../../article/index.ts'
import { PAIRED_IN_DOUBT, UNPAIRED } from '../../check/index.ts'
import { isPersons, withoutProposal } from '../../edition/index.ts'
import { isUnspaced } from '../../languages/index.ts'
import type { Bead, Edition, Locale, Segment, SegmentKey, Unit, UnitState } from '../../model.ts'
import type { AlignedArticles } from './align-articles.ts'

/** The result for a sentence of the article. */
export type AdoptAction = 'adopted' | 'doubtful' | 'kept' | 'missing'

export interface AdoptedUnit {
  readonly key: SegmentKey
  readonly action: AdoptAction
}

export interface AdoptedEdition {
  readonly edition: Edition
  readonly units: readonly AdoptedUnit[]
  /** Sentences of the translation that no sentence of the article matches. */
  readonly unpaired: readonly string[]
}

interface Adopting {
  readonly aligned: AlignedArticles
  /** The present edition; people's texts in it stay. */
  readonly edition: Edition
  /** The state that the translated units get. */
  readonly state: UnitState
}

/** The part of the translation that a sentence gets. */
interface Share {
  readonly target: string
  readonly doubtful: boolean
}

/**
 * An edition from a translation by people. A sentence gets the sentences of its bead; if a bead has several sentences
 * of both texts, each gets its share in order. A doubtful text is `initial`, with a note that the checks report until
 * somebody approves it. If a person's text differs, it stays, and the translation becomes its proposal.
 */
export function adoptedEdition({ aligned, edition, state }: Adopting): AdoptedEdition {
  const { source, target, beads } = aligned
  const shares = new Map<SegmentKey, Share>()
  const notes = new Map<SegmentKey, readonly string[]>()
  const unpaired: string[] = []
  let before = source.find(({ translate }) => translate)?.key
  for (const bead of beads) {
    if (bead.source.length === 0) {
      const text = textOf(bead.target, target, edition.locale)
      unpaired.push(text)
      if (before !== undefined) notes.set(before, [...(notes.get(before) ?? []), `${UNPAIRED}${text}`])
      continue
    }
    for (const [key, share] of sharesOf(bead, aligned, edition.locale)) shares.set(key, share)
    before = source[bead.source.at(-1) ?? 0]?.key ?? before
  }
  const known = new Map(edition.units.map(unit => [unit.key, unit]))
  const adopted = source
    .filter(({ translate }) => translate)
    .map(segment =>
      adoptUnit(known.get(segment.key), segment, {
        share: shares.get(segment.key),
        notes: notes.get(segment.key) ?? [],
        state,
      }),
    )
  return {
    edition: { ...edition, units: adopted.map(({ unit }) => unit) },
    units: adopted.map(({ unit, action }) => ({ key: unit.key, action })),
    unpaired,
  }
}

interface Made {
  readonly share: Share | undefined
  readonly notes: readonly string[]
  readonly state: UnitState
}

interface AdoptedOne {
  readonly unit: Unit
  readonly action: AdoptAction
}

function adoptUnit(known: Unit | undefined, segment: Segment, { share, notes, state }: Made): AdoptedOne {
  const written = segment.syntax ? { syntax: segment.syntax } : {}
  if (share === undefined || share.target === '') {
    const empty: Unit = {
      key: segment.key,
      target: '',
      state: 'initial',
      origin: 'import',
      source: segment.text,
      ...written,
    }
    return { unit: known ?? empty, action: known && known.target !== '' && isPersons(known) ? 'kept' : 'missing' }
  }
  if (known && known.target !== '' && isPersons(known)) {
    if (known.target === share.target) return { unit: known, action: 'kept' }
    return { unit: { ...withoutProposal(known), proposal: share.target, proposalSource: segment.text }, action: 'kept' }
  }
  const doubts = [...(share.doubtful ? [PAIRED_IN_DOUBT] : []), ...notes]
  const unit: Unit = {
    key: segment.key,
    target: share.target,
    state: doubts.length > 0 ? 'initial' : state,
    origin: 'import',
    source: segment.text,
    ...written,
    ...(doubts.length > 0 ? { repairs: doubts } : {}),
    ...(known?.comments ? { comments: known.comments } : {}),
    ...(known?.dismissed ? { dismissed: known.dismissed } : {}),
  }
  return { unit, action: doubts.length > 0 ? 'doubtful' : 'adopted' }
}

/** Distributes the sentences of a bead: each sentence of the article gets those at its share of the bead's length. */
function sharesOf(
  bead: Bead,
  { source, target }: AlignedArticles,
  locale: Locale,
): readonly (readonly [SegmentKey, Share])[] {
  const own = bead.source.flatMap(at => source[at] ?? [])
  const lengths = own.map(({ text }) => text.length)
  const groups = deal(
    bead.target.map(at => target[at]?.text.length ?? 0),
    lengths,
  )
  return own.map((segment, index) => {
    const sentences = (groups[index] ?? []).flatMap(at => target[bead.target[at] ?? -1] ?? [])
    const doubtful = bead.doubtful || own.length > 1
    return [segment.key, { target: joined(sentences, segment, locale), doubtful }]
  })
}

/**
 * Distributes items to places in order. If there are more items than places, an item goes to the place at its share of
 * the length, and no place stays empty; else each place gets one item, as far as they go.
 */
function deal(items: readonly number[], places: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = places.map(() => [])
  const ends = places.map((_, place) => sum(places.slice(0, place + 1)) / sum(places))
  let place = 0
  for (const [at, item] of items.entries()) {
    const middle = (sum(items.slice(0, at)) + item / 2) / sum(items)
    const wanted = items.length <= places.length ? at : ends.findIndex(end => middle <= end)
    const least = places.length - (items.length - at)
    place = at === 0 ? 0 : Math.max(place, least, Math.min(wanted, place + 1))
    groups[place]?.push(at)
  }
  return groups
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/**
 * The texts of sentences joined, in the syntax of a sentence of the article; the markup is kept if both have the same
 * syntax.
 */
function joined(sentences: readonly Segment[], { syntax }: Segment, locale: Locale): string {
  const gap = isUnspaced(locale) ? '' : ' '
  return sentences
    .map(sentence => (sentence.syntax === syntax ? sentence.text : fromPieces([plainSegment(sentence).text], syntax)))
    .map(text => text.trim())
    .join(gap)
}

function textOf(indexes: readonly number[], segments: readonly Segment[], locale: Locale): string {
  const sentences = indexes.flatMap(at => segments[at] ?? [])
  return sentences.map(sentence => plainSegment(sentence).text.trim()).join(isUnspaced(locale) ? '' : ' ')
}
