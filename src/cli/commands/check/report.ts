import type { Finding, Level, Locale } from '../../../model.ts'
import { findingLines, harmless, plural } from '../../terminal/print.ts'
import { junit } from './junit.ts'
import { sarif } from './sarif.ts'

/** Where a finding stands. */
export interface Origin {
  readonly file: string
  readonly line?: number
}

export type Counts = Readonly<Record<Level, number>>

/** Writes findings as they come, or whole at the end where the format asks for it. */
export interface Report {
  readonly finding: (finding: Finding, origin: Origin) => void
  readonly end: (counts: Counts) => void
}

export interface ReportOptions {
  readonly stdout: (text: string) => void
  readonly color: boolean
}

/** What a finding is about: an edition, or the source. */
export const aboutOf = (locale: Locale | undefined): string => locale ?? 'source'

const text = ({ stdout, color }: ReportOptions): Report => ({
  finding: finding => stdout(`${findingLines([finding], aboutOf(finding.locale), color).join('\n')}\n`),
  end: ({ error, warning, info }) =>
    stdout(`${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'note')}\n`),
})

const jsonl = ({ stdout }: ReportOptions): Report => ({
  finding: finding => stdout(`${JSON.stringify(finding)}\n`),
  end: () => undefined,
})

/** The same as JSON Lines, in one document with the counts. */
const json = ({ stdout }: ReportOptions): Report => {
  const findings: Finding[] = []
  return {
    finding: finding => void findings.push(finding),
    end: counts => stdout(`${JSON.stringify({ findings, counts }, null, 2)}\n`),
  }
}

const GITHUB: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, which GitHub shows beside the lines of a change. */
const github = ({ stdout }: ReportOptions): Report => ({
  finding: ({ level, code, key, locale, message }, { file, line }) => {
    const place = [`file=${property(file)}`, ...(line ? [`line=${line}`] : []), `title=${property(code)}`].join(',')
    stdout(`::${GITHUB[level]} ${place}::${data(`${aboutOf(locale)} ${key}: ${message}`)}\n`)
  },
  end: () => undefined,
})

const data = (value: string): string => harmless(value).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (value: string): string => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C')

export const REPORTS = { text, json, jsonl, sarif, junit, github } as const satisfies Readonly<
  Record<string, (options: ReportOptions) => Report>
>
