import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { TermType } from '../../../model.ts'
import type { NameOffer } from '../../answers.ts'
import type { NameAddRequest } from '../../requests.ts'
import { takeBackButton } from '../edit/bulk.ts'
import { readSteps } from '../edit/steps.ts'
import { Dialog } from '../elements/dialog.tsx'
import { useLookUp } from '../elements/look-up.ts'
import { inLanguage } from '../elements/texts.tsx'
import { addName, lookUpName, messageOf } from '../frame/api.ts'
import { formatNumber, nameOf, t } from '../frame/i18n.ts'
import { announce, panel } from '../frame/state.ts'
import { isLike, nearestTerm } from './likeness.ts'
import { type NamingPlace, namingPlace } from './naming-place.ts'
import { naming } from './picked-words.ts'

type Kind = NameAddRequest['kind']
const KINDS = { source: ['term', 'alias', 'misspelling'], target: ['rendering', 'avoid'] } as const
const TYPES: readonly TermType[] = ['person', 'place', 'organization', 'work', 'event', 'term']

/**
 * Adds words of a text to the glossary: as a new name, or as another form, a misspelling or a rendering of a known one.
 */
export function NameDialog() {
  const view = namingPlace.value
  const words = naming.value
  const text = useSignal(words?.text ?? '')
  const kinds = KINDS[words?.side ?? 'source']
  const kind = useSignal<Kind>(kinds[0])
  // The user's input is kept; what is known of the words fills in the rest.
  const chosenType = useSignal<TermType | undefined>(undefined)
  const term = useSignal(nearestTerm(words?.text ?? '', view?.terms ?? []))
  const written = useSignal<Readonly<Record<string, string>>>({})
  const problem = useSignal('')
  const offer = useOffer(view, words?.side === 'source' ? text.value : '')
  const type = chosenType.value ?? offer?.type ?? 'person'
  const renderings = { ...offer?.renderings, ...written.value }
  if (!view || !words) return null
  const meant = view.terms.find(({ id }) => id === term.value)
  const isUnlike = kind.value === 'misspelling' && meant !== undefined && !isLike(text.value.trim(), meant)
  const source = words.side === 'source' ? view.from : view.to
  const request = (): NameAddRequest => {
    const said = text.value.trim()
    if (kind.value === 'term') return { kind: 'term', source: said, type, translations: renderings }
    if (kind.value === 'alias' || kind.value === 'misspelling')
      return { kind: kind.value, term: term.value, text: said }
    return { kind: kind.value, term: term.value, locale: view.to, text: said }
  }
  const save = async (event: Event): Promise<void> => {
    event.preventDefault()
    try {
      const { undo } = await addName(request())
      panel.value = undefined
      announce(t('newName.done'), 'good', takeBackButton(undo, view.readAgain))
      void readSteps()
      await view.readAgain()
    } catch (error) {
      problem.value = messageOf(error)
    }
  }
  return (
    <Dialog title={t('newName.title')}>
      <form class="new-name" onSubmit={event => void save(event)}>
        <label>
          {t('newName.words')}
          <input
            data-first
            required
            maxLength={200}
            {...inLanguage(source)}
            value={text.value}
            onInput={event => {
              text.value = event.currentTarget.value
            }}
          />
        </label>
        <fieldset class="choices">
          <legend>{t('newName.as')}</legend>
          {kinds.map(name => (
            <label key={name} class="check">
              <input type="radio" name="kind" checked={kind.value === name} onChange={() => (kind.value = name)} />
              {t(`newName.${name}`)}
            </label>
          ))}
        </fieldset>
        {kind.value === 'term' ? (
          <>
            <label>
              {t('newName.type')}
              <select value={type} onChange={event => (chosenType.value = event.currentTarget.value as TermType)}>
                {TYPES.map(name => (
                  <option key={name} value={name}>
                    {t(`type.${name}`)}
                  </option>
                ))}
              </select>
            </label>
            {view.editions.map(locale => (
              <label key={locale}>
                {nameOf(locale)}
                <input
                  maxLength={200}
                  {...inLanguage(locale)}
                  value={renderings[locale] ?? ''}
                  onInput={event => {
                    written.value = { ...written.peek(), [locale]: event.currentTarget.value }
                  }}
                />
              </label>
            ))}
          </>
        ) : (
          <label>
            {t('newName.of')}
            <select value={term.value} onChange={event => (term.value = event.currentTarget.value)}>
              {view.terms.map(one => (
                <option key={one.id} value={one.id}>
                  {one.source}
                  {one.use === undefined || one.use === one.source ? '' : ` – ${one.use}`}
                </option>
              ))}
            </select>
          </label>
        )}
        {offer && <Known offer={offer} place={view} />}
        {isUnlike && (
          <p class="tag warning" role="status">
            {t('newName.unlike', { words: text.value.trim(), name: meant.source })}
          </p>
        )}
        {problem.value !== '' && (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        )}
        <div class="actions">
          <button
            type="submit"
            class="main"
            disabled={text.value.trim() === '' || (kind.value !== 'term' && term.value === '')}
          >
            {t(isUnlike ? 'newName.saveAnyway' : 'newName.save')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** How long after the last key words are looked up, in milliseconds. */
const PAUSE = 300

function useOffer(view: NamingPlace | undefined, text: string): NameOffer | undefined {
  const offer = useSignal<NameOffer | undefined>(undefined)
  useEffect(() => {
    offer.value = undefined
  }, [text])
  const words = text.trim()
  useLookUp(text, {
    pause: PAUSE,
    ask: view && words !== '' ? () => lookUpName({ slug: view.slug, locale: view.to, text: words }) : undefined,
    take: found => {
      offer.value = found
    },
  })
  return offer.value
}

/** What the glossary and people's translations have for the words. */
function Known({
  offer: { known, forms, examples },
  place: view,
}: {
  readonly offer: NameOffer
  readonly place: NamingPlace
}) {
  return (
    <div role="status">
      {known && <p class="tag warning">{t('newName.known', { name: known.source })}</p>}
      {Object.keys(forms).length > 0 && (
        <p>
          {t('newName.forms')}{' '}
          {Object.entries(forms).map(([form, count]) => (
            <span key={form}>
              <bdi {...inLanguage(view.to)}>{form}</bdi> ×{formatNumber(count)}{' '}
            </span>
          ))}
        </p>
      )}
      {examples.length > 0 && (
        <ul class="changes">
          {examples.map(({ slug, source, target }) => (
            <li key={`${slug} ${source} ${target}`}>
              <p class="quiet">
                <bdi>{slug}</bdi> · <span {...inLanguage(view.from)}>{source}</span>
              </p>
              <p {...inLanguage(view.to)}>{target}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
