import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseArticle } from '../src/article/index.ts'
import { segmentArticle } from '../src/segment/index.ts'

interface SampleRendering {
  readonly use: string
  readonly aliases?: Readonly<Record<string, string>>
  readonly forms?: readonly string[]
  readonly derived?: readonly string[]
  readonly avoid?: readonly string[]
}

interface SampleTerm {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly aliases?: readonly string[]
  readonly misspellings?: readonly string[]
  readonly gender?: string
  readonly keep?: boolean
  readonly translations?: Readonly<Record<string, string | SampleRendering>>
}

/** Every edition of the sample, in the order of glossary.yml, with the script of its names. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  es: /^[\p{sc=Latn}\p{sc=Zyyy}]+$/u,
  ca: /^[\p{sc=Latn}\p{sc=Zyyy}]+$/u,
  fr: /^[\p{sc=Latn}\p{sc=Zyyy}]+$/u,
  de: /^[\p{sc=Latn}\p{sc=Zyyy}]+$/u,
  it: /^[\p{sc=Latn}\p{sc=Zyyy}]+$/u,
  pt: /^[\p{sc=Latn}\p{sc=Zyyy}]+$/u,
  pl: /^[\p{sc=Latn}\p{sc=Zyyy}]+$/u,
  uk: /^[\p{sc=Cyrl}\p{sc=Zyyy}]+$/u,
  ru: /^[\p{sc=Cyrl}\p{sc=Zyyy}]+$/u,
  ko: /^(?:[\p{sc=Hang}\p{sc=Zyyy}]+|EU)$/u,
  ja: /^(?:[\p{sc=Kana}\p{sc=Hira}\p{sc=Han}\p{sc=Zyyy}]+|EU|NATO)$/u,
  'zh-Hans': /^[\p{sc=Han}\p{sc=Zyyy}]+$/u,
  ar: /^[\p{sc=Arab}\p{sc=Zyyy}]+$/u,
}
const LOCALES = Object.keys(SCRIPTS)

/** Letters of one Cyrillic or Chinese alphabet that the other does not have. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  uk: /[ыэёъ]/iu,
  ru: /[іїєґ’']/iu,
  'zh-Hans': /[羅烏國軍總內華頓東]/u,
}

const glossary: { readonly terms: readonly SampleTerm[] } = parse(readFileSync('glossary.yml', 'utf8'))
const terms = glossary.terms
const translated = terms.filter(term => term.keep !== true)
const renderings = translated.flatMap(term =>
  Object.entries(term.translations ?? {}).map(([locale, value]): [string, string, SampleRendering] => [
    term.id,
    locale,
    typeof value === 'string' ? { use: value } : value,
  ]),
)
const rightForms = ({ use, aliases = {}, forms = [], derived = [] }: SampleRendering): readonly string[] => [
  use,
  ...Object.values(aliases),
  ...forms,
  ...derived,
]

const seed = readFileSync('seeds/kursk-visit.txt', 'utf8')
const article = await parseArticle(seed, { slug: 'kursk-visit', locale: 'en', format: 'text' })
const segments = segmentArticle(article)
const textOf = (key: string): string => segments.find(segment => segment.key === key)?.text ?? ''

describe('the sample glossary', () => {
  it('holds the names of the events', () => {
    expect(terms.length).toBeGreaterThanOrEqual(45)
    for (const type of ['person', 'place', 'organization', 'work', 'term']) {
      expect(terms.map(term => term.type)).toContain(type)
    }
  })

  it.each(translated.map(term => [term.id, term] as const))(
    '%s is rendered for every locale, in one order',
    (_, term) => {
      expect(Object.keys(term.translations ?? {})).toEqual(LOCALES)
    },
  )

  it('gives every person a gender', () => {
    const people = terms.filter(term => term.type === 'person')
    expect(people.length).toBeGreaterThan(12)
    expect(people.filter(({ gender }) => gender !== 'male' && gender !== 'female').map(({ id }) => id)).toEqual([])
  })

  it('has no source form twice, ignoring case', () => {
    const forms = terms.flatMap(term => [term.source, ...(term.aliases ?? []), ...(term.misspellings ?? [])])
    const keys = forms.map(form => form.toLowerCase())
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('writes every rendering in the script of its locale', () => {
    const strange = renderings.flatMap(([id, locale, rendering]) =>
      rightForms(rendering)
        .filter(form => !SCRIPTS[locale]?.test(form) || FOREIGN_LETTERS[locale]?.test(form))
        .map(form => `${id} ${locale} ${form}`),
    )
    expect(strange).toEqual([])
  })

  it('lists no form twice, none that is `use` itself, and none that it forbids', () => {
    const wrong = renderings.flatMap(([id, locale, rendering]) => {
      const { use, forms = [], derived = [], avoid = [] } = rendering
      const listed = [use, ...forms, ...derived]
      const twice = listed.filter((form, index) => listed.indexOf(form) !== index)
      const forbidden = avoid.filter(form => rightForms(rendering).includes(form))
      return [...twice, ...forbidden].map(form => `${id} ${locale} ${form}`)
    })
    expect(wrong).toEqual([])
  })

  it('renders only aliases that the term has', () => {
    const stray = translated.flatMap(term =>
      renderings
        .filter(([id]) => id === term.id)
        .flatMap(([, , { aliases = {} }]) => Object.keys(aliases))
        .filter(alias => !term.aliases?.includes(alias)),
    )
    expect(stray).toEqual([])
  })

  it.each(['pl', 'uk', 'ru'])('declines places in %s, unless their name does not decline', locale => {
    const bare = translated
      .filter(term => term.type === 'place')
      .map(({ source, translations }) => [source, translations?.[locale]] as const)
      .filter(([, value]) => typeof value === 'string')
    expect(bare).toEqual([])
  })
})

describe('the sample article', () => {
  it('opens with a byline that has a clock time, a headline and a deck without full stops', () => {
    expect(segments.slice(0, 3).map(({ role }) => role)).toEqual(['byline', 'headline', 'deck'])
    expect(textOf('byline')).toMatch(/\d{1,2}:\d{2} [AP]M/)
    expect(textOf('headline')).not.toMatch(/\.$/)
    expect(textOf('deck')).not.toMatch(/\./)
  })

  it('ends with what a web page leaves behind, without a final line break', () => {
    const tail = segments.slice(-3)
    expect(tail.map(({ role, translate }) => ({ role, translate }))).toEqual(
      Array(3).fill({ role: 'boilerplate', translate: false }),
    )
    expect(tail[0]?.text).toMatch(/\(s\)/)
    expect(seed).not.toMatch(/\n$/)
  })

  const everyLine = /^.*$/gmu
  it.each<[trap: string, pattern: RegExp]>([
    ['a day and a place in brackets', /\bOn the 12th \(local time\), /],
    ['an abbreviated country within a sentence', /\bthe U\.S\. [a-z]/],
    ['an abbreviated country before a capital that goes on', /\bU\.S\. President Donald Trump\b/],
    ['an abbreviated country before a capital that begins a sentence', /\bthe U\.S\. In Kyiv, /],
    ['a rank before a name', /\bGen\. Valery\b/],
    ['an office before a name', /\bGov\. Alexander\b/],
    ['a quotation that ends inside of the sentence', /[a-z]\.”(?:\s|$)/mu],
    ['a quotation that ends outside of the sentence', /[a-z]”\./u],
    ['two quotations in one sentence', /“[^”]*,” [a-z][^“”.]*, “[^”]*\.”/u],
    ['an opening quotation mark that is a closing one', /(?<=\s)’30-day [^’]*’/u],
    ['a square unit', /\d km²/u],
    ['a compound of a number', /\b30-day\b/],
    ['a share that follows from its figures', /55,000 .* 22,000 .* 40%/],
    ['a name misspelt', /\bCaroline Leavitt\b/],
  ])('has %s', (_, pattern) => {
    expect(seed.match(everyLine)?.some(line => pattern.test(line))).toBe(true)
  })

  it('has a percentage that does not follow from its own figures', () => {
    const [, part = '', whole = '', claimed = ''] =
      /([\d,]+) km².*?([\d,]+) km².*?more than (\d+)%/u.exec(segments.map(({ text }) => text).join('\n')) ?? []
    const number = (text: string): number => Number(text.replace(',', ''))
    expect(number(part) / number(whole)).toBeLessThan(number(claimed) / 100)
    expect(number(part) / number(whole)).toBeGreaterThan(0.8)
  })

  it('is cut into sentences at no abbreviation, quotation or aside', () => {
    expect(segments.filter(({ text }) => /(?:Gen|Gov)\.$|^[a-z”’]/u.test(text))).toEqual([])
    expect(textOf('p2.s4')).toMatch(/the U\.S\.$/)
    expect(textOf('p1.s3')).toMatch(/^One day earlier.* Moscow\.$/)
  })

  it('names most of the glossary', () => {
    const named = terms.filter(term =>
      [term.source, ...(term.aliases ?? []), ...(term.misspellings ?? [])].some(form =>
        seed.toLowerCase().includes(form.toLowerCase()),
      ),
    )
    expect(named.length).toBeGreaterThan(35)
  })
})
