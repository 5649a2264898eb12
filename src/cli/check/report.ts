import type { Finding, Level } from '../../model.ts'

/** Where a finding stands, for formats that show it. */
export interface Origin {
  readonly source: string
  readonly target: string
  readonly line?: number
}

/** Writes findings as they come. */
export interface Report {
  readonly finding: (finding: Finding, origin: Origin) => void
  readonly end: (counts: Readonly<Record<Level, number>>) => void
}

export interface ReportOptions {
  readonly file: string
  readonly stdout: (text: string) => void
}

const text = ({ stdout }: ReportOptions): Report => ({
  finding: ({ key, level, code, message }) => stdout(`${key}  ${level}  ${code}  ${message}\n`),
  end: ({ error, warning, info }) => stdout(`${error} errors, ${warning} warnings, ${info} notes\n`),
})

const jsonl = ({ stdout }: ReportOptions): Report => ({
  finding: finding => stdout(`${JSON.stringify(finding)}\n`),
  end: () => undefined,
})

export const REPORTS = { text, jsonl } as const satisfies Readonly<Record<string, (options: ReportOptions) => Report>>

export type ReportFormat = keyof typeof REPORTS

export const isFormat = (name: string): name is ReportFormat => Object.hasOwn(REPORTS, name)
