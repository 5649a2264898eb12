import { useSignal } from '@preact/signals'
import type { RenameChange, RenamePreview } from '../../answers.ts'
import { Dialog } from '../elements/dialog.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { formatNumber, nameOf, t } from '../frame/i18n.ts'
import { apply, busy, changedIn, type Fix, fix, lookAhead } from './names-state.ts'
import { RenamedArticles } from './renamed-articles.tsx'

/**
 * Corrects a name once, in all languages: every text it would change is shown first, by language and article, and each
 * can be left out.
 */
export function Rename() {
  const now = fix.value
  const wanted = useSignal<ReadonlyMap<string, string>>(now?.uses ?? new Map())
  if (!now) return null
  const [locale = ''] = now.uses.keys()
  const said = new Map([...wanted.value].map(([tag, to]) => [tag, to.trim()]))
  const looked = now.previews ?? []
  // A preview for another spelling is outdated.
  const isCurrent =
    looked.length > 0 &&
    looked.every(({ locale: tag, to }) => said.get(tag) === to) &&
    changedIn(now, said).length === looked.length
  const title = now.uses.size > 1 ? now.source : t('rename.title', { name: now.source, locale: nameOf(locale) })
  return (
    <Dialog title={title}>
      <form
        class="renderings-form"
        onSubmit={event => {
          event.preventDefault()
          void lookAhead(said)
        }}
      >
        {[...now.uses.keys()].map((tag, index) => (
          <label key={tag}>
            {index > 0 ? nameOf(tag) : now.uses.size > 1 ? t('rename.toIn', { locale: nameOf(tag) }) : t('rename.to')}
            <input
              {...(index === 0 ? { 'data-first': true, required: true } : {})}
              {...inLanguage(tag)}
              value={wanted.value.get(tag) ?? ''}
              maxLength={200}
              onInput={event => {
                wanted.value = written(now, wanted.peek(), { tag, to: event.currentTarget.value })
              }}
            />
          </label>
        ))}
        <button type="submit" class="main" disabled={said.get(locale) === '' || busy.value}>
          {t('rename.preview')}
        </button>
      </form>
      {busy.value && <progress aria-label={t('find.running')} />}
      {isCurrent && <Choices key={JSON.stringify([...said])} previews={looked} />}
    </Dialog>
  )
}

interface Written {
  readonly tag: string
  readonly to: string
}

/** The fields after one was edited: languages that had, and still have, the same spelling follow the first field. */
function written(
  { uses }: Fix,
  before: ReadonlyMap<string, string>,
  { tag, to }: Written,
): ReadonlyMap<string, string> {
  const [first = ''] = uses.keys()
  const follows = (other: string): boolean =>
    tag === first && uses.get(other) === uses.get(first) && before.get(other) === before.get(first)
  return new Map([...before].map(([other, text]) => [other, other === tag || follows(other) ? to : text]))
}

/** The forms in a field, separated by commas. */
const formsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,،、，\n]/)
      .map(form => form.trim())
      .filter(form => form !== ''),
  ),
]

const idOf = (locale: string, { slug, key }: RenameChange): string => `${locale} ${slug} ${key}`

/** Whether the glossary has this rendering already, and only texts are to change. */
const isListed = ({ from, to }: RenamePreview): boolean => from === to

/** What to change: the new inflected forms, and the texts. */
function Choices({ previews }: { readonly previews: readonly RenamePreview[] }) {
  // A person's or approved text, and a surname that may be another person's, is changed only if ticked.
  const machines = previews.flatMap(({ locale, changes }) =>
    changes.flatMap(change => (change.hand === 'machine' && !change.namesake ? idOf(locale, change) : [])),
  )
  const ticked = useSignal<ReadonlySet<string>>(new Set(machines))
  const listed = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(previews.map(({ locale, forms }) => [locale, forms.join(', ')])),
  )
  const tick = (ids: readonly string[], on: boolean): void => {
    ticked.value = on ? ticked.peek().union(new Set(ids)) : ticked.peek().difference(new Set(ids))
  }
  const all = previews.flatMap(({ locale, changes }) => changes.map(change => idOf(locale, change)))
  const renames = previews.map(preview => ({
    preview,
    chosen: preview.changes.filter(change => ticked.value.has(idOf(preview.locale, change))),
    forms: formsIn(listed.value[preview.locale] ?? ''),
  }))
  const count = renames.reduce((sum, { chosen }) => sum + chosen.length, 0)
  const isTextsOnly = previews.every(isListed)
  return (
    <>
      <p role="status">
        {all.length > 0 ? t('rename.count', { count: all.length }) : t('rename.none')}
        {count < all.length && ` · ${t('rename.ticked', { ticked: formatNumber(count) })}`}
      </p>
      {all.length > 1 && (
        <div class="actions">
          <button type="button" onClick={() => tick(all, true)}>
            {t('find.all')}
          </button>
          <button type="button" onClick={() => tick(all, false)}>
            {t('find.none')}
          </button>
        </div>
      )}
      {previews.map(preview => (
        <section key={preview.locale} class="renamed-in">
          {previews.length > 1 && <h3>{nameOf(preview.locale)}</h3>}
          {!isListed(preview) && (
            <label class="forms-field">
              {t('rename.forms')}
              <textarea
                rows={2}
                {...inLanguage(preview.locale)}
                value={listed.value[preview.locale] ?? ''}
                onInput={event => {
                  listed.value = { ...listed.peek(), [preview.locale]: event.currentTarget.value }
                }}
              />
            </label>
          )}
          <RenamedArticles
            changes={preview.changes}
            locale={preview.locale}
            isTicked={change => ticked.value.has(idOf(preview.locale, change))}
            tick={(changes, on) =>
              tick(
                changes.map(change => idOf(preview.locale, change)),
                on,
              )
            }
          />
        </section>
      ))}
      {!(isTextsOnly && all.length === 0) && (
        <div class="actions">
          <button
            type="button"
            class={count > 0 ? 'main' : undefined}
            disabled={busy.value || (isTextsOnly && count === 0)}
            onClick={() => void apply(renames)}
          >
            {count === 0 && !isTextsOnly
              ? t('rename.glossaryOnly')
              : t(isTextsOnly ? 'rename.applyTexts' : 'rename.apply', { count })}
          </button>
        </div>
      )}
    </>
  )
}
