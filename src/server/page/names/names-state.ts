import { signal } from '@preact/signals'
import type { CastName } from '../../../names/index.ts'
import type { NamesView, RenameChange, RenamePreview, TermView } from '../../answers.ts'
import { announceBulk } from '../edit/bulk.ts'
import { readSteps } from '../edit/steps.ts'
import { applyRename, getNames, messageOf, previewRename } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { announce, panel, problem } from '../frame/state.ts'
import { loadSyntaxes } from '../markup/pieces.ts'

export const names = signal<NamesView | undefined>(undefined)
export const onlyDrift = signal(false)

/** A rename in progress: the name, the editions, and the previews. */
export interface Fix {
  readonly term: string
  readonly source: string
  /** The glossary's rendering in each language, the requested one first. */
  readonly uses: ReadonlyMap<string, string>
  /** Set to correct only one article, by the glossary's rendering. */
  readonly slug?: string
  readonly previews?: readonly RenamePreview[]
}
export const fix = signal<Fix | undefined>(undefined)
/** Whether a preview or a change is in progress. */
export const busy = signal(false)

export async function openNames(slug: string): Promise<void> {
  if (names.peek()?.slug !== slug) names.value = undefined
  void readSteps()
  try {
    names.value = await getNames(slug)
    problem.value = ''
  } catch (error) {
    problem.value = messageOf(error)
  }
}

export function startFix(next: Fix): void {
  fix.value = next
  panel.value = 'rename'
}

/** Opens a rename from a sentence of one edition, with the renderings of the article's other editions. */
export async function startFixIn(slug: string, locale: string, { id, source, use = '' }: TermView): Promise<void> {
  const row = await getNames(slug).then(
    view => view.names.find(one => one.id === id),
    // If they cannot be loaded, it is about this language alone.
    () => undefined,
  )
  startFix({ term: id, source, uses: row?.editions[locale] ? usesOf(row, locale) : new Map([[locale, use]]) })
}

/** The renderings of a name in each edition, the requested one first. */
export const usesOf = ({ editions }: CastName, locale: string): ReadonlyMap<string, string> =>
  new Map(
    [locale, ...Object.keys(editions)].flatMap(tag => {
      const cell = editions[tag]
      return cell ? [[tag, cell.use] as const] : []
    }),
  )

/** Previews which texts of one article the glossary's own rendering would correct. */
export function startRepair(next: Fix): void {
  startFix(next)
  void lookAhead(next.uses)
}

/** The languages to preview: those with a new rendering, or else the requested one. */
export function changedIn({ uses }: Fix, wanted: ReadonlyMap<string, string>): readonly string[] {
  const changed = [...uses].flatMap(([locale, use]) => ((wanted.get(locale) ?? use) === use ? [] : [locale]))
  return changed.length > 0 ? changed : [...uses.keys()].slice(0, 1)
}

/** Loads the preview of renderings, by language. */
export async function lookAhead(wanted: ReadonlyMap<string, string>): Promise<void> {
  const now = fix.peek()
  if (!now || busy.peek()) return
  const { term, slug } = now
  const only = slug === undefined ? {} : { slug }
  busy.value = true
  try {
    const previews: RenamePreview[] = []
    for (const locale of changedIn(now, wanted)) {
      previews.push(await previewRename({ term, locale, to: wanted.get(locale) ?? '', ...only }))
    }
    // No article has been opened on this page yet, so the readers of markup may not be loaded.
    await loadSyntaxes(previews.flatMap(({ changes }) => changes.map(({ syntax }) => syntax)))
    fix.value = { ...now, previews }
  } catch (error) {
    announce(messageOf(error), 'bad')
  } finally {
    busy.value = false
  }
}

/** The change in one language. */
export interface ChosenRename {
  readonly preview: RenamePreview
  readonly chosen: readonly RenameChange[]
  readonly forms: readonly string[]
}

/** Makes the ticked changes, and says how many somebody else had changed before. */
export async function apply(renames: readonly ChosenRename[]): Promise<void> {
  const now = fix.peek()
  const [first, ...also] = renames.map(({ preview: { locale, to }, chosen, forms }) => ({
    ...{ locale, to, forms: [...forms] },
    changes: chosen.map(({ slug, key, revision }) => ({ slug, key, revision })),
  }))
  if (!now || !first || busy.peek()) return
  busy.value = true
  try {
    const answer = await applyRename({ term: now.term, ...first, also })
    panel.value = undefined
    const isGlossaryOnly = renames.every(({ chosen }) => chosen.length === 0)
    announceBulk(
      isGlossaryOnly ? t('rename.glossaryDone') : t('rename.done', { count: answer.applied }),
      answer,
      readAgain,
    )
    await readAgain()
  } catch (error) {
    announce(messageOf(error), 'bad')
  } finally {
    busy.value = false
  }
}

const readAgain = async (): Promise<void> => {
  const slug = names.peek()?.slug
  if (slug) await openNames(slug)
}
