/** Tells which language a text fits better than `own`, and how much better; undefined when none does. */
export type ReadLanguage = (text: string, own: string) => Misfit | undefined

export interface Misfit {
  readonly language: string
  /** How well the text fits it, and how much less well its own language: from 0 to 1. */
  readonly fit: number
  readonly gap: number
}

/** Loads the detector: sixty languages by the frequencies of their letters. It takes a while: ask for it when somebody waits anyway. */
export async function loadLanguages(): Promise<ReadLanguage> {
  const { eld } = await import('eld/extrasmall')
  const known = new Set(Object.values(eld.info().Languages))
  return (text, own) => {
    const tag = own.split('-')[0] ?? own
    if (!known.has(tag)) return undefined
    const result = eld.detect(text)
    const { language } = result
    if (language === '' || language === tag) return undefined
    const scores = result.getScores()
    const fit = scores[language] ?? 0
    return { language, fit, gap: fit - (scores[tag] ?? 0) }
  }
}
