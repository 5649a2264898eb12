import type { ContrastWords } from '../model.ts'

/**
 * Finnish words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const fi: ContrastWords = {
  up: 'nousi nousivat noussut nousee kasvoi kasvoivat kasvanut lisääntyi nousu* ~kasv* ~kork* ~enemmän ~nost* ~lisä*',
  down: 'laski laskivat laskenut laskee väheni vähenivät vähentynyt aleni putosi ~lask* ~väh* ~matal* ~alen* ~pien*',
  more: 'enemmän yli ~lisää ~useampi ~enempi ~suurem*',
  fewer: 'vähemmän alle ~harvem* ~pienem* ~vajaa*',
  atLeast: 'vähintään ainakin ~yli ~enemmän ~minimi*',
  atMost: 'enintään korkeintaan ~jopa ~alle ~maksimi* ~vähemmän ~asti',
  allOf: 'kaikki kaikkien kaikkia kaikille kaikissa ~jokai* ~koko ~joka ~kaik* ~molem*',
  someOf: 'jotkut joitakin jotkin muutama* ~osa ~osan ~jok* ~eräät ~useat',
  before: 'ennen ~aiemmin ~aikaisemmin ~edellis*',
  after: 'jälkeen ~myöhemmin ~sitten ~seuraav*',
  former: 'entinen entisen entiset entistä entiselle ex ~aiempi ~silloi* ~vanha',
  hurt: 'loukkaant* haavoittu*',
}
