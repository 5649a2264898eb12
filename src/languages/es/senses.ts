import type { WrongSenses } from '../model.ts'

/**
 * Spanish idioms that engines often take word for word, and by language a word of the literal translation. Source:
 * collected for these checks, from no other work. No native speakers of the other languages have read them.
 */
export const senses: readonly WrongSenses[] = [
  {
    words: 'tomó_el_pelo toma_el_pelo toman_el_pelo tomar_el_pelo tomado_el_pelo tomarle_el_pelo',
    wrong: {
      en: 'hair',
      de: 'haar*',
      fr: 'cheveux poil*',
      it: 'capelli pelo',
      pt: 'cabelo*',
      nl: 'haar',
      ru: 'волос*',
      pl: 'włos*',
    },
  },
  {
    words: 'gato_por_liebre',
    wrong: {
      en: 'cat hare',
      de: 'katze hase*',
      fr: 'chat lièvre',
      it: 'gatto lepre',
      nl: 'kat haas',
      ru: 'кот* заяц зайца',
      pl: 'kot* zając*',
    },
  },
  {
    words: 'metió_la_pata meter_la_pata mete_la_pata metido_la_pata',
    wrong: {
      en: 'leg paw',
      de: 'bein pfote',
      fr: 'patte jambe',
      it: 'zampa gamba',
      pt: 'perna',
      nl: 'poot been',
      ru: 'лап* ног*',
    },
  },
  {
    words: 'pan_comido',
    wrong: { en: 'bread', de: 'brot', fr: 'pain', it: 'pane', pt: 'pão', nl: 'brood', ru: 'хлеб*', pl: 'chleb*' },
  },
  {
    words: 'ojo_de_la_cara',
    wrong: { en: 'eye', de: 'auge', fr: 'œil', nl: 'oog', ru: 'глаз*' },
  },
  {
    words: 'perro_con_ese_hueso',
    wrong: {
      en: 'dog bone',
      de: 'hund knochen',
      fr: 'chien os',
      it: 'cane osso',
      pt: 'cão cachorro osso',
      nl: 'hond bot',
      ru: 'собак* кост*',
    },
  },
  {
    words: 'dio_calabazas dar_calabazas dado_calabazas',
    wrong: { en: 'pumpkin*', de: 'kürbis*', fr: 'citrouille* courge*', it: 'zucca zucche', pt: 'abóbora*' },
  },
  {
    words: 'vista_gorda',
    wrong: { en: 'fat', de: 'dick* fett*', fr: 'gross*', it: 'grass*', ru: 'толст*' },
  },
]
