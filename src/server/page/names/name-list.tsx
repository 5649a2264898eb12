import type { NameView, Row, TermView } from '../../answers.ts'
import { edit } from '../edit/actions.ts'
import { insertText } from '../edit/editing.ts'
import { inLanguage } from '../elements/texts.tsx'
import { t } from '../frame/i18n.ts'
import { article, draft, terms } from '../frame/state.ts'
import { startFixIn } from './names-state.ts'
import { startName } from './picked-words.ts'

/** The names of a row's source: their renderings and forms, and buttons to use or to correct them. */
export function NameList({ row }: { readonly row: Row }) {
  const view = article.value
  if (!view || row.names.length === 0) return null
  const seen = new Set<string>()
  const once = row.names.filter(name => {
    const id = `${name.term} ${row.source.slice(name.start, name.end)}`
    return !seen.has(id) && seen.add(id)
  })
  return (
    <section>
      <h3>{t('names.inUnit')}</h3>
      <ul class="names">
        {once.map(name => (
          <NameItem
            key={`${row.key} ${name.start}`}
            row={row}
            name={name}
            term={name.term === undefined ? undefined : terms.value[name.term]}
          />
        ))}
      </ul>
    </section>
  )
}

interface NameItemProps {
  readonly row: Row
  readonly name: NameView
  readonly term: TermView | undefined
}

function NameItem({ row, name, term }: NameItemProps) {
  const view = article.value
  if (!view) return null
  const said = row.source.slice(name.start, name.end)
  const forms = term ? [...term.forms, ...term.derived] : []
  const put = (text: string): void => {
    if (draft.peek()?.key !== row.key) edit(row)
    requestAnimationFrame(() => insertText(text))
  }
  return (
    <li>
      <p class="pair">
        <span {...inLanguage(view.from)}>{said}</span>
        <span aria-hidden="true" class="arrow" />
        {name.use ? (
          <button type="button" class="chip name" title={t('names.use')} onClick={() => put(name.use ?? said)}>
            <bdi lang={view.to}>{name.use}</bdi>
          </button>
        ) : (
          <span class="tag">{t(term ? 'names.noRendering' : 'names.unlisted')}</span>
        )}
        {!term && (
          <button type="button" class="plain small" onClick={() => startName({ text: said, side: 'source' })}>
            {t('newName.open')}
          </button>
        )}
      </p>
      {term && (
        <details class="more">
          <summary>{t('names.more')}</summary>
          {term.note && (
            <p class="quiet" {...inLanguage(view.from)}>
              {term.note}
            </p>
          )}
          {forms.length > 0 && (
            <p class="forms">
              {forms.map(form => (
                <button key={form} type="button" class="chip form" title={t('names.use')} onClick={() => put(form)}>
                  <bdi lang={view.to}>{form}</bdi>
                </button>
              ))}
            </p>
          )}
          <button type="button" class="plain small" onClick={() => void startFixIn(view.slug, view.to, term)}>
            {t('names.fix')}
          </button>
        </details>
      )}
    </li>
  )
}
