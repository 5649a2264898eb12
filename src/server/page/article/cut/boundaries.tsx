import { useSignal } from '@preact/signals'
import type { Row } from '../../../answers.ts'
import { inLanguage, Marked } from '../../elements/texts.tsx'
import { t } from '../../frame/i18n.ts'
import { article, from } from '../../frame/state.ts'
import { sourcePieces, type TextPiece } from '../../markup/pieces.ts'
import { CutPreview, LastCut } from './cut-preview.tsx'
import { cut } from './cut-sentence.ts'

interface SourceWord {
  readonly word: readonly TextPiece[]
  readonly at: number
}

/** The words of a source with the offset of each; a word that begins inside of markup is left out. */
function wordsOf(row: Row): readonly SourceWord[] {
  const { source, markup = [] } = row
  const starts = Array.from(source.matchAll(/(?<=\s)\S/gu), ({ index }) => index)
  const places = [0, ...starts.filter(at => !markup.some(({ start, end }) => start < at && at < end))]
  const pieces = sourcePieces(row)
  return places.map((at, index) => ({ word: within(pieces, at, places[index + 1] ?? source.length), at }))
}

/** The pieces between two offsets; a piece of words is cut there. */
function within(pieces: readonly TextPiece[], from: number, to: number): readonly TextPiece[] {
  return pieces.flatMap((piece): readonly TextPiece[] => {
    if (piece.end <= from || piece.start >= to) return []
    if (piece.kind !== 'text') return [piece]
    const written = piece.written.slice(Math.max(0, from - piece.start), to - piece.start)
    return [{ ...piece, written, plain: written }]
  })
}

/** Merges the sentence with the next one, or splits it before a word, for the article and all its editions. */
export function Boundaries({ row }: { readonly row: Row }) {
  const choosing = useSignal(false)
  const place = useSignal(0)
  const rows = article.value?.rows ?? []
  const next = rows[rows.findIndex(({ key }) => key === row.key) + 1]
  const isHeading = row.role === 'headline' || row.role === 'deck'
  if (isHeading) return null
  return (
    <section>
      <h3>{t('cut.title')}</h3>
      <div class="choices small">
        <button
          type="button"
          data-cut
          aria-expanded={choosing.value}
          onClick={() => {
            choosing.value = !choosing.value
          }}
        >
          {t('cut.split')}
        </button>
        <button type="button" disabled={next?.block !== row.block} onClick={() => cut(row, { kind: 'merge' })}>
          {t('cut.merge')}
        </button>
      </div>
      {choosing.value && (
        <fieldset class="words" ref={element => element?.scrollIntoView({ block: 'nearest' })}>
          <legend class="quiet">{t('cut.where')}</legend>
          <p {...inLanguage(from.value)}>
            {wordsOf(row).map(({ word, at }) =>
              at === 0 ? (
                <Marked key={at} pieces={word} />
              ) : (
                <button
                  key={at}
                  type="button"
                  class="word"
                  aria-pressed={place.value === at}
                  onClick={() => {
                    place.value = at
                  }}
                >
                  <Marked pieces={word} />
                </button>
              ),
            )}
          </p>
        </fieldset>
      )}
      {choosing.value && place.value > 0 && <CutPreview key={place.value} row={row} at={place.value} />}
      <LastCut />
    </section>
  )
}
