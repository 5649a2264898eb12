import type { NegationWords } from '../model.ts'

export const nl: NegationWords = {
  not: 'niet nooit',
  isBehind: true,
  warns: 'waarschuw*',
  no: 'nee',
  without: 'zonder',
  merely: 'alleen slechts enkel louter uitsluitend enige',
  neither: 'noch',
  degree: 'zo helemaal',
  until: 'tot totdat voor voordat vóór eerder alvorens',
  since: 'pas eerst vroegste vroegst wachten',
  separated:
    'valt_uit vallen_uit viel_uit vielen_uit valt_weg viel_weg blijft_uit bleef_uit wijst_af wezen_af wees_af sluit_uit sloot_uit sloten_uit zegt_af zei_af blijft_weg bleef_weg',
  doubts:
    'alleen slechts enkel pas behalve tot voordat voor minder dan ander* verschil* moeilijk* nauwelijks zelden weinig kort* laag lage slecht* erg* zwak* fout* vals* mis* tegen* stop* sluit* sloot* gesloten verlies* verlor* verloor stierf* blok* vrij* leeg lege twijfel* vraag* vroeg weiger* afwijz* ontken* mislukt* faal* tekort* gebrek* uitgesteld* afgelast* geschrapt* blijf* bleef bleven verbied* verbod* verbood voorkom* vermijd* negeer* verge* blind* stil* zwijg* verras* angst* vrees* bang vergeefs nutteloos onmogelijk* ver herinner* leeg* afwezig* werkloos dakloos failliet boycot* onthield* onthoud* schend* geschonden overtr* tart* overleef* gelijk* raadsel* anoniem* verdwen* verdwijn* vermist* wees* vastgelopen stilstand dicht vroegst* zeldza* schaars*',
  nothingBut: 'anders_dan ander_dan',
  or: 'of',
  with: 'met',
}
