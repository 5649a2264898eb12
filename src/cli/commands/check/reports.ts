import type { Finding, Level } from '../../../model.ts'
import { asText } from '../../../say.ts'
import { findingLines } from '../../terminal/findings.ts'
import { type Out, print, printJson, printJsonLine, printSentences, type Screen } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { junit } from './junit.ts'
import type { Origin, Report } from './model.ts'
import { sarif } from './sarif.ts'

/** A line for each finding; it begins with the article if there are several: `kursk-visit es p4.s2 error …`. */
const text = (out: Screen, isMany: boolean): Report => ({
  finding: (finding, { slug }) => {
    const where = [isMany ? (slug ?? []) : [], finding.locale ?? 'source'].flat().join(' ')
    printSentences(out, `${findingLines([finding], where, out.color).join('\n')}\n`)
  },
  broken: () => undefined,
  end: ({ error, warning, info }) =>
    print(out, `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'note')}\n`),
})

/** A finding and the article that it is in. */
const withSlug = (finding: Finding, { slug }: Origin): Finding & Pick<Origin, 'slug'> =>
  slug === undefined ? asText(finding) : { slug, ...asText(finding) }

const jsonl = (out: Out): Report => ({
  finding: (finding, origin) => printJsonLine(out, withSlug(finding, origin)),
  broken: () => undefined,
  end: () => undefined,
})

/** The objects of JSON Lines in one document, with the counts. */
const json = (out: Out): Report => {
  const findings: Finding[] = []
  return {
    finding: (finding, origin) => void findings.push(withSlug(finding, origin)),
    broken: () => undefined,
    end: counts => printJson(out, { findings, counts }),
  }
}

const GITHUB: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, which GitHub shows beside the lines of a change. */
const github = (out: Out): Report => ({
  finding: ({ level, code, key, locale, message }, { file, line }) => {
    const place = [`file=${property(file)}`, ...(line ? [`line=${line}`] : []), `title=${property(code)}`].join(',')
    print(out, `::${GITHUB[level]} ${place}::${data(`${locale ?? 'source'} ${key}: ${message}`)}\n`)
  },
  broken: ({ locale, file, line, message }) => {
    const place = [`file=${property(file)}`, ...(line ? [`line=${line}`] : []), 'title=unreadable'].join(',')
    print(out, `::error ${place}::${data(`${locale}: ${message}`)}\n`)
  },
  end: () => undefined,
})

const data = (value: string): string => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (value: string): string => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C')

export const REPORTS = { text, json, jsonl, sarif, junit, github } as const satisfies Readonly<
  Record<string, (out: Screen, isMany: boolean) => Report>
>
