import type { Finding } from '../../../model.ts'
import { harmless } from '../../terminal/escape.ts'
import { type Out, printFile } from '../../terminal/print.ts'
import type { BrokenFile, Report } from './model.ts'

/** JUnit XML: a test case per finding; errors and warnings fail, notes pass with their text. */
export function junit(out: Out): Report {
  const cases: string[] = []
  let errors = 0
  return {
    finding: (finding, { file }) => void cases.push(caseOf(finding, file)),
    broken: file => {
      errors++
      cases.push(caseOfBroken(file))
    },
    end: ({ error, warning, info }) => {
      const total = error + warning + info + errors
      const body = cases.length > 0 ? cases : ['    <testcase name="no findings"/>']
      const counts = `tests="${Math.max(total, 1)}" failures="${error + warning}" errors="${errors}"`
      printFile(
        out,
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite name="interlinear check" ${counts}>\n${body.join('\n')}\n  </testsuite>\n</testsuites>\n`,
      )
    },
  }
}

/** A file that was not checked. */
const caseOfBroken = ({ file, locale, message }: BrokenFile): string =>
  `    <testcase classname="${escapeXml(`${file} ${locale}`)}" name="unreadable"><error message="${escapeXml(message)}"/></testcase>`

function caseOf({ code, key, level, locale, message }: Finding, file: string): string {
  const head = `    <testcase classname="${escapeXml(`${file} ${locale ?? 'source'}`)}" name="${escapeXml(`${key} ${code}`)}"`
  if (level === 'info') return `${head}><system-out>${escapeXml(message)}</system-out></testcase>`
  return `${head}><failure type="${level}" message="${escapeXml(message)}"/></testcase>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 cannot contain control characters, even escaped: they are shown as codes. */
const escapeXml = (text: string): string =>
  harmless(text)
    .replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
