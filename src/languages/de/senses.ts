import type { WrongSenses } from '../model.ts'

/**
 * German idioms that engines often take word for word, and by language a word of the literal translation. Source:
 * collected for these checks, from no other work. No native speakers of the other languages have read them.
 */
export const senses: readonly WrongSenses[] = [
  {
    words: 'ins_gras_gebissen ins_gras_beißen biss_ins_gras beißt_ins_gras',
    wrong: {
      en: 'grass',
      es: 'hierba césped',
      fr: 'herbe gazon',
      it: 'erba',
      pt: 'grama relva',
      ru: 'трав*',
      pl: 'traw*',
    },
  },
  {
    words: 'steppt_der_bär',
    wrong: { en: 'bear', es: 'oso', fr: 'ours', it: 'orso', pt: 'urso', nl: 'beer', ru: 'медвед*', pl: 'niedźwied*' },
  },
  {
    words: 'tomaten_auf_den_augen',
    wrong: {
      en: 'tomato*',
      es: 'tomate*',
      fr: 'tomate*',
      it: 'pomodor*',
      pt: 'tomate*',
      nl: 'tomaten',
      ru: 'помидор* томат*',
      pl: 'pomidor*',
    },
  },
  {
    words: 'daumen_drücken drückt_die_daumen drücken_die_daumen drückte_die_daumen drückten_die_daumen daumen_gedrückt',
    wrong: { en: 'thumb*', es: 'pulgar*', fr: 'pouce*', it: 'pollic*', pt: 'polegar*', ru: 'больш* пальц*' },
  },
  {
    words: 'schwein_gehabt',
    wrong: { en: 'pig*', es: 'cerdo*', fr: 'cochon* porc*', it: 'maial*', pt: 'porco*', nl: 'varken*', ru: 'свин*' },
  },
  {
    words: 'auf_den_hund_gekommen',
    wrong: {
      en: 'dog*',
      es: 'perro*',
      fr: 'chien*',
      it: 'cane cani',
      pt: 'cão cães cachorro*',
      ru: 'собак*',
      pl: 'ps*',
    },
  },
  {
    words: 'nur_bahnhof_verstanden versteht_nur_bahnhof verstehe_nur_bahnhof verstand_nur_bahnhof',
    wrong: {
      en: 'station',
      es: 'estación',
      fr: 'gare',
      it: 'stazione',
      pt: 'estação',
      nl: 'station',
      ru: 'вокзал*',
      pl: 'dworzec*',
    },
  },
  {
    words: 'auf_die_palme_gebracht auf_die_palme_bringt auf_die_palme_bringen auf_die_palme',
    wrong: {
      en: 'palm',
      es: 'palmera',
      fr: 'palmier*',
      it: 'palma',
      pt: 'palmeira',
      nl: 'palm*',
      ru: 'пальм*',
      pl: 'palm*',
    },
  },
  {
    words: 'schwamm_drüber',
    wrong: { en: 'sponge', es: 'esponja', it: 'spugna', pt: 'esponja', nl: 'spons', ru: 'губк*', pl: 'gąbk*' },
  },
]
