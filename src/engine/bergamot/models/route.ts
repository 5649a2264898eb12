import type { Locale } from '../../../model.ts'
import type { ModelList } from './list.ts'

/** The pairs of languages on the route of a text: one model, or two through English. */
export type Route = readonly [pair: string] | readonly [first: string, second: string]

const PIVOT = 'en'

/** A locale's names in the list, the nearest first: `zh-TW` → `zh-Hant`, `zh`; `pt-BR` → `pt`. */
function codesOf(locale: Locale): readonly string[] {
  const { language, script } = new Intl.Locale(locale).maximize()
  const aliases: Readonly<Record<string, string>> = { no: 'nb', iw: 'he', in: 'id', fil: 'tl' }
  const code = aliases[language] ?? language
  return [...(script ? [`${code}-${script}`] : []), code]
}

/** The models that translate one locale into another; undefined if the list has none. */
export function routeBetween({ pairs }: Pick<ModelList, 'pairs'>, from: Locale, to: Locale): Route | undefined {
  const pairOf = (sources: readonly string[], targets: readonly string[]): string | undefined =>
    sources.flatMap(source => targets.map(target => `${source}-${target}`)).find(pair => Object.hasOwn(pairs, pair))
  const direct = pairOf(codesOf(from), codesOf(to))
  if (direct !== undefined) return [direct]
  const first = pairOf(codesOf(from), [PIVOT])
  const second = pairOf([PIVOT], codesOf(to))
  return first !== undefined && second !== undefined ? [first, second] : undefined
}
