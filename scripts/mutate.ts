import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { argv, execPath, exit, stderr } from 'node:process'
import { parseArgs } from 'node:util'

/** The tests of each room, as patterns: tests that run in this process and import the room's files. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  article: ['tests/article*.test.ts'],
  segment: ['tests/segment*.test.ts'],
  names: ['tests/names*.test.ts', 'tests/glossary*.test.ts', 'tests/check-unlisted-names.test.ts'],
  edition: ['tests/edition*.test.ts', 'tests/*i18next*.test.ts', 'tests/exchange.test.ts'],
  check: ['tests/check*.test.ts'],
  exchange: ['tests/exchange*.test.ts', 'tests/tmx.test.ts'],
  publish: ['tests/publish*.test.ts'],
  store: [
    'tests/store*.test.ts',
    'tests/{,documents-,postgres-}desk.test.ts',
    'tests/article-encodings.test.ts',
    'tests/memory{,-kept}.test.ts',
    'tests/engine-books.test.ts',
    'tests/remove.test.ts',
  ],
}

const USAGE = `Changes the code of a room in small ways, and says which changes no test sees, and the score.

  npm run mutate -- <room> [file…] [--most n] [--draw n]

  room     ${Object.keys(TESTS).join(', ')}
  file     files below src/<room>/, as in verify/assign.ts, find/*.ts, or some lines: verify/assign.ts:20-60;
           all where none is given
  --most   how many changes are tried, 150 where it is not given: each takes some seconds. They are drawn from
           all files alike, the same ones each time. --most all takes hours for a large room
  --draw   others of them: --draw 2
`

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { most: { type: 'string', default: '150' }, draw: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [room = '', ...files] = positionals
const tests = Object.hasOwn(TESTS, room) ? TESTS[room] : undefined
const mutated = (files.length > 0 ? files : ['**/*.ts']).map(file => `src/${room}/${file}`)
const most = values.most === 'all' ? Number.POSITIVE_INFINITY : Number(values.most)
if (!tests || !(most > 0) || globSync(mutated.map(file => file.replace(/:[\d:-]+$/, ''))).length === 0) {
  stderr.write(tests && most > 0 ? `mutate: no file is called ${mutated.join(' or ')}\n` : USAGE)
  exit(2)
}
const { status } = spawnSync(
  execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', mutated.join(',')],
  {
    stdio: 'inherit',
    env: { ...process.env, MUTATE_TESTS: tests.join(' '), MUTATE_MOST: String(most), MUTATE_DRAW: values.draw },
  },
)
exit(status ?? 1)
