import { hash } from 'node:crypto'
import type { Dismissed } from '../../check/index.ts'
import {
  diffWords,
  type FactReaders,
  handOf,
  isRead,
  isStale,
  openComments,
  rankChange,
  readingsOf,
  suggestEdit,
  textsSince,
  waitingText,
} from '../../edition/index.ts'
import type { Comment, EarlierTexts, Edition, Locale, Mention, Segment, SegmentKey, Unit } from '../../model.ts'
import { renderingFor, wantedFor } from '../../names/index.ts'
import type { ProofreadEdition } from '../../pipeline/index.ts'
import type { DeskEdition, Found, NameView, Row, TermView, UnitView } from '../answers.ts'
import type { Source } from '../library/outline.ts'

/**
 * Equal as long as a unit's text, state and source are. Comments and dismissals do not count, since they cannot be
 * overwritten.
 */
export const revisionOf = ({ target, state, origin, source, proposal = '' }: Unit): string =>
  hash('sha256', JSON.stringify([target, state, origin, source, proposal]), 'base64url').slice(0, 16)

/** What the rows of one edition are made from. */
export interface RowContext extends ProofreadEdition {
  readonly source: Source
  readonly locale: Locale
  readonly readers: FactReaders
  /** People's dismissals of findings about the source, in any edition. */
  readonly ofSource?: Dismissed
}

/** One segment with its unit, without names and findings. */
export function bareRow(segment: Segment, unit: Unit | undefined): Row {
  const { key, block, role, translate, text, inlines = [], escapes = [], syntax } = segment
  const markup = [...inlines, ...escapes]
  return {
    key,
    block,
    role,
    translate,
    source: text,
    names: [],
    findings: [],
    dismissed: [],
    ...(markup.length > 0 ? { markup } : {}),
    ...(syntax ? { syntax } : {}),
    ...(unit ? { unit: unitView(unit, text) } : {}),
    ...(unit && isBehind(unit, segment) ? { stale: 'wording' as const } : {}),
  }
}

/** One segment with its unit, as the page shows it. */
export const rowOf = (segment: Segment, unit: Unit | undefined, context: RowContext): Row => ({
  ...bareRow(segment, unit),
  ...foundIn(segment, unit, context),
})

/** The names of a segment, and the findings on it and its unit. */
export function foundIn(segment: Segment, unit: Unit | undefined, context: RowContext): Found {
  const { source, locale } = context
  const { open: aboutSource, dismissed: dismissedOfSource } = aboutSourceOf(segment, context)
  const { findings, dismissed } = findingsOf(segment, unit, context)
  const line = aboutSource.length > 0 ? lineOf(segment, source) : undefined
  return {
    ...(unit ? correction(segment, unit, context) : {}),
    names: namesOf(source.mentions.get(segment.key) ?? [], locale),
    findings: [...findings, ...aboutSource],
    dismissed: [...dismissed, ...dismissedOfSource],
    ...(line === undefined ? {} : { line }),
  }
}

/** The findings on a sentence of the source itself, and those that were dismissed. */
function aboutSourceOf({ key }: Segment, { source, ofSource }: RowContext) {
  const all = source.findings.get(key) ?? []
  const dismissed = (ofSource?.dismissed ?? []).filter(({ finding }) => finding.key === key)
  const settled = new Set(dismissed.map(({ finding }) => finding))
  return {
    open: all.filter(finding => !settled.has(finding)),
    dismissed: dismissed.map(({ finding, dismissal: { reason, by } }) => ({ ...finding, reason, by })),
  }
}

/** The line of a file where a sentence begins, from 1; undefined if the file is binary, or missing. */
function lineOf({ start }: Segment, { article }: Source): number | undefined {
  if (!article || article.bytes) return undefined
  let line = 1
  for (let at = article.source.indexOf('\n'); at >= 0 && at < start; at = article.source.indexOf('\n', at + 1)) line++
  return line
}

/** The findings on a sentence's unit, or on its absence, as in the `check` command, and those that were dismissed. */
function findingsOf(
  { key, text }: Segment,
  unit: Unit | undefined,
  { gaps, proofreader, whole, stale }: RowContext,
): Pick<Found, 'findings' | 'dismissed'> {
  const read = unit ?? gaps.get(key)
  if (!read) return { findings: [], dismissed: [] }
  const found = proofreader.checkUnit(read, whole)
  const behind = isStale(read, text)
  const findings = [...stale.findings.filter(each => behind && each.key === key), ...found.findings]
  const dismissed = [...stale.dismissed.filter(({ finding }) => behind && finding.key === key), ...found.dismissed]
  return {
    findings,
    dismissed: dismissed.map(({ finding, dismissal: { reason, by } }) => ({ ...finding, reason, by })),
  }
}

const isBehind = (unit: Unit, { text }: Segment): boolean => unit.target !== '' && isStale(unit, text)

/** The rank of the change of a source, and the reasons for it. */
function rankOf({ source: before, syntax }: Unit, { text: after }: Segment, { readers, source }: RowContext) {
  return rankChange({ before, after, words: diffWords(before, after, source.locale), syntax }, readers.source)
}

/** The rank of the change of a source, and the smallest edit of the text that follows it, if there is one. */
function correction(segment: Segment, unit: Unit, context: RowContext): Partial<Found> {
  if (!isBehind(unit, segment)) return {}
  const { source: before, target, syntax } = unit
  const { rank, evidence } = rankOf(unit, segment, context)
  const suggestion = suggestEdit({ before, after: segment.text, target, syntax }, context.readers)
  const isGood = suggestion !== undefined && suggestion !== target && !isWorse(segment, { unit, suggestion }, context)
  return { stale: rank, evidence, ...(isGood ? { suggestion } : {}) }
}

interface Suggested {
  readonly unit: Unit
  readonly suggestion: string
}

/** Whether a suggested text would have findings that the present one does not have: then it is not suggested. */
function isWorse({ text }: Segment, { unit, suggestion }: Suggested, { proofreader, whole }: RowContext): boolean {
  const codesOf = (target: string): readonly string[] =>
    proofreader
      .checkUnit({ ...unit, source: text, target }, whole)
      .findings.filter(({ level }) => level !== 'info')
      .map(({ code }) => code)
  const known = codesOf(unit.target)
  return codesOf(suggestion).some(code => !known.includes(code))
}

/** The texts when somebody last read them, or before the run that changed them; undefined if nothing changed. */
function sinceRead(unit: Unit, source: string): EarlierTexts | undefined {
  if (unit.target === '') return undefined
  const then = textsSince(unit, 'read')
  return then.source === source && then.target === unit.target ? undefined : then
}

function unitView(unit: Unit, now: string): UnitView {
  const { target, state, origin, engine, source, machine, proposal, proposalBy, repairs, comments } = unit
  const since = sinceRead(unit, now)
  const proposedBy = waitingText(unit)?.by
  return {
    target,
    state,
    origin,
    repairs: repairs ?? [],
    comments: comments ?? [],
    hand: handOf(unit),
    ...approvedBy(unit),
    // A person who edited and accepted it is listed once.
    reads: [...new Map(readingsOf(unit).map(({ by, time }) => [by, { by, time }])).values()],
    revision: revisionOf(unit),
    ...(since ? { since } : {}),
    ...(source === now ? {} : { madeFrom: source }),
    ...(engine === undefined ? {} : { engine }),
    ...(machine === undefined ? {} : { machine }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(proposedBy === undefined ? {} : { proposedBy }),
    ...(proposal === undefined || proposalBy === undefined ? {} : { draftedBy: proposalBy.engine }),
  }
}

function namesOf(mentions: readonly Mention[], locale: Locale): readonly NameView[] {
  return mentions.map(mention => {
    const use = wantedFor(mention, locale)?.text
    return {
      start: mention.start,
      end: mention.end,
      ...(mention.term ? { term: mention.term.id } : {}),
      ...(use === undefined ? {} : { use }),
    }
  })
}

/** The terms in an article, with one edition's renderings. */
export function termsOf(source: Source, locale: Locale): Readonly<Record<string, TermView>> {
  const terms = new Map([...source.mentions.values()].flat().flatMap(({ term }) => (term ? [[term.id, term]] : [])))
  return Object.fromEntries(
    [...terms].map(([id, term]): [string, TermView] => {
      const rendering = renderingFor(term, locale)
      return [
        id,
        {
          id,
          type: term.type,
          source: term.source,
          forms: rendering?.forms ?? [],
          derived: rendering?.derived ?? [],
          avoid: rendering?.avoid ?? [],
          ...(rendering ? { use: rendering.use } : {}),
          ...(term.note === undefined ? {} : { note: term.note }),
          ...(term.gender === undefined ? {} : { gender: term.gender }),
        },
      ]
    }),
  )
}

export const unitsByKey = (edition: Edition): ReadonlyMap<SegmentKey, Unit> =>
  new Map(edition.units.map(unit => [unit.key, unit]))

type Said = Comment & { readonly key: SegmentKey }

/** The greatest length of an addressee's name. */
const NAME = 60

/** Open comments for the desk: how many, to whom, and the latest. */
function saidIn(open: readonly Said[]): Pick<DeskEdition, 'comments' | 'addressed' | 'said'> {
  const [said] = open.toSorted((a, b) => (a.time < b.time ? 1 : -1))
  const addressed = open.flatMap(({ text }) =>
    Array.from(text.matchAll(/(?<![\p{L}\p{N}.])@(?=\p{L})/gu), ({ index }) => text.slice(index + 1, index + 1 + NAME)),
  )
  return {
    comments: open.length,
    addressed: [...new Set(addressed)],
    ...(said ? { said: { key: said.key, author: said.author, text: said.text.slice(0, 300), time: said.time } } : {}),
  }
}

/** Counts the units and findings of one edition, as its rows show them. */
export function summarize(context: RowContext, changed: string): DeskEdition {
  const { edition } = context
  const units = unitsByKey(edition)
  const live = context.source.segments.filter(({ translate }) => translate)
  const states = { initial: 0, translated: 0, reviewed: 0, final: 0 }
  const findings = { error: 0, warning: 0, info: 0 }
  const kinds: Record<string, number> = {}
  const behind = { typo: 0, wording: 0, fact: 0, name: 0 }
  let [unread, changedUnits] = [0, 0]
  const open: Said[] = []
  for (const segment of live) {
    const unit = units.get(segment.key)
    states[unit?.state ?? 'initial']++
    if (!unit || unit.target === '' || !isRead(unit, segment.text)) unread++
    for (const { level, code } of findingsOf(segment, unit, context).findings) {
      findings[level]++
      kinds[code] = (kinds[code] ?? 0) + 1
    }
    if (!unit) continue
    if (sinceRead(unit, segment.text)) changedUnits++
    open.push(...openComments(unit).map(comment => ({ key: unit.key, ...comment })))
    if (isBehind(unit, segment)) behind[rankOf(unit, segment, context).rank]++
  }
  return {
    locale: edition.locale,
    units: live.length,
    ...{ states, findings, kinds, behind, unread, changed },
    ...saidIn(open),
    sinceRead: changedUnits,
    ...(edition.assigned === undefined ? {} : { assigned: edition.assigned }),
    ...(edition.due === undefined ? {} : { due: edition.due }),
  }
}

/** The last person who approved a text as it is; empty if it is not approved, or no name is recorded. */
function approvedBy(unit: Unit): Pick<UnitView, 'approvedBy'> {
  const by = unit.state === 'final' ? readingsOf(unit).findLast(({ act }) => act === 'approved')?.by : undefined
  return by === undefined ? {} : { approvedBy: by }
}
