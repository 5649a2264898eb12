import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { HistoryEntry, HistoryView, JobPiece, JobView, MatchView, Row } from '../../../answers.ts'
import { useText } from '../../edit/actions.ts'
import { InlineForm } from '../../elements/form.tsx'
import { repairText } from '../../elements/repair-text.ts'
import { Diff, inLanguage, Marked } from '../../elements/texts.tsx'
import { getHistory, getJob, getMatches, messageOf, resend } from '../../frame/api.ts'
import { formatNumber, formatTime, t } from '../../frame/i18n.ts'
import { announce, article } from '../../frame/state.ts'
import { Chip } from '../../markup/chip.tsx'
import { piecesOf } from '../../markup/pieces.ts'

interface OfferProps {
  readonly row: Row
  readonly text: string
}

/** A possible text: its difference from the present one, and a button to take it. */
function Offer({ row, text }: OfferProps) {
  const view = article.value
  const now = row.unit?.target ?? ''
  if (!view) return null
  return (
    <div class="offer">
      <Diff before={text} after={now} locale={view.to} syntax={row.syntax} />
      {text !== now && (
        <button type="button" onClick={() => useText(row, text)}>
          {t('changes.use')}
        </button>
      )}
    </div>
  )
}

/** The machine's text, if a person has changed it. */
export function Machine({ row }: { readonly row: Row }) {
  const machine = row.unit?.machine
  if (machine === undefined) return null
  return (
    <section>
      <h3>{t('changes.machine')}</h3>
      <Offer row={row} text={machine} />
    </section>
  )
}

function useLoaded<T>(load: () => Promise<T>, depends: string): T | undefined {
  const value = useSignal<T | undefined>(undefined)
  useEffect(() => {
    let current = true
    load().then(
      result => {
        if (current) value.value = result
      },
      error => announce(messageOf(error), 'bad'),
    )
    return () => {
      current = false
    }
  }, [depends])
  return value.value
}

/** The former texts. */
export function History({ row }: { readonly row: Row }) {
  const view = article.value
  const history = useLoaded<HistoryView>(
    () => (view ? getHistory(view.slug, view.to, row.key) : Promise.resolve({ git: true, entries: [] })),
    `${row.key} ${row.unit?.revision}`,
  )
  if (!history) return <p class="quiet">{t('changes.loading')}</p>
  return (
    <>
      {!history.git && <p class="quiet">{t('changes.noGit')}</p>}
      {history.git && history.entries.length === 0 && <p class="quiet">{t('changes.noHistory')}</p>}
      <ol class="history">
        {history.entries.map(entry => (
          <li key={`${entry.kind} ${entry.target}`}>
            <p class="quiet">
              {entry.kind !== 'machine' && (
                <>
                  {entry.time && (
                    <>
                      <time dateTime={entry.time}>{formatTime(entry.time)}</time> ·{' '}
                    </>
                  )}
                  <bdi>{entry.author}</bdi> ·{' '}
                </>
              )}
              <span dir="auto">{aboutVersion(entry)}</span>
            </p>
            <Offer row={row} text={entry.target} />
          </li>
        ))}
      </ol>
    </>
  )
}

function aboutVersion(entry: HistoryEntry): string {
  if (entry.kind === 'commit') return entry.subject
  if (entry.kind === 'offered') return t('changes.offered')
  return t(entry.kind === 'here' ? 'changes.until' : 'changes.machine')
}

/** Accepted texts for similar sentences. */
export function Matches({ row }: { readonly row: Row }) {
  const view = article.value
  const matches = useLoaded<readonly MatchView[]>(
    () => (view ? getMatches(view.slug, view.to, row.key) : Promise.resolve([])),
    row.key,
  )
  if (!view || !matches) return <p class="quiet">{t('changes.loading')}</p>
  if (matches.length === 0) return <p class="quiet">{t('changes.noMatches')}</p>
  return (
    <ul class="history">
      {matches.map(({ source, target, score, origin, state, time }) => (
        <li key={origin + source + target}>
          <p class="quiet">
            {t('changes.score', { score: formatNumber(Math.floor(score)) })} · <bdi>{origin}</bdi>
            {(state === 'reviewed' || state === 'final') && ` · ${t(`state.${state}`)}`}
            {time && (
              <>
                {' · '}
                <time dateTime={time}>{formatTime(time)}</time>
              </>
            )}
          </p>
          <Diff before={source} after={row.source} locale={view.from} syntax={row.syntax} />
          <p {...inLanguage(view.to)}>
            <Marked pieces={piecesOf(target, row.syntax)} />
          </p>
          <button type="button" onClick={() => useText(row, target)}>
            {t('changes.use')}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A requested answer is scrolled into view. */
const showAnswer = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' })

/** Words as they are sent; a name or a placeholder in a frame; markup as a chip. */
function JobPart({ piece: { text, held } }: { readonly piece: JobPiece }) {
  if (held === undefined) return <>{text}</>
  if (held === 'name' || held === 'placeholder') return <bdi class="held">{text}</bdi>
  return <Chip piece={{ kind: held, written: text, plain: '', start: 0, end: text.length }} />
}

/** What the engine gets besides the text, and another engine's translation. */
export function EngineView({ row }: { readonly row: Row }) {
  const view = article.value
  const job = useLoaded<JobView | undefined>(
    () => (view ? getJob(view.slug, view.to, row.key) : Promise.resolve(undefined)),
    row.key,
  )
  const engine = useSignal(view?.engines[0] ?? '')
  const answer = useSignal<string | undefined>(undefined)
  const busy = useSignal(false)
  if (!view) return null
  const ask = async (): Promise<void> => {
    busy.value = true
    try {
      answer.value = (await resend(view.slug, view.to, row.key, engine.peek())).target
    } catch (error) {
      announce(messageOf(error), 'bad')
    } finally {
      busy.value = false
    }
  }
  return (
    <>
      {(row.unit?.repairs ?? []).map(repair => (
        <p key={repair} class="quiet">
          {t('changes.repaired')} {repairText(repair)}
        </p>
      ))}
      <h3>{t('changes.context')}</h3>
      {job && (
        <p class="diff" {...inLanguage(view.from)}>
          {job.pieces.map((piece, index) => (
            <JobPart key={index} piece={piece} />
          ))}
        </p>
      )}
      {job && (
        <details class="context">
          <summary>{t('changes.around')}</summary>
          <p {...inLanguage(view.from)}>{job.context}</p>
        </details>
      )}
      <InlineForm label={t('changes.with')} submit={t('changes.ask')} disabled={busy.value} onSubmit={ask}>
        {id => (
          <select
            id={id}
            value={engine.value}
            onChange={event => {
              engine.value = event.currentTarget.value
            }}
          >
            {view.engines.map(name => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </InlineForm>
      {answer.value !== undefined && (
        <div key={answer.value} ref={showAnswer}>
          <Offer row={row} text={answer.value} />
        </div>
      )}
    </>
  )
}
