import type { NegationWords } from '../model.ts'

export const fr: NegationWords = {
  idle: 'avant_que avant_qu moins_que moins_qu plus_que plus_qu peur_que peur_qu crainte_que crainte_qu mieux_que mieux_qu pire_que pire_qu autre_que craint_que craignent_que éviter_que empêcher_que empêche_que empêchait_que',
  no: 'non',
  without: 'sans',
  merely: 'seulement uniquement simplement exclusivement',
  only: { 'ne n': 'que qu' },
  until: 'avant jusque jusqu tant',
  since: 'seulement tôt',
}
