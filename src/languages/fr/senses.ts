import type { WrongSenses } from '../model.ts'

/**
 * French idioms that engines often take word for word, and by language a word of the literal translation. Source:
 * collected for these checks, from no other work. No native speakers of the other languages have read them.
 */
export const senses: readonly WrongSenses[] = [
  {
    words: 'posé_un_lapin pose_un_lapin posent_un_lapin poser_un_lapin posait_un_lapin',
    wrong: {
      en: 'rabbit*',
      de: 'kaninchen hase hasen',
      es: 'conejo*',
      it: 'conigli*',
      pt: 'coelho*',
      nl: 'konijn*',
      pl: 'królik*',
      ru: 'кролик*',
      uk: 'крол*',
      sv: 'kanin*',
      ja: 'ウサギ',
      zh: '兔',
      ko: '토끼*',
      tr: 'tavşan*',
    },
  },
  {
    words: 'langue_au_chat',
    wrong: {
      en: 'cat cats',
      de: 'katze*',
      es: 'gato*',
      it: 'gatto gatti',
      pt: 'gato*',
      nl: 'kat',
      pl: 'kot*',
      ru: 'кошк* коту',
      ja: '猫',
      ko: '고양이*',
    },
  },
  {
    words: 'cassé_sa_pipe casse_sa_pipe casser_sa_pipe',
    wrong: { en: 'pipe', de: 'pfeife', es: 'pipa', it: 'pipa', pt: 'cachimbo', nl: 'pijp', ru: 'трубк*', pl: 'fajk*' },
  },
  {
    words: 'tombé_dans_les_pommes tombée_dans_les_pommes tomber_dans_les_pommes tombe_dans_les_pommes',
    wrong: {
      en: 'apples',
      de: 'äpfel*',
      es: 'manzanas',
      it: 'mele',
      pt: 'maçãs',
      nl: 'appels',
      ru: 'яблок*',
      pl: 'jabłk*',
    },
  },
  {
    words: 'chats_à_fouetter chat_à_fouetter',
    wrong: {
      en: 'cat cats',
      de: 'katze*',
      es: 'gato*',
      it: 'gatto gatti',
      pt: 'gato*',
      nl: 'katten',
      ru: 'кош*',
      pl: 'kot*',
    },
  },
  {
    words: 'yeux_de_la_tête',
    wrong: { en: 'eyes', de: 'augen', nl: 'ogen', ru: 'глаза', pl: 'oczy', sv: 'ögonen' },
  },
  {
    words: 'noyer_le_poisson noie_le_poisson noyé_le_poisson',
    wrong: { en: 'fish', de: 'fisch*', es: 'pez pescado', it: 'pesce', pt: 'peixe', nl: 'vis', ru: 'рыб*', pl: 'ryb*' },
  },
  {
    words: 'vendu_la_mèche vendre_la_mèche vend_la_mèche',
    wrong: { en: 'wick fuse', de: 'docht*', es: 'mecha', it: 'stoppino miccia', pt: 'pavio', nl: 'lont', ru: 'фитил*' },
  },
  {
    words: 'carottes_sont_cuites',
    wrong: {
      en: 'carrots',
      de: 'karotten möhren',
      es: 'zanahorias',
      it: 'carote',
      pt: 'cenouras',
      nl: 'wortels wortelen',
      ru: 'морков*',
      pl: 'marchew*',
    },
  },
  {
    words: 'moutarde_monte moutarde_lui_monte moutarde_est_montée',
    wrong: {
      en: 'mustard',
      de: 'senf',
      es: 'mostaza',
      it: 'senape mostarda',
      pt: 'mostarda',
      nl: 'mosterd',
      ru: 'горчиц*',
    },
  },
]
