import type { Glossary } from '../src/model.ts'
import { segmentOf } from './segments.ts'

/** Parts that are repeated to make long texts. */
export const HOSTILE: readonly string[] = [
  'a<i>',
  '<i>a</i>',
  ...[
    'a',
    'A',
    'y',
    '1',
    ' ',
    '.',
    ',',
    '-',
    "'",
    '"',
    '“',
    '«',
    '(',
    ')',
    '[',
    '<',
    '{',
    '|',
    '*',
    '_',
    '`',
    '#',
    '>',
  ],
  ...[
    '&',
    ';',
    ':',
    '/',
    '\\',
    '%',
    '$',
    '@',
    '=',
    '!',
    '?',
    '…',
    '\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u0301',
    '中',
    'ア',
    '한',
  ],
  ...[
    'a ',
    'A ',
    'Ab ',
    'a.',
    'A. ',
    '. ',
    '1 ',
    '1.',
    '1,',
    '1 000 ',
    '" ',
    '“a” ',
    "'s ",
    '- ',
    '\n\n',
    '\r\n',
    'a\n',
  ],
  ...[
    'Kyiv ',
    'Kiev ',
    'Trump ',
    'Donald Trump ',
    'Melania Trump ',
    'the Ukrainian ',
    'Kyvi ',
    'US ',
    'U.S. ',
    'EU’s ',
  ],
  ...[
    'May ',
    'Mark my ',
    'cease-fire ',
    'Sirskyi ',
    'in Kyiv, ',
    'A. Trump ',
    'Kyiv-Sirskyi-',
    'Mr. ',
    'e.g. ',
    '(Kyiv) ',
  ],
  ...[
    '<b>',
    '</b>',
    '<a href="x">',
    '<!--',
    '<g id="1">',
    '&amp;',
    '&#',
    '[a](b) ',
    '![',
    '](',
    '**a',
    '`a` ',
    '- a\n',
    '> a\n',
  ],
  ...[
    '{{a}} ',
    '%s ',
    '%1$s',
    '{a} ',
    ':a: ',
    'http://a.b/ ',
    'a@b.c ',
    '@a ',
    '#a ',
    'km² ',
    '5% ',
    '$5 ',
    '5:5 ',
    '1/2 ',
  ],
  ...['[a b=""]', '[/a]', '[a][b]', '<![CDATA[', ']]>'],
  ...['"a":', '{"a":', '[[', '\\"', '\u0000', '😀', 'I ', 'ß', 'İ', 'ا', 'ש', 'น'],
]

/** A function of the code that reads a text. */
export type TextReader = (text: string) => unknown

export const READERS = [
  'sentences in English',
  'sentences in German',
  'sentences in Russian',
  'sentences in Japanese',
  'sentences in Thai',
  'a text article',
  'a Markdown article',
  'an HTML article',
  'a JSON-LD article',
  'a ninjs article',
  'a feed',
  'a post of WordPress',
  'subtitles',
  'subtitles that are cut',
  'a text of a document',
  'segments',
  'names of a text',
  'listed names of a text',
  'names of an article',
  'names of a Russian text',
  'names that a target has',
  'names that a target lacks',
  'names that are put right',
  'a cast',
  'holds and pieces',
  'checks of a pair',
  'checks of lost units',
  'checks of exchanged units',
  'checks of a long target',
  'checks of a source',
  'placeholders',
  'changes of a text',
  'differences in words',
  'keys after a change',
  'a catalog',
  'a review file',
  'XLIFF',
  'TMX',
  'PO',
  'TSV',
  'a TSV file that came back',
  'an XLIFF file that came back',
  'markup for an engine',
  'markup of an answer',
  'what an answer has beside its text',
  'whether an answer is one',
  'YAML',
] as const

export type ReaderName = (typeof READERS)[number]

const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - {id: kyiv, type: place, source: Kyiv, translations: {es: Kiev, de: {use: Kyjiw, forms: [Kyjiws], avoid: [Kiew]}}}
  - {id: trump, type: person, source: Donald Trump, aliases: [Trump], translations: {es: Donald Trump, de: Donald Trump}}
  - {id: syrsky, type: person, source: Oleksandr Syrsky, aliases: [Syrsky], translations: {es: Oleksandr Sirski, de: Olexander Syrskyj}}
  - {id: us, type: place, source: United States, aliases: [US, U.S.], translations: {es: {use: Estados Unidos, aliases: {US: EE. UU.}}, de: Vereinigte Staaten}}
  - {id: ukraine, type: place, source: Ukraine, translations: {es: Ucrania, de: {use: Ukraine, derived: [ukrainische]}}}
  - {id: may, type: person, source: Theresa May, aliases: [May], translations: {es: Theresa May, de: Theresa May}}
  - {id: mark, type: person, source: Mark, translations: {es: Marcos, de: Markus}}
  - {id: ceasefire, type: term, source: ceasefire, translations: {es: alto el fuego, de: Waffenruhe}}
  - {id: eu, type: organization, source: EU, translations: {es: UE, de: EU}}
`

/** Loads the code and gives its readers. A reader may refuse bad content, but must do it quickly. */
export async function loadReaders(): Promise<Readonly<Record<ReaderName, TextReader>>> {
  const article = await import('../src/article/index.ts')
  const cut = await import('../src/segment/index.ts')
  const names = await import('../src/names/index.ts')
  const check = await import('../src/check/index.ts')
  const edition = await import('../src/edition/index.ts')
  const exchange = await import('../src/exchange/index.ts')
  const { markUp } = await import('../src/engine/markup/xml.ts')
  const { takeOff } = await import('../src/engine/answers/strip/strip-chat.ts')
  const { problemOf } = await import('../src/engine/answers/all-suspicions.ts')
  const { openTextReader } = await import('../src/engine/answers/text-facts.ts')
  const { placeholdersIn } = await import('../src/placeholders.ts')
  const { readQuickly } = await import('../src/yaml.ts')
  const glossary: Glossary = names.parseGlossary(GLOSSARY, 'glossary.yml')
  const finder = names.createFinder(glossary)
  const russian = names.createFinder(glossary, 'ru')
  const checker = check.createChecker({ from: 'en', to: 'de', glossary })
  const facts = check.readerFor('en')
  const parse = async (format: Parameters<typeof article.loadParser>[0]) => {
    const parser = await article.loadParser(format)
    return (text: string) => parser(text, { slug: 'a', locale: 'en' })
  }
  const parseText = await parse('text')
  const parseSrt = await parse('srt')
  const parseXml = await parse('xml')
  const cuesOf = (...texts: readonly string[]): string =>
    texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`).join('\n')
  const postOf = (attributes: string, text: string): string =>
    `<rss${attributes}><channel><item><content:encoded><![CDATA[${text.replace(/[\u0000-\u0008]/g, '')}]]></content:encoded></item></channel></rss>`
  const closing = (text: string): string => text.replace(/\[(\w{1,9})[^[\]]{0,30}\]/g, '[/$1]')
  const asPieces = (text: string) => names.protect(text, { mentions: finder.find(text), to: 'de', glossary })
  const asArticle = (text: string) => [segmentOf('p1.s1', text.slice(0, text.length / 2)), segmentOf('p1.s2', text)]
  const half = (text: string): string => `${text.slice(0, text.length / 2)} x ${text.slice(text.length / 2)}`
  const readers: Record<ReaderName, TextReader> = {
    'sentences in English': text => cut.splitSentences(text, 'en'),
    'sentences in German': text => cut.splitSentences(text, 'de'),
    'sentences in Russian': text => cut.splitSentences(text, 'ru'),
    'sentences in Japanese': text => cut.splitSentences(text, 'ja'),
    'sentences in Thai': text => cut.splitSentences(text, 'th'),
    'a text article': parseText,
    'a Markdown article': await parse('markdown'),
    'an HTML article': await parse('html'),
    'a JSON-LD article': await parse('jsonld'),
    'a ninjs article': await parse('ninjs'),
    'a feed': text => parseXml(postOf('', text)),
    'a post of WordPress': text => parseXml(postOf(' xmlns:wp="a"', `${text} a [/a] a ${closing(text)}`)),
    subtitles: text => parseSrt(cuesOf(text, 'Yes.')),
    'subtitles that are cut': text => {
      const talk = parseSrt(cuesOf('The bridge', 'is open.'))
      return article.replaceSegments(talk, cut.segmentArticle(talk), new Map([['p1.s1', text]]))
    },
    'a text of a document': (await article.loadReaders(['runs'])).get('runs') ?? (() => {}),
    segments: text => cut.segmentArticle(parseText(text)),
    'names of a text': text => finder.find(text),
    'listed names of a text': text => finder.findListed(text),
    'names of an article': text => finder.findAll(asArticle(text)),
    'names of a Russian text': text => russian.find(text),
    'names that a target has': text => verify(text, text.replaceAll('Kyiv', 'Kyjiw')),
    'names that a target lacks': text => verify(text, 'x'.repeat(text.length)),
    'names that are put right': text =>
      names.repairNames({ key: 'k', source: text, target: text, mentions: finder.find(text), locale: 'de', glossary }),
    'a cast': text => {
      const mentions = finder.find(text)
      const unit = { key: 'k', source: text, target: text, mentions }
      return names.buildCast({ glossary, mentions: new Map([['k', mentions]]), editions: new Map([['de', [unit]]]) })
    },
    'holds and pieces': text => {
      const pieces = asPieces(text)
      names.restore(names.respace(pieces, names.fitSentence(pieces, pieces, 'de'), 'de'))
      names.isHeaped(pieces, pieces.toReversed())
      names.readShown(names.showNames(pieces), pieces)
    },
    'checks of a pair': text => checker.pair({ key: 'k', source: text, target: half(text) }),
    'checks of lost units': text =>
      checker.pair({ key: 'k', source: text.replaceAll('1', '5 miles '), target: text.replaceAll('1', '5') }),
    'checks of exchanged units': text =>
      checker.pair({ key: 'k', source: text.replaceAll('1', '5 weeks '), target: text.replaceAll('1', '5 meses ') }),
    'checks of a long target': text => checker.pair({ key: 'k', source: 'A word.', target: text }),
    'checks of a source': text => check.checkSource([segmentOf('p1.s1', text)], { from: 'en', glossary }),
    placeholders: placeholdersIn,
    'changes of a text': text => edition.compareRevisions([segmentOf('a', text)], [segmentOf('a', half(text))], facts),
    'differences in words': text => edition.diffWords(text, half(text), 'en'),
    'keys after a change': text => edition.alignKeys([segmentOf('a', text)], [segmentOf('b', half(text))]),
    'a catalog': text => edition.fromCatalog(edition.toCatalog([['p1.s1', text]]), 'a.json'),
    'a review file': text => edition.readEdition(reviewOf(text)),
    XLIFF: text => exchange.readXliff(text, 'a.xlf'),
    TMX: text => exchange.parseTmx(text, 'a.tmx'),
    PO: text => exchange.readPo(text, 'a.po'),
    TSV: text => exchange.createTsvReader('a.tsv')(text, 1),
    'a TSV file that came back': text => exchange.receiveFile(`id\tsource\ttarget\n1\t${text}\t${text}`, 'a.tsv', 'es'),
    'an XLIFF file that came back': text => exchange.receiveFile(xliffOf(text), 'a.xlf', 'es'),
    'markup for an engine': text => markUp(asPieces(text), 1),
    'markup of an answer': text => markUp(asPieces('In <b>Kyiv</b> {a}'), 1).read(text),
    'what an answer has beside its text': text => takeOff(text, { shown: 'A word.', from: 'en', to: 'de' }),
    'whether an answer is one': text => problemOf(examined(text)),
    YAML: readQuickly,
  }
  const xliffOf = (text: string): string => {
    const safe = text.replace(/[&<\u0000-\u001f]/g, '')
    const codes = (safe.match(/.{1,200}/gs) ?? [])
      .map((part, index) => `${part}<ph id="${index}" canDelete="no"/>`)
      .join('')
    return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es"><file id="f"><unit id="u"><segment><source>${codes}</source><target>${codes}</target></segment></unit></file></xliff>`
  }
  const reviewOf = (text: string) => {
    const { catalog, review } = edition.writeEdition({
      slug: 'a',
      locale: 'de',
      sourceLocale: 'en',
      units: [{ key: 'p1.s1', target: text, state: 'translated', origin: 'engine', source: text }],
    })
    return { slug: 'a', locale: 'de', sourceLocale: 'en', file: 'a.json', catalog, review }
  }
  const texts = openTextReader()
  const examined = (text: string) => {
    const [source, answer] = [texts.answer(text, 'en'), texts.answer(half(text), 'de')]
    const both = () => check.sidesOfTexts(source.side(), answer.side())
    return { source, answer, both, from: 'en', to: 'de', told: undefined, ownWords: text.split(' ') }
  }
  function verify(source: string, target: string): unknown {
    return names.verifyNames({ key: 'k', source, target, mentions: finder.find(source), locale: 'de', glossary })
  }
  return Object.fromEntries(READERS.map(name => [name, forgiving(readers[name])])) as unknown as Readonly<
    Record<ReaderName, TextReader>
  >
}

/** A reader that may refuse a text by throwing an `InterlinearError`. */
const forgiving =
  (run: (text: string) => unknown): ((text: string) => unknown) =>
  text => {
    try {
      return run(text)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InterlinearError') throw error
      return undefined
    }
  }
