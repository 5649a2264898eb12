import { useSignal } from '@preact/signals'
import type { Comment } from '../../../model.ts'
import type { Row } from '../../answers.ts'
import { CheckBox } from '../elements/check-box.tsx'
import { formatTime, t } from '../frame/i18n.ts'
import { article } from '../frame/state.ts'
import { piecesOf } from './address.ts'
import { CommentField } from './comment-field.tsx'
import { people } from './people.ts'
import { comment, resolve, reword } from './save-comment.ts'
import { commentName, keepComment, unsentComment } from './unsent.ts'

const isOpen = ({ resolved }: Comment): boolean => resolved?.by === undefined

/** The comments on a sentence, with their state. */
export function Comments({ row }: { readonly row: Row }) {
  const name = commentName(row.key)
  const text = unsentComment(name)
  const aboutSource = useSignal(false)
  const setText = (value: string): void => keepComment(name, value)
  if (!row.unit) return null
  const [open, done] = [row.unit.comments.filter(isOpen), row.unit.comments.filter(each => !isOpen(each))]
  const send = async (): Promise<void> => {
    if (text.trim() === '' || !(await comment(row, text, aboutSource.peek() ? 'source' : undefined))) return
    // Text that was typed while a comment was being sent is kept.
    if (unsentComment(name) === text) setText('')
  }
  return (
    <section>
      <h3>{t('comments.title')}</h3>
      <CommentList row={row} comments={open} />
      {done.length > 0 && (
        <details class="done">
          <summary>{t('comments.done', { count: done.length })}</summary>
          <CommentList row={row} comments={done} />
        </details>
      )}
      <CommentField
        label={t('comments.add')}
        submit={t('comments.send')}
        text={text}
        setText={setText}
        send={send}
        isNew
      />
      <CheckBox
        checked={aboutSource.value}
        set={on => {
          aboutSource.value = on
        }}
      >
        {t('comments.onSource')}
      </CheckBox>
    </section>
  )
}

interface ListProps {
  readonly row: Row
  readonly comments: readonly Comment[]
}

const CommentList = ({ row, comments }: ListProps) => (
  <ul class="comments">
    {comments.map(said => (
      <CommentItem key={said.time + said.author} row={row} said={said} />
    ))}
  </ul>
)

function CommentItem({ row, said }: { readonly row: Row; readonly said: Comment }) {
  const { author, time, text, edited, resolved, about } = said
  const words = useSignal<string | undefined>(undefined)
  const isOwn = article.value?.author === author
  const save = async (): Promise<void> => {
    if (words.peek()?.trim() && (await reword(row, said, words.peek() ?? ''))) words.value = undefined
  }
  return (
    <li>
      <p class="quiet">
        <bdi>{author}</bdi> · <time dateTime={time}>{formatTime(time)}</time>
        {edited !== undefined && ` · ${t('comments.edited')}`}
        {about && ` · ${t('comments.aboutSource')}`}
      </p>
      {words.value === undefined ? (
        <p dir="auto">
          {piecesOf(text, people.value).map((piece, at) =>
            piece.to ? <strong key={at}>{piece.text}</strong> : piece.text,
          )}
        </p>
      ) : (
        <CommentField
          label={t('comments.edit')}
          submit={t('comments.save')}
          text={words.value}
          setText={value => {
            words.value = value
          }}
          send={save}
        />
      )}
      {resolved?.by !== undefined && (
        <p class="quiet">{t('comments.doneBy', { by: resolved.by, time: formatTime(resolved.time) })}</p>
      )}
      <div class="choices small">
        <button type="button" onClick={() => void resolve(row, said, isOpen(said))}>
          {t(isOpen(said) ? 'comments.resolve' : 'comments.reopen')}
        </button>
        {isOwn && words.value === undefined && (
          <button
            type="button"
            onClick={() => {
              words.value = text
            }}
          >
            {t('comments.edit')}
          </button>
        )}
      </div>
    </li>
  )
}
