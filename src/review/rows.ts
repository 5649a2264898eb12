import type { Checker } from '../check/index.ts'

import {
  diffWords,
  hashPair,
  hashText,
  isPersons,
  isStale,
  type Readers,
  rankChange,
  suggestEdit,
} from '../edition/index.ts'

import type { Dismissal, Edition, Finding, Locale, Mention, Segment, SegmentKey, Unit } from '../model.ts'
import { renderingFor, wantedFor } from '../names/index.ts'
import type { Source } from './library.ts'
import type { DeskEdition, DismissedFinding, Found, Levels, NameView, Row, TermView, UnitView } from './schemas.ts'

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

const found = new WeakMap<
  Unit,
  { readonly checker: Checker; readonly source: string; readonly findings: readonly Finding[] }
>()

/**
 * What the checks say of a unit beside the source it was made from, as the `check` command says it; that the source has
 * changed since is told by rank, not by findings. Looked up while neither text nor glossary has changed.
 */
export function findingsOf(unit: Unit, segment: Segment, { checker, source }: RowContext): readonly Finding[] {
  if (unit.target === '') return []
  const known = found.get(unit)
  if (known?.checker === checker && known.source === segment.text) return known.findings
  const { key, target, origin } = unit
  const stale = isStale(unit, segment.text)
  // The checker looks for the names of a source that is no longer in the article by itself.
  const mentions = stale ? {} : { mentions: source.mentions.get(segment.key) ?? [] }
  const pair = checker.pair({ key, source: unit.source, target, origin, ...mentions })
  // Places in a source that the page does not show could not be underlined.
  const findings = stale ? pair.map(({ source: _, ...finding }) => finding) : pair
  found.set(unit, { checker, source: segment.text, findings })
  return findings
}

/** What every row of one edition is made from. */
export interface RowContext {
  readonly source: Source
  readonly locale: Locale
  readonly checker: Checker
  readonly readers: Readers
}

/** A dismissal ends with the texts it was about. */
const stands = ({ hash }: Dismissal, { source, target }: Unit): boolean => hash === hashPair(source, target)

/** One segment with its unit, before anything has been looked for in them. */
export function bareRow({ key, block, role, translate, text }: Segment, unit: Unit | undefined): Row {
  return {
    key,
    block,
    role,
    translate,
    source: text,
    names: [],
    findings: [],
    dismissed: [],
    ...(unit ? { unit: unitView(unit, text) } : {}),
    ...(unit && unit.target !== '' && isStale(unit, text) ? { stale: 'wording' as const } : {}),
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
  const aboutPair = unit ? findingsOf(unit, segment, context) : []
  const dismissals = unit?.dismissed?.filter(dismissal => stands(dismissal, unit)) ?? []
  const dismissalOf = (finding: Finding): Dismissal | undefined => dismissals.find(({ code }) => code === finding.code)
  return {
    ...(unit ? correction(segment, unit, context) : {}),
    names: namesOf(source.mentions.get(segment.key) ?? [], locale),
    findings: [...aboutPair.filter(finding => !dismissalOf(finding)), ...aboutSource],
    dismissed: aboutPair.flatMap((finding): DismissedFinding[] => {
      const dismissal = dismissalOf(finding)
      return dismissal ? [{ ...finding, reason: dismissal.reason, by: dismissal.by }] : []
    }),
  }
}

/** How much the change of a source matters, and the smallest edit of the text that follows it, where there is one. */
function correction({ text: after }: Segment, unit: Unit, { readers, source }: RowContext): Partial<Found> {
  if (unit.target === '' || !isStale(unit, after)) return {}
  const before = unit.source
  const { rank, evidence } = rankChange(
    { before, after, words: diffWords(before, after, source.locale) },
    readers.source,
  )
  const suggestion = suggestEdit({ before, after, target: unit.target }, readers)
  return {
    stale: rank,
    evidence,
    ...(suggestion === undefined || suggestion === unit.target ? {} : { suggestion }),
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

export function countLevels(findings: readonly Finding[]): Levels {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}

/** One edition in figures. */
export function summarize(edition: Edition, context: RowContext, changed: string): DeskEdition {
  const units = unitsByKey(edition)
  const live = context.source.segments.filter(({ translate }) => translate)
  const rows = live.map(segment => rowOf(segment, units.get(segment.key), context))
  const behind = { typo: 0, wording: 0, fact: 0, name: 0 }
  for (const { stale } of rows) if (stale) behind[stale]++
  const states = { initial: 0, translated: 0, reviewed: 0, final: 0 }
  for (const { unit } of rows) states[unit?.state ?? 'initial']++
  return {
    locale: edition.locale,
    units: live.length,
    states,
    findings: countLevels(rows.flatMap(({ findings }) => findings.filter(({ locale }) => locale !== undefined))),
    behind,
    unread: live.filter(({ key }) => {
      const unit = units.get(key)
      return !unit || !isPersons(unit)
    }).length,
    comments: rows.reduce((sum, { unit }) => sum + (unit?.comments.length ?? 0), 0),
    changed,
  }
}
