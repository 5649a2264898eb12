import type { NegationWords } from '../model.ts'

export const fr: NegationWords = {
  not: 'pas jamais',
  warns: 'averti* garde prév* préven*',
  idle: 'avant_que avant_qu moins_que moins_qu plus_que plus_qu peur_que peur_qu crainte_que crainte_qu mieux_que mieux_qu pire_que pire_qu autre_que craint_que craignent_que éviter_que empêcher_que empêche_que empêchait_que',
  no: 'non',
  without: 'sans',
  merely: 'seulement uniquement simplement exclusivement seul seule seuls seules unique uniques',
  neither: 'ni',
  degree: 'si aussi tellement',
  only: { 'ne n': 'que qu' },
  until: 'avant jusque jusqu tant',
  since: 'seulement tôt attendre patienter attendra',
  doubts:
    'seul* uniquement sauf excepté jusque jusqu avant moins plutôt autre* différen* difficil* peine rare* court* bref brève* bas basse mal mauvais* pire* faibl* pauvre* faux fausse* contre* oppos* si cess* arrêt* ferm* perd* perte* bloqu* libre* vide* dout* refus* rejet* nier nie* échou* échec* manqu* hors suspend* annul* reste* restrei* empêch* évit* ignor* oubli* aveugl* silenc* tais* surpr* peur* crain* vain* inutil* imposs* loin rappel* souvien* absent* chôm* ruin* faillite* boycott* abstien* abstenu* enfrei* viol* surviv* épargn* égalité nul* mystèr* mystér* anonym* disparu* disparai* orphelin* célibat* paralys* immobil* rest* rar*',
  or: 'ou',
  with: 'avec',
}
