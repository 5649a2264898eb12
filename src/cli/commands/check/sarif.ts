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

function resultOf({ code, level, key, locale, message }: Finding, { file, line }: Origin): object {
  const physicalLocation = {
    artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
    ...(line ? { region: { startLine: line } } : {}),
  }
  return {
    ruleId: code,
    level: LEVELS[level],
    message: { text: message },
    locations: [{ physicalLocation, logicalLocations: [{ fullyQualifiedName: `${locale ?? 'source'}/${key}` }] }],
  }
}
