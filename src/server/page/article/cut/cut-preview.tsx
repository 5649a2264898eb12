import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Syntax } from '../../../../model.ts'
import type { BulkView, CutPreview as Preview, Row } from '../../../answers.ts'
import { inLanguage, Marked } from '../../elements/texts.tsx'
import { getBulk, messageOf, previewCut } from '../../frame/api.ts'
import { formatTime, nameOf, t } from '../../frame/i18n.ts'
import { announce, article, from } from '../../frame/state.ts'
import { piecesOf } from '../../markup/pieces.ts'
import { cut, takeCutBack } from './cut-sentence.ts'

interface CutPreviewProps {
  readonly row: Row
  /** Where the second half of the source begins. */
  readonly at: number
}

/** Both halves of a sentence in all editions, before it is split; a click on a word moves the cut of a translation. */
export function CutPreview({ row, at }: CutPreviewProps) {
  const view = article.value
  const preview = useSignal<Preview | undefined>(undefined)
  const places = useSignal<Readonly<Record<string, number>>>({})
  useEffect(() => {
    if (!view) return
    previewCut(view.slug, row.key, { kind: 'split', at }).then(
      found => {
        preview.value = found
        places.value = Object.fromEntries(found.editions.map(each => [each.locale, each.at ?? 0]))
      },
      error => announce(messageOf(error), 'bad'),
    )
  }, [])
  if (!preview.value) return null
  const targets = Object.fromEntries(Object.entries(places.value).filter(([, place]) => place > 0))
  return (
    <div class="cut-preview">
      <Halves halves={preview.value.source} locale={from.value} syntax={preview.value.editions[0]?.syntax} />
      {preview.value.editions.map(({ locale, target, syntax }) => (
        <Translation
          key={locale}
          {...{ locale, target, syntax, at: places.value[locale] ?? 0 }}
          move={place => {
            places.value = { ...places.peek(), [locale]: place }
          }}
        />
      ))}
      <div class="actions">
        <button type="button" class="main" onClick={() => void cut(row, { kind: 'split', at, targets })}>
          {t('cut.splitHere')}
        </button>
      </div>
    </div>
  )
}

interface HalvesProps {
  readonly halves: readonly string[]
  readonly locale: string
  readonly syntax: Syntax | undefined
}

const Halves = ({ halves, locale, syntax }: HalvesProps) => (
  <>
    <h4>{nameOf(locale)}</h4>
    <ol class="halves" {...inLanguage(locale)}>
      {halves.map(half => (
        <li key={half}>
          <Marked pieces={piecesOf(half, syntax)} />
        </li>
      ))}
    </ol>
  </>
)

interface TranslationProps {
  readonly locale: string
  readonly target: string
  readonly syntax: Syntax | undefined
  /** Where the second half begins; 0 if the text stays whole. */
  readonly at: number
  readonly move: (place: number) => void
}

function Translation({ locale, target, syntax, at, move }: TranslationProps) {
  const halves = at === 0 ? [target] : [target.slice(0, at), target.slice(at)]
  const starts = [0, ...Array.from(target.matchAll(/(?<=\s|[、。，！？])[^\s、。，！？]/gu), ({ index }) => index)]
  return (
    <>
      <Halves halves={halves} locale={locale} syntax={syntax} />
      <details>
        <summary>{t('cut.otherPlace')}</summary>
        <p {...inLanguage(locale)}>
          {starts.map((start, index) => {
            const word = target.slice(start, starts[index + 1])
            if (start === 0) return word
            return (
              <button
                key={start}
                type="button"
                class="word"
                aria-pressed={start === at}
                onClick={() => move(start === at ? 0 : start)}
              >
                {word}
              </button>
            )
          })}
        </p>
        {at === 0 && <p class="quiet">{t('cut.whole')}</p>}
      </details>
    </>
  )
}

/** The user's last split or merge in this article, which can be undone also after a reload. */
export function LastCut() {
  const view = article.value
  const last = useSignal<BulkView | undefined>(undefined)
  useEffect(() => {
    getBulk().then(
      all => {
        last.value = all.find(({ kind, slug }) => (kind === 'split' || kind === 'merge') && slug === view?.slug)
      },
      // Without an answer of the server nothing is offered.
      () => {},
    )
  }, [view?.rows.length])
  if (!view || !last.value) return null
  const { id, from: text, kind, time } = last.value
  return (
    <p class="quiet">
      {t(`cut.${kind}Done`)} {formatTime(time)}: <bdi {...inLanguage(view.from)}>{text.slice(0, 60)}</bdi>{' '}
      <button type="button" class="plain small" onClick={() => void takeCutBack(id, view.rows[0]?.key ?? '')}>
        {t('unit.undo')}
      </button>
    </p>
  )
}
