import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { argv, stdout } from 'node:process'
import type * as Library from '../src/index.ts'

// What one version of the code does with a text: `node scripts/language-report.ts <clone> <language> <text file>`.

const [root = '.', locale = 'en', file = ''] = argv.slice(2)
const library: typeof Library = await import(resolve(root, 'src/index.ts'))

const text = readFileSync(file, 'utf8')
const glossary: Library.Glossary = { version: 1, sourceLocale: locale, terms: [] }

/** The sentences of a text, its names, and what the checks find in it as a source. */
async function reportText(): Promise<readonly string[]> {
  const article = await library.parseArticle(text, { slug: 'text', locale, format: library.formatOf(file) })
  const segments = library.segmentArticle(article)
  const finder = library.createFinder(glossary, locale)
  const found = finder.findAll(segments)
  const findings = library.checkSource(segments, { from: locale, glossary, finder })
  return segments.flatMap(segment => [
    `${segment.key} ${segment.role}: ${segment.text}`,
    ...(found.get(segment.key) ?? []).map(mention => `  name: ${mention.text}`),
    ...findings.filter(({ key }) => key === segment.key).map(describe),
  ])
}

/** What the checks find in each line `id⇥source⇥target`, from English to the language. */
function reportPairs(): readonly string[] {
  const checker = library.createChecker({ from: 'en', to: locale, glossary: { ...glossary, sourceLocale: 'en' } })
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter(line => line !== '')
    .flatMap(line => {
      const [key = '', source = '', target = ''] = line.split('\t')
      return [`${key}: ${target}`, ...checker.pair({ key, source, target }).map(describe)]
    })
}

const describe = ({ level, code, message }: Library.Finding): string => `  ${level} ${code}: ${message}`

const lines = extname(file) === '.tsv' ? reportPairs() : await reportText()
stdout.write(lines.map(line => `${line}\n`).join(''))
