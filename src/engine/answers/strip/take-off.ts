/** What a text was made from. */
export interface SourceText {
  /** The text as its readers see it. */
  readonly shown: string
  readonly from: string
  readonly to: string
}

/** Removes something; undefined if there is nothing of its kind. */
export type TakeOff = (text: string, source: SourceText) => readonly [text: string, note: string] | undefined

export const tookOff = (part: string): string => {
  const shown = part.replace(/\s+/g, ' ').trim()
  return `took off "${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}"`
}
