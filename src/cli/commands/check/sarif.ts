import { CHECKS } from '../../../check/index.ts'
import type { Finding, Level } from '../../../model.ts'
import { type Out, printJson } from '../../terminal/print.ts'
import type { Origin, Report } from './model.ts'

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, as code scanning services read it. */
export function sarif(out: Out): Report {
  const results: object[] = []
  const used = new Set<string>()
  return {
    finding: (finding, origin) => {
      used.add(finding.code)
      results.push(resultOf(finding, origin))
    },
    end: () => {
      const rules = [...used].sort().map(ruleOf)
      const run = { tool: { driver: { name: 'interlinear', rules } }, columnKind: 'utf16CodeUnits', results }
      const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
      printJson(out, log)
    },
  }
}

function ruleOf(code: string): object {
  const check = Object.entries(CHECKS).find(([name]) => name === code)?.[1]
  return check ? { id: code, shortDescription: { text: check.finds }, help: { text: check.why } } : { id: code }
}

function resultOf(finding: Finding, origin: Origin): object {
  const { code, level, key, locale, message } = finding
  const { file, line } = origin
  const artifactLocation = { uri: encodeURI(file.replaceAll('\\', '/')) }
  const fix = fixOf(finding, origin)
  const physicalLocation = {
    artifactLocation,
    ...(line ? { region: { startLine: line } } : {}),
  }
  return {
    ruleId: code,
    level: LEVELS[level],
    message: { text: message },
    locations: [{ physicalLocation, logicalLocations: [{ fullyQualifiedName: `${locale ?? 'source'}/${key}` }] }],
    ...(fix ? { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [fix] }] }] } : {}),
  }
}

/** A replacement, where the place of the target in its file is known. */
function fixOf({ fix }: Finding, { line, column }: Origin): object | undefined {
  if (!fix || line === undefined || column === undefined) return undefined
  const [start, end] = fix.target
  return {
    deletedRegion: { startLine: line, startColumn: column + start, endLine: line, endColumn: column + end },
    insertedContent: { text: fix.text },
  }
}
