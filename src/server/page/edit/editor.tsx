import { useComputed, useSignal } from '@preact/signals'
import type { Finding } from '../../../model.ts'
import type { Row } from '../../answers.ts'
import { checkName } from '../elements/check-name.ts'
import { FixButton } from '../elements/fix-button.tsx'
import { useLookUp } from '../elements/look-up.ts'
import { Says } from '../elements/says.tsx'
import { Diff, inLanguage, Marked } from '../elements/texts.tsx'
import { checkText } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { article, draft } from '../frame/state.ts'
import { labelOf } from '../markup/label.ts'
import { hasChips, piecesOf } from '../markup/pieces.ts'
import { discardDraft, saveDraft } from './actions.ts'
import { applyFix, insertText, missingMarkup, partsOf, selectText } from './editing.ts'
import { Lengths } from './lengths.tsx'
import { openField } from './open-field.ts'
import { asWritten, Field } from './target-field.tsx'

/** The editor of a target. With every letter only the field and its findings are drawn again. */
export function Editor({ row }: { readonly row: Row }) {
  const theirs = useComputed(() => draft.value?.theirs).value
  return (
    <div class="editor">
      {theirs && <Conflict row={theirs} />}
      <Field row={row} />
      <Lengths row={row} />
      <MissingMarkup row={row} />
      <Parts row={row} />
      <LiveFindings row={row} />
      <div class="actions">
        <button
          type="button"
          class="main"
          title={t('means.save')}
          disabled={theirs !== undefined}
          onClick={() => saveDraft()}
        >
          {t('editor.save')}
        </button>
        <button
          type="button"
          title={t('means.saveAccept')}
          disabled={theirs !== undefined}
          onClick={() => saveDraft('reviewed')}
        >
          {t('editor.saveAccept')}
        </button>
        <button type="button" onClick={discardDraft}>
          {t('editor.discard')}
        </button>
        <span id="editor-keys" class="quiet hint">
          {t('editor.hint')}
        </span>
      </div>
    </div>
  )
}

/** How long after the last key a text is checked, in milliseconds. */
const PAUSE = 400

/** The findings on the text in the editor. They are not announced to screen readers, which get them after the save. */
function LiveFindings({ row }: { readonly row: Row }) {
  const view = article.value
  const text = draft.value?.text ?? ''
  const findings = useSignal<readonly Finding[]>(row.findings.filter(({ locale }) => locale !== undefined))
  // A fix is for the text that was checked.
  const checked = useSignal(row.unit?.target ?? '')
  useLookUp(text, {
    pause: PAUSE,
    ask: view && text !== (row.unit?.target ?? '') ? () => checkText(view.slug, view.to, row.key, text) : undefined,
    take: found => {
      findings.value = found
      checked.value = text
    },
  })
  if (findings.value.length === 0) return null
  return (
    <ul class="live">
      {findings.value.map(({ code, level, target, fix, ...finding }, index) => (
        <li key={index}>
          <span class={`tag ${level}`}>
            <bdi title={code}>{checkName(code)}</bdi>
          </span>{' '}
          <Says what={finding} />
          {target && target[1] <= text.length && (
            <button
              type="button"
              class="plain small"
              onMouseDown={event => event.preventDefault()}
              onClick={() => selectText(target[0], target[1])}
            >
              {t('editor.show')}
            </button>
          )}
          {fix && checked.value === text && <FixButton text={text} fix={fix} onClick={() => applyFix(fix)} />}
        </li>
      ))}
    </ul>
  )
}

/** Missing markup of the source, each a button that puts it around the selection. */
function MissingMarkup({ row }: { readonly row: Row }) {
  const text = draft.value?.text ?? ''
  const isChips = hasChips(row, text)
  const missing = missingMarkup(row, text)
  if (!isChips) return null
  return (
    <fieldset class="parts">
      <legend class="sr">{t('editor.markup')}</legend>
      {missing.map((element, index) => {
        const { open, close, number } = element
        const { label } = labelOf(close ? { ...open, kind: 'void' } : open, open.written, number)
        return (
          <button
            key={open.start}
            type="button"
            class="chip missing"
            title={index === 0 ? `${open.written}  Alt+M` : open.written}
            onMouseDown={event => event.preventDefault()}
            onClick={() => openField()?.insertElement(element, number)}
          >
            <span aria-hidden="true">+ </span>
            <span class="sr">{t('editor.insertOne')} </span>
            <bdi>{label}</bdi>
          </button>
        )
      })}
      <button
        type="button"
        class="plain small"
        aria-pressed={asWritten.value}
        onMouseDown={event => event.preventDefault()}
        onClick={() => {
          asWritten.value = !asWritten.peek()
        }}
      >
        {t('editor.asWritten')}
      </button>
    </fieldset>
  )
}

/** Names and numbers of the source, each a button that inserts it at the cursor. */
function Parts({ row }: { readonly row: Row }) {
  const view = article.value
  const parts = partsOf(row)
  if (!view || parts.length === 0) return null
  return (
    <fieldset class="parts">
      <legend class="sr">{t('editor.insert')}</legend>
      {parts.map(({ text, kind }, index) => (
        <button
          key={text}
          type="button"
          class={`chip ${kind}`}
          title={index < 9 ? `Alt+${index + 1}` : undefined}
          // The field keeps the focus and its cursor.
          onMouseDown={event => event.preventDefault()}
          onClick={() => insertText(text)}
        >
          <span class="sr">{t('editor.insertOne')} </span>
          <bdi lang={view.to}>{text}</bdi>
        </button>
      ))}
    </fieldset>
  )
}

/** A conflict of two people: the text before, the other person's, and the one in the editor. */
function Conflict({ row }: { readonly row: Row }) {
  const view = article.value
  const mine = draft.value
  if (!view || !mine) return null
  const theirs = row.unit?.target ?? ''
  const keep = (text: string, save: boolean): void => {
    const { theirs: _, ...rest } = mine
    draft.value = { ...rest, text, base: theirs, revision: row.unit?.revision ?? '' }
    if (save) void saveDraft()
    else document.querySelector<HTMLElement>('[data-editor]')?.focus()
  }
  return (
    <section data-conflict class="conflict" tabIndex={-1} role="alert" aria-label={t('conflict.title')}>
      <h2>{t('conflict.title')}</h2>
      <p class="quiet">{t('conflict.why')}</p>
      <dl>
        <dt>{t('conflict.base')}</dt>
        <dd>
          <p {...inLanguage(view.to)}>
            <Marked pieces={piecesOf(mine.base, row.syntax)} />
          </p>
        </dd>
        <dt>{t('conflict.theirs')}</dt>
        <dd>
          <Diff before={mine.base} after={theirs} locale={view.to} syntax={row.syntax} />
        </dd>
        <dt>{t('conflict.mine')}</dt>
        <dd>
          <Diff before={mine.base} after={mine.text} locale={view.to} syntax={row.syntax} />
        </dd>
      </dl>
      <div class="actions">
        <button type="button" onClick={discardDraft}>
          {t('conflict.takeTheirs')}
        </button>
        <button type="button" onClick={() => keep(mine.text, true)}>
          {t('conflict.takeMine')}
        </button>
        <button type="button" onClick={() => keep(theirs, false)}>
          {t('conflict.editTheirs')}
        </button>
      </div>
    </section>
  )
}
