import { signal } from '@preact/signals'
import type { NamesView, RenamePreview } from '../../answers.ts'
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
  readonly preview?: RenamePreview
}
export const fix = signal<Fix | undefined>(undefined)

export async function openNames(slug: string): Promise<void> {
  if (names.peek()?.slug !== slug) names.value = undefined
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

/** Finds out what a rendering would change. */
export async function lookAhead(to: string): Promise<void> {
  const now = fix.peek()
  if (!now) return
  try {
    fix.value = { ...now, preview: await previewRename({ term: now.term, locale: now.locale, to }) }
  } catch (error) {
    announce(messageOf(error), 'bad')
  }
}

/** Makes the ticked changes, and says how many another hand got ahead of. */
export async function apply(ticked: ReadonlySet<string>): Promise<void> {
  const now = fix.peek()
  if (!now?.preview) return
  const { term, locale, to, changes } = now.preview
  try {
    const chosen = changes.filter(change => ticked.has(`${change.slug} ${change.key}`))
    const answer = await applyRename({
      term,
      locale,
      to,
      changes: chosen.map(({ slug, key, revision }) => ({ slug, key, revision })),
    })
    panel.value = undefined
    announce(
      t('rename.done', { count: answer.applied }) +
        (answer.skipped.length > 0 ? ` ${t('rename.skipped', { count: answer.skipped.length })}` : ''),
      answer.skipped.length > 0 ? 'bad' : 'good',
    )
    const slug = names.peek()?.slug
    if (slug) await openNames(slug)
  } catch (error) {
    announce(messageOf(error), 'bad')
  }
}
