import { useSignal } from '@preact/signals'
import type { RenameChange } from '../../answers.ts'
import { CheckBox } from '../elements/check-box.tsx'
import { Diff } from '../elements/texts.tsx'
import { t } from '../frame/i18n.ts'

interface ArticlesProps {
  readonly changes: readonly RenameChange[]
  readonly locale: string
  readonly isTicked: (change: RenameChange) => boolean
  readonly tick: (changes: readonly RenameChange[], on: boolean) => void
}

/** How many articles are open at first; others are opened one by one. */
const OPEN = 3

/** The changes of a rename, article by article; each article can be ticked or unticked as a whole. */
export function RenamedArticles({ changes, ...rest }: ArticlesProps) {
  const articles = [...Map.groupBy(changes, ({ slug }) => slug)]
  return (
    <>
      {articles.map(([slug, inArticle], index) => (
        <RenamedArticle key={slug} slug={slug} changes={inArticle} isOpen={index < OPEN} {...rest} />
      ))}
    </>
  )
}

interface ArticleProps extends ArticlesProps {
  readonly slug: string
  readonly isOpen: boolean
}

function RenamedArticle({ slug, changes, locale, isTicked, tick, isOpen }: ArticleProps) {
  const shown = useSignal(isOpen)
  const chosen = changes.filter(isTicked).length
  return (
    <div class="renamed">
      <div class="renamed-head">
        <input
          type="checkbox"
          aria-label={t('find.chooseOne', { key: slug })}
          checked={chosen === changes.length}
          // A property that HTML has no attribute for.
          ref={element => {
            if (element) element.indeterminate = chosen > 0 && chosen < changes.length
          }}
          onChange={() => tick(changes, chosen < changes.length)}
        />
        <details
          open={shown.value}
          onToggle={event => {
            shown.value = event.currentTarget.open
          }}
        >
          <summary>
            <bdi>{slug}</bdi>{' '}
            <span class="quiet">{t('find.inSentences', { count: changes.length, number: changes.length })}</span>
          </summary>
          {shown.value && (
            <ul class="changes">
              {changes.map(change => (
                <li key={change.key}>
                  <CheckBox checked={isTicked(change)} set={on => tick([change], on)}>
                    <bdi>
                      {slug} {change.key}
                    </bdi>
                    {change.hand !== 'machine' && <span class="tag">{t(`rename.${change.hand}`)}</span>}
                    {change.namesake && <span class="tag">{t('rename.namesake')}</span>}
                  </CheckBox>
                  <Diff before={change.before} after={change.after} locale={locale} syntax={change.syntax} />
                </li>
              ))}
            </ul>
          )}
        </details>
      </div>
    </div>
  )
}
