import type { EnginesConfig, Tariff } from '../config.ts'
import type { EngineReport, Job, Locale } from '../model.ts'
import { tell } from '../say.ts'
import { toldError } from '../told-error.ts'
import { charactersOf, hasWords } from './markup/pieces.ts'

/** What jobs will cost, before anything is sent: exact for engines that bill by source characters. */
export interface Estimate {
  readonly texts: number
  /** Unicode code points. */
  readonly characters: number
  readonly locales: readonly LocaleEstimate[]
  readonly price?: Price
}

export interface LocaleEstimate {
  readonly locale: Locale
  readonly texts: number
  readonly characters: number
}

export interface Price {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

/** Counts what would be sent; texts without words are never sent. */
export function estimate(jobs: readonly Job[], tariff?: Tariff): Estimate {
  const sent = jobs.filter(({ pieces }) => hasWords(pieces))
  const locales = [...Map.groupBy(sent, ({ to }) => to)].map(([locale, group]) => ({
    locale,
    texts: group.length,
    characters: group.reduce((sum, { pieces }) => sum + charactersOf(pieces), 0),
  }))
  const characters = locales.reduce((sum, locale) => sum + locale.characters, 0)
  const price = tariff && { amount: (characters * tariff.perMillion) / 1_000_000, currency: tariff.currency }
  return { texts: sent.length, characters, locales, ...(price ? { price } : {}) }
}

/** The tariff of an engine, or of the first engine of a chain that has one. */
export function tariffOf(name: string, engines: EnginesConfig): Tariff | undefined {
  const tariffs: Readonly<Record<string, { readonly tariff?: Tariff | undefined } | undefined>> = {
    deepl: engines.deepl,
    openai: engines.openai,
    libretranslate: engines.libretranslate,
  }
  return name
    .split(',')
    .map(part => tariffs[part.trim()]?.tariff)
    .find(tariff => tariff !== undefined)
}

export interface Budget {
  /** For this run. */
  readonly maxCharacters?: number
  /** For this calendar month, and how much of it is billed already. */
  readonly monthly?: { readonly limit: number; readonly billed: number }
}

/** Throws a budget error if the estimate exceeds the budget; nothing has been spent then. */
export function refuseOver({ characters }: Estimate, { maxCharacters, monthly }: Budget): void {
  if (maxCharacters !== undefined && characters > maxCharacters) {
    const told = tell('over-run', { characters: String(characters), most: String(maxCharacters) })
    throw toldError('budget', told, { hint: tell('raise-run', {}) })
  }
  if (monthly && characters + monthly.billed > monthly.limit) {
    const left = String(Math.max(0, monthly.limit - monthly.billed))
    const told = tell('over-month', { characters: String(characters), limit: String(monthly.limit), left })
    throw toldError('budget', told, { hint: tell('raise-month', {}) })
  }
}

/**
 * Of optional jobs, those that a budget still has room for after what a run has spent, in order. Counts the higher of
 * what was sent and what was billed.
 */
export function affordable(jobs: readonly Job[], { maxCharacters, monthly }: Budget, spent: Spent): readonly Job[] {
  const cost = Math.max(spent.characters, spent.billedCharacters)
  let room = Math.min(maxCharacters ?? Infinity, monthly ? monthly.limit - monthly.billed : Infinity) - cost
  return jobs.filter(({ pieces }) => {
    const size = charactersOf(pieces)
    if (size > room) return false
    room -= size
    return true
  })
}

type Spent = Pick<EngineReport, 'characters' | 'billedCharacters'>
