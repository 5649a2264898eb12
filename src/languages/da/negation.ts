import type { NegationWords } from '../model.ts'

export const da: NegationWords = {
  not: 'ikke aldrig',
  isBehind: true,
  warns: 'advar*',
  no: 'nej',
  without: 'uden',
  merely: 'kun bare blot alene udelukkende eneste',
  neither: 'hverken',
  degree: 'så',
  until: 'før førend inden tidligere',
  since: 'først tidligst vente',
  doubts:
    'kun bare blot undtagen før inden indtil mindre færre end i_stedet ellers forskel* svær* vanskelig* knap* sjæld* få kort* lav* dårlig* værre svag* fejl* falsk* mod* hvis stop* luk* tab* blok* fri* tom* tvivl* spørg* spurgt* nægt* afvis* afslå* mislyk* mangl* forsink* udsk* udsæt* aflys* forbud* forby* forhindr* undgå* ignorer* glem* blind* tavs* overrask* bange frygt* forgæves unødv* langt husk* står stod lukk* fravær* arbejdsløs* hjemløs* konkurs* boykot* afstå* afstod brød bryd* overlev* uafgj* lige gåd* anonym* forsvand* forsvund* savn* forældrel* forblev* lammet*',
  nothingBut: 'andet_end andre_end',
  or: 'eller eller_at',
  with: 'med',
}
