import type { SourceLanguage, TargetLanguage } from '../model.ts'
import { demonyms, paradigm, words } from '../paradigm.ts'

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
export const catalanSource = (): SourceLanguage => ({
  plurals: [],
  titles: words(`
    president presidenta expresident expresidenta vicepresident vicepresidenta primer primera ministre ministra
    canceller cancellera rei reina príncep princesa papa sir senyor senyora sr sra dr dra doctor doctora prof
    professor professora pare bisbe arquebisbe cardenal general gral coronel comandant capità tinent sergent almirall
    cap director directora secretari secretària senador senadora diputat diputada governador governadora alcalde
    alcaldessa ambaixador ambaixadora fiscal jutge jutgessa portaveu líder conseller consellera assessor assessora
    sant santa
  `),
  calendar: words(`
    dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost
    setembre octubre novembre desembre nadal pasqua ramadà
  `),
  demonyms: new Set(),
  elisions: words('l d n s m t'),
  starters: words(`
    el la els les lo un una uns unes aquest aquesta aquests aquestes aquell aquella això allò en na seu seva seus
    seves meu meva nostre nostra i o però si no sí ni que què qui quan on com quant mentre perquè per amb sense contra
    de del dels des entre cap fins segons sobre després abans durant mitjançant al als a també tampoc així aleshores
    llavors ara avui ahir demà aquí allà ja encara sempre mai més menys molt molts moltes poc pocs alguns algunes
    altre altra altres tot tota tots totes cada ambdós dos dues tres quatre cinc sis set vuit nou deu ell ella ells
    elles jo nosaltres vostè es hi és era va són està han ha havia té malgrat tanmateix
  `),
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
  connectors: words('de del dels la les van von der den di da al bin ibn'),
  brands: new Set(),
})
