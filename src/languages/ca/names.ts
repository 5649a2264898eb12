import type { SourceNames, TargetLanguage } from '../model.ts'
import { demonyms, paradigm } from '../paradigm.ts'
import { words } from '../word-lists.ts'

/** Catalan: articles elide before a name; demonyms in -à and -ès, words in -ista. */
export const catalan = (): TargetLanguage => ({
  match: { term: 'stem' },
  derivation: paradigm(`
    -: ès esa esos eses ià iana ians ianes ista istes isme
    a: à ana ans anes ès esa esos eses
    ia: ià iana ians ianes ès esa esos eses
    ússia: us ussa russos usses
    ç: cès cesa cesos ceses
    ça: cès cesa cesos ceses
  `),
  demonyms: demonyms(`
    estats units | eua: americ estatunidenc
    alemanya: alemany
    regne unit | gran bretanya: britànic anglès
    frança: francès frances
    grècia: grec greg
    espanya: espanyo
    polònia: polone polac polonès
    turquia: turc turca
    unió europea | ue: europe
    rússia: rus russ
    moscou: moscovit
  `),
})

/** Catalan as a language that names are found in; all words in lower case. */
export const catalanSource = (): SourceNames => ({
  plurals: [],
  titles: words(`
    president presidenta expresident expresidenta vicepresident vicepresidenta primer primera ministre ministra
    canceller cancellera rei reina príncep princesa papa sir senyor senyora sr sra dr dra doctor doctora prof
    professor professora pare bisbe arquebisbe cardenal general gral coronel comandant capità tinent sergent almirall
    cap director directora secretari secretària senador senadora diputat diputada governador governadora alcalde
    alcaldessa ambaixador ambaixadora fiscal jutge jutgessa portaveu líder conseller consellera assessor assessora
    sant santa
  `),
  calendar: words('nadal pasqua ramadà'),
  demonyms: new Set(),
  openers: words('ni mitjançant poc dos dues tres quatre cinc sis set vuit nou deu'),
  common: words(`
    acord aeroport afers agència alt alta ajuntament armada armades assemblea associació audiència autoritat banc
    biblioteca blanca cambra campanya casa central centre civil club comissió comitè comunista comunitat conferència
    congrés consell constitució cort corts creu cimera defensa democràcia democràtic departament dret drets direcció
    economia educació exèrcit ambaixada espacial estat estats europea europeu exterior exteriors fiscalia fons fòrum
    força forces fundació generalitat govern gran grup guàrdia guerra hisenda hospital església institut
    intel·ligència interior internacional jocs justícia llei lliga mar ministeri mitjà món mundial museu nacional
    nacionals nacions nord nova nou oest oficina olímpics operació oposició orde organització orient palau parlament
    partit pau península plaça pla policia popular port premi premsa projecte província ràdio regió regne república
    republicà riu roja salut seguretat senat servei serveis sindicat sistema social socialista societat sud suprem
    televisió terra teatre treball tractat tribunal unida unides unió units universitat vermella zona
  `),
  places: words(`
    aeroport avinguda badia barri bosc canal carrer castell ciutat comarca costa desert districte golf illa illes llac mar oceà parc península plaça platja pont port província regió riu serra vall
  `),
  inPlaces: words('en'),
  ofPlaces: words('de'),
  connectors: words('de del dels la les van von der den di da al bin ibn'),
  brands: new Set(),
})
