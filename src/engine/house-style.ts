import { type HouseStyle, type LocaleStyle, styleFor } from '../house-style.ts'
import type { Locale } from '../model.ts'

/** The longest instruction that DeepL takes, in characters; chat models read such lines as well. */
const LONGEST = 300

/**
 * The house style in a locale as instructions for an engine, in English, as a few lines of at most 300 characters:
 * wordings, quotation marks, numbers, dates. It leaves out what CLDR says anyway, and is empty if there is no house
 * style. The same style gives the same lines.
 */
export function instructionsFor(style: HouseStyle | undefined, to: Locale): readonly string[] {
  const house = styleFor(style, to)
  if (!house) return []
  return [...wordings(house), ...signs(house)].map(line => cutAt(line, LONGEST))
}

/** Also instructions about whole texts, for engines that know which text is which. */
export function instructionsForTexts(style: HouseStyle | undefined, to: Locale): readonly string[] {
  const { lengths = {} } = styleFor(style, to) ?? {}
  const long = Object.entries(lengths).flatMap(([role, limit]) => {
    const { characters, words } = limit ?? {}
    const most = [characters && `${characters} characters`, words && `${words} words`].filter(Boolean).join(' and ')
    return role === 'slug' || most === '' ? [] : [`Keep a ${role.replace('-', ' ')} within ${most}.`]
  })
  return [...instructionsFor(style, to), ...long]
}

/** Several in one line, since services only take a few lines. */
function wordings({ wordings: all = [] }: LocaleStyle): readonly string[] {
  const preferred = all.flatMap(({ avoid, use }) => (use === undefined ? [] : [`"${use}" instead of ${quoted(avoid)}`]))
  const avoided = all.filter(({ use }) => use === undefined).map(({ avoid }) => quoted(avoid))
  return [...packed('Write ', preferred), ...packed('Use other words for ', avoided)]
}

const quoted = (phrases: readonly string[]): string =>
  phrases.map(phrase => `"${phrase.replaceAll('*', '…')}"`).join(' or ')

function packed(opening: string, parts: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length + 3 <= LONGEST) lines[lines.length - 1] = `${last}; ${part}`
    else lines.push(opening + part)
  }
  return lines.map(line => `${line}.`)
}

function signs({ quotes, apostrophe, numbers, dates }: LocaleStyle): readonly string[] {
  const [open, close, innerOpen, innerClose] = quotes === undefined || quotes === 'any' ? [] : [...quotes]
  const { decimal, group, spacedPercent, wordsBelow } = numbers ?? {}
  return [
    open === undefined
      ? ''
      : `Set quotations in ${open} and ${close}${innerOpen ? `, those within in ${innerOpen} and ${innerClose}` : ''}.`,
    apostrophe === undefined ? '' : `Set ${apostrophe} as the apostrophe.`,
    decimal === undefined ? '' : `Write "${decimal}" as the decimal sign.`,
    group === undefined ? '' : `Write ${group === '' ? 'nothing' : `"${group}"`} between thousands.`,
    spacedPercent === undefined ? '' : `Write ${spacedPercent ? 'a no-break space' : 'no space'} before %.`,
    wordsBelow === undefined ? '' : `Write whole numbers below ${wordsBelow} in words.`,
    dates?.figures === undefined ? '' : dateLine(dates.figures),
  ].filter(line => line !== '')
}

const dateLine = (figures: string): string =>
  figures === 'avoid' ? 'Write dates with the name of the month.' : `Write dates in figures as ${figures}.`

/** Cuts a long line after a whole phrase. */
function cutAt(line: string, most: number): string {
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' or '), cut.lastIndexOf(' '), 1)).trimEnd()}.`
}
