import { useComputed } from '@preact/signals'
import { memo } from 'preact/compat'
import type { Finding } from '../../../model.ts'
import type { Row } from '../../answers.ts'
import { activate, edit } from '../edit/actions.ts'
import { unsaved } from '../edit/drafts.ts'
import { Editor } from '../edit/editor.tsx'
import { checkName, findingName } from '../elements/check-name.ts'
import { placeName } from '../elements/place-name.ts'
import { Sign, StateSign } from '../elements/sign.tsx'
import { inLanguage, type Mark, Marked, marksOf, stateOf } from '../elements/texts.tsx'
import { t } from '../frame/i18n.ts'
import { activeKey, draftKey, from, isUnread, narrow, openComments, third, to } from '../frame/state.ts'
import { piecesOf, sourcePieces } from '../markup/pieces.ts'
import { Inspector } from './inspector/inspector.tsx'
import { edgeOf } from './layout.ts'
import { PresentIn } from './present.tsx'
import { Question } from './question.tsx'

interface UnitRowProps {
  readonly row: Row
  readonly index: number
  readonly size: number
  /** The first sentence of its block. */
  readonly starts: boolean
}

/** The label of a row for screen readers. */
function labelOf(row: Row): string {
  const { unit, findings, stale, role, key } = row
  return [
    placeName(key) === key ? `${t(`role.${role}`)} ${key}` : placeName(key),
    stateOf(unit),
    isUnread(row) && t('unit.unread'),
    stale && t('unit.stale'),
    findings.length > 0 && t('unit.findings', { count: findings.length }),
    openComments(row) > 0 && t('unit.comments', { count: openComments(row) }),
  ]
    .filter(Boolean)
    .join(', ')
}

const namesOf = (row: Row): readonly Mark[] =>
  row.names.filter(({ term }) => term !== undefined).map(({ start, end }) => ({ start, end, tone: 'name' }))

function UnitRowNow({ row, index, size, starts }: UnitRowProps) {
  const active = useComputed(() => activeKey.value === row.key).value
  const editing = useComputed(() => draftKey.value === row.key).value
  const { unit, findings, role } = row
  const gravest = (['error', 'warning'] as const).find(grave => findings.some(({ level }) => level === grave)) ?? ''
  const state = unit?.state ?? 'absent'
  const source = sourcePieces(row)
  const edge = edgeOf(row)
  return (
    <article
      id={`unit-${row.key}`}
      class={`unit ${role} ${starts ? 'starts' : ''} ${active ? 'active' : ''} ${row.stale ? 'stale' : ''}`}
      tabIndex={active ? 0 : -1}
      aria-label={labelOf(row)}
      aria-posinset={index + 1}
      aria-setsize={size}
      aria-current={active ? 'true' : undefined}
      onFocusIn={() => activate(row.key)}
    >
      <span class={`edge ${state} ${gravest}`} title={stateOf(unit)} aria-hidden="true">
        {(edge.state || active) && <StateSign state={state} />}
        {edge.unread && <span class="unread" />}
      </span>
      <div class="side">
        <p class="source" {...inLanguage(from.value)}>
          <Marked pieces={source} marks={[...(active ? namesOf(row) : []), ...marksOf(findings, 'source')]} />
        </p>
        <Tags findings={findings.filter(({ locale }) => locale === undefined)} />
      </div>
      <PresentIn at={row.key} />
      <div class="target">{editing ? <Editor row={row} /> : <Target row={row} />}</div>
      {!editing && (
        <button type="button" class="plain pencil" tabIndex={active ? 0 : -1} onClick={() => edit(row)}>
          <Sign name="pencil" />
          <span class="sr">{t('unit.edit', { key: placeName(row.key) })}</span>
        </button>
      )}
      {third.value && (
        <p class="source other" {...inLanguage(third.value.locale)}>
          <Marked pieces={piecesOf(third.value.texts[row.key] ?? '', row.syntax)} source={source} />
        </p>
      )}
      {active && narrow.value && (
        <div class="inspector inline">
          <Inspector />
        </div>
      )}
    </article>
  )
}

export const UnitRow = memo(UnitRowNow)

function Target({ row }: { readonly row: Row }) {
  const { unit, findings } = row
  return (
    <>
      <p {...inLanguage(to.value)} onDblClick={() => edit(row)}>
        {unit?.target ? (
          <Marked
            pieces={piecesOf(unit.target, row.syntax)}
            marks={marksOf(findings, 'target')}
            source={sourcePieces(row)}
          />
        ) : (
          <span class="quiet" {...inLanguage(document.documentElement.lang || 'en')}>
            {t('unit.empty')}
          </span>
        )}
      </p>
      <Tags findings={findings.filter(({ locale }) => locale !== undefined)} row={row} />
      <Unsaved row={row} />
      <Question row={row} />
    </>
  )
}

/** Offers a text that was typed here and not saved. */
function Unsaved({ row }: { readonly row: Row }) {
  const isKept = useComputed(() => unsaved.value.has(row.key)).value
  if (!isKept) return null
  return (
    <p class="tags">
      <button type="button" class="tag unsaved" onClick={() => edit(row)}>
        {t('unit.unsaved')}
      </button>
    </p>
  )
}

interface TagsProps {
  readonly findings: readonly Finding[]
  /** Set if the unit's own tags are shown too. */
  readonly row?: Row
}

/** What needs attention, in a few words; screen readers have it in the row's name. */
function Tags({ findings, row }: TagsProps) {
  const comments = row ? openComments(row) : 0
  if (findings.length + comments === 0 && !row?.stale) return null
  const nameOfKind = (finding: Finding): string => (row ? findingName(finding, row) : checkName(finding.code))
  const kinds = [...Map.groupBy(findings, nameOfKind)]
  return (
    <p class="tags" aria-hidden="true">
      {row?.stale && <span class="tag stale">{t(`rank.${row.stale}`)}</span>}
      {kinds.map(([name, alike]) => (
        <span key={name} class={`tag ${alike[0]?.level}`}>
          {alike.length > 1 ? `${name} ×${alike.length}` : name}
        </span>
      ))}
      {comments > 0 && <span class="tag">{t('unit.comments', { count: comments })}</span>}
    </p>
  )
}
