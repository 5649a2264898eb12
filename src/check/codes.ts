import { link } from './checks/catalogue/addresses.ts'
import { fuzzy, tooWide, unknownKey } from './checks/catalogue/entry-state.ts'
import { inlineElement } from './checks/catalogue/inline-elements.ts'
import { placeholder } from './checks/catalogue/placeholders.ts'
import { pluralForm } from './checks/catalogue/plural-forms.ts'
import { doubtfulAnswer } from './checks/engine/engine-answer.ts'
import { leftover } from './checks/engine/model-leftovers.ts'
import { pseudoTranslation } from './checks/engine/pseudo.ts'
import { monthChanged, monthMissing, weekdayChanged } from './checks/facts/days/dates.ts'
import {
  numberAdded,
  numberChanged,
  numberFormat,
  numberMagnitude,
  numberMissing,
  unitConverted,
} from './checks/facts/numbers/changed-numbers.ts'
import { numbersExchanged, scoreChanged } from './checks/facts/numbers/exchanged-numbers.ts'
import { quotationCount, quotationSpeaker } from './checks/facts/quotations/changed-quotations.ts'
import { signChanged, timeOfDay } from './checks/facts/signs-and-times.ts'
import { currencyChanged, percentChanged, unitChanged } from './checks/facts/units/percent-money-units.ts'
import { bracketsAdded } from './checks/form/added-brackets.ts'
import { controlCharacter, mixedScript } from './checks/form/characters.ts'
import { foreignWord } from './checks/form/foreign-words.ts'
import { marksLost } from './checks/form/lost-marks.ts'
import { unbalancedBrackets, unbalancedQuotes } from './checks/form/quotes-and-brackets.ts'
import { repeatedPhrase, repeatedWord } from './checks/form/repetition.ts'
import { script } from './checks/form/scripts.ts'
import { noBreakSpace, spacing } from './checks/form/spaces.ts'
import { readingSpeed, subtitleLength } from './checks/form/subtitles.ts'
import { endPunctuation, invertedMark, questionMark } from './checks/form/typography.ts'
import { htmlEntity, mojibake } from './checks/form/wrong-encoding.ts'
import { changeTurned } from './checks/meaning/change-turned.ts'
import { meaningAdded, meaningChanged, meaningLost } from './checks/meaning/contrasts.ts'
import { listShortened } from './checks/meaning/lists.ts'
import { negationBroken, negationLost } from './checks/meaning/negation.ts'
import { negationAdded } from './checks/meaning/negation-added.ts'
import { stale } from './checks/meaning/stale.ts'
import { wrongSense } from './checks/meaning/wrong-senses.ts'
import { namesExchanged } from './checks/names/exchanged/names-exchanged.ts'
import { nameReplaced } from './checks/names/exchanged/replaced-names.ts'
import { knownNameAdded, knownNameLost } from './checks/names/known-names.ts'
import { nameChecks } from './checks/names/listed-names.ts'
import { unlistedName } from './checks/names/unlisted/unlisted-names.ts'
import { styleApostrophe } from './checks/style/apostrophes.ts'
import { styleDate } from './checks/style/dates.ts'
import { stylePerson } from './checks/style/first-mentions.ts'
import { styleLength } from './checks/style/lengths.ts'
import { styleNumber } from './checks/style/numbers.ts'
import { styleQuotes } from './checks/style/quotation-marks.ts'
import { styleWording } from './checks/style/wordings.ts'
import { tooLong, truncated } from './checks/whole/coverage.ts'
import { doubtfulPair } from './checks/whole/doubtful-pair.ts'
import { empty, untranslated } from './checks/whole/empty-or-untranslated.ts'
import { sentenceLost } from './checks/whole/lost-sentences.ts'
import { partlyUntranslated } from './checks/whole/partly-untranslated.ts'
import { wrongLanguage } from './checks/whole/wrong-language.ts'
import { wrongSentence } from './checks/whole/wrong-sentence.ts'
import type { Check } from './model.ts'
import { originalDate, originalLost, originalName, originalNegation, originalNumber } from './original/checks.ts'
import { sourceChange } from './source/change.ts'
import { sourceRelativeDate } from './source/dates.ts'
import { sourceNameMisspelt, sourceNameTwoWays } from './source/names.ts'
import { sourcePartExceedsWhole, sourcePercentage } from './source/percentage-of-figures.ts'
import { sourceUnbalancedQuotes, sourceWrongWayQuote } from './source/quotes.ts'
import { sourceTwoSpeakers } from './source/speakers.ts'
import { sourceTotal } from './source/total.ts'
import { sourceTranslationese } from './source/translationese.ts'

/** Every code that a check can report, in the order of the documentation. */
export const CHECKS = {
  ...nameChecks,
  'unlisted-name': unlistedName,
  'names-exchanged': namesExchanged,
  'known-name-lost': knownNameLost,
  'known-name-added': knownNameAdded,
  'name-replaced': nameReplaced,
  'number-changed': numberChanged,
  'number-magnitude': numberMagnitude,
  'number-missing': numberMissing,
  'number-added': numberAdded,
  'sign-changed': signChanged,
  'change-turned': changeTurned,
  'list-shortened': listShortened,
  'wrong-sense': wrongSense,
  'score-changed': scoreChanged,
  'numbers-exchanged': numbersExchanged,
  'time-of-day': timeOfDay,
  'number-format': numberFormat,
  'unit-converted': unitConverted,
  'percent-changed': percentChanged,
  'currency-changed': currencyChanged,
  'unit-changed': unitChanged,
  'month-changed': monthChanged,
  'month-missing': monthMissing,
  'weekday-changed': weekdayChanged,
  'quotation-count': quotationCount,
  'quotation-speaker': quotationSpeaker,
  'negation-lost': negationLost,
  'negation-added': negationAdded,
  'negation-broken': negationBroken,
  'meaning-changed': meaningChanged,
  'meaning-lost': meaningLost,
  'meaning-added': meaningAdded,
  placeholder,
  link,
  'inline-element': inlineElement,
  'pseudo-translation': pseudoTranslation,
  'doubtful-answer': doubtfulAnswer,
  'doubtful-pair': doubtfulPair,
  fuzzy,
  'plural-form': pluralForm,
  'unknown-key': unknownKey,
  'too-wide': tooWide,
  'subtitle-length': subtitleLength,
  'reading-speed': readingSpeed,
  stale,
  empty,
  untranslated,
  'partly-untranslated': partlyUntranslated,
  'foreign-word': foreignWord,
  'wrong-language': wrongLanguage,
  truncated,
  'sentence-lost': sentenceLost,
  'too-long': tooLong,
  'wrong-sentence': wrongSentence,
  'repeated-word': repeatedWord,
  'repeated-phrase': repeatedPhrase,
  'end-punctuation': endPunctuation,
  'question-mark': questionMark,
  'inverted-mark': invertedMark,
  spacing,
  'no-break-space': noBreakSpace,
  'unbalanced-quotes': unbalancedQuotes,
  'unbalanced-brackets': unbalancedBrackets,
  'brackets-added': bracketsAdded,
  leftover,
  'html-entity': htmlEntity,
  mojibake,
  'control-character': controlCharacter,
  'mixed-script': mixedScript,
  script,
  'marks-lost': marksLost,
  'style-wording': styleWording,
  'style-length': styleLength,
  'style-quotes': styleQuotes,
  'style-apostrophe': styleApostrophe,
  'style-number': styleNumber,
  'style-date': styleDate,
  'style-person': stylePerson,
  'original-name': originalName,
  'original-number': originalNumber,
  'original-date': originalDate,
  'original-negation': originalNegation,
  'original-lost': originalLost,
  'source-name-misspelt': sourceNameMisspelt,
  'source-unbalanced-quotes': sourceUnbalancedQuotes,
  'source-wrong-way-quote': sourceWrongWayQuote,
  'source-name-two-ways': sourceNameTwoWays,
  'source-percentage': sourcePercentage,
  'source-part-exceeds-whole': sourcePartExceedsWhole,
  'source-total': sourceTotal,
  'source-change': sourceChange,
  'source-relative-date': sourceRelativeDate,
  'source-two-speakers': sourceTwoSpeakers,
  'source-translationese': sourceTranslationese,
} as const satisfies Readonly<Record<string, Check>>

export type Code = keyof typeof CHECKS
