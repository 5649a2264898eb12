import type { WrongSenses } from '../model.ts'

/**
 * Italian idioms that engines often take word for word, and by language a word of the literal translation. Source:
 * collected for these checks, from no other work. No native speakers of the other languages have read them.
 */
export const senses: readonly WrongSenses[] = [
  {
    words: 'in_bocca_al_lupo',
    wrong: { en: 'wolf', de: 'wolf*', es: 'lobo', fr: 'loup', pt: 'lobo', nl: 'wolf', ru: 'волк*', pl: 'wilk*' },
  },
  {
    words: 'preso_un_granchio prende_un_granchio prendere_un_granchio',
    wrong: {
      en: 'crab',
      de: 'krebs krabbe*',
      es: 'cangrejo',
      fr: 'crabe',
      pt: 'caranguejo',
      nl: 'krab',
      ru: 'краб*',
      pl: 'krab*',
    },
  },
  {
    words: 'acqua_in_bocca',
    wrong: { en: 'water', de: 'wasser', es: 'agua', fr: 'eau', pt: 'água', nl: 'water', ru: 'вод*', pl: 'wod*' },
  },
  {
    words: "vede_l'ora vedo_l'ora vedono_l'ora vediamo_l'ora vede_l’ora vedo_l’ora vedono_l’ora vediamo_l’ora",
    wrong: { en: 'hour time', de: 'stunde uhr', es: 'hora', fr: 'heure', pt: 'hora', ru: 'час* врем*' },
  },
]
