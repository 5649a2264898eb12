import type { CastEdition, CastName } from '../../../names/index.ts'
import { mayRemove, startRemoving } from '../article/remove-article.tsx'
import { StepList } from '../edit/step-list.tsx'
import { steps, takeStepBack } from '../edit/steps.ts'
import { CheckBox } from '../elements/check-box.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { formatNumber, nameOf, t } from '../frame/i18n.ts'
import { link } from '../frame/route.ts'
import { problem } from '../frame/state.ts'
import { names, onlyDrift, startFix, startRepair, usesOf } from './names-state.ts'
import { startName } from './picked-words.ts'

const drifts = (row: CastName): boolean => Object.values(row.editions).some(({ ok }) => !ok)

/** The article's cast: each name in each edition, and where an edition differs from the glossary. */
export function NamesPage() {
  const view = names.value
  if (!view) return problem.value ? null : <p class="empty">{t('article.loading')}</p>
  const shown = onlyDrift.value ? view.names.filter(drifts) : view.names
  const listed = shown.filter(row => row.listed)
  const unlisted = shown.filter(row => !row.listed)
  return (
    <>
      <h1>{t('names.title')}</h1>
      <p class="subtitle">
        <a class="crumb" {...link({ view: 'desk' })}>
          {t('desk.title')}
        </a>
        <span aria-hidden="true" class="crumb arrow" />
        {view.locales[0] ? (
          <a {...link({ view: 'article', slug: view.slug, locale: view.locales[0] })}>{view.title}</a>
        ) : (
          view.title
        )}
      </p>
      <div class="toolbar">
        <CheckBox
          checked={onlyDrift.value}
          set={on => {
            onlyDrift.value = on
          }}
        >
          {t('names.onlyDrift')}
        </CheckBox>
        <span class="quiet">{t('names.count', { count: shown.length })}</span>
        {mayRemove() && (
          <button type="button" class="plain" aria-haspopup="dialog" onClick={startRemoving}>
            {t('remove.open')}
          </button>
        )}
      </div>
      <Renames />
      {shown.length === 0 && <p class="empty">{t('names.nothing')}</p>}
      <section class="matrix" aria-label={t('names.matrix')}>
        {listed.length > 0 && <Matrix rows={listed} locales={view.locales} slug={view.slug} />}
      </section>
      {unlisted.length > 0 && (
        <section class="unlisted">
          <h2>{t('names.unlistedTitle')}</h2>
          <p class="quiet">{t('names.unlistedWhy')}</p>
          <ul>
            {unlisted.map(row => (
              <li key={row.id}>
                <bdi>{row.source}</bdi> <span class="quiet">×{formatNumber(row.mentions.length)}</span>{' '}
                <button
                  type="button"
                  class="plain small"
                  aria-haspopup="dialog"
                  onClick={() => startName({ text: row.source, side: 'source' })}
                >
                  {t('newName.open')}
                  <span class="sr">
                    : <bdi>{row.source}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The user's changes of the glossary with their texts, each undoable as one step. */
function Renames() {
  const renames = steps.value.filter(({ glossary }) => glossary)
  if (renames.length === 0) return null
  return (
    <section>
      <h2>{t('steps.renames')}</h2>
      <StepList steps={renames} takeBack={step => void takeStepBack(step)} />
    </section>
  )
}

interface MatrixProps {
  readonly rows: readonly CastName[]
  readonly locales: readonly string[]
  readonly slug: string
}

function Matrix({ rows, locales, slug }: MatrixProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('names.name')}</th>
          {locales.map(tag => (
            <th key={tag} scope="col">
              <a {...link({ view: 'article', slug, locale: tag })}>{nameOf(tag)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <th scope="row">
              <bdi>{row.source}</bdi>
              <span class="quiet">
                {t(`type.${row.type}`)} · ×{formatNumber(row.mentions.length)}
              </span>
            </th>
            {locales.map(tag => (
              <Cell key={tag} row={row} locale={tag} cell={row.editions[tag]} slug={slug} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly row: CastName
  readonly locale: string
  readonly cell: CastEdition | undefined
  readonly slug: string
}

function Cell({ row, locale, cell, slug }: CellProps) {
  if (!cell) return <td>—</td>
  const forms = Object.entries(cell.found)
  return (
    <td class={cell.ok ? 'ok' : 'drift'}>
      <button
        type="button"
        class="rendering"
        onClick={() => startFix({ term: row.id, source: row.source, uses: usesOf(row, locale) })}
      >
        <bdi {...inLanguage(locale)}>{cell.use || t('names.noRendering')}</bdi>
        <span class="sr">, </span>
        <small class={cell.ok ? 'sr' : ''}>{t('names.fix')}</small>
      </button>
      {forms.length > 0 && (
        <ul class="found">
          {forms.map(([form, count]) => (
            <li key={form}>
              <bdi {...inLanguage(locale)}>{form}</bdi> ×{formatNumber(count)}
            </li>
          ))}
        </ul>
      )}
      {Object.keys(cell.wrong).length > 0 && (
        <ul class="found wrong">
          {Object.entries(cell.wrong).map(([form, count]) => (
            <li key={form}>
              <bdi {...inLanguage(locale)}>{form}</bdi> ×{formatNumber(count)}{' '}
              {cell.places[form]?.[0] && (
                <a {...link({ view: 'article', slug, locale, key: cell.places[form][0] })}>{cell.places[form][0]}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      {!cell.ok && cell.use !== '' && (
        <button
          type="button"
          class="plain small"
          onClick={() => startRepair({ term: row.id, source: row.source, uses: new Map([[locale, cell.use]]), slug })}
        >
          {t('names.repair')}
        </button>
      )}
      {cell.missing.length > 0 && (
        <p class="missing">
          <span class="tag error">{t('names.missing', { count: cell.missing.length })}</span>{' '}
          {cell.missing.slice(0, 6).map(key => (
            <a key={key} {...link({ view: 'article', slug, locale, key })}>
              {key}
            </a>
          ))}
        </p>
      )}
    </td>
  )
}
