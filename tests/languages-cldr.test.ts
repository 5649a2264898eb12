import { describe, expect, it } from 'vitest'
import { askIntl as askUnits } from '../src/check/language/cldr.ts'
import { askIntl as askCalendar, calendarOf } from '../src/languages/calendar.ts'
import { askCountries } from '../src/languages/countries.ts'
import { HEADS } from '../src/languages/index.ts'

const TABLES = [
  { file: 'cldr', name: 'CLDR', type: 'Cldr', ask: askUnits, says: "CLDR's numbers, units and money" },
  {
    file: 'cldr-calendars',
    name: 'CALENDARS',
    type: 'CalendarWords',
    ask: askCalendar,
    says: "CLDR's words of dates",
  },
  {
    file: 'cldr-countries',
    name: 'COUNTRIES',
    type: 'CountryWords',
    ask: askCountries,
    says: "CLDR's names of countries",
  },
] as const

/** A string as source code, as our formatter writes it, with unusual spaces escaped. */
function quoted(text: string): string {
  const written = text.replace(/[\u00a0\u202f]/g, space => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return written.includes("'") ? `"${written}"` : `'${written}'`
}

const LINE = 121

/** The columns of a row, as the formatter counts: a wide character takes two. */
const widthOf = (row: string): number =>
  row.length + (row.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0)

function entryOf(tag: string, says: Readonly<Record<string, string>>): string {
  const rows = Object.entries(says).map(([key, text]) => {
    const row = `    ${key}: ${quoted(text)},\n`
    return widthOf(row) > LINE ? row.replace(': ', ':\n      ') : row
  })
  return `  ${tag}: {\n${rows.join('')}  },\n`
}

describe('our copy of CLDR’s data', () => {
  it.each(TABLES)('$name is the same as in Intl', async ({ file, name, type, ask, says }) => {
    const head = `import type { ${type} } from './model.ts'

/** ${says} for the languages that have a folder. To write it anew: \`npx vitest run tests/languages-cldr.test.ts -u\` */
export const ${name}: Readonly<Record<string, ${type}>> = {
`
    const entries = Object.keys(HEADS)
      .sort()
      .map(tag => entryOf(tag, { ...ask(tag) }))
    await expect(`${head}${entries.join('')}}\n`).toMatchFileSnapshot(`../src/languages/${file}.ts`)
  })

  it.each([
    ['de-AT', 1, 'Jänner'],
    ['de', 1, 'Januar'],
    ['fa', 5, 'مه'],
  ])('%s: month %i is %s, in a region and a language without a folder too', (locale, number, name) => {
    expect(calendarOf(locale).months.get(number)).toContain(name)
  })
})
