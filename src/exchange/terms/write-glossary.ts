/** A name or term with its rendering. */
export interface GlossaryLine {
  readonly source: string
  readonly target: string
  readonly note: string
}

/** Writes terms as OmegaT reads them: a line for each, source⇥target⇥note, without a header. */
export const writeGlossaryTable = (lines: readonly GlossaryLine[]): string =>
  lines.map(({ source, target, note }) => `${[source, target, note].map(cell).join('\t')}\n`).join('')

/** A cell has no tab and no line end. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').trim()
