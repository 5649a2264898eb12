import type { NegationWords } from '../model.ts'

export const nb: NegationWords = {
  not: 'ikke aldri',
  isBehind: true,
  warns: 'advar*',
  no: 'nei',
  without: 'uten',
  merely: 'bare kun utelukkende eneste',
  neither: 'verken',
  degree: 'så',
  until: 'før innen tidligere',
  since: 'først tidligst vente',
  doubts:
    'kun bare unntatt før innen inntil mindre færre enn i_stedet ellers annen annet forskjell* vanskelig* knapt sjeld* få kort* lav* dårlig* verre svak* feil* falsk* mot* hvis ville kunne stopp* steng* tap* blokker* fri* tom* tvil* spør* nekt* avvis* avslå* mislyk* mangl* forsink* utsatt* utsett* avlys* innstil* forbud* forby* forhindr* unngå* ignorer* glem* blind* taus* overrask* redd* frykt* forgjeves unødv* langt husk* står sto fravær* arbeidsløs* hjemløs* konkurs* boikott* avstå* avsto brøt bryt* overlev* uavgj* lik gåt* anonym* forsvant* forsvunn* savn* foreldrel* forble* lammet*',
  nothingBut: 'annet_enn andre_enn',
  or: 'eller eller_å',
  with: 'med',
}
