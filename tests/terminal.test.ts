import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isolateRightToLeft } from '../src/cli/terminal/direction.ts'
import { harmless, harmlessJson, harmlessPainted } from '../src/cli/terminal/escape.ts'
import { print, printSentences } from '../src/cli/terminal/print.ts'
import { paint, showsColor } from '../src/cli/terminal/style.ts'
import { table, tableFor } from '../src/cli/terminal/table.ts'
import { widthOf } from '../src/cli/terminal/width.ts'
import { didYouMean, whyText } from '../src/cli/terminal/words.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

/** Sets the title, clears the screen (with both forms of CSI), hides text, and reverses the order of words. */
const HOSTILE = '\x1b]0;owned\x07 \x1b[2J \x9b2J \x1b[8m \u202e \u2066 \x7f\b'
const DRIVES = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/
const OWN_STYLES = /\x1b\[(?:0|1|2|4|9|22|24|29|3[0-7]|39)m/g

it.each([
  ['fact', ['number: 430 became 512', 'name: Ana is gone'], ': number: 430 became 512, name: Ana is gone'],
  ['name', ['name: Ana Ruiz became Eva Ruiz', 'date: May is new'], ': Ana Ruiz became Eva Ruiz, date: May is new'],
  ['wording', [], ''],
])('the reasons of a %s name its rank once', (rank, evidence, said) => {
  expect(whyText(rank, evidence, ', ')).toBe(said)
})

describe('a control character', () => {
  it.each([
    ['an escape', 'a\x1b[2Jb', 'a\\u{1b}[2Jb'],
    ['a C1 control character, which some terminals take for an escape', 'a\x9b2Jb', 'a\\u{9b}2Jb'],
    ['the last C1 control character', '\x9f', '\\u{9f}'],
    ['the sign after them', '\xa0', '\xa0'],
    ['a carriage return', 'right\rwrong', 'right\\u{d}wrong'],
    ['a bell and a backspace', '\x07\b', '\\u{7}\\u{8}'],
    ['delete', '\x7f', '\\u{7f}'],
    ['a bidirectional override', '\u202eabc\u202c', '\\u{202e}abc\\u{202c}'],
    ['a bidirectional embedding', '\u202aabc', '\\u{202a}abc'],
    ['a bidirectional isolate', '\u2066abc\u2069', '\\u{2066}abc\\u{2069}'],
    ['a line end and a tab', 'a\n\tb', 'a\n\tb'],
    ['Hebrew, with the mark of its direction', 'שלום\u200f', 'שלום\u200f'],
  ])('is shown as a code: %s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown)
  })

  it('is shown as a code between our own colours, which are kept', () => {
    const painted = paint(`red ${HOSTILE}`, 'red', true)
    expect(painted).toMatch(/^\x1b\[31mred .*\x1b\[39m$/)
    expect(harmlessPainted(painted)).toBe(painted)
    expect(painted.replace(OWN_STYLES, '')).not.toMatch(DRIVES)
    expect(harmlessPainted('\x1b[5mblinks\x1b[38;5;1m')).toBe('\\u{1b}[5mblinks\\u{1b}[38;5;1m')
  })

  it('is escaped in JSON, with the same value', () => {
    const value = { text: HOSTILE }
    expect(harmlessJson(value)).not.toMatch(DRIVES)
    expect(JSON.parse(harmlessJson(value))).toEqual(value)
  })

  it('is measured by the width of its code in a table', () => {
    const lines = table([
      ['\x1b[2J', 'b'],
      ['abc', 'd'],
    ])
    expect(lines).toEqual(['\\u{1b}[2J  b', 'abc        d'])
    expect(widthOf(paint('abc', 'red', true))).toBe(3)
  })
})

describe('a table', () => {
  const rows = [
    ['kursk-visit', 'es', '29', ''],
    ['市場', 'ja', '3', 'behind by a fact: 259 became 295 in the third paragraph'],
  ]
  const head = ['article', 'locale', 'segments', 'behind']

  it('is a table if it fits, and always in a file', () => {
    expect(tableFor({ terminal: true, columns: 200 }, { rows, head })).toEqual(table([head, ...rows]))
    expect(tableFor({ terminal: false, columns: 40 }, { rows, head })).toEqual(table([head, ...rows]))
  })

  it('has one cell under the other on a narrow terminal', () => {
    const lines = tableFor({ terminal: true, columns: 40 }, { rows, head })
    expect(lines.join('\n')).toBe(
      'kursk-visit\n  locale: es\n  segments: 29\n' +
        '市場\n  locale: ja\n  segments: 3\n  behind: behind by a fact: 259 became\n    295 in the third paragraph',
    )
    expect(tableFor({ terminal: true, columns: 40 }, { rows }).join('\n')).toContain('kursk-visit\n  es\n  29\n')
    for (const line of lines.join('\n').split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40)
  })
})

describe('right-to-left words', () => {
  it.each([
    ['a name', 'he  סירסקי ×3', 'he  \u2068סירסקי\u2069 ×3'],
    ['a name of two words', 'ar  أولكسندر سيرسكي: 12', 'ar  \u2068أولكسندر سيرسكي\u2069: 12'],
    ['a sentence with a number', 'قال 12 جنديا.', '\u2068قال 12 جنديا\u2069.'],
    ['two lines', 'שלום\nשלום', '\u2068שלום\u2069\n\u2068שלום\u2069'],
    ['words in both directions', 'שלום (hello) שלום', '\u2068שלום\u2069 (hello) \u2068שלום\u2069'],
    ['none', 'es  Syrskyi ×3', 'es  Syrskyi ×3'],
  ])('do not reorder the words beside them: %s', (_, text, shown) => {
    expect(isolateRightToLeft(text)).toBe(shown)
  })

  it('are written unchanged if the output is no terminal', () => {
    const written: string[] = []
    const out = { stdout: (text: string) => void written.push(text), color: false }
    print(out, 'שלום')
    print({ ...out, terminal: true }, 'שלום')
    expect(written).toEqual(['שלום', '\u2068שלום\u2069'])
  })
})

describe('sentences', () => {
  const written = (text: string, screen: { readonly terminal: boolean; readonly color?: boolean }): string => {
    let all = ''
    printSentences({ stdout: line => (all += line), columns: 40, color: false, ...screen }, text)
    return all
  }
  const FINDING = 'es p3.s2 error name-untranslated: "Oleksandr Syrsky" was left untranslated; expected "Sirsky".\n'

  it('are wrapped on a narrow terminal, and are one line in a file', () => {
    expect(written(FINDING, { terminal: true })).toBe(
      'es p3.s2 error name-untranslated:\n  "Oleksandr Syrsky" was left\n  untranslated; expected "Sirsky".\n',
    )
    expect(written(FINDING, { terminal: false })).toBe(FINDING)
  })

  it('without spaces are on a line of their own', () => {
    const text = '迷彩服のプーチン氏がクルスク訪問、停戦の返答を待たされる'
    expect(written(`  ja  ${text}`, { terminal: true })).toBe(`  ja\n    ${text}`)
  })

  it('are continued with an indent of two more columns, coloured or not', () => {
    const line = '  es  Los primeros civiles llegan a Kursk tras dos días'
    const shown = '  es  Los primeros civiles llegan a\n    Kursk tras dos días'
    expect(written(line, { terminal: true })).toBe(shown)
    expect(written(paint(line, 'cyan', true), { terminal: true, color: true })).toBe(paint(shown, 'cyan', true))
  })
})

describe('colours', () => {
  it.each([
    [true, {}, true],
    [true, { TERM: 'xterm-256color' }, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
  ])('on a terminal: %s, with %j: %s', (isTerminal, env, shown) => {
    expect(showsColor(isTerminal, env)).toBe(shown)
  })
})

describe('a hostile article', () => {
  const cwd = temporaryFolder()
  const git = (...args: readonly string[]): void => {
    const identity = {
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b.c',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b.c',
    }
    execFileSync('git', args, { cwd, env: { ...process.env, ...identity }, stdio: 'ignore' })
  }
  const write = (file: string, content: string): void => {
    mkdirSync(join(cwd, file, '..'), { recursive: true })
    writeFileSync(join(cwd, file), content)
  }
  const catalog = (target: string): string =>
    `${JSON.stringify({ headline: 'x', p1: { s1: target, [HOSTILE]: target } })}\n`

  beforeAll(async () => {
    write(
      'glossary.yml',
      `version: 1\nsourceLocale: en\nterms:\n  - {id: a, type: person, source: Ana Bel, translations: {es: Ana Bel}}\n`,
    )
    write(
      'seeds/visit.txt',
      `A visit\n\nAna Bel came${HOSTILE} to Marv${HOSTILE}in Roe. She left 12${HOSTILE} cakes.\n`,
    )
    write('pairs.tsv', `id\tsource\ttarget\n${HOSTILE}\tWe have 79${HOSTILE} points.\tTenemos 49${HOSTILE} puntos.\n`)
    expect(
      await interlinear(['translate', 'seeds/visit.txt', '--to', 'es', '--engine', 'pseudo'], { cwd }),
    ).toMatchObject({
      stderr: expect.not.stringMatching(/mistake/),
    })
    git('init', '-q', '-b', 'main')
    write('locales/en/merged.json', catalog('one'))
    write('locales/es/merged.json', catalog('uno'))
    git('add', '-A')
    git('commit', '-qm', 'base')
    git('checkout', '-qb', 'theirs')
    write('locales/es/merged.json', catalog('dos'))
    git('commit', '-qam', 'theirs')
    git('checkout', '-q', 'main')
    write('locales/es/merged.json', catalog('tres'))
    git('commit', '-qam', 'ours')
    write(
      'seeds/visit.txt',
      `A visit\n\nAna Bel came${HOSTILE} to Marvin${HOSTILE} Roe. She left 13${HOSTILE} cakes.\n`,
    )
  })

  const commands: readonly (readonly string[])[] = [
    ['show', 'visit'],
    ['diff', 'visit'],
    ['diff', 'visit', '--format', 'html'],
    ['diff', '--all'],
    ['diff', `seeds/${HOSTILE}`, 'seeds/visit.txt'],
    ['segment', 'seeds/visit.txt', '--format', 'text'],
    ['segment', 'seeds/visit.txt'],
    ['names', 'visit'],
    ['names', '--all'],
    ['check', 'visit'],
    ...['text', 'json', 'jsonl', 'sarif', 'junit', 'github'].map(format => [
      'check',
      'pairs.tsv',
      '--to',
      'es',
      '--format',
      format,
    ]),
    ['status'],
    ['memory', 'lookup', HOSTILE, '--to', 'es'],
    ['accept', 'visit', '--key', HOSTILE],
    ['glossary', 'lint'],
    ['glossary', 'add', HOSTILE],
    ['glossary', 'forms', HOSTILE],
    ['engines', '--to', HOSTILE],
    ['translate', `seeds/${HOSTILE}.txt`, '--to', 'es'],
    ['translate', 'seeds/visit.txt', '--to', 'es', '--engine', HOSTILE],
    ['translate', 'seeds/visit.txt', '--to', 'es', '--engine', 'pseudo', '--again'],
    ['show', HOSTILE],
    ['review', '--port', HOSTILE],
    [HOSTILE],
  ]

  it.each(commands)('sends no control characters to the terminal by %s %s %s', async (...args) => {
    for (const color of [false, true]) {
      const { stdout, stderr } = await interlinear(args.filter(Boolean), { cwd, color })
      expect(stdout + stderr).not.toBe('')
      expect(color ? stdout.replace(OWN_STYLES, '') : stdout).not.toMatch(DRIVES)
      expect(stderr).not.toMatch(DRIVES)
    }
  })

  it('sends no control characters to the terminal by resolve', async () => {
    expect(() => git('merge', 'theirs')).toThrow()
    const { stdout, stderr } = await interlinear(['resolve'], { cwd })
    expect(stdout).toContain('\\u{1b}[2J')
    expect(stdout + stderr).not.toMatch(DRIVES)
  })
})

describe('did you mean', () => {
  const commands = ['translate', 'check', 'diff', 'show', 'status', 'from', 'format']
  it.each([
    ['transalte', 'translate'],
    ['stauts', 'status'],
    ['dfif', 'diff'],
    ['chekc', 'check'],
    ['fromat', 'format'],
  ])('%s → %s', (word, meant) => {
    expect(didYouMean(word, commands)).toBe(`Did you mean ${meant}?`)
  })

  it.each(['publish', 'xyz', ''])('suggests nothing for "%s"', word => {
    expect(didYouMean(word, commands)).toBeUndefined()
  })
})
