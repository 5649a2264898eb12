import { primaryLanguage } from '../../locale.ts'
/** Gives the language that a text fits better than `own`, and by how much; undefined if there is none. */
export type ReadLanguage = (text: string, own: string) => Misfit | undefined

export interface Misfit {
  readonly language: string
  /** How well the text fits the language, and by how much less its own language; from 0 to 1. */
  readonly fit: number
  readonly gap: number
}

/** What the detector calls a language, if it has a code of its own for it. */
const CALLED: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' }

/**
 * Loads the detector: sixty languages by the frequencies of their letters. Loading is slow, so load it while waiting
 * for a service.
 */
export async function loadLanguages(): Promise<ReadLanguage> {
  const { eld } = await import('eld/extrasmall')
  const known = new Set(Object.values(eld.info().Languages))
  return (text, own) => {
    const first = primaryLanguage(own)
    const tag = CALLED[first] ?? first
    if (!known.has(tag)) return undefined
    const result = eld.detect(text)
    const { language } = result
    if (language === '' || language === tag) return undefined
    const scores = result.getScores()
    const fit = scores[language] ?? 0
    return { language, fit, gap: fit - (scores[tag] ?? 0) }
  }
}
