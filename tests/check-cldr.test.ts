import { expect, it } from 'vitest'
import { askIntl } from '../src/check/language/cldr.ts'
import { LANGUAGES } from '../src/languages/check.ts'

const HEAD = `import type { Cldr } from './model.ts'

/** What CLDR says, of the languages that have a file; \`npx vitest run tests/check-cldr.test.ts -u\` writes it anew. */
export const CLDR: Readonly<Record<string, Cldr>> = {
`

/** A string as source code, the way our formatter writes it, with its odd spaces to be seen. */
function quoted(text: string): string {
  const written = text.replace(/[\u00a0\u202f]/g, space => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return written.includes("'") ? `"${written}"` : `'${written}'`
}

const LINE = 121

function entryOf(locale: string): string {
  const rows = Object.entries(askIntl(locale)).map(([key, text]) => {
    const row = `    ${key}: ${quoted(text)},\n`
    return row.length > LINE ? row.replace(': ', ':\n      ') : row
  })
  return `  ${locale}: {\n${rows.join('')}  },\n`
}

it('has written down what Intl says', async () => {
  const entries = Object.keys(LANGUAGES).sort().map(entryOf)
  await expect(`${HEAD}${entries.join('')}}\n`).toMatchFileSnapshot('../src/languages/cldr.ts')
})
