import type { Finding, Glossary, Inline, Locale, Mention, Rendering, SegmentKey, Term } from '../../model.ts'
import type { Finder } from '../find/finder.ts'
import { listedForms, rightRenderings } from '../render/rendering.ts'
import { repairNames } from '../render/repair.ts'
import { tidy } from '../text/fold.ts'
import { mayMeanNamesake, sharedSurnames } from '../text/namesakes.ts'
import { verifyNames } from '../verify/name-findings.ts'
import { type Respelling, respellingOf } from './respell.ts'
import { respellNames } from './respell-names.ts'

/** A unit for the preview of a change of the glossary. */
export interface PreviewUnit {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
  /** Markup in the source, which is skipped. */
  readonly inlines?: readonly Inline[]
}

/** The effect of a change of the glossary on a unit. */
export interface UnitPreview {
  readonly key: SegmentKey
  /** `right`: it was wrong and is right now; `repaired`: it becomes wrong and can be corrected; `wrong`: it cannot. */
  readonly effect: 'right' | 'repaired' | 'wrong'
  readonly before: string
  /** The unit's text with the names of the new glossary. */
  readonly after: string
  readonly repairs: readonly string[]
  readonly findings: readonly Finding[]
  /** Its source has only a surname that two persons have: a person must decide whether it is the renamed one. */
  readonly namesake?: true
}

/** Two glossaries and a finder for each. */
export interface GlossaryChange {
  readonly before: Glossary
  readonly after: Glossary
  readonly finders: { readonly before: Finder; readonly after: Finder }
  readonly locale: Locale
}

/** The effect of a change of the glossary on the units of an edition; unaffected units are left out. */
export function previewChange(units: readonly PreviewUnit[], change: GlossaryChange): readonly UnitPreview[] {
  const old = rememberOld(change)
  // A surname alone is recognized by the full name in another sentence.
  const texts = units.map(({ key, source, inlines }) => ({ key, text: source, ...(inlines && { inlines }) }))
  const before = change.finders.before.findAll(texts)
  const after = change.finders.after.findAll(texts)
  return units.flatMap(unit => {
    const mentions = { before: before.get(unit.key) ?? [], after: after.get(unit.key) ?? [] }
    return previewUnit({ ...unit, mentions }, change, old) ?? []
  })
}

/** The parts of the old glossary that are needed to correct a text. */
interface OldNames {
  /** The new terms with the old forms forbidden, by id. */
  readonly bridge: ReadonlyMap<string, Term>
  /** The old words of each term whose rendering changes, by id. */
  readonly respellings: ReadonlyMap<string, Respelling>
  /** Surnames that several persons have. */
  readonly shared: ReadonlySet<string>
}

interface NamedUnit extends PreviewUnit {
  readonly mentions: { readonly before: readonly Mention[]; readonly after: readonly Mention[] }
}

function previewUnit(
  { key, source, target, mentions: named }: NamedUnit,
  { before, after, finders, locale }: GlossaryChange,
  { bridge, respellings, shared }: OldNames,
): UnitPreview | undefined {
  if (target === '') return undefined
  const pair = { key, source, locale }
  const { renderings } = finders.after
  const errorsOf = (mentions: readonly Mention[], glossary: Glossary): readonly Finding[] =>
    verifyNames({ ...pair, target, mentions, glossary }, renderings).filter(isError)
  const was = errorsOf(named.before, before)
  const mentions = named.after
  const is = errorsOf(mentions, after)
  const respelt = respellNames({ source, target, mentions, locale }, respellings)
  const common = { key, before: target, after: target, repairs: [] }
  if (respelt.target === target) {
    if (is.length === 0) return was.length === 0 ? undefined : { ...common, effect: 'right', findings: [] }
    const told = new Set(was.map(({ message }) => message))
    if (is.every(({ message }) => told.has(message))) return undefined
  }
  // Renderings of the old glossary are recognized and replaced.
  const known = mentions.map(one => ({ ...one, ...(one.term ? { term: bridge.get(one.term.id) ?? one.term } : {}) }))
  const repaired = repairNames({ ...pair, target: respelt.target, mentions: known, glossary: after }, renderings)
  const left = repaired.findings.filter(isError)
  // A mistake that was there before is not an effect of the change.
  const isNew = (finding: Finding): boolean => respelt.target === target || !was.some(one => isSame(one, finding))
  const effect = repaired.target === target || left.some(isNew) ? 'wrong' : 'repaired'
  const repairs = [...respelt.repairs, ...repaired.repairs]
  const isUnsure = [...respellings.keys()].some(id => mayMeanNamesake(mentions, { id }, shared))
  return { ...common, effect, after: repaired.target, repairs, findings: is, ...(isUnsure && { namesake: true }) }
}

/** Whether two findings are about the same mention. */
const isSame = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.source?.[0] === other.source?.[0] && one.source?.[1] === other.source?.[1]

const isError = ({ level }: Finding): boolean => level === 'error'

/** Forms that were right and no longer are, are added to `avoid`, so that they are found. */
function rememberOld({ before, after, locale }: GlossaryChange): OldNames {
  const old = new Map(before.terms.map(term => [term.id, term]))
  const bridge = new Map(
    after.terms.map(term => {
      const translations = Object.fromEntries(
        Object.entries(term.translations).map(([tag, rendering]) => {
          const was = old.get(term.id)?.translations[tag]
          return [
            tag,
            was ? withAvoided({ rendering, right: rightRenderings(term, rendering) }, listedForms(was)) : rendering,
          ]
        }),
      )
      return [term.id, { ...term, translations }]
    }),
  )
  const respellings = new Map(
    after.terms.flatMap(term => {
      const was = old.get(term.id)
      const words = was ? respellingOf(was, term, locale) : NO_WORDS
      return words.size > 0 ? [[term.id, words] as const] : []
    }),
  )
  return { bridge, respellings, shared: sharedSurnames(after.terms) }
}

const NO_WORDS: Respelling = new Map()

interface Known {
  readonly rendering: Rendering
  readonly right: ReadonlySet<string>
}

function withAvoided({ rendering, right }: Known, forms: readonly string[]): Rendering {
  return { ...rendering, avoid: [...rendering.avoid, ...forms.filter(form => !right.has(tidy(form)))] }
}
