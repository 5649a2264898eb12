import type { Finding } from '../../../model.ts'
import { aboutOf, type Report, type ReportOptions } from './report.ts'

/** JUnit XML: a test case per finding; errors and warnings fail, notes pass with their text. */
export function junit({ stdout }: ReportOptions): Report {
  const cases: string[] = []
  return {
    finding: (finding, { file }) => void cases.push(caseOf(finding, file)),
    end: ({ error, warning, info }) => {
      const total = error + warning + info
      const body = cases.length > 0 ? cases : ['    <testcase name="no findings"/>']
      const counts = `tests="${Math.max(total, 1)}" failures="${error + warning}" errors="0"`
      stdout(
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite name="interlinear check" ${counts}>\n${body.join('\n')}\n  </testsuite>\n</testsuites>\n`,
      )
    },
  }
}

function caseOf({ code, key, level, locale, message }: Finding, file: string): string {
  const head = `    <testcase classname="${escapeXml(`${file} ${aboutOf(locale)}`)}" name="${escapeXml(`${key} ${code}`)}"`
  if (level === 'info') return `${head}><system-out>${escapeXml(message)}</system-out></testcase>`
  return `${head}><failure type="${level}" message="${escapeXml(message)}"/></testcase>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no place for control characters, even escaped. */
const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
