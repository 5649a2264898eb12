import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

const ARTICLE = 'A Headline\n\nThe first sentence stands here. The second one follows it.\n'
const TERM = 'version: 1\nsourceLocale: en\nterms:\n'

interface Case {
  readonly name: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly args?: readonly string[]
  readonly env?: Record<string, string>
  /** Must match the one error line: what was found and where. */
  readonly says: RegExp
}

const translate = (...more: string[]): readonly string[] => [
  'translate',
  'a.txt',
  '--to',
  'es',
  '--engine',
  'pseudo',
  ...more,
]

const BOMB = `version: 1
sourceLocale: en
a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
terms: [*c, *c, *c, *c, *c, *c, *c, *c]
`

const CASES: readonly Case[] = [
  { name: 'missing file', args: ['translate', 'none.txt', '--to', 'es'], says: /none\.txt: there is no such file/ },
  {
    name: 'an article named without its folder',
    files: { 'seeds/x.txt': ARTICLE },
    args: ['translate', 'x.txt', '--to', 'es'],
    says: /x\.txt: there is no such file\. Did you mean seeds\/x\.txt\?/,
  },
  {
    name: 'an article named as its editions are',
    files: { 'seeds/x.txt': ARTICLE },
    args: ['segment', 'x'],
    says: /Did you mean seeds\/x\.txt\?/,
  },
  { name: 'a folder', args: ['translate', '.', '--to', 'es'], says: /folder|cannot name/ },
  { name: 'empty file', files: { 'a.txt': '' }, says: /a\.txt: .*empty/ },
  { name: 'only white space', files: { 'a.txt': ' \n\n ' }, says: /a\.txt: .*no text/ },
  ...(
    [
      ['a byte order mark', 'a.txt', '\uFEFF'],
      ['white space', 'a.md', ' \n\n\t\n'],
      ['spaces that nobody sees', 'a.txt', '\u00a0\u200b\n\n\u200d'],
      ['references of spaces', 'a.md', '&nbsp;\n\n&ZeroWidthSpace;\n'],
      ['front matter without a title', 'a.md', '---\nlayout: wide\n---\n\n'],
      ['a picture without words', 'a.md', '![](a.png)\n'],
      ['a page without words', 'a.html', '<title></title><p>&nbsp;</p>'],
      ['a JSON-LD article without words', 'a.json', '{"@type": "NewsArticle", "url": "https://a.example"}'],
    ] as const
  ).flatMap(([what, file, content]): readonly Case[] =>
    [['segment', file] as const, ['translate', file, '--to', 'es', '--engine', 'pseudo'] as const].map(args => ({
      name: `${args[0]} on only ${what}`,
      files: { [file]: content },
      args,
      says: new RegExp(`^interlinear: ${RegExp.escape(file)}: found no text`),
    })),
  ),
  {
    name: 'binary file',
    files: { 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
    says: /a\.txt: .*binary/,
  },
  { name: 'invalid UTF-8', files: { 'a.txt': new Uint8Array([0x41, 0xff, 0x42]) }, says: /a\.txt: .*UTF-8.*byte 1/ },
  {
    name: 'a glossary that the config names and nobody has',
    files: { 'interlinear.yml': 'glossary: glosary.yml\n' },
    says: /glosary\.yml: there is no such file/,
  },
  { name: 'unknown locale', args: ['translate', 'a.txt', '--to', 'zz'], says: /"zz" in --to/ },
  {
    name: 'locales apart',
    args: [...translate(), 'ca'],
    says: /ca: there is no such file\. Locales stand together with/,
  },
  { name: 'a locale with an underscore', args: ['translate', 'a.txt', '--to', 'pt_br'], says: /Did you mean pt-BR\?/ },
  { name: 'no locale', args: ['translate', 'a.txt'], says: /no --to/ },
  { name: 'the source as target', args: ['translate', 'a.txt', '--to', 'en'], says: /en in --to/ },
  { name: 'no article', args: ['translate', '--to', 'es'], says: /no article/ },
  { name: 'unknown flag', args: translate('--bogus'), says: /--bogus.*--help/ },
  { name: 'unknown command', args: ['tranlsate'], says: /"tranlsate"\. Did you mean translate\?/ },
  { name: 'a misspelt flag', args: translate('--fromat', 'json'), says: /called --fromat\. Did you mean --format\?/ },
  { name: 'a flag without its value', args: translate('--engine'), says: /no value after --engine, expected <name>/ },
  { name: 'a flag for a value', args: translate('--glossary', '--again'), says: /no value after --glossary/ },
  { name: 'an empty value', args: translate('--out', ''), says: /no value after --out, expected <folder>/ },
  { name: 'a flag given twice', args: translate('--to', 'ca'), says: /found --to twice/ },
  { name: 'a value for a flag without one', args: translate('--again=no'), says: /"no" after --again/ },
  { name: 'a number below zero', args: translate('--max-characters', '-5'), says: /"-5" in --max-characters/ },
  { name: 'a task that is none', args: ['glossary', 'lnt'], says: /"lnt" after glossary.*Did you mean lint\?/ },
  { name: 'no task', args: ['memory'], says: /nothing after memory, expected lookup, import, export or rebuild/ },
  { name: 'a flag of another task', args: ['glossary', 'lint', '--id', 'x'], says: /no option of glossary lint.*--id/ },
  { name: 'an argument that means nothing', args: ['memory', 'rebuild', 'x'], says: /"x", expected none/ },
  { name: 'a file to resolve', args: ['resolve', 'x.json'], says: /"x\.json", expected no argument.*--driver/ },
  { name: 'all and one', args: ['diff', '--all', 'a'], says: /--all and "a"/ },
  { name: 'all since', args: ['diff', '--all', '--since', 'HEAD'], says: /--since beside --all/ },
  { name: 'two files since', args: ['diff', 'a.txt', 'a.txt', '--since', 'HEAD'], says: /--since and two files/ },
  { name: 'the cost of a locale', args: ['status', '--cost', '--to', 'es'], says: /--to beside --cost/ },
  { name: 'a port that is none', args: ['review', '--port', '1e3'], says: /"1e3" in --port/ },
  {
    name: 'a name that the glossary has',
    files: { 'glossary.yml': `${TERM}  - {id: a, type: person, source: Ann}\n` },
    args: ['glossary', 'add', 'Ann'],
    says: /glossary\.yml has "Ann" already, in a\./,
  },
  {
    name: 'an id that the glossary has',
    files: { 'glossary.yml': `${TERM}  - {id: a, type: person, source: Ann}\n` },
    args: ['glossary', 'add', 'Bob', '--id', 'a'],
    says: /a term with the id a already\. Give another one with --id/,
  },
  { name: 'unknown engine', args: ['translate', 'a.txt', '--to', 'es', '--engine', 'babel'], says: /"babel"/ },
  {
    name: 'DeepL without a key',
    args: ['translate', 'a.txt', '--to', 'es', '--engine', 'deepl'],
    says: /DEEPL_AUTH_KEY/,
  },
  {
    name: 'a pair Apertium lacks',
    args: ['translate', 'a.txt', '--to', 'ja', '--engine', 'apertium'],
    says: /apertium/i,
  },
  {
    name: 'Apertium not installed',
    args: ['translate', 'a.txt', '--to', 'es', '--engine', 'apertium'],
    env: { PATH: '/nonexistent' },
    says: /Apertium is not installed: apt-get install/,
  },
  { name: 'bad number', args: translate('--max-characters', '0'), says: /"0" in --max-characters/ },
  { name: 'bad format', args: translate('--format', 'xml'), says: /"xml" in --format/ },
  { name: 'missing glossary', args: translate('--glossary', 'none.yml'), says: /none\.yml: there is no such file/ },
  { name: 'glossary syntax', files: { 'glossary.yml': `${TERM}  - id: [a\n` }, says: /glossary\.yml:\d+:\d+: / },
  {
    name: 'duplicate id',
    files: {
      'glossary.yml': `${TERM}  - {id: a, type: person, source: Ann}\n  - {id: a, type: person, source: Bob}\n`,
    },
    says: /glossary\.yml:5:\d+: .*\ba\b/,
  },
  {
    name: 'contradicting renderings',
    files: {
      'glossary.yml': `${TERM}  - {id: a, type: person, source: Ann, translations: {es: {use: Ana, avoid: [Ana]}}}\n`,
    },
    says: /glossary\.yml:4:\d+: .*Ana/,
  },
  {
    name: 'duplicate source forms',
    files: {
      'glossary.yml': `${TERM}  - {id: a, type: person, source: Ann}\n  - {id: b, type: person, source: Bob, aliases: [Ann]}\n`,
    },
    says: /glossary\.yml:5:\d+: .*Ann/,
  },
  { name: 'alias bomb', files: { 'glossary.yml': BOMB }, says: /glossary\.yml.*alias/ },
  { name: 'custom tag', files: { 'glossary.yml': '!!js/function "x"\n' }, says: /glossary\.yml:1:1: / },
  { name: 'bad config', files: { 'interlinear.yml': 'engin: deepl\n' }, says: /interlinear\.yml:1:\d+: .*engin/ },
  ...(
    [
      ['foo: 1\n', /interlinear\.yml:1:1: found the field "foo", expected none of this name\./],
      ['check:\n  levls: {}\n', /interlinear\.yml:2:3: found the field "levls" in check, expected none/],
      ['- a\n', /interlinear\.yml:1:1: found a list, expected fields \(name: value\)\./],
      ['out: ""\n', /interlinear\.yml:1:6: found "" in out, expected one that is not empty\./],
      ['engines: {concurrency: 0}\n', /found 0 in engines\.concurrency, expected at least 1\./],
      [
        'check: {levels: {numbers: fatal}}\n',
        /found "fatal" in check\.levels\.numbers, expected error, warning, info or off/,
      ],
      ['a: 1\n---\nb: 2\n', /interlinear\.yml:2:1: found a second document/],
    ] as const
  ).map(([text, says]) => ({ name: `config ${JSON.stringify(text)}`, files: { 'interlinear.yml': text }, says })),
  ...(
    [
      ['version: 1\nsourceLocale: en\n', /glossary\.yml:1:1: found no field "terms", expected one\./],
      ['version: 1\nsourceLocale: en\nterms:\n', /glossary\.yml:3:7: found nothing in terms, expected a list\./],
      [
        'version: 1\nsourceLocale: english\nterms: []\n',
        /glossary\.yml:2:15: found the locale "english", expected a BCP 47/,
      ],
      [
        `${TERM}  - {id: a, type: person, source: Ann, translations: {espanol: Ana}}\n`,
        /glossary\.yml:4:\d+: found the locale "espanol", expected a BCP 47/,
      ],
      [
        `${TERM}  - {id: a, type: person, source: Ann, translations: {es: 7}}\n`,
        /glossary\.yml:4:\d+: found 7 in terms\.0\.translations\.es, expected a text or fields/,
      ],
      [
        `${TERM}<<<<<<< HEAD\n  - {id: a, type: person, source: Ann}\n=======\n  - {id: b, type: person, source: Bob}\n>>>>>>> b\n`,
        /glossary\.yml:4:1: found the marks of a merge conflict, expected one version\./,
      ],
    ] as const
  ).map(([text, says]) => ({ name: `glossary ${JSON.stringify(text)}`, files: { 'glossary.yml': text }, says })),
  { name: 'slug that leaves its folder', args: ['show', '../../etc/passwd'], says: /etc\/passwd/ },
  {
    name: 'unsafe file name',
    files: { '..txt': ARTICLE },
    args: ['translate', '..txt', '--to', 'es'],
    says: /cannot name|\.\.txt/,
  },
  {
    name: 'locales is a file',
    files: { locales: 'no folder' },
    args: translate(),
    says: /locales: .*expected a folder/,
  },
  {
    name: 'two articles of one name',
    files: { 'b/a.txt': ARTICLE },
    args: ['translate', 'a.txt', 'b/a.txt', '--to', 'es'],
    says: /a\.txt and b\/a\.txt/,
  },
  { name: 'broken locale file', files: { 'locales/es/a.json': '{"p1": ' }, says: /locales\/es\/a\.json.*JSON/ },
  {
    name: 'an article that was never translated',
    args: ['show', 'none'],
    says: /"none".*Run `interlinear translate` first/,
  },
  {
    name: 'an article that is not translated yet',
    files: { 'seeds/x.txt': ARTICLE },
    args: ['show', 'x'],
    says: /"x".*Run `interlinear translate seeds\/x\.txt --to …` first/,
  },
  ...(
    [
      ['kursk.txt', /"kursk\.txt" is no article's name\. Did you mean kursk\?/],
      ['seeds/kursk.txt', /"seeds\/kursk\.txt" is no article's name\. Did you mean kursk\?/],
      ['krusk', /there is no locales\/en\/krusk\.json\)\. Did you mean kursk\?/],
      ['other', /\. There are brief, kursk\./],
      ['seeds/', /\. There are brief, kursk\./],
    ] as const
  ).map(([name, says]) => ({
    name: `an article called ${name}`,
    files: { 'locales/en/kursk.json': '{"headline": "K"}\n', 'locales/en/brief.json': '{"headline": "B"}\n' },
    args: ['check', name],
    says,
  })),
]

const listing = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort()

describe('bad input gets one clear error, exit 2, and nothing is written', () => {
  it.each(CASES)('$name', async ({ files = {}, args = translate(), env = {}, says }) => {
    const cwd = temporaryFolder()
    for (const [name, content] of Object.entries({ 'a.txt': ARTICLE, ...files })) {
      mkdirSync(join(cwd, name, '..'), { recursive: true })
      writeFileSync(join(cwd, name), content)
    }
    const before = listing(cwd)
    const { code, stdout, stderr } = await interlinear(args, { cwd, env })
    expect(stderr).toMatch(says)
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 })
    expect(listing(cwd)).toEqual(before)
    expect(existsSync(join(cwd, '.interlinear'))).toBe(false)
  })
})
