import { reviseUnit } from '../../edition/index.ts'
import type { Edition, SegmentKey, Unit } from '../../model.ts'
import { hashCoded, plainText, wholeText } from '../coded-text.ts'
import type { ImportStamp, ReceivedUnit } from '../model.ts'
import { decideUnit, hasOtherSource, type PresentSentence, type UnitOutcome, writtenTarget } from './decide.ts'

/** What an import needs of the article. */
export interface ImportPlace {
  readonly sentences: ReadonlyMap<SegmentKey, PresentSentence>
  /** Sentences that were removed from the article, by key. */
  readonly removed: ReadonlyMap<SegmentKey, PresentSentence>
  readonly stamp: ImportStamp
  /** The name of the imported file, without its folder, which tells the deliveries of two people apart. */
  readonly file?: string | undefined
}

export interface TakenIn {
  readonly edition: Edition
  /** In the order of the file. */
  readonly outcomes: readonly UnitOutcome[]
  /** Units of the article that the file lacks. */
  readonly missing: readonly SegmentKey[]
  /** Units whose source was changed in the file. */
  readonly otherSources: readonly SegmentKey[]
  /** Whether their order in the file is not that of the article. */
  readonly isShuffled: boolean
}

/** Imports the returned units of one article into its edition: each by its key, or else by its source text. */
export function takeIn(edition: Edition, received: readonly ReceivedUnit[], place: ImportPlace): TakenIn {
  const find = createKeyFinder(place.sentences)
  const found = received.map(unit => coded({ ...unit, key: find(unit) ?? unit.key }, place))
  const outcomes: UnitOutcome[] = []
  let after = edition
  for (const [key, units] of Map.groupBy(found, unit => unit.key)) {
    const taken = takeOne(after, units, { key, place })
    after = taken.edition
    outcomes.push(taken.outcome)
  }
  const keys = [...place.sentences.keys()].filter(key => after.units.some(unit => unit.key === key))
  const isLive = (key: SegmentKey): boolean => place.sentences.get(key)?.isGone === undefined
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  const isOther = (unit: ReceivedUnit): boolean => {
    const sentence = place.sentences.get(unit.key)
    return sentence !== undefined && hasOtherSource(unit, units.get(unit.key), sentence)
  }
  const known = found.map(({ key }) => key).filter(key => place.sentences.has(key))
  const there = new Set(known)
  return {
    edition: after,
    outcomes,
    missing: keys.filter(key => !there.has(key) && isLive(key)),
    otherSources: [...new Set(found.filter(isOther).map(({ key }) => key))],
    isShuffled: [...there].some((key, index) => key !== keys.filter(each => there.has(each))[index]),
  }
}

/** A unit with texts as in locale files, parsed into codes. */
function coded(unit: ReceivedUnit, { sentences, removed }: ImportPlace): ReceivedUnit {
  const sentence = sentences.get(unit.key) ?? removed.get(unit.key)
  if (unit.written === undefined || !sentence) return unit
  const { read } = sentence
  return { ...unit, source: read(plainText(unit.source)), target: unit.written === '' ? [] : read(unit.written) }
}

/**
 * Finds the sentence of a unit by its key, or else the only one with its source text: tools drop ids, or write their
 * own.
 */
function createKeyFinder(sentences: ImportPlace['sentences']): (unit: ReceivedUnit) => SegmentKey | undefined {
  const bySource = Map.groupBy(sentences.values(), ({ text, read }) => words(plainText(read(text))))
  return ({ key, source, written }) => {
    if (sentences.has(key)) return key
    const said = words(plainText(source))
    const [one, ...others] = bySource.get(said) ?? []
    if (one && others.length === 0) return one.key
    return written !== undefined ? [...sentences.values()].find(({ text }) => words(text) === said)?.key : undefined
  }
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface Found {
  readonly key: SegmentKey
  readonly place: ImportPlace
}

function takeOne(
  edition: Edition,
  units: readonly ReceivedUnit[],
  { key, place }: Found,
): { readonly edition: Edition; readonly outcome: UnitOutcome } {
  const { locale } = edition
  const [first] = units
  const sentence = place.sentences.get(key)
  if (!first) return { edition, outcome: { key, locale, action: 'unknown' } }
  const known = new Set(units.flatMap(({ hashes }) => hashes.target ?? []))
  const edited = units.filter(({ target }) => target.length > 0 && !known.has(hashCoded(target)))
  const texts = new Set(edited.map(({ target }) => wholeText(target)))
  const count = units.length > 1 ? `stands ${units.length} times in the file` : ''
  if (texts.size > 1) {
    const lines = units.flatMap(({ line }) => line ?? [])
    const where = lines.length > 0 ? ` (lines ${lines.join(', ')})` : ''
    return {
      edition,
      outcome: { key, locale, action: 'conflict', message: `${count} with different texts${where}: none was taken` },
    }
  }
  // A tool may write a unit a second time without our own data.
  const hashes = units.find(each => each.hashes.target !== undefined)?.hashes
  const unit = { ...(edited[0] ?? first), ...(hashes && { hashes }) }
  if (!sentence) {
    const kept = keepRemoved(edition, unit, { key, place })
    const message = [kept ? KEPT : 'the article has no such sentence', count]
    return {
      edition: kept ?? edition,
      outcome: { key, locale, action: 'unknown', message: message.filter(Boolean).join('; ') },
    }
  }
  const decision = decideUnit(edition, unit, { sentence, stamp: place.stamp, file: place.file })
  const isKept = sentence.isGone && decision.outcome.action !== 'unchanged'
  const message = [isKept ? KEPT : undefined, decision.outcome.message, count].filter(Boolean).join('; ')
  const after =
    decision.outcome.action === 'unknown'
      ? decision.edition
      : withNotes(decision.edition, key, { units, stamp: place.stamp })
  const action = isKept ? 'unknown' : decision.outcome.action
  return { edition: after, outcome: { ...decision.outcome, action, ...(message === '' ? {} : { message }) } }
}

const KEPT = 'the sentence is no longer in the article: its text is kept, and returns with it'

const isEdited = ({ target, hashes }: ReceivedUnit): boolean =>
  target.length > 0 && (hashes.target === undefined || hashCoded(target) !== hashes.target)

/** Notes of other people in the file become comments, each once. */
function withNotes(
  edition: Edition,
  key: SegmentKey,
  { units, stamp }: { readonly units: readonly ReceivedUnit[]; readonly stamp: ImportStamp },
): Edition {
  return units
    .flatMap(({ notes }) => notes)
    .reduce((after, { text, author = stamp.author }) => {
      const known = after.units.find(unit => unit.key === key)?.comments ?? []
      if (known.some(comment => comment.text === text)) return after
      return reviseUnit(after, key, { do: 'comment', comment: { author, time: stamp.time, text } })
    }, edition)
}

/**
 * Keeps a person's text for a sentence that was removed from the article meanwhile; undefined if there is nothing to
 * keep.
 */
function keepRemoved(edition: Edition, received: ReceivedUnit, { key, place }: Found): Edition | undefined {
  const sentence = place.removed.get(key)
  if (!sentence || !isEdited(received)) return undefined
  const target = writtenTarget(received, sentence)
  const known = edition.removed?.find(unit => unit.key === key)
  const unit: Unit = {
    ...known,
    key,
    source: known?.source ?? sentence.text,
    target,
    state: 'translated',
    origin: 'human',
  }
  if (known && known.target !== target && known.target !== '') {
    const text = `Another text, from an import: ${target}`
    const comments = known.comments ?? []
    if (comments.some(comment => comment.text === text)) return edition
    return withRemoved(edition, { ...known, comments: [...comments, { ...place.stamp, text }] })
  }
  return known?.target === target ? edition : withRemoved(edition, unit)
}

const withRemoved = (edition: Edition, unit: Unit): Edition => ({
  ...edition,
  removed: [...(edition.removed ?? []).filter(({ key }) => key !== unit.key), unit],
})
