import { diffWords } from '../../../edition/changes/word-diff.ts'
import { directionOf } from '../../../languages/script.ts'
import type { Finding, Level } from '../../../model.ts'
import type { UnitView } from '../../answers.ts'
import { t } from '../frame/i18n.ts'

/** Something to underline in a text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly tone: Level | 'name'
}

/** The attributes that every text of a language carries, so that it is drawn, broken and read aloud rightly. */
export const inLanguage = (locale: string): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } => ({
  lang: locale,
  dir: directionOf(locale),
})

const WEIGHT: Readonly<Record<Mark['tone'], number>> = { name: 0, info: 1, warning: 2, error: 3 }

/** Spans become pieces of text that never overlap; where several meet, the gravest gives the look. */
export function cut(
  text: string,
  marks: readonly Mark[],
): readonly { readonly text: string; readonly tones: string }[] {
  const edges = new Set([0, text.length])
  const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  for (const { start, end } of valid) edges.add(start).add(end)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const over = valid.filter(mark => mark.start <= start && mark.end > start)
    const gravest = over.filter(({ tone }) => tone !== 'name').sort((a, b) => WEIGHT[b.tone] - WEIGHT[a.tone])[0]
    const named = over.some(({ tone }) => tone === 'name')
    return {
      text: text.slice(start, sorted[index + 1]),
      tones: [gravest?.tone, named && 'name'].filter(Boolean).join(' '),
    }
  })
}

/** A text with its marks underlined. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return <>{text}</>
  return (
    <>
      {cut(text, marks).map((piece, index) =>
        piece.tones === '' ? (
          piece.text
        ) : (
          <span key={index} class={`mark ${piece.tones}`}>
            {piece.text}
          </span>
        ),
      )}
    </>
  )
}

/** The spans of findings in one of the two texts. */
export const marksOf = (findings: readonly Finding[], side: 'source' | 'target'): readonly Mark[] =>
  findings.flatMap(finding => {
    const span = finding[side]
    return span ? [{ start: span[0], end: span[1], tone: finding.level }] : []
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
}

/** A word diff, read aloud as "deleted" and "inserted" by screen readers. */
export function Diff({ before, after, locale }: DiffProps) {
  if (before === after) return <p class="quiet">{t('diff.same')}</p>
  return (
    <p class="diff" {...inLanguage(locale)}>
      {diffWords(before, after, locale).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          <Tag key={index}>
            <span class="sr">{t(kind === 'added' ? 'diff.inserted' : 'diff.deleted')} </span>
            {text}
            <span class="sr"> {t('diff.end')} </span>
          </Tag>
        )
      })}
    </p>
  )
}
