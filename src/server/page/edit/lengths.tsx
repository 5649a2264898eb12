import { lengthOf, slugWords } from '../../../check/checks/style/measure.ts'
import type { LongestText } from '../../../house-style.ts'
import type { Row } from '../../answers.ts'
import { formatNumber, t } from '../frame/i18n.ts'
import { article, draft, to } from '../frame/state.ts'
import { piecesOf } from '../markup/pieces.ts'

/** The length of the text in the editor and its limit in the house style; for a headline also those of the slug. */
export function Lengths({ row }: { readonly row: Row }) {
  const limits = article.value?.lengths
  const own = row.role === 'boilerplate' ? undefined : limits?.[row.role]
  const slug = row.role === 'headline' ? limits?.slug : undefined
  if (!own && !slug) return null
  const text = piecesOf(draft.value?.text ?? '', row.syntax)
    .map(({ plain }) => plain)
    .join('')
    .trim()
  const words = slugWords(text)
  return (
    <p class="lengths" role="status">
      {own && <Count characters={lengthOf(text)} words={wordsIn(text)} limit={own} />}
      {slug && (
        <>
          {' '}
          {t('length.slug')} <Count characters={words.join('-').length} words={words.length} limit={slug} />
        </>
      )}
    </p>
  )
}

const wordsIn = (text: string): number => {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(to.value, { granularity: 'word' }).segment(text))
    if (isWordLike) words++
  return words
}

interface CountProps {
  readonly characters: number
  readonly words: number
  readonly limit: LongestText
}

function Count({ characters, words, limit }: CountProps) {
  return (
    <>
      {limit.characters !== undefined && <Figure unit="characters" length={characters} most={limit.characters} />}{' '}
      {limit.words !== undefined && <Figure unit="words" length={words} most={limit.words} />}
    </>
  )
}

interface FigureProps {
  readonly unit: 'characters' | 'words'
  readonly length: number
  readonly most: number
}

function Figure({ unit, length, most }: FigureProps) {
  return (
    <span class={length > most ? 'tag warning' : 'tag'}>
      {t(`length.${unit}`, { length: formatNumber(length), most: formatNumber(most), count: most })}
    </span>
  )
}
