import type { NegationWords } from '../model.ts'

export const it: NegationWords = {
  not: 'non',
  warns: 'guardia ammon* avvert* mett*',
  idle: 'finché fintanto_che meno_che prima_che di_quanto fino_a_che fino_a_quando',
  no: 'no',
  without: 'senza',
  merely: 'solo soltanto solamente unicamente semplicemente esclusivamente unico unica unici uniche',
  neither: 'né',
  degree: 'così tanto',
  until: 'fino finché fin prima',
  since: 'solo soltanto presto aspettare attendere pazientare',
  doubts:
    'solo soltanto solament* unic* salvo tranne eccetto fino prima meno anziché invece altr* divers* differen* difficil* appena rar* poc* brev* bass* mal* peggio* peggior* debol* pover* falls* sbagli* contr* oppos* oppon* se cess* smett* chius* chiud* perd* blocc* liber* vuot* dubb* rifiut* respin* neg* fall* manc* fuori rinvi* sospes* annull* rest* riman* viet* divieto* imped* evit* ignor* dimentic* cieco silenz* tac* sorpr* paur* vano inutil* imposs* lontan* ricord* esit* separat* ferm* inattiv* assent* disoccup* fallit* boicott* asten* viol* sfid* sopravviv* scamp* pareggi* ugual* mister* anonim* scompar* sparit* latit* orfan* celib* nud* rimas* rimang* paralizz* stall* scars*',
  nothingBut: 'altro_che altri_che altro_se_non',
  or: 'o oppure',
  with: 'con col coi',
}
