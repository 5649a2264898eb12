import { sourceLanguageOf, targetLanguageOf } from '../../languages/names.ts'
import type { Level, MatchMode, Mention, Term } from '../../model.ts'
import { dateNamed } from '../find/calendar.ts'
import { isPlural, renderingFor } from '../render/rendering.ts'
import { isAllCaps } from '../text/fold.ts'
import { freeTokens } from '../text/target-words.ts'
import type { NameCode } from './codes.ts'
import type { Pair, Search } from './occurrences.ts'

/** How closely a term's rendering must be followed: as the glossary says, else as the language does for its type. */
export function modeOf({ term, pair: { locale } }: Search): MatchMode {
  return renderingFor(term, locale)?.match ?? targetLanguageOf(locale).match?.[term.type] ?? 'forms'
}

/**
 * A mention that need not have a counterpart of its own is worth less than its code; a form that is not listed is worth
 * more where only the listed ones are right.
 */
export function levelOf(code: NameCode, search: Search, other?: Term): { readonly level?: Level } {
  const { mention, pair } = search
  if (code === 'name-form' && modeOf(search) === 'exact') return { level: 'error' }
  if (code !== 'name-missing' && code !== 'name-wrong') return {}
  if (isCommonNoun(mention) || isDate(search)) return { level: 'info' }
  const part = partOfName(mention, pair)
  if (part === 'compound') return { level: 'info' }
  if (part === 'institution' && other && shareWord(other.source, mention.form)) return { level: 'info' }
  if (part === 'institution' && hasAcronym(search)) return { level: 'info' }
  return isPlural(mention) ? { level: 'warning' } : {}
}

const shareWord = (a: string, b: string): boolean => a.split(/\s/u).some(word => b.split(/\s/u).includes(word))

/** Whether the target has an acronym in which the name may be: МГУ for Moscow State University. */
function hasAcronym(search: Search): boolean {
  return freeTokens(search).some(
    ({ text }) => text.length > 1 && text.length < 7 && isAllCaps(text) && text.includes(search.wanted[0] ?? ' '),
  )
}

/** The messenger of the force, where the glossary has the probe Messenger. */
const isCommonNoun = ({ text, form, term }: Mention): boolean =>
  term?.type === 'term' && /^\p{Lu}/u.test(form) && /^\p{Ll}/u.test(text)

/** A month or weekday that is none of a name's after all: the target has it, and the source no other. */
function isDate(search: Search): boolean {
  const { mention, pair } = search
  const date = dateNamed(mention.text, pair.glossary?.sourceLocale ?? 'en')
  if (!date || pair.source.split(mention.text).length > 2) return false
  return freeTokens(search).some(({ lower }) => {
    const other = dateNamed(lower, pair.locale)
    return other?.kind === date.kind && other.number === date.number
  })
}

/** Moscow in Moscow State University, Gaza in Gaza-Nevsky: the longer name may have a rendering of its own. */
function partOfName(mention: Mention, { source, mentions, glossary }: Pair): 'compound' | 'institution' | undefined {
  const language = sourceLanguageOf(glossary?.sourceLocale ?? 'en')
  if (!language || mention.term?.type === 'person') return undefined
  const [, joint, next = ''] = /^([\s-])(\p{Lu}[\p{L}\p{M}]+)/u.exec(source.slice(mention.end)) ?? []
  if (joint === '-' && !mentions.some(other => other.start === mention.end + 1)) return 'compound'
  const [, before = ''] = /(\p{Lu}[\p{L}\p{M}]+) of (?:the )?$/u.exec(source.slice(0, mention.start)) ?? []
  return [before, next].some(word => language.common.has(word.toLowerCase())) ? 'institution' : undefined
}
