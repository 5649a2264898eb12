import { unbalancedBrackets, unbalancedQuotes } from './checks/balance.ts'
import { htmlEntity, leftover, mojibake } from './checks/clean.ts'
import { nameChecks } from './checks/names.ts'
import {
  numberAdded,
  numberChanged,
  numberFormat,
  numberMagnitude,
  numberMissing,
  unitConverted,
} from './checks/numbers.ts'
import { empty, untranslated } from './checks/whole.ts'
import type { Check } from './model.ts'
import { sourcePercentage } from './source/arithmetic.ts'
import { sourceNameMisspelt } from './source/names.ts'
import { sourceUnbalancedQuotes, sourceWrongWayQuote } from './source/quotes.ts'

/** Every code that a check can find, in the order of the documentation. */
export const CHECKS = {
  ...nameChecks,
  'number-changed': numberChanged,
  'number-magnitude': numberMagnitude,
  'number-missing': numberMissing,
  'number-added': numberAdded,
  'number-format': numberFormat,
  'unit-converted': unitConverted,
  empty,
  untranslated,
  'unbalanced-quotes': unbalancedQuotes,
  'unbalanced-brackets': unbalancedBrackets,
  leftover,
  'html-entity': htmlEntity,
  mojibake,
  'source-name-misspelt': sourceNameMisspelt,
  'source-unbalanced-quotes': sourceUnbalancedQuotes,
  'source-wrong-way-quote': sourceWrongWayQuote,
  'source-percentage': sourcePercentage,
} as const satisfies Readonly<Record<string, Check>>

export type Code = keyof typeof CHECKS
