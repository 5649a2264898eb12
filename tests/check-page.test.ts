import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'
import { readCatalogs } from '../src/exchange/index.ts'

const FOLDER = 'src/server/page/strings'
const locales = globSync(`${FOLDER}/*.json`).map(file => basename(file, '.json'))
const catalog = (locale: string) => {
  const file = `${FOLDER}/${locale}.json`
  return { file, text: readFileSync(file, 'utf8') }
}

it.each(locales.filter(locale => locale !== 'en'))('the words of the page in %s have no errors and no warnings', to => {
  const checker = createChecker({ from: 'en', to })
  const { units } = readCatalogs(catalog('en'), catalog(to), to)
  expect(units.length).toBeGreaterThan(50)
  const found = units.flatMap(unit => checker.pair({ ...unit, key: unit.id }))
  expect(found.filter(({ level }) => level !== 'info')).toEqual([])
})
