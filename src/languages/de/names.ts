import type { DateCues, TargetLanguage } from '../model.ts'
import { demonyms, paradigm, together, withEndings } from '../paradigm.ts'
import { phrases } from '../word-lists.ts'

/** German: genitive -s, adjectives inside names, demonyms in -er and -isch, compounds. */
export const german = (): TargetLanguage => ({
  equivalents: [['ß', 'ss']],
  affixes: {
    // Norditalien, Schwarzafrika; a name after one of these has a small letter.
    prefixes: [
      'nord',
      'sud',
      'ost',
      'west',
      'nordost',
      'nordwest',
      'sudost',
      'sudwest',
      'mittel',
      'zentral',
      'gesamt',
      'schwarz',
    ],
    suffixes: [],
  },
  lastDeclines: true,
  compounds: true,
  match: { term: 'stem' },
  inflection: paradigm(`
    -: s es en n
    s x z: es
    isch ische ischen ischer isches ischem: isch ische ischen ischer isches ischem
    e: en er em es s
    er: en em e es ers
    es: en er em e
    en: e er em es ens
  `),
  declension: paradigm(`
    -: s
    s x z ß: =
  `),
  // Die Trumps; die Scholz.
  plural: paradigm(`
    -: s
    s x z ß: =
  `),
  derivation: together(
    withEndings(
      paradigm(`
        -: isch anisch
        land: isch ländisch -
        ien: isch ienisch
        en: isch nisch
        len: lnisch
        a: isch anisch ensisch esisch
        opa: opäisch
        o: isch anisch
        e: isch enisch
        ei: isch
      `),
      '- e en er es em',
    ),
    paradigm(`
      -: er ern ers i is aner anern
      land: e en länder ländern er
      ien: ier iern iener ienern e en
      en: er ern ner nern e
      a: aner anern enser ensern ese esen er ern
      opa: opäer opäern
      o: aner anern er ern
      e: er ern ene enen
      ei: e en
    `),
  ),
  demonyms: demonyms(`
    vereinigte staaten | usa | us: amerikan us usa
    großbritannien | grossbritannien | vereinigtes königreich: brit englisch
    england: englisch engländ
    frankreich: französ franzos
    spanien: spanisch spanier
    griechenland: griech
    schweiz: schweiz
    tschechische republik: tschech
    dänemark: dänisch dänen
    niederlande: niederländ holländ
    nordkorea: nordkorean
    südkorea: südkorean
    palästina: palästinens
    europäische union | eu: europäisch eu
    saudi arabien: saud
    südafrika: südafrikan
    lateinamerika: lateinamerikan
  `),
})

/** Dates in German, which writes all nouns with a capital. */
export const germanDates = (): DateCues => ({
  before: {
    month: phrases(`
      im, anfang, mitte, ende, monat, letzten, vergangenen, vorigen, diesen, diesem, nächsten, kommenden, jeden
    `),
    weekday: phrases(`
      am, heutigen, gestrigen, letzten, vergangenen, vorigen, diesen, diesem, nächsten, kommenden, jeden, letzter, vergangener, nächster,
      kommender
    `),
  },
  closing: phrases('seit, bis, ab'),
  governed: [],
  after: { month: [], weekday: phrases('früh, morgen, vormittag, mittag, nachmittag, abend, nacht') },
  joints: phrases('und, oder, bis'),
  counted: phrases(`
    punkte, punkten, prozent, prozentpunkte, sekunden, minuten, stunden, tage, tagen, wochen, monate, monaten, jahre, jahren,
    stimmen, sitze, tore, mal
  `),
})
