import { useSignal } from '@preact/signals'
import type { Finding } from '../../../../model.ts'
import type { Row } from '../../../answers.ts'
import { Comments } from '../../comments/comments.tsx'
import { dismiss, fits, reopen, useFix } from '../../edit/actions.ts'
import { findingName } from '../../elements/check-name.ts'
import { FixButton } from '../../elements/fix-button.tsx'
import { InlineForm } from '../../elements/form.tsx'
import { placeName } from '../../elements/place-name.ts'
import { Says } from '../../elements/says.tsx'
import { Diff, inLanguage, Marked, stateOf } from '../../elements/texts.tsx'
import { fixable, startFixing } from '../../fixes/fixes-state.ts'
import { formatTime, t } from '../../frame/i18n.ts'
import { activeRow, article, from } from '../../frame/state.ts'
import { sourcePieces } from '../../markup/pieces.ts'
import { NameList } from '../../names/name-list.tsx'
import { Boundaries } from '../cut/boundaries.tsx'
import { Hands } from '../hands.tsx'
import { layout } from '../layout.ts'
import { PreviewBeside } from '../preview/preview.tsx'
import { EngineView, History, Machine, Matches } from './changes.tsx'
import { TABS, tab } from './inspector-tab.ts'
import { Stale, Suggestion } from './offers.tsx'

/** Everything about the current row, and all actions on it. */
export function Inspector() {
  const row = activeRow.value
  if (!row) return <p class="quiet">{t('inspector.none')}</p>
  return (
    <>
      <Heading row={row} />
      <Tabs />
      <div role="tabpanel" id="inspector-panel" aria-labelledby={`tab-${tab.value}`}>
        <Panel row={row} />
      </div>
    </>
  )
}

function Panel({ row }: { readonly row: Row }) {
  switch (tab.value) {
    case 'history':
      return <History key={row.key} row={row} />
    case 'matches':
      return <Matches key={row.key} row={row} />
    case 'engine':
      return <EngineView key={row.key} row={row} />
    case 'preview':
      return <PreviewBeside row={row} />
    default:
      return <Sentence row={row} />
  }
}

function Sentence({ row }: { readonly row: Row }) {
  return (
    <>
      {layout.value === 'text' && (
        <p class="source" {...inLanguage(from.value)}>
          <Marked pieces={sourcePieces(row)} />
        </p>
      )}
      {row.unit?.since && <SinceRead key={`since-${row.key}`} row={row} />}
      {row.stale && <Stale key={`stale-${row.key}`} row={row} />}
      {!row.stale && <Suggestion key={`suggestion-${row.key}`} row={row} />}
      <Findings row={row} />
      <NameList row={row} />
      <Machine row={row} />
      <Comments key={`comments-${row.key}`} row={row} />
      <Boundaries key={`cut-${row.key}`} row={row} />
    </>
  )
}

/** The keys of a list of tabs: arrows move through it, in the direction of the writing. */
function goThrough(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')]
  const at = tabs.indexOf(document.activeElement as HTMLElement)
  if (step === undefined || at < 0) return
  event.preventDefault()
  event.stopPropagation()
  const onward = document.documentElement.dir === 'rtl' ? -step : step
  tabs[(at + onward + tabs.length) % tabs.length]?.focus()
}

function Tabs() {
  return (
    <div role="tablist" class="tabs" aria-label={t('inspector.title')} onKeyDown={goThrough}>
      {TABS.map(name => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={tab.value === name}
          aria-controls="inspector-panel"
          tabIndex={tab.value === name ? 0 : -1}
          {...(name === 'history' ? { 'data-changes': true } : {})}
          onFocus={() => (tab.value = name)}
          onClick={() => (tab.value = name)}
        >
          {t(`tab.${name}`)}
        </button>
      ))}
    </div>
  )
}

function originOf(row: Row): string {
  const { unit } = row
  if (!unit) return t('origin.none')
  const { origin, hand, engine, approvedBy } = unit
  const isTaken = origin === 'human' && hand !== 'person'
  const made =
    engine === undefined && origin === 'engine' ? t('origin.machine') : t(`origin.${origin}`, { engine: engine ?? '' })
  const parts = [
    isTaken ? t('origin.taken') : made,
    ...(approvedBy === undefined ? [] : [t('origin.approvedBy', { by: approvedBy })]),
  ]
  return parts.join(' · ')
}

function Heading({ row }: { readonly row: Row }) {
  const state = row.unit?.state ?? 'absent'
  return (
    <section class="heading">
      <h2>
        {t(`role.${row.role}`)} {placeName(row.key) === row.key && <bdi class="key">{row.key}</bdi>}
      </h2>
      <p>
        <span class={`pill ${state}`}>{stateOf(row.unit)}</span> <span class="quiet">· {originOf(row)}</span>
      </p>
      {(row.unit?.reads ?? []).map(({ by, time }) => (
        <p key={`${by} ${time}`} class="quiet">
          {t('unit.readBy', { by, time: formatTime(time) })}
        </p>
      ))}
      <Hands row={row} />
    </section>
  )
}

/** The changes of source and target since somebody last read them, or in the last run. */
function SinceRead({ row }: { readonly row: Row }) {
  const view = article.value
  const { since, target = '' } = row.unit ?? {}
  if (!view || !since) return null
  return (
    <section class="since">
      <h3>{t('since.title')}</h3>
      {since.source !== row.source && (
        <Diff before={since.source} after={row.source} locale={view.from} syntax={row.syntax} />
      )}
      {since.target !== target && <Diff before={since.target} after={target} locale={view.to} syntax={row.syntax} />}
    </section>
  )
}

function Findings({ row }: { readonly row: Row }) {
  if (row.findings.length + row.dismissed.length === 0) return null
  return (
    <section>
      <h3>{t('findings.title')}</h3>
      <ul class="findings">
        {row.findings.map((finding, index) => (
          <FindingItem key={`${row.key} ${finding.code} ${index}`} row={row} finding={finding} />
        ))}
        {row.dismissed.map(({ code, reason, by, locale, ...finding }, index) => (
          <li key={`dismissed ${code} ${index}`} class="dismissed">
            <p>
              <s>
                <Says what={finding} />
              </s>
            </p>
            <p class="quiet">
              {t('findings.by', { by })} {reason}
            </p>
            <button type="button" onClick={() => reopen(row, code, locale === undefined ? 'source' : undefined)}>
              {t('findings.reopen')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Fixes all findings of a kind in the edition, if there are several. */
function FixAll({ code }: { readonly code: string }) {
  const count = fixable(code, article.value?.rows ?? []).length
  if (count < 2) return null
  return (
    <button type="button" aria-haspopup="dialog" onClick={() => startFixing(code)}>
      {t('findings.fixAll', { count })}
    </button>
  )
}

/** The place in the article's file of a sentence with a finding on the source, where it must be corrected. */
function InFile({ row: { line }, isMistake }: { readonly row: Row; readonly isMistake: boolean }) {
  const file = article.value?.file
  if (file === undefined) return null
  return (
    <p class="quiet">
      {t('findings.inSource')} <bdi class="key">{line === undefined ? file : `${file}:${line}`}</bdi>
      {isMistake && (
        <>
          <br />
          {t('mend.source', { file })}
        </>
      )}
    </p>
  )
}

function FindingItem({ row, finding }: { readonly row: Row; readonly finding: Finding }) {
  const asking = useSignal(false)
  const reason = useSignal('')
  const { code, level, fix } = finding
  // Findings and comments about the source are in all editions.
  const about = finding.locale === undefined ? { about: 'source' as const } : {}
  return (
    <li class={level}>
      <p>
        <span class={`tag ${level}`}>
          {t(`level.${level}One`)} · <bdi title={code}>{findingName(finding, row)}</bdi>
        </span>{' '}
        <Says what={finding} />
      </p>
      {finding.locale !== undefined && fix && fits(row, fix) && (
        <FixButton text={row.unit?.target ?? ''} fix={fix} onClick={() => void useFix(row, fix)} />
      )}
      {finding.locale !== undefined && fix && <FixAll code={code} />}
      {finding.locale === undefined && <InFile row={row} isMistake={level !== 'info'} />}
      {row.unit && !asking.value && (
        <button
          type="button"
          data-dismiss
          onClick={() => {
            asking.value = true
          }}
        >
          {t('findings.dismiss')}
        </button>
      )}
      {asking.value && (
        <InlineForm
          label={t('findings.reason')}
          submit={t('findings.dismiss')}
          main
          onSubmit={() => void dismiss(row, code, { reason: reason.value, ...about })}
        >
          {id => (
            <input
              id={id}
              ref={element => element?.focus()}
              value={reason.value}
              maxLength={500}
              onInput={event => {
                reason.value = event.currentTarget.value
              }}
            />
          )}
        </InlineForm>
      )}
    </li>
  )
}
