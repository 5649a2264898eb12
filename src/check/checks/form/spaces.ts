import { type StatementId, tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { mayHave } from '../../read/reading.ts'
import { MARK } from '../../read/tokens/characters.ts'

interface Space {
  readonly pattern: RegExp
  readonly says: StatementId & `${'space' | 'no-space'}${string}`
  /** Gives the right text in place of what was found. */
  readonly right: (found: string) => string
}

/** Spaces that are wrong in all our languages. */
const SPACES: readonly Space[] = [
  // Some people put two spaces after a sentence.
  { pattern: /(?<=[^\s.!?:;…।。：；，、！？])(?: {2,}|\t+)(?=\S)/g, says: 'spaces-between-words', right: () => ' ' },
  {
    pattern: /(?<=[\p{L}\p{N})"”»]) +(?=[,.](?:\s|$|["”»'’]))/gu,
    says: 'space-before-comma',
    right: () => '',
  },
  {
    // The space stands on the wrong side of the mark: "Messe ,Karten".
    pattern: /(?<=[\p{L}\p{N})"”»]) +,(?=\p{L}{2})/gu,
    says: 'space-before-comma',
    right: () => ', ',
  },
  { pattern: /(?<=[\p{L}\p{N})"”»]) +;(?=\p{L}{2})/gu, says: 'space-before-mark', right: () => '; ' },
  {
    // The bracket after the space is looked for first: few spaces have one, and looking back takes long.
    pattern: /[([] +(?=\S[^()[\]]*[)\]])|(?<=\S) +(?=[)\]])(?<=[([][^()[\]]*\S +)[)\]]/g,
    says: 'space-in-bracket',
    right: found => found.trim(),
  },
  { pattern: /(?<=\p{L}{2}),(?=\p{L}{2})/gu, says: 'no-space-after-comma', right: () => ', ' },
]
/** The space before ; : ! and ?, which French needs and other languages do not. */
const BEFORE_MARK: Space = {
  pattern: /(?<=[\p{L}\p{N}]) +(?=[;:!?](?:\s|$))/gu,
  says: 'space-before-mark',
  right: () => '',
}

/** A quick look for any of these. */
const MISPLACED = /\s\s|\t| [,.;:!?)\]]|[([] |,[^\s\d]/

export const spacing: PairCheck = {
  level: 'warning',
  finds: 'A space too many or too few.',
  why: 'Small, and visible in print.',
  example: ['for my performances', 'für meine  Leistungen'],
  written: true,
  pair: ({ source, target }) => {
    if (!mayHave(target, MARK.misplaced) || !MISPLACED.test(target.written)) return NOTHING
    const { knows, data } = target.language
    const rows = knows.has('common') && data.spacedMarks === undefined ? [...SPACES, BEFORE_MARK] : SPACES
    return rows.flatMap(({ pattern, says, right }): Seen[] => {
      if (source.written.search(pattern) >= 0) return []
      const match = [...target.written.matchAll(pattern)].find(({ index }) => isProse(target, index))
      if (!match) return []
      const place = [match.index, match.index + match[0].length] as const
      return [{ ...tell(says, {}), target: place, fix: { target: place, text: right(match[0]), safe: true } }]
    })
  },
}

/** Whether an offset is in running text: outside placeholders and tags, and not in a line with columns. */
function isProse({ written, parts }: Reading, at: number): boolean {
  const line = written.slice(written.lastIndexOf('\n', at) + 1, at)
  // Choices of a command: --term-(new,bad)
  const isChoice = written.charAt(at) === ',' && /[([{=|][^\s()[\]{}]*$/.test(line)
  return !isChoice && !/^[ \t]/.test(line) && !parts.some(({ start, end }) => at >= start && at < end)
}

export const noBreakSpace: PairCheck = {
  level: 'info',
  finds: 'A mark that takes a no-break space before it has none, or one that breaks.',
  why: 'With an ordinary space a line can break between a word and its mark.',
  example: ['Who is it?', 'Qui est-ce?'],
  // Québec and Switzerland put no space before these marks.
  into: ({ data, locale }) => data.spacedMarks !== undefined && !/-(?:CA|CH)$/.test(locale),
  pair: ({ target }) => {
    const { spacedMarks } = target.language.data
    const pattern = new RegExp(`(?<=[\\p{L}\\p{N}")]) ?(?=[${spacedMarks}](?:\\s|$))|« (?=\\S)`, 'u')
    const at = target.text.search(pattern)
    if (at < 0) return NOTHING
    const stands = target.text.charAt(at)
    const isSpace = stands === ' '
    // After « and before : and » any no-break space will do; before ; ! ? it is narrow.
    const [from, mark] = stands === '«' ? [at + 1, '«'] : [at, target.text.charAt(isSpace ? at + 1 : at)]
    const space = /[;!?]/.test(mark) ? '\u202f' : '\u00a0'
    const fix = { target: [from, isSpace || stands === '«' ? from + 1 : from], text: space, safe: true } as const
    return [{ ...tell('no-break-space', {}), target: [at, at + 1], fix }]
  },
}
