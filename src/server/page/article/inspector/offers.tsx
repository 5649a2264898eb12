import type { Row, UnitView } from '../../../answers.ts'
import { setState, useText } from '../../edit/actions.ts'
import { stated } from '../../elements/statement.ts'
import { Diff } from '../../elements/texts.tsx'
import { t } from '../../frame/i18n.ts'
import { article } from '../../frame/state.ts'

/** For a changed source: what changed in it, and the machine's translation of the new one. */
export function Stale({ row }: { readonly row: Row }) {
  const view = article.value
  if (!view || !row.unit || !row.stale) return null
  const { madeFrom = row.source, target } = row.unit
  // The smallest edit of the present text is offered before the machine's new text.
  const proposal = row.suggestion ?? row.unit.proposal
  const isDraft = row.suggestion === undefined && row.unit.proposedBy === undefined
  return (
    <section class="stale">
      <h3>
        {t('stale.title')} <span class="tag stale">{t(`rank.${row.stale}`)}</span>
      </h3>
      <Diff before={madeFrom} after={row.source} locale={view.from} syntax={row.syntax} />
      {(row.evidence ?? []).map((reason, index) => (
        <p key={index} class="quiet">
          <bdi>{stated(reason)}</bdi>
        </p>
      ))}
      {proposal && proposal !== target && (
        <>
          <h4>{row.suggestion === undefined ? offerTitle(row.unit) : t('stale.proposal')}</h4>
          {isDraft && <p class="quiet">{t('stale.replaces')}</p>}
          <Diff before={target} after={proposal} locale={view.to} syntax={row.syntax} />
        </>
      )}
      <Choice row={row} proposal={proposal === target ? undefined : proposal} isDraft={isDraft} />
    </section>
  )
}

/** A proposal beside a person's text: from a change of the glossary, a merge or an import. */
export function Suggestion({ row }: { readonly row: Row }) {
  const view = article.value
  const { proposal, target = '' } = row.unit ?? {}
  if (!view || !row.unit || !proposal || proposal === target) return null
  return (
    <section class="suggestion">
      <h3>{row.unit.proposedBy === undefined ? t('stale.proposal') : offerTitle(row.unit)}</h3>
      <Diff before={target} after={proposal} locale={view.to} syntax={row.syntax} />
      <Choice row={row} proposal={proposal} />
    </section>
  )
}

/** The title of a proposal: a person's, or a machine's draft of the whole sentence. */
function offerTitle({ proposedBy, draftedBy }: UnitView): string {
  if (proposedBy !== undefined) return t('stale.proposedBy', { by: proposedBy })
  return draftedBy === undefined ? t('stale.draft') : t('stale.draftBy', { by: draftedBy })
}

interface ChoiceProps {
  readonly row: Row
  readonly proposal: string | undefined
  /** Whether it is a complete new draft. */
  readonly isDraft?: boolean
}

/** Takes the offered text, or confirms the present one. */
function Choice({ row, proposal, isDraft = false }: ChoiceProps) {
  const state = row.unit?.state === 'final' ? 'final' : 'reviewed'
  return (
    <div class="actions">
      {proposal && (
        <button type="button" onClick={() => useText(row, proposal)}>
          {t(isDraft ? 'stale.useDraft' : 'stale.use')}
        </button>
      )}
      <button type="button" onClick={() => setState(state, row)}>
        {t('stale.keep')}
      </button>
    </div>
  )
}
