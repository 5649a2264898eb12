import { signal } from '@preact/signals'
import type { NamesView, RenameChange, RenamePreview } from '../../answers.ts'
import { announceBulk } from '../edit/bulk.ts'
import { readSteps } from '../edit/steps.ts'
import { applyRename, getNames, messageOf, previewRename } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { announce, panel, problem } from '../frame/state.ts'

export const names = signal<NamesView | undefined>(undefined)
export const onlyDrift = signal(false)

/** The rendering being fixed: which name, in which edition, and what the preview found. */
export interface Fix {
  readonly term: string
  readonly source: string
  readonly locale: string
  readonly from: string
  /** The one article that is put right, by the rendering that the glossary has. */
  readonly slug?: string
  readonly preview?: RenamePreview
}
export const fix = signal<Fix | undefined>(undefined)
/** Whether a preview or a change is under way. */
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

/** Shows what the glossary's own rendering would put right in one article. */
export function startRepair(next: Fix): void {
  startFix(next)
  void lookAhead(next.from)
}

/** Finds out what a rendering would change. */
export async function lookAhead(to: string): Promise<void> {
  const now = fix.peek()
  if (!now || busy.peek()) return
  const { term, locale, slug } = now
  busy.value = true
  try {
    fix.value = { ...now, preview: await previewRename({ term, locale, to, ...(slug === undefined ? {} : { slug }) }) }
  } catch (error) {
    announce(messageOf(error), 'bad')
  } finally {
    busy.value = false
  }
}

/** Makes the ticked changes, and says how many another hand got ahead of. */
export async function apply(chosen: readonly RenameChange[], forms: readonly string[]): Promise<void> {
  const now = fix.peek()
  if (!now?.preview || busy.peek()) return
  const { term, locale, to } = now.preview
  busy.value = true
  try {
    const answer = await applyRename({
      ...{ term, locale, to, forms: [...forms] },
      changes: chosen.map(({ slug, key, revision }) => ({ slug, key, revision })),
    })
    panel.value = undefined
    const told = chosen.length === 0 ? t('rename.glossaryDone') : t('rename.done', { count: answer.applied })
    announceBulk(told, answer, readAgain)
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
