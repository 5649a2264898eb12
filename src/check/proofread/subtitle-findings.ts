import { layOut, type ShownText, type SubtitleLimits, usualLimits } from '../../article/index.ts'
import type { Edition, Finding, Glossary, Level, Locale, Unit } from '../../model.ts'
import { renderingsIn } from '../../names/index.ts'
import { onceInARow } from '../../once.ts'
import { CHECKS, type Code } from '../codes.ts'
import type { ShownCue, SubtitleCheck } from '../model.ts'
import type { ProofDesk } from './unit-checks.ts'

const CODES = ['subtitle-length', 'reading-speed'] as const satisfies readonly Code[]

/** What decides where an edition's subtitles are cut, and how much text a cue may have. */
export interface SubtitleSettings {
  /** The config's limits, which override a language's usual limits. */
  readonly limits?: Partial<SubtitleLimits> | undefined
  readonly glossary: Glossary
}

/** The rules of an edition: its language's limits, the config's limits, and the names of the glossary. */
export const subtitleRulesOf = (locale: Locale, { limits, glossary }: SubtitleSettings) => ({
  locale,
  limits: { ...usualLimits(locale), ...limits },
  names: renderingsIn(glossary, locale),
})

/** Finds what is wrong with the cues of an edition. */
type SubtitleReader = (units: readonly Unit[]) => readonly Finding[]

/** Reads the cues of an edition; the same units are read only once. */
export function createSubtitleReader(
  locale: Locale,
  { shown = [], subtitles, levels, glossary }: SubtitleDesk,
): SubtitleReader {
  return onceInARow(units =>
    subtitleFindings({ units, locale }, shown, {
      limits: subtitles?.(locale),
      glossary,
      levels: levels?.(locale),
    }),
  )
}

type SubtitleDesk = Pick<ProofDesk, 'shown' | 'subtitles' | 'levels' | 'glossary'>

/**
 * Cues with more text than can be read, once the edition is cut into cues; each is reported at the sentence with most
 * of its text.
 */
function subtitleFindings(
  { units, locale }: Pick<Edition, 'units' | 'locale'>,
  shown: readonly ShownText[],
  {
    levels = {},
    ...settings
  }: SubtitleSettings & { readonly levels?: Readonly<Record<string, Level | 'off'>> | undefined },
): readonly Finding[] {
  if (!shown.some(({ showings }) => showings)) return []
  const rules = subtitleRulesOf(locale, settings)
  const targets = new Map(units.map(({ key, target }) => [key, target]))
  const sentences = shown.map(sentence => {
    const target = targets.get(sentence.key) ?? ''
    return { ...sentence, ...(target !== '' && target !== sentence.text && { target }) }
  })
  const filled = layOut(sentences, rules)
  const cues = Map.groupBy(filled, ({ showing: { cue, from, to } }) => `${cue} ${from} ${to}`)
  return [...cues.values()].flatMap(one => {
    const [first] = one
    if (!first) return []
    const { cue, from, to } = first.showing
    return findingsOf({ cue, from, to, filled: one }, { levels, limits: rules.limits, locale, targets })
  })
}

interface Settings {
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly limits: SubtitleLimits
  readonly locale: Locale
  readonly targets: ReadonlyMap<string, string>
}

function findingsOf(cue: ShownCue, { levels, limits, locale, targets }: Settings): readonly Finding[] {
  const [most] = cue.filled
    .flatMap(({ parts }) => parts)
    .filter(({ key }) => targets.get(key))
    .toSorted((one, other) => other.columns - one.columns)
  const key = most?.key ?? cue.filled.flatMap(({ keys }) => keys).find(one => targets.get(one))
  if (key === undefined) return []
  return CODES.flatMap(code => {
    const check: SubtitleCheck = CHECKS[code]
    const fixed = levels[code]
    if (fixed === 'off') return []
    return check.cue(cue, limits).map(({ message, statement, level }): Finding => {
      return {
        code,
        level: fixed ?? level ?? check.level,
        key,
        locale,
        message,
        statement,
        ...(most && { target: [most.start, most.end] as const }),
      }
    })
  })
}
