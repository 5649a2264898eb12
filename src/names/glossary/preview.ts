import type { Finding, Glossary, Locale, Mention, Rendering, SegmentKey, Term } from '../../model.ts'
import type { Finder } from '../find/finder.ts'
import { listedForms, renderingFor, rightRenderings } from '../render/rendering.ts'
import { repairNames } from '../render/repair.ts'
import { tidy } from '../text/fold.ts'
import { verifyNames } from '../verify/name-findings.ts'
import { type Respelling, replaceWords, respellingOf } from './respell.ts'

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
  const old = rememberOld(change)
  return units.flatMap(unit => previewUnit(unit, change, old) ?? [])
}

/** What of the glossary before is needed to put a text right. */
interface OldNames {
  /** The new terms with the old forms forbidden, by id. */
  readonly bridge: ReadonlyMap<string, Term>
  /** The old words of each term whose rendering changes, by id. */
  readonly respellings: ReadonlyMap<string, Respelling>
}

function previewUnit(
  { key, source, target }: PreviewUnit,
  { before, after, finders, locale }: GlossaryChange,
  { bridge, respellings }: OldNames,
): UnitPreview | undefined {
  if (target === '') return undefined
  const pair = { key, source, locale }
  const { renderings } = finders.after
  const errorsOf = (mentions: readonly Mention[], glossary: Glossary): readonly Finding[] =>
    verifyNames({ ...pair, target, mentions, glossary }, renderings).filter(isError)
  const was = errorsOf(finders.before.find(source), before)
  const mentions = finders.after.find(source)
  const is = errorsOf(mentions, after)
  const respelt = respell(target, namedBy(mentions), { respellings, locale })
  const common = { key, before: target, after: target, repairs: [] }
  if (respelt.target === target) {
    if (is.length === 0) return was.length === 0 ? undefined : { ...common, effect: 'right', findings: [] }
    const told = new Set(was.map(({ message }) => message))
    if (is.every(({ message }) => told.has(message))) return undefined
  }
  // What the old glossary asked for is recognised and replaced.
  const known = mentions.map(one => ({ ...one, ...(one.term ? { term: bridge.get(one.term.id) ?? one.term } : {}) }))
  const repaired = repairNames({ ...pair, target: respelt.target, mentions: known, glossary: after }, renderings)
  const left = repaired.findings.filter(isError)
  // A mistake that was there before the change is not of its making.
  const isNew = (finding: Finding): boolean => respelt.target === target || !was.some(one => isSame(one, finding))
  const effect = repaired.target === target || left.some(isNew) ? 'wrong' : 'repaired'
  const repairs = [...respelt.repairs, ...repaired.repairs]
  return { ...common, effect, after: repaired.target, repairs, findings: is }
}

const namedBy = (mentions: readonly Mention[]): readonly Term[] => [
  ...new Set(mentions.flatMap(({ term }) => term ?? [])),
]

/** Whether two findings are about the same mention. */
const isSame = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.source?.[0] === other.source?.[0] && one.source?.[1] === other.source?.[1]

/** A text with the old words of the names that its source has replaced by the new ones. */
function respell(
  text: string,
  terms: readonly Term[],
  { respellings, locale }: Pick<OldNames, 'respellings'> & { readonly locale: Locale },
): { readonly target: string; readonly repairs: readonly string[] } {
  const words = new Map<string, string>()
  for (const { id } of terms) for (const [from, to] of respellings.get(id) ?? []) words.set(from, to)
  if (words.size === 0) return { target: text, repairs: [] }
  const others = terms.flatMap(term => {
    const rendering = renderingFor(term, locale)
    return rendering ? listedForms(rendering) : []
  })
  const repairs: string[] = []
  const target = replaceWords(text, words, {
    others,
    onReplace: (from, to) => repairs.push(`glossary: "${from}" → "${to}"`),
  })
  return { target, repairs }
}

const isError = ({ level }: Finding): boolean => level === 'error'

/** Forms that were right before and are not now are added to `avoid`, so that they are found. */
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
  return { bridge, respellings }
}

const NO_WORDS: Respelling = new Map()

interface Known {
  readonly rendering: Rendering
  readonly right: ReadonlySet<string>
}

function withAvoided({ rendering, right }: Known, forms: readonly string[]): Rendering {
  return { ...rendering, avoid: [...rendering.avoid, ...forms.filter(form => !right.has(tidy(form)))] }
}
