import { CHECKS } from '../../../check/index.ts'
import type { Finding, Level } from '../../../model.ts'
import { editsOf } from '../../../text-edits.ts'
import { type Out, printJson } from '../../terminal/print.ts'
import type { BrokenFile, Origin, Report } from './model.ts'

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, for code scanning services. */
export function sarif(out: Out): Report {
  const results: object[] = []
  const used = new Set<string>()
  return {
    finding: (finding, origin) => {
      used.add(finding.code)
      results.push(resultOf(finding, origin))
    },
    broken: file => {
      used.add(UNREADABLE)
      results.push(resultOfBroken(file))
    },
    end: () => {
      const rules = [...used].sort().map(ruleOf)
      const run = { tool: { driver: { name: 'interlinear', rules } }, columnKind: 'utf16CodeUnits', results }
      const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
      printJson(out, log)
    },
  }
}

const UNREADABLE = 'unreadable'

/** A file that was not checked is an error of its own: a log without results would mean that there are no findings. */
function resultOfBroken({ file, line, locale, message }: BrokenFile): object {
  const physicalLocation = { artifactLocation: { uri: uriOf(file) }, ...(line ? { region: { startLine: line } } : {}) }
  return {
    ruleId: UNREADABLE,
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation, logicalLocations: [{ fullyQualifiedName: locale }] }],
  }
}

function ruleOf(code: string): object {
  if (code === UNREADABLE)
    return { id: code, shortDescription: { text: 'A file that cannot be read was not checked.' } }
  const check = Object.entries(CHECKS).find(([name]) => name === code)?.[1]
  return check ? { id: code, shortDescription: { text: check.finds }, help: { text: check.why } } : { id: code }
}

/** A relative reference of RFC 3986: a name may have ? and #. */
const uriOf = (file: string): string => encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)

function resultOf(finding: Finding, origin: Origin): object {
  const { code, level, key, locale, message } = finding
  const { file, line } = origin
  const artifactLocation = { uri: uriOf(file) }
  const replacements = replacementsOf(finding, origin)
  const physicalLocation = {
    artifactLocation,
    ...(line ? { region: { startLine: line } } : {}),
  }
  return {
    ruleId: code,
    level: LEVELS[level],
    message: { text: message },
    locations: [{ physicalLocation, logicalLocations: [{ fullyQualifiedName: `${locale ?? 'source'}/${key}` }] }],
    ...(replacements.length > 0 ? { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] } : {}),
  }
}

/** The replacements of a fix, if the place of the target in its file is known. */
function replacementsOf({ fix }: Finding, { line, column, inFile }: Origin): readonly object[] {
  const edits = fix && inFile?.(editsOf(fix))
  if (edits) {
    return edits.map(({ start, end, text }) => ({
      deletedRegion: { charOffset: start, charLength: end - start },
      insertedContent: { text },
    }))
  }
  if (!fix || line === undefined || column === undefined) return []
  return editsOf(fix).map(({ target: [start, end], text }) => ({
    deletedRegion: { startLine: line, startColumn: column + start, endLine: line, endColumn: column + end },
    insertedContent: { text },
  }))
}
