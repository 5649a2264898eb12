import { diffWords } from '../../../edition/changes/word-diff.ts'
import { directionOf } from '../../../languages/script.ts'
import type { Finding, Level, Syntax } from '../../../model.ts'
import type { UnitView } from '../../answers.ts'
import { t } from '../frame/i18n.ts'
import { Chip } from '../markup/chip.tsx'
import { chipsAsLetters } from '../markup/chips-as-letters.ts'
import { numbersOf } from '../markup/elements.ts'
import { piecesOf, type TextPiece } from '../markup/pieces.ts'
import { told } from './statement.ts'

/** A stretch of a text to underline. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly tone: Level | 'name'
  /** The message of the mark. */
  readonly says?: string
}

/** The attributes of every text in a language, for its font, its direction and screen readers. */
export const inLanguage = (locale: string): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } => ({
  lang: locale,
  dir: directionOf(locale),
})

const WEIGHT: Readonly<Record<Mark['tone'], number>> = { name: 0, info: 1, warning: 2, error: 3 }

/** A stretch of a text with one look. */
interface MarkedPart {
  readonly text: string
  readonly tones: string
  readonly says?: string
}

/**
 * Splits a text at the ends of spans, so that the pieces never overlap; where several spans overlap, the highest level
 * gives the look.
 */
function cut(text: string, marks: readonly Mark[]): readonly MarkedPart[] {
  const edges = new Set([0, text.length])
  const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  for (const { start, end } of valid) edges.add(start).add(end)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const over = valid.filter(mark => mark.start <= start && mark.end > start)
    const gravest = over.filter(({ tone }) => tone !== 'name').sort((a, b) => WEIGHT[b.tone] - WEIGHT[a.tone])[0]
    const named = over.some(({ tone }) => tone === 'name')
    const says = [...new Set(over.flatMap(mark => mark.says ?? []))].join('; ')
    return {
      text: text.slice(start, sorted[index + 1]),
      tones: [gravest?.tone, named && 'name'].filter(Boolean).join(' '),
      ...(says !== '' && { says }),
    }
  })
}

interface MarkedProps {
  readonly pieces: readonly TextPiece[]
  readonly marks?: readonly Mark[]
  /** The source's pieces, if these are a target's: the same element has the same number in both. */
  readonly source?: readonly TextPiece[]
}

/** A text with its marks underlined and its markup as chips. */
export function Marked({ pieces, marks = [], source = pieces }: MarkedProps) {
  const numbers = numbersOf(pieces, source)
  const openings = new Map(pieces.flatMap(({ kind, pair, written }) => (kind === 'open' ? [[pair, written]] : [])))
  return (
    <>
      {pieces.map((piece, index) => {
        const { kind, start, end, pair } = piece
        const over = marks.filter(mark => mark.start < end && mark.end > start)
        if (kind === 'text' || kind === 'sign') return <Words key={index} piece={piece} marks={over} />
        const tones = cut(piece.written, over.map(whole(piece)))[0]?.tones ?? ''
        const opening = kind === 'close' ? openings.get(pair) : undefined
        return <Chip key={index} piece={piece} opening={opening} number={numbers.get(piece)} tones={tones} />
      })}
    </>
  )
}

/** A mark of a whole piece. */
const whole =
  ({ written }: TextPiece) =>
  ({ tone }: Mark): Mark => ({ start: 0, end: written.length, tone })

function Words({ piece, marks }: { readonly piece: TextPiece; readonly marks: readonly Mark[] }) {
  const { kind, plain, start, end } = piece
  if (marks.length === 0) return <>{plain}</>
  const inside =
    kind === 'sign'
      ? marks.map(mark => ({ ...mark, start: 0, end: plain.length }))
      : marks.map(mark => ({
          ...mark,
          start: Math.max(mark.start, start) - start,
          end: Math.min(mark.end, end) - start,
        }))
  return (
    <>
      {cut(plain, inside).map((part, index) =>
        part.says === undefined ? (
          <span key={index} class={part.tones === '' ? undefined : `mark ${part.tones}`}>
            {part.text}
          </span>
        ) : (
          // Screen readers get it as a mark, with the message of the finding.
          <mark key={index} class={`mark ${part.tones}`} aria-description={part.says} title={part.says}>
            {part.text}
          </mark>
        ),
      )}
    </>
  )
}

/** The spans of findings in one of the two texts. */
export const marksOf = (findings: readonly Finding[], side: 'source' | 'target'): readonly Mark[] =>
  findings.flatMap(finding => {
    const span = finding[side]
    const { level } = finding
    const says = `${t(`level.${level}One`)}: ${told(finding)}`
    return span ? [{ start: span[0], end: span[1], tone: level, says }] : []
  })

/** A state in words: a draft is the machine's only as long as no person has written it. */
export function stateOf(unit: UnitView | undefined): string {
  const isPersons = unit?.state === 'translated' && (unit.origin === 'human' || unit.origin === 'import')
  return t(`state.${isPersons ? 'draft' : (unit?.state ?? 'absent')}`)
}

interface DiffProps {
  readonly before: string
  readonly after: string
  readonly locale: string
  /** The syntax of the texts; absent for plain text. */
  readonly syntax?: Syntax | undefined
}

/** A word diff, which screen readers read as "deleted" and "inserted"; a chip is never split. */
export function Diff({ before, after, locale, syntax }: DiffProps) {
  if (before === after) return <p class="quiet">{t('diff.same')}</p>
  const [old, now] = [piecesOf(before, syntax), piecesOf(after, syntax)]
  const { textOf, piecesFrom } = chipsAsLetters([...old, ...now])
  return (
    <p class="diff" {...inLanguage(locale)}>
      {diffWords(textOf(old), textOf(now), locale).map(({ kind, text }, index) => {
        const shown = piecesFrom(text).map((part, at) =>
          typeof part === 'string' ? part : <Chip key={at} {...part} />,
        )
        if (kind === 'same') return <span key={index}>{shown}</span>
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          <Tag key={index}>
            <span class="sr">{t(kind === 'added' ? 'diff.inserted' : 'diff.deleted')} </span>
            {shown}
            <span class="sr"> {t('diff.end')} </span>
          </Tag>
        )
      })}
    </p>
  )
}
