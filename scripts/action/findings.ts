import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const RegionSchema = v.object({
  startLine: v.number(),
  startColumn: v.optional(v.number()),
  endColumn: v.optional(v.number()),
})

/** By line and column, or by characters of the file. */
const DeletedSchema = v.object({ ...RegionSchema.entries, startLine: v.optional(v.number()) })

const ResultSchema = v.object({
  ruleId: v.string(),
  level: v.picklist(['error', 'warning', 'note']),
  message: v.object({ text: v.string() }),
  locations: v.pipe(
    v.array(
      v.object({
        physicalLocation: v.object({
          artifactLocation: v.object({ uri: v.string() }),
          region: v.optional(RegionSchema),
        }),
        logicalLocations: v.optional(v.array(v.object({ fullyQualifiedName: v.string() })), []),
      }),
    ),
    v.minLength(1),
  ),
  fixes: v.optional(
    v.array(
      v.object({
        artifactChanges: v.array(
          v.object({
            replacements: v.array(
              v.object({ deletedRegion: DeletedSchema, insertedContent: v.object({ text: v.string() }) }),
            ),
          }),
        ),
      }),
    ),
    [],
  ),
})

const LogSchema = v.object({ runs: v.array(v.object({ results: v.array(ResultSchema) })) })

/** A finding of `check --format sarif`, at its line. */
export interface LineFinding {
  readonly code: string
  readonly level: 'error' | 'warning' | 'note'
  readonly message: string
  /** `es/p1.s2` */
  readonly place: string
  readonly file: string
  readonly line: number | undefined
  /** The line with its mistake fixed, if the fix is known. */
  readonly suggestion: string | undefined
}

/** The findings of a SARIF log. Throws an error for a log of another shape. */
export function findingsOf(sarif: string): readonly LineFinding[] {
  const log = v.parse(LogSchema, JSON.parse(sarif))
  return log.runs.flatMap(({ results }) => results.map(findingOf))
}

function findingOf({ ruleId, level, message, locations, fixes }: v.InferOutput<typeof ResultSchema>): LineFinding {
  const [{ physicalLocation, logicalLocations } = NO_PLACE] = locations
  const file = decodeURI(physicalLocation.artifactLocation.uri)
  const line = physicalLocation.region?.startLine
  const replacements = fixes[0]?.artifactChanges.flatMap(change => change.replacements) ?? []
  const place = logicalLocations[0]?.fullyQualifiedName ?? ''
  const suggestion = line === undefined || replacements.length === 0 ? undefined : mended(file, line, replacements)
  return { code: ruleId, level, message: message.text, place, file, line, suggestion }
}

const NO_PLACE: v.InferOutput<typeof ResultSchema>['locations'][number] = {
  physicalLocation: { artifactLocation: { uri: '' } },
  logicalLocations: [],
}

interface Replacement {
  readonly deletedRegion: v.InferOutput<typeof DeletedSchema>
  readonly insertedContent: { readonly text: string }
}

/** The line of the file with the replacements applied, if they are all within this line; else undefined. */
function mended(file: string, line: number, replacements: readonly Replacement[]): string | undefined {
  const before = readFileSync(file, 'utf8').split(/\r?\n/)[line - 1]
  if (before === undefined || replacements.some(({ deletedRegion }) => deletedRegion.startLine !== line))
    return undefined
  return replacements
    .toSorted((one, other) => (other.deletedRegion.startColumn ?? 1) - (one.deletedRegion.startColumn ?? 1))
    .reduce((text, { deletedRegion: { startColumn = 1, endColumn = startColumn }, insertedContent }) => {
      return text.slice(0, startColumn - 1) + insertedContent.text + text.slice(endColumn - 1)
    }, before)
}
