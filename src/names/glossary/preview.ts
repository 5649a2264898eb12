import type { Finding, Glossary, Locale, Rendering, SegmentKey, Term } from '../../model.ts'
import type { Finder } from '../find/finder.ts'
import { listedForms } from '../render/rendering.ts'
import { repairNames } from '../render/repair.ts'
import { verifyNames } from '../verify/name-findings.ts'

/** A unit as a change of the glossary sees it. */
export interface PreviewUnit {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
}

/** What a change of the glossary does to a unit. */
export interface UnitPreview {
  readonly key: SegmentKey
  /** `right`: it was wrong and is right now; `repaired`: it becomes wrong and can be put right; `wrong`: it cannot. */
  readonly effect: 'right' | 'repaired' | 'wrong'
  readonly before: string
  /** The unit's text with the names as the new glossary has them. */
  readonly after: string
  readonly repairs: readonly string[]
  readonly findings: readonly Finding[]
}

/** Two glossaries and a finder for each. */
export interface GlossaryChange {
  readonly before: Glossary
  readonly after: Glossary
  readonly finders: { readonly before: Finder; readonly after: Finder }
  readonly locale: Locale
}

/** What a change of the glossary does to the units of an edition; units that it does not touch are left out. */
export function previewChange(units: readonly PreviewUnit[], change: GlossaryChange): readonly UnitPreview[] {
  const bridge = rememberOld(change)
  return units.flatMap(unit => previewUnit(unit, change, bridge) ?? [])
}

function previewUnit(
  { key, source, target }: PreviewUnit,
  { before, after, finders, locale }: GlossaryChange,
  bridge: ReadonlyMap<string, Term>,
): UnitPreview | undefined {
  if (target === '') return undefined
  const pair = { key, source, target, locale }
  const was = verifyNames({ ...pair, mentions: finders.before.find(source), glossary: before }).filter(isError)
  const mentions = finders.after.find(source)
  const is = verifyNames({ ...pair, mentions, glossary: after }).filter(isError)
  const common = { key, before: target, after: target, repairs: [] }
  if (is.length === 0) return was.length === 0 ? undefined : { ...common, effect: 'right', findings: [] }
  const told = new Set(was.map(({ message }) => message))
  if (is.every(({ message }) => told.has(message))) return undefined
  // What the old glossary asked for is recognised and replaced.
  const known = mentions.map(one => ({ ...one, ...(one.term ? { term: bridge.get(one.term.id) ?? one.term } : {}) }))
  const repaired = repairNames({ ...pair, mentions: known, glossary: after })
  const effect = repaired.target === target || repaired.findings.some(isError) ? 'wrong' : 'repaired'
  return { ...common, effect, after: repaired.target, repairs: repaired.repairs, findings: is }
}

const isError = ({ level }: Finding): boolean => level === 'error'

/** The new terms; forms that were right before and are not now are added to `avoid`, so that they are found. */
function rememberOld({ before, after }: GlossaryChange): ReadonlyMap<string, Term> {
  const old = new Map(before.terms.map(term => [term.id, term]))
  return new Map(
    after.terms.map(term => {
      const translations = Object.fromEntries(
        Object.entries(term.translations).map(([locale, rendering]) => {
          const was = old.get(term.id)?.translations[locale]
          return [locale, was ? withAvoided(rendering, listedForms(was)) : rendering]
        }),
      )
      return [term.id, { ...term, translations }]
    }),
  )
}

function withAvoided(rendering: Rendering, forms: readonly string[]): Rendering {
  const right = new Set(listedForms(rendering))
  return { ...rendering, avoid: [...rendering.avoid, ...forms.filter(form => !right.has(form))] }
}
