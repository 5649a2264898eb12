import { diffWords, hashText, isPersons, isStale, type Readers, rankChange, suggestEdit } from '../../edition/index.ts'
import type { Edition, Finding, Locale, Mention, Segment, SegmentKey, Unit } from '../../model.ts'
import { renderingFor, wantedFor } from '../../names/index.ts'
import type { DeskEdition, Found, NameView, Row, TermView, UnitView } from '../answers.ts'
import type { Proofs } from '../library/library.ts'
import type { Source } from '../library/outline.ts'

const revisions = new WeakMap<Unit, string>()

/** Changes whenever a text, its state or the source it belongs to does; comments and dismissals conflict with nothing. */
export function revisionOf(unit: Unit): string {
  const known = revisions.get(unit)
  if (known !== undefined) return known
  const { target, state, origin, source, proposal } = unit
  const revision = hashText(JSON.stringify([target, state, origin, source, proposal ?? '']))
  revisions.set(unit, revision)
  return revision
}

/** What every row of one edition is made from. */
export interface RowContext extends Proofs {
  readonly source: Source
  readonly locale: Locale
  readonly readers: Readers
}

/** One segment with its unit, before anything has been looked for in them. */
export function bareRow(segment: Segment, unit: Unit | undefined): Row {
  const { key, block, role, translate, text, inlines = [], escapes = [] } = segment
  const markup = [...inlines, ...escapes].map(({ start, end }) => ({ start, end }))
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
    ...(unit ? { unit: unitView(unit, text) } : {}),
    ...(unit && isBehind(unit, segment) ? { stale: 'wording' as const } : {}),
  }
}

/** One segment with its unit, as the page shows it. */
export const rowOf = (segment: Segment, unit: Unit | undefined, context: RowContext): Row => ({
  ...bareRow(segment, unit),
  ...foundIn(segment, unit, context),
})

/** The names of a segment, and what the checks say of it and its unit. */
export function foundIn(segment: Segment, unit: Unit | undefined, context: RowContext): Found {
  const { source, locale } = context
  const aboutSource = source.findings.get(segment.key) ?? []
  const { findings, dismissed } = unit ? judge(segment, unit, context) : { findings: [], dismissed: [] }
  return {
    ...(unit ? correction(segment, unit, context) : {}),
    names: namesOf(source.mentions.get(segment.key) ?? [], locale),
    findings: [...findings, ...aboutSource],
    dismissed,
  }
}

/**
 * What the checks say of a unit beside the source it was made from, as the `check` command says it, and what of it a person
 * has dismissed; that the source has changed since is told by rank, not by findings.
 */
function judge(
  segment: Segment,
  unit: Unit,
  { proofreader, edition }: RowContext,
): Pick<Found, 'findings' | 'dismissed'> {
  const { findings, dismissed } = proofreader.checkUnit(unit, edition)
  const stale = isStale(unit, segment.text)
  // Places in a source that the page does not show could not be underlined.
  const shown = ({ source, ...finding }: Finding): Finding => (stale || !source ? finding : { ...finding, source })
  return {
    findings: findings.map(shown),
    dismissed: dismissed.map(({ finding, dismissal: { reason, by } }) => ({ ...shown(finding), reason, by })),
  }
}

const isBehind = (unit: Unit, { text }: Segment): boolean => unit.target !== '' && isStale(unit, text)

/** How much the change of a source matters, and why. */
function rankOf({ source: before, syntax }: Unit, { text: after }: Segment, { readers, source }: RowContext) {
  return rankChange({ before, after, words: diffWords(before, after, source.locale), syntax }, readers.source)
}

/** How much the change of a source matters, and the smallest edit of the text that follows it, where there is one. */
function correction(segment: Segment, unit: Unit, context: RowContext): Partial<Found> {
  if (!isBehind(unit, segment)) return {}
  const { source: before, target, syntax } = unit
  const { rank, evidence } = rankOf(unit, segment, context)
  const suggestion = suggestEdit({ before, after: segment.text, target, syntax }, context.readers)
  return {
    stale: rank,
    evidence,
    ...(suggestion === undefined || suggestion === target ? {} : { suggestion }),
  }
}

function unitView(unit: Unit, now: string): UnitView {
  const { target, state, origin, engine, source, machine, proposal, repairs, comments } = unit
  return {
    target,
    state,
    origin,
    repairs: repairs ?? [],
    comments: comments ?? [],
    revision: revisionOf(unit),
    ...(source === now ? {} : { madeFrom: source }),
    ...(engine === undefined ? {} : { engine }),
    ...(machine === undefined ? {} : { machine }),
    ...(proposal === undefined ? {} : { proposal }),
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

/** The terms that an article names, as one edition renders them. */
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

/** One edition in figures: the same as counting its rows, without making them. */
export function summarize(context: RowContext, changed: string): DeskEdition {
  const { edition } = context
  const units = unitsByKey(edition)
  const live = context.source.segments.filter(({ translate }) => translate)
  const states = { initial: 0, translated: 0, reviewed: 0, final: 0 }
  const findings = { error: 0, warning: 0, info: 0 }
  const behind = { typo: 0, wording: 0, fact: 0, name: 0 }
  let [unread, comments] = [0, 0]
  for (const segment of live) {
    const unit = units.get(segment.key)
    states[unit?.state ?? 'initial']++
    if (!unit || !isPersons(unit)) unread++
    if (!unit) continue
    comments += unit.comments?.length ?? 0
    for (const { level } of judge(segment, unit, context).findings) findings[level]++
    if (isBehind(unit, segment)) behind[rankOf(unit, segment, context).rank]++
  }
  return { locale: edition.locale, units: live.length, states, findings, behind, unread, comments, changed }
}
