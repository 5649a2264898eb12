/** A name or term with its rendering. */
export interface GlossaryLine {
  readonly source: string
  readonly target: string
  readonly note: string
}

/** Writes terms for OmegaT: a line for each, source⇥target⇥note, without a header. */
export const writeGlossaryTable = (lines: readonly GlossaryLine[]): string =>
  lines.map(({ source, target, note }) => `${[source, target, note].map(cell).join('\t')}\n`).join('')

/**
 * Writes terms as a glossary for DeepL: `source,target`, without a header. A line such as `EU,UE` would be read as a
 * header of locales, so such lines come last.
 */
export function writeGlossaryCsv(lines: readonly GlossaryLine[]): string {
  const last = lines.filter(isLikeHeader)
  return [...lines.filter(line => !last.includes(line)), ...last]
    .map(({ source, target }) => `${[source, target].map(text => quoted(cell(text))).join(',')}\n`)
    .join('')
}

const isLikeHeader = ({ source, target }: GlossaryLine): boolean =>
  /^(?:source|term)$/i.test(source) || [source, target].every(word => /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/.test(word))

const quoted = (text: string): string => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A cell must have no tab and no line end. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').trim()
