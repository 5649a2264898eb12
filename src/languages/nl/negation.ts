import type { NegationWords } from '../model.ts'

export const nl: NegationWords = {
  no: 'nee',
  without: 'zonder',
  merely: 'alleen slechts enkel louter uitsluitend',
  until: 'tot totdat voor voordat vóór eerder alvorens',
  since: 'pas eerst vroegste vroegst',
  separated:
    'valt_uit vallen_uit viel_uit vielen_uit valt_weg viel_weg blijft_uit bleef_uit wijst_af wezen_af wees_af sluit_uit sloot_uit sloten_uit zegt_af zei_af blijft_weg bleef_weg',
}
