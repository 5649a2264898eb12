import type { SourceNames, TargetLanguage } from '../model.ts'
import { demonyms, paradigm, together, withEndings } from '../paradigm.ts'
import { words } from '../word-lists.ts'

/** French: articles and prepositions elide before a name, capitals may lose their accents. */
export const french = (): TargetLanguage => ({
  bareCapitals: true,
  match: { term: 'stem' },
  inflection: paradigm(`
    -: s
  `),
  derivation: together(
    withEndings(
      paradigm(`
        -: ais ien ois ain éen
        a: ien ais ain éen
        e: ais ien ois ain éen
        ie: ien ais
        que: cain quais
        ce: çais
        ède: édois
        ège: égien
        ël: élien
        éou: éruvien
        ec: écois
        es: ois ais
        ou: ovien
      `),
      '- e s es ne nes',
    ),
    paradigm(`
      ie: e es
      quie: c que cs ques
      que: que ques cain caine cains caines
      -: iste istes isme
    `),
  ),
  demonyms: demonyms(`
    états unis | usa: américain étatsunien
    allemagne: allemand
    grande bretagne | royaume uni: britannique anglais
    angleterre: anglais
    espagne: espagnol
    grèce: grec grecque
    belgique: belge
    suisse: suisse
    turquie: turc turque
    russie: russe
    pologne: polonais
    chine: chinois
    suède: suédois
    danemark: danois
    israël: israélien israélo israélite
    palestine: palestinien palestino
    république tchèque | tchéquie: tchèque tchéco
    pays bas | hollande: néerlandais hollandais
    corée du nord | corée du sud: coréen
    union européenne | ue: européen communautaire
    arabie saoudite: saoudien
    afrique du sud: africain
    londres: londonien
    moscou: moscovite
    pérou: péruvien
    québec: québécois
    amérique du sud | amérique latine: américain
  `),
})

/** French as a language that names are found in; all words in lower case. */
export const frenchSource = (): SourceNames => ({
  plurals: [],
  titles: words(`
    président présidente ex-président vice-président premier première ministre chancelier chancelière roi reine prince
    princesse pape sir m m. mm mme mmes mlle monsieur madame dr docteur pr prof professeur père mgr évêque archevêque
    cardinal général gén colonel col commandant capitaine lieutenant sergent amiral chef directeur directrice
    secrétaire sénateur sénatrice député députée gouverneur gouverneure maire ambassadeur ambassadrice procureur
    procureure juge porte-parole leader conseiller conseillère saint sainte st ste
  `),
  calendar: words('noël pâques ramadan'),
  demonyms: words(`
    afghans africain africains africaine allemand allemands allemande américain américains américaine américaines anglais
    anglaise arabe arabes argentins asiatiques australiens autrichiens belge belges brésiliens britannique britanniques
    bulgares canadien canadiens catholiques chinois chrétiens coréens cubains danois écossais égyptiens espagnol espagnols
    européen européens finlandais français française françaises grec grecs hongrois indiens irakiens iraniens irlandais
    islamistes israélien israéliens italien italiens japonais juif juifs kurdes libanais libyens marocains mexicains
    musulmans norvégiens occidentaux pakistanais palestinien palestiniens polonais portugais protestants québécois roumains
    russe russes serbes soviétiques suédois suisse suisses syriens tchèques tunisiens turc turcs ukrainien ukrainienne
    ukrainiens vénézuéliens
  `),
  openers: words(`
    tandis durant envers grâce quant trop se deux trois quatre cinq six sept huit neuf dix voici voilà
  `),
  common: words(`
    accord action aéroport affaires agence alliance ambassade arc armée armées assemblée association autorité banque
    bibliothèque blanche bureau cabinet campagne central centrale centre chambre club comité commission communauté
    communiste confédération conférence congrès conseil constitution cour croix défense démocrate démocratique
    département droit droits économie église élysée est état états étrangères europe européen européenne extérieur
    fédération fédérale finances fondation fonds force forces forum front gauche gouvernement grand grande groupe
    guerre haut haute haye hôpital hôtel institut intérieur internationale international jeux justice ligue loi maison
    mer ministère monde mondial mondiale moyen mur musée national nationale nationales nations nord nouveau nouvelle
    office olympiques opération opposition ordre organisation orient ouest palais parlement parquet parti place plan
    police pont populaire port presse prix projet province quai radio région régional renseignement république
    républicain réserve réunion révolution rouge royal royaume rue santé sécurité sénat service services social
    socialiste société sommet sud suprême syndicat système télévision terre théâtre traité travail tribunal uni unie
    unies union unis université ville
  `),
  places: words(`
    aéroport avenue baie boulevard canal château côte désert fleuve forêt golfe île îles jardin lac mer mont montagne océan parc place plage pont port province région rivière rue vallée
  `),
  inPlaces: words('à en'),
  ofPlaces: words('de'),
  connectors: words('de du des la le les van von der den di da al ben bin ibn'),
  brands: new Set(),
})
